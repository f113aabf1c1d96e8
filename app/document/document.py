"""The open photo while it is edited: pixels, mask, and edits that can be taken back. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.document.delta import Delta, Recorder
from app.document.edits import DocumentChange, Edit, Kind, OpenEdit
from app.document.sources import ANYWHERE, NOT_HERE, forbidden_by
from engine.geometry import Bounds
from engine.photo.photo import Photo, Plane
from engine.photo.pixels import luma
from engine.types import Mask, Patch

Listener: TypeAlias = Callable[[DocumentChange], None]


class Document:
    """A photo being edited.

    Attributes:
        photo: as it was opened.
        pixels: H×W×3 RGB, dtype of the photo. To be read only; change it through the methods.
        alpha: H×W, dtype of the photo, opaque where it was filled; None if the photo has none. To be read only.
        mask: H×W bool, True = hole. To be read only; change it through ``begin_mask_edit``.
        sources: H×W uint8, ANYWHERE, NOT_HERE or ONLY_HERE. To be read only; change it through ``begin_source_edit``.
    """

    def __init__(self, photo: Photo) -> None:
        self.photo = photo
        self.pixels: NDArray[Any] = np.array(photo.pixels, order="C", copy=True)
        self.alpha: Plane | None = None if photo.alpha is None else np.array(photo.alpha, order="C", copy=True)
        self.mask: Mask = np.full(photo.shape, False)  # not zeros: its memory is better taken here, off the GUI thread
        self.sources: NDArray[np.uint8] = np.zeros(photo.shape, np.uint8)
        self._has_hole = False
        self._listeners: list[Listener] = []
        self._open_edit: OpenEdit | None = None

    @property
    def has_hole(self) -> bool:
        """Whether anything is masked; asked after every brush movement, so it is not counted anew each time."""
        return self._has_hole

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width in pixels."""
        return self.photo.shape

    def photo_to_save(self) -> Photo:
        """The photo that was opened with the alpha as it is now; a copy, for another thread."""
        return self.photo if self.alpha is None else replace(self.photo, alpha=self.alpha.copy())

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every change, until the returned function is called."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def begin_mask_edit(self) -> OpenEdit:
        """Start a stroke or another change of the mask; True paints hole.

        Raises:
            RuntimeError: another edit is still open.
        """
        return self._begin("mask", self.mask, (False, True))

    def begin_source_edit(self, code: int = NOT_HERE) -> OpenEdit:
        """Start a stroke or another change of ``sources``; True paints ``code``, False allows the pixels again.

        Raises:
            RuntimeError: another edit is still open.
        """
        return self._begin("sources", self.sources, (ANYWHERE, code))

    @contextmanager
    def beneath_open_edit(self) -> Iterator[None]:
        """What is changed meanwhile is changed as if a stroke that is being drawn had not begun.

        Afterwards the stroke lies on top, and goes on. Whatever it painted is as it painted it: a pixel that both
        change holds what the stroke says, until that is undone.
        """
        edit, self._open_edit = self._open_edit, None
        try:
            with nullcontext() if edit is None else edit.lifted():
                yield
        finally:
            self._open_edit = edit

    def forbidden_sources(self) -> Mask | None:
        """H×W bool, True = a fill must not use it; None when everything may be used."""
        return forbidden_by(self.sources)

    def apply_fill(
        self, patches: Sequence[Patch], *, clear_mask: bool, label: str, asked: Mask | None = None
    ) -> Edit | None:
        """Put new pixels into the photo, opaque ones, and take the filled part out of the mask, as one edit.

        Of a grey photo they become grey, so that what is seen is what will be saved.
        It may come while a stroke is being drawn. None when nothing is different afterwards.

        Args:
            patches: the new pixels.
            clear_mask: whether what they cover is taken out of the mask.
            label: of the edit.
            asked: H×W bool; what is False in it stays masked all the same. None = nothing does.

        Raises:
            ValueError: a patch lies outside the photo or has another dtype; nothing is changed.
        """
        for patch in patches:
            self._check(patch)
        with self.beneath_open_edit():
            changed = self._put(patches, asked, clear_mask=clear_mask)
        if not changed:
            return None
        self._tell(changed)
        return Edit(label, changed)

    def _put(self, patches: Sequence[Patch], asked: Mask | None, *, clear_mask: bool) -> list[tuple[Kind, Delta]]:
        pixels, mask = Recorder(self.pixels), Recorder(self.mask)
        alpha = None if self.alpha is None else Recorder(self.alpha)
        for patch in patches:
            pixels.about_to_change(patch.bounds)
            grey = self.photo.is_grey
            (_as_grey(patch) if grey else patch).apply_to(self.pixels)
            if self.alpha is not None and alpha is not None:
                alpha.about_to_change(patch.bounds)
                self.alpha[patch.bounds.slices][patch.mask] = np.iinfo(self.alpha.dtype).max
            if clear_mask:
                mask.about_to_change(patch.bounds)
                part = patch.bounds.slices
                self.mask[part] &= ~(patch.mask if asked is None else patch.mask & asked[part])
        recorded: list[tuple[Kind, Delta | None]] = [("pixels", pixels.finish()), ("mask", mask.finish())]
        recorded.insert(1, ("alpha", None if alpha is None else alpha.finish()))
        return [(kind, delta) for kind, delta in recorded if delta is not None]

    def undo(self, edit: Edit) -> None:
        """Take an edit of this document back.

        Raises:
            RuntimeError: it is not applied.
        """
        with self.beneath_open_edit():
            for kind, delta in edit.deltas:
                delta.undo(self.array(kind))
        self._tell(edit.deltas)

    def redo(self, edit: Edit) -> None:
        """Do an edit again that was taken back.

        Raises:
            RuntimeError: it is applied already.
        """
        with self.beneath_open_edit():
            for kind, delta in edit.deltas:
                delta.redo(self.array(kind))
        self._tell(edit.deltas)

    def array(self, kind: Kind) -> NDArray[Any]:
        """What edits of this kind change. To be read only."""
        array = {"pixels": self.pixels, "alpha": self.alpha, "mask": self.mask, "sources": self.sources}[kind]
        assert array is not None, "only a photo with alpha has changes of it"
        return array

    def _begin(self, kind: Kind, array: NDArray[Any], codes: tuple[int, int]) -> OpenEdit:
        if self._open_edit is not None:
            raise RuntimeError("the edit before this one was neither committed nor cancelled")
        self._open_edit = OpenEdit(kind, array, codes, self._announce, self._close_edit)
        return self._open_edit

    def _close_edit(self) -> None:
        self._open_edit = None

    def _tell(self, deltas: Sequence[tuple[Kind, Delta]]) -> None:
        for kind, delta in deltas:
            self._announce(kind, delta.bounds)

    def _announce(self, kind: Kind, bounds: Bounds) -> None:
        if kind == "mask":
            self._has_hole = bool(self.mask[bounds.slices].any()) or (self._has_hole and bool(self.mask.any()))
        change = DocumentChange(kind, bounds)
        for listener in tuple(self._listeners):
            listener(change)

    def _check(self, patch: Patch) -> None:
        if not Bounds.of_shape(self.shape).contains(patch.bounds):
            raise ValueError(f"the patch at {patch.bounds} lies outside the photo of {self.shape}")
        if patch.pixels.dtype != self.pixels.dtype:
            raise ValueError(f"the patch is {patch.pixels.dtype}, the photo {self.pixels.dtype}")
        if patch.mask.shape != patch.bounds.shape or patch.pixels.shape != (*patch.bounds.shape, 3):
            raise ValueError("the arrays of the patch do not have the size of its bounds")


def _as_grey(patch: Patch) -> Patch:
    grey = np.repeat(luma(patch.pixels)[..., None], 3, axis=2)
    return Patch(patch.bounds, grey, patch.mask)
