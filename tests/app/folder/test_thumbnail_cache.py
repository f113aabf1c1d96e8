"""Thumbnails on disk."""

import os
import stat
import sys

import numpy as np
import pytest
from PIL import Image

from app.folder import thumbnail_cache
from app.folder.thumbnail_cache import SIDE, ThumbnailCache
from engine.photo.photo import PhotoError


@pytest.fixture
def cache(tmp_path):
    return ThumbnailCache(tmp_path / "thumbnails")


def photo(folder, name="a.png", colour=(200, 30, 30), size=(600, 400)):
    path = folder / name
    Image.new("RGB", size, colour).save(path)
    return path


def colour_of(picture):
    return picture[picture.shape[0] // 2, picture.shape[1] // 2, 2::-1]


def test_the_second_time_the_photo_is_not_read(cache, tmp_path, monkeypatch):
    path = photo(tmp_path)
    made = cache.picture(path)
    assert made.shape == (round(SIDE * 2 / 3), SIDE, 4)
    monkeypatch.setattr(thumbnail_cache, "load_thumbnail", None)
    again = cache.picture(path)
    assert np.abs(again.astype(int) - made).max() < 12
    np.testing.assert_allclose(colour_of(again), (200, 30, 30), atol=6)


def test_a_photo_that_was_changed_gets_another(cache, tmp_path):
    path = photo(tmp_path)
    cache.picture(path)
    photo(tmp_path, colour=(30, 200, 30))
    os.utime(path, ns=(1, 1))  # of the same size, and written within the clock's resolution
    np.testing.assert_allclose(colour_of(cache.picture(path)), (30, 200, 30), atol=6)


def test_whatever_lies_in_the_cache_is_at_worst_made_again(cache, tmp_path):
    path = photo(tmp_path)
    cache.picture(path)
    (file,) = cache.folder.iterdir()
    for content in (b"", b"no picture", b"\xff\xd8\xff" + b"\0" * 100):
        file.write_bytes(content)
        np.testing.assert_allclose(colour_of(cache.picture(path)), (200, 30, 30), atol=6)
    Image.new("RGB", (4000, 10)).save(file, "JPEG")
    assert cache.picture(path).shape[1] == SIDE


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are otherwise there")
def test_nobody_else_may_look_at_it(cache, tmp_path):
    cache.picture(photo(tmp_path))
    assert stat.S_IMODE(cache.folder.stat().st_mode) == 0o700


def test_a_cache_that_cannot_be_written_does_without(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    picture = ThumbnailCache(tmp_path / "file" / "below").picture(photo(tmp_path))
    np.testing.assert_allclose(colour_of(picture), (200, 30, 30), atol=2)


def test_the_oldest_go_when_there_are_too_many(cache, monkeypatch):
    monkeypatch.setattr(thumbnail_cache, "MAX_FILES", 10)
    cache.folder.mkdir()
    for age in range(12):
        file = cache.folder / f"{age}.jpg"
        file.write_bytes(b"x")
        os.utime(file, (1_000_000 - age, 1_000_000 - age))
    cache.prune()
    assert sorted(int(file.stem) for file in cache.folder.iterdir()) == list(range(8))


def test_a_broken_photo_is_said_in_a_few_words(cache, tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 no more")
    with pytest.raises(PhotoError) as refused:
        cache.picture(path)
    assert refused.value.reason == "damaged or cut off"
