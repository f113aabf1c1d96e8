"""What the Batch window says about a batch as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.batch.controller import BatchState
from app.batch.values import Outcome
from app.window.words import duration
from engine.language import grouped, tr, tr_count

if TYPE_CHECKING:
    from app.batch.controller import BatchController


def plan_sentence(total: int, left_out: int, there: int) -> str:
    """Before it starts."""
    parts = [tr_count("{n} photo is ready to be filled.", "{n} photos are ready to be filled.", total)]
    if left_out:
        parts.append(
            tr_count(
                "{n} file is not taken; the list says why.", "{n} files are not taken; the list says why.", left_out
            )
        )
    if there:
        parts.append(tr_count("{n} result is there already.", "{n} results are there already.", there))
    return " ".join(parts)


def result_sentence(controller: BatchController) -> str:
    """After it ended."""
    parts = [tr_count("{n} photo filled.", "{n} photos filled.", controller.count(Outcome.FILLED))]
    skipped = controller.count(Outcome.SKIPPED)
    failed = controller.count(Outcome.FAILED) + controller.count(Outcome.EXISTS)
    waiting = controller.total - controller.done
    if skipped:
        parts.append(tr_count("{n} was there already.", "{n} were there already.", skipped))
    if failed:
        parts.append(
            tr_count(
                "{n} photo was not filled; the list says why.", "{n} photos were not filled; the list says why.", failed
            )
        )
    if waiting:
        parts.append(
            tr_count("{n} photo is left; start again to go on.", "{n} photos are left; start again to go on.", waiting)
        )
    return " ".join(parts)


def progress_sentence(controller: BatchController) -> str:
    """Below the bar."""
    done, total = grouped(controller.done), grouped(controller.total)
    if controller.state is BatchState.PAUSED:
        return tr("Paused at {done} of {total}. Photos that were begun are finished.", done=done, total=total)
    if controller.state is BatchState.STOPPING:
        return tr("Stopping at {done} of {total}…", done=done, total=total)
    left = controller.seconds_left
    if controller.state is BatchState.RUNNING and left is not None:
        return tr("{done} of {total}, about {time} left", done=done, total=total, time=duration(left))
    return tr("{done} of {total}", done=done, total=total)
