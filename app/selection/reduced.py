"""A small picture of a part of the photo, to look for things in."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.selection.scribble import Scribble
from engine.geometry import Bounds
from engine.types import Mask, Pixels

Bytes: TypeAlias = NDArray[np.uint8]


class Reduced(NamedTuple):
    """A small picture of a window of the photo.

    Attributes:
        bgr: h×w×3 B G R.
        scale: how many of its pixels one of the photo is, at most 1.
        window: image px.
    """

    bgr: Bytes
    scale: float
    window: Bounds

    @classmethod
    def of(cls, pixels: Pixels, window: Bounds, area: int) -> Reduced:
        """Of ``pixels``, H×W×3 RGB, uint8 or uint16: what the window shows, with about ``area`` pixels."""
        import cv2

        scale = min(1.0, (area / window.area) ** 0.5)
        size = max(3, round(window.width * scale)), max(3, round(window.height * scale))
        small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA) if scale < 1 else pixels
        if small.dtype != np.uint8:
            small = np.asarray(small, np.uint16) // 257
        small = np.asarray(small, np.uint8)
        # A little blur: noise would otherwise be cut out pixel by pixel.
        return cls(np.asarray(cv2.GaussianBlur(small[..., ::-1], (3, 3), 0)), scale, window)

    def drawn(self, scribble: Scribble, shrink: float = 1.0) -> Mask:
        """The stroke, or what the line goes around, in this picture."""
        import cv2

        drawn = np.zeros(self.bgr.shape[:2], np.uint8)
        corner = np.array([self.window.x0, self.window.y0])
        points = np.round((np.array(scribble.points) - corner) * self.scale - 0.5).astype(np.int32)
        if scribble.around:
            cv2.fillPoly(drawn, [points], 1)
        else:
            width = max(1, round(2 * scribble.radius * self.scale * shrink))
            cv2.polylines(drawn, [points], False, 1, width)
            for x, y in points[[0, -1]].tolist():
                cv2.circle(drawn, (x, y), width // 2, 1, -1)
        return drawn.view(np.bool_)
