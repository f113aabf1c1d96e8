"""A small button that is one with an action and shows its key, as the cap of a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.window.words import without_mnemonic

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

_LEAST_PX = 24
_PAD_PX, _CAP_PAD_PX = 6, 5
_ROUND_PX = 3.5


class KeyButton(QAbstractButton):
    """Triggers an action; follows its text, tooltip, state and key, which a person may change."""

    def __init__(self, action: QAction, sign: str = "", parent: QWidget | None = None) -> None:
        """``sign`` is shown instead of the action's text."""
        super().__init__(parent)
        self._action, self._sign, self._key = action, sign, ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Enter must stay with the canvas
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PAD_PX
        if self._key:
            width += self._cap_width() + _PAD_PX
        return QSize(width, max(_LEAST_PX, self.fontMetrics().height() + _PAD_PX))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isDown() or (self.isEnabled() and self.underMouse()):
            painter.setBrush(palette.color(QPalette.ColorRole.Mid if self.isDown() else QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(QRectF(self.rect()), _ROUND_PX, _ROUND_PX)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        said = QRect(_PAD_PX, 0, self.fontMetrics().horizontalAdvance(self.text()), self.height())
        painter.drawText(said, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._key:
            self._paint_cap(painter, QRectF(said.right() + 1 + _PAD_PX, 3.5, self._cap_width(), self.height() - 7))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND_PX, _ROUND_PX)

    def _paint_cap(self, painter: QPainter, cap: QRectF) -> None:
        palette = self.palette()
        painter.setBrush(palette.color(QPalette.ColorRole.Button))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1))
        painter.drawRoundedRect(cap, _ROUND_PX, _ROUND_PX)
        painter.setPen(palette.color(QPalette.ColorRole.ButtonText))
        painter.setFont(self._bold())
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _cap_width(self) -> int:
        wide = QFontMetrics(self._bold()).horizontalAdvance(self._key) + 2 * _CAP_PAD_PX
        return max(wide, _LEAST_PX - 7)

    def _follow(self) -> None:
        said = without_mnemonic(self._action.text())
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(said)
        if (self._sign or said, key) != (self.text(), self._key):
            self._key = key
            self.setText(self._sign or said)
            self.updateGeometry()
            self.update()
