"""Before and now on one canvas, with a line between them that can be dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QRegion
from PySide6.QtWidgets import QWidget

from app.canvas.layers import Layer, PaintContext, draw_picture, paint_surround
from engine.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.canvas.layers import Picture
    from app.canvas.view import Canvas

BEFORE, NOW = mark("Before"), mark("Now")
HELP = mark(
    "Left of the line is the photo as it was opened. Arrow keys move the line, with Shift far; Escape leaves it."
)

_KNOB_PX, _BAND_PX = 28, 8
_STEP_PX, _LONG_STEP_PX = 10, 50
_LABEL_MARGIN_PX = 10
_DARK, _LIGHT = QColor(0, 0, 0, 200), QColor(255, 255, 255, 240)


class SplitHandle(QWidget):
    """The line between before and now, over the canvas. Its place is one of the screen: zooming leaves it there.

    Keys that it does not use reach the canvas, so tools and fills work while it has the keyboard.

    Signals:
        moved: it is elsewhere now.
    """

    moved = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._share = 0.5
        self._grip: float | None = None
        self._clear = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the canvas
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(tr("Line between before and now"))
        self.setAccessibleDescription(tr(HELP))
        self.setToolTip(tr("Drag to compare with the photo as it was opened"))
        self.hide()
        canvas.installEventFilter(self)

    @property
    def top(self) -> int:
        """Where it begins, view px from the upper edge of the canvas."""
        return self._clear[0]

    @property
    def place(self) -> int:
        """Where the line is, view px from the left of the canvas."""
        return round(self._share * self._canvas.width())

    def move_to(self, place: float) -> None:
        """Put the line ``place`` view px from the left of the canvas; it stays on it."""
        width = max(1, self._canvas.width())
        share = min(max(place / width, 0.0), 1.0)
        if share != self._share:
            self._share = share
            self._follow()
            self.moved.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the canvas."""
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    def keep_clear_of(self, top: int, bottom: int) -> None:
        """Leave so many view px at the edges of the canvas to what else lies over it."""
        if (top, bottom) != self._clear:
            self._clear = top, bottom
            self._follow()

    def _follow(self) -> None:
        top, bottom = self._clear
        height, half = max(_KNOB_PX, self._canvas.height() - top - bottom), _KNOB_PX // 2
        self.setGeometry(self.place - half, top, _KNOB_PX, height)
        band = QRegion(half - _BAND_PX // 2, 0, _BAND_PX, height)
        self.setMask(band + QRegion(self._knob(), QRegion.RegionType.Ellipse))

    def _knob(self) -> QRect:
        return QRect(0, (self.height() - _KNOB_PX) // 2, _KNOB_PX, _KNOB_PX)

    # ---- Qt's events -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, middle = QPainter(self), self.width() // 2
        for colour, width in ((_DARK, 4), (_LIGHT, 2)):
            painter.fillRect(middle - width // 2, 0, width, self.height(), colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        knob = QRectF(self._knob()).adjusted(2, 2, -2, -2)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(accent if self.hasFocus() else _DARK, 3 if self.hasFocus() else 1.5))
        painter.setBrush(_LIGHT)
        painter.drawEllipse(knob)
        painter.setPen(QPen(QColor(30, 30, 30), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        centre = knob.center()
        for side in (-1, 1):
            tip, back = centre.x() + side * 8, centre.x() + side * 4
            painter.drawLine(
                QRectF(tip, centre.y(), back - tip, -4).topLeft(), QRectF(back, centre.y() - 4, 0, 0).topLeft()
            )
            painter.drawLine(QRectF(tip, centre.y(), 0, 0).topLeft(), QRectF(back, centre.y() + 4, 0, 0).topLeft())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = self.mapToParent(event.position()).x() - self.place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.move_to(self.mapToParent(event.position()).x() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press_key(event.key(), is_far=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event.key()):
            event.accept()  # Escape would cancel a fill
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def _press_key(self, key: int, *, is_far: bool) -> bool:
        step = _LONG_STEP_PX if is_far else _STEP_PX
        if key == Qt.Key.Key_Left:
            self.move_to(self.place - step)
        elif key == Qt.Key.Key_Right:
            self.move_to(self.place + step)
        elif key == Qt.Key.Key_Home:
            self.move_to(0)
        elif key == Qt.Key.Key_End:
            self.move_to(self._canvas.width())
        elif key == Qt.Key.Key_Escape:
            self._canvas.setFocus()
        else:
            return False
        return True


def split_layer(before: Callable[[], Picture | None], handle: SplitHandle) -> Layer:
    """Before, without mask and marks, left of the line; and which side is which."""

    def paint(painter: QPainter, context: PaintContext) -> None:
        picture = None if context.original is not None else before()
        if picture is None:
            return
        x, top, viewport = handle.place, handle.top, context.viewport
        painter.save()
        painter.setClipRect(QRectF(0, 0, x, viewport.view_height), Qt.ClipOperation.IntersectClip)
        paint_surround(painter, context)
        draw_picture(painter, context, picture)
        paint_label(painter, tr(BEFORE), top, right=x - _LABEL_MARGIN_PX)
        painter.restore()
        painter.setClipRect(QRectF(x, 0, viewport.view_width - x, viewport.view_height), Qt.ClipOperation.IntersectClip)
        paint_label(painter, tr(NOW), top, left=x + _LABEL_MARGIN_PX)

    return paint


def label_layer(text: Callable[[], str], top: Callable[[], int]) -> Layer:
    """A word in the left corner below ``top`` view px."""

    def paint(painter: QPainter, _context: PaintContext) -> None:
        paint_label(painter, text(), top(), left=_LABEL_MARGIN_PX)

    return paint


def paint_label(
    painter: QPainter, text: str, top: int = 0, *, left: float | None = None, right: float | None = None
) -> None:
    """A word on a dark ground, legible on any photo, below ``top``; ``left`` or ``right`` is its place, view px."""
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 16, metrics.height() + 6
    x = left if left is not None else (right or 0.0) - width
    pill = QRectF(x, top + _LABEL_MARGIN_PX, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 190))
    painter.drawRoundedRect(pill, 4, 4)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def _is_own(key: int) -> bool:
    own = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Escape)
    return key in own
