"""What a network drew for the newest request: its other answers need not be drawn again."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.attention.map import AttentionMap
    from engine.hole.plan import HolePlan
    from engine.types import FillRequest, Patch


class Drawings:
    """Of one request, as long as somebody holds it."""

    def __init__(self) -> None:
        self._request: weakref.ref[FillRequest] | None = None
        self._kept: dict[HolePlan, tuple[Patch, AttentionMap | None]] = {}

    def find(self, request: FillRequest, plan: HolePlan) -> tuple[Patch, AttentionMap | None] | None:
        """What was drawn for this hole of this request; None = nothing yet."""
        return self._kept.get(plan) if self._request is not None and self._request() is request else None

    def keep(self, request: FillRequest, plan: HolePlan, drawn: Patch, attention: AttentionMap | None) -> None:
        """Only what depends on nothing but the request: no hole that saw another answer."""
        if self._request is None or self._request() is not request:
            self._kept = {}
            self._request = weakref.ref(request, lambda _: self._kept.clear())
        self._kept[plan] = drawn, attention
