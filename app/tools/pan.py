"""The hand: move the photo about. The canvas does the moving, for it owns the view."""

from __future__ import annotations

from app.tools.base import Tool
from engine.language import mark


class Pan(Tool):
    """Drag moves the photo, as Space-drag and middle-drag do with every tool."""

    name = "pan"
    label = mark("Hand")
    shortcut = "H"
    status_text = mark("Drag to move the photo · with any tool: hold Space, or drag with the middle button")
    pans = True
