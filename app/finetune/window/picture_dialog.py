"""A verdict's pictures enlarged: two of a place's four versions with a divider between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.finetune.window.picture_view import PictureView
from app.window.plain import PlainLabel, plain_tip
from engine.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

VERSIONS = (mark("Original"), mark("Input"), mark("Before"), mark("After"))
_BEFORE, _AFTER = 2, 3


class PictureDialog(QDialog):
    """Page Up and Page Down go through the places; arrow keys move the divider."""

    def __init__(self, rows: Sequence[tuple[QImage, ...]], index: int, parent: QWidget | None = None) -> None:
        """``rows``: the four versions of each place, in the order of ``VERSIONS``; ``index``: which to show first."""
        super().__init__(parent)
        self.setWindowTitle(tr("Before and after"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 800)
        self._rows, self._index = rows, index
        self._view = PictureView()
        self._view.setAccessibleName(tr("Two versions of the same place"))
        self._where = PlainLabel()
        self._choices = [
            self._new_choice(name, version)
            for name, version in ((tr("Left of the divider"), _BEFORE), (tr("Right of the divider"), _AFTER))
        ]
        self._steps = [self._new_step(*step) for step in _STEPS]
        top = QHBoxLayout()
        for label, box in zip((tr("Left"), tr("Right")), self._choices, strict=True):
            top.addWidget(PlainLabel(label))
            top.addWidget(box)
        top.addStretch(1)
        top.addWidget(self._where)
        for button in self._steps:
            top.addWidget(button)
        hint = PlainLabel(tr("Drag the divider or use the arrow keys."))
        hint.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._view, 1)
        layout.addWidget(hint, 0, Qt.AlignmentFlag.AlignHCenter)
        self._view.setFocus()
        self._show()

    def _new_choice(self, name: str, version: int) -> QComboBox:
        box = QComboBox()
        box.addItems([tr(version) for version in VERSIONS])
        box.setCurrentIndex(version)
        box.setAccessibleName(name)
        box.currentIndexChanged.connect(self._show)
        return box

    def _new_step(self, text: str, tip: str, by: int, key: str) -> QPushButton:
        button = QPushButton(tr(text))
        button.setAutoDefault(False)
        button.setMinimumHeight(28)
        button.setToolTip(plain_tip(tr(tip, key=key)))
        button.clicked.connect(lambda: self._go(by))
        QShortcut(QKeySequence(key), self, button.click)
        return button

    def _go(self, by: int) -> None:
        self._index = (self._index + by) % len(self._rows)
        self._show()

    def _show(self) -> None:
        row = self._rows[self._index]
        left, right = (box.currentIndex() for box in self._choices)
        self._view.show_pair(row[left], row[right], (tr(VERSIONS[left]), tr(VERSIONS[right])))
        self._where.setText(tr("Place {place} of {places}", place=self._index + 1, places=len(self._rows)))
        for button in self._steps:
            button.setEnabled(len(self._rows) > 1)


_STEPS = (
    (mark("Previous"), mark("Previous place ({key})"), -1, "PgUp"),
    (mark("Next"), mark("Next place ({key})"), 1, "PgDown"),
)
