"""Which holes the network practises on: random kinds, and masks of one's own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.window.plain import PlainLabel, plain_tip
from engine.language import mark, tr
from training.config import MasksConfig

if TYPE_CHECKING:
    from app.window.messages import Messages

_KINDS = (
    ("rectangles", mark("Rectangles"), mark("Random rectangles, as in the paper")),
    ("strokes", mark("Strokes"), mark("Winding brush strokes, as when a wire is painted over")),
    ("blobs", mark("Shapes"), mark("Ellipses the size of things one wants gone")),
)


class HolesBox(QGroupBox):
    """A part of the options.

    Signals:
        changed: other kinds.
        folder_changed: the folder of own masks, or whether it is used.
    """

    changed = Signal()
    folder_changed = Signal()

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(tr("Holes to practise on"), parent)
        self._messages = messages
        self._folder: Path | None = None
        self._kinds: dict[str, QCheckBox] = {}
        kinds = QHBoxLayout()
        for name, label, tip in _KINDS:
            tick = QCheckBox(tr(label))
            tick.setChecked(True)
            tick.setToolTip(plain_tip(tr(tip)))
            tick.toggled.connect(lambda _: self.changed.emit())
            kinds.addWidget(tick)
            self._kinds[name] = tick
        kinds.addStretch(1)
        self._own = QCheckBox(tr("My own masks"))
        self._own.setToolTip(tr("Masks you saved before (white = hole), as half of all holes"))
        choose = QPushButton(tr("Folder…"))
        choose.setAutoDefault(False)
        choose.setMinimumHeight(28)
        choose.setAccessibleName(tr("Folder of my own masks"))
        self._name = PlainLabel()
        self._name.setEnabled(False)
        self._own.toggled.connect(self._on_own)
        choose.clicked.connect(self._choose_folder)
        own = QHBoxLayout()
        own.addWidget(self._own)
        own.addWidget(choose)
        own.addWidget(self._name, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(kinds)
        layout.addLayout(own)

    @property
    def folder(self) -> Path | None:
        """Of own masks, if they are to be used."""
        return self._folder if self._own.isChecked() else None

    @property
    def problem(self) -> str:
        """Why nothing can be practised on; "" = something can."""
        if self.folder is None and not any(tick.isChecked() for tick in self._kinds.values()):
            return tr("Tick at least one kind of hole.")
        return ""

    def apply_to(self, config: MasksConfig) -> MasksConfig:
        """``config`` with the weight of what is not ticked at 0; what is ticked keeps its weight, or gets the usual."""
        usual = MasksConfig()
        weights = {
            name: (getattr(config, name) or getattr(usual, name)) if tick.isChecked() else 0.0
            for name, tick in self._kinds.items()
        }
        saved, folder = (config.saved or 1.0, str(self.folder)) if self.folder else (0.0, "")
        return replace(config, **weights, saved=saved, folder=folder)

    def show_config(self, config: MasksConfig) -> None:
        """Tick what has a weight there."""
        for name, tick in self._kinds.items():
            tick.setChecked(getattr(config, name) > 0)

    def _on_own(self, is_on: bool) -> None:
        if is_on and self._folder is None:
            self._choose_folder()
        else:
            self.folder_changed.emit()

    def _choose_folder(self) -> None:
        chosen = self._messages.folder_to_open(tr("Folder with masks"), str(self._folder or ""))
        if chosen is not None:
            self._folder = chosen
            self._name.setText(chosen.name)
            self._name.setToolTip(plain_tip(str(chosen)))
        self._own.blockSignals(True)
        self._own.setChecked(self._folder is not None)
        self._own.blockSignals(False)
        self.folder_changed.emit()
