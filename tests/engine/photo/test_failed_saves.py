"""Every failed save leaves the old file as it was, and nothing beside it."""

import errno
import os
import stat
import struct

import cv2
import numpy as np
import pytest

from app.document.mask_files import save_mask
from engine.photo.photo import Photo, PhotoError
from engine.photo.reading import load_photo
from engine.photo.writing import save_photo


@pytest.fixture
def photo():
    return Photo(pixels=np.full((30, 40, 3), 99, np.uint8))


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "folder" / "old.png"
    path.parent.mkdir()
    path.write_bytes(b"what was there")
    return path


def only_the_old_file_is_left(old):
    return old.read_bytes() == b"what was there" and list(old.parent.iterdir()) == [old]


@pytest.mark.parametrize("step", ["fsync", "replace", "open"])
@pytest.mark.parametrize(
    ("number", "reason"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "may not be written"), (errno.EIO, "Choose another folder")],
)
def test_a_failure_at_any_step_leaves_the_old_file(photo, old, step, number, reason, monkeypatch):
    def fail(*_args, **_kwargs):
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(f"engine.files.atomic.os.{step}", fail)
        with pytest.raises(PhotoError, match=reason) as caught:
            save_photo(photo, photo.pixels, old)
    assert "old.png" in str(caught.value)
    assert only_the_old_file_is_left(old)


def test_a_write_that_really_stops_half_way_leaves_the_old_file(old):
    resource = pytest.importorskip("resource", reason="only Unix limits the size of a file")
    noise = np.random.default_rng(0).integers(0, 256, (300, 300, 3), np.uint8)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))
    try:
        with pytest.raises(PhotoError, match=r"old\.png could not be saved"):
            save_photo(Photo(pixels=noise), noise, old)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert only_the_old_file_is_left(old)


def test_an_interrupt_leaves_the_old_file(photo, old, monkeypatch):
    def interrupt(_handle):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("engine.files.atomic.os.fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            save_photo(photo, photo.pixels, old)
    assert only_the_old_file_is_left(old)


class Strange(RuntimeError):
    """As imagecodecs has one of its own for every codec."""


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Strange("?"), "old.png could not be saved as PNG: ?. Choose PNG instead."),
        (struct.error("?"), "old.png could not be saved as PNG: ?. Choose PNG instead."),
        (OverflowError("?"), "old.png could not be saved as PNG: ?. Choose PNG instead."),
        (PhotoError("A sentence."), "A sentence."),
        (MemoryError(), "old.png could not be saved: there is not enough memory."),
        (cv2.error("Insufficient memory"), "old.png could not be saved: there is not enough memory."),
    ],
)
def test_every_error_of_an_encoder_is_a_sentence(error, words, photo, old, monkeypatch):
    def encode(samples, metadata, encoding, quality):
        raise error

    monkeypatch.setattr("engine.photo.encoding.encode_png", encode)
    with pytest.raises(PhotoError) as caught:
        save_photo(photo, photo.pixels, old)
    assert str(caught.value) == words
    assert only_the_old_file_is_left(old)


def test_unwritable_targets(photo, tmp_path):
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "file").write_bytes(b"")
    for path, reason in (
        (tmp_path / "folder.png", "folder has that name"),
        (tmp_path / "missing" / "a.png", "does not exist"),
        (tmp_path / "file" / "a.png", "does not exist"),
        (tmp_path / ("n" * 300 + ".png"), "too long"),
    ):
        with pytest.raises(PhotoError, match=reason):
            save_photo(photo, photo.pixels, path)
        with pytest.raises(PhotoError, match=reason):
            save_mask(np.ones((3, 3), bool), path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "folder.png"]


def test_permissions_of_the_old_file_are_kept_and_new_ones_follow_the_umask(photo, tmp_path):
    old, new = tmp_path / "old.png", tmp_path / "new.png"
    old.write_bytes(b"")
    old.chmod(0o604)
    umask = os.umask(0o027)
    try:
        save_photo(photo, photo.pixels, old)
        save_photo(photo, photo.pixels, new)
    finally:
        os.umask(umask)
    assert stat.S_IMODE(old.stat().st_mode) == 0o604
    assert stat.S_IMODE(new.stat().st_mode) == 0o640


def test_a_link_is_followed(photo, tmp_path):
    (tmp_path / "real.png").write_bytes(b"")
    (tmp_path / "link.png").symlink_to("real.png")
    save_photo(photo, photo.pixels, tmp_path / "link.png")
    assert (tmp_path / "link.png").is_symlink()
    assert load_photo(tmp_path / "real.png").shape == photo.shape


def test_pixels_of_another_size_are_a_mistake_of_the_caller(photo, tmp_path):
    with pytest.raises(ValueError, match="unlike the photo"):
        save_photo(photo, photo.pixels[1:], tmp_path / "a.png")
