"""The canvas before a photo is open: an invitation with a drop frame. Buttons are laid over its lower half."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

INVITATION = "Open a photo, drop one here, or paste"


def paint_start_state(painter: QPainter, size: QRectF, palette: QPalette, *, dropping: bool) -> None:
    """Draw the frame and the invitation; the frame lights up while a file hangs over it."""
    ink = QColor(palette.color(QPalette.ColorRole.WindowText))
    ink.setAlphaF(0.72)
    line = QColor(palette.color(QPalette.ColorRole.Highlight)) if dropping else QColor(ink)
    if not dropping:
        line.setAlphaF(0.3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width, height = min(560.0, size.width() - 48), min(360.0, size.height() - 48)
    frame = QRectF(size.center().x() - width / 2, size.center().y() - height / 2, width, height)
    pen = QPen(line, 2)
    pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, 14, 14)
    _paint_picture(painter, frame.center().x(), frame.top() + 0.24 * height, ink)
    font = painter.font()
    font.setPointSizeF(font.pointSizeF() * 1.35)
    painter.setFont(font)
    painter.setPen(ink)
    line_box = QRectF(frame.left() + 16, frame.top() + 0.36 * height, width - 32, 0.2 * height)
    painter.drawText(line_box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, INVITATION)


def _paint_picture(painter: QPainter, x: float, y: float, ink: QColor) -> None:
    """A small photo with a piece missing."""
    painter.setPen(QPen(ink, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawRoundedRect(QRectF(x - 36, y - 27, 72, 54), 6, 6)
    pen = QPen(ink, 2)
    pen.setDashPattern([2, 2.4])
    painter.setPen(pen)
    painter.drawEllipse(QRectF(x - 2, y - 12, 24, 24))
    painter.setPen(QPen(ink, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(
        [QRectF(x - 28, y, 1, 1).translated(dx, dy).topLeft() for dx, dy in ((0, 18), (12, 0), (22, 12))]
    )
