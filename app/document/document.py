"""The open photo while it is edited: pixels, mask, and edits that can be taken back. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.document import mask as mask_operations
from app.document.mask import Point
from app.document.patch import ArrayPatch, Recorder
from app.document.photo import Photo, luma
from engine.geometry import Bounds
from engine.types import Mask, Patch

Kind: TypeAlias = Literal["mask", "pixels", "sources"]

ANYWHERE, NOT_HERE, ONLY_HERE = 0, 1, 2
"""What ``Document.sources`` says of a pixel: may be used, must not be, or only such pixels may be."""


@dataclass(frozen=True, slots=True)
class DocumentChange:
    """What a listener is told: which array changed, and the rectangle outside of which it did not."""

    kind: Kind
    bounds: Bounds


def forbidden_by(sources: NDArray[np.uint8] | None) -> Mask | None:
    """H×W bool, True = a fill must not use it, from an array like ``Document.sources``; None = nothing is barred."""
    if sources is None or not sources.any():
        return None
    only = sources == ONLY_HERE
    return np.asarray(~only if only.any() else sources == NOT_HERE)


Listener: TypeAlias = Callable[[DocumentChange], None]


class Edit:
    """One step of undo, already applied when it is made.

    Attributes:
        label: what the person sees in the Edit menu, e.g. "Brush".
    """

    def __init__(self, label: str, patches: Sequence[tuple[Kind, ArrayPatch]]) -> None:
        self.label = label
        self._patches = tuple(patches)

    @classmethod
    def joined(cls, label: str, edits: Sequence[Edit | None]) -> Edit | None:
        """Edits made one after another as one step; None when there is none."""
        patches = [patch for edit in edits if edit is not None for patch in edit._patches]
        return cls(label, patches) if patches else None

    @property
    def nbytes(self) -> int:
        """Bytes of memory the step takes."""
        return sum(patch.nbytes for _, patch in self._patches)

    @property
    def is_fill(self) -> bool:
        """It changed pixels of the photo, not only the mask."""
        return any(kind == "pixels" for kind, _ in self._patches)

    @property
    def bounds(self) -> Bounds:
        """The rectangle outside of which nothing changed."""
        bounds = Bounds(0, 0, 0, 0)
        for _, patch in self._patches:
            bounds = bounds.union(patch.bounds)
        return bounds

    def undo(self, document: Document) -> None:
        """Take the step back."""
        document.swap(self._patches, undo=True)

    def redo(self, document: Document) -> None:
        """Do it again."""
        document.swap(self._patches, undo=False)


class Document:
    """A photo being edited.

    Attributes:
        photo: as it was opened; its alpha and metadata stay so.
        pixels: H×W×3 RGB, dtype of the photo. To be read only; change it through the methods.
        mask: H×W bool, True = hole. To be read only; change it through ``begin_mask_edit``.
        sources: H×W uint8, ANYWHERE, NOT_HERE or ONLY_HERE. To be read only; change it through ``begin_source_edit``.
    """

    def __init__(self, photo: Photo) -> None:
        self.photo = photo
        self.pixels: NDArray[Any] = np.array(photo.pixels, order="C", copy=True)
        self.mask: Mask = np.zeros(photo.shape, bool)
        self.sources: NDArray[np.uint8] = np.zeros(photo.shape, np.uint8)
        self._revision = 0
        self._listeners: list[Listener] = []
        self._open_edit: MaskEdit | None = None

    @property
    def revision(self) -> int:
        """Counts changes of pixels or mask."""
        return self._revision

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width in pixels."""
        return self.photo.shape

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every change, until the returned function is called."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def begin_mask_edit(self) -> MaskEdit:
        """Start a stroke or another change of the mask.

        Raises:
            RuntimeError: another one is still open.
        """
        if self._open_edit is not None:
            raise RuntimeError("the mask edit before this one was neither committed nor cancelled")
        self._open_edit = MaskEdit(self)
        return self._open_edit

    def begin_source_edit(self, code: int) -> SourceEdit:
        """Start a stroke or another change of ``sources``; it paints ``code``.

        Raises:
            RuntimeError: another edit is still open.
        """
        if self._open_edit is not None:
            raise RuntimeError("the edit before this one was neither committed nor cancelled")
        edit = SourceEdit(self, code)
        self._open_edit = edit
        return edit

    def forbidden_sources(self) -> Mask | None:
        """H×W bool, True = a fill must not use it; None when everything may be used."""
        return forbidden_by(self.sources)

    def apply_fill(self, patches: Sequence[Patch], *, clear_mask: bool, label: str) -> Edit | None:
        """Put new pixels into the photo and take the filled part out of the mask, as one edit.

        Of a grey photo they become grey, so that what is seen is what will be saved.
        It may come while a stroke is being drawn. None when nothing is different afterwards.

        Raises:
            ValueError: a patch lies outside the photo or has another dtype; nothing is changed.
        """
        for patch in patches:
            self._check(patch)
        pixels, mask = Recorder(self.pixels), Recorder(self.mask)
        for patch in patches:
            pixels.about_to_change(patch.bounds)
            grey = self.photo.is_grey
            (_as_grey(patch) if grey else patch).apply_to(self.pixels)
            if clear_mask:
                mask.about_to_change(patch.bounds)
                self.mask[patch.bounds.slices] &= ~patch.mask
        recorded: list[tuple[Kind, ArrayPatch | None]] = [("pixels", pixels.finish()), ("mask", mask.finish())]
        changed: list[tuple[Kind, ArrayPatch]] = [(kind, patch) for kind, patch in recorded if patch is not None]
        if not changed:
            return None
        self._absorb(changed)
        for kind, change in changed:
            self.announce(kind, change.bounds)
        return Edit(label, changed)

    def swap(self, patches: Sequence[tuple[Kind, ArrayPatch]], *, undo: bool) -> None:
        """Take stored changes back or do them again. For ``Edit``."""
        for kind, patch in patches:
            array = {"pixels": self.pixels, "mask": self.mask, "sources": self.sources}[kind]
            if undo:
                patch.undo(array)
            else:
                patch.redo(array)
        self._absorb(patches)
        for kind, patch in patches:
            self.announce(kind, patch.bounds)

    def announce(self, kind: Kind, bounds: Bounds) -> None:
        """Count a change and tell the listeners. For ``MaskEdit``."""
        self._revision += 1
        change = DocumentChange(kind, bounds)
        for listener in tuple(self._listeners):
            listener(change)

    def close_edit(self, edit: MaskEdit) -> None:
        """The open edit has ended. For ``MaskEdit``."""
        if self._open_edit is edit:
            self._open_edit = None

    def _absorb(self, patches: Sequence[tuple[Kind, ArrayPatch]]) -> None:
        if self._open_edit is not None:
            for kind, patch in patches:
                if kind == self._open_edit.kind:
                    self._open_edit.absorb(patch)

    def _check(self, patch: Patch) -> None:
        if not Bounds.of_shape(self.shape).contains(patch.bounds):
            raise ValueError(f"the patch at {patch.bounds} lies outside the photo of {self.shape}")
        if patch.pixels.dtype != self.pixels.dtype:
            raise ValueError(f"the patch is {patch.pixels.dtype}, the photo {self.pixels.dtype}")
        if patch.mask.shape != patch.bounds.shape or patch.pixels.shape != (*patch.bounds.shape, 3):
            raise ValueError("the arrays of the patch do not have the size of its bounds")


