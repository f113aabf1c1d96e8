"""The outline of a thing that a person points at, found with GrabCut.

C. Rother, V. Kolmogorov, A. Blake, “GrabCut”, SIGGRAPH 2004, in OpenCV's implementation. What is our own: the cut runs
twice, on a small picture of the surroundings of the scribble and then, along the outline alone, on a larger one, so
that it takes as long in a photo of 24 megapixels as in one of one; what belongs to the thing before the first cut is
guessed from the colours under the stroke; and at last every pixel of the photo along the outline is decided by a guided
filter (K. He, J. Sun, X. Tang, “Guided Image Filtering”, ECCV 2010).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from app.selection.edges import at_full_size
from app.selection.grabcut import (
    BGD,
    FGD,
    LEAST_REACH,
    PR_BGD,
    PR_FGD,
    REACH,
    can_be_cut,
    cut,
    first_labels,
    is_thing,
)
from app.selection.reduced import Reduced
from app.selection.scribble import Scribble
from app.selection.stop import Stop, check
from engine.geometry import Bounds
from engine.types import Mask, Pixels

_COARSE_AREA, _FINE_AREA = 40_000, 250_000
"""Pixels of the pictures that are cut first and second."""
_ROUNDS = 5
_SETTLED = 0.002
"""A round that changes a smaller share of the picture was the last one."""
_BAND = 5
"""Pixels of the first picture on both sides of its outline that the second cut may decide otherwise."""
_REACHES = (1.0, 2.5)
"""What is cut off where it was not looked any further is looked for again in larger surroundings, so many times."""
_CUT_OFF = 0.03
"""Share of its outline."""
_AROUND = 0.25
"""How much of the surroundings of a line around a thing is looked at, as a share of its longer side."""
_SMALLEST_HOLE = 0.02
"""Gaps in the thing of a smaller share of it belong to it, too."""
_SMALLEST_PART = 0.02
"""Parts inside a line around a thing of a smaller share of the largest one do not belong to it."""
_LEAST_CHANGE = 3.0
"""Of 255: an outline along which colours change less is none."""


class Found(NamedTuple):
    """A thing in the photo.

    Attributes:
        bounds: the rectangle it was looked for in, image px.
        inside: bool, of the size of ``bounds``, True = the thing.
    """

    bounds: Bounds
    inside: Mask


def window_of(scribble: Scribble, shape: tuple[int, ...], reach: float = _REACHES[-1]) -> Bounds:
    """The part of a photo of H×W ``shape`` in which the thing is looked for; empty beside the photo.

    ``reach`` says how far around the scribble, in times of what most things need; at first as far as it is ever looked.
    """
    bounds = scribble.bounds
    if bounds.clamped(shape).is_empty:
        return Bounds(0, 0, 0, 0)
    side = max(bounds.shape)
    if scribble.around:
        return bounds.expanded(round(_AROUND * side) + 2).clamped(shape)
    margin = max(REACH * side, LEAST_REACH * max(shape[:2]))
    return bounds.expanded(round(reach * margin) + 2).clamped(shape)


def find_object(pixels: Pixels, window: Bounds, shape: tuple[int, ...], scribble: Scribble, stop: Stop) -> Found | None:
    """The thing that a scribble points at.

    Args:
        pixels: the window's part of the photo, h×w×3 RGB, uint8 or uint16.
        window: of ``window_of``.
        shape: of the photo.
        scribble: in px of the photo.
        stop: asked between steps.

    Returns:
        None when nothing could be told from what is around it.

    Raises:
        Stopped: ``stop`` said so.
    """
    for reach in _REACHES:
        near = window_of(scribble, shape, reach)
        part = pixels[near.translated(-window.y0, -window.x0).slices]
        coarse = Reduced.of(part, near, _COARSE_AREA)
        inside, is_cut = _first_cut(coarse, scribble, reach, _ends(coarse, shape), stop)
        if not is_cut:
            break
    if inside is None:
        return None
    check(stop)
    fine = Reduced.of(part, near, _FINE_AREA)
    if fine.bgr.shape != coarse.bgr.shape:
        inside = _recut(fine, inside, scribble)
    check(stop)
    bounds, thing = _around(inside, near)
    return Found(bounds, at_full_size(pixels[bounds.translated(-window.y0, -window.x0).slices], thing, stop))


def _first_cut(reduced: Reduced, scribble: Scribble, reach: float, ends: Mask, stop: Stop) -> tuple[Mask | None, bool]:
    """The thing in the small picture, None if there is none; and whether it goes on beyond what was looked at."""
    labels = first_labels(reduced, scribble, reach)
    labels[ends & (labels != FGD)] = BGD
    if not can_be_cut(labels):
        return None, False
    beyond = (labels == BGD) if not scribble.around else np.zeros(labels.shape, np.bool_)
    for _ in range(_ROUNDS):
        check(stop)
        before = is_thing(labels)
        cut(reduced.bgr, labels)
        if not can_be_cut(labels):
            return None, False
        if (before != is_thing(labels)).mean() < _SETTLED:
            break
    inside = _tidied(is_thing(labels), reduced, scribble)
    if not inside.any() or _is_everything(inside, reduced, scribble) or not _stands_out(inside, reduced):
        return None, False
    return inside, _goes_on(inside, beyond)


def _ends(reduced: Reduced, shape: tuple[int, ...]) -> Mask:
    """The outermost pixels of the small picture, where the photo of this shape goes on."""
    ends, window = np.zeros(reduced.bgr.shape[:2], np.bool_), reduced.window
    ends[0] |= window.y0 > 0
    ends[-1] |= window.y1 < shape[0]
    ends[:, 0] |= window.x0 > 0
    ends[:, -1] |= window.x1 < shape[1]
    return ends


def _goes_on(inside: Mask, beyond: Mask) -> bool:
    """Much of its outline is not an edge but where it was not looked any further."""
    import cv2

    square = np.ones((3, 3), np.uint8)
    outline = inside & (cv2.erode(inside.view(np.uint8), square) == 0)
    at_the_end = outline & (cv2.dilate(beyond.view(np.uint8), square) > 0)
    return bool(np.count_nonzero(at_the_end) > _CUT_OFF * np.count_nonzero(outline))


def _around(inside: Mask, window: Bounds) -> tuple[Bounds, Mask]:
    """The part of the window in which the thing lies with what may be its edge, image px; and the thing in it."""
    height, width = inside.shape
    small = Bounds.of_mask(inside).expanded(_BAND).clamped(inside.shape)
    top, left = small.y0 * window.height // height, small.x0 * window.width // width
    bottom, right = -(-small.y1 * window.height // height), -(-small.x1 * window.width // width)
    return Bounds(top, left, bottom, right).translated(window.y0, window.x0), inside[small.slices]


def _tidied(inside: Mask, reduced: Reduced, scribble: Scribble) -> Mask:
    """Parts that hang together with the stroke, without small gaps."""
    import cv2

    _, parts, stats, _ = cv2.connectedComponentsWithStats(inside.view(np.uint8), connectivity=4)
    areas = stats[:, cv2.CC_STAT_AREA].astype(np.int64)
    areas[0] = 0
    if scribble.around:
        keep = areas > _SMALLEST_PART * areas.max()
        keep[0] = False
    else:
        keep = np.zeros(len(areas), np.bool_)
        keep[np.unique(parts[reduced.drawn(scribble) & inside])] = True
        keep[0] = False
    return _without_gaps(keep[parts])


def _without_gaps(inside: Mask) -> Mask:
    """Small known parts that are enclosed belong to the thing."""
    import cv2

    _, gaps, stats, _ = cv2.connectedComponentsWithStats((~inside).view(np.uint8), connectivity=4)
    small = stats[:, cv2.CC_STAT_AREA] < _SMALLEST_HOLE * np.count_nonzero(inside)
    left, top = stats[:, cv2.CC_STAT_LEFT], stats[:, cv2.CC_STAT_TOP]
    right, bottom = left + stats[:, cv2.CC_STAT_WIDTH], top + stats[:, cv2.CC_STAT_HEIGHT]
    enclosed = (left > 0) & (top > 0) & (right < inside.shape[1]) & (bottom < inside.shape[0])
    chosen = small & enclosed
    chosen[0] = False  # the thing itself
    return np.asarray(inside | chosen[gaps])


def _is_everything(inside: Mask, reduced: Reduced, scribble: Scribble) -> bool:
    """All of what could be the thing is: nothing was told from anything."""
    if scribble.around:
        return bool(inside[reduced.drawn(scribble)].mean() > 0.99)
    return bool(inside.mean() > 0.97)


def _stands_out(inside: Mask, reduced: Reduced) -> bool:
    """Colours change where it ends; at the border of the photo nobody can say."""
    import cv2

    thing, small = inside.view(np.uint8), np.ones((3, 3), np.uint8)
    outline = (cv2.morphologyEx(thing, cv2.MORPH_GRADIENT, small)) > 0
    change = cv2.morphologyEx(reduced.bgr, cv2.MORPH_GRADIENT, small).max(axis=2)
    return not outline.any() or bool(change[outline].mean() > _LEAST_CHANGE)


def _recut(fine: Reduced, inside: Mask, scribble: Scribble) -> Mask:
    """Decide along the outline anew, in a larger picture."""
    import cv2

    ratio = fine.bgr.shape[1] / inside.shape[1]
    soft = cv2.resize(inside.astype(np.float32), fine.bgr.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * round(_BAND * ratio / 2) + 1,) * 2)
    thing = (soft > 0.5).view(np.uint8)
    labels = np.where(thing, PR_FGD, PR_BGD).astype(np.uint8)
    labels[cv2.erode(thing, disc) > 0] = FGD
    labels[cv2.dilate(thing, disc) == 0] = BGD
    if not scribble.around:
        labels[fine.drawn(scribble, 0.7)] = FGD
    cut(fine.bgr, labels)
    return _tidied(is_thing(labels), fine, scribble)
