"""Folders of small photos and masks."""

import numpy as np
import pytest
from PIL import Image


def photograph(seed=0, shape=(40, 50)):
    return np.random.default_rng(seed).integers(0, 256, (*shape, 3), np.uint8)


def hole(shape=(40, 50)):
    mask = np.zeros(shape, bool)
    mask[10:20, 15:30] = True
    return mask


class Folders:
    """photos/ and masks/ in a folder, to be filled with files."""

    def __init__(self, root):
        self.root = root
        self.photos, self.masks, self.out = root / "photos", root / "masks", root / "out"
        self.photos.mkdir()
        self.masks.mkdir()

    def photo(self, name, folder=None, **options):
        path = (folder or self.photos) / name
        path.parent.mkdir(exist_ok=True)
        Image.fromarray(photograph(len(name))).save(path, **options)
        return path

    def mask(self, name, folder=None):
        path = (folder or self.masks) / name
        Image.fromarray(hole()).save(path)
        return path

    def pairs(self, *stems):
        for stem in stems:
            self.photo(f"{stem}.png")
            self.mask(f"{stem}.png")


@pytest.fixture
def folders(tmp_path):
    return Folders(tmp_path)