class MaskEdit:
    """A change of the mask in progress; listeners see it live. Ends with ``commit`` or ``cancel``."""

    kind: ClassVar[Kind] = "mask"

    def __init__(self, document: Document) -> None:
        self._document = document
        self._recorder = Recorder(self._array)
        self._is_open = True

    @property
    def _array(self) -> NDArray[Any]:
        return self._document.mask

    def segment(self, start: Point, end: Point, radius: float, value: bool) -> None:
        """Paint (True) or erase from one (x, y) to another, image px."""
        bounds = mask_operations.segment_bounds(self._document.shape, start, end, radius)
        self._prepare(bounds)
        mask_operations.paint_segment(self._document.mask, start, end, radius, value)
        self._tell(bounds)

    def rectangle(self, bounds: Bounds, value: bool) -> None:
        """Paint (True) or erase a rectangle."""
        bounds = bounds.clamped(self._document.shape)
        self._prepare(bounds)
        mask_operations.paint_rectangle(self._document.mask, bounds, value)
        self._tell(bounds)

    def replace(self, new_mask: NDArray[Any]) -> None:
        """Put another mask of the same size in its place.

        Raises:
            ValueError: it is of another size or type.
        """
        mask = self._array
        if new_mask.shape != mask.shape or new_mask.dtype != mask.dtype:
            raise ValueError(f"the mask is {new_mask.shape} of {new_mask.dtype}, the photo {mask.shape}")
        bounds = Bounds.of_mask(mask != new_mask)
        self._prepare(bounds)
        mask[bounds.slices] = new_mask[bounds.slices]
        self._tell(bounds)

    def commit(self, label: str) -> Edit | None:
        """Keep the change as one step; None when the mask is as it was."""
        self._end()
        patch = self._recorder.finish()
        return None if patch is None else Edit(label, [(self.kind, patch)])

    def cancel(self) -> None:
        """Take back everything since ``begin_mask_edit``. Does nothing once ended."""
        if self._is_open:
            self._end()
            self._tell(self._recorder.rollback())

    def absorb(self, patch: ArrayPatch) -> None:
        """Somebody else changed the mask meanwhile; that is not part of this edit. For ``Document``."""
        self._recorder.absorb(patch)

    def _prepare(self, bounds: Bounds) -> None:
        self._check_open()
        self._recorder.about_to_change(bounds)

    def _tell(self, bounds: Bounds) -> None:
        if not bounds.is_empty:
            self._document.announce(self.kind, bounds)

    def _end(self) -> None:
        self._check_open()
        self._is_open = False
        self._document.close_edit(self)

    def _check_open(self) -> None:
        if not self._is_open:
            raise RuntimeError("this mask edit has already ended")


