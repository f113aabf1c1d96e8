"""What is tried: computed on a thread, shown over the photo, and kept as one undo step or forgotten."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject

from app.selection.stop import Stopped
from engine.language import tr, tr_count

if TYPE_CHECKING:
    from app.background import Background
    from app.canvas.view import Canvas
    from app.document.edits import DocumentChange
    from app.masking.bar import TrialBar
    from app.masking.trial import Trial
    from app.photo.open_photo import OpenPhoto
    from app.window.messages import Messages
    from engine.types import Mask


class Preview(QObject):
    """At most one trial at a time. The document does not change before the trial is kept."""

    def __init__(
        self, bar: TrialBar, photo: OpenPhoto, canvas: Canvas, background: Background, messages: Messages
    ) -> None:
        super().__init__(canvas)
        self._bar, self._photo, self._canvas = bar, photo, canvas
        self._background, self._messages = background, messages
        self._trial: Trial | None = None
        self._chosen: dict[str, tuple[int, bool]] = {}
        self._stop = threading.Event()
        self._is_running = self._is_stale = self._keeps = False
        self._shown: Mask | None = None
        bar.changed.connect(self._compute)
        bar.kept.connect(self.keep)
        bar.given_up.connect(self.give_up)
        photo.replaced.connect(self.give_up)
        photo.changed.connect(self._on_changed)
        photo.stroke_must_end.connect(self.keep_shown)

    @property
    def is_on(self) -> bool:
        """Something is being tried."""
        return self._trial is not None

    def start(self, trial: Trial) -> None:
        """Try something; what was tried before is kept as it is shown."""
        self.keep_shown()
        if self._photo.document is None:
            return
        self._trial = trial
        number, is_on = self._chosen.get(trial.name, (trial.number.value, trial.is_on))
        self._bar.show_trial(trial, number, is_on)
        self._compute()

    def keep(self) -> None:
        """Make the mask that belongs to the chosen number the photo's, once it is computed."""
        if self._is_running:
            self._keeps = True
        else:
            self.keep_shown()

    def keep_shown(self) -> None:
        """Make the mask that is shown the photo's at once; if none is, give up."""
        self._keep_shown(beneath_stroke=False)

    def _keep_shown(self, *, beneath_stroke: bool) -> None:
        trial, shown = self._trial, self._shown
        self._end()
        if trial is None or shown is None:
            return
        changed = self._photo.edit(trial.label, lambda edit: edit.replace(shown), beneath_stroke=beneath_stroke)
        if not changed:
            self._messages.say(tr(trial.nothing))

    def give_up(self) -> None:
        """Leave the mask as it is."""
        self._end()

    # ---- private ---------------------------------------------------------------------------------------

    def _end(self) -> None:
        self._stop.set()
        self._trial, self._shown = None, None
        self._is_running = self._is_stale = self._keeps = False
        self._bar.hide()
        self._canvas.set_mask_preview(None)

    def _on_changed(self, change: DocumentChange) -> None:
        if change.kind == "mask" and self._trial is not None:
            self._compute()

    def _compute(self) -> None:
        trial, document = self._trial, self._photo.document
        if trial is None or document is None:
            return
        number, option = self._bar.number, self._bar.option
        self._chosen[trial.name] = number, option
        if self._is_running:  # one at a time: the next begins where the slider is by then
            self._is_stale = True
            return
        self._is_running = True
        stop = self._stop = threading.Event()
        mask = document.mask.copy()

        def work() -> tuple[Mask, int] | None:
            try:
                before = int(np.count_nonzero(mask))
                made = trial.make(mask, number, option, stop.is_set)
            except Stopped:
                return None
            return made, int(np.count_nonzero(made)) - before

        def done(made: tuple[Mask, int] | None) -> None:
            if not stop.is_set() and made is not None:
                self._show(*made)

        def failed(error: Exception, details: str) -> None:
            if not stop.is_set():
                self._end()
                self._messages.error(tr("The mask could not be computed."), details or str(error))

        self._background.run(work, done, failed)

    def _show(self, made: Mask, more: int) -> None:
        self._is_running, self._shown = False, made
        self._canvas.set_mask_preview(made)
        self._bar.said.setText(_said(more))
        if self._is_stale:
            self._is_stale = False
            self._compute()
        elif self._keeps:  # asked some time ago: somebody may be drawing where a fill may take from
            self._keep_shown(beneath_stroke=True)


def _said(more: int) -> str:
    if more == 0:
        return tr("No change")
    change = f"{more:+,}".replace("-", "−")
    return tr_count("{change} pixel", "{change} pixels", abs(more), change=change)
