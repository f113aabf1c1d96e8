"""Held-out places before the run and now, with the names of the columns, scaled to the width there is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.finetune.window.picture_loader import read_picture
from app.finetune.window.picture_view import PictureView
from app.window.plain import PlainLabel
from engine.language import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

    from app.finetune.window.picture_loader import PictureLoader

COLUMNS = (mark("photo"), mark("hole"), mark("before"), mark("now"))
_GAP_PX = 4  # between the columns of a sheet, see training.run.sheets
_BEFORE, _REFINED = 2, 3  # where the parent's fill goes, and which column of a sheet holds a fill


class SheetView(QWidget):
    """One row a held-out place; click to enlarge.

    Attributes:
        picture: the widget with the pictures.
        image: the pictures themselves; null before the first sheet.
    """

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._path: Path | None = None
        self.image = QImage()
        self.picture = PictureView()
        self.picture.setToolTip(tr("Click to enlarge"))
        self._note = PlainLabel(tr("The first pictures come with the first validation."))
        self._note.setWordWrap(True)
        self._note.setEnabled(False)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        names = QHBoxLayout()
        names.setSpacing(0)
        self._names = [PlainLabel(tr(name)) for name in COLUMNS]
        for label in self._names:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            names.addWidget(label, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(names)
        layout.addWidget(self.picture)
        layout.addWidget(self._note)
        layout.addStretch(1)
        self.show_sheet(None)

    def show_sheet(self, path: Path | None) -> None:
        """Read and show this sheet beside the first of its folder; None = there is none yet."""
        self._path = path
        if path is None:
            self._show(None, QImage())
        else:
            self._loader.make(partial(before_and_now, path), partial(self._show, path))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show(self, path: Path | None, image: QImage) -> None:
        if path != self._path or (path is not None and image.isNull()):
            return  # a newer one is on its way, or this one cannot be read
        self.image = image
        self.picture.show_picture(image)
        self.picture.setAccessibleName(tr("Held-out places: {columns}", columns=", ".join(map(tr, COLUMNS))))
        self.picture.setVisible(not image.isNull())
        for label in self._names:
            label.setVisible(not image.isNull())
        self._note.setVisible(image.isNull())
        self._fit()

    def _fit(self) -> None:
        """As wide as the view, as high as that makes it."""
        if not self.image.isNull():
            width = min(self.width(), self.image.width() * 2)
            self.picture.setFixedHeight(max(60, round(width * self.image.height() / self.image.width())))


def before_and_now(path: Path) -> QImage:
    """A sheet of ``training.run.sheets`` with the fills of the run's first sheet for the coarse ones. Any thread.

    All sheets of a run show the same holes in the same crops.
    """
    newest = read_picture(path).convertToFormat(QImage.Format.Format_RGB32)
    first = read_picture(min(path.parent.glob(f"*{path.suffix}"), default=path))
    if newest.isNull() or first.size() != newest.size():
        return newest
    side = (newest.width() - (len(COLUMNS) - 1) * _GAP_PX) // len(COLUMNS)
    place, source = (QRect(column * (side + _GAP_PX), 0, side, newest.height()) for column in (_BEFORE, _REFINED))
    painter = QPainter(newest)
    painter.drawImage(place, first, source)
    painter.end()
    return newest
