"""The eraser: take pixels out of the hole. A brush of the opposite sign with a size of its own."""

from __future__ import annotations

from app.tools.brush import Brush
from engine.language import mark


class Eraser(Brush):
    """Round eraser; the right button paints."""

    name = "eraser"
    label = mark("Eraser")
    shortcut = "E"
    status_text = mark(
        "Drag to take pixels out of the mask · right-drag paints · Shift-click draws a line · [ and ] change the size"
    )
    paints = False
    erases = True
