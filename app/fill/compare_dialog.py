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

_TILE_PX = 400, 300  # width, height
_COLUMNS = 2
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
        grid = QGridLayout()
        grid.setSpacing(12)
        layout.addLayout(grid)
        place = _around_hole(request)
        for index, (name, outcome) in enumerate(outcomes):
            cell = QVBoxLayout()
            caption = PlainLabel(_caption(index + 1, name, outcome))
            caption.setWordWrap(not isinstance(outcome, FillResult))
            cell.addWidget(self._tile(index + 1, request, outcome, place), 0, Qt.AlignmentFlag.AlignHCenter)
            cell.addWidget(caption, 0, Qt.AlignmentFlag.AlignHCenter)
            grid.addLayout(cell, index // _COLUMNS, index % _COLUMNS)

    def _tile(self, number: int, request: FillRequest, outcome: FillResult | str, place: Bounds) -> QPushButton:
        tile = QPushButton()
        tile.setObjectName(f"tile-{number}")
        tile.setAutoDefault(False)
        if not isinstance(outcome, FillResult):
            tile.setText("—")
            tile.setEnabled(False)
            return tile
        picture = QPixmap.fromImage(_picture(request, outcome, place, self._colours))
        tile.setIcon(picture)
        tile.setIconSize(picture.size())
        tile.setFixedSize(picture.size() + QSize(14, 14))
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


def _picture(request: FillRequest, result: FillResult, place: Bounds, colours: Colours | None) -> QImage:
    pixels = request.image[place.slices].copy()
    for patch in result.patches:
        patch.apply_to(pixels, crop=place)
    return qimage_of(to_display(pixels, None, colours), has_alpha=False).scaled(
        *_TILE_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
