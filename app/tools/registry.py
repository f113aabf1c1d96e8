"""The tools in the order of the toolbar.

How to add one:
1. Write app/tools/<name>.py with a subclass of Tool (base.py); lasso.py is the shortest full example. What fills a box
   that is dragged from corner to corner is a subclass of Box (box.py), with nothing to write but what it looks like.
   A new shape can go through ``edit.polygon``, as ellipse.py does; one that must be exact is a function more in
   app/document/stamps.py.
2. Draw resources/icons/<name>.svg: 24×24, strokes of ``currentColor`` (see app/window/theme.py).
3. Add the class to TOOLS below. Toolbar, menu and shortcut follow from it.
4. Test it in tests/app/tools/ against a document, and once through the canvas with real events.
"""

from __future__ import annotations

from app.tools.base import Tool
from app.tools.brush import Brush
from app.tools.ellipse import Ellipse
from app.tools.eraser import Eraser
from app.tools.inspect import Inspect
from app.tools.lasso import Lasso
from app.tools.pan import Pan
from app.tools.polygon import Polygon
from app.tools.rectangle import Rectangle
from app.tools.select_colour import SelectColour
from app.tools.select_object import SelectObject
from app.tools.source_brush import NotFromHere, OnlyFromHere

TOOLS: tuple[type[Tool], ...] = (
    Brush,
    Eraser,
    Rectangle,
    Ellipse,
    Lasso,
    Polygon,
    SelectObject,
    SelectColour,
    Inspect,
    NotFromHere,
    OnlyFromHere,
    Pan,
)


def make_tools() -> dict[str, Tool]:
    """One object of each tool by name, in order."""
    return {kind.name: kind() for kind in TOOLS}
