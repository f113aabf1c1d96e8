"""The open photo: who wants to change it, or to hear of changes, comes here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QObject, Signal

from app.document.edits import Edit
from app.document.mask import count_holes
from app.document.painted import PaintedMask
from app.photo.step_names import filling

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.canvas.pyramid import Pyramid
    from app.document.document import Document
    from app.document.edits import OpenEdit
    from app.photo.history import History
    from engine.types import FillResult, Mask, Pixels

    Change: TypeAlias = Callable[[OpenEdit], None]

EditKind: TypeAlias = Literal["mask", "sources"]


class OpenPhoto(QObject):
    """Owns the document that is open, its undo steps, and the end of a stroke that is being drawn.

    Nobody else begins an edit, but the tools, whose strokes come here as ``record``. So nothing is changed without an
    undo step, and nothing while a stroke is half done.

    Attributes:
        document: None when no photo is open.
        pyramid: what is shown of it; None with the document.
        history: its undo steps.

    Signals:
        replaced: Document or None, and its Pyramid or None: another one is open now.
        changed: DocumentChange of the open document, live during a stroke.
        stroke_must_end: somebody takes the photo as it is, to save it, say: a stroke that is being drawn has to be
            finished and recorded before this returns.
    """

    replaced = Signal(object, object)
    changed = Signal(object)
    stroke_must_end = Signal()

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = history
        self.document: Document | None = None
        self.pyramid: Pyramid | None = None
        self._unsubscribe: Callable[[], None] = _nothing

    @property
    def has_hole(self) -> bool:
        """Whether a photo is open and something in it is masked."""
        return self.document is not None and self.document.has_hole

    @property
    def is_dirty(self) -> bool:
        """Whether something was changed since it was opened or saved, as a photo or as a project."""
        return self.document is not None and self.history.is_unsaved

    def replace(self, document: Document | None, pyramid: Pyramid | None) -> None:
        """Open another one, or None; whatever was not saved of the one before is lost."""
        self._unsubscribe()
        self.document, self.pyramid = document, pyramid
        self._unsubscribe = _nothing if document is None else document.subscribe(self.changed.emit)
        self.history.clear()
        self.replaced.emit(document, pyramid)

    def finish_stroke(self) -> None:
        """End a stroke that is being drawn, so that nothing of it is lost or half saved."""
        self.stroke_must_end.emit()

    def edit(self, label: str, change: Change, kind: EditKind = "mask", *, beneath_stroke: bool = False) -> bool:
        """Change the mask, or which sources are barred (True paints NOT_HERE), as one undo step.

        ``label`` names the step in English, for it may be stored in a file; see ``app.photo.step_names``.
        A stroke that is being drawn ends before; with ``beneath_stroke``, for what was asked some time ago, it goes on.

        Returns:
            False when nothing is different afterwards, or no photo is open.

        Raises:
            Exception: what ``change`` raises; the document is then as before.
        """
        return self.edit_all(label, {kind: change}, beneath_stroke=beneath_stroke)

    def edit_all(self, label: str, changes: Mapping[EditKind, Change], *, beneath_stroke: bool = False) -> bool:
        """The same for several changes, one after another, that are undone together."""
        document = self.document
        if document is None:
            return False
        if not beneath_stroke:
            self.finish_stroke()
        with document.beneath_open_edit():
            edit = _all_made(document, changes, label)
        return self._push(edit)

    def apply(self, result: FillResult, painted: PaintedMask | None = None, *, clears_mask: bool = True) -> bool:
        """Put a fill into the photo as one undo step that also clears the mask it filled, and keep its attention maps.

        It may land while a stroke is being drawn. False when nothing is different afterwards, or no photo is open.

        Args:
            result: the fill.
            painted: what it answers, as it was painted; None = what it takes out of the mask.
            clears_mask: whether it takes out what it answers; what was painted since it was asked stays masked.
        """
        return self._apply(result, painted, clears_mask=clears_mask)

    def replace_fill(self, result: FillResult, painted: PaintedMask | None) -> bool:
        """Put another answer in the place of a fill that is the newest step; it stays one step."""
        document, newest = self.document, self.history.newest()
        if document is None or newest is None:
            return False
        cleared = _cleared(document, newest)
        return self.history.replace_newest(lambda: self._apply(result, painted, cleared))

    def pixels_before_newest(self) -> Pixels:
        """A copy of the photo's pixels as they were before the newest step.

        Raises:
            RuntimeError: there is no step.
        """
        edit = self.history.newest()
        if self.document is None or edit is None:
            raise RuntimeError("there is no step before which anything was")
        self.document.undo(edit)
        try:
            return self.document.pixels.copy()
        finally:
            self.document.redo(edit)

    def record(self, edit: Edit) -> None:
        """Take a stroke that a tool has just made of the open document into the undo steps."""
        self._push(edit)

    def _apply(
        self, result: FillResult, painted: PaintedMask | None, cleared: Mask | None = None, *, clears_mask: bool = True
    ) -> bool:
        document = self.document
        if document is None:
            return False
        painted = painted or _answered(document, result)
        answered = painted.mask()
        edit = document.apply_fill(
            result.patches,
            clear_mask=clears_mask,
            label=filling(count_holes(answered)),
            asked=answered if cleared is None else cleared,
        )
        return self._push(edit, result, painted)

    def _push(self, edit: Edit | None, result: FillResult | None = None, painted: PaintedMask | None = None) -> bool:
        if self.document is None or edit is None:
            return False
        self.history.push_edit(self.document, edit, result, painted)
        return True


def _answered(document: Document, result: FillResult) -> PaintedMask:
    answered = document.mask.copy()
    answered[...] = False
    for patch in result.patches:
        part = patch.bounds.slices
        answered[part] |= patch.mask & document.mask[part]
    return PaintedMask.of(answered)


def _cleared(document: Document, fill: Edit) -> Mask:
    """What a fill took out of the mask."""
    cleared = document.mask.copy()
    cleared[...] = False
    for kind, delta in fill.deltas:
        if kind == "mask":
            for bounds, difference in delta.differences(cleared):
                cleared[bounds.slices] |= difference
    return cleared


def _all_made(document: Document, changes: Mapping[EditKind, Change], label: str) -> Edit | None:
    steps: list[Edit | None] = []
    try:
        for kind, change in changes.items():
            steps.append(_made(document, kind, change, label))
    except BaseException:
        for step in filter(None, reversed(steps)):
            document.undo(step)
        raise
    return Edit.joined(label, steps)


def _made(document: Document, kind: EditKind, change: Change, label: str) -> Edit | None:
    edit = document.begin_mask_edit() if kind == "mask" else document.begin_source_edit()
    try:
        change(edit)
    except BaseException:  # out of memory, say: the document must not stay half changed
        edit.cancel()
        raise
    return edit.commit(label)


def _nothing() -> None:
    """Unsubscribe from nothing."""
