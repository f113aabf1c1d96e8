"""Results of every filler side by side, to pick one from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.canvas.pyramid import to_display
from app.canvas.qimage import qimage_of
from app.fill.choices import label_of
from app.window.plain import PlainLabel
from engine.geometry import Bounds
from engine.types import FillResult

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.canvas.colours import Colours
    from app.fill.controller import FillController
    from app.fill.job import Outcome
    from engine.types import FillRequest

_TILE_PX = 400, 300  # width, height, where the screen has room for them
_COLUMNS = 2  # where there is room for any number
_LEAST = 0.3
"""Pictures shrink no further than to this part of their size: smaller ones show nothing."""
_EDGE_PX = 14
"""What a tile has around its picture, both sides together."""
_SPACING_PX, _CAPTION_PX = 12, 26
_AROUND_PX = 30, 100
"""Width and height of all that is around the tiles, the window's frame included."""
_CONTEXT = 0.35  # of the hole's longer side, shown on every side


class CompareDialog(QDialog):
    """The same hole, filled by every filler. Click or number keys pick one; Esc picks none.

    Signals:
        picked: the FillResult to use.
    """

    picked = Signal(object)

    def __init__(
        self,
        request: FillRequest,
        outcomes: Sequence[Outcome],
        parent: QWidget | None = None,
        *,
        colours: Colours | None = None,
    ) -> None:
        """Show the outcome of each filler: its result, or the sentence that says why there is none.

        ``colours`` turns the photo's colours into the screen's.
        """
        super().__init__(parent)
        self._colours = colours
        self.setWindowTitle("Compare fillers")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel("Pick a result: click it or press its number. Esc keeps the photo as it is."))
        columns, self._tile_size = arrangement(len(outcomes), (parent or self).screen().availableSize())
        grid = QGridLayout()
        grid.setSpacing(_SPACING_PX)
        layout.addLayout(grid)
        place = _around_hole(request)
        for index, (name, outcome) in enumerate(outcomes):
            cell = QVBoxLayout()
            caption = PlainLabel(_caption(index + 1, name, outcome))
            caption.setWordWrap(not isinstance(outcome, FillResult))
            cell.addWidget(self._tile(index + 1, request, outcome, place), 0, Qt.AlignmentFlag.AlignHCenter)
            cell.addWidget(caption, 0, Qt.AlignmentFlag.AlignHCenter)
            grid.addLayout(cell, *divmod(index, columns))

    def _tile(self, number: int, request: FillRequest, outcome: FillResult | str, place: Bounds) -> QPushButton:
        tile = QPushButton()
        tile.setObjectName(f"tile-{number}")
        tile.setAutoDefault(False)
        if not isinstance(outcome, FillResult):
            tile.setText("—")
            tile.setEnabled(False)
            return tile
        picture = QPixmap.fromImage(_picture(request, outcome, place, self._tile_size, self._colours))
        tile.setIcon(picture)
        tile.setIconSize(picture.size())
        tile.setFixedSize(picture.size() + QSize(_EDGE_PX, _EDGE_PX))
        tile.setAccessibleName(_caption(number, outcome.filler, outcome))
        tile.clicked.connect(lambda: self._pick(outcome))
        QShortcut(QKeySequence(str(number)), self, tile.click)
        return tile

    def _pick(self, result: FillResult) -> None:
        self.picked.emit(result)
        self.accept()


def _caption(number: int, name: str, outcome: FillResult | str) -> str:
    if isinstance(outcome, FillResult):
        return f"{number}   {label_of(name)} · {sum(outcome.seconds.values()):.2f} s"
    return f"{number}   {label_of(name)}: {outcome}"


def show_comparison(fills: FillController, parent: QWidget, request: FillRequest, outcomes: Sequence[Outcome]) -> None:
    """Open the dialog; the result that is picked goes into the photo."""
    dialog = CompareDialog(request, outcomes, parent, colours=fills.colours)
    dialog.picked.connect(fills.apply)
    dialog.open()


def _around_hole(request: FillRequest) -> Bounds:
    hole = Bounds.of_mask(request.mask)
    return hole.expanded(max(24, round(max(hole.shape) * _CONTEXT))).clamped(request.mask.shape)


def arrangement(count: int, room: QSize) -> tuple[int, QSize]:
    """How many tiles stand side by side, and the largest size of their pictures with which all of them are seen.

    Args:
        count: of tiles.
        room: of the screen, in its pixels.
    """
    fits = {columns: _shrink(count, columns, room) for columns in (_COLUMNS, *range(1, count + 1))}
    columns = max(fits, key=lambda columns: fits[columns])  # the first of equals
    return columns, QSize(*_TILE_PX) * max(fits[columns], _LEAST)


def _shrink(count: int, columns: int, room: QSize) -> float:
    """By which factor pictures must shrink to fit; 1 = not at all."""
    rows = -(-count // columns)
    width = (room.width() - _AROUND_PX[0]) / columns - _SPACING_PX - _EDGE_PX
    height = (room.height() - _AROUND_PX[1]) / max(rows, 1) - _SPACING_PX - _EDGE_PX - _CAPTION_PX
    return min(width / _TILE_PX[0], height / _TILE_PX[1], 1.0)


def _picture(request: FillRequest, result: FillResult, place: Bounds, size: QSize, colours: Colours | None) -> QImage:
    pixels = request.image[place.slices].copy()
    for patch in result.patches:
        patch.apply_to(pixels, crop=place)
    return qimage_of(to_display(pixels, None, colours), has_alpha=False).scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
