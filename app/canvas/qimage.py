"""The only place where arrays become Qt images and Qt images arrays."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def qimage_of(level: NDArray[np.uint8], *, has_alpha: bool) -> QImage:
    """A QImage over an h×w×4 array of B G R A bytes (premultiplied when ``has_alpha``).

    The image shows later changes of the array and keeps the array alive as long as it lives itself. Rows may
    be apart (a slice of a larger array), pixels may not.

    Raises:
        ValueError: another shape, or pixels that are not next to each other.
    """
    height, width, channels = level.shape
    if channels != 4 or level.strides[1:] != (4, 1):
        raise ValueError(f"Expected rows of packed B G R A bytes, not {level.shape} of strides {level.strides}.")
    form = QImage.Format.Format_ARGB32_Premultiplied if has_alpha else QImage.Format.Format_RGB32
    image = QImage(_rows(level), width, height, level.strides[0], form)
    # PySide keeps the buffer for the life of the wrapper only; the attribute makes that our own promise.
    image._pixels = level  # type: ignore[attr-defined]
    return image


def pixels_of(image: QImage) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Copies of an image's colours, H×W×3 R G B, and of its alpha, H×W (None when it has none), not premultiplied."""
    import qimage2ndarray  # finds out which Qt is in use when it is imported

    straight = image.convertToFormat(QImage.Format.Format_ARGB32)
    alpha = qimage2ndarray.alpha_view(straight).copy() if image.hasAlphaChannel() else None
    return qimage2ndarray.rgb_view(straight).copy(), alpha


def _rows(level: NDArray[np.uint8]) -> memoryview:
    """One flat buffer from the first to the last byte the image may touch."""
    length = (level.shape[0] - 1) * level.strides[0] + level.shape[1] * 4
    flat = np.lib.stride_tricks.as_strided(level, shape=(length,), strides=(1,), writeable=False)
    return flat.data
