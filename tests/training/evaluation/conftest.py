"""A folder of tiny photos and weights of a tiny network."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.weights import save_weights
from tests.fakes.networks import SIZE, tiny_generator


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Four soft random pictures."""
    folder = tmp_path / "photos"
    folder.mkdir()
    random = np.random.default_rng(0)
    for number in range(4):
        noise = random.integers(0, 256, (SIZE, SIZE + 10 * number, 3), dtype=np.uint8)
        Image.fromarray(cv2.GaussianBlur(noise, (0, 0), 2 + number)).save(folder / f"photo-{number}.png")
    return folder


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.safetensors"
    save_weights(path, tiny_generator(), {"title": "tiny"})
    return path


@pytest.fixture
def baseline(tmp_path: Path) -> Path:
    path = tmp_path / "baseline.safetensors"
    save_weights(path, tiny_generator(attention="none", seed=1), {})
    return path
