"""What is filled, with which masks, how, and where results go."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.batch.values import PNG, SAME, Choice, Existing, MaskNaming
from app.batch.window.path_field import PathField
from app.fill.choices import label_of, usable_fillers
from app.window.source_list import SourceList
from engine.judge import BEST
from engine.language import mark, tr
from engine.photo.formats import SAVED, mask_filter, open_filter

if TYPE_CHECKING:
    from pathlib import Path

    from app.window.messages import Messages

_SUFFIX = "-filled"
_NAMINGS = {
    MaskNaming.AUTO: mark("By name, whichever fits"),
    MaskNaming.STEM: mark("As the photo, or photo_mask"),
    MaskNaming.LAMA: mark("LaMa: photo_mask001"),
    MaskNaming.LABELME: mark("labelme: photo.json"),
}
_EXISTING = {Existing.SKIP: mark("Skip those photos"), Existing.REPLACE: mark("Replace them")}
_LARGEST = 65500


class ChoicesPanel(QWidget):
    """The left side of the window.

    Signals:
        changed: the plan is another one.
    """

    changed = Signal()

    def __init__(self, messages: Messages, filler: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self.photos = SourceList(tr("Folders and photos to fill"))
        self.mask_path = PathField(tr("Folder of masks, or one mask for all"), tr("A folder, or one mask for all"))
        self.out_path = PathField(tr("Folder for results"), tr("A folder"))
        self._naming, self._place, self._format = QComboBox(), QComboBox(), QComboBox()
        self._suffix, self._side = QLineEdit(), QSpinBox()
        self._filler, self._existing, self._jobs = QComboBox(), QComboBox(), QSpinBox()
        self._fill_boxes(filler)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._photos_box(), 1)
        layout.addWidget(self._masks_box())
        layout.addWidget(self._results_box())
        layout.addWidget(self._filling_box())
        for signal in (
            self.photos.changed,
            self.mask_path.changed,
            self.out_path.changed,
            self._naming.currentIndexChanged,
            self._place.currentIndexChanged,
            self._format.currentIndexChanged,
            self._suffix.textChanged,
        ):
            signal.connect(self._on_change)
        self._show_place()

    @property
    def filler(self) -> str:
        return str(self._filler.currentData())

    @property
    def existing(self) -> Existing:
        return Existing(self._existing.currentData())

    @property
    def max_side(self) -> int:
        """px; 0 = as the photos are."""
        return self._side.value()

    @property
    def jobs(self) -> int:
        return self._jobs.value()

    def choice(self) -> Choice | None:
        """What was chosen; None while something is missing, see ``missing``."""
        mask = self.mask_path.path()
        if self.missing() or mask is None:
            return None
        return Choice(
            self.photos.paths(),
            mask,
            None if self._is_beside() else self.out_path.path(),
            self._suffix.text(),
            str(self._format.currentData()),
            MaskNaming(self._naming.currentData()),
        )

    def missing(self) -> str:
        """What to choose next; "" = nothing is missing."""
        if not self.photos.count():
            return tr("Add a folder of photos, or some photos.")
        if self.mask_path.path() is None:
            return tr("Choose the folder with their masks, or one mask for all.")
        if not self._is_beside() and self.out_path.path() is None:
            return tr("Choose a folder for the results.")
        return ""

    # ---- boxes -----------------------------------------------------------------------------------------

    def _photos_box(self) -> QGroupBox:
        box = QGroupBox(tr("Photos"))
        row = QHBoxLayout()
        for text, act in (
            (tr("Add &folder…"), self._add_folder),
            (tr("Add p&hotos…"), self._add_photos),
            (tr("&Remove"), self.photos.remove_selected),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.setMinimumHeight(28)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(box)
        layout.addWidget(self.photos, 1)
        layout.addLayout(row)
        return box

    def _masks_box(self) -> QGroupBox:
        box = QGroupBox(tr("Masks"))
        self.mask_path.add_button(
            tr("Folder…"), lambda: self._messages.folder_to_open(tr("Folder with masks"), self._near())
        )
        self.mask_path.add_button(
            tr("File…"), lambda: self._messages.file_to_open(tr("One mask for all photos"), self._near(), mask_filter())
        )
        form = QFormLayout(box)
        form.addRow(self.mask_path)
        form.addRow(tr("Na&med"), self._naming)
        return box

    def _results_box(self) -> QGroupBox:
        box = QGroupBox(tr("Results"))
        self.out_path.add_button(
            tr("Folder…"), lambda: self._messages.folder_to_open(tr("Folder for results"), self._near())
        )
        self._form = QFormLayout(box)
        self._form.addRow(tr("&Where"), self._place)
        self._form.addRow(tr("F&older"), self.out_path)
        self._form.addRow(tr("Add to &name"), self._suffix)
        self._form.addRow(tr("Forma&t"), self._format)
        self._form.addRow(tr("Longest si&de"), self._side)
        self._form.addRow(tr("If &already there"), self._existing)
        return box

    def _filling_box(self) -> QGroupBox:
        box = QGroupBox(tr("Filling"))
        form = QFormLayout(box)
        form.addRow(tr("Fi&ller"), self._filler)
        form.addRow(tr("Photos at a tim&e"), self._jobs)
        return box

    def _fill_boxes(self, filler: str) -> None:
        for naming, text in _NAMINGS.items():
            self._naming.addItem(tr(text), naming.value)
        for text, is_beside in ((tr("In one folder"), False), (tr("Beside each photo"), True)):
            self._place.addItem(text, is_beside)
        for row in SAVED:
            self._format.addItem(row.name, row.key.lower())
        self._format.addItem(tr("As each photo"), SAME)
        self._format.setCurrentIndex(self._format.findData(PNG))
        for existing, text in _EXISTING.items():
            self._existing.addItem(tr(text), existing.value)
        self._filler.addItem(label_of(BEST), BEST)
        for info in usable_fillers():
            self._filler.addItem(label_of(info.name), info.name)
        self._filler.setCurrentIndex(max(0, self._filler.findData(filler)))
        self._side.setRange(0, _LARGEST)
        self._side.setSingleStep(256)
        self._side.setSpecialValueText(tr("As the photo"))
        self._side.setSuffix(" px")
        self._side.setToolTip(tr("Larger photos are scaled down to it, then filled"))
        self._jobs.setRange(1, max(1, os.cpu_count() or 1))
        self._jobs.setToolTip(tr("Photos filled at a time, each by a process with memory of its own"))
        self._suffix.setPlaceholderText(tr("Nothing"))
        self._suffix.setToolTip(tr("Put after the name of each photo: beach.jpg becomes beach-filled.png"))
        self._existing.setToolTip(tr("A result older than its photo or mask is never skipped: it is said"))

    # ---- reactions -------------------------------------------------------------------------------------

    def _is_beside(self) -> bool:
        return bool(self._place.currentData())

    def _on_change(self) -> None:
        self._show_place()
        self.changed.emit()

    def _show_place(self) -> None:
        is_beside = self._is_beside()
        self._form.setRowVisible(self.out_path, not is_beside)
        if is_beside and not self._suffix.text():
            self._suffix.setText(_SUFFIX)

    def _add_folder(self) -> None:
        chosen = self._messages.folder_to_open(tr("Folder with photos"), self._near())
        if chosen is not None:
            self.photos.add([chosen])

    def _add_photos(self) -> None:
        self.photos.add(self._messages.files_to_open(tr("Photos to fill"), self._near(), open_filter()))

    def _near(self) -> str:
        """Where dialogs start: beside what was chosen last."""
        paths: tuple[Path, ...] = self.photos.paths()
        return str(paths[-1].parent) if paths else ""
