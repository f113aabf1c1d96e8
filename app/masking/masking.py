"""The room’s own root: creates what makes masks, on a thread of its own, and connects it to tools and menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.background import Background
from app.canvas.overlay import LOOKS
from app.masking import suggestions, trials
from app.masking.bar import TrialBar
from app.masking.colours import ColourSelection
from app.masking.objects import ObjectSelection
from app.masking.preview import Preview
from app.tools.select_colour import SelectColour
from app.tools.select_object import SelectObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from app.canvas.view import Canvas
    from app.masking.trial import Trial
    from app.photo.open_photo import OpenPhoto
    from app.settings.store import Settings
    from app.tools.base import Tool
    from app.window.main_window import MainWindow
    from app.window.messages import Messages

_USE_THE_MASK = ("fill", "plan", "compare", "test-on-known", "save-mask", "finetune-photo", "refill")


class Masking(QObject):
    """Everything that makes a mask and is more than a gesture.

    Attributes:
        bar: where a number is chosen.
        objects: looks for what is drawn over.
    """

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
        self._photo, self._window = photo, window
        select_object = tools[SelectObject.name]
        assert isinstance(select_object, SelectObject)
        self.objects = ObjectSelection(select_object, photo, canvas, self._background, messages)
        self.objects.sought.connect(window.show_sought)
        self.bar = TrialBar(canvas)
        self._preview = Preview(self.bar, photo, canvas, self._background, messages)
        select_colour = tools[SelectColour.name]
        assert isinstance(select_colour, SelectColour)
        self._colours = ColourSelection(select_colour, photo, self._preview)
        canvas.begun.connect(self._on_begun)
        self._canvas, self._settings = canvas, settings
        self.use_settings()
        for name, action in window.mask_look_actions.items():
            action.triggered.connect(lambda _=False, name=name: self._choose_look(name))
        self._connect(window.actions_by_name)

    @property
    def is_computing(self) -> bool:
        """Something is looked for, or what is tried is not shown yet."""
        return self._background.is_busy

    def use_settings(self) -> None:
        """Put what was chosen to use: the look of the mask, and the pressure of a pen."""
        self._canvas.set_mask_style(LOOKS[self._settings.text("mask_look")])
        self._canvas.pen_presses = self._settings.flag("pen_pressure")

    def stop(self) -> None:
        """End the thread."""
        self._background.stop()

    def _choose_look(self, name: str) -> None:
        self._settings.set("mask_look", name)
        self.use_settings()

    def _connect(self, actions: Mapping[str, QAction]) -> None:
        actions["resize-mask"].triggered.connect(lambda: self._try(trials.resize()))
        actions["smooth-mask"].triggered.connect(lambda: self._try(trials.smooth()))
        actions["suggest-specks"].triggered.connect(lambda: self._try(suggestions.specks(self._photo)))
        actions["suggest-lettering"].triggered.connect(lambda: self._try(suggestions.lettering(self._photo)))
        for name in _USE_THE_MASK:  # connected before those who do, so that they find what is seen
            actions[name].triggered.connect(self._preview.keep_shown)

    def _try(self, trial: Trial | None) -> None:
        if trial is not None:
            self._window.actions_by_name["hide-mask"].setChecked(False)
            self._preview.start(trial)

    def _on_begun(self, tool: Tool) -> None:
        """Nobody paints what is not seen, or over what is only tried."""
        if tool.masks:
            self._preview.keep_shown()
            self._window.actions_by_name["hide-mask"].setChecked(False)
