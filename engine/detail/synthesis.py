"""From coarse to fine: match patches, let them vote, match again."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch

from engine.detail.levels import Levels
from engine.detail.matches import RADIUS, Matches

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.attention.map import AttentionMap
    from engine.types import Mask

    Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class SynthesisOptions:
    """Found by looking and by the sliced Wasserstein distance on validation photos (``benchmarks.sharp``).

    Attributes:
        start: the coarsest level is the working scale divided by this: there the network is as sharp as the photo.
        depth: and no coarser than this many pixels between the innermost hole pixel and the border.
        guide: weight of the network's low-passed colours, on the coarsest level; halves with every level.
        guide_sigma: their low-pass, pixels of the coarsest level.
        energy: weight of the logarithm of the energy: as much as colours of 0.12 of the range for a factor of e.
        queries: the grid becomes coarser where there would be more patches than this.
        exhaustive: pairs of patches up to which all are compared.
        rounds: of matching and voting, from the coarsest level; the last number holds for all finer ones.
        selective, narrow: of the votes, see ``Matches.vote``.
        last_selective, last_narrow: of the very last vote: nothing averages after it, so it must not blur.
        dense: levels from the coarsest on which patches are compared with all their pixels.
        seed: of the random search.
    """

    start: float = 4.0
    depth: float = 4.0
    guide: float = 3.0
    guide_sigma: float = 2.0
    energy: float = 0.015
    queries: int = 20_000
    exhaustive: int = 4_000_000
    rounds: tuple[int, ...] = (4, 3, 2, 2)
    selective: float = 0.03
    narrow: float = 0.4
    last_selective: float = 0.05
    last_narrow: float = 0.3
    dense: int = 2
    seed: int = 0


def synthesize(
    image: Floats,
    drawn: Floats,
    hole: Mask,
    unknown: Mask,
    sources: Mask,
    scale: float,
    attention: AttentionMap | None,
    *,
    options: SynthesisOptions | None = None,
    between_levels: Callable[[float], None] = lambda _share: None,
) -> Floats | None:
    """Redraw a hole with patches of the photo, guided by what the network drew.

    Args:
        image: H×W×3 float32 in [0, 1], what is known; the rest is not looked at.
        drawn: H×W×3 float32 in [0, 1], the network's picture of the hole; the rest is not looked at.
        hole: H×W bool, True = to be drawn.
        unknown: H×W bool, True = neither to be drawn nor known.
        sources: H×W bool, True = may be copied.
        scale: working pixels per pixel.
        attention: of this crop; its ``bounds`` are the arrays'.
        options: see there.
        between_levels: called with the share of the time that has passed, 0..1; may raise.

    Returns:
        H×W×3 float32 in [0, 1]: the hole, and the known pixels within 6 px of it, made of patches; the rest as
        ``image``.
        None where no whole patch may be copied.
    """
    options = options or SynthesisOptions()
    chance = torch.Generator().manual_seed(options.seed)
    levels = Levels.of(
        image,
        drawn,
        hole,
        unknown,
        sources,
        scale,
        attention,
        start=options.start,
        depth=options.depth,
        low_pass=options.guide_sigma,
    )
    matches: Matches | None = None
    for number in range(len(levels.scales)):
        between_levels(4.0 ** (number - len(levels.scales)))
        guess = None if matches is None else matches.picture()
        picture = levels.picture(number, guess, colour=options.guide * 0.5**number, energy=options.energy)
        finer = Matches(picture, _stride(picture.hole, options), sparse=number >= options.dense)
        if finer.source_count:
            _draw(finer, matches, chance, options, number, is_last=number == len(levels.scales) - 1)
            matches = finer
    if matches is None or (matches.height, matches.width) != hole.shape:
        return None
    return matches.picture_drawn()


def _draw(
    matches: Matches,
    coarser: Matches | None,
    chance: torch.Generator,
    options: SynthesisOptions,
    number: int,
    *,
    is_last: bool,
) -> None:
    """Match and vote as often as this level is worth it."""
    rounds = options.rounds[min(number, len(options.rounds) - 1)]
    for turn in range(rounds):
        first, last = turn == 0, is_last and turn == rounds - 1
        # The network's colours are too smooth to compare textures with; on the first level only the guide speaks.
        matches.look(blind=first and coarser is None)
        _search(matches, coarser if first else None, chance, options, first=first)
        matches.vote(
            selective=options.last_selective if last else options.selective,
            narrow=options.last_narrow if last else options.narrow,
        )


def _search(
    matches: Matches, coarser: Matches | None, chance: torch.Generator, options: SynthesisOptions, *, first: bool
) -> None:
    if len(matches.queries) * matches.source_count <= options.exhaustive:
        matches.search_all()
        return
    if coarser is not None:
        matches.start_from(coarser, chance)
    elif first:
        matches.start_from(matches, chance)
    matches.propagate(1)
    for radius in (max(matches.height, matches.width) // 4, 16, 4, 1) if first else (4, 1):
        matches.search_around(radius, chance)
    matches.propagate(1)


def _stride(hole: Mask, options: SynthesisOptions) -> int:
    """The finest grid with about the wanted number of patches; they overlap at all of them."""
    side = 2 * RADIUS + 1
    near = int(cv2.dilate(hole.astype(np.uint8), np.ones((side, side), np.uint8)).sum())
    return min(RADIUS, max(1, math.ceil(math.sqrt(near / options.queries))))
