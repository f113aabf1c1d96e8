"""Pillow's own sample images: each is what Pillow reads, or gets a sentence."""

import warnings

import numpy as np
import pytest
from PIL import Image, ImageOps

from engine.photo.formats import OPENED, recognised
from engine.photo.photo import PhotoError
from engine.photo.reading import load_photo
from tests.fakes.pillow_corpus import folder

pytestmark = pytest.mark.skipif(
    not folder().is_dir(), reason="Pillow's sample images are not here; `make corpora` gets them"
)

LEAST = {"PNG": 100, "JPEG": 30, "WEBP": 10, "TIFF": 100, "BMP": 50}
"""So many were there, or the test would say nothing; of Pillow 13."""
DAMAGED_HERE = {
    "tiff_wrong_bits_per_sample.tiff",  # its only strip says it has 35 MB; the file has 11 kB
}
"""Which Pillow reads all the same."""


def files(key):
    found = (path for path in sorted(folder().rglob("*")) if path.is_file())
    return [path for path in found if getattr(recognised(path.read_bytes()[:64]), "key", "") == key]


def by_pillow(path):
    """H×W×3 of 8 or 16 bits, upright, and the mode; None when Pillow does not read it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(path) as image:
                image.load()
                upright = ImageOps.exif_transpose(image)
                if upright.mode.startswith("I;16"):
                    return np.repeat(np.asarray(upright).astype(np.uint16)[..., None], 3, axis=2), image.mode
                has_alpha = "A" in upright.getbands() or "transparency" in image.info
                return np.asarray(upright.convert("RGBA" if has_alpha else "RGB"))[..., :3], image.mode
        except Exception:
            return None


def compared(path, sentences):
    """What is wrong, or ""."""
    try:
        photo = load_photo(path)
    except PhotoError as refused:
        sentences.append(str(refused))
        is_false = "damaged" in str(refused) and path.name not in DAMAGED_HERE and by_pillow(path) is not None
        return "called damaged, and Pillow reads it" if is_false else ""
    theirs = by_pillow(path)
    if theirs is None:
        return ""
    (pixels, _), ours = theirs, photo.pixels
    if ours.shape != pixels.shape:
        return f"{ours.shape} instead of {pixels.shape}"
    if ours.dtype != pixels.dtype:  # Pillow has no 16-bit colours; by alpha it divides in 8 bits
        return "" if photo.alpha is not None else _far(ours >> 8, pixels, 1)
    if photo.format == "JPEG2000" and photo.depth == 16:
        return _far(ours, pixels, 127)  # Pillow leaves lower bits 0; ours are filled up, so white is white
    return _far(ours, pixels, 1 if photo.alpha is not None or photo.format in ("JPEG2000", "AVIF") else 0)


def _far(ours, theirs, allowed):
    most = int(np.abs(ours.astype(int) - theirs.astype(int)).max(initial=0))
    return f"{most} levels away" if most > allowed else ""


@pytest.mark.parametrize("key", [row.key for row in OPENED])
def test_every_image_is_what_pillow_reads_or_gets_a_sentence(key, capfd):
    found, sentences = files(key), []
    wrong = {path.name: problem for path in found if (problem := compared(path, sentences))}
    assert wrong == {}
    assert len(found) >= LEAST.get(key, 0)
    for sentence in sentences:
        assert sentence.endswith(".")
        assert "\n" not in sentence
