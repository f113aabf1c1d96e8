"""Holes in the shape of things that people remove: cut out where they stand, or moved onto another photo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from engine.types import Mask

_SMALLEST, _LARGEST = 0.03, 0.16  # share of the photo
_GROW_PX = 8  # a person paints over the edge of a thing
_CUT_AT = 3  # GrabCut sees every third pixel: it is for shapes, and slow
_TURNS = 4


@dataclass(frozen=True, slots=True, eq=False)
class Removal:
    """One row of a blind look: a photo, H×W×3 RGB uint8, and what is to go, H×W bool."""

    name: str
    photo: NDArray[np.uint8]
    mask: Mask


def removals(photos: Iterable[tuple[str, NDArray[np.uint8]]], count: int, *, seed: int) -> Iterator[Removal]:
    """At most ``count`` holes, by turns cut out of their own photo and moved onto the next one.

    Args:
        photos: name and pixels, H×W×3 RGB uint8, in the order in which they are tried; each gives one hole at most.
        count: how many are wanted.
        seed: of the places of what is moved.
    """
    random, made, outline = np.random.default_rng(seed), 0, None
    for name, photo in photos:
        if made == count:
            return
        moved = outline is not None
        mask = _moved(outline, photo.shape[:2], random) if outline is not None else silhouette(photo)
        outline = None if mask is None or moved else mask
        if mask is not None:
            made += 1
            yield Removal(name, photo, mask)


def silhouette(photo: NDArray[np.uint8]) -> Mask | None:
    """The thing in the middle of a photo, H×W bool; None where there is none of a useful size.

    C. Rother, V. Kolmogorov, A. Blake, "GrabCut", SIGGRAPH 2004, started from the middle half of the photo.
    """
    height, width = photo.shape[:2]
    if min(height, width) < 16 * _CUT_AT:
        return None
    small = cv2.resize(photo, (width // _CUT_AT, height // _CUT_AT), interpolation=cv2.INTER_AREA)
    thing = _largest(_foreground(np.asarray(small, np.uint8)))
    if thing is None or not _SMALLEST < thing.mean() < _LARGEST:
        return None
    large = cv2.resize(thing * np.uint8(255), (width, height)) > 127
    side = 2 * _GROW_PX + 1
    ellipse = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    return cv2.dilate(large.astype(np.uint8), ellipse).astype(np.bool_)


def _foreground(photo: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = photo.shape[:2]
    labels = np.zeros((height, width), np.uint8)
    box = width // 4, height // 4, width // 2, height // 2
    cv2.setRNGSeed(1)
    try:
        cv2.grabCut(photo, labels, box, np.zeros((1, 65)), np.zeros((1, 65)), 4, cv2.GC_INIT_WITH_RECT)
    except cv2.error:  # one colour everywhere: nothing to tell apart
        return np.zeros_like(labels)
    return np.isin(labels, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)


def _largest(mask: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """The largest connected part, its own holes closed."""
    count, parts, statistics, _ = cv2.connectedComponentsWithStats(mask)
    if count < 2:
        return None
    part = (parts == 1 + np.argmax(statistics[1:, cv2.CC_STAT_AREA])).astype(np.uint8)
    outlines, _ = cv2.findContours(part, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return np.asarray(cv2.drawContours(part * 0, outlines, -1, 1, -1), np.uint8)


def _moved(mask: Mask, shape: tuple[int, ...], random: np.random.Generator) -> Mask | None:
    """The same shape somewhere on a photo of ``shape``, turned by a quarter some times; None if it does not fit."""
    rows, columns = np.nonzero(mask)
    thing = np.rot90(mask[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1], int(random.integers(_TURNS)))
    down, right = (whole - part for whole, part in zip(shape, thing.shape, strict=False))
    if down < 0 or right < 0:
        return None
    y, x = int(random.integers(down + 1)), int(random.integers(right + 1))
    placed = np.zeros(shape, np.bool_)
    placed[y : y + thing.shape[0], x : x + thing.shape[1]] = thing
    return placed
