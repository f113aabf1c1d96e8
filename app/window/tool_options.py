"""Size of the brush or eraser, in the toolbar."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSlider, QWidget

from app.window.plain import PlainLabel, plain_tip
from engine.language import tr

_STEPS = 1000
_SMALLEST_PX, _LARGEST_PX = 1.0, 2000.0


class ToolOptions(QWidget):
    """One size, shown as diameter in photo pixels; the slider is logarithmic so that small sizes can be hit.

    Signals:
        radius_chosen: half the size, when a person changed it.
    """

    radius_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, _STEPS)
        self._slider.setFixedWidth(160)
        self._slider.setAccessibleName(tr("Brush size"))
        self._size = QDoubleSpinBox()
        self._size.setRange(_SMALLEST_PX, _LARGEST_PX)
        self._size.setDecimals(0)
        self._size.setSuffix(" px")
        self._size.setFixedWidth(96)
        self._size.setAccessibleName(tr("Brush size in photo pixels"))
        self._has_size = True
        self.show_tip("")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        label = PlainLabel(tr("Size"))
        label.setBuddy(self._size)
        for widget in (label, self._slider, self._size):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._slider.valueChanged.connect(lambda step: self._choose(_size_of(step)))
        self._size.valueChanged.connect(self._choose)

    def show_tip(self, why: str) -> None:
        """Say what it is for, and why it cannot be used now; "" = it can."""
        self._why = why
        self._show_why()

    def show_radius(self, radius: float | None) -> None:
        """Show a tool's radius in photo pixels; None for a tool without size."""
        self._has_size = radius is not None
        self._show_why()
        for widget in (self._slider, self._size):
            widget.blockSignals(True)
        if radius is not None:
            self._size.setValue(radius * 2)
            self._slider.setValue(_step_of(radius * 2))
        for widget in (self._slider, self._size):
            widget.blockSignals(False)

    def _show_why(self) -> None:
        said = tr("Brush size ([ and ], or Alt+wheel)")
        why = self._why or ("" if self._has_size else tr("This tool has no size"))
        for widget in (self, self._slider, self._size):
            widget.setToolTip(plain_tip(f"{said}\n{why}" if why else said))
        for widget in (self._slider, self._size):
            widget.setEnabled(self._has_size)

    def _choose(self, size: float) -> None:
        self.show_radius(size / 2)
        self.radius_chosen.emit(size / 2)


def _size_of(step: int) -> float:
    return float(_SMALLEST_PX * (_LARGEST_PX / _SMALLEST_PX) ** (step / _STEPS))


def _step_of(size: float) -> int:
    return round(_STEPS * math.log(max(size, _SMALLEST_PX) / _SMALLEST_PX, _LARGEST_PX / _SMALLEST_PX))
