"""The explorer's state as one frozen value: which overlay, which probe, how strong. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.attention import tints
from app.attention.holes import Hole, hole_at, holes_of
from app.attention.probe import InverseProbe, Probe
from app.attention.tints import Picture
from engine.language import mark, tr, tr_count
from engine.types import FillResult


class Overlay(StrEnum):
    """What can be laid over the photo."""

    PROBE = "probe"
    BEST = "best"
    THRESHOLD = "threshold"
    OFFSETS = "offsets"
    SPREAD = "spread"
    DISAGREEMENT = "disagreement"


LABELS = {
    Overlay.PROBE: mark("Probe a pixel"),
    Overlay.BEST: mark("Highlight: best sources"),
    Overlay.THRESHOLD: mark("Highlight: above a threshold"),
    Overlay.OFFSETS: mark("Offset colours"),
    Overlay.SPREAD: mark("Confidence: spread of attention"),
    Overlay.DISAGREEMENT: mark("Confidence: stages disagree"),
}
IS_HIGHLIGHT = frozenset({Overlay.BEST, Overlay.THRESHOLD})


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """What is shown now.

    Attributes:
        holes: of every fill that is not undone.
        overlay: which one.
        probe: what was asked last; None = nothing yet.
        is_pinned: hovering does not ask anew.
        opacity: 0..1, of colours.
        dim: 0..1, of the black over what is not highlighted.
        threshold: 0..1 of the largest weight.
        k: how many sources are outlined.
    """

    holes: tuple[Hole, ...] = ()
    overlay: Overlay = Overlay.PROBE
    probe: Probe | InverseProbe | None = None
    is_pinned: bool = False
    opacity: float = 0.8
    dim: float = 0.6
    threshold: float = 0.5
    k: int = 6

    def asked_at(self, x: float, y: float) -> View:
        """Probe a pixel of the photo: what it attended to, or, if it was not filled, what attended to it."""
        probe = _probe_at(self.holes, x, y) or InverseProbe(((x, y),))
        return replace(self, probe=probe, overlay=Overlay.PROBE)

    def brushed_along(self, points: Sequence[tuple[float, float]]) -> View:
        """Add known pixels to an inverse probe, without those in cells that it asks about already.

        Filled ones are passed over. Returns this very view where nothing is added.
        """
        if not isinstance(self.probe, InverseProbe):
            return self
        known = [point for point in points if hole_at(self.holes, *point) is None]
        probe = self.probe.extended(known, self.holes)
        return self if probe is self.probe else replace(self, probe=probe)

    def with_fills(self, fills: tuple[FillResult, ...], shape: tuple[int, int]) -> View:
        """For another history; a probe asks its question again where its pixel is a filled one still."""
        holes = holes_of(fills, shape)
        probe = _probe_at(holes, *self.probe.point) if isinstance(self.probe, Probe) else None
        return replace(self, holes=holes, probe=probe, is_pinned=False)

    def picture(self) -> Picture | None:
        """The overlay's colours; None when there is nothing to show."""
        if not self.holes:
            return None
        match self.overlay:
            case Overlay.PROBE if isinstance(self.probe, Probe):
                return tints.heat_of_probe(self.probe, self.opacity)
            case Overlay.PROBE if isinstance(self.probe, InverseProbe):
                return tints.heat_of_inverse(self.probe, self.holes, self.opacity)
            case Overlay.BEST:
                return tints.highlight_best(self.holes, self.dim)
            case Overlay.THRESHOLD:
                return tints.highlight_above(self.holes, self.threshold, self.dim)
            case Overlay.OFFSETS:
                return tints.offset_map(self.holes, self.opacity)
            case Overlay.SPREAD:
                return tints.spread_map(self.holes, self.opacity)
            case Overlay.DISAGREEMENT:
                return tints.disagreement_map(self.holes, self.opacity)
            case _:
                return None

    def legend(self) -> tuple[str, str]:
        """What the two ends of the colour scale mean; "", "" where there is none."""
        match self.overlay:
            case Overlay.PROBE if isinstance(self.probe, Probe):
                strongest = self.probe.sources(1)
                return tr("not attended"), f"{strongest[0].weight:.1%}" if strongest else "0 %"
            case Overlay.PROBE if isinstance(self.probe, InverseProbe):
                return tr("does not depend"), f"{self.probe.strongest(self.holes):.1%}"
            case Overlay.SPREAD:
                return tr("one source"), tr("spread over all")
            case Overlay.DISAGREEMENT:
                return tr("stages agree"), tr("{share} apart", share=f"{tints.largest_disagreement(self.holes):.1%}")
            case Overlay.OFFSETS:
                cells = round(tints.longest_offset(self.holes))
                return tr("white: near"), tr_count("full colour: {n} cell away", "full colour: {n} cells away", cells)
            case _:
                return "", ""


def _probe_at(holes: Sequence[Hole], x: float, y: float) -> Probe | None:
    """What a filled pixel of the photo attended to; None where none was filled."""
    hole = hole_at(holes, x, y)
    query = None if hole is None else hole.query_at(x, y)
    return None if hole is None or query is None else Probe(hole, query, (x, y))
