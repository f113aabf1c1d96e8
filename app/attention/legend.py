"""What the colours of an overlay mean: a bar of amounts, or the wheel of directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.attention.colour_maps import viridis
from app.attention.layers import premultiplied
from app.attention.views import Overlay
from app.canvas.qimage import qimage_of
from app.window.plain import PlainLabel
from engine.attention.offset_colours import offset_wheel
from engine.language import tr

if TYPE_CHECKING:
    from app.attention.views import View

_BAR_PX, _WHEEL_PX = (200, 10), 84


class Legend(QWidget):
    """Hidden for overlays without colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = PlainLabel()
        self._low, self._high = PlainLabel(), PlainLabel()
        self._colours.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._high.setAlignment(Qt.AlignmentFlag.AlignRight)
        ends = QHBoxLayout()
        ends.addWidget(self._low)
        ends.addWidget(self._high)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._colours)
        layout.addLayout(ends)
        self._bar, self._wheel = _bar(), _wheel()

    def show_view(self, view: View) -> None:
        low, high = view.legend()
        self.setVisible(bool(high))
        is_wheel = view.overlay is Overlay.OFFSETS
        self._colours.setPixmap(self._wheel if is_wheel else self._bar)
        self._colours.setScaledContents(not is_wheel)
        self._colours.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._low.setText(low)
        self._high.setText(high)
        self.setAccessibleName(
            tr("The direction in which the source lies, as a colour: {low} to {high}", low=low, high=high)
            if is_wheel
            else tr("Scale: {low} to {high}", low=low, high=high)
        )


def _bar() -> QPixmap:
    width, height = _BAR_PX
    colours = viridis(np.linspace(0, 1, width))
    return _pixmap(np.broadcast_to(np.insert(colours, 3, 255, axis=-1), (height, width, 4)))


def _wheel() -> QPixmap:
    return _pixmap(offset_wheel(_WHEEL_PX))


def _pixmap(colours: np.ndarray) -> QPixmap:
    return QPixmap.fromImage(qimage_of(np.ascontiguousarray(premultiplied(colours)), has_alpha=True))
