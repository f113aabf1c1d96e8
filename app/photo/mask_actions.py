"""Clear, invert, grow and shrink: what changes the whole mask at once, each one undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.document import mask as masks

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.document.document import Document
    from app.photo.history import History
    from engine.geometry import Bounds
    from engine.types import Mask

STEP_PX = 2


class MaskActions(QObject):
    """Acts on the open document and records what it did."""

    def __init__(self, history: History, finish_stroke: Callable[[], None], parent: QObject | None = None) -> None:
        """``finish_stroke`` ends a stroke that is being drawn: only one edit of the mask can be open."""
        super().__init__(parent)
        self._history = history
        self._finish_stroke = finish_stroke
        self._document: Document | None = None

    def set_document(self, document: Document | None) -> None:
        self._document = document

    def clear(self) -> None:
        self._change("Clear mask", masks.clear)

    def invert(self) -> None:
        self._change("Invert mask", masks.invert)

    def grow(self) -> None:
        self._change("Grow mask", lambda mask: masks.grow(mask, STEP_PX))

    def shrink(self) -> None:
        self._change("Shrink mask", lambda mask: masks.shrink(mask, STEP_PX))

    def _change(self, label: str, change: Callable[[Mask], Bounds]) -> None:
        document = self._document
        if document is None:
            return
        self._finish_stroke()
        open_edit = document.begin_mask_edit()
        try:
            open_edit.apply(change)
        except BaseException:  # out of memory, say: the mask must not stay half changed
            open_edit.cancel()
            raise
        edit = open_edit.commit(label)
        if edit is not None:
            self._history.push_edit(document, edit)
