"""What an attention map looks like over a photo: coloured cells, sampled at whatever pixels are wanted.

The canvas asks for the pixels of the screen, an export for those of the photo: one code path, so both show the same.
NumPy only, no Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.attention.colour_maps import viridis
from app.attention.holes import Hole
from app.attention.probe import InverseProbe, Probe
from engine.attention.map import AttentionMap
from engine.attention.measures import spread, strongest_use, weights_of
from engine.attention.offset_colours import largest_offset, offset_colours
from engine.geometry import Bounds
from engine.types import Mask

DIM = 1 - 144 / 255
"""How much black the paper's script put over what is not highlighted."""
_FAINT = 0.06
"""Weights below this share of the strongest fade out, so that the photo is seen under them."""

_TINY = float(np.finfo(np.float32).tiny)

Colours: TypeAlias = NDArray[np.uint8]
CLEAR = (0, 0, 0, 0)


@dataclass(frozen=True, slots=True, eq=False)
class Tint:
    """Colours for stretches of one map's working image.

    Attributes:
        attention: the map.
        unit: side of a stretch in working px.
        colours: rows×columns×4 bytes, straight R G B A unless ``Picture.encoded`` made something else of them.
        covers: rows×columns, True = this colour replaces what is below; elsewhere that stays.
        clip: only here, a mask and its place in photo px; None = in the whole crop.
    """

    attention: AttentionMap
    unit: int
    colours: Colours
    covers: NDArray[np.bool_]
    clip: tuple[Bounds, Mask] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """Tints over a background of one colour.

    Attributes:
        tints: later ones lie over earlier ones.
        background: the four bytes of every pixel that no tint covers.
    """

    tints: tuple[Tint, ...]
    background: tuple[int, int, int, int] = CLEAR

    def encoded(self, encode: Callable[[Colours], Colours]) -> Picture:
        """With every colour changed, say to what the screen wants; cheap, for cells are few."""
        background = encode(np.array([[self.background]], np.uint8))[0, 0]
        red, green, blue, alpha = (int(value) for value in background)
        tints = tuple(replace(tint, colours=encode(tint.colours)) for tint in self.tints)
        return Picture(tints, (red, green, blue, alpha))

    def sampled(self, rows: NDArray[np.integer], columns: NDArray[np.integer]) -> Colours:
        """len(rows)×len(columns)×4 bytes at these pixels of the photo; both ascending, possibly beside the photo."""
        out = np.empty((len(rows), len(columns)), np.uint32)
        out[...] = np.array(self.background, np.uint8).view(np.uint32)[0]
        for tint in self.tints:
            _draw(tint, out, rows, columns)
        return out.view(np.uint8).reshape(*out.shape, 4)


def heat_of_probe(probe: Probe, opacity: float) -> Picture:
    """The sources of one query; full colour at the strongest."""
    attention = probe.hole.attention
    weights = weights_of(attention, probe.query)
    values = (weights / max(float(weights.max(initial=0)), _TINY)).reshape(attention.grid)
    return Picture((Tint(attention, attention.cell_px, _heat(values, opacity), values > 0),))


def heat_of_inverse(probe: InverseProbe, holes: Sequence[Hole], opacity: float) -> Picture:
    """The filled pixels that depend on the brushed ones; full colour at the strongest of all holes."""
    strongest = max(probe.strongest(holes), _TINY)
    return _over_holes(holes, lambda hole: _heat(probe.weights(hole) / strongest, opacity))


def offset_map(holes: Sequence[Hole], opacity: float) -> Picture:
    """The paper's Figure 4: where the best source lies, as a colour; scaled by the longest offset of the image."""
    scale = longest_offset(holes)

    def colours(hole: Hole) -> Colours:
        return _with_alpha(offset_colours(hole.attention.offsets(), largest=scale), np.float32(opacity))

    return _over_holes(holes, colours)


def longest_offset(holes: Sequence[Hole]) -> float:
    """Cells; what the colours of ``offset_map`` are scaled by."""
    return max((largest_offset(hole.attention.offsets()[hole.queries]) for hole in holes), default=0.0)


def spread_map(holes: Sequence[Hole], opacity: float) -> Picture:
    """Where attention is spread thin: 0 = one source, 1 = evenly over all."""
    return _over_holes(holes, lambda hole: _with_alpha(viridis(spread(hole.attention)), np.float32(opacity)))


def disagreement_map(holes: Sequence[Hole], opacity: float) -> Picture:
    """Where the two stages differ, relative to where they differ most."""
    top = max(largest_disagreement(holes), _TINY)
    known = [hole for hole in holes if hole.attention.disagreement is not None]

    def colours(hole: Hole) -> Colours:
        assert hole.attention.disagreement is not None
        return _with_alpha(viridis(hole.attention.disagreement / top), np.float32(opacity))

    return _over_holes(known, colours)


