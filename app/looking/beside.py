"""The canvas with the photo as it was opened at its left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRect, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.canvas.pane import InStep, Pane
from app.looking.split import BEFORE, paint_label
from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from app.canvas.layers import Layer, PaintContext, Picture
    from app.canvas.view import Canvas
    from app.canvas.viewport import Viewport
    from app.tools.base import Point

_GAP_PX = 2
_CROSS_PX = 8
_DARK, _LIGHT = QColor(0, 0, 0, 200), QColor(255, 255, 255, 240)


class BeforePane(Pane):
    """The photo as it was opened. Clicks leave the keyboard with the canvas."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(120, 120)
        self.setAccessibleName(tr("Photo as it was opened"))
        self._mark: Point | None = None

    def show_mark(self, point: Point | None) -> None:
        """Mark the image point that the pointer is on in the other view; None = in none."""
        before, self._mark = self._mark, point
        for each in (before, point):
            if each is not None:
                x, y = self.viewport.to_view_point(*each)
                reach = _CROSS_PX + 3
                self.update(QRect(int(x) - reach, int(y) - reach, 2 * reach, 2 * reach))

    def paint_over(self, painter: QPainter) -> None:
        paint_label(painter, tr(BEFORE), left=10)
        if self._mark is not None:
            paint_cross(painter, self.viewport, self._mark)


def paint_cross(painter: QPainter, viewport: Viewport, point: Point) -> None:
    """Where the pointer is in the other view."""
    x, y = viewport.to_view_point(*point)
    lines = [QLineF(x - _CROSS_PX, y, x + _CROSS_PX, y), QLineF(x, y - _CROSS_PX, x, y + _CROSS_PX)]
    for colour, width in ((_DARK, 4), (_LIGHT, 2)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLines(lines)


def cross_layer(point: Callable[[], Point | None]) -> Layer:
    """The cross on the canvas."""

    def paint(painter: QPainter, context: PaintContext) -> None:
        marked = point()
        if marked is not None:
            paint_cross(painter, context.viewport, marked)

    return paint


class Beside(QWidget):
    """The page of the window that holds the canvas; ``show_before`` puts the photo before next to it."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self.pane = BeforePane()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP_PX)
        layout.addWidget(self.pane, 1)
        layout.addWidget(canvas, 1)
        self.pane.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._step = InStep((canvas, self.pane), self)

    def show_before(self, shown: bool) -> None:
        """Show both, in step, or the canvas alone."""
        document = self._canvas.document
        shown = shown and document is not None
        self.pane.setVisible(shown)
        if shown and document is not None:
            height, width = document.shape
            self._step.keep(on=False)
            self.pane.show_picture(width, height, self._picture)
        self._step.keep(on=shown)

    def _picture(self, viewport: Viewport) -> Picture | None:
        before = self._canvas.before()
        return None if before is None else before.picture(viewport)
