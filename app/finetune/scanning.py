"""What a person's folders and files hold, for the fine-tuning dialog. Slow: off the GUI thread. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.finetune.run_state import PhotosFound
from engine.language import tr, tr_count


def scan(
    sources: Sequence[Path], masks: Path | None, share: float, should_stop: Callable[[], bool] = lambda: False
) -> PhotosFound:
    """Look at every photo; ``share`` of them is held out, as the run will do.

    Raises:
        TrainingError: ``should_stop`` said so.
    """
    from training.config import MasksConfig
    from training.data.holes import HoleMixture
    from training.data.photos import index_sources, why_not
    from training.errors import TrainingError

    index = index_sources(sources, share, should_stop=should_stop)
    problem = why_not(index)
    if masks is not None and not problem:
        try:
            HoleMixture.open(MasksConfig(saved=1.0, folder=str(masks)))
        except TrainingError as error:
            problem = str(error)
    photos = [*index.training, *index.validation]
    sizes = sorted((photo.size for photo in photos), key=lambda size: size[0] * size[1]) or [(0, 0)]
    skipped = tuple((str(path), why) for path, why in index.report.skipped.items())
    return PhotosFound(
        usable=len(photos),
        smallest=sizes[0],
        largest=sizes[-1],
        skipped=skipped,
        holdout=tuple(photo.path for photo in index.validation),
        training=len(index.training),
        sentence=_sentence(len(photos), len(index.validation), sizes, len(skipped)),
        problem=problem,
    )


def _sentence(usable: int, held: int, sizes: Sequence[tuple[int, int]], skipped: int) -> str:
    if not usable:
        return tr("No usable photos.")
    smallest, largest = (f"{width}×{height}" for width, height in (sizes[0], sizes[-1]))
    size = smallest if smallest == largest else tr("{smallest} to {largest}", smallest=smallest, largest=largest)
    if held and skipped:
        return tr_count(
            "{n} usable photo, {size} px; {training} to learn from and {held} held out to measure on; "
            "{skipped} skipped.",
            "{n} usable photos, {size} px; {training} to learn from and {held} held out to measure on; "
            "{skipped} skipped.",
            usable,
            size=size,
            training=usable - held,
            held=held,
            skipped=skipped,
        )
    if held:
        return tr_count(
            "{n} usable photo, {size} px; {training} to learn from and {held} held out to measure on.",
            "{n} usable photos, {size} px; {training} to learn from and {held} held out to measure on.",
            usable,
            size=size,
            training=usable - held,
            held=held,
        )
    if skipped:
        return tr_count(
            "{n} usable photo, {size} px; {skipped} skipped.",
            "{n} usable photos, {size} px; {skipped} skipped.",
            usable,
            size=size,
            skipped=skipped,
        )
    return tr_count("{n} usable photo, {size} px.", "{n} usable photos, {size} px.", usable, size=size)
