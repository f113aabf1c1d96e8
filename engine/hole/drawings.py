"""What a network drew for the newest request: its other answers need not be drawn again."""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.attention.map import AttentionMap
    from engine.hole.plan import HolePlan
    from engine.types import FillRequest, Patch


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """A hole as the network draws it.

    Attributes:
        patch: matched to its surroundings.
        attention: None for a network without.
        heeded: whether nothing that is barred was attended to.
    """

    patch: Patch
    attention: AttentionMap | None
    heeded: bool


class Drawings:
    """Of one request, as long as somebody holds it."""

    def __init__(self) -> None:
        self._request: weakref.ref[FillRequest] | None = None
        self._kept: dict[HolePlan, Drawing] = {}

    def find(self, request: FillRequest, plan: HolePlan) -> Drawing | None:
        """What was drawn for this hole of this request; None = nothing yet."""
        return self._kept.get(plan) if self._request is not None and self._request() is request else None

    def keep(self, request: FillRequest, plan: HolePlan, drawn: Drawing) -> None:
        """Only what depends on nothing but the request: no hole that saw another answer."""
        if self._request is None or self._request() is not request:
            self._kept = {}
            self._request = weakref.ref(request, lambda _: self._kept.clear())
        self._kept[plan] = drawn
