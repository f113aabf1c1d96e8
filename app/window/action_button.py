"""A push button that is one with an action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from app.window.words import without_mnemonic

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class ActionButton(QPushButton):
    """Triggers an action and follows its text, icon, tooltip and state. (QToolButton does this, but looks flat.)"""

    def __init__(self, action: QAction, *, is_primary: bool = False, parent: QWidget | None = None) -> None:
        """``is_primary``: the one button of a panel that stands out."""
        super().__init__(parent)
        self._action = action
        self._is_primary = is_primary
        if is_primary:
            self.setObjectName("primary")  # for the style sheet
        self.setCheckable(action.isCheckable())
        # Enter must stay with the canvas: a focused button would otherwise take it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setMinimumHeight(30)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(without_mnemonic(self._action.text()))
        icon = self._action.icon()
        if self._is_primary and self._action.isEnabled():
            # The ink of what is switched on is the one that shows on the highlight colour.
            icon = QIcon(icon.pixmap(self.iconSize(), QIcon.Mode.Normal, QIcon.State.On))
        self.setIcon(icon)
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())
