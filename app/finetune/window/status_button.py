"""The status bar's word on fine-tuning; a click opens its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.finetune.run_state import RunState
from app.window.words import duration
from engine.language import grouped, mark, tr

if TYPE_CHECKING:
    from app.finetune.run_state import RunInfo
    from training.events import StepDone

_STATES = {
    RunState.STARTING: mark("Fine-tuning: starting…"),
    RunState.RUNNING: mark("Fine-tuning"),
    RunState.PAUSED: mark("Fine-tuning: paused"),
    RunState.JUDGING: mark("Fine-tuning: judging…"),
    RunState.JUDGED: mark("Fine-tuning: done, see the verdict"),
    RunState.KEEPING: mark("The model is being written…"),
    RunState.FAILED: mark("⚠  Fine-tuning stopped"),
}


class StatusButton(QPushButton):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finetune-status")
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Enter must stay with the canvas
        self.setToolTip(tr("Open the fine-tuning window"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_state(self, state: RunState) -> None:
        self._show(tr(_STATES[state]) if state in _STATES else "")

    def show_step(self, event: StepDone, eta_seconds: float | None) -> None:
        """While it runs: how far, how long."""
        time = None if eta_seconds is None else duration(eta_seconds)
        if event.total_steps:
            share = event.step / event.total_steps
            self._show(
                tr("Fine-tuning {share:.0%}", share=share)
                if time is None
                else tr("Fine-tuning {share:.0%}, {time} left", share=share, time=time)
            )
        else:
            step = grouped(event.step)
            self._show(
                tr("Fine-tuning: step {step}", step=step)
                if time is None
                else tr("Fine-tuning: step {step}, {time} left", step=step, time=time)
            )

    def offer(self, run: RunInfo) -> None:
        """There is something to go on with."""
        self._show(
            tr("Fine-tuning “{name}” is done: see the verdict", name=run.name)
            if run.judged
            else tr("Fine-tuning “{name}” is unfinished: go on…", name=run.name)
        )

    def _show(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
