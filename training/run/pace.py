"""A run that ends with its minutes: its speed is measured, and its last phase made to fit what is left of them."""

from __future__ import annotations

from training import events
from training.run.trainer import Trainer

_FIRST = 20  # steps that do not count: caches fill, kernels are chosen or compiled
_MEASURED = 40
_AGAIN = 200  # steps between two looks: with critics the first ones are faster


class Pace:
    """A listener of its own trainer. It counts the seconds of steps, not those of validations and saving."""

    def __init__(self, trainer: Trainer, minutes: float) -> None:
        """``minutes``: of the whole run, over all its sittings."""
        self._trainer, self._minutes = trainer, minutes
        self._steps, self._seconds, self._wanted = -_FIRST, 0.0, _MEASURED

    def __call__(self, event: events.Event) -> None:
        """Hear of a step."""
        if not isinstance(event, events.StepDone):
            return
        tally = self._trainer.tally
        if is_over(tally.seconds, self._minutes):
            self._trainer.reschedule(tally.step)
            return
        self._steps += 1
        if self._steps <= 0:
            return
        self._seconds += event.seconds
        if self._steps == self._wanted:
            left = 60 * self._minutes - tally.seconds
            fit = int(left * self._steps / max(self._seconds, 1e-6))
            self._trainer.reschedule(max(event.step + fit, tally.step))
            self._steps, self._seconds, self._wanted = 0, 0.0, _AGAIN


def is_over(seconds: float, minutes: float) -> bool:
    """Whether a run that trained for so long has had its minutes; a second more or less does not count."""
    return seconds >= 60 * minutes - 1
