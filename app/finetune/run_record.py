"""What a run has said so far: enough to draw it again when a dialog is opened anew. No Qt."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.finetune.runs import read_log
from engine.language import tr

if TYPE_CHECKING:
    from app.finetune.run_state import Verdict
    from training.events import Validated
    from training.finetune.plan import FinetunePlan

_MOST = 4000  # points of a curve; then every second one is dropped

_REMEMBERED = ("StepDone", "Validated", "HealthMeasured", "SheetWritten")  # no set: what is asked may be a list


class RunRecord:
    """The memory of one run.

    Attributes:
        plan: of the run; None while there is none.
        history: (step, losses) so far, oldest first; thinned out in a long run.
        validations: so far, oldest first.
        verdict: of a run that waits for a decision; None before.
        sheet: the newest sheet; None before the first.
        health: whether all parts of the network are learning, as a sentence; empty while unknown.
    """

    def __init__(self, plan: FinetunePlan | None = None) -> None:
        self.plan = plan
        self.history: list[tuple[int, Mapping[str, float]]] = []
        self.validations: list[Validated] = []
        self.verdict: Verdict | None = None
        self.sheet: Path | None = None
        self.health = ""
        self._every = 1
        self._step = self._total = 0
        self._seconds_per_step: float | None = None

    @classmethod
    def of_folder(cls, plan: FinetunePlan, folder: Path) -> RunRecord:
        """From the log of a run on disk."""
        record = cls(plan)
        for event in read_log(folder):
            if event.get("event") in _REMEMBERED:
                said = {name: value for name, value in event.items() if name not in {"time", "images_per_second"}}
                with contextlib.suppress(TypeError, KeyError, ValueError, AttributeError, ArithmeticError):
                    record.take(said)  # what makes no sense is left out: the run goes on without its picture
        return record

    @property
    def eta_seconds(self) -> float | None:
        """Of training; None while unknown."""
        if self._seconds_per_step is None:
            return None
        return max(0, self._total - self._step) * self._seconds_per_step

    def take(self, event: Mapping[str, Any]) -> object:
        """Remember an event of ``training.finetune.worker``; the value to tell a view, None if there is none."""
        from training import events
        from training.finetune.news import Estimate

        fields = {key: value for key, value in event.items() if key != "event"}
        match event["event"]:
            case "StepDone":
                step = events.StepDone(**fields)
                # A run that goes on, or that was rolled back, does steps again; they replace those of before.
                while self.history and self.history[-1][0] >= step.step:
                    self.history.pop()
                self._step = step.step
                self._total = self._total or step.total_steps
                if step.step % self._every == 0:
                    self.history.append((step.step, step.losses))
                if len(self.history) > _MOST:
                    self._every *= 2
                    self.history = self.history[::2]
                return step
            case "Validated":
                validated = events.Validated(**fields)
                while self.validations and self.validations[-1].step >= validated.step:
                    self.validations.pop()
                self.validations.append(validated)
                return validated
            case "HealthMeasured":
                self.health = str(fields["sentence"])
                return self.health
            case "Estimate":
                estimate = Estimate(**fields)
                self._seconds_per_step, self._total = estimate.seconds_per_step, estimate.total_steps
                return estimate
            case "SheetWritten":
                self.sheet = Path(fields["path"])
                return self.sheet
            case "Problem":
                return fields["message"]
            case "RolledBack":
                return tr(
                    "Training went wrong at step {step} ({reason}); it went back to step {to_step} and goes on.",
                    step=fields["step"],
                    reason=fields["reason"],
                    to_step=fields["to_step"],
                )
        return None
