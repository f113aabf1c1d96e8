"""What a turn of the wheel or two fingers on a trackpad mean, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputDevice, QWheelEvent

_NOTCH = 120
"""Eighths of a degree: one click of an ordinary wheel."""
_ZOOM_PER_NOTCH = 2**0.5
_PAN_PER_NOTCH = 60.0
"""View px."""


@dataclass(frozen=True, slots=True)
class ZoomBy:
    """Zoom at the pointer."""

    factor: float


@dataclass(frozen=True, slots=True)
class PanBy:
    """Move the photo by view px."""

    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class ResizeBy:
    """Make the tool larger or smaller by so many steps."""

    steps: float


Navigation: TypeAlias = ZoomBy | PanBy | ResizeBy


def navigation_of(event: QWheelEvent) -> Navigation:
    """Wheel: zoom; with Alt: size of the tool; with Shift: sideways. Two fingers: move; with Ctrl: zoom."""
    angle, held = event.angleDelta(), event.modifiers()
    if held & Qt.KeyboardModifier.AltModifier:
        # With Alt held Qt reports a vertical wheel as a horizontal one.
        return ResizeBy((angle.y() or angle.x()) / _NOTCH)
    if held & Qt.KeyboardModifier.ControlModifier:
        return ZoomBy(_ZOOM_PER_NOTCH ** (angle.y() / _NOTCH))
    if _is_trackpad(event):
        pixels = event.pixelDelta()
        if not pixels.isNull():
            return PanBy(pixels.x(), pixels.y())
        return PanBy(angle.x() / _NOTCH * _PAN_PER_NOTCH, angle.y() / _NOTCH * _PAN_PER_NOTCH)
    if held & Qt.KeyboardModifier.ShiftModifier:
        return PanBy((angle.y() or angle.x()) / _NOTCH * _PAN_PER_NOTCH, 0)
    if angle.y() == 0 and angle.x() != 0:
        return PanBy(angle.x() / _NOTCH * _PAN_PER_NOTCH, 0)
    return ZoomBy(_ZOOM_PER_NOTCH ** (angle.y() / _NOTCH))


def _is_trackpad(event: QWheelEvent) -> bool:
    """Only fingers have a beginning and an end; wheels on X11 also report pixels, so those prove nothing."""
    return event.device().type() == QInputDevice.DeviceType.TouchPad or event.phase() != Qt.ScrollPhase.NoScrollPhase
