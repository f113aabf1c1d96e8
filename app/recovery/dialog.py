"""The offer at the start: every photo that was not saved, with a picture of it, to recover or to discard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.canvas.qimage import qimage_of
from app.window.plain import PlainLabel
from app.window.words import readable
from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.recovery.offers import Offer
    from app.work.work_file import Summary

_PICTURE_PX = 128
_SHOWN_ROWS = 3


class RecoveryDialog(QDialog):
    """Not modal: whoever wants to look at something else first may. What is not answered is offered again next time.

    Signals:
        recover_wanted: Summary.
        discard_wanted: Summary.
    """

    recover_wanted = Signal(object)
    discard_wanted = Signal(object)

    def __init__(self, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Recover unsaved work"))
        intro = _text(tr("Lacuna was ended before this was saved. It can be opened as you left it."))
        self._rows = {offer.summary.copy: _Row(offer) for offer in offers}
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        for offer in offers:
            row = self._rows[offer.summary.copy]
            row.recover.clicked.connect(partial(self._recover, offer.summary))
            row.discard.clicked.connect(partial(self._discard, offer.summary))
            column.addWidget(row)
        column.addStretch(1)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("&Later"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        around = QVBoxLayout(self)
        around.addWidget(intro)
        around.addWidget(_scrolled(rows, min(len(offers), _SHOWN_ROWS)))
        around.addWidget(buttons)
        next(iter(self._rows.values())).recover.setDefault(True)

    def rows(self) -> tuple[_Row, ...]:
        """What is still offered."""
        return tuple(self._rows.values())

    def remove(self, summary: Summary) -> None:
        """Offer one no longer: it is settled. The last one closes the dialog."""
        row = self._rows.pop(summary.copy, None)
        if row is not None:
            row.hide()
            row.deleteLater()
        if not self._rows:
            self.accept()

    def show_note(self, summary: Summary, sentence: str) -> None:
        """Say what stands in the way of one."""
        if summary.copy in self._rows:
            self._rows[summary.copy].note.setText(sentence)

    def _recover(self, summary: Summary) -> None:
        self.recover_wanted.emit(summary)

    def _discard(self, summary: Summary) -> None:
        self.discard_wanted.emit(summary)


class _Row(QFrame):
    """One photo.

    Attributes:
        recover, discard: its buttons.
        note: what stands in the way.
    """

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        summary = offer.summary
        picture, name = PlainLabel(), _text(readable(summary.name))
        picture.setPixmap(_pixmap(summary))
        picture.setFixedSize(_PICTURE_PX, _PICTURE_PX)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setAccessibleName(tr("Picture of {name}", name=summary.name))
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        when = QDateTime.fromSecsSinceEpoch(int(summary.when))
        written = _text(QLocale().toString(when, QLocale.FormatType.ShortFormat))
        written.setEnabled(False)
        self.note = _text(offer.note)
        self.recover, self.discard = QPushButton(tr("&Recover")), QPushButton(tr("&Discard"))
        for button in (self.recover, self.discard):
            button.setMinimumHeight(28)
            button.setAccessibleDescription(summary.name)
        self._place(picture, name, written)

    def _place(self, picture: QLabel, name: QLabel, written: QLabel) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(picture, 0, 0, 5, 1)
        for row, label in enumerate((name, written, self.note)):
            grid.addWidget(label, row, 1, 1, 3)
        grid.setRowStretch(3, 1)
        grid.setColumnStretch(3, 1)
        grid.addWidget(self.recover, 4, 1)
        grid.addWidget(self.discard, 4, 2)


def _text(text: str) -> QLabel:
    """Names come from files: they are shown as they are, never as mark-up."""
    label = PlainLabel()
    label.setWordWrap(True)
    label.setText(text)
    return label


def _pixmap(summary: Summary) -> QPixmap:
    image = qimage_of(summary.preview, has_alpha=True)
    size = min(_PICTURE_PX, max(image.width(), image.height()))
    smooth = Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image.scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio, smooth))


def _scrolled(rows: QWidget, shown: int) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(rows)
    area.setMinimumSize(480, shown * (_PICTURE_PX + 8))
    return area
