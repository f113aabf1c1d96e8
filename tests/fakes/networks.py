"""A network small enough for a test of a whole evaluation."""

import torch

from engine.model.config import ModelConfig
from engine.model.generator import Generator

SIZE = 72
_WIDTHS = (4, 4, 4, 4, 4, 4)


def tiny_generator(*, attention: str = "contextual", seed: int = 0) -> Generator:
    torch.manual_seed(seed)
    widths = {f"{name}_widths": _WIDTHS for name in ("coarse", "hallucination", "attention", "decoder")}
    return Generator(ModelConfig(attention=attention, **widths)).eval()
