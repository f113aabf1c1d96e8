"""Ways of looking at the open photo, one at a time, and the small panels over the canvas. The photo never changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QChildEvent, QEvent, QObject, QTimer
from PySide6.QtWidgets import QStyle, QWidget

from app.looking.beside import Beside, cross_layer
from app.looking.difference import DifferenceLegend, DifferenceLens
from app.looking.navigator import Navigator
from app.looking.readout import PixelValues, Readout
from app.looking.split import BEFORE, NOW, SplitHandle, label_layer, split_layer
from app.looking.stages import Stages
from app.window.motion import is_motion_reduced
from engine.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from app.canvas.view import Canvas
    from app.document.document import Document
    from app.document.edits import DocumentChange
    from app.photo.open_photo import OpenPhoto
    from app.settings.store import Settings
    from app.tools.base import Point
    from app.window.messages import Messages
    from engine.types import Progress

Mode: TypeAlias = Literal["now", "split", "beside", "flicker", "difference"]
"""How the photo is shown; all but the first are names of actions."""

_SAID: dict[Mode, str] = {
    "now": mark("The photo as it is now"),
    "split": mark("Before and now: drag the line, or move it with the arrow keys"),
    "beside": mark("The photo as it was opened is at the left"),
    "flicker": mark("Before and now take turns; the same key ends it"),
    "difference": mark("Where the photo differs from how it was opened, and how far"),
}
_STILL_BEFORE = mark(
    "The photo as it was opened; the same key goes back. "
    "It does not flicker: the settings or the system ask for less motion"
)
_FLICKER_MS = 700
"""Slower than three flashes a second, which may harm (WCAG 2.2, 2.3.1)."""
_CORNER_PX, _BELOW_LABEL_PX = 10, 44


_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class Looking(QObject):
    """Follows the actions of the View menu.

    Attributes:
        mode: how the photo is shown now.
        handle, legend, readout, navigator: over the canvas, hidden where they are of no use.
    """

    def __init__(
        self,
        canvas: Canvas,
        beside: Beside,
        photo: OpenPhoto,
        actions: Mapping[str, QAction],
        messages: Messages,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._beside, self._photo = canvas, beside, photo
        self._actions, self._messages, self._settings = actions, messages, settings
        self.mode: Mode = "now"
        self.handle = SplitHandle(canvas)
        self.legend, self.readout, self.navigator = DifferenceLegend(canvas), Readout(canvas), Navigator(canvas)
        self._difference = DifferenceLens(canvas)
        self._stages = Stages()
        self._document: Document | None = None
        self._pointer: Point | None = None
        self._mark: Point | None = None
        self._timer = QTimer(self, interval=_FLICKER_MS)
        self._timer.timeout.connect(self._take_turns)
        self._is_before = False
        self._bars = 0, 0
        self._panels: tuple[QWidget, ...] = (self.handle, self.legend, self.readout, self.navigator)
        self._connect()

    def _connect(self) -> None:
        actions, canvas = self._actions, self._canvas
        for mode in _SAID:
            if mode != "now":
                actions[mode].triggered.connect(lambda on, mode=mode: self.choose(mode if on else "now"))
        actions["before"].triggered.connect(
            lambda: self._messages.say(tr("Hold the key O to see the photo as it was opened"))
        )
        for name in ("navigator", "pixel-values"):
            actions[name].setChecked(self._settings.text(_setting_of(name)) == "shown")
            actions[name].toggled.connect(lambda on, name=name: self._show_panel(name, on))
        self.handle.moved.connect(canvas.update)
        self.legend.gain_chosen.connect(self._difference.set_gain)
        canvas.looked.connect(self._follow_view)
        canvas.hovered.connect(self._hover)
        canvas.hovered.connect(self._beside.pane.show_mark)
        self._beside.pane.hovered.connect(self._hover_before)
        for watched in (canvas, *self._others()):
            watched.installEventFilter(self)
        photo = self._photo
        photo.changed.connect(self._follow_photo)
        photo.history.fills_changed.connect(self._follow_fills)

    def choose(self, mode: Mode) -> None:
        """Show the photo so; "now" is the usual way."""
        if self._photo.document is None:
            mode = "now"
        self.mode = mode
        for name in _SAID:
            if name != "now":
                self._actions[name].setChecked(name == mode)
        self._messages.say(tr(_SAID[mode]))
        self._apply()
        if mode == "split":
            self.handle.setFocus()

    # ---- what fills say --------------------------------------------------------------------------------

    def begin_fill(self, is_busy: bool) -> None:
        """A fill starts, or it ends."""
        if is_busy:
            self._stages.begin()

    def hear(self, name: str, progress: Progress) -> None:
        """A running fill has come so far."""
        self._stages.hear(name, progress)

    # ---- private ---------------------------------------------------------------------------------------

    def _apply(self) -> None:
        """Give the canvas what the mode needs, and take from it what another one needed."""
        canvas, mode = self._canvas, self.mode
        if mode != "split" and self.handle.hasFocus():
            canvas.setFocus()
        self._timer.stop()
        canvas.show_original(False)
        self._is_before = False
        self._mark = None
        self._beside.pane.show_mark(None)
        canvas.lenses = {
            "now": (),
            "split": (split_layer(canvas.before_picture, self.handle),),
            "beside": (label_layer(lambda: tr(NOW), lambda: self._bars[0]), cross_layer(lambda: self._mark)),
            "flicker": (label_layer(lambda: tr(BEFORE) if self._is_before else tr(NOW), lambda: self._bars[0]),),
            "difference": (self._difference.layer(),),
        }[mode]
        self.handle.setVisible(mode == "split")
        self.legend.setVisible(mode == "difference")
        self._beside.show_before(mode == "beside")
        if mode == "flicker":
            self._take_turns()
            if is_motion_reduced() or prefers_still(canvas):
                self._messages.say(tr(_STILL_BEFORE))
            else:
                self._timer.start()
        self._place()
        canvas.update()

    def _take_turns(self) -> None:
        self._is_before = not self._is_before
        self._canvas.show_original(self._is_before)

    def _on_replaced(self, document: Document | None) -> None:
        self._document = document
        self._stages.forget()
        self._pointer = None
        if document is None or self.mode == "flicker":
            self.mode = "now"
            for name in _SAID:
                if name != "now":
                    self._actions[name].setChecked(False)
        self._apply()
        self._show_values()

    def _follow_photo(self, change: DocumentChange) -> None:
        if change.kind in ("pixels", "alpha"):
            self._beside.pane.refresh()
            self.navigator.update()
            self._show_values()

    def _follow_fills(self) -> None:
        history = self._photo.history
        results = [step.result for step in history.steps() if step.result is not None]
        self._stages.follow(results, history.last_fill())
        self._show_values()

    def _follow_view(self) -> None:
        if self._canvas.document is not self._document:  # heard from the canvas: it must have the new one already
            self._on_replaced(self._canvas.document)
        wanted = self._actions["navigator"].isChecked() and self.navigator.is_wanted
        if wanted != self.navigator.isVisible():
            self.navigator.setVisible(wanted)
        if wanted:
            self._place()
            self.navigator.update()

    def _show_panel(self, name: str, on: bool) -> None:
        self._settings.set(_setting_of(name), "shown" if on else "hidden")
        self._follow_view()
        self._show_values()
        self._place()

    def _hover(self, point: Point | None) -> None:
        self._pointer = point
        self._show_values()

    def _hover_before(self, point: Point | None) -> None:
        self._mark = point
        self._canvas.update()
        self._hover(point)

    def _show_values(self) -> None:
        document = self._photo.document
        is_shown = self._actions["pixel-values"].isChecked() and document is not None
        self.readout.setVisible(is_shown)
        if not is_shown or document is None:
            return
        if self._pointer is None or document is not self._document:  # it was over the photo before
            self.readout.show_values(None)
            return
        x, y = (int(value // 1) for value in self._pointer)
        coarse, refined = self._stages.at(x, y, self._photo.history.fills()) or (None, None)
        now, before = (tuple(int(v) for v in pixels[y, x]) for pixels in (document.pixels, document.photo.pixels))
        most = 255 if document.pixels.dtype.itemsize == 1 else 65535
        self.readout.show_values(PixelValues(x, y, now, before, coarse, refined, most))

    def _place(self) -> None:
        """The panels at their corners of what is to be seen of the canvas."""
        bars = self._bars_over()
        if bars != self._bars:
            self._bars = bars
            self._canvas.update()  # for the words on it
        self.handle.keep_clear_of(*bars)
        top = bars[0] + (_BELOW_LABEL_PX if self.mode in ("beside", "flicker") else _CORNER_PX)
        for panel in (self.legend, self.readout):
            if not panel.isHidden():
                panel.adjustSize()
                panel.move(_CORNER_PX, top)
                top += panel.height() + _CORNER_PX
        navigator = self.navigator
        navigator.resize(navigator.sizeHint())
        left, lowest = self._canvas.width() - navigator.width(), self._canvas.height() - bars[1] - navigator.height()
        navigator.move(left - _CORNER_PX, lowest - _CORNER_PX)

    def _bars_over(self) -> tuple[int, int]:
        """View px that others cover at the upper and lower edge of the canvas, over most of its width."""
        canvas, top, bottom = self._canvas, 0, 0
        for bar in self._others():
            if bar.isHidden() or 2 * bar.width() < canvas.width():
                continue
            if bar.y() <= 0:
                top = max(top, bar.y() + bar.height())
            elif bar.y() + bar.height() >= canvas.height():
                bottom = max(bottom, canvas.height() - bar.y())
        return top, bottom

    def _others(self) -> list[QWidget]:
        """What other features have put over the canvas."""
        return [
            child
            for child in self._canvas.children()
            if isinstance(child, QWidget) and child not in self._panels and not child.isWindow()
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the canvas, and of what others put over its edges."""
        kind = event.type()
        if kind == QEvent.Type.ChildAdded and isinstance(event, QChildEvent) and event.child() not in self._panels:
            event.child().installEventFilter(self)
        elif kind in _MOVES and (watched is self._canvas or watched.parent() is self._canvas):
            self._place()
        return super().eventFilter(watched, event)


def prefers_still(widget: QWidget) -> bool:
    """Whether the system asks programs not to animate."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) == 0


def _setting_of(action: str) -> str:
    return action.replace("-", "_")
