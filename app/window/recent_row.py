"""A file that was opened before, on the start page: a small picture, its name, and where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QFileIconProvider, QSizePolicy, QWidget

from app.window.plain import plain_tip
from app.window.words import readable

if TYPE_CHECKING:
    from pathlib import Path

_PICTURE = QSize(54, 40)
_MARGIN = 5
_WIDTH = 460


class RecentRow(QAbstractButton):
    """One row; a click or Space on it chooses it.

    Attributes:
        path: the file or folder.
    """

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._icon = QIcon()
        self.setText(readable(path.name))
        self.setToolTip(plain_tip(readable(str(path))))
        self.setAccessibleName(readable(f"{path.name}, {path.parent}"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_picture(self, icon: QIcon) -> None:
        """Show this beside the name."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        lines = 2 * self.fontMetrics().lineSpacing()
        return QSize(_WIDTH, max(lines, _PICTURE.height()) + 2 * _MARGIN)

    def minimumSizeHint(self) -> QSize:
        return QSize(_PICTURE.width() * 3, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Midlight))
        self._paint_picture(painter)
        inside = self.rect().adjusted(_PICTURE.width() + 3 * _MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        half = inside.height() // 2
        above = QRect(inside.left(), inside.top(), inside.width(), half)
        below = QRect(inside.left(), inside.top() + half, inside.width(), half)
        self._paint_line(painter, above, self.text(), QPalette.ColorRole.WindowText)
        self._paint_line(painter, below, readable(str(self.path.parent)), QPalette.ColorRole.PlaceholderText)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def enterEvent(self, event: QEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def _paint_picture(self, painter: QPainter) -> None:
        room = QRect(_MARGIN, (self.height() - _PICTURE.height()) // 2, _PICTURE.width(), _PICTURE.height())
        icon = self._icon
        if icon.isNull():
            # The file is not asked what it is: a share that hangs would stop the window.
            icon = QFileIconProvider().icon(QFileIconProvider.IconType.File)
        icon.paint(painter, room)

    def _paint_line(self, painter: QPainter, room: QRect, text: str, ink: QPalette.ColorRole) -> None:
        painter.setPen(self.palette().color(ink))
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
