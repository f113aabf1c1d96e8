"""Near-duplicates are found, stay on one side of the split, and what the project leaves out is left out everywhere."""

import hashlib
import io

import cv2
import numpy as np
import pytest
from PIL import Image

from tests.fakes.runs import write_photos
from training.config import PhotosConfig
from training.data import left_out, photos
from training.data.likeness import groups_of, look_of
from training.data.photos import index_photos
from training.evaluation.errors import EvaluationError
from training.evaluation.photos import list_photos, read_photo


def _picture(seed, size=(240, 320)):
    cells = np.random.default_rng(seed).integers(0, 256, (9, 12, 3), np.uint8)
    return cv2.resize(cells, size[::-1], interpolation=cv2.INTER_CUBIC)


def _copies(pixels):
    """Recoloured, smaller, darker, recompressed."""
    yield np.clip(pixels * np.array([0.9, 1.1, 0.8]) + 12, 0, 255).astype(np.uint8)
    yield cv2.resize(pixels, None, fx=0.4, fy=0.4, interpolation=cv2.INTER_AREA)
    yield (pixels // 2).astype(np.uint8)


def _look(pixels):
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG")
    return look_of(file.getvalue())


def test_copies_are_grouped_with_their_original_and_others_are_not():
    originals = [_picture(seed) for seed in range(5)]
    pictures = [image for pixels in originals for image in (pixels, *_copies(pixels))]
    assert groups_of([_look(image) for image in pictures]) == [n // 4 * 4 for n in range(20)]


def test_plain_and_broken_pictures_are_like_none(tmp_path):
    plain = np.full((50, 60, 3), 128, np.uint8)
    path = tmp_path / "cut.png"
    Image.fromarray(_picture(0)).save(path)
    broken = path.read_bytes()[:2000]
    assert groups_of([_look(plain), _look(plain), look_of(broken), None]) == [0, 1, 2, 3]
    assert groups_of([]) == []


def test_the_split_keeps_near_duplicates_on_one_side(tmp_path):
    for seed in range(30):
        pixels = _picture(seed)
        for number, copy in enumerate((pixels, *_copies(pixels))):
            cv2.imwrite(str(tmp_path / f"scene-{seed}-{number}.jpg"), copy)
    index = index_photos(tmp_path, PhotosConfig(validation_share=0.3))

    def seeds(files):
        return {photo.path.stem.split("-")[1] for photo in files}

    assert 3 < len(seeds(index.validation)) < 18
    assert not seeds(index.validation) & seeds(index.training)
    assert len(index.validation) == 4 * len(seeds(index.validation))


def test_what_is_left_out_is_neither_trained_on_nor_measured_on(tmp_path, monkeypatch):
    write_photos(tmp_path, 4)
    path = tmp_path / "scene-002.png"
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    monkeypatch.setattr(photos, "left_out", lambda: {digest})
    monkeypatch.setattr("training.evaluation.photos.left_out", lambda: {digest})

    index = index_photos(tmp_path, PhotosConfig(validation_share=0))

    assert {photo.path.name for photo in index.training} == {"scene-000.png", "scene-001.png", "scene-003.png"}
    assert "scene-002.png (left out: a recoloured copy of a training photo)" in str(index.report)
    with pytest.raises(EvaluationError, match=r"“scene-002.png” is left out: a recoloured copy"):
        read_photo(path)
    assert dict(list_photos(tmp_path))[3].name == "scene-003.png"  # the others keep their numbers, and so their holes


def test_five_textures_are_left_out():
    assert len(left_out.left_out()) == 5
    assert all(len(digest) == 64 for digest in left_out.left_out())


def test_a_picture_too_large_for_the_hash_is_like_none(monkeypatch):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)
    buffer = io.BytesIO()
    Image.effect_noise((40, 40), 60).save(buffer, "PNG")
    assert look_of(buffer.getvalue()) is None
