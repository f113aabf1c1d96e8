"""Which tool is in the person's hand, and its size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.canvas.view import Canvas
    from app.settings.store import Settings
    from app.tools.base import Tool
    from app.window.main_window import MainWindow
    from app.window.messages import Messages

KEPT = ("brush", "eraser")
"""Tools whose size is a setting."""


class ToolChoice(QObject):
    """Gives the canvas another tool, says how to use it, and keeps its size for the next start.

    Signals:
        chosen: the tool's name.
    """

    chosen = Signal(str)

    def __init__(
        self, tools: Mapping[str, Tool], window: MainWindow, canvas: Canvas, messages: Messages, settings: Settings
    ) -> None:
        super().__init__(window)
        self._tools, self._window, self._canvas = tools, window, canvas
        self._messages, self._settings = messages, settings

    def choose(self, name: str) -> None:
        """Take this tool."""
        tool = self._tools[name]
        self._canvas.set_tool(tool)
        self._window.show_tool(tool)
        self._messages.say(tool.status_text)
        self.chosen.emit(name)

    def resize(self, radius: float) -> None:
        """Give the tool in hand this size, half its width in image px."""
        self._canvas.set_tool_radius(radius)
        self.show_size(radius)

    def show_size(self, radius: float) -> None:
        """The tool in hand has this size now."""
        self._window.tool_options.show_radius(radius)
        if self._canvas.tool.name in KEPT:
            self._settings.set(f"{self._canvas.tool.name}_radius_px", float(radius))
