"""The two-stage network with contextual attention as a filler: sharp as “network”, alone as “drawn”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.session import InpaintSession

if TYPE_CHECKING:
    from pathlib import Path

    from engine.model.overrides import AttentionOverrides


def make(
    name: str, *, weights: Path | None, device: str, memory_budget_mb: int, attention: AttentionOverrides | None
) -> InpaintSession:
    """See :func:`engine.fillers.make_filler`."""
    return InpaintSession.open(
        weights, sharp=name == "network", device=device, memory_budget_mb=memory_budget_mb, attention=attention
    )
