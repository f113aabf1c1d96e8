"""Which tool is in the person's hand, and its size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.canvas.view import Canvas
    from app.document.document import Document
    from app.settings.resting import RestingSettings
    from app.settings.store import Settings
    from app.tools.base import Tool
    from app.window.main_window import MainWindow
    from app.window.messages import Messages

KEPT = ("brush", "eraser")
"""Tools whose size is a setting."""
_SHARE = 0.02
"""Radius at first, of the photo's longer side; in a small photo it is no smaller than that of the table."""


class ToolChoice(QObject):
    """Gives the canvas another tool, says how to use it, and keeps its size for the next start.

    Signals:
        chosen: the tool's name.
    """

    chosen = Signal(str)

    def __init__(
        self,
        tools: Mapping[str, Tool],
        window: MainWindow,
        canvas: Canvas,
        messages: Messages,
        settings: Settings,
        resting: RestingSettings,
    ) -> None:
        super().__init__(window)
        self._tools, self._window, self._canvas = tools, window, canvas
        self._messages, self._settings, self._resting = messages, settings, resting
        self._longer_side = 0

    def suit(self, document: Document | None) -> None:
        """Give brush and eraser a size in proportion to a photo: as chosen last, if ever."""
        if document is None:
            return
        longer_side = self._longer_side = max(document.shape)
        for name in KEPT:
            key, share = f"{name}_radius_px", self._settings.number(f"{name}_share")
            least = self._settings.number(key)
            self._tools[name].radius = share * longer_side if share else max(least, _SHARE * longer_side)
        self._canvas.set_tool(self._canvas.tool)
        self._window.tool_options.show_radius(self._canvas.tool.radius)

    def choose(self, name: str) -> None:
        """Take this tool."""
        tool = self._tools[name]
        self._canvas.set_tool(tool)
        self._window.show_tool(tool)
        self._messages.say(tr(tool.status_text))
        self.chosen.emit(name)

    def resize(self, radius: float) -> None:
        """Give the tool in hand this size, half its width in image px."""
        self._canvas.set_tool_radius(radius)
        self.show_size(radius)

    def show_size(self, radius: float) -> None:
        """The tool in hand has this size now."""
        self._window.tool_options.show_radius(radius)
        name = self._canvas.tool.name
        if name in KEPT:
            share = {f"{name}_share": min(10.0, radius / self._longer_side)} if self._longer_side else {}
            self._resting.keep({f"{name}_radius_px": float(radius), **share})
