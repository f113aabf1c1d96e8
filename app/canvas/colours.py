"""From a photo's own colours to those of the screen.

A photo's numbers mean colours only together with its ICC profile: the same red is (234, 51, 35) in a phone's Display P3
and (255, 0, 0) in sRGB. What is on screen, and what other programs get from the clipboard, is sRGB; the photo itself,
its fills and its file keep their own numbers.
"""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

RGB8: TypeAlias = NDArray[np.uint8]
BGRA8: TypeAlias = NDArray[np.uint8]

_UNNOTICED = 2
"""Of 255: profiles that move no colour further than this are sRGB under another name."""
_LATTICE = (0, 32, 64, 96, 128, 160, 192, 224, 255)
_BAND_ROWS = 256
_KEPT = 4


class Colours:
    """Converts to sRGB; made by ``display_colours``. Can be used by several threads."""

    def __init__(self, transform: Any, mode: str) -> None:
        """``transform`` is Pillow's, from ``mode`` ("RGB" or "L") to "RGB"."""
        self._transform, self._mode = transform, mode

    def of_pixels(self, pixels: RGB8) -> RGB8:
        """H×W×3 RGB in the photo's colours → the same in sRGB. A grey profile reads the first channel."""
        from PIL import Image, ImageCms

        made: RGB8 = np.empty(pixels.shape, np.uint8)
        for top in range(0, len(pixels), _BAND_ROWS):
            band = slice(top, top + _BAND_ROWS)
            source = pixels[band, :, 0] if self._mode == "L" else pixels[band]
            shown = ImageCms.applyTransform(Image.fromarray(np.ascontiguousarray(source)), self._transform)
            made[band] = np.asarray(shown)
        return made

    def of_level(self, level: BGRA8, *, has_alpha: bool) -> BGRA8:
        """The same for h×w×4 B G R A, premultiplied when ``has_alpha``."""
        import cv2

        if not has_alpha:
            shown = self.of_pixels(np.asarray(cv2.cvtColor(level, cv2.COLOR_BGRA2RGB), np.uint8))
            return np.asarray(cv2.cvtColor(shown, cv2.COLOR_RGB2BGRA), np.uint8)
        opacity = level[..., 3:].astype(np.uint16)
        straight = np.minimum(255, (level[..., 2::-1] * np.uint16(255) + opacity // 2) // np.maximum(opacity, 1))
        shown = self.of_pixels(straight.astype(np.uint8))
        made = level.copy()
        made[..., 2::-1] = (shown * opacity + 127) // 255
        return made


@lru_cache(_KEPT)
def display_colours(icc: bytes) -> Colours | None:
    """What turns the colours of an ICC profile into sRGB.

    None: shown as they are, because there is no profile, it is sRGB, it is damaged, or it is not of RGB or grey.
    """
    if not icc:
        return None
    from PIL import ImageCms

    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        mode = {"RGB": "RGB", "GRAY": "L"}.get(profile.profile.xcolor_space.strip())
        if mode is None:
            return None
        colours = Colours(
            ImageCms.buildTransform(
                profile,
                ImageCms.createProfile("sRGB"),
                mode,
                "RGB",
                ImageCms.Intent.RELATIVE_COLORIMETRIC,
                ImageCms.Flags.BLACKPOINTCOMPENSATION,
            ),
            mode,
        )
        lattice = np.stack(np.meshgrid(_LATTICE, _LATTICE, _LATTICE), -1).reshape(1, -1, 3).astype(np.uint8)
        if mode == "L":
            lattice[...] = lattice[..., :1]
        moved = np.abs(colours.of_pixels(lattice).astype(int) - lattice).max()
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
    return colours if moved > _UNNOTICED else None
