"""Photos and masks to fill from the command line."""

import pytest
from PIL import Image

from tests.app.cli.filling import hole, photograph


@pytest.fixture
def folder(tmp_path):
    Image.fromarray(photograph()).save(tmp_path / "photo.png")
    Image.fromarray(hole()).save(tmp_path / "mask.png")
    return tmp_path


@pytest.fixture
def folders(tmp_path):
    photos, masks = tmp_path / "photos", tmp_path / "masks"
    photos.mkdir()
    masks.mkdir()
    for seed, name in enumerate(("a.jpg", "b.png", "ç.webp")):
        Image.fromarray(photograph(seed)).save(photos / name)
    for name in ("a.png", "b_mask.png", "ç-mask.bmp"):
        Image.fromarray(hole()).save(masks / name)
    (photos / "notes.txt").write_text("not a photo")
    return tmp_path
