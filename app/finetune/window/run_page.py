"""The second page: a run while it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGroupBox,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.finetune.run_state import RunState
from app.finetune.window.curve import TrainingCurve
from app.finetune.window.sheet_view import COLUMNS, SheetView
from app.window.motion import show_unmeasured
from app.window.plain import PlainLabel, plain_tip
from app.window.usable import let_use
from app.window.words import duration
from engine.language import grouped, mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from app.finetune.paces import FinetunePlan
    from app.finetune.run_state import Estimate
    from app.finetune.window.picture_loader import PictureLoader
    from training.events import StepDone, Validated

_SHOWN_PROBLEMS = 3
_STATES = {
    RunState.STARTING: mark("Starting: the photos are read and the network is loaded…"),
    RunState.RUNNING: mark("Learning"),
    RunState.PAUSED: mark("Paused and saved"),
    RunState.JUDGING: mark("Judging the best weights on the held-out photos…"),
}


class RunPage(QWidget):
    """Curves, newest pictures, time left, and what a person may do.

    Signals:
        pause_wanted, resume_wanted, stop_wanted, abandon_wanted
        close_wanted: hide the window; the run goes on.
    """

    pause_wanted = Signal()
    resume_wanted = Signal()
    stop_wanted = Signal()
    abandon_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = RunState.STARTING
        self._step = self._total = 0
        self._seconds_per_step = 0.0
        self.curve = TrainingCurve()
        self.sheet = SheetView(loader)
        self.problems = QListWidget()
        self.problems.setAccessibleName(tr("Problems so far"))
        self.problems.setWordWrap(True)
        self.problems.hide()
        self._title, self._words, self._time, self.health = PlainLabel(), PlainLabel(), PlainLabel(), PlainLabel()
        self.health.setWordWrap(True)
        self.health.setAccessibleName(tr("Health of the network"))
        self.health.hide()
        self._title.setObjectName("title")
        self._words.setEnabled(False)
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._time.setAccessibleName(tr("Time left"))
        self._bar = QProgressBar()
        self._bar.setAccessibleName(tr("Progress of the training"))
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(10)
        self._pause = self._new_button(tr("&Pause"), tr("Pause after this step; everything is saved"), self._on_pause)
        self._stop = self._new_button(
            tr("&Stop and keep the best"),
            tr("End training now and judge the best weights so far"),
            self.stop_wanted.emit,
        )
        self._abandon = self._new_button(tr("&Give up…"), tr("End the run and delete it"), self.abandon_wanted.emit)
        self._close = self._new_button(
            tr("&Close: it goes on"), tr("Hide this window; the status bar leads back to it"), self.close_wanted.emit
        )
        self._lay_out()
        self.show_state(RunState.STARTING)

    def show_plan(self, plan: FinetunePlan | None) -> None:
        self._title.setText(tr("Learning “{name}”", name=plan.name) if plan else tr("Learning"))

    def show_run(
        self, history: Sequence[tuple[int, Mapping[str, float]]], validations: Sequence[Validated], sheet: Path | None
    ) -> None:
        """Draw a run from its start; replaces what was there."""
        self._step = history[-1][0] if history else 0
        self._total, self._seconds_per_step = 0, 0.0
        self.problems.clear()
        self.problems.hide()
        self.curve.show_history(history, validations)
        self.sheet.show_sheet(sheet)
        self.show_health("")
        self.show_eta(None)

    def show_state(self, state: RunState) -> None:
        self._state = state
        self._words.setText(tr(_STATES[state]) if state in _STATES else "")
        is_alive = state in (RunState.RUNNING, RunState.PAUSED)
        self._pause.setText(tr("&Resume") if state is RunState.PAUSED else tr("&Pause"))
        for button in (self._pause, self._stop):
            let_use(button, "" if is_alive else tr("No training is running"))
        self._show_progress()

    def show_estimate(self, estimate: Estimate) -> None:
        self._seconds_per_step = estimate.seconds_per_step
        self._total = estimate.total_steps or self._total
        self._show_progress()

    def show_step(self, event: StepDone) -> None:
        self._step, self._total = event.step, event.total_steps or self._total
        self.curve.add_step(event.step, event.losses)
        self._show_progress()

    def show_eta(self, seconds: float | None) -> None:
        if self._state is RunState.RUNNING and seconds is not None:
            self._time.setText(tr("about {time} left", time=duration(seconds)))
        else:
            self._time.setText(tr("time left: measuring…") if self._state is RunState.RUNNING else "")

    def show_health(self, sentence: str) -> None:
        """Whether all parts of the network are learning; empty = nothing is known."""
        self.health.setText(sentence)
        self.health.setVisible(bool(sentence))

    def show_problem(self, sentence: str) -> None:
        self.problems.addItem(f"⚠  {sentence}")
        rows = min(_SHOWN_PROBLEMS, self.problems.count())
        self.problems.setFixedHeight(rows * self.problems.sizeHintForRow(0) + 2 * self.problems.frameWidth() + 4)
        self.problems.scrollToBottom()
        self.problems.show()

    def _show_progress(self) -> None:
        is_measurable = self._total > 0 and self._state in (RunState.RUNNING, RunState.PAUSED)
        if not is_measurable:
            show_unmeasured(self._bar)
        else:
            self._bar.setRange(0, self._total)
            self._bar.setValue(min(self._step, self._total))
            words = [
                tr(_STATES[self._state]),
                tr("step {step} of {total}", step=grouped(self._step), total=grouped(self._total)),
            ]
            if self._seconds_per_step:
                words.append(tr("{seconds:.2g} s a step", seconds=self._seconds_per_step))
            self._words.setText("   ·   ".join(words))

    def _on_pause(self) -> None:
        (self.resume_wanted if self._state is RunState.PAUSED else self.pause_wanted).emit()

    def _lay_out(self) -> None:
        curves, pictures = QGroupBox(tr("How well it fills")), QGroupBox(tr("Held-out places, before and now"))
        inside = QVBoxLayout(curves)
        inside.addWidget(self.curve)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self.sheet)
        beside = QVBoxLayout(pictures)
        beside.addWidget(scroll)
        self.sheet.picture.clicked.connect(lambda: _enlarge(self.sheet.image, self))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(curves)
        split.addWidget(pictures)
        split.setSizes([560, 420])
        line = QHBoxLayout()
        line.addWidget(self._words, 1)
        line.addWidget(self._time)
        foot = QHBoxLayout()
        for button in (self._pause, self._stop, self._abandon):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.addWidget(self._title)
        layout.addLayout(line)
        layout.addWidget(self._bar)
        layout.addWidget(self.health)
        layout.addWidget(split, 1)
        layout.addWidget(self.problems)
        layout.addLayout(foot)

    def _new_button(self, text: str, tip: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(plain_tip(tip))
        button.setAutoDefault(False)
        button.setMinimumHeight(30)
        button.clicked.connect(act)
        return button


def _enlarge(image: QImage, parent: QWidget) -> None:
    """The sheet in a window of its own, as large as it is or as fits."""
    from app.finetune.window.picture_view import PictureView

    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("Held-out places: {columns}", columns=", ".join(map(tr, COLUMNS))))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    view = PictureView()
    view.setAccessibleName(tr("Held-out photos"))
    view.show_picture(image)
    view.clicked.connect(dialog.accept)
    QVBoxLayout(dialog).addWidget(view)
    dialog.resize(image.size().boundedTo(parent.screen().availableSize() * 0.9))
    dialog.open()
