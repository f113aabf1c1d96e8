"""Changes of an open photo: one that is being made, and one that has been made and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.document.delta import Delta, Recorder
from app.document.stamps import Point, Stamp, polygon_stamp, rectangle_stamp, segment_stamp
from engine.geometry import Bounds
from engine.types import Mask

Kind: TypeAlias = Literal["mask", "pixels", "alpha", "sources"]


@dataclass(frozen=True, slots=True)
class DocumentChange:
    """What a listener is told: which array changed, and the rectangle outside of which it did not."""

    kind: Kind
    bounds: Bounds


class Edit:
    """One step of undo, already applied when it is made; ``Document.undo`` takes it back.

    Attributes:
        label: what the person sees in the Edit menu, e.g. "Brush".
        deltas: what changed in which array, in the order in which it did.
    """

    def __init__(self, label: str, deltas: Sequence[tuple[Kind, Delta]]) -> None:
        self.label = label
        self.deltas = tuple(deltas)

    @classmethod
    def joined(cls, label: str, edits: Sequence[Edit | None]) -> Edit | None:
        """Edits made one after another as one step; None when there is none."""
        deltas = [delta for edit in edits if edit is not None for delta in edit.deltas]
        return cls(label, deltas) if deltas else None

    @property
    def nbytes(self) -> int:
        """Bytes of memory the step takes."""
        return sum(delta.nbytes for _, delta in self.deltas)


class OpenEdit:
    """A change of one array in progress; listeners see it live. Ends with ``commit`` or ``cancel``.

    Attributes:
        kind: which array it changes.
    """

    def __init__(
        self,
        kind: Kind,
        array: NDArray[Any],
        codes: tuple[int, int],
        announce: Callable[[Kind, Bounds], None],
        close: Callable[[], None],
    ) -> None:
        """``array`` is changed in place.

        Args:
            kind: as the attribute.
            array: H×W.
            codes: what the array holds where False, and where True, is painted.
            announce: told of every change.
            close: told of the end.
        """
        self.kind = kind
        self._array = array
        self._codes = codes
        self._announce = announce
        self._close = close
        self._recorder = Recorder(array)
        self._is_open = True

    def segment(self, start: Point, end: Point, radius: float, value: bool) -> None:
        """Paint (True) or erase from one (x, y) to another, image px."""
        self._paint(segment_stamp(self._array.shape, start, end, radius), value)

    def rectangle(self, bounds: Bounds, value: bool) -> None:
        """Paint (True) or erase a rectangle."""
        self._paint(rectangle_stamp(self._array.shape, bounds), value)

    def polygon(self, points: Sequence[Point], value: bool) -> None:
        """Paint (True) or erase what a closed line goes around."""
        self._paint(polygon_stamp(self._array.shape, points), value)

    def area(self, bounds: Bounds, inside: Mask, value: bool) -> None:
        """Paint (True) or erase what is True in ``inside``, which covers ``bounds`` of the photo.

        Raises:
            ValueError: it does not lie in the photo, or is of another size.
        """
        if not Bounds.of_shape(self._array.shape).contains(bounds) or inside.shape != bounds.shape:
            raise ValueError(f"{inside.shape} pixels at {bounds} do not lie in the photo of {self._array.shape}")
        self._paint(Stamp(bounds, inside), value)

    def replace(self, new: NDArray[Any]) -> None:
        """Put another array of the same size in its place.

        Raises:
            ValueError: it is of another size or type.
        """
        array = self._array
        if new.shape != array.shape or new.dtype != array.dtype:
            raise ValueError(f"the new {self.kind} is {new.shape} of {new.dtype}, the photo {array.shape}")
        bounds = Bounds.of_mask(array != new)
        self._prepare(bounds)
        array[bounds.slices] = new[bounds.slices]
        self._tell(bounds)

    def apply(self, operation: Callable[[NDArray[Any]], Bounds]) -> None:
        """Let an operation on the whole array, such as ``app.document.mask.grow``, change it in place."""
        self._prepare(Bounds.of_shape(self._array.shape))
        self._tell(operation(self._array))

    def commit(self, label: str) -> Edit | None:
        """Keep the change as one step; None when the array is as it was."""
        self._end()
        delta = self._recorder.finish()
        return None if delta is None else Edit(label, [(self.kind, delta)])

    def cancel(self) -> None:
        """Take back everything since the beginning. Does nothing once ended."""
        if self._is_open:
            self._end()
            self._tell(self._recorder.rollback())

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """Meanwhile the array is as if this had not begun; then it is put back on top. For ``Document``."""
        bounds = self._recorder.bounds
        try:
            with self._recorder.lifted():
                yield
        finally:
            self._tell(bounds)

    def _paint(self, stamp: Stamp, value: bool) -> None:
        self._prepare(stamp.bounds)
        self._recorder.claim(stamp.bounds, stamp.inside)
        np.copyto(self._array[stamp.bounds.slices], self._codes[value], where=stamp.inside)
        self._tell(stamp.bounds)

    def _prepare(self, bounds: Bounds) -> None:
        self._check_open()
        self._recorder.about_to_change(bounds)

    def _tell(self, bounds: Bounds) -> None:
        if not bounds.is_empty:
            self._announce(self.kind, bounds)

    def _end(self) -> None:
        self._check_open()
        self._is_open = False
        self._close()

    def _check_open(self) -> None:
        if not self._is_open:
            raise RuntimeError(f"this edit of the {self.kind} has already ended")
