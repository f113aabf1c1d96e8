"""How far each pixel is from what it was when the photo was opened, as colours with a scale."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from app.canvas.before import cells, level_part, seen_area
from app.canvas.layers import Layer, PaintContext, Picture, draw_picture
from app.window.plain import PlainLabel
from engine.language import tr

if TYPE_CHECKING:
    from app.canvas.before import Before
    from app.canvas.photo_view import PhotoView
    from app.canvas.pyramid import Level, Pyramid
    from app.canvas.viewport import Viewport

GAINS = (1, 2, 4, 8, 16)
USUAL_GAIN = 4
_STOPS = ((0, (0, 0, 0)), (64, (66, 10, 104)), (128, (188, 55, 84)), (192, (249, 142, 9)), (255, (252, 255, 164)))
"""Of 255: R G B. The stops of “inferno”: lightness alone tells the amount, whatever colours an eye tells apart."""
_BAR_PX = 160, 14

_Table: TypeAlias = NDArray[np.uint8]


def difference_picture(before: Before, picture: Picture, pyramid: Pyramid, viewport: Viewport, gain: int) -> Picture:
    """Of the visible part: the largest difference of the three channels, 0..255, times ``gain``, as colours.

    ``picture`` is that of ``before`` through the same viewport. Computed on the tiles that were changed alone.
    """
    index, area = seen_area(pyramid, viewport)
    now, table = level_part(pyramid, index, area), colour_table(gain)
    level: Level = np.empty(now.shape, np.uint8)
    level.view(np.uint32)[...] = table[:1].view(np.uint32)
    for tile in before.changed(area):
        part = cells(tile.intersection(area), area, index)
        level[part] = _coloured(now[part], picture.level[part], table)
    return Picture(level, picture.shrink, area, has_alpha=False)


def _coloured(now: Level, before: Level, table: _Table) -> Level:
    import cv2

    blue, green, red, _ = cv2.split(cv2.absdiff(now, before))
    largest = cv2.max(cv2.max(blue, green), red)
    return np.asarray(cv2.LUT(cv2.cvtColor(largest, cv2.COLOR_GRAY2BGRA), table[None]), np.uint8)


def colour_table(gain: int) -> _Table:
    """256×4 B G R A: the colour of each difference."""
    at = np.minimum(np.arange(256) * gain, 255)
    values, colours = [stop for stop, _ in _STOPS], np.array([colour for _, colour in _STOPS])
    table = np.full((256, 4), 255, np.uint8)
    for channel in range(3):
        table[:, 2 - channel] = np.interp(at, values, colours[:, channel]).round()
    return table


class DifferenceLens:
    """The layer that shows the difference; it is computed once per viewport and change."""

    def __init__(self, view: PhotoView) -> None:
        self._view = view
        self._gain = USUAL_GAIN
        self._made: tuple[Picture, int, Picture] | None = None

    def set_gain(self, gain: int) -> None:
        """Show differences ``gain`` times as large."""
        self._gain = gain
        self._view.update()

    def layer(self) -> Layer:
        """What is painted over the photo, its mask and its marks."""

        def paint(painter: QPainter, context: PaintContext) -> None:
            picture = None if context.original is not None else self._picture()
            if picture is not None:
                draw_picture(painter, context, picture)

        return paint

    def _picture(self) -> Picture | None:
        picture, before, pyramid = self._view.before_picture(), self._view.before(), self._view.pyramid
        if picture is None or before is None or pyramid is None:
            return None
        if self._made is None or self._made[0] is not picture or self._made[1] != self._gain:
            made = difference_picture(before, picture, pyramid, self._view.viewport, self._gain)
            self._made = picture, self._gain, made
        return self._made[2]


class DifferenceLegend(QWidget):
    """What the colours mean, and how much differences are enlarged.

    Signals:
        gain_chosen: times as large.
    """

    gain_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._gains = QComboBox()
        for gain in GAINS:
            self._gains.addItem(f"× {gain}", gain)
        self._gains.setCurrentIndex(GAINS.index(USUAL_GAIN))
        self._gains.setAccessibleName(tr("How many times as large differences are shown"))
        self._gains.setToolTip(tr("Show differences this many times as large"))
        self._gains.currentIndexChanged.connect(self._choose)
        self._least, self._most = PlainLabel("0"), PlainLabel()
        self._bar = ColourBar()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        for widget in (PlainLabel(tr("Difference")), self._gains, self._least, self._bar, self._most):
            layout.addWidget(widget)
        self.setAutoFillBackground(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)  # not the brush of the canvas
        self.setAccessibleName(tr("Scale of the difference to the photo as it was opened"))
        self._choose()
        self.hide()

    @property
    def most(self) -> str:
        """What the brightest colour stands for."""
        return self._most.text()

    def _choose(self) -> None:
        gain = self._gains.currentData()
        self._most.setText("255" if gain == 1 else tr("{difference} and more", difference=-(-255 // gain)))
        self.adjustSize()
        self.gain_chosen.emit(gain)


class ColourBar(QWidget):
    """The colours from no difference to the most."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(*_BAR_PX)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, gradient = QPainter(self), QLinearGradient(0, 0, self.width(), 0)
        for stop, colour in _STOPS:
            gradient.setColorAt(stop / 255, QColor(*colour))
        painter.fillRect(self.rect(), gradient)
        painter.setPen(QColor(128, 128, 128))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
