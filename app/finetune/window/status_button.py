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
    RunState.RUNNING: "Fine-tuning",
    RunState.PAUSED: mark("Fine-tuning: paused"),
    RunState.JUDGING: mark("Fine-tuning: judging…"),
    RunState.JUDGED: mark("Fine-tuning: done, see the verdict"),
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
        self._show(_STATES.get(state, ""))

    def show_step(self, event: StepDone, eta_seconds: float | None) -> None:
        """While it runs: how far, how long."""
        left = f", {duration(eta_seconds)} left" if eta_seconds is not None else ""
        share = f" {event.step / event.total_steps:.0%}" if event.total_steps else f": step {grouped(event.step)}"
        self._show(f"{_STATES[RunState.RUNNING]}{share}{left}")

    def offer(self, run: RunInfo) -> None:
        """There is something to go on with."""
        self._show(
            tr(
                "Fine-tuning “{name}” is {value}",
                name=run.name,
                value="done: see the verdict" if run.judged else "unfinished: go on…",
            )
        )

    def _show(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
