"""Contextual attention (section 4.1): rebuild what is missing out of patches of what is known.

Foreground features F and background features B are cut into cells. Patches of 3×3 cells are matched, scores are
propagated left-right and top-down, scaled by λ and turned into weights by a softmax over the sources, and every
cell is rebuilt as the weighted sum of the sources' patches at the features' full resolution.

Different from the paper's text: propagation comes before the softmax, as the authors do it; afterwards the
weights would have to be normalised again. The sums of the k = 3 propagation and of the match are adds
along diagonals of the matrix of scores, so nothing is convolved with an identity kernel.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.geometry import Bounds
from engine.model import patches
from engine.model.config import AttentionConfig

_SMALLEST_NORM = 1e-4
_ADDED_TO_SQUARES = 1e-4
_SMALLEST_WEIGHT = 2.0**-64
"""Lighter sources count as none. A softmax of scores far apart makes subnormal numbers (below 2⁻¹²⁶), and many
processors take a hundred times as long over a product with one; a weight of 2⁻⁶⁴ is small enough to change nothing
and large enough that its products with features and gradients stay clear of them."""


@dataclass(frozen=True, slots=True)
class AttentionOutput:
    """What attention made of one batch.

    Attributes:
        features: B×C×H×W, as the foreground.
        weights: B×queries×sources or None; rows sum to 1, to less with ``invalid="zero"``, to 0 where a sample has no
            source left.
        source_grid: rows, columns of the sources.
        cell_grid: rows, columns of all cells of the background.
        background_stride: a source (i, j) is the cell (i·stride, j·stride).
        query_cells: int64, the numbers of the cells whose weights these are, ascending; None = all, row-major.
        part: which part of the whole ``features`` are; None = the whole.
    """

    features: Tensor
    weights: Tensor | None
    source_grid: tuple[int, int]
    cell_grid: tuple[int, int]
    background_stride: int
    query_cells: Tensor | None = None
    part: Bounds | None = None


def contextual_attention(
    foreground: Tensor,
    background: Tensor,
    hole: Tensor,
    config: AttentionConfig,
    *,
    allowed: Tensor | None = None,
    return_weights: bool = False,
) -> AttentionOutput:
    """Rebuild ``foreground`` from patches of ``background``. Batched, differentiable.

    Args:
        foreground: B×C×H×W float features, H and W multiples of ``config.foreground_rate``.
        background: B×C×H'×W' features, usually the same tensor.
        hole: B×1×(k·H')×(k·W') float 0/1, 1 = hole, for some whole k (4: an image for features at a quarter). A source
            is invalid if one of the 3×3 cells around it touches the hole; outside the image counts as known.
        allowed: like ``hole``, bool; a source is invalid too if its own cell has a pixel that is not allowed.
        config: the options.
        return_weights: keep the B×queries×sources matrix; otherwise ``weights`` is None.

    A sample whose sources are all invalid gets features 0 and weights 0: there is nothing to copy, and neither
    a uniform average nor NaN would say so. Works in at least float32, also under autocast; features return in
    the dtype they came in.

    Raises:
        ValueError: sizes that do not fit together.
    """
    _check_sizes(foreground, background, hole, allowed, config)
    dtype = torch.promote_types(foreground.dtype, torch.float32)
    with torch.autocast(foreground.device.type, enabled=False):
        return _attend(foreground.to(dtype), background.to(dtype), hole, config, allowed, return_weights, foreground)


def _attend(
    f: Tensor,
    b: Tensor,
    hole: Tensor,
    config: AttentionConfig,
    allowed: Tensor | None,
    return_weights: bool,
    like: Tensor,
) -> AttentionOutput:
    rate, stride = config.foreground_rate, config.background_stride
    f_cells, b_cells = cells_of(f, config), cells_of(b, config)
    query_grid, cell_grid = _grid(f_cells), _grid(b_cells)
    source_grid = -(-cell_grid[0] // stride), -(-cell_grid[1] // stride)

    scores = _match(f_cells, b_cells, config)  # B×P×Q, λ included
    scores = _propagate(scores, query_grid, source_grid, config)
    valid = valid_sources(hole, b, config, allowed)  # B×1×Q
    weights = weigh(scores, valid, config)  # B×P×Q

    kernel, padding = config.paste_kernel, config.paste_padding
    paste = patches.extract(b, kernel=kernel, stride=rate * stride, padding=padding)  # B×(C·k²)×Q
    pasted = torch.bmm(paste, weights.transpose(1, 2))  # B×(C·k²)×P
    geometry = {"kernel": kernel, "stride": rate, "padding": padding}
    size = (f.shape[-2], f.shape[-1])
    y = patches.fold(pasted, size, **geometry)
    y = y / patches.overlap(size, y, **geometry) if config.overlap == "mean" else y / nominal_overlap(config)
    if like.is_contiguous(memory_format=torch.channels_last):
        y = y.contiguous(memory_format=torch.channels_last)
    return AttentionOutput(
        features=y.to(like.dtype),
        weights=weights if return_weights else None,
        source_grid=source_grid,
        cell_grid=cell_grid,
        background_stride=stride,
    )


def nominal_overlap(config: AttentionConfig) -> int:
    """How many pasted patches cover a feature away from the border: 4, or 9 for cells of one feature."""
    return (config.paste_kernel // config.foreground_rate) ** 2


def _match(f_cells: Tensor, b_cells: Tensor, config: AttentionConfig) -> Tensor:
    """λ · similarity of all 3×3 patches: B×P×Q."""
    cosine, stride = config.similarity == "cosine", config.background_stride
    if stride > 1:
        queries = patches.extract(f_cells, kernel=3, stride=1, padding=1)  # B×9C×P
        sources = patches.extract(b_cells, kernel=3, stride=stride, padding=1)  # B×9C×Q
        queries = queries / patch_norms(f_cells, config).flatten(2) if cosine else queries
        sources = sources / patches.every(patch_norms(b_cells, config), stride).flatten(2)
        return torch.bmm((queries * config.softmax_scale).transpose(1, 2), sources)
    # The product of two patches is the sum of nine products of cells, and all those are in one small matrix:
    # a ninth of the multiplications, then adds.
    grids = _grid(f_cells), _grid(b_cells)
    products = torch.bmm(f_cells.flatten(2).transpose(1, 2), b_cells.flatten(2))
    s = _add_diagonals(products.view(-1, *grids[0], *grids[1]), 2, 4, 1)
    s = _add_diagonals(s, 1, 3, 1).view(products.shape)
    lengths = patch_norms(f_cells, config).flatten(2) if cosine else torch.ones_like(s[:, :1, :1])
    by_query = config.softmax_scale / lengths  # B×1×P
    by_source = 1 / patch_norms(b_cells, config).flatten(2)  # B×1×Q
    if s.requires_grad:
        return s * by_query.transpose(1, 2) * by_source
    return s.mul_(by_query.transpose(1, 2)).mul_(by_source)


def patch_norms(cells: Tensor, config: AttentionConfig) -> Tensor:
    """Lengths of all 3×3 patches, never 0: B×1×H×W."""
    squares = F.avg_pool2d(cells.square().sum(1, keepdim=True), 3, stride=1, padding=1, divisor_override=1)
    if config.norm == "added":
        return (squares + 9 * cells.shape[1] * _ADDED_TO_SQUARES).sqrt()
    return squares.clamp(min=_SMALLEST_NORM**2).sqrt()  # clamped first: no slope of √ at 0


def _propagate(
    scores: Tensor, query_grid: tuple[int, int], source_grid: tuple[int, int], config: AttentionConfig
) -> Tensor:
    """Left-right then top-down, k = 3: B×P×Q → B×P×Q. One step of a source goes with ``background_stride`` cells."""
    step = config.background_stride
    if config.propagation == "none":
        return scores
    batch, p, q = scores.shape
    s = scores.view(batch, *query_grid, *source_grid)
    if config.propagation == "grid":
        s = _add_diagonals(s, 2, 4, step)
        s = _add_diagonals(s, 1, 3, step)
        return s.view(batch, p, q)
    s = _add_diagonals(scores, 1, 2, step).view(batch, *query_grid, *source_grid)
    transposed = s.permute(0, 2, 1, 4, 3)  # the same along columns: both indices column-major
    s = _add_diagonals(transposed.reshape(batch, p, q), 1, 2, step).view(transposed.shape)
    return s.permute(0, 2, 1, 4, 3).reshape(batch, p, q)


def _add_diagonals(s: Tensor, query_axis: int, source_axis: int, step: int) -> Tensor:
    """s[…p…q…] + s[…p-step…q-1…] + s[…p+step…q+1…], terms outside left out. Overwrites ``s`` without autograd."""
    count, sources = s.shape[query_axis], s.shape[source_axis]
    reach, inner = max(0, count - step), sources - 1
    if s.requires_grad or s.dim() == 3:  # along flattened indices a loop would be as long as the matrix
        total = s.clone()
        before = s.narrow(query_axis, 0, reach).narrow(source_axis, 0, inner)
        after = s.narrow(query_axis, count - reach, reach).narrow(source_axis, 1, inner)
        total.narrow(query_axis, count - reach, reach).narrow(source_axis, 1, inner).add_(before)
        total.narrow(query_axis, 0, reach).narrow(source_axis, 0, inner).add_(after)
        return total
    axis = source_axis - 1  # after select
    old: list[Tensor] = []
    for i in range(count):  # in place, slice by slice: half the memory, and a slice stays in the cache
        here = s.select(query_axis, i)
        old.append(here.clone())
        if i >= step:
            here.narrow(axis, 1, inner).add_(old.pop(0).narrow(axis, 0, inner))
        if i + step < count:
            here.narrow(axis, 0, inner).add_(s.select(query_axis, i + step).narrow(axis, 1, inner))
    return s


def weigh(scores: Tensor, valid: Tensor, config: AttentionConfig) -> Tensor:
    """Softmax over the sources that may be used: B×P×Q; each weight is 0 or at least ``_SMALLEST_WEIGHT``."""
    if config.invalid == "zero":
        factor = valid.to(scores.dtype)
        return _without_the_lightest(torch.softmax(scores * factor, dim=-1) * factor)
    lowest = torch.finfo(scores.dtype).min
    masked = scores.masked_fill(~valid, lowest) if scores.requires_grad else scores.masked_fill_(~valid, lowest)
    weights = torch.softmax(masked, dim=-1)
    none = ~valid.any(dim=-1, keepdim=True)  # B×1×1; asking whether there is one would make a card's user wait
    weights = weights.masked_fill(none, 0) if weights.requires_grad else weights.masked_fill_(none, 0)
    return _without_the_lightest(weights)


def _without_the_lightest(weights: Tensor) -> Tensor:
    """Weights under ``_SMALLEST_WEIGHT`` as 0; in place where no gradient is asked for."""
    return F.threshold(weights, _SMALLEST_WEIGHT, 0, inplace=not weights.requires_grad)


def valid_sources(hole: Tensor, b: Tensor, config: AttentionConfig, allowed: Tensor | None) -> Tensor:
    """B×1×Q bool."""
    cell = hole.shape[-1] // b.shape[-1] * config.foreground_rate
    if config.resize == "align-corners":
        quarter = patches.resize_align_corners(hole, (b.shape[-2], b.shape[-1]))
        touched = patches.resize_align_corners(quarter, _cell_count(b, config))
    elif config.hole_cells == "sampled":
        touched = patches.every(hole, cell)
    else:
        touched = F.max_pool2d(hole, cell)
    invalid = F.max_pool2d(touched, 3, stride=1, padding=1) > 0
    if allowed is not None:
        invalid = invalid | (F.max_pool2d((~allowed).to(hole.dtype), cell) > 0)
    return ~patches.every(invalid, config.background_stride).flatten(2)


def cells_of(features: Tensor, config: AttentionConfig) -> Tensor:
    if config.resize == "align-corners":
        return patches.resize_align_corners(features, _cell_count(features, config))
    return patches.every(features, config.foreground_rate)


def _cell_count(features: Tensor, config: AttentionConfig) -> tuple[int, int]:
    return features.shape[-2] // config.foreground_rate, features.shape[-1] // config.foreground_rate


def _grid(cells: Tensor) -> tuple[int, int]:
    return cells.shape[-2], cells.shape[-1]


def _check_sizes(f: Tensor, b: Tensor, hole: Tensor, allowed: Tensor | None, config: AttentionConfig) -> None:
    for features in (f, b):
        if features.dim() != 4 or any(n == 0 or n % config.foreground_rate for n in features.shape[-2:]):
            step, shape = config.foreground_rate, tuple(features.shape)
            msg = f"Features must be B×C×H×W with H and W multiples of {step}, not {shape}."
            raise ValueError(msg)
    if f.shape[:2] != b.shape[:2]:
        msg = f"Foreground {tuple(f.shape)} and background {tuple(b.shape)} must have the same batch and channels."
        raise ValueError(msg)
    scale = hole.shape[-1] // b.shape[-1]
    expected = (b.shape[0], 1, scale * b.shape[-2], scale * b.shape[-1])
    for name, given in (("hole", hole), ("allowed", allowed)):
        if given is not None and (scale == 0 or tuple(given.shape) != expected):
            msg = f"The mask '{name}' is {tuple(given.shape)}; it must be a whole multiple of the features' size."
            raise ValueError(msg)
