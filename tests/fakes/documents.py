"""Documents of noise, and what is done to them."""

import numpy as np

from app.document.document import Document
from engine.photo.photo import Photo
from engine.types import Patch


def make_document(dtype=np.uint8, *, is_grey=False, has_alpha=False, shape=(300, 280)):
    random = np.random.default_rng(4)
    top = np.iinfo(dtype).max
    pixels = random.integers(0, top + 1, (*shape, 3), dtype)
    if is_grey:
        pixels = np.repeat(pixels[..., :1], 3, axis=2)
    return Document(Photo(pixels=pixels, alpha=pixels[..., 0] if has_alpha else None, is_grey=is_grey))


def make_patch(document, bounds, seed=0):
    random = np.random.default_rng(seed)
    top = np.iinfo(document.pixels.dtype).max
    pixels = random.integers(0, top + 1, (*bounds.shape, 3), document.pixels.dtype)
    return Patch(bounds, pixels, random.integers(0, 2, bounds.shape).astype(bool))


def stroke(document, start, end, radius=9.0, value=True):
    edit = document.begin_mask_edit()
    edit.segment(start, end, radius, value)
    return edit.commit("Brush")
