"""Turning a judged run into a model with a name and a card. Slow: off the GUI thread. No Qt."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from engine.language import tr

if TYPE_CHECKING:
    from training.finetune.plan import FinetunePlan

_SUFFIX = ".safetensors"
_INHERITED = ("licence", "attribution", "architecture")  # what the parent's terms say holds for its children
_LONGEST = 80


def keep_model(folder: Path, models: Path, name: str, *, with_file_names: bool) -> Path:
    """Write the best weights of the run in ``folder`` into ``models``, under a name no other model has.

    Raises:
        TrainingError: the run has no verdict or was reverted.
        WeightsError: the weights cannot be read or written.
    """
    from engine.weights import WeightsError, load_generator, save_weights
    from training.errors import TrainingError
    from training.finetune.folder import read_verdict
    from training.finetune.plan import read_plan

    verdict = read_verdict(folder)
    if verdict is None or verdict.reverted:
        raise TrainingError(tr("This run made nothing better, so there is nothing to keep."))
    generator, _ = load_generator(verdict.weights)
    card = describe(folder, read_plan(folder), name, with_file_names=with_file_names)
    try:
        models.mkdir(parents=True, exist_ok=True)
        path = _reserve(models, name)
    except OSError as error:
        raise WeightsError(
            tr("The model cannot be written to “{models}”: {reason}.", models=models, reason=error.strerror or error)
        ) from error
    try:
        save_weights(path, generator, card)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def describe(folder: Path, plan: FinetunePlan, name: str, *, with_file_names: bool) -> Mapping[str, str]:
    """The card: data, steps, metrics, parent, date, in English: models are given away. File names only when asked: they
    tell about a person's life.

    Raises:
        WeightsError: the parent's weights cannot be read.
    """
    from engine.weights import read_card
    from training.finetune.folder import PARENT_FILE, read_progress, read_verdict

    verdict = read_verdict(folder)
    assert verdict is not None
    parent = read_card(folder / PARENT_FILE).provenance
    of = parent.get("title") or (plan.parent.stem if plan.parent else "bundled weights")
    if plan.pace == "photo":
        data = f"the intact part of one photo; {verdict.places} places of it held out"
    else:
        count = read_progress(folder).photos
        data = f"{count} own photos for training, others held out for the verdict on {verdict.photos} photos"
    holes = plan.config.masks
    kinds = [kind for kind in ("rectangles", "strokes", "blobs", "saved") if getattr(holes, kind)]
    parts = []
    for m in verdict.measures:
        unit = f" {m.unit}" if m.unit else ""
        interval = f"{m.after - m.before:+.3g}, 95 % between {m.low:+.3g} and {m.high:+.3g}"
        parts.append(f"{m.name} {m.before:.4g} → {m.after:.4g}{unit} ({interval})")
    card = {
        "title": name,
        "description": f"Fine-tuned from “{of}” in Lacuna.",
        "date": time.strftime("%Y-%m-%d"),
        "data": data,
        "steps": str(verdict.steps),
        "minutes": f"{verdict.minutes:.1f}",
        "training": f"{plan.config.name}; {plan.config.optimiser.name}; holes: {', '.join(kinds)}",
        "metrics": f"inside {verdict.places} held-out holes: {'; '.join(parts)}",
        "verdict": verdict.sentence,
        "parent": of,
    }
    card |= {key: parent[key] for key in _INHERITED if key in parent}
    if with_file_names:
        card["sources"] = "; ".join(str(path) for path in plan.sources)
    return card


def _reserve(models: Path, name: str) -> Path:
    """An empty file of its own, also when two editors keep a model of the same name at once.

    No other model has its name in other capitals: they are one file on macOS and Windows.
    """
    plain = "".join(c if c.isalnum() or c in " -_.,()" else "-" for c in name).strip(" .")[:_LONGEST] or "model"
    number = 1
    while True:
        path = models / f"{plain}{'' if number == 1 else f' {number}'}{_SUFFIX}"
        try:
            if path.name.casefold() in {other.name.casefold() for other in models.iterdir()}:
                raise FileExistsError
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        except FileExistsError:
            number += 1
        else:
            return path
