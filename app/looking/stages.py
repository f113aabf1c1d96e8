"""What the network's two stages drew, kept for a while after a fill. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from engine.types import Stage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from engine.types import FillResult, Patch, Progress

KEPT_BYTES = 64 << 20
"""All stages together; the oldest go first."""

Value: TypeAlias = tuple[int, ...]


@dataclass(slots=True)
class Drawn:
    """What one filler drew on the way to its answer, a patch for each piece.

    Attributes:
        coarse, refined: outputs of the stages, in the photo's pixels. A refined one is missing where it is the answer.
    """

    coarse: list[Patch] = field(default_factory=list)
    refined: list[Patch] = field(default_factory=list)

    @property
    def nbytes(self) -> int:
        """Bytes of memory."""
        return sum(patch.pixels.nbytes + patch.mask.nbytes for patch in (*self.coarse, *self.refined))


class Stages:
    """Hears what running fills show on their way, and finds it again when a pixel is asked for."""

    def __init__(self) -> None:
        self._running: dict[str, Drawn] = {}
        self._kept: list[tuple[FillResult, Drawn]] = []
        self._known: set[int] = set()

    def begin(self) -> None:
        """A fill starts: what was heard of one that came to nothing is forgotten."""
        self._running = {}

    def forget(self) -> None:
        """Another photo is open."""
        self._running, self._kept, self._known = {}, [], set()

    def hear(self, name: str, progress: Progress) -> None:
        """Of the filler ``name``, while it runs."""
        if progress.stage is Stage.PREPARE and progress.hole == 1:
            self._running.pop(name, None)  # of one that was given up for this one
        if progress.preview is None:
            return
        drawn = self._running.setdefault(name, Drawn())
        (drawn.refined if progress.stage is Stage.DETAIL else drawn.coarse).append(progress.preview)

    def follow(self, results: Iterable[FillResult], newest: FillResult | None) -> None:
        """``results`` are those of all undo steps; ``newest`` is the newest that is in the photo."""
        all_of_them = {id(result) for result in results}
        self._kept = [kept for kept in self._kept if id(kept[0]) in all_of_them]
        if newest is not None and id(newest) not in self._known and newest.filler in self._running:
            self._kept.append((newest, self._running.pop(newest.filler)))
        self._known = all_of_them
        while len(self._kept) > 1 and sum(drawn.nbytes for _, drawn in self._kept) > KEPT_BYTES:
            del self._kept[0]

    def at(self, x: int, y: int, fills: Iterable[FillResult]) -> tuple[Value, Value] | None:
        """What the stages drew at this pixel of the photo, R G B each: coarse, refined.

        ``fills`` are those in the photo, oldest first; the newest that filled the pixel counts. None = not kept.
        """
        for result in reversed(tuple(fills)):
            answer = _value(result.patches, x, y)
            if answer is None:
                continue
            drawn = next((drawn for kept, drawn in self._kept if kept is result), None)
            coarse = None if drawn is None else _value(reversed(drawn.coarse), x, y)  # out of memory, it drew again
            if drawn is None or coarse is None:
                return None
            return coarse, _value(reversed(drawn.refined), x, y) or answer
        return None


def _value(patches: Iterable[Patch], x: int, y: int) -> Value | None:
    for patch in patches:
        bounds = patch.bounds
        if bounds.y0 <= y < bounds.y1 and bounds.x0 <= x < bounds.x1 and patch.mask[y - bounds.y0, x - bounds.x0]:
            return tuple(int(value) for value in patch.pixels[y - bounds.y0, x - bounds.x0])
    return None
