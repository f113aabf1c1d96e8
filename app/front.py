"""What is on screen first: the window as the person left it, with everything that is seen before a photo is open.

Everything imported here is imported before the window shows, so none of it may need NumPy, let alone more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.fill.panel import FillPanel
from app.photo.history import History, undo_budget
from app.photo.recent import recent_files
from app.tools.registry import make_tools
from app.window import theme
from app.window.actions import make_actions
from app.window.announcing import Announcer
from app.window.main_window import MainWindow
from app.window.messages import Messages
from app.window.motion import reduce_motion
from app.window.placing import OnScreen, WindowPlace
from app.window.tool_choice import KEPT
from engine.language import tr

if TYPE_CHECKING:
    from app.settings.store import Settings


class Front:
    """The window and what it shows; ``app.application`` connects it.

    Attributes:
        history: the undo stack behind its menu.
        tools: by name.
        fill_panel: in the window's first dock.
        window: not shown yet, nor complete.
        messages: what is said in it.
        place: puts the window where it was left.
    """

    def __init__(self, settings: Settings) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply_theme(application, settings.text("theme"))
        self.history = History(undo_budget(settings))
        self.tools = make_tools()
        for name in KEPT:
            self.tools[name].radius = settings.number(f"{name}_radius_px")
        actions = make_actions()
        self.fill_panel = FillPanel(actions)
        self.window = MainWindow(actions, self.tools.values(), self.history, self.fill_panel)
        self.place = WindowPlace(self.window, settings)
        OnScreen(self.window)
        Announcer(self.window)
        self.window.show_icons()
        self.show_settings(settings)
        self.window.start_panel.set_recent(recent_files(settings))
        self.window.show_tool(self.tools["brush"])
        self.messages = Messages(self.window)
        self.messages.say(tr(self.tools["brush"].status_text))

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; again when it was chosen somewhere else."""
        self.fill_panel.choose(settings.text("filler"), settings.text("device"))
        self.fill_panel.choose_grow(round(settings.number("grow_px")))
        self.window.mask_look_actions[settings.text("mask_look")].setChecked(True)
        self.window.theme_actions[settings.text("theme")].setChecked(True)
        reduce_motion(settings.flag("reduce_motion"))
