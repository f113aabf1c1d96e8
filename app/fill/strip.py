"""The answers to the newest fill side by side, under the photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.canvas.pyramid import to_display
from app.canvas.qimage import qimage_of
from app.fill.candidate import TILE_PX
from app.fill.choices import label_of

if TYPE_CHECKING:
    from app.canvas.colours import Colours
    from app.fill.candidates import Candidates
    from app.fill.controller import FillController
    from engine.types import Pixels

_MARGIN_PX = 6


class CandidateStrip(QWidget):
    """A tile for every candidate; hidden while there is nothing to choose from.

    Signals:
        chosen: number of the tile that was clicked, from 0.
    """

    chosen = Signal(int)

    def __init__(self, candidates: Candidates, fills: FillController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidates, self._fills = candidates, fills
        self._tiles: list[QToolButton] = []
        self._known: tuple[int, ...] = ()
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_MARGIN_PX)
        self._row.addStretch(1)
        self._said = QLabel()
        self._said.setEnabled(False)
        self._lay_out()
        self.setAccessibleName("Answers to the newest fill")
        self.chosen.connect(candidates.show)
        candidates.changed.connect(self._follow)
        self._follow()

    @property
    def tiles(self) -> tuple[QToolButton, ...]:
        """The tiles there are, from the left."""
        return tuple(self._tiles)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self._row)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.setSpacing(2)
        layout.addWidget(area)
        layout.addWidget(self._said)
        tile = _tile_size(self)
        area.setFixedHeight(tile.height() + area.horizontalScrollBar().sizeHint().height())

    def _follow(self) -> None:
        """Show what there is."""
        made, is_making = self._candidates.made, self._candidates.is_making
        known = tuple(id(candidate) for candidate in made)
        if known[: len(self._known)] != self._known:
            self._clear()
        for candidate in made[len(self._tiles) :]:
            picture = _pixmap(candidate.picture, self._fills.colours)
            self._add(picture, label_of(candidate.contender.name))
        self._known = known
        for number, tile in enumerate(self._tiles):
            tile.setChecked(number == self._candidates.shown)
        more = " · more are being made…" if is_making else ""
        self._said.setText(f"Answer {self._candidates.shown + 1} of {len(made)}, change with , and .{more}")
        self.setVisible(len(made) > 1 or (bool(made) and is_making))

    def _add(self, picture: QPixmap, name: str) -> None:
        tile, number = QToolButton(), len(self._tiles)
        tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        tile.setCheckable(True)
        tile.setIcon(QIcon(picture))
        tile.setIconSize(QSize(*TILE_PX))
        tile.setText(name)
        tile.setFixedSize(_tile_size(self))
        tile.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Enter must stay with the canvas
        tile.setObjectName(f"candidate-{number + 1}")
        tile.setAccessibleName(f"Answer {number + 1}: {name}")
        tile.clicked.connect(lambda: self._choose(number))
        self._tiles.append(tile)
        self._row.insertWidget(number, tile)

    def _choose(self, number: int) -> None:
        self.chosen.emit(number)
        self._follow()  # a click on the one that is shown must not uncheck it

    def _clear(self) -> None:
        for tile in self._tiles:
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = []


def _tile_size(widget: QWidget) -> QSize:
    return QSize(TILE_PX[0] + 12, TILE_PX[1] + widget.fontMetrics().height() + 16)


def _pixmap(picture: Pixels, colours: Colours | None) -> QPixmap:
    return QPixmap.fromImage(qimage_of(to_display(picture, None, colours), has_alpha=False))
