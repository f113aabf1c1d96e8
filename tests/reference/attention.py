"""Contextual attention, slow and literal: loops over cells, one formula at a time. What the fast path must equal.

Written from section 4 of the paper and, for the "released" preset, from a description of the published network's
arithmetic. Nothing here is shared with ``engine.model``; only the names of the options are.
"""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from engine.model.config import AttentionConfig

Cell = tuple[int, int]
Steps = list[tuple[int | None, int | None]]


def contextual_attention(
    foreground: Tensor,
    background: Tensor,
    hole: Tensor,
    config: AttentionConfig,
    allowed: Tensor | None = None,
) -> tuple[Tensor, Tensor]:
    """B×C×H×W, B×C×H'×W', B×1×kH'×kW' → (B×C×H×W, weights B×P×Q). Differentiable, dtype of the input."""
    samples = [
        _one_sample(foreground[i], background[i], hole[i, 0], config, None if allowed is None else allowed[i, 0])
        for i in range(len(foreground))
    ]
    return torch.stack([features for features, _ in samples]), torch.stack([weights for _, weights in samples])


def _one_sample(
    f: Tensor, b: Tensor, hole: Tensor, config: AttentionConfig, allowed: Tensor | None
) -> tuple[Tensor, Tensor]:
    rate, stride = config.foreground_rate, config.background_stride
    f_cells, b_cells = _choose_cells(f, config), _choose_cells(b, config)
    queries = [(y, x) for y in range(f_cells.shape[1]) for x in range(f_cells.shape[2])]
    sources = [(y, x) for y in range(0, b_cells.shape[1], stride) for x in range(0, b_cells.shape[2], stride)]
    valid = _valid(sources, b, b_cells, hole, allowed, config)

    # eq. 2: s[p][q] = similarity of the 3×3 patches at p and q
    patches = torch.stack([_patch(b_cells, y - 1, x - 1, 3).flatten() for y, x in sources])
    patches = patches / _length(patches, config)[:, None]
    s = []
    for y, x in queries:
        patch = _patch(f_cells, y - 1, x - 1, 3).flatten()
        if config.similarity == "cosine":
            patch = patch / _length(patch, config)
        s.append(patches @ patch)

    # eq. 3, k = 3: left-right, then top-down
    if config.propagation == "grid":
        for dy, dx in ((0, 1), (1, 0)):
            s = _propagate(
                s, _grid_steps(queries, dy * stride, dx * stride), _grid_steps(sources, dy * stride, dx * stride)
            )
    elif config.propagation == "flat":
        row_major: Callable[[Cell], Cell] = lambda c: c  # noqa: E731
        column_major: Callable[[Cell], Cell] = lambda c: (c[1], c[0])  # noqa: E731
        for key in (row_major, column_major):
            s = _propagate(s, _flat_steps(queries, key, stride), _flat_steps(sources, key, 1))

    # softmax over the sources
    keep = torch.tensor(valid)
    weights = []
    for row in s:
        scaled = config.softmax_scale * row
        if config.invalid == "zero":
            exponentials = torch.where(keep, scaled, torch.zeros_like(scaled))
            exponentials = torch.exp(exponentials - exponentials.max().detach())
            weights.append(torch.where(keep, exponentials / exponentials.sum(), torch.zeros_like(row)))
        elif any(valid):
            exponentials = torch.exp(scaled[keep] - scaled[keep].max().detach())
            weights.append(torch.zeros_like(row).masked_scatter(keep, exponentials / exponentials.sum()))
        else:
            weights.append(torch.zeros_like(row) * row)

    # reconstruction from patches of the features' own resolution
    kernel, before = (2 * rate, rate // 2) if rate > 1 else (3, 1)
    paste = torch.stack([_patch(b, y * rate - before, x * rate - before, kernel) for y, x in sources])
    _, height, width = f.shape
    total = torch.zeros(f.shape[0], height + 2 * kernel, width + 2 * kernel, dtype=f.dtype)
    count = torch.zeros(height + 2 * kernel, width + 2 * kernel, dtype=f.dtype)
    for (y, x), row in zip(queries, weights, strict=True):
        patch = torch.tensordot(row, paste, dims=1)
        where = (
            slice(y * rate - before + kernel, y * rate - before + 2 * kernel),
            slice(x * rate - before + kernel, x * rate - before + 2 * kernel),
        )
        total[:, where[0], where[1]] += patch
        count[where] += 1
    total, count = (t[..., kernel:-kernel, kernel:-kernel] for t in (total, count))
    features = total / count if config.overlap == "mean" else total / (4 if rate > 1 else 9)
    return features, torch.stack(weights)


def _valid(
    sources: list[Cell],
    b: Tensor,
    b_cells: Tensor,
    hole: Tensor,
    allowed: Tensor | None,
    config: AttentionConfig,
) -> list[bool]:
    """A source is valid if no cell of its 3×3 touches the hole and its own cell is wholly allowed."""
    rows, columns = b_cells.shape[1:]
    side = hole.shape[0] // rows
    touched = [[False] * columns for _ in range(rows)]
    if config.resize == "align-corners":
        quarter = _nearest(hole[None], b.shape[1], b.shape[2])
        eighth = _nearest(quarter, rows, columns)[0]
        touched = [[bool(eighth[y, x] > 0) for x in range(columns)] for y in range(rows)]
    elif config.hole_cells == "sampled":
        touched = [[bool(hole[y * side, x * side] > 0) for x in range(columns)] for y in range(rows)]
    else:
        for y in range(rows):
            for x in range(columns):
                touched[y][x] = bool(hole[y * side : (y + 1) * side, x * side : (x + 1) * side].any())
    valid = []
    for y, x in sources:
        near = [
            touched[j][i]
            for j in range(max(0, y - 1), min(rows, y + 2))
            for i in range(max(0, x - 1), min(columns, x + 2))
        ]
        own = True
        if allowed is not None:
            own = bool(allowed[y * side : (y + 1) * side, x * side : (x + 1) * side].all())
        valid.append(own and not any(near))
    return valid


def _length(patch: Tensor, config: AttentionConfig) -> Tensor:
    """Of the last axis; never 0."""
    if config.norm == "added":
        return (patch**2 + 1e-4).sum(-1).sqrt()
    return (patch**2).sum(-1).clamp(min=1e-8).sqrt()


def _propagate(s: list[Tensor], query_steps: Steps, source_steps: Steps) -> list[Tensor]:
    """Add to each score its two neighbours one step before and after, in queries and sources alike."""
    result = []
    for p in range(len(s)):
        row = s[p]
        for direction in (0, 1):
            neighbour = query_steps[p][direction]
            if neighbour is None:
                continue
            other = [steps[direction] for steps in source_steps]
            index = torch.tensor([0 if q is None else q for q in other])
            inside = torch.tensor([q is not None for q in other])
            row = row + torch.where(inside, s[neighbour][index], torch.zeros_like(row))
        result.append(row)
    return result


def _grid_steps(cells: list[Cell], dy: int, dx: int) -> Steps:
    """For each cell the positions in the list of the cell before and the cell after it, None outside."""
    index = {cell: i for i, cell in enumerate(cells)}
    return [(index.get((y - dy, x - dx)), index.get((y + dy, x + dx))) for y, x in cells]


def _flat_steps(cells: list[Cell], key: Callable[[Cell], Cell], step: int) -> Steps:
    """The same along the flattened index, where the end of a row is followed by the next row."""
    order = sorted(range(len(cells)), key=lambda i: key(cells[i]))
    rank = {i: r for r, i in enumerate(order)}
    inside = range(len(cells))
    near = [[order[rank[i] + d] if rank[i] + d in inside else None for d in (-step, step)] for i in inside]
    return [(before, after) for before, after in near]


def _choose_cells(features: Tensor, config: AttentionConfig) -> Tensor:
    rate = config.foreground_rate
    if config.resize == "align-corners":
        return _nearest(features, features.shape[1] // rate, features.shape[2] // rate)
    return features[:, ::rate, ::rate]


def _nearest(features: Tensor, height: int, width: int) -> Tensor:
    rows = [align_corners(i, features.shape[1], height) for i in range(height)]
    columns = [align_corners(i, features.shape[2], width) for i in range(width)]
    return features[:, rows][:, :, columns]


def align_corners(i: int, n: int, m: int) -> int:
    if m == 1:
        return 0
    # every step rounded to float32, halves away from zero
    ratio = (torch.tensor(float(n - 1)) / torch.tensor(float(m - 1))).item()
    position = (torch.tensor(float(i)) * torch.tensor(ratio)).item()
    return min(math.floor(position + 0.5), n - 1)


def _patch(features: Tensor, top: int, left: int, side: int) -> Tensor:
    """C×side×side, zeros outside."""
    channels, height, width = features.shape
    y0, y1, x0, x1 = max(0, top), min(height, top + side), max(0, left), min(width, left + side)
    patch = torch.zeros(channels, side, side, dtype=features.dtype)
    patch[:, y0 - top : y1 - top, x0 - left : x1 - left] = features[:, y0:y1, x0:x1]
    return patch
