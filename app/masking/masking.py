"""The room’s own root: creates what makes masks, on a thread of its own, and connects it to tools and menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.background import Background
from app.masking.objects import ObjectSelection
from app.tools.select_object import SelectObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.canvas.view import Canvas
    from app.photo.open_photo import OpenPhoto
    from app.settings.store import Settings
    from app.tools.base import Tool
    from app.window.main_window import MainWindow
    from app.window.messages import Messages


class Masking(QObject):
    """Everything that makes a mask and is more than a gesture."""

    def __init__(
        self,
        tools: Mapping[str, Tool],
        photo: OpenPhoto,
        canvas: Canvas,
        window: MainWindow,
        messages: Messages,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._background = Background("selection", self)
        self._window = window
        select_object = tools[SelectObject.name]
        assert isinstance(select_object, SelectObject)
        self._objects = ObjectSelection(select_object, photo, canvas, self._background, messages)
        canvas.begun.connect(self._show_mask_of)

    def stop(self) -> None:
        """End the thread."""
        self._background.stop()

    def _show_mask_of(self, tool: Tool) -> None:
        """Nobody paints what is not seen."""
        if tool.masks:
            self._window.actions_by_name["hide-mask"].setChecked(False)
