"""Results of every filler side by side, to pick one from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.canvas.pyramid import to_display
from app.canvas.qimage import qimage_of
from engine.fillers import FILLERS
from engine.geometry import Bounds
from engine.types import FillResult

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.types import FillRequest

_TILE_PX = 340
_CONTEXT = 0.35  # of the hole's longer side, shown on every side


class CompareDialog(QDialog):
    """The same hole, filled by every filler. Number keys, click or Enter pick one; Esc picks none.

    Signals:
        picked: the FillResult to use.
    """

    picked = Signal(object)

    def __init__(
        self, request: FillRequest, outcomes: Sequence[tuple[str, FillResult | str]], parent: QWidget | None = None
    ) -> None:
        """Show the outcome of each filler: its result, or the sentence that says why there is none."""
        super().__init__(parent)
        self.setWindowTitle("Compare fillers")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel("Pick a result: click it or press its number. Esc keeps the photo as it is."))
        grid = QGridLayout()
        layout.addLayout(grid)
        place = _around_hole(request)
        labels = {info.name: info.label for info in FILLERS}
        for index, (name, outcome) in enumerate(outcomes):
            tile = QToolButton()
            tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            tile.setIconSize(QSize(_TILE_PX, _TILE_PX))
            tile.setMinimumSize(_TILE_PX + 16, 80)
            label = f"{index + 1}  {labels.get(name, name)}"
            if isinstance(outcome, FillResult):
                tile.setIcon(QPixmap.fromImage(_picture(request, outcome, place)))
                tile.setText(f"{label} · {sum(outcome.seconds.values()):.2f} s")
                tile.clicked.connect(lambda _=False, result=outcome: self._pick(result))
                QShortcut(QKeySequence(str(index + 1)), self, tile.click)
            else:
                tile.setText(f"{label}: {outcome}")
                tile.setEnabled(False)
            tile.setToolTip(next((info.summary for info in FILLERS if info.name == name), ""))
            grid.addWidget(tile, index // 2, index % 2)

    def _pick(self, result: FillResult) -> None:
        self.picked.emit(result)
        self.accept()


def _around_hole(request: FillRequest) -> Bounds:
    hole = Bounds.of_mask(request.mask)
    return hole.expanded(max(24, round(max(hole.shape) * _CONTEXT))).clamped(request.mask.shape)


def _picture(request: FillRequest, result: FillResult, place: Bounds) -> QImage:
    pixels = request.image[place.slices].copy()
    for patch in result.patches:
        patch.apply_to(pixels, crop=place)
    return qimage_of(to_display(pixels), has_alpha=False).scaled(
        _TILE_PX, _TILE_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
