"""The Batch window. Import it only when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.batch.controller import BatchState
from app.batch.values import Outcome
from app.batch.window.choices_panel import ChoicesPanel
from app.batch.window.sentences import plan_sentence, progress_sentence, result_sentence
from app.batch.window.table import NOTE, Problems, RowsModel, Sentences
from app.window.plain import PlainLabel
from app.window.usable import let_use
from engine.language import mark, tr

if TYPE_CHECKING:
    from app.batch.controller import BatchController
    from app.window.messages import Messages

_SIZE = QSize(1240, 760)
_LEFT_PX = 420
_PATIENCE_MS = 15_000
_SILENT = mark("A folder does not answer. Look whether its disk or network share is there, or choose another one.")
_LOOK_MS = 250
_WIDTHS = {0: 170, 1: 110, 3: 110, 4: 110}


class BatchDialog(QDialog):
    """Not modal; closing it while photos are filled asks.

    Attributes:
        choices, table, start_button, pause_button, stop_button, save_button, only_problems, summary: its parts.

    Signals:
        start_wanted: fill what is planned.
        save_wanted: the list is to be saved.
        open_wanted: Path: of a photo, or of its result, to be looked at.
        close_wanted: it is to be closed while photos are filled.
    """

    start_wanted = Signal()
    save_wanted = Signal()
    open_wanted = Signal(object)
    close_wanted = Signal()

    def __init__(
        self,
        controller: BatchController,
        messages: Messages,
        filler: str,
        parent: QWidget | None = None,
        *,
        patience_ms: int = _PATIENCE_MS,
    ) -> None:
        """``filler`` is chosen at first; folders that take longer than ``patience_ms`` are said to."""
        super().__init__(parent)
        self.setWindowTitle(tr("Batch"))
        self._controller = controller
        self._begun = -1
        self.choices = ChoicesPanel(messages, filler)
        self._model = RowsModel(controller, self)
        self._shown = Problems(self._model, self)
        self.table = self._make_table()
        self.summary = PlainLabel()
        self.summary.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(tr("Photos done"))
        self._time = PlainLabel()
        self.only_problems = QCheckBox(tr("Only those &without a result"))
        self.start_button = self._button(tr("&Start"), self.start_wanted.emit)
        self.start_button.setObjectName("primary")
        self.pause_button = self._button(tr("&Pause"), self._pause)
        self.stop_button = self._button(tr("St&op"), controller.stop)
        self.save_button = self._button(tr("Sa&ve list…"), self.save_wanted.emit)
        self.close_button = self._button(tr("&Close"), self.close)
        self._lay_out()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self._show_progress)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience_ms)
        self._patience.timeout.connect(lambda: self.summary.setText(tr(_SILENT)))
        self.choices.changed.connect(self._choose)
        self.only_problems.toggled.connect(self._shown.show_only_problems)
        self.table.doubleClicked.connect(self._open)
        controller.changed.connect(self._show)
        controller.began.connect(self._begin)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self._show()

    def open_again(self) -> None:
        """Show the window, or bring it to the front."""
        self.show()
        self.raise_()
        self.activateWindow()

    def reject(self) -> None:
        """Every way to close it ends here: the button, Esc, the frame."""
        if self._controller.state.is_active:
            self.close_wanted.emit()  # whoever hears it stops the batch, or does not
        if not self._controller.state.is_active:
            super().reject()

    # ---- parts -----------------------------------------------------------------------------------------

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._shown)
        table.setAccessibleName(tr("Photos of the batch"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setHighlightSections(False)
        table.setItemDelegateForColumn(NOTE, Sentences(table))
        table.horizontalHeader().setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        return table

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setMinimumSize(104, 30)
        button.clicked.connect(lambda: act())  # type: ignore[operator]
        return button

    def _lay_out(self) -> None:
        left = QScrollArea()
        left.setWidgetResizable(True)
        left.setFrameShape(QScrollArea.Shape.NoFrame)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setWidget(self.choices)
        left.setMinimumWidth(self.choices.minimumSizeHint().width() + 20)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        below = QHBoxLayout()
        below.addWidget(self.only_problems)
        below.addStretch(1)
        below.addWidget(self.save_button)
        column.addLayout(below)
        column.addWidget(self._bar)
        column.addWidget(self._time)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LEFT_PX, _SIZE.width() - _LEFT_PX])
        buttons = QHBoxLayout()
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        for button in (self.stop_button, self.pause_button, self.start_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        layout.addLayout(buttons)

    # ---- reactions -------------------------------------------------------------------------------------

    def _choose(self) -> None:
        self._controller.choose(self.choices.choice())
        self._show()

    def _pause(self) -> None:
        if self._controller.state is BatchState.PAUSED:
            self._controller.resume()
        else:
            self._controller.pause()

    def _show(self) -> None:
        state, controller = self._controller.state, self._controller
        self._model.reload()
        can_start = state in {BatchState.PLANNED, BatchState.FINISHED} and controller.total > 0
        self.choices.setEnabled(not state.is_active)
        self.start_button.setText(tr("&Start again") if state is BatchState.FINISHED else tr("&Start"))
        idle = tr("Nothing is being filled")
        let_use(self.pause_button, "" if state in {BatchState.RUNNING, BatchState.PAUSED} else idle)
        self.pause_button.setText(tr("&Go on") if state is BatchState.PAUSED else tr("&Pause"))
        let_use(self.stop_button, "" if state.is_active else idle)
        self.stop_button.setText(tr("Stop at &once") if state is BatchState.STOPPING else tr("St&op"))
        for widget in (self.save_button, self.only_problems):
            let_use(widget, "" if controller.rows else tr("The list is empty"))
        self._say(state)
        let_use(self.start_button, "" if can_start else self.summary.text())
        if state.is_active:
            self._clock.start()
        else:
            self._clock.stop()
            self._shown.invalidate()
        self._show_progress()

    def _say(self, state: BatchState) -> None:
        controller = self._controller
        self._patience.stop()
        if controller.problem:
            self.summary.setText(controller.problem)
        elif state is BatchState.EMPTY:
            self.summary.setText(self.choices.missing())
        elif state is BatchState.PLANNING:
            self._patience.start()
            self.summary.setText(tr("Looking which photos have a mask…"))
        elif state.is_active:
            self.summary.setText(tr("Filling. Results are written one by one, each when it is complete."))
        elif state is BatchState.FINISHED:
            self.summary.setText(result_sentence(controller))
        else:
            left_out = controller.count(Outcome.NOT_TAKEN)
            self.summary.setText(plan_sentence(controller.total, left_out, controller.there))

    def _show_progress(self) -> None:
        controller = self._controller
        total = controller.total
        is_on = controller.state.is_active or controller.state is BatchState.FINISHED
        self._bar.setVisible(is_on)
        self._time.setVisible(is_on)
        part = sum(row.fraction or 0.0 for row in controller.rows)
        self._bar.setRange(0, max(1, total * 100))
        self._bar.setValue(round((controller.done + part) * 100))
        self._time.setText(progress_sentence(controller))
        self._follow()
        if controller.state.is_active and self.only_problems.isChecked():
            self._shown.invalidate()

    def _begin(self, number: int) -> None:
        self._begun = number

    def _follow(self) -> None:
        """Show the photo that was begun last, unless somebody looks at another one."""
        if self._begun >= 0 and not self.table.selectionModel().hasSelection():
            self.table.scrollTo(self._shown.mapFromSource(self._model.index(self._begun, 0)))
        self._begun = -1

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row(self._shown.mapToSource(index).row())
        has_result = row.task is not None and row.outcome in {Outcome.FILLED, Outcome.SKIPPED, Outcome.EXISTS}
        self.open_wanted.emit(row.task.out if row.task is not None and has_result else row.photo)
