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


COLOURS = [(255, 0, 0), (0, 0, 0), (0, 90, 200), (255, 255, 255)]


def strokes():
    mask = np.zeros(SHAPE, bool)
    mask[5:9, 4:20] = True
    return mask


@pytest.mark.parametrize("ground", [(0, 0, 0), (255, 255, 255)])
@pytest.mark.parametrize("colour", COLOURS)
def test_strokes_of_any_colour_on_a_transparent_layer_are_the_hole(colour, ground, save):
    colours = np.where(strokes()[..., None], np.uint8(colour), np.uint8(ground))
    for opacity in (255, 120):  # a layer may be half transparent as a whole
        loaded = load_mask(save(np.dstack([colours, levels(strokes(), opacity)])), SHAPE)
        assert np.array_equal(loaded.mask, strokes()), (colour, ground, opacity)


def test_strokes_of_several_colours_are_one_hole(save):
    colours = np.zeros((*SHAPE, 3), np.uint8)
    colours[5:9, 4:12], colours[5:9, 12:20] = (200, 40, 0), (0, 180, 90)
    loaded = load_mask(save(np.dstack([colours, levels(strokes())])), SHAPE)
    assert np.array_equal(loaded.mask, strokes())
    assert loaded.channel == "strokes"
    assert any("strokes" in notice for notice in loaded.notices)


def test_a_photo_that_lost_its_colours_where_it_was_erased_is_not_a_layer_of_strokes(save):
    picture = np.where(strokes()[..., None], 0, photograph()).astype(np.uint8)
    loaded = load_mask(save(np.dstack([picture, levels(~strokes())])), SHAPE)
    assert loaded.channel == "alpha"
    assert np.array_equal(loaded.mask, strokes())
    asked = load_mask(save(np.dstack([picture, levels(~strokes())])), SHAPE, channel="strokes")
    assert np.array_equal(asked.mask, ~strokes())


@pytest.mark.parametrize("most", [1, 2, 7, 255, 700])
def test_numbers_of_16_bits_are_labels(most, mask, save):
    labels = levels(strokes()).astype(np.uint16) // 255 * most
    loaded = load_mask(save(labels), SHAPE)
    assert np.array_equal(loaded.mask, strokes())


def test_small_numbers_are_labels_and_all_but_0_is_the_hole(save):
    labels = np.zeros(SHAPE, np.uint8)
    labels[2:8, 3:9], labels[12:20, 10:30] = 1, 3
    loaded = load_mask(save(labels), SHAPE)
    assert np.array_equal(loaded.mask, labels > 0)
    assert any("0 to 3" in notice for notice in loaded.notices)


@pytest.mark.parametrize("mode", ["P", "RGB"])
def test_coloured_labels_on_black_are_the_hole(mode, tmp_path):
    labels = np.zeros(SHAPE, np.uint8)
    labels[2:8, 3:9], labels[12:20, 10:30] = 1, 2
    image = Image.fromarray(labels, "L").convert("P")
    image.putpalette([0, 0, 0, 128, 0, 0, 0, 128, 0])  # the first colours of labelme
    image.putdata(labels.ravel().tolist())
    image.convert(mode).save(tmp_path / "labels.png")
    loaded = load_mask(tmp_path / "labels.png", SHAPE)
    assert np.array_equal(loaded.mask, labels > 0)
    assert any("labels" in notice for notice in loaded.notices)


def test_a_dark_photo_is_not_a_picture_of_labels(save):
    dark = np.random.default_rng(4).integers(0, 100, SHAPE, np.uint8)
    assert load_mask(save(dark), SHAPE).is_empty


def test_a_mask_that_marks_nearly_everything_says_so(save):
    loaded = load_mask(save(levels(~strokes())), SHAPE)
    assert loaded.marks_nearly_all
    assert any("91 %" in notice and "invert" in notice for notice in loaded.notices)
    assert not load_mask(save(levels(~strokes())), SHAPE, invert=True).marks_nearly_all


def test_whether_it_was_scaled_is_told(mask, save):
    assert load_mask(save(levels(mask)), SHAPE).scaled_from is None
    assert load_mask(save(levels(mask)), (48, 62), resize=True).scaled_from == (31, 24)
