"""Lines and numbers of a probe: where the query is, where its strongest sources are, how much each weighs. No Qt.

The canvas and the exports draw these marks with their own pens.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from app.attention.probe import InverseProbe, Probe
from app.attention.views import Overlay

if TYPE_CHECKING:
    from app.attention.views import View
    from engine.geometry import Bounds

Box: TypeAlias = tuple[float, float, float, float]
"""x0, y0, x1, y1."""
_GAP = 4.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One outlined rectangle of the photo.

    Attributes:
        bounds: photo px.
        text: its number, "" for none.
        share: 0..1 of the strongest; the line to the query is as wide as that.
        is_query: drawn as the place that asks.
    """

    bounds: Bounds
    text: str = ""
    share: float = 0.0
    is_query: bool = False


def marks_of(view: View) -> tuple[Mark, ...]:
    """The query last, so that it lies on top; for an inverse probe the brushed cells."""
    probe = view.probe
    if view.overlay is not Overlay.PROBE or probe is None:
        return ()
    if isinstance(probe, Probe):
        sources = probe.sources(view.k)
        strongest = sources[0].weight if sources else 1.0
        marks = [Mark(s.bounds, percent(s.weight), s.weight / strongest) for s in sources]
        return (*reversed(marks), Mark(probe.bounds, is_query=True))
    assert isinstance(probe, InverseProbe)
    found = {hole.attention.cell_bounds(cell): None for hole in view.holes for cell in probe.cells(hole)}
    return tuple(Mark(bounds, is_query=True) for bounds in found)


def percent(weight: float) -> str:
    """A weight for a person: two digits that say something."""
    return f"{weight:.0%}" if weight >= 0.0995 else f"{weight:.1%}" if weight >= 0.0005 else "<0.1%"


def place_labels(
    boxes: Sequence[Box], sizes: Sequence[tuple[float, float]], *, avoid: Sequence[Box] = ()
) -> tuple[tuple[float, float] | None, ...]:
    """Where the top left corner of each label goes, so that none covers another; None where there is no room.

    Args:
        boxes: what the labels belong to, most important first.
        sizes: width and height of each label.
        avoid: boxes that no label may cover, too.
    """
    taken = list(avoid)
    places: list[tuple[float, float] | None] = []
    for box, (width, height) in zip(boxes, sizes, strict=True):
        for candidate in _candidates(box, width, height):
            there = candidate[0], candidate[1], candidate[0] + width, candidate[1] + height
            if not any(_overlap(there, other) for other in taken):
                taken.append(there)
                places.append(candidate)
                break
        else:
            places.append(None)
    return tuple(places)


def _candidates(box: Box, width: float, height: float) -> list[tuple[float, float]]:
    x0, y0, x1, y1 = box
    middle_x, middle_y = (x0 + x1 - width) / 2, (y0 + y1 - height) / 2
    places: list[Callable[[float], tuple[float, float]]] = [
        lambda gap: (middle_x, y0 - gap - height),
        lambda gap: (middle_x, y1 + gap),
        lambda gap: (x1 + gap, middle_y),
        lambda gap: (x0 - gap - width, middle_y),
    ]
    return [place(_GAP + step * (height + 2)) for step in range(3) for place in places]


def _overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
