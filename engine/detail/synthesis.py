"""From coarse to fine: match patches, let them vote, match again."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.detail.levels import Levels
from engine.detail.matches import RADIUS, Matches

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.detail.canvas import Canvas
    from engine.detail.matches import Picture
    from engine.types import Mask

    Floats = NDArray[np.float32]

_WIDE = 5  # the radius on coarse levels, where it is decided how things go on
_EVEN = 2.0  # radii: a patch's pixels count nearly alike


@dataclass(frozen=True, slots=True)
class SynthesisOptions:
    """Found by looking at removals on validation photos beside PatchMatch.

    Attributes:
        guide: weight of the network's low-passed colours, see ``Levels.picture``.
        guide_sigma: their low-pass, pixels of a quarter of the working scale.
        texture: weight of how rough a place is beside its colours, see ``texture_of``.
        queries: the grid becomes coarser where there would be more patches than this.
        exhaustive: pairs of patches up to which all are compared.
        rounds: of matching and voting, from the coarsest level; the last number holds for all finer ones.
        selective, narrow: of the votes, see ``Matches.vote``.
        wide: levels from the coarsest on with large patches, which keep whole what a small one cannot see.
        dense: levels from the coarsest on which patches are compared with all their pixels …
        averaged: … and on which all patches have an equal vote, which keeps straight what a choice would bend.
        seed: of the random search.
    """

    guide: float = 1.0
    guide_sigma: float = 1.1
    texture: float = 3.5
    queries: int = 8_000
    exhaustive: int = 4_000_000
    rounds: tuple[int, ...] = (6, 5, 4, 4, 4, 3, 2)
    selective: float = 0.05
    narrow: float = 0.5
    dense: int = 2
    wide: int = 4
    averaged: int = 4
    seed: int = 0


def synthesize(
    canvas: Canvas,
    scale: float,
    trust: Floats,
    *,
    options: SynthesisOptions | None = None,
    between_levels: Callable[[float], None] = lambda _share: None,
) -> Matches | None:
    """Redraw a hole with patches of the photo, guided by what the network drew.

    Args:
        canvas: hole, sources, and the network's drawing.
        scale: working pixels per pixel of the canvas.
        trust: float32 of any size, 0..1: how far the drawing is believed.
        options: see there.
        between_levels: called with the share of the time that has passed, 0..1; may raise.

    Returns:
        The finest field, which has drawn the hole.
        None where no whole patch may be copied.
    """
    options = options or SynthesisOptions()
    chance = np.random.default_rng(options.seed)
    levels = Levels.of(canvas, scale, trust, low_pass=options.guide_sigma, texture=options.texture)
    matches: Matches | None = None
    guess: Floats | None = None
    for number in range(len(levels.levels)):
        between_levels(2.0 ** (number - len(levels.levels)))
        picture = levels.picture(number, guess, colour=options.guide)
        if not picture.hole.any():
            guess = picture.image
            continue
        finer = _field(picture, number, options)
        if finer.source_count:
            _draw(finer, matches, chance, options, number, is_last=number == len(levels.levels) - 1)
            matches, guess = finer, finer.picture()
    return matches if matches is not None and (matches.height, matches.width) == canvas.hole.shape else None


def _field(picture: Picture, number: int, options: SynthesisOptions) -> Matches:
    """Of large patches on coarse levels, if any of them fits and may be copied."""
    stride, sparse = _stride(picture.hole, options), number >= options.dense
    if number < options.wide and min(picture.hole.shape) > 2 * _WIDE:
        wide = Matches(picture, stride, radius=_WIDE, sparse=sparse)
        if wide.source_count:
            return wide
    return Matches(picture, stride, sparse=sparse)


def _draw(
    matches: Matches,
    coarser: Matches | None,
    chance: np.random.Generator,
    options: SynthesisOptions,
    number: int,
    *,
    is_last: bool,
) -> None:
    """Match and vote as often as this level is worth it."""
    if coarser is not None:
        # What was enlarged is too smooth to compare textures with: the field draws it again from sources of this level.
        matches.start_from(coarser, chance)
        matches.vote(selective=math.inf, narrow=options.narrow)
    rounds = options.rounds[min(number, len(options.rounds) - 1)]
    for turn in range(rounds):
        matches.look()
        _search(matches, chance, options, is_new=turn == 0, is_first=turn == 0 and coarser is None)
        # Nothing averages after the very last vote, so it must not blur.
        copy = is_last and turn == rounds - 1
        is_even = number < options.averaged and not is_last
        selective, narrow = (math.inf, _EVEN) if is_even else (options.selective, options.narrow)
        matches.vote(selective=selective, narrow=narrow, copy=copy)


def _search(
    matches: Matches, chance: np.random.Generator, options: SynthesisOptions, *, is_new: bool, is_first: bool
) -> None:
    if len(matches.queries) * matches.source_count <= options.exhaustive:
        matches.search_all()
        return
    if is_first:
        matches.start_from(matches, chance)
    matches.propagate()
    for radius in (max(matches.height, matches.width) // 4, 16, 4, 1) if is_new else (4, 1):
        matches.search_around(radius, chance)
    matches.propagate()


def _stride(hole: Mask, options: SynthesisOptions) -> int:
    """The finest grid with about the wanted number of patches; they overlap at all of them."""
    side = 2 * RADIUS + 1
    near = int(cv2.dilate(hole.astype(np.uint8), np.ones((side, side), np.uint8)).sum())
    return min(RADIUS, max(1, math.ceil(math.sqrt(near / options.queries))))
