"""What a person asked a fine-tuning run to do: the first file of its folder. No torch here."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, cast, get_args

from engine.files.regular import read_text
from engine.language import tr
from engine.model.values import check_types, shown
from training.config import TrainConfig
from training.errors import TrainingError
from training.finetune.folder import PLAN_FILE

Pace = Literal["quick", "thorough", "photo"]
_PATHS = ("parent", "masks", "photo", "hole")


@dataclass(frozen=True, slots=True)
class FinetunePlan:
    """One fine-tuning run.

    Attributes:
        name: of the model to be.
        sources: folders and photo files; empty for only this photo.
        parent: weights to start from; None = the bundled ones.
        pace: the simple choice it came from; "photo" = only this photo.
        minutes, steps: the budget, whichever ends first; at least one is set.
        config: the full table of settings. With a budget in minutes the number of steps comes from a measurement.
        masks: folder of the person's own masks.
        photo, hole: only this photo: a lossless copy of it, and its mask, white = hole.
        device: of ``engine.device.resolve_device``.
    """

    name: str
    sources: tuple[Path, ...]
    parent: Path | None
    pace: Pace
    minutes: float | None
    steps: int | None
    config: TrainConfig
    masks: Path | None = None
    photo: Path | None = None
    hole: Path | None = None
    device: str = "auto"

    def __post_init__(self) -> None:
        """Refuse a run without photos or without an end."""
        if self.pace not in get_args(Pace):
            raise TrainingError(
                tr(
                    "There is no pace {pace}; choose one of {paces}.",
                    pace=shown(self.pace),
                    paces=", ".join(get_args(Pace)),
                )
            )
        if self.minutes is None and self.steps is None:
            raise TrainingError(tr("The run has no budget; give it minutes or steps."))
        if (self.minutes is not None and not 0 < self.minutes < float("inf")) or (
            self.steps is not None and self.steps < 1
        ):
            raise TrainingError(tr("The budget must be above 0; give the run more minutes or steps."))
        if self.pace == "photo" and (self.photo is None or self.hole is None):
            raise TrainingError(tr("Only this photo needs an open photo with a hole; paint the hole first."))
        if self.pace != "photo" and not self.sources:
            raise TrainingError(tr("No photos are chosen; add a folder or drop photos."))

    def to_json(self) -> str:
        """For a file."""
        values: dict[str, Any] = {entry.name: getattr(self, entry.name) for entry in fields(self)}
        values |= {name: None if values[name] is None else str(values[name]) for name in _PATHS}
        values |= {"sources": [str(path) for path in self.sources], "config": self.config.to_dict()}
        return json.dumps(values, indent=1, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> FinetunePlan:
        """The inverse of ``to_json``.

        Raises:
            TrainingError: not a plan.
        """
        try:
            values = cast("dict[str, Any]", json.loads(text))
            paths = {name: None if values.get(name) is None else Path(values[name]) for name in _PATHS}
            sources = tuple(Path(name) for name in values["sources"])
            config = TrainConfig.from_dict(values["config"])
            plan = cls(**(values | paths | {"sources": sources, "config": config}))
            check_types(plan)
            return plan
        except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError) as error:
            raise TrainingError(
                tr(
                    "The plan of this run cannot be read ({error}); "
                    "go on with the Lacuna that began it, or delete the run.",
                    error=error,
                )
            ) from error


def read_plan(folder: Path) -> FinetunePlan:
    """The plan of a run's folder.

    Raises:
        TrainingError: missing or damaged.
    """
    try:
        return FinetunePlan.from_json(read_text(folder / PLAN_FILE))
    except UnicodeDecodeError as error:
        raise TrainingError(tr("The plan of this run is no text; delete the run.")) from error
    except OSError as error:
        raise TrainingError(
            tr("There is no fine-tuning run in “{folder}”: {reason}.", folder=folder, reason=error.strerror or error)
        ) from error
