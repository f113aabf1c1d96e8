"""Changes of an open photo: one that is being made, and one that has been made and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.document import mask as mask_operations
from app.document.delta import ArrayPatch, Recorder
from app.document.mask import Point
from app.document.sources import ANYWHERE
from engine.geometry import Bounds
from engine.types import Mask

if TYPE_CHECKING:
    from app.document.document import Document

Kind: TypeAlias = Literal["mask", "pixels", "sources"]


@dataclass(frozen=True, slots=True)
class DocumentChange:
    """What a listener is told: which array changed, and the rectangle outside of which it did not."""

    kind: Kind
    bounds: Bounds


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

    def polygon(self, points: Sequence[Point], value: bool) -> None:
        """Paint (True) or erase what a closed line goes around."""
        bounds = mask_operations.polygon_bounds(self._document.shape, points)
        self._prepare(bounds)
        mask_operations.paint_polygon(self._document.mask, points, value)
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

    def apply(self, operation: Callable[[Mask], Bounds]) -> None:
        """Let an operation on the whole mask, such as ``app.document.mask.grow``, change it in place."""
        self._prepare(Bounds.of_shape(self._array.shape))
        self._tell(operation(self._array))

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

    def polygon(self, points: Sequence[Point], value: bool) -> None:
        bounds = mask_operations.polygon_bounds(self._document.shape, points)
        stamp = np.zeros(bounds.shape, bool)
        mask_operations.paint_polygon(stamp, [(x - bounds.x0, y - bounds.y0) for x, y in points], True)
        self._paint(bounds, stamp, value)

    def _paint(self, bounds: Bounds, stamp: Mask, value: bool) -> None:
        self._prepare(bounds)
        self._array[bounds.slices][stamp] = self._code if value else ANYWHERE
        self._tell(bounds)
