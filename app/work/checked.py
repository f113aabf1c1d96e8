"""Values of a manifest, each doubted before it is used, and how places are said in one."""

from __future__ import annotations

import math
import os
from typing import Any

from engine.geometry import Bounds

Shape = tuple[int, int]
MOST_TEXT = 1000  # characters
_MOST_ENTRIES = 10_000  # pieces, notes and the like of one fill
_LARGEST_SIDE = 1 << 20  # px of a cell or of a working image


def whole(value: Any) -> int:
    """A number that counts something.

    Raises:
        ValueError: it does not.
    """
    if type(value) is not int or value < 0:
        raise ValueError(f"{value!r} is no count")
    return value


def text(value: Any) -> str:
    """A text that may be the name of a file.

    Raises:
        TypeError, UnicodeEncodeError: it is none.
    """
    if not isinstance(value, str) or "\0" in value:
        raise TypeError("no text")
    os.fsencode(value)  # halves of letters are refused, but not those that stand for bytes of a name that is no UTF-8
    return value


def short(value: Any) -> str:
    """The beginning of a text.

    Raises:
        TypeError, UnicodeEncodeError: it is none.
    """
    return text(value)[:MOST_TEXT]


def number(value: Any) -> float:
    """A number that is one.

    Raises:
        ValueError: it is not.
    """
    if type(value) not in (int, float) or not math.isfinite(value):
        raise ValueError(f"{value!r} is no number")
    return float(value)


def working_scale(value: Any) -> float:
    """Working px per px of the photo, above 0 and at most 1.

    Raises:
        ValueError: it is out of range.
    """
    scale = number(value)
    if not 0 < scale <= 1:
        raise ValueError(f"{scale} is no working scale")
    return scale


def side(value: Any) -> int:
    """A length in px.

    Raises:
        ValueError: it is none, or too large.
    """
    if not 0 < whole(value) <= _LARGEST_SIDE:
        raise ValueError(f"{value} is no length")
    return int(value)


def listed(value: Any) -> list[Any]:
    """A list of a reasonable length.

    Raises:
        ValueError: it is none.
    """
    if not isinstance(value, list) or len(value) > _MOST_ENTRIES:
        raise ValueError("no list, or too long a one")
    return value


def corners_of(bounds: Bounds) -> list[int]:
    """A rectangle as a manifest says it."""
    return [bounds.y0, bounds.x0, bounds.y1, bounds.x1]


def bounds_of(corners: Any, shape: Shape) -> Bounds:
    """The opposite, in a photo of this shape.

    Raises:
        ValueError: it is empty, or not within the photo.
    """
    y0, x0, y1, x1 = map(whole, corners)
    bounds = Bounds(y0, x0, y1, x1)
    if bounds.is_empty or not Bounds.of_shape(shape).contains(bounds):
        raise ValueError(f"{bounds} is no part of the photo")
    return bounds
