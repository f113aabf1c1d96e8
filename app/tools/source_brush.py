"""The source brushes: say where a fill may take from. They paint ``Document.sources``, never the mask."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from app.document.sources import NOT_HERE, ONLY_HERE
from app.tools.brush import Brush
from engine.language import mark

if TYPE_CHECKING:
    from app.document.document import Document
    from app.document.edits import OpenEdit


class NotFromHere(Brush):
    """Bars what it paints; the right button allows it again."""

    name = "not-from-here"
    label = mark("Not from here")
    shortcut = "N"
    status_text = mark("Drag over what a fill must not use · right-drag allows it again · Shift+Enter fills again")
    masks = False
    code: ClassVar[int] = NOT_HERE
    edit_labels: ClassVar[dict[bool, str]] = {True: mark("Not from here"), False: mark("Allow sources")}

    def open_edit(self, document: Document) -> OpenEdit:
        return document.begin_source_edit(self.code)


class OnlyFromHere(NotFromHere):
    """Leaves only what it paints; the right button takes it out again."""

    name = "only-from-here"
    label = mark("Only from here")
    shortcut = "U"
    status_text = mark("Drag over all that a fill may use · right-drag takes it out again · Shift+Enter fills again")
    code = ONLY_HERE
    edit_labels: ClassVar[dict[bool, str]] = {True: mark("Only from here"), False: mark("Allow sources")}
