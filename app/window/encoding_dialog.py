"""Asks how a photo that is stored with loss is encoded, where all of it has to be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QSlider,
    QSpinBox,
    QVBoxLayout,
)

from app.window.plain import PlainLabel
from engine.language import mark, tr
from engine.photo.formats import SUBSAMPLINGS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH_PX = 420
_COLOURS = (mark("All ({sampling})"), mark("Half ({sampling})"), mark("A quarter ({sampling})"))


@dataclass(frozen=True, slots=True)
class EncodingQuestion:
    """What is asked.

    Attributes:
        format: its name.
        reason: why everything is encoded anew, to end a sentence.
        quality: 1..100, where the question starts.
        subsampling: the same, as in ``Encoding``.
        has_colours: the photo is not grey.
        original_quality: about how good the file is that the photo came from; None = nothing of it can be taken over.
        original_subsampling: that of this file.
    """

    format: str
    reason: str
    quality: int
    subsampling: int
    has_colours: bool = True
    original_quality: int | None = None
    original_subsampling: int = 0


@dataclass(frozen=True, slots=True)
class EncodingChoice:
    """What was chosen, as ``save_photo`` takes it: None = as the original."""

    quality: int | None = None
    subsampling: int | None = None


class EncodingDialog(QDialog):
    """Says why everything is encoded anew; starts at the original's own way, where that is known."""

    def __init__(self, question: EncodingQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self.setWindowTitle(tr("Save as {format}", format=question.format))
        self.setMinimumWidth(_WIDTH_PX)
        sentence = PlainLabel(
            tr(
                "The whole file is encoded anew, because {reason}. "
                "A higher quality changes less and makes a larger file.",
                reason=question.reason,
            )
        )
        sentence.setWordWrap(True)
        self._original = QCheckBox(tr("As the ori&ginal"))
        self._slider, self._number = QSlider(Qt.Orientation.Horizontal), QSpinBox()
        self._colours = QComboBox()
        self._fields = QFormLayout()
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(sentence)
        layout.addWidget(self._original)
        layout.addLayout(self._fields)
        layout.addWidget(self._make_buttons())
        self._fill_form()
        self._start()

    @property
    def choice(self) -> EncodingChoice:
        """What the fields say."""
        if self._original.isChecked():
            return EncodingChoice()
        return EncodingChoice(self._number.value(), self._colours.currentIndex())

    def _fill_form(self) -> None:
        for field in (self._slider, self._number):
            field.setRange(1, 100)
            field.setAccessibleName(tr("Quality"))
        self._slider.valueChanged.connect(self._number.setValue)
        self._number.valueChanged.connect(self._slider.setValue)
        row = QHBoxLayout()
        row.addWidget(self._slider, 1)
        row.addWidget(self._number)
        label = PlainLabel(tr("&Quality"))
        label.setBuddy(self._number)
        self._fields.addRow(label, row)
        for text, name in zip(_COLOURS, SUBSAMPLINGS, strict=True):
            self._colours.addItem(tr(text, sampling=name))
        self._fields.addRow(tr("&Colours kept"), self._colours)
        self._fields.setRowVisible(1, self._question.has_colours)

    def _start(self) -> None:
        question = self._question
        is_known = question.original_quality is not None
        self._original.setVisible(is_known)
        if question.original_quality is not None:
            quality, sampling = question.original_quality, SUBSAMPLINGS[question.original_subsampling]
            self._original.setText(
                tr("As the ori&ginal: quality about {quality}, colours {sampling}", quality=quality, sampling=sampling)
                if question.has_colours
                else tr("As the ori&ginal: quality about {quality}", quality=quality)
            )
        self._number.setValue(question.quality)
        self._colours.setCurrentIndex(question.subsampling)
        self._original.toggled.connect(self._show_original)
        self._original.setChecked(is_known)

    def _show_original(self, is_chosen: bool) -> None:
        """Show the original's numbers while they hold; those to choose start there, too."""
        question = self._question
        if is_chosen and question.original_quality is not None:
            self._number.setValue(question.original_quality)
            self._colours.setCurrentIndex(question.original_subsampling)
        for field in (self._slider, self._number, self._colours):
            field.setEnabled(not is_chosen)

    def _make_buttons(self) -> QDialogButtonBox:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
