"""The keyboard cursor: paint without a mouse.

Arrows move a crosshair by 10 screen pixels (Shift: 50; Ctrl: exactly one image pixel). P puts the tool down as
the left button would, Shift+P as the right one; arrows then draw; P or Enter lifts it, Escape gives up.
"""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.canvas.viewport import Viewport
from app.tools.base import Point

_STEP, _LONG_STEP = 10.0, 50.0

_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def is_arrow(key: int) -> bool:
    """Whether the key moves the crosshair."""
    return key in _DIRECTIONS


def moved(point: Point, key: int, modifiers: Qt.KeyboardModifier, viewport: Viewport) -> Point:
    """The crosshair after an arrow key: on the middle of a pixel of the photo, always."""
    dx, dy = _DIRECTIONS[Qt.Key(key)]
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        step = 1
    else:
        long = modifiers & Qt.KeyboardModifier.ShiftModifier
        step = max(1, round((_LONG_STEP if long else _STEP) / viewport.scale))
    x = min(max(int(point[0] // 1) + dx * step, 0), viewport.image_width - 1)
    y = min(max(int(point[1] // 1) + dy * step, 0), viewport.image_height - 1)
    return x + 0.5, y + 0.5
