"""Magnified pieces of the photo for the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from app.canvas.pyramid import to_display
from app.canvas.qimage import qimage_of
from engine.geometry import Bounds

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.canvas.colours import Colours

SIDE_PX = 60


def thumbnail(
    pixels: NDArray[Any], bounds: Bounds, *, context: int, ratio: float = 1.0, colours: Colours | None = None
) -> QPixmap:
    """A patch with ``context`` px of its surroundings, pixels as squares, the patch framed.

    Args:
        pixels: H×W×3 RGB of the photo, 8 or 16 bits.
        bounds: the patch, photo px.
        context: photo px on each side.
        ratio: device px per view px of the screen.
        colours: from the photo's colours to the screen's; None = they are the same.
    """
    side = max(bounds.height, bounds.width) + 2 * context
    top, left = (bounds.y0 + bounds.y1 - side) // 2, (bounds.x0 + bounds.x1 - side) // 2
    area = Bounds(top, left, top + side, left + side).clamped(pixels.shape)
    image = qimage_of(to_display(np.ascontiguousarray(pixels[area.slices]), None, colours), has_alpha=False)
    made = QPixmap(round(SIDE_PX * ratio), round(SIDE_PX * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter, zoom = QPainter(made), SIDE_PX / side
    painter.drawImage(
        QRectF((area.x0 - left) * zoom, (area.y0 - top) * zoom, area.width * zoom, area.height * zoom), image
    )
    frame = QRectF(
        (bounds.x0 - left) * zoom, (bounds.y0 - top) * zoom, bounds.width * zoom, bounds.height * zoom
    ).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(QColor(0, 0, 0, 200), 3))
    painter.drawRect(frame)
    painter.setPen(QPen(QColor(255, 255, 255, 240), 1))
    painter.drawRect(frame)
    painter.end()
    return made
