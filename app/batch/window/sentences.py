"""What the Batch window says about a batch as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.batch.controller import BatchState
from app.batch.values import Outcome
from app.window.words import count, duration
from engine.language import grouped, tr

if TYPE_CHECKING:
    from app.batch.controller import BatchController


def plan_sentence(total: int, left_out: int, there: int) -> str:
    """Before it starts."""
    parts = [tr("{count} ready to be filled.", count=count(total, "photo is", "photos are"))]
    if left_out:
        parts.append(tr("{count} not taken; the list says why.", count=count(left_out, "file is", "files are")))
    if there:
        parts.append(tr("{count} there already.", count=count(there, "result is", "results are")))
    return " ".join(parts)


def result_sentence(controller: BatchController) -> str:
    """After it ended."""
    parts = [f"{count(controller.count(Outcome.FILLED), 'photo', 'photos')} filled."]
    skipped = controller.count(Outcome.SKIPPED)
    failed = controller.count(Outcome.FAILED) + controller.count(Outcome.EXISTS)
    waiting = controller.total - controller.done
    if skipped:
        parts.append(tr("{count} there already.", count=count(skipped, "was", "were")))
    if failed:
        parts.append(tr("{count} not filled; the list says why.", count=count(failed, "photo was", "photos were")))
    if waiting:
        parts.append(tr("{count} left; start again to go on.", count=count(waiting, "photo is", "photos are")))
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
    return f"{done} of {total}"
