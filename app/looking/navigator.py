"""The whole photo in a corner of the canvas, with the part that is on screen framed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from app.canvas.qimage import qimage_of
from engine.language import tr

if TYPE_CHECKING:
    from app.canvas.view import Canvas

MOST_SEEN = 0.25
"""Share of the photo that may be on screen; with more of it nobody loses the way."""
_SIDE_PX, _LEAST_SIDE_PX = 190, 24
_MOST_COVERED = 0.4  # of the canvas's shorter side
_FRAME_PX = 4
_STEP = 0.5  # of what is on screen
_DARK, _LIGHT = QColor(0, 0, 0, 200), QColor(255, 255, 255, 240)


class Navigator(QWidget):
    """Drag the frame, or click elsewhere, to move the photo; arrow keys when it has the keyboard."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._grip: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(tr("Overview of the photo"))
        self.setAccessibleDescription(tr("Arrow keys move the part that is on screen."))
        self.setToolTip(tr("Drag to move the photo"))
        self.hide()

    @property
    def is_wanted(self) -> bool:
        """Whether so little of the photo is on screen that it helps."""
        document = self._canvas.document
        if document is None:
            return False
        height, width = document.shape
        return self._canvas.viewport.visible_bounds().area < MOST_SEEN * height * width

    def sizeHint(self) -> QSize:
        document = self._canvas.document
        height, width = (1, 1) if document is None else document.shape
        canvas = min(self._canvas.width(), self._canvas.height())
        scale = min(_SIDE_PX, canvas * _MOST_COVERED) / max(height, width)
        return QSize(*(max(_LEAST_SIDE_PX, round(side * scale)) + 2 * _FRAME_PX for side in (width, height)))

    def frame(self) -> QRectF:
        """Where the part on screen lies, px of this widget."""
        seen, area, (across, down) = self._canvas.viewport.visible_bounds(), self._area(), self._scales()
        left, top = area.left() + seen.x0 * across, area.top() + seen.y0 * down
        return QRectF(left, top, seen.width * across, seen.height * down)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_FRAME_PX, _FRAME_PX, -_FRAME_PX, -_FRAME_PX)

    def _scales(self) -> tuple[float, float]:
        """Px of this widget per image px, across and down."""
        area, viewport = self._area(), self._canvas.viewport
        return area.width() / viewport.image_width, area.height() / viewport.image_height

    def _centre_on(self, place: QPointF) -> None:
        area, (across, down) = self._area(), self._scales()
        viewport = self._canvas.viewport
        x = min(max((place.x() - area.left()) / across, 0), viewport.image_width)
        y = min(max((place.y() - area.top()) / down, 0), viewport.image_height)
        self._canvas.centre_on(x, y)

    # ---- Qt's events -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        focus = palette.color(QPalette.ColorRole.Highlight)
        painter.fillRect(self.rect(), focus if self.hasFocus() else palette.color(QPalette.ColorRole.Window))
        pyramid = self._canvas.pyramid
        if pyramid is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self._area(), QColor(204, 204, 204))
        painter.drawImage(self._area(), qimage_of(pyramid.levels[-1], has_alpha=pyramid.has_alpha))
        frame = self.frame()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((_DARK, 4.0), (_LIGHT, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        frame = self.frame()
        if not frame.adjusted(-4, -4, 4, 4).contains(event.position()):
            self._centre_on(event.position())
            frame = self.frame()
        self._grip = event.position() - frame.center()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._centre_on(event.position() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (_STEP, 0.0),
            Qt.Key.Key_Right: (-_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, _STEP),
            Qt.Key.Key_Down: (0.0, -_STEP),
        }
        step = next((step for key, step in steps.items() if key == event.key()), None)
        if step is None:
            super().keyPressEvent(event)
            return
        viewport = self._canvas.viewport
        self._canvas.look(viewport.panned(step[0] * viewport.view_width, step[1] * viewport.view_height))
