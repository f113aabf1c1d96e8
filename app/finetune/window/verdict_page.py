"""The third page: is the new model better, and shall it stay?"""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.finetune.window.measures_table import MeasuresTable
from app.finetune.window.picture_dialog import VERSIONS, PictureDialog
from app.finetune.window.picture_view import PictureView
from app.window.plain import PlainLabel, plain_tip
from app.window.usable import let_use
from app.window.words import duration
from engine.language import tr, tr_count

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from app.finetune.run_state import Verdict
    from app.finetune.window.picture_loader import PictureLoader

_TILE_PX = 190


class VerdictPage(QWidget):
    """Measures, pictures, and the decision.

    Signals:
        keep_wanted: name, whether file names go into the card, whether to use the model from now on.
        discard_wanted: throw the new weights away.
        fill_wanted: fill the open photo with the old and the new model, to choose from.
        done: everything is decided already; back to the first page.
    """

    keep_wanted = Signal(str, bool, bool)
    discard_wanted = Signal()
    fill_wanted = Signal()
    done = Signal()

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._rows: list[list[QImage]] = []
        self._paths: tuple[tuple[Path, ...], ...] = ()
        self._is_keeping = False
        self._headline, self._facts, self._note = PlainLabel(), PlainLabel(), PlainLabel()
        self._headline.setObjectName("title")
        self._headline.setWordWrap(True)
        self._facts.setEnabled(False)
        self._note.setWordWrap(True)
        self._note.hide()
        self.measures = MeasuresTable()
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self.tiles: list[PictureView] = []
        self._name = QLineEdit()
        self._name.setMaxLength(80)
        self._name.setMinimumWidth(200)
        self._name.setAccessibleName(tr("Name of the new model"))
        self._name.textChanged.connect(lambda _: self._show_allowed())
        self._file_names = QCheckBox(tr("Include &file names in the card"))
        self._file_names.setToolTip(
            tr("The card tells which data the model learned from; without this only how many photos")
        )
        self._use = QCheckBox(tr("&Use it from now on"))
        self._use.setChecked(True)
        self._keep = self._new_button(tr("&Keep"), tr("Write it beside the other models"), self._on_keep)
        self._discard = self._new_button(
            tr("&Discard"), tr("Delete the new weights; the old model stays"), self.discard_wanted.emit
        )
        self._fill = self._new_button(
            tr("Fill with &both"),
            tr("Fill the open photo with the old and the new model, and choose"),
            self.fill_wanted.emit,
        )
        self._done = self._new_button(tr("&Back"), tr("To the choice of photos"), self.done.emit)
        self._default = self._discard
        self._lay_out()
        row = (self._use, self._fill, self._discard, self._keep, self._done)  # with Tab as with the eye
        for before, after in pairwise(row):
            self.setTabOrder(before, after)

    def show_verdict(self, verdict: Verdict, name: str, *, can_fill: bool = False) -> None:
        """Show it; ``can_fill``: it was about the open photo, which can be filled with both models."""
        mark = "▲" if verdict.better else "▼" if any(m.is_worse for m in verdict.measures) else "●"
        self._headline.setText(f"{mark}  {verdict.sentence}")
        self._facts.setText("   ·   ".join(_facts(verdict)))
        self.measures.show_measures(verdict.measures)
        self._name.setText(name)
        self._use.setChecked(not can_fill)  # what learned from one photo is no model for all
        self.show_problem("")
        for widget in self._decision:
            widget.setVisible(not verdict.reverted)
        self._fill.setVisible(can_fill and not verdict.reverted)
        self._done.setVisible(verdict.reverted)
        self._default = self._keep if verdict.better else self._done if verdict.reverted else self._discard
        self._make_default()
        self._show_pictures(verdict.pictures)
        self._show_allowed()

    def show_problem(self, sentence: str) -> None:
        """Keeping did not work; everything is still there."""
        self._note.setText(f"⚠  {sentence}" if sentence else "")
        self._note.setVisible(bool(sentence))

    def set_keeping(self, is_keeping: bool) -> None:
        """The model is being written: until it is there, nothing else can be decided."""
        if is_keeping is not self._is_keeping:
            self._is_keeping = is_keeping
            self.show_problem("")
            self._show_allowed()

    def _show_pictures(self, pictures: tuple[tuple[Path, Path, Path, Path], ...]) -> None:
        self._paths = pictures
        self._rows = [[QImage() for _ in VERSIONS] for _ in pictures]
        for tile in self.tiles:
            tile.hide()
            tile.deleteLater()
        self.tiles = []
        for row, paths in enumerate(pictures):
            for column, path in enumerate(paths):
                tile = PictureView()
                tile.setMinimumSize(_TILE_PX, _TILE_PX)
                tile.setMaximumHeight(_TILE_PX * 2)
                tile.setAccessibleName(tr("{version}, place {place}", version=tr(VERSIONS[column]), place=row + 1))
                tile.setToolTip(
                    plain_tip(tr("{version}; click to compare before and after", version=tr(VERSIONS[column])))
                )
                tile.clicked.connect(partial(self._enlarge, row))
                self._grid.addWidget(tile, row + 1, column)
                self.tiles.append(tile)
                self._loader.load(path, partial(self._show_picture, pictures, row, column))
        for label in self._names:
            label.setVisible(bool(pictures))

    def _show_picture(self, pictures: tuple[tuple[Path, ...], ...], row: int, column: int, image: QImage) -> None:
        if pictures is self._paths and not image.isNull():
            self._rows[row][column] = image
            self.tiles[row * len(VERSIONS) + column].show_picture(image)

    def _enlarge(self, row: int) -> None:
        PictureDialog([tuple(images) for images in self._rows], row, self).open()

    def _on_keep(self) -> None:
        if self._name.text().strip():
            self.keep_wanted.emit(self._name.text().strip(), self._file_names.isChecked(), self._use.isChecked())

    def _show_allowed(self) -> None:
        why_not = tr("The model is being written…") if self._is_keeping else ""
        for widget in (self._name, self._file_names, self._use, self._fill, self._discard, self._done):
            let_use(widget, why_not)
        if not why_not and not self._name.text().strip():
            why_not = tr("Give the new model a name")
        self._keep.setEnabled(not why_not)
        self._keep.setToolTip(plain_tip(why_not or tr("Write it beside the other models")))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_default()  # a dialog has one default button; another page may have taken it

    def _make_default(self) -> None:
        """What Enter does; only a better model is kept by default."""
        for button in (self._keep, self._discard, self._done):
            button.setDefault(button is self._default)
            button.setObjectName("primary" if button is self._default else "")
            button.style().unpolish(button)  # the style sheet goes by the name
            button.style().polish(button)

    def _lay_out(self) -> None:
        self._names = [PlainLabel(tr(name)) for name in VERSIONS]
        for column, label in enumerate(self._names):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(label, 0, column)
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(100, 1)
        inside = QWidget()
        inside.setLayout(self._grid)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        pictures = QGroupBox(tr("Held-out places: click one to compare"))
        QVBoxLayout(pictures).addWidget(scroll)
        name = PlainLabel(tr("&Name"))
        name.setBuddy(self._name)
        foot = QHBoxLayout()
        for widget in (name, self._name, self._file_names, self._use):
            foot.addWidget(widget)
        foot.addStretch(1)
        for button in (self._fill, self._discard, self._keep, self._done):
            foot.addWidget(button)
        self._decision = (name, self._name, self._file_names, self._use, self._discard, self._keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.addWidget(self._headline)
        layout.addWidget(self._facts)
        layout.addWidget(self.measures)
        layout.addWidget(pictures, 1)
        layout.addWidget(self._note)
        layout.addLayout(foot)

    def _new_button(self, text: str, tip: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(plain_tip(tip))
        button.setAutoDefault(False)
        button.setMinimumSize(96, 32)
        button.clicked.connect(act)
        return button


def _facts(verdict: Verdict) -> list[str]:
    """What was measured, if anything was; and what the run took."""
    took = tr_count("{n} step in {time}", "{n} steps in {time}", verdict.steps, time=duration(verdict.minutes * 60))
    if not verdict.places:
        return [took]
    if verdict.photos <= 1:
        where = tr_count("{n} fill in places it never saw", "{n} fills in places it never saw", verdict.places)
    else:
        photos = tr_count("{n} held-out photo", "{n} held-out photos", verdict.photos)
        where = tr_count("{n} fill on {photos}", "{n} fills on {photos}", verdict.places, photos=photos)
    return [where, took]
