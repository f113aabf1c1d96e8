"""The keyboard cursor: paint without a mouse.

Arrows move a crosshair by 10 screen pixels (Shift: 50; Ctrl: exactly one image pixel). P puts the tool down as
the left button would, Shift+P as the right one; arrows then draw; P or Enter lifts it, Escape gives up.
"""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.canvas.viewport import Viewport
from app.tools.base import Point
from engine.language import mark

HELP = mark(
    "Arrow keys move the crosshair, with Shift far, with Control by one pixel. P puts the tool down and lifts it,"
    " Shift+P does the opposite of the tool, Escape gives a stroke up. Hold O to see the photo as it was opened."
)

PEN = Qt.Key.Key_P
BEFORE = Qt.Key.Key_O
HAND = Qt.Key.Key_Space
LIFT = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TAKE_BACK = Qt.Key.Key_Backspace
SIZES = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}
MODIFIERS = {
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
}
OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""Held with a letter, they mean a menu or an action: never the photo."""

_STEP, _LONG_STEP = 10.0, 50.0
_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def wants(key: Qt.Key, modifiers: Qt.KeyboardModifier, *, in_gesture: bool) -> bool:
    """Whether the canvas takes a key before menus and toolbars may."""
    if key in (Qt.Key.Key_Escape, TAKE_BACK) or key in LIFT:
        return in_gesture
    if key in _DIRECTIONS:
        return True
    return not modifiers & OTHERS and (key in (PEN, BEFORE, HAND) or key in SIZES)


def is_arrow(key: Qt.Key) -> bool:
    """Whether the key moves the crosshair."""
    return key in _DIRECTIONS


def moved(point: Point, key: Qt.Key, modifiers: Qt.KeyboardModifier, viewport: Viewport) -> Point:
    """The crosshair after an arrow key: on the middle of a pixel of the photo, always."""
    dx, dy = _DIRECTIONS[key]
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        step = 1
    else:
        far = modifiers & Qt.KeyboardModifier.ShiftModifier
        step = max(1, round((_LONG_STEP if far else _STEP) / viewport.scale))
    return nearest_pixel((point[0] + dx * step, point[1] + dy * step), viewport)


def nearest_pixel(point: Point, viewport: Viewport) -> Point:
    """The middle of the pixel of the photo that is nearest to a point."""
    x = min(max(point[0] // 1, 0), viewport.image_width - 1)
    y = min(max(point[1] // 1, 0), viewport.image_height - 1)
    return x + 0.5, y + 0.5
