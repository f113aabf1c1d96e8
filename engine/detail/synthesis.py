"""From coarse to fine: match patches, let them vote, match again."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch

from engine.detail.energy import detail_energy, expected_energy, resized
from engine.detail.matches import RADIUS, Matches, Picture

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.attention_map import AttentionMap
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
        energy: weight of the logarithm of the energy: as much as colours of 0.14 of the range for a factor of e.
        queries: the grid becomes coarser where there would be more patches than this.
        exhaustive: pairs of patches up to which all are compared.
        rounds: of matching and voting, from the coarsest level; the last number holds for all finer ones.
        selective, narrow: of the votes, see ``Matches.vote``.
        last_selective, last_narrow: of the very last vote: nothing averages after it, so it must not blur.
        seed: of the random search.
    """

    start: float = 4.0
    depth: float = 4.0
    guide: float = 3.0
    guide_sigma: float = 2.0
    energy: float = 0.02
    queries: int = 20_000
    exhaustive: int = 8_000_000
    rounds: tuple[int, ...] = (4, 3, 2)
    selective: float = 0.1
    narrow: float = 0.5
    last_selective: float = 0.05
    last_narrow: float = 0.3
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
    known = ~(hole | unknown)
    scales = _scales(hole, scale, options)
    energy = _energy(image, known, scale, attention)
    filled = np.where(hole[..., None], drawn, image)
    filled = np.where(unknown[..., None], _mean(image, known), filled)
    coarser: Matches | None = None
    for number, level_scale in enumerate(scales):
        between_levels(4.0 ** (number - len(scales)))
        shape = _shape(hole.shape, level_scale)
        picture = _level(image, filled, energy, hole, unknown, sources, shape, number, level_scale / scales[0], options)
        if coarser is not None:
            guess = cv2.resize(coarser.picture(), shape[::-1], interpolation=cv2.INTER_CUBIC).clip(0, 1)
            guessed = np.where(picture.hole[..., None], guess, picture.image)
            picture = Picture(guessed, picture.guide, picture.hole, picture.unknown, picture.sources)
        matches = Matches(picture, _stride(picture.hole, options))
        if not matches.source_count:
            continue
        rounds = options.rounds[min(number, len(options.rounds) - 1)]
        for turn in range(rounds):
            first, last = turn == 0, level_scale == scales[-1] and turn == rounds - 1
            # The network's colours are too smooth to compare textures with; on the first level only the guide speaks.
            matches.look(blind=first and coarser is None)
            _search(matches, coarser if first else None, chance, options, first=first)
            matches.vote(
                selective=options.last_selective if last else options.selective,
                narrow=options.last_narrow if last else options.narrow,
            )
        coarser = matches
    if coarser is None or (coarser.height, coarser.width) != hole.shape:
        return None
    return coarser.picture_drawn()


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
    matches.propagate(2 if first else 1)
    radii = (max(matches.height, matches.width) // 4, 32, 12, 4, 2, 1) if first else (4, 2, 1)
    for radius in radii:
        matches.search_around(radius, chance)
    matches.propagate(1)


def _level(
    image: Floats,
    filled: Floats,
    energy: Floats,
    hole: Mask,
    unknown: Mask,
    sources: Mask,
    shape: tuple[int, int],
    number: int,
    growth: float,
    options: SynthesisOptions,
) -> Picture:
    """Shrink everything; a pixel with any part in the hole belongs to it, one with any part barred is barred."""
    known = ~(hole | unknown)
    weight = resized(known.astype(np.float32), shape)
    small = resized(image * known[..., None], shape) / np.maximum(weight, np.float32(1e-6))[..., None]
    small_hole = resized(hole.astype(np.float32), shape) > 0
    small_unknown = (resized(unknown.astype(np.float32), shape) > 0) & ~small_hole
    small_sources = (resized((~(sources & known)).astype(np.float32), shape) <= 0) & ~small_hole
    small_filled = resized(filled.astype(np.float32), shape)
    guess = np.where((small_hole | small_unknown)[..., None], small_filled, small)
    low = cv2.GaussianBlur(guess, (0, 0), options.guide_sigma * growth)
    details = cv2.resize(energy, shape[::-1], interpolation=cv2.INTER_LINEAR)
    weights = math.sqrt(options.guide * 0.5**number), math.sqrt(options.energy)
    guide = np.concatenate([low * np.float32(weights[0]), details * np.float32(weights[1])], axis=2)
    return Picture(guess.astype(np.float32), guide.astype(np.float32), small_hole, small_unknown, small_sources)


def _energy(image: Floats, known: Mask, scale: float, attention: AttentionMap | None) -> Floats:
    energy = detail_energy(image, known, scale)
    missing = resized((~known).astype(np.float32), (energy.shape[0], energy.shape[1])) > 0
    return expected_energy(energy, missing, attention)


def _scales(hole: Mask, scale: float, options: SynthesisOptions) -> list[float]:
    """Ascending powers of two up to 1."""
    framed = np.pad(hole.astype(np.uint8), 1)
    deepest = float(cv2.distanceTransform(framed, cv2.DIST_L2, 3).max())
    coarsest = min(1.0, max(scale / options.start, options.depth / max(deepest, 1.0)))
    fits = math.log2(min(hole.shape) / (2 * RADIUS + 2)) if min(hole.shape) > 2 * RADIUS + 2 else 0.0
    halvings = min(math.ceil(-math.log2(coarsest)), math.floor(fits))
    return [0.5**number for number in range(halvings, -1, -1)]


def _shape(shape: tuple[int, ...], scale: float) -> tuple[int, int]:
    return max(1, round(shape[0] * scale)), max(1, round(shape[1] * scale))


def _stride(hole: Mask, options: SynthesisOptions) -> int:
    """The finest grid with about the wanted number of patches; they overlap at all of them."""
    side = 2 * RADIUS + 1
    near = int(cv2.dilate(hole.astype(np.uint8), np.ones((side, side), np.uint8)).sum())
    return min(RADIUS, max(1, math.ceil(math.sqrt(near / options.queries))))


def _mean(image: Floats, known: Mask) -> Floats:
    """Something harmless for what nobody knows."""
    return np.asarray(image[known].mean(axis=0) if known.any() else np.zeros(3), np.float32)
