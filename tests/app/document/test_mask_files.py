"""Masks as files: every convention people use, and what is said about it."""

import numpy as np
import pytest
from PIL import Image

from app.document.mask_files import load_mask, save_mask
from engine.photo.photo import PhotoError

SHAPE = (24, 31)


@pytest.fixture
def mask():
    return np.random.default_rng(2).integers(0, 2, SHAPE).astype(bool)


@pytest.fixture
def save(tmp_path):
    def write(array, name="mask.png"):
        Image.fromarray(array).save(tmp_path / name)
        return tmp_path / name

    return write


def levels(mask, hole=255, known=0):
    return np.where(mask, hole, known).astype(np.uint8)


def photograph():
    return np.random.default_rng(3).integers(0, 256, (*SHAPE, 3), np.uint8)


def test_round_trip_is_exact(mask, tmp_path):
    path = tmp_path / "mäsk.png"
    save_mask(mask, path)
    with Image.open(path) as image:
        assert image.mode == "L"
        assert np.array_equal(np.asarray(image), levels(mask))
    loaded = load_mask(path, SHAPE)
    assert np.array_equal(loaded.mask, mask)
    assert loaded.notices == ()
    assert loaded.channel == "white"


def test_a_mask_is_saved_as_png_only(mask, tmp_path):
    with pytest.raises(PhotoError, match=r"\.png"):
        save_mask(mask, tmp_path / "mask.jpg")


@pytest.mark.parametrize("form", ["grey", "rgb", "1-bit", "palette", "16-bit"])
def test_white_is_the_hole_in_every_form(form, mask, tmp_path):
    image = Image.fromarray(levels(mask))
    if form == "16-bit":
        image = Image.fromarray(levels(mask).astype(np.uint16) * 257)
    elif form != "grey":
        image = image.convert({"rgb": "RGB", "1-bit": "1", "palette": "P"}[form])
    image.save(tmp_path / "m.png")
    loaded = load_mask(tmp_path / "m.png", SHAPE)
    assert np.array_equal(loaded.mask, mask)
    assert loaded.notices == ()
    assert np.array_equal(load_mask(tmp_path / "m.png", SHAPE, invert=True).mask, ~mask)


def test_zero_and_one(mask, save):
    loaded = load_mask(save(mask.astype(np.uint8)), SHAPE)
    assert np.array_equal(loaded.mask, mask)
    assert len(loaded.notices) == 1


def test_soft_greys_are_cut_at_half_with_a_notice(save):
    ramp = np.tile(np.arange(0, 248, 8, dtype=np.uint8), (24, 1))
    loaded = load_mask(save(ramp), SHAPE)
    assert np.array_equal(loaded.mask, ramp >= 128)
    assert any("soft" in notice for notice in loaded.notices)


def test_an_erased_photo_has_its_hole_where_it_is_transparent(mask, save):
    path = save(np.dstack([photograph(), levels(~mask)]))
    loaded = load_mask(path, SHAPE)
    assert np.array_equal(loaded.mask, mask)
    assert loaded.channel == "alpha"
    assert any("transparent" in notice for notice in loaded.notices)
    assert np.array_equal(load_mask(path, SHAPE, channel="alpha").mask, mask)
    assert np.array_equal(load_mask(path, SHAPE, channel="alpha", invert=True).mask, ~mask)


def test_one_colour_with_alpha_is_read_by_its_alpha(mask, save):
    loaded = load_mask(save(np.dstack([*[np.full(SHAPE, 255, np.uint8)] * 3, levels(~mask)])), SHAPE)
    assert np.array_equal(loaded.mask, mask)
    assert loaded.channel == "alpha"


def test_white_strokes_on_a_transparent_ground_are_the_hole(mask, save):
    white = levels(mask)
    loaded = load_mask(save(np.dstack([white, white, white, white])), SHAPE)
    assert np.array_equal(loaded.mask, mask)
    assert loaded.channel == "white"


def test_a_constant_alpha_says_nothing(mask, save):
    white = levels(mask)
    loaded = load_mask(save(np.dstack([white, white, white, np.full(SHAPE, 255, np.uint8)])), SHAPE)
    assert np.array_equal(loaded.mask, mask)


def test_alpha_asked_for_but_not_there(mask, save):
    with pytest.raises(PhotoError, match="no transparency"):
        load_mask(save(levels(mask)), SHAPE, channel="alpha")


def test_white_asked_for_overrules_alpha(mask, save):
    picture = photograph()
    loaded = load_mask(save(np.dstack([picture, levels(mask)])), SHAPE, channel="white")
    assert loaded.channel == "white"


def test_another_size_is_refused_with_both_sizes(mask, save):
    with pytest.raises(PhotoError, match=r"31×24 .* 62×48"):
        load_mask(save(levels(mask)), (48, 62))


def test_another_size_is_scaled_when_asked(mask, save):
    loaded = load_mask(save(levels(mask)), (48, 62), resize=True)
    assert np.array_equal(loaded.mask, mask.repeat(2, axis=0).repeat(2, axis=1))
    assert any("31×24 to 62×48" in notice for notice in loaded.notices)
    halved = load_mask(save(levels(mask.repeat(3, axis=0).repeat(3, axis=1))), SHAPE, resize=True)
    assert np.array_equal(halved.mask, mask)


def test_other_proportions_are_never_scaled(mask, save):
    with pytest.raises(PhotoError, match="proportions"):
        load_mask(save(levels(mask)), (48, 48), resize=True)


def test_an_empty_mask_says_so(save):
    loaded = load_mask(save(np.zeros(SHAPE, np.uint8)), SHAPE)
    assert loaded.is_empty
    assert any("empty" in notice for notice in loaded.notices)
    full = load_mask(save(np.zeros(SHAPE, np.uint8)), SHAPE, invert=True)
    assert full.mask.all()
    assert not full.is_empty
