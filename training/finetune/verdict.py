"""Whether new weights are better than those they came from: the same holes, filled by both, against the truth."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from engine.language import tr, tr_count
from engine.model.generator import Generator
from engine.weights import WeightsError, load_generator
from training.errors import TrainingError
from training.evaluation import metrics
from training.evaluation.bootstrap import paired_difference
from training.evaluation.methods import NetworkMethod, Sample
from training.finetune.folder import picture_of
from training.finetune.outcome import Measure, Verdict
from training.finetune.places import Place
from training.run.folder import write_whole
from training.run.sheets import encode_png

_METHOD = "full+border"  # as the editor fills
_PICTURES = 8
_MANY_PHOTOS = 5  # from which on photos, not places, are what is drawn anew for the interval
_GREY = 128
_COLUMNS = ("original", "input", "before", "after")

Values = dict[str, NDArray[np.float64]]
Row = tuple[Path, Path, Path, Path]


def judge(
    before: Path,
    after: Path,
    places: Sequence[Place],
    folder: Path,
    *,
    device: torch.device,
    steps: int,
    minutes: float,
    should_stop: Callable[[], bool] = lambda: False,
) -> Verdict | None:
    """Measure both weights inside the holes and write pictures into ``folder``.

    ``before`` and ``after`` are weights files, the parent's and the new ones; ``steps`` and ``minutes`` what the run
    took. None if ``should_stop``, asked before every fill, said so.

    Raises:
        TrainingError: nothing to measure on, weights that cannot be read, pictures that cannot be written.
    """
    if not places:
        raise TrainingError(tr("None of the hold-out photos can be read any more, so there is nothing to measure on."))
    networks = [NetworkMethod(_load(path), (_METHOD,), device=device) for path in (before, after)]
    names = ("psnr", "l1", "ssim")
    values: list[Values] = [{name: np.zeros(len(places)) for name in names} for _ in networks]
    pictures: list[Row] = []
    for number, place in enumerate(places):
        images = []
        for network, column in zip(networks, values, strict=True):
            if should_stop():
                return None
            sample = Sample(place.photo, "", place.image, place.mask)
            filled = network.fill([sample])[_METHOD][0].image
            filled = np.where(place.judged[..., None], filled, place.image)
            for name, measured in zip(names, _measure(place, filled), strict=True):
                column[name][number] = measured
            images.append(filled)
        if number < _PICTURES:
            pictures.append(_write(folder, number, place, images))
    photos = [place.photo for place in places]
    count = len(set(photos))
    units = photos if count >= _MANY_PHOTOS else [str(number) for number in range(len(places))]
    measures = tuple(_compare(name, values[0][name], values[1][name], units) for name in names)
    better = any(m.is_better for m in measures[:2]) and not any(m.is_worse for m in measures[:2])
    where = tr_count("{holes} holes in {n} photo", "{holes} holes in {n} photos", count, holes=len(places))
    if photos[0].startswith("place"):
        where, count = tr_count("{n} place of this photo", "{n} places of this photo", len(places)), 1
    sentence = _sentence(measures, better, where)
    return Verdict(better, sentence, measures, tuple(pictures), steps, minutes, after, len(places), count)


def _load(path: Path) -> Generator:
    try:
        return load_generator(path)[0]
    except WeightsError as error:
        raise TrainingError(str(error)) from error


def _measure(place: Place, filled: NDArray[np.uint8]) -> tuple[float, float, float]:
    within = place.judged
    return (
        metrics.psnr(place.image, filled, within),
        metrics.mean_l1(place.image, filled, within),
        metrics.ssim(place.image, filled, within),
    )


_LABELS = {"psnr": ("PSNR", "dB", True), "l1": ("ℓ1", "%", False), "ssim": ("SSIM", "", True)}


def _compare(name: str, before: NDArray[np.float64], after: NDArray[np.float64], units: Sequence[str]) -> Measure:
    """Means over photos (or places), and how sure their difference is."""
    groups = [np.array([unit == wanted for unit in units]) for wanted in dict.fromkeys(units)]
    first, second = (np.array([values[group].mean() for group in groups]) for values in (before, after))
    difference = paired_difference(second, first)
    label, unit, higher = _LABELS[name]
    return Measure(
        label, unit, float(first.mean()), float(second.mean()), difference.low, difference.high, higher_is_better=higher
    )


def _sentence(measures: Sequence[Measure], better: bool, where: str) -> str:
    psnr = measures[0]
    change = psnr.after - psnr.before
    numbers = (
        tr(
            "{before:.2f} dB before, {after:.2f} dB after ({change:+.2f}) inside {where} it never saw",
            before=psnr.before,
            after=psnr.after,
            change=change,
            where=where,
        )
        if np.isnan(psnr.low)
        else tr(
            "{before:.2f} dB before, {after:.2f} dB after ({change:+.2f}, 95 % sure between {low:+.2f} and "
            "{high:+.2f}) inside {where} it never saw",
            before=psnr.before,
            after=psnr.after,
            change=change,
            low=psnr.low,
            high=psnr.high,
            where=where,
        )
    )
    if better:
        return tr("Better: {numbers}.", numbers=numbers)
    if all(m.before == m.after for m in measures):
        return tr(
            "No step made it better than the model it started from, measured in {where} it never saw.", where=where
        )
    if psnr.is_worse or measures[1].is_worse:
        return tr("Worse: {numbers}.", numbers=numbers)
    return tr("No sure gain: {numbers}.", numbers=numbers)


def _write(folder: Path, number: int, place: Place, filled: Sequence[NDArray[np.uint8]]) -> Row:
    shown = np.where(place.mask[..., None], np.uint8(_GREY), place.image)
    original, given, before, after = (picture_of(folder, number, column) for column in _COLUMNS)
    for path, image in zip((original, given, before, after), (place.image, shown, *filled), strict=True):
        write_whole(path, encode_png(image))
    return original, given, before, after
