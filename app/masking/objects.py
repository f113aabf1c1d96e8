"""Select an object: the outline of what a person drew over is looked for on a thread, and becomes one undo step."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.selection.objects import Found, find_object, window_of
from app.selection.stop import Stopped
from engine.language import mark, tr

if TYPE_CHECKING:
    from app.background import Background
    from app.canvas.view import Canvas
    from app.photo.open_photo import OpenPhoto
    from app.selection.scribble import Scribble
    from app.tools.select_object import SelectObject
    from app.window.messages import Messages

NOTHING_FOUND = mark("Nothing stands out from its surroundings there. Draw over more of it, or around it.")


class ObjectSelection(QObject):
    """Answers the tool: the newest scribble, for the photo that was open when it was drawn.

    Signals:
        sought: bool; something is looked for, or is no more.
        added: the thing is masked now.
    """

    sought = Signal(bool)
    added = Signal()

    def __init__(
        self, tool: SelectObject, photo: OpenPhoto, canvas: Canvas, background: Background, messages: Messages
    ) -> None:
        """``background`` is where it is computed."""
        super().__init__(canvas)
        self._tool, self._photo, self._canvas = tool, photo, canvas
        self._background, self._messages = background, messages
        self._stop = threading.Event()
        self._then: Callable[[], None] | None = None
        tool.asked = self._ask
        tool.given_up = self._give_up

    def call_when_found(self, then: Callable[[], None]) -> None:
        """Call ``then`` as soon as nothing is looked for any more; never, if nothing is found or nobody wants it."""
        if self._tool.waits:
            self._then = then
            self._messages.say(tr("Looking for the object, then filling…"))
        else:
            then()

    def _ask(self, scribble: Scribble, adds: bool) -> None:
        document = self._photo.document
        window = window_of(scribble, (0, 0) if document is None else document.shape)
        if document is None or window.is_empty:
            self._tool.answered()
            return
        self._then = None
        pixels = document.pixels[window.slices].copy()
        stop = self._stop = threading.Event()
        self._messages.say(tr("Looking for the object…"))
        self.sought.emit(True)

        def work() -> Found | None:
            try:
                return find_object(pixels, window, document.shape, scribble, stop.is_set)
            except Stopped:
                return None

        def done(found: Found | None) -> None:
            if stop.is_set():
                return
            then = self._end()
            if document is self._photo.document:
                self._keep(found, adds)
                if found is not None and then is not None:
                    then()

        def failed(error: Exception, details: str) -> None:
            if not stop.is_set():
                self._end()
                self._messages.error(tr("The object could not be looked for."), details or str(error))

        self._background.run(work, done, failed)

    def _keep(self, found: Found | None, adds: bool) -> None:
        if found is None:
            self._messages.say(tr(NOTHING_FOUND))
            return
        label = mark("Select object") if adds else mark("Subtract object")
        changed = self._photo.edit(label, lambda edit: edit.area(found.bounds, found.inside, adds), beneath_stroke=True)
        if not changed:
            self._messages.say(tr("That is masked already") if adds else tr("Nothing of it was masked"))
        elif adds:
            self._messages.say(tr("Selected · draw over what is missing, Ctrl-draw over what is too much"))
            self.added.emit()
        else:
            self._messages.say(tr("Taken out of the mask"))

    def _give_up(self) -> None:
        self._stop.set()
        self._then = None
        self._messages.say("")
        self.sought.emit(False)

    def _end(self) -> Callable[[], None] | None:
        """Nothing is looked for any more; what is wanted then."""
        self._tool.answered()
        self._canvas.refresh_tool()
        self.sought.emit(False)
        then, self._then = self._then, None
        return then
