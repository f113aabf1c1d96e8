"""Patches of feature maps: take them, put them back, count how they overlap, and choose cells. All batched."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F


def extract(features: Tensor, *, kernel: int, stride: int, padding: int) -> Tensor:
    """All kernel×kernel patches of B×C×H×W, zeros outside: B×(C·kernel²)×N, N row-major."""
    return F.unfold(features, kernel, stride=stride, padding=padding)


def fold(patches: Tensor, size: tuple[int, int], *, kernel: int, stride: int, padding: int) -> Tensor:
    """Sum B×(C·kernel²)×N patches where they overlap into B×C×H×W of ``size``; the adjoint of ``extract``."""
    return F.fold(patches, size, kernel, stride=stride, padding=padding)


def overlap(size: tuple[int, int], like: Tensor, *, kernel: int, stride: int, padding: int) -> Tensor:
    """How many patches cover each position: 1×1×H×W of ``size``, dtype and device of ``like``."""
    ones = torch.ones(1, 1, *size, dtype=like.dtype, device=like.device)
    geometry = {"kernel": kernel, "stride": stride, "padding": padding}
    return fold(torch.ones_like(extract(ones, **geometry)), size, **geometry)


def every(features: Tensor, step: int) -> Tensor:
    """Every ``step``-th row and column of B×C×H×W, from the first."""
    return features[..., ::step, ::step]


def resize_align_corners(features: Tensor, size: tuple[int, int]) -> Tensor:
    """Nearest neighbour with align_corners as TensorFlow 1 does it: B×C×H×W → B×C×size."""
    rows = align_corners_index(features.shape[-2], size[0], features.device)
    columns = align_corners_index(features.shape[-1], size[1], features.device)
    return features.index_select(-2, rows).index_select(-1, columns)


def align_corners_index(length: int, new_length: int, device: torch.device | None = None) -> Tensor:
    """For each of ``new_length`` positions, which of ``length`` is nearest when the corners coincide (int64).

    Half-way cases go away from zero, in float32: they occur, and the published weights were trained with them.
    """
    if new_length == 1:
        return torch.zeros(1, dtype=torch.int64, device=device)
    positions = torch.arange(new_length, dtype=torch.float32, device=device)
    ratio = torch.tensor(length - 1, dtype=torch.float32, device=device) / (new_length - 1)
    return (positions * ratio + 0.5).floor().long().clamp_(max=length - 1)
