"""Networks small enough for tests."""

import torch

from engine.model.config import ModelConfig
from engine.model.generator import Generator

SIZE = 72
"""Side of the smallest pictures they take, px."""


def narrow(width):
    """Fields of ``ModelConfig``: every layer has ``width`` channels."""
    return {f"{name}_widths": (width,) * 6 for name in ("coarse", "hallucination", "attention", "decoder")}


SMALL = {
    "coarse_widths": (4, 4, 4, 8, 8, 8),
    "hallucination_widths": (4, 4, 4, 8, 8, 8),
    "attention_widths": (4, 4, 4, 8, 8, 8),
    "decoder_widths": (8, 8, 4, 4, 4, 4),
}
"""They grow as the paper's do."""

UNEVEN = SMALL | {"attention_widths": (4, 4, 6, 6, 6, 6)}
"""The two branches of the second stage cannot be mistaken for each other."""


def tiny_generator(widths=None, *, seed=0, **changes):
    """With random weights, in eval mode; of four channels a layer unless ``widths`` says otherwise."""
    torch.manual_seed(seed)
    return Generator(ModelConfig(**(widths or narrow(4)), **changes)).eval()
