"""What the tests of several parts of the engine share."""

import pytest
import torch

from engine.model.config import ModelConfig
from engine.model.generator import Generator

NARROW = (8, 8, 8, 8, 8, 8)


@pytest.fixture(scope="module")
def generator():
    """The paper's network with eight channels a layer, untrained."""
    torch.manual_seed(5)
    config = ModelConfig(
        coarse_widths=NARROW, hallucination_widths=NARROW, attention_widths=NARROW, decoder_widths=NARROW
    )
    return Generator(config).eval()
