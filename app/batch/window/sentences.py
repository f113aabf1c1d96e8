"""What the Batch window says about a batch as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.batch.controller import BatchState
from app.batch.values import Outcome
from app.window.words import count, duration, grouped

if TYPE_CHECKING:
    from app.batch.controller import BatchController


def plan_sentence(total: int, left_out: int, there: int) -> str:
    """Before it starts."""
    parts = [f"{count(total, 'photo is', 'photos are')} ready to be filled."]
    if left_out:
        parts.append(f"{count(left_out, 'file is', 'files are')} not taken; the list says why.")
    if there:
        parts.append(f"{count(there, 'result is', 'results are')} there already.")
    return " ".join(parts)


def result_sentence(controller: BatchController) -> str:
    """After it ended."""
    parts = [f"{count(controller.count(Outcome.FILLED), 'photo', 'photos')} filled."]
    skipped = controller.count(Outcome.SKIPPED)
    failed = controller.count(Outcome.FAILED) + controller.count(Outcome.EXISTS)
    waiting = controller.total - controller.done
    if skipped:
        parts.append(f"{count(skipped, 'was', 'were')} there already.")
    if failed:
        parts.append(f"{count(failed, 'photo was', 'photos were')} not filled; the list says why.")
    if waiting:
        parts.append(f"{count(waiting, 'photo is', 'photos are')} left; start again to go on.")
    return " ".join(parts)


def progress_sentence(controller: BatchController) -> str:
    """Below the bar."""
    done, total = grouped(controller.done), grouped(controller.total)
    if controller.state is BatchState.PAUSED:
        return f"Paused at {done} of {total}. Photos that were begun are finished."
    if controller.state is BatchState.STOPPING:
        return f"Stopping at {done} of {total}…"
    left = controller.seconds_left
    if controller.state is BatchState.RUNNING and left is not None:
        return f"{done} of {total}, about {duration(left)} left"
    return f"{done} of {total}"
