"""Sensible plans for the simple choices of the fine-tuning dialog. No Qt, no torch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from engine.weights import default_weights_path, read_card
from training.config import TrainConfig, read_recipe
from training.finetune.plan import FinetunePlan, Pace

__all__ = ["HOLD_OUT", "MINUTES", "FinetunePlan", "Pace", "config_for", "plan_for"]

MINUTES: dict[Pace, float] = {"quick": 10.0, "thorough": 120.0, "photo": 4.0}
"""Budget of each pace unless the person says otherwise."""

HOLD_OUT = 0.15
"""Share of the photos that only the verdict sees."""
_VALIDATE_EVERY: dict[Pace, int] = {"quick": 50, "thorough": 100, "photo": 40}
_CHECKPOINT_MINUTES: dict[Pace, float] = {"quick": 1.0, "thorough": 3.0, "photo": 1.0}
_RATES: dict[Pace, float] = {"quick": 5e-5, "thorough": 1e-4, "photo": 5e-5}
"""A run of some hundred steps has no time to mend what larger ones break (2e-4: -0.5 dB after 70 steps)."""

_RECIPE = "finetune.toml"


def plan_for(
    pace: Pace,
    name: str,
    sources: Sequence[Path] = (),
    *,
    parent: Path | None = None,
    minutes: float | None = None,
    steps: int | None = None,
    masks: Path | None = None,
    photo: Path | None = None,
    hole: Path | None = None,
    device: str = "auto",
    config: TrainConfig | None = None,
) -> FinetunePlan:
    """A plan with the defaults of a pace; without ``minutes`` and ``steps`` the pace's own minutes.

    ``config`` is the table of settings a person changed; None = ``config_for``. The rest: see ``FinetunePlan``.

    Raises:
        TrainingError: nothing to learn from, or no budget, as a sentence.
        WeightsError: the parent's file cannot be used.
    """
    if minutes is None and steps is None:
        minutes = MINUTES[pace]
    chosen = config or config_for(pace, parent, masks)
    return FinetunePlan(name, tuple(sources), parent, pace, minutes, steps, chosen, masks, photo, hole, device)


def config_for(pace: Pace, parent: Path | None = None, masks: Path | None = None) -> TrainConfig:
    """The full table of settings for a pace: the fine-tuning recipe with the parent's network.

    Raises:
        WeightsError: the parent's file cannot be used.
    """
    import training

    config = read_recipe(Path(training.__path__[0]) / "recipes" / _RECIPE)
    holes = config.masks
    if masks is not None:  # half of all holes
        holes = replace(holes, saved=holes.rectangles + holes.strokes + holes.blobs, folder=str(masks))
    photos = replace(config.photos, validation_share=HOLD_OUT)
    if pace == "photo":  # its own light and sizes are what the hole needs
        photos = replace(photos, colour=0.2, smallest_scale=0.6)
    return replace(
        config,
        name=f"finetune, {pace}",
        phases=tuple(replace(phase, lr=_RATES[pace]) for phase in config.phases),
        model=read_card(parent or default_weights_path()).config,
        photos=photos,
        masks=holes,
        validate_every=_VALIDATE_EVERY[pace],
        validation_crops=12,
        sheet_every=_VALIDATE_EVERY[pace],
        checkpoint_minutes=_CHECKPOINT_MINUTES[pace],
    )
