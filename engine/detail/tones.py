"""Tones of patches that were copied from different places, evened so that their joints and the border do not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.geometry import Bounds

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import Mask

    Floats = NDArray[np.float32]
    Integers = NDArray[np.int64]

_LOW_PASS = 1.0  # px: tones are compared, not grain; with twice as much copies meet the border worse
_AN_EDGE = 0.12  # tones that differ by this are two things, which stay as they are; by half of it, surely one
_BACK = 1e-4  # how much a correction costs by itself, so that it fades far from what asked for it
_ENOUGH = 5e-4  # of the first residual: wrong by less than half a level of 8 bits
_AT_MOST = 60  # iterations; some ten are usual
_DAMPED = 0.8  # of Jacobi's steps
_SMALLEST = 8  # px, where halving ends
_CROSS = np.array([[0, 1, 0], [1, 0, 1], [0, 1, 0]], np.float32)
_LINEAR = np.array([1, 3, 3, 1], np.float32) / 4  # what linear interpolation to twice the size takes from a pixel


def evened(image: Floats, hole: Mask, known: Mask, sources: Integers) -> Floats:
    """What to add so that copies meet each other, and the known pixels, in tone.

    Across a joint the correction jumps by as much as the tones of both sources differ there, if that is little enough
    to be one thing; anywhere else it is as even as can be (P. Pérez, M. Gangnet, A. Blake, "Poisson image editing",
    SIGGRAPH 2003; solved by conjugate gradients with a multigrid cycle, O. Tatebe, "The multigrid preconditioned
    conjugate gradient method", 1993).

    Args:
        image: H×W×3 float32 in [0, 1], meaningful where known.
        hole: H×W bool, what was copied.
        known: H×W bool, what copies come from and have to meet.
        sources: int64[n], of every pixel of the hole in its order: from which position it is copied.

    Returns:
        H×W×3 float32, 0 outside the hole.
    """
    correction = np.zeros_like(image)
    if not hole.any():
        return correction
    box = Bounds.of_mask(hole).expanded(1).clamped(hole.shape)
    asked = _Tones(image, hole, known, sources).asked(box)
    correction[box.slices] = _Domain(hole[box.slices], known[box.slices]).solved(asked)
    return correction


class _Tones:
    """Low-passed colours of the photo, seen along the offsets of the copies."""

    def __init__(self, image: Floats, hole: Mask, known: Mask, sources: Integers) -> None:
        self._hole, self._known = hole, known
        share = known.astype(np.float32)
        total = cv2.GaussianBlur(image * share[..., None], (0, 0), _LOW_PASS)
        count = cv2.GaussianBlur(share, (0, 0), _LOW_PASS)
        self._tones = (total / np.maximum(count, np.float32(1e-6))[..., None]).astype(np.float32)
        self._offset = np.zeros((*hole.shape, 2), np.int64)
        rows, columns = np.nonzero(hole)
        from_row, from_column = np.divmod(sources, hole.shape[1])
        self._offset[rows, columns] = np.stack([from_row - rows, from_column - columns], axis=1)

    def asked(self, box: Bounds) -> Floats:
        """h×w×3 of a box: how much more than its neighbours together a pixel should be corrected."""
        total = np.zeros((*box.shape, 3), np.float32)
        for down, right in ((0, 1), (1, 0)):
            y, x, jump = self._jumps(box, down, right)
            np.add.at(total, (y + down, x + right), jump)
            np.add.at(total, (y, x), -jump)
        total[~self._hole[box.slices]] = 0
        return total

    def _jumps(self, box: Bounds, down: int, right: int) -> tuple[Integers, Integers, Floats]:
        """Joints along one axis: where in the box their first pixels are, and how much more the second should be
        corrected than the first, n×3.
        """
        first = np.s_[box.y0 : box.y1 - down, box.x0 : box.x1 - right]
        second = np.s_[box.y0 + down : box.y1, box.x0 + right : box.x1]
        is_joint = (self._offset[first] != self._offset[second]).any(axis=2)
        is_joint &= (self._hole[first] | self._known[first]) & (self._hole[second] | self._known[second])
        y, x = np.nonzero(is_joint)
        here = np.stack([y + box.y0, x + box.x0], axis=1)
        there = here + np.array((down, right))
        apart, count = self._apart(here, there, here)
        more, further = self._apart(here, there, there)
        jump = -(apart + more) / np.maximum(count + further, 1)[:, None]
        size = np.sqrt(np.square(jump).mean(axis=1, keepdims=True))
        return y, x, np.asarray(jump * (2 - 2 * size / np.float32(_AN_EDGE)).clip(0, 1), np.float32)

    def _apart(self, first: Integers, second: Integers, place: Integers) -> tuple[Floats, Floats]:
        """How far tones along two offsets are apart.

        Args:
            first: n×2, pixels whose offsets are looked along.
            second: n×2, the others.
            place: n×2, from where.

        Returns:
            n×3, second less first, and n, 1 where both are known; else 0.
        """
        one, known_one = self._seen(place + self._offset[first[:, 0], first[:, 1]])
        other, known_other = self._seen(place + self._offset[second[:, 0], second[:, 1]])
        both = (known_one & known_other).astype(np.float32)
        return np.asarray((other - one) * both[:, None], np.float32), both

    def _seen(self, place: Integers) -> tuple[Floats, Mask]:
        height, width = self._known.shape
        y, x = place[:, 0].clip(0, height - 1), place[:, 1].clip(0, width - 1)
        return self._tones[y, x], self._known[y, x] & (place == np.stack([y, x], axis=1)).all(axis=1)


class _Domain:
    """The equations “a pixel is as much above its neighbours as asked”, at one size and all halves of it."""

    def __init__(self, free: Mask, fixed: Mask) -> None:
        """Prepare all sizes.

        Args:
            free: h×w, pixels that are solved for.
            fixed: h×w, pixels that stay 0 and are neighbours, too; what is neither is no neighbour.
        """
        self._free = free.astype(np.float32)[..., None]
        bound = (free | fixed).astype(np.float32)
        self._count = (_crossed(bound) + np.float32(_BACK))[..., None] * self._free
        self._step = np.float32(_DAMPED) * self._free / np.maximum(self._count, np.float32(_BACK))
        self._half: _Domain | None = None
        if min(free.shape) >= 2 * _SMALLEST:
            # What is partly free stays 0: were it free, corrections from there would reach beyond the border.
            whole = ~_any(~free)
            self._half = _Domain(whole, _any(free | fixed) & ~whole)

    def solved(self, asked: Floats) -> Floats:
        """Conjugate gradients; h×w×3."""
        found, rest = np.zeros_like(asked), asked.copy()
        better = self._cycle(rest)
        way, size = better, float(np.vdot(rest, better))
        enough = size * _ENOUGH**2
        for _ in range(_AT_MOST):
            if size <= enough:
                break
            steep = self._applied(way)
            step = np.float32(size / float(np.vdot(way, steep)))
            found += step * way
            rest -= step * steep
            better = self._cycle(rest)
            before, size = size, float(np.vdot(rest, better))
            way = better + np.float32(size / before) * way
        return found

    def _applied(self, values: Floats) -> Floats:
        """What is asked for, if these are the answer; they are 0 where nothing is free."""
        return np.asarray(self._count * values - self._free * _crossed(values), np.float32)

    def _cycle(self, rest: Floats) -> Floats:
        """About what the rest asks for: a V of the multigrid."""
        found = self._step * rest
        if self._half is not None:
            below = self._half._cycle(self._half._free * _shrunk(rest - self._applied(found)))
            wide = cv2.resize(below, (2 * below.shape[1], 2 * below.shape[0]), interpolation=cv2.INTER_LINEAR)
            found += self._free * wide[: rest.shape[0], : rest.shape[1]]
        return np.asarray(found + self._step * (rest - self._applied(found)), np.float32)


def _crossed(values: Floats) -> Floats:
    """The sum of the four neighbours, 0 beyond the border."""
    return np.asarray(cv2.filter2D(values, -1, _CROSS, borderType=cv2.BORDER_CONSTANT), np.float32)


def _shrunk(values: Floats) -> Floats:
    """To half the size, rounded up: the transpose of the linear interpolation back."""
    sums = cv2.sepFilter2D(values, -1, _LINEAR, _LINEAR, anchor=(1, 1), borderType=cv2.BORDER_CONSTANT)
    return np.asarray(sums[::2, ::2], np.float32)


def _any(mask: Mask) -> Mask:
    """Of half the size, rounded up: where any of 2×2 pixels is."""
    even = np.pad(mask, [(0, side % 2) for side in mask.shape])
    return np.asarray(even[::2, ::2] | even[1::2, ::2] | even[::2, 1::2] | even[1::2, 1::2], np.bool_)
