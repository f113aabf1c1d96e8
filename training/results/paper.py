"""What the paper says, for the page: its Table 1. Plain values."""

from __future__ import annotations

CITATION = (
    "J. Yu, Z. Lin, J. Yang, X. Shen, X. Lu, T. S. Huang, "
    "[“Generative Image Inpainting with Contextual Attention”](https://arxiv.org/abs/1801.07892), CVPR 2018"
)

METRICS = ("l1", "l2", "psnr", "tv")
"""The columns of its Table 1, as the evaluation calls them."""
DIGITS = (1, 1, 2, 1)

TABLE_1 = {
    "patchmatch": (16.1, 3.9, 16.62, 25.0),
    "baseline": (9.4, 2.4, 18.15, 25.7),
    "full": (8.6, 2.1, 18.91, 25.3),
}
"""Its rows, as the evaluation calls them, on the validation set of Places2: mean ℓ1 %, mean ℓ2 %, PSNR dB, TV %."""
