"""Matrix products by the faster of two libraries."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

_SMALL = 1 << 22  # multiplications below which the detour costs more than it saves


def product(a: Tensor, b: Tensor) -> Tensor:
    """Multiply: a · bᵀ for n×k and m×k: n×m, contiguous.

    On CPUs that are not Intel's, torch's single-precision products run at a third of the rate of its convolutions (two
    libraries), and a 1×1 convolution is the same product. Measured in ``benchmarks/attention.py``.
    """
    n, k = a.shape
    m = b.shape[0]
    has_library = a.device.type == "cpu" and torch.backends.mkldnn.enabled and torch.get_num_threads() > 1
    if not has_library or a.dtype != torch.float32 or n * k * m < _SMALL:
        return a @ b.T
    pixels = a.contiguous().view(1, n, 1, k).permute(0, 3, 1, 2)  # 1×k×n×1, channels last
    return F.conv2d(pixels, b.contiguous()[:, :, None, None])[0, :, :, 0].T
