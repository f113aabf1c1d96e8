"""Colours multiplied by their alpha, as some files store them, and straight ones, as the program has them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from engine.photo.photo import Photo


def straight(colours: NDArray[Any], alpha: NDArray[Any]) -> NDArray[Any]:
    """Colours H×W×C divided by their alpha H×W, rounded, in the same dtype; 0 where alpha is 0.

    ``premultiplied`` gives the very same colours back, if none was larger than its alpha.
    """
    most = np.iinfo(colours.dtype).max
    wide, by = colours.astype(np.uint64), np.maximum(alpha, 1)[..., None].astype(np.uint64)
    divided = np.minimum((wide * most * 2 + by) // (by * 2), most)
    return np.where(alpha[..., None] == 0, 0, divided).astype(colours.dtype)


def premultiplied(colours: NDArray[Any], alpha: NDArray[Any]) -> NDArray[Any]:
    """The opposite of ``straight``."""
    most = np.uint64(np.iinfo(colours.dtype).max)
    product = colours.astype(np.uint64) * alpha[..., None].astype(np.uint64)
    return np.asarray(((product * 2 + most) // (most * 2)).astype(colours.dtype))


def opaque_where(photo: Photo, mask: NDArray[np.bool_]) -> Photo:
    """The photo with full alpha where H×W ``mask`` is True: what is filled is there to be seen."""
    if photo.alpha is None:
        return photo
    full = np.iinfo(photo.alpha.dtype).max
    return replace(photo, alpha=np.where(mask, full, photo.alpha).astype(photo.alpha.dtype))
