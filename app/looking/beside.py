"""The canvas with the photo as it was opened at its left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.canvas.pane import InStep, Pane
from app.looking.split import BEFORE, paint_label

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from app.canvas.layers import Picture
    from app.canvas.view import Canvas
    from app.canvas.viewport import Viewport

_GAP_PX = 2


class BeforePane(Pane):
    """The photo as it was opened. Clicks leave the keyboard with the canvas."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(120, 120)
        self.setAccessibleName("Photo as it was opened")

    def paint_over(self, painter: QPainter) -> None:
        paint_label(painter, BEFORE, left=10)


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
