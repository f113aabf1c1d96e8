"""One picture, or two with a divider that can be moved over them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.language import tr

_STEP = 0.02  # of the picture's width, for one arrow key
_HANDLE_PX = 7


class PictureView(QWidget):
    """Shows a picture as large as fits. With a second one, left of the divider is the first, right the second.

    Signals:
        clicked: the picture was clicked, or Enter pressed on it; only without a divider.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._right = QImage(), QImage()
        self._names = ("", "")
        self._position = 0.5
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(60, 60)

    @property
    def position(self) -> float:
        """Where the divider stands: 0 = at the left edge, everything is the second picture; 1 = at the right."""
        return self._position

    @property
    def is_empty(self) -> bool:
        return self._left.isNull()

    def show_picture(self, image: QImage) -> None:
        self._left, self._right = image, QImage()
        self.setCursor(Qt.CursorShape.ArrowCursor if image.isNull() else Qt.CursorShape.PointingHandCursor)
        self.updateGeometry()
        self.update()

    def show_pair(self, left: QImage, right: QImage, names: tuple[str, str]) -> None:
        """Two pictures of the same size, with their names in the corners."""
        self._left, self._right, self._names = left, right, names
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self._describe()
        self.update()

    def set_position(self, position: float) -> None:
        """Move the divider; kept between 0 and 1."""
        self._position = min(1.0, max(0.0, position))
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return self._left.size() if not self._left.isNull() else QSize(160, 160)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._right.isNull() and event.button() == Qt.MouseButton.LeftButton and not self._left.isNull():
            self.clicked.emit()
        elif not self._right.isNull():
            self._drag_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._right.isNull() and event.buttons():
            self._drag_to(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._right.isNull():
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not self._left.isNull():
                self.clicked.emit()
            else:
                super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.set_position(self._position + (_STEP if key == Qt.Key.Key_Right else -_STEP))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.set_position(0.0 if key == Qt.Key.Key_Home else 1.0)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self._place()
        if place.isEmpty():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, place.width() < self._left.width() * 2)
        painter.drawImage(place, self._left)
        if not self._right.isNull():
            self._paint_divided(painter, place)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(place.adjusted(1, 1, -1, -1))

    def _paint_divided(self, painter: QPainter, place: QRect) -> None:
        at = place.left() + self._position * place.width()
        painter.save()
        painter.setClipRect(QRectF(at, place.top(), place.right() + 1 - at, place.height()))
        painter.drawImage(place, self._right)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for ink, width in ((QColor(0, 0, 0, 180), 3), (QColor(255, 255, 255), 1)):
            painter.setPen(QPen(ink, width))
            painter.drawLine(QPointF(at, place.top()), QPointF(at, place.bottom() + 1))
        painter.setPen(QPen(QColor(0, 0, 0, 180), 1))
        painter.setBrush(QColor(255, 255, 255))
        painter.drawEllipse(QPointF(at, place.center().y()), _HANDLE_PX, _HANDLE_PX)
        for name, side in ((self._names[0], Qt.AlignmentFlag.AlignLeft), (self._names[1], Qt.AlignmentFlag.AlignRight)):
            self._paint_name(painter, place, name, side)

    def _paint_name(self, painter: QPainter, place: QRect, name: str, side: Qt.AlignmentFlag) -> None:
        size = painter.fontMetrics().size(0, name) + QSize(16, 8)
        x = place.left() + 8 if side is Qt.AlignmentFlag.AlignLeft else place.right() - 7 - size.width()
        box = QRect(x, place.top() + 8, size.width(), size.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _place(self) -> QRect:
        """Where the picture is drawn."""
        if self._left.isNull():
            return QRect()
        size = self._left.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())

    def _drag_to(self, point: QPointF) -> None:
        place = self._place()
        if not place.isEmpty():
            self.set_position((point.x() - place.left()) / place.width())

    def _describe(self) -> None:
        left, right = self._names
        self.setAccessibleDescription(
            tr(
                "{left} on the left {share:.0%} of the picture, {right} on the rest; arrow keys move the divider",
                left=left,
                share=self._position,
                right=right,
            )
        )
