"""GrabCut: its labels, the first of them guessed from what a person drew, and one round of it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.selection.reduced import Bytes, Reduced
from app.selection.scribble import Scribble
from engine.types import Mask

BGD, FGD, PR_BGD, PR_FGD = range(4)
"""OpenCV's labels: surely around the thing, surely the thing, probably around it, probably the thing."""
REACH = 1.1
"""How far a thing goes beyond the stroke over it, as a share of the stroke's longer side."""
LEAST_REACH = 0.06
"""The same as a share of the photo's longer side, for a click."""
_SEED = 7


def first_labels(reduced: Reduced, scribble: Scribble, reach: float) -> Bytes:
    """Before the first cut: by the colours under the stroke, or by the line around the thing.

    Args:
        reduced: the picture that is cut.
        scribble: in px of the photo.
        reach: how far around it is looked, in times of what most things need.

    Returns:
        uint8 of the picture's size.
    """
    drawn = reduced.drawn(scribble)
    if scribble.around:
        return np.where(drawn, PR_FGD, BGD).astype(np.uint8)
    labels = np.full(drawn.shape, PR_BGD, np.uint8)
    far, near = _distances(reduced, drawn, scribble, reach)
    labels[_looks_alike(reduced.bgr, drawn, far) & near] = PR_FGD
    labels[far] = BGD
    labels[drawn] = FGD
    return labels


def _distances(reduced: Reduced, drawn: Mask, scribble: Scribble, reach: float) -> tuple[Mask, Mask]:
    """Where the thing cannot be any more, and where it easily can: by the distance from the stroke."""
    import cv2

    distance = cv2.distanceTransform((~drawn).view(np.uint8), cv2.DIST_L2, 3)
    side = max(scribble.bounds.shape) * reduced.scale
    least = LEAST_REACH * max(reduced.bgr.shape[:2])
    return distance > reach * max(REACH * side, 3 * least), distance < max(0.7 * side, 2 * least)


def _looks_alike(bgr: Bytes, drawn: Mask, far: Mask) -> Mask:
    """Pixels whose colour is nearer to one under the stroke than to one far from it."""
    import cv2

    lab = cv2.cvtColor(bgr, cv2.COLOR_BGR2LAB).astype(np.float32)
    outside = far if far.mean() > 0.05 else ~cv2.dilate(drawn.view(np.uint8), np.ones((9, 9))).view(np.bool_)
    if not outside.any():
        return drawn
    return _nearest(lab, _centres(lab[drawn], 6)) < _nearest(lab, _centres(lab[outside], 10))


def _centres(colours: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    import cv2

    cv2.setRNGSeed(_SEED)
    sample = np.ascontiguousarray(colours[:: max(1, len(colours) // 4000)])
    if len(sample) <= count:
        return sample
    end = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 12, 1.0)
    no_labels: Any = None
    return np.asarray(cv2.kmeans(sample, count, no_labels, end, 1, cv2.KMEANS_PP_CENTERS)[2], np.float32)


def _nearest(lab: NDArray[np.float32], centres: NDArray[np.float32]) -> NDArray[np.float32]:
    """Squared distance of every pixel to the nearest colour of ``centres``."""
    nearest = np.full(lab.shape[:2], np.inf, np.float32)
    for centre in centres:
        np.minimum(nearest, np.square(lab - centre).sum(axis=2), out=nearest)
    return nearest


def can_be_cut(labels: Bytes) -> bool:
    """OpenCV needs a pixel of either kind."""
    inside = is_thing(labels)
    return bool(inside.any() and not inside.all())


def is_thing(labels: Bytes) -> Mask:
    """Where the thing surely or probably is."""
    return np.asarray((labels & 1).astype(np.bool_))


def cut(bgr: Bytes, labels: Bytes) -> None:
    """One round over ``labels``, in place; ``bgr`` is h×w×3."""
    import cv2

    cv2.setRNGSeed(_SEED)
    cv2.grabCut(bgr, labels, (0, 0, 0, 0), np.zeros((1, 65)), np.zeros((1, 65)), 1, cv2.GC_INIT_WITH_MASK)
