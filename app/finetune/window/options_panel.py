"""How to train: pace, budget, holes, starting point, and the way to all settings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.finetune.paces import MINUTES, config_for
from app.finetune.window.holes_box import HolesBox
from app.finetune.window.settings_fields import rows_of, with_texts
from app.finetune.window.settings_table import SettingsDialog
from app.window.plain import PlainLabel, plain_tip
from app.window.usable import let_use
from app.window.words import duration
from engine.errors import Refused
from engine.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.finetune.paces import Pace
    from app.finetune.window.settings_fields import Path as SettingPath
    from app.window.messages import Messages
    from training.config import TrainConfig

_PACES: tuple[tuple[Pace, str, str], ...] = (
    ("quick", mark("Quick"), mark("enough to see whether these photos help")),
    ("thorough", mark("Thorough"), mark("for a model to use again and again")),
    ("photo", mark("Only this photo"), mark("learns from the open photo alone, then fills it again")),
)


class OptionsPanel(QWidget):
    """The right column of the first page.

    Signals:
        pace_changed: "quick", "thorough" or "photo".
        scan_changed: what the scan depends on: the folder of own masks, whether it is used, the held-out share.
        changed: anything else.
    """

    pace_changed = Signal(str)
    scan_changed = Signal()
    changed = Signal()

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._by_hand: dict[SettingPath, str] = {}
        self._has_chosen_parent = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._holes = HolesBox(messages)
        self._holes.changed.connect(self.changed)
        self._holes.folder_changed.connect(self.scan_changed)
        for box in (self._make_paces(), self._holes, self._make_model()):
            layout.addWidget(box)
        layout.addStretch(1)
        self._on_pace()

    # ---- what was chosen -------------------------------------------------------------------------------

    @property
    def pace(self) -> Pace:
        return next(pace for pace, button in self._paces.items() if button.isChecked())

    @property
    def minutes(self) -> float | None:
        return float(self._minutes.value()) if self._use_minutes.isChecked() else None

    @property
    def steps(self) -> int | None:
        return self._steps.value() if self._use_steps.isChecked() else None

    @property
    def masks(self) -> Path | None:
        """Folder of own masks, if they are to be used."""
        return self._holes.folder

    @property
    def parent_weights(self) -> Path | None:
        """The model to start from; None = the bundled one."""
        chosen: Path | None = self._parent_box.currentData()
        return chosen

    @property
    def name(self) -> str:
        return self._name.text().strip()

    @property
    def problem(self) -> str:
        """Why these choices cannot be used, as a sentence; "" = they can."""
        if not self.name:
            return tr("Give the new model a name.")
        if self.minutes is None and self.steps is None:
            return tr("Tick minutes, steps or both, so that the training ends.")
        if self._holes.problem:
            return self._holes.problem
        try:
            self.config()
        except Refused as error:
            return str(error)
        return ""

    def config(self) -> TrainConfig:
        """The whole table of settings.

        Raises:
            WeightsError: the model to start from cannot be used.
            TrainingError: the choices do not fit together.
        """
        base = with_texts(config_for(self.pace, self.parent_weights, self.masks), self._by_hand)
        return replace(base, masks=self._holes.apply_to(base.masks))

    @property
    def held_out_share(self) -> float | None:
        """Of the photos; None = as usual."""
        share = self._by_hand.get(("photos", "validation_share"))
        return None if share is None else float(share)

    def choose(self, pace: Pace) -> None:
        self._paces[pace].setChecked(True)
        self._on_pace()

    def suggest_name(self, name: str) -> None:
        """Use this name unless the person typed one."""
        if not self._name.isModified():
            self._name.setText(name)
            self.changed.emit()

    def show_parents(self, models: Sequence[Path], chosen: Path | None) -> None:
        """Offer the bundled model and these to start from.

        What a person has chosen stays as long as it is offered; else it is ``chosen``, the one that fills.
        """
        before = self.parent_weights
        self._parent_box.clear()
        self._parent_box.addItem(tr("Bundled"), None)
        for path in models:
            self._parent_box.addItem(path.stem, path)
        if chosen is not None and chosen not in models:
            self._parent_box.addItem(chosen.stem, chosen)
        # Not findData: it compares through QVariant, which does not know when two paths are equal.
        entries = [self._parent_box.itemData(row) for row in range(self._parent_box.count())]
        self._has_chosen_parent = self._has_chosen_parent and before in entries
        self._parent_box.setCurrentIndex(entries.index(before if self._has_chosen_parent else chosen))
        if self.parent_weights != before:
            self.changed.emit()

    def show_photo(self, name: str, problem: str) -> None:
        """Whether “only this photo” can be chosen; ``problem`` says why not."""
        button = self._paces["photo"]
        button.setEnabled(not problem)
        button.setToolTip(plain_tip(problem or tr("Learn from “{name}” alone", name=name)))
        if problem and button.isChecked():
            self.choose("quick")

    # ---- parts -----------------------------------------------------------------------------------------

    def _make_paces(self) -> QWidget:
        box, grid = _group(tr("How long"))
        self._paces: dict[Pace, QRadioButton] = {}
        group = QButtonGroup(self)
        for row, (pace, label, text) in enumerate(_PACES):
            button = QRadioButton(tr(label))
            button.setObjectName(f"pace-{pace}")
            note = PlainLabel(f"{duration(MINUTES[pace] * 60)}: {tr(text)}")
            note.setWordWrap(True)
            note.setEnabled(False)
            button.setAccessibleDescription(note.text())
            group.addButton(button)
            grid.addWidget(button, row, 0)
            grid.addWidget(note, row, 1)
            self._paces[pace] = button
        self._paces["quick"].setChecked(True)
        group.buttonClicked.connect(self._on_pace)
        self._use_minutes, self._minutes = self._new_budget(
            tr("Minutes"), tr("Limit the minutes"), 1, 10_000, 10, tr(" min")
        )
        self._use_steps, self._steps = self._new_budget(
            tr("Steps"), tr("Limit the steps"), 1, 10_000_000, 1000, tr(" steps")
        )
        self._use_minutes.setChecked(True)
        let_use(self._steps, tr("Tick the box beside it first"))
        self._steps.setGroupSeparatorShown(True)
        budget = QGridLayout()
        budget.addWidget(PlainLabel(tr("Stop after")), 0, 0)
        for row, limit in enumerate(((self._use_minutes, self._minutes), (self._use_steps, self._steps))):
            for column, widget in enumerate(limit, 1):
                budget.addWidget(widget, row, column)
        budget.setColumnStretch(3, 1)
        grid.addLayout(budget, len(_PACES), 0, 1, 2)
        note = PlainLabel(tr("The first steps measure how fast this machine is; then the time left is shown."))
        note.setWordWrap(True)
        note.setEnabled(False)
        grid.addWidget(note, len(_PACES) + 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        return box

    def _new_budget(
        self, name: str, limit: str, low: int, high: int, value: int, unit: str
    ) -> tuple[QCheckBox, QSpinBox]:
        tick, spin = QCheckBox(), QSpinBox()
        tick.setAccessibleName(limit)
        tick.setToolTip(tr("With both ticked, whichever comes first ends the training"))
        spin.setAccessibleName(name)
        spin.setRange(low, high)
        spin.setSuffix(unit)
        spin.setValue(value)
        tick.toggled.connect(lambda on: let_use(spin, "" if on else tr("Tick the box beside it first")))
        tick.toggled.connect(lambda _: self.changed.emit())
        return tick, spin

    def _make_model(self) -> QWidget:
        box = QGroupBox(tr("Model"))
        form = QFormLayout(box)
        self._parent_box = QComboBox()
        self._parent_box.setToolTip(tr("The model whose training goes on; it stays as it is"))
        self._parent_box.setAccessibleName(tr("Model to start from"))
        self._parent_box.addItem(tr("Bundled"), None)
        self._parent_box.activated.connect(self._on_parent)
        self._name = QLineEdit()
        self._name.setMaxLength(80)
        self._name.setAccessibleName(tr("Name of the new model"))
        self._name.setPlaceholderText(tr("of the new model"))
        self._name.textEdited.connect(lambda _: self.changed.emit())
        self._settings = QPushButton(tr("All settings…"))
        self._settings.setAutoDefault(False)
        self._settings.setMinimumHeight(28)
        self._settings.setToolTip(tr("Learning rate, crops, losses: the full table"))
        self._settings.clicked.connect(self._open_settings)
        self._settings_note = PlainLabel()
        self._settings_note.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(self._settings)
        row.addWidget(self._settings_note, 1)
        form.addRow(tr("&Name"), self._name)
        form.addRow(tr("Starts &from"), self._parent_box)
        form.addRow(row)
        return box

    # ---- reactions -------------------------------------------------------------------------------------

    def _on_pace(self) -> None:
        self._minutes.setValue(round(MINUTES[self.pace]))
        self.pace_changed.emit(self.pace)
        self.changed.emit()

    def _on_parent(self) -> None:
        self._has_chosen_parent = True
        self.changed.emit()

    def _open_settings(self) -> None:
        try:
            recommended = config_for(self.pace, self.parent_weights, self.masks)
            dialog = SettingsDialog(self.config(), recommended, self)
        except Refused as error:
            self._messages.error(str(error))
            return
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._use_settings(dialog.config, recommended))
        dialog.open()

    def _use_settings(self, config: TrainConfig, recommended: TrainConfig) -> None:
        before, usual = self.held_out_share, {row.path: row.text for row in rows_of(recommended)}
        self._by_hand = {  # no more than that: pace and model may be others when it starts
            row.path: row.text for row in rows_of(config) if row.kind != "group" and row.text != usual.get(row.path)
        }
        self._settings_note.setText(tr("changed by hand") if self._by_hand else "")
        self._holes.show_config(config.masks)
        (self.changed if self.held_out_share == before else self.scan_changed).emit()


def _group(title: str) -> tuple[QGroupBox, QGridLayout]:
    box = QGroupBox(title)
    return box, QGridLayout(box)