class SourceEdit(MaskEdit):
    """A change of ``Document.sources`` in progress; True paints its code, False allows the pixels again."""

    kind: ClassVar[Kind] = "sources"

    def __init__(self, document: Document, code: int) -> None:
        super().__init__(document)
        self._code = code

    @property
    def _array(self) -> NDArray[Any]:
        return self._document.sources

    def segment(self, start: Point, end: Point, radius: float, value: bool) -> None:
        bounds = mask_operations.segment_bounds(self._document.shape, start, end, radius)
        stamp: Mask = np.zeros(bounds.shape, bool)
        inner = [(x - bounds.x0, y - bounds.y0) for x, y in (start, end)]
        mask_operations.paint_segment(stamp, inner[0], inner[1], radius, True)
        self._paint(bounds, stamp, value)

    def rectangle(self, bounds: Bounds, value: bool) -> None:
        bounds = bounds.clamped(self._document.shape)
        self._paint(bounds, np.ones(bounds.shape, bool), value)

    def _paint(self, bounds: Bounds, stamp: Mask, value: bool) -> None:
        self._prepare(bounds)
        self._array[bounds.slices][stamp] = self._code if value else ANYWHERE
        self._tell(bounds)


def _as_grey(patch: Patch) -> Patch:
    grey = np.repeat(luma(patch.pixels)[..., None], 3, axis=2)
    return Patch(patch.bounds, grey, patch.mask)
