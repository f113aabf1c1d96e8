"""View ▸ Theme: chosen, kept, and followed when the system changes between dark and light."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.window.theme import apply_theme

if TYPE_CHECKING:
    from app.settings.store import Settings
    from app.window.main_window import MainWindow


class ThemeChoice(QObject):
    """The theme of the whole program."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings

    def choose(self, name: str) -> None:
        """Use one of ``app.window.theme.THEMES`` from now on."""
        self._settings.set("theme", name)
        self.apply()

    def apply(self) -> None:
        """Draw everything in the chosen theme."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, self._settings.text("theme"))
        self._window.show_icons()
