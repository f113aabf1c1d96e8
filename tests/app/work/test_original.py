"""Whether the file of an open photo is still what was read."""

import numpy as np
import pytest
from PIL import Image

from app.work.original import Original
from engine.photo.reading import load_photo


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "a.png"
    write(made, 1)
    return made


def write(path, seed):
    Image.fromarray(np.random.default_rng(seed).integers(0, 255, (20, 30, 3), np.uint8)).save(path)


def test_a_file_that_is_as_it_was_can_be_linked_or_held(path):
    original = Original(load_photo(path))
    original.look()
    assert original.proven_file().path == path
    assert original.content() == path.read_bytes()
    write(path, 2)
    assert original.file() is original.proven_file() is None
    assert original.content() == b""


def test_a_file_that_was_written_before_it_was_looked_at_is_neither_linked_nor_held(path):
    original = Original(load_photo(path))
    write(path, 2)
    original.look()
    assert original.proven_file() is None
    assert original.content() == b""


def test_a_file_that_became_no_photo_is_neither_linked_nor_held(path):
    original = Original(load_photo(path))
    path.write_bytes(b"no photo")
    original.look()
    assert original.proven_file() is None
    assert original.content() == b""
