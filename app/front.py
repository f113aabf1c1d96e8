"""What is on screen first: the window as the person left it, with everything that is seen before a photo is open.

Everything imported here is imported before the window shows, so none of it may need NumPy, let alone more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.photo.history import History
from app.photo.recent import recent_files
from app.tools.registry import make_tools
from app.window import theme
from app.window.main_window import MainWindow

if TYPE_CHECKING:
    from app.settings.store import Settings


class Front:
    """The window and what it shows; ``app.application`` connects it.

    Attributes:
        history: the undo stack behind its menu.
        tools: by name.
        window: not shown yet, nor complete.
    """

    def __init__(self, settings: Settings) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply_theme(application, settings.text("theme"))
        self.history = History(int(settings.number("undo_mb")) << 20)
        self.tools = make_tools()
        for name in ("brush", "eraser"):
            self.tools[name].radius = settings.number(f"{name}_radius_px")
        self.window = MainWindow(self.tools.values(), self.history)
        self.window.show_icons()
        self.show_settings(settings)
        self.window.show_tool(self.tools["brush"])
        self.window.start_panel.set_recent(recent_files(settings))

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; again when it was chosen somewhere else."""
        panel = self.window.fill_panel
        panel.choose(settings.text("filler"), settings.text("device"))
        panel.choose_grow(round(settings.number("grow_px")))
        self.window.theme_actions[settings.text("theme")].setChecked(True)
