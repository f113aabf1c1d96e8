"""What the pixel under the pointer holds: now, before, and what the network's two stages drew there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QPixmap
from PySide6.QtWidgets import QGridLayout, QWidget

from app.window.plain import PlainLabel
from engine.language import mark, tr

if TYPE_CHECKING:
    from app.looking.stages import Value

ROWS = (mark("Now"), mark("Before"), mark("Coarse"), mark("Refined"))
_SWATCH_PX = 14
_NONE = "–"


@dataclass(frozen=True, slots=True)
class PixelValues:
    """One pixel of the photo.

    Attributes:
        x, y: which, image px.
        now, before: R G B in the photo's own numbers.
        coarse, refined: what the stages drew there; None = not filled by the network, or not kept.
        most: the largest number a channel can have.
    """

    x: int
    y: int
    now: Value
    before: Value
    coarse: Value | None = None
    refined: Value | None = None
    most: int = 255


class Readout(QWidget):
    """A small table over a corner of the canvas."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = PlainLabel()
        self._values = {row: PlainLabel() for row in ROWS}
        self._swatches = {row: PlainLabel() for row in ROWS}
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 6, 8, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._place, 0, 0, 1, 3)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        for number, row in enumerate(ROWS, 1):
            self._values[row].setFont(fixed)
            self._values[row].setAccessibleName(tr(row))
            self._swatches[row].setFixedSize(_SWATCH_PX, _SWATCH_PX)
            grid.addWidget(PlainLabel(tr(row)), number, 0)
            grid.addWidget(self._values[row], number, 1)
            grid.addWidget(self._swatches[row], number, 2)
        self.setAutoFillBackground(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Values of the pixel under the pointer"))
        self._keep_width(255)
        self.show_values(None)
        self.hide()

    def show_values(self, pixel: PixelValues | None) -> None:
        """Of this pixel; None = the pointer is elsewhere."""
        self._place.setText(_NONE if pixel is None else f"{pixel.x}, {pixel.y}")
        values: tuple[Value | None, ...] = (None,) * len(ROWS)
        if pixel is not None:
            values = (pixel.now, pixel.before, pixel.coarse, pixel.refined)
            self._keep_width(pixel.most)
        for row, value in zip(ROWS, values, strict=True):
            self._values[row].setText(_NONE if value is None else " ".join(f"{channel:>3}" for channel in value))
            swatch = QPixmap(_SWATCH_PX, _SWATCH_PX)
            swatch.fill(Qt.GlobalColor.transparent)
            if value is not None and pixel is not None:
                swatch.fill(QColor(*(channel * 255 // pixel.most for channel in value)))
            self._swatches[row].setPixmap(swatch)

    def text(self, row: str) -> str:
        """What stands in a row of ``ROWS``."""
        return self._values[row].text()

    def _keep_width(self, most: int) -> None:
        """The table must not change its size under the eye."""
        first = self._values[ROWS[0]]
        width = first.fontMetrics().horizontalAdvance(" ".join([str(most)] * 3)) + 2
        if first.minimumWidth() != width:
            first.setMinimumWidth(width)
            self.adjustSize()