def largest_disagreement(holes: Sequence[Hole]) -> float:
    """0..1, the largest of any filled pixel; 0 where the fills did not keep it."""
    values = (hole.attention.disagreement[hole.queries] for hole in holes if hole.attention.disagreement is not None)
    return max((float(part.max(initial=0)) for part in values), default=0.0)


def highlight_best(holes: Sequence[Hole], dim: float) -> Picture:
    """The paper's Figure 15, first form: the best source of every query, over the dimmed photo."""

    def marked(hole: Hole) -> NDArray[np.bool_]:
        found = np.zeros(hole.attention.received.size, np.bool_)
        best = hole.attention.best[hole.queries]
        found[best[best >= 0]] = True
        return found

    return _highlight(holes, marked, dim)


def highlight_above(holes: Sequence[Hole], threshold: float, dim: float) -> Picture:
    """Figure 15, second form: cells whose largest weight is at least ``threshold`` (0..1) of the hole's largest."""

    def marked(hole: Hole) -> NDArray[np.bool_]:
        use = strongest_use(hole.attention, hole.queries)
        return np.asarray((use >= threshold * use.max(initial=0)) & (use > 0))

    return _highlight(holes, marked, dim)


def _highlight(holes: Sequence[Hole], marked: Callable[[Hole], NDArray[np.bool_]], dim: float) -> Picture:
    """Patches overlap by half cells, so that is the unit."""
    tints = []
    for hole in holes:
        attention = hole.attention
        unit = max(1, attention.cell_px // 2)
        per_cell = attention.cell_px // unit
        reach = (attention.patch_px - attention.cell_px) // 2 // unit
        lit = marked(hole).reshape(attention.grid).repeat(per_cell, axis=0).repeat(per_cell, axis=1)
        lit = _grown(lit, reach)
        tints.append(Tint(attention, unit, np.zeros((*lit.shape, 4), np.uint8), lit))
    return Picture(tuple(tints), (0, 0, 0, round(255 * dim)))


def _over_holes(holes: Sequence[Hole], colours_of: Callable[[Hole], Colours]) -> Picture:
    """One colour per query (Q×4), shown where its hole was filled."""
    tints = []
    for hole in holes:
        attention = hole.attention
        chosen = attention.queries[hole.queries]
        colours = np.zeros((attention.grid[0] * attention.grid[1], 4), np.uint8)
        covers = np.zeros(len(colours), np.bool_)
        colours[chosen] = colours_of(hole)[hole.queries]
        covers[chosen] = True
        grid = attention.grid
        tints.append(
            Tint(
                attention, attention.cell_px, colours.reshape(*grid, 4), covers.reshape(grid), (hole.bounds, hole.mask)
            )
        )
    return Picture(tuple(tints))


def _heat(values: NDArray[np.floating], opacity: float) -> Colours:
    """Amounts 0..1: colour and, near 0, transparency."""
    return _with_alpha(viridis(values), opacity * np.clip(values / _FAINT, 0, 1))


def _with_alpha(colours: Colours, alpha: NDArray[np.floating] | np.floating) -> Colours:
    full = np.broadcast_to(np.rint(255 * alpha).astype(np.uint8), colours.shape[:-1])
    return np.concatenate([colours, full[..., None]], axis=-1)


def _grown(lit: NDArray[np.bool_], reach: int) -> NDArray[np.bool_]:
    """True within ``reach`` of a True, along both axes."""
    for axis in (0, 1):
        padded = np.pad(lit, [(reach, reach) if at == axis else (0, 0) for at in (0, 1)])
        windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1, axis=axis)
        lit = np.asarray(windows.any(axis=-1))
    return lit


def _draw(tint: Tint, out: NDArray[np.uint32], rows: NDArray[np.integer], columns: NDArray[np.integer]) -> None:
    place = tint.attention.bounds if tint.clip is None else tint.clip[0].intersection(tint.attention.bounds)
    top, bottom = np.searchsorted(rows, [place.y0, place.y1])
    left, right = np.searchsorted(columns, [place.x0, place.x1])
    if top >= bottom or left >= right:
        return
    rows, columns = rows[top:bottom], columns[left:right]
    unit_rows = tint.attention.units_along(rows, axis=0, unit=tint.unit)
    unit_columns = tint.attention.units_along(columns, axis=1, unit=tint.unit)
    covers = tint.covers[unit_rows].take(unit_columns, axis=1)
    if tint.clip is not None:
        bounds, mask = tint.clip
        covers &= mask[rows - bounds.y0].take(columns - bounds.x0, axis=1)
    colours = np.ascontiguousarray(tint.colours).view(np.uint32)[..., 0]
    np.copyto(out[top:bottom, left:right], colours[unit_rows].take(unit_columns, axis=1), where=covers)
