"""Specks that were put on a picture are found, and what is none is left."""

import math

import numpy as np
import pytest

from app.selection.specks import WEIGHTS, Specks, spots_of
from app.selection.stop import Stopped

NEVER = lambda: False  # noqa: E731
PLACES = ((30, 40), (80, 150), (120, 60), (150, 200), (60, 220))


def ground(height=180, width=260):
    x = np.arange(width)
    noise = np.random.default_rng(2).normal(0, 2, (height, width, 3))
    return (120 + 60 * x[:, None] / width + noise).clip(0, 255).astype(np.uint8)


def disc(shape, centre, radius):
    y, x = np.mgrid[: shape[0], : shape[1]]
    return np.hypot(y - centre[0], x - centre[1]) <= radius


@pytest.mark.parametrize("value", [30, 240], ids=["dark", "bright"])
@pytest.mark.parametrize("scale", [1, 257], ids=["8 bits", "16 bits"])
def test_specks_on_a_plain_ground_are_found_and_nothing_else(value, scale):
    pixels = ground()
    truth = np.zeros(pixels.shape[:2], bool)
    for number, place in enumerate(PLACES):
        truth |= disc(truth.shape, place, 1 + number * 0.4)
    pixels[truth] = value
    found = Specks(pixels.astype(np.uint16) * 257 if scale > 1 else pixels).found(40, NEVER)
    assert found[truth].all()
    around = np.zeros_like(truth)
    for place in PLACES:
        around |= disc(truth.shape, place, 6)
    assert not found[~around].any()


def test_corners_lines_and_large_spots_are_none():
    pixels = ground()
    pixels[20:90, 20:90] = 20
    pixels[130:132, 10:250] = 20
    pixels[disc(pixels.shape[:2], (60, 180), 20)] = 240
    assert not Specks(pixels).found(60, NEVER).any()


def test_more_sensitive_finds_more():
    pixels = ground()
    for number, place in enumerate(PLACES):
        pixels[disc(pixels.shape[:2], place, 1.5)] -= np.uint8(4 + 5 * number)
    specks = Specks(pixels)
    counts = [np.count_nonzero(specks.found(sensitivity, NEVER)) for sensitivity in (0, 50, 100)]
    assert counts == sorted(counts)
    assert counts[0] < counts[-1]


def test_in_a_large_photo_specks_may_be_larger():
    pixels = np.full((900, 2000, 3), 150, np.uint8)
    truth = disc(pixels.shape[:2], (400, 700), 9)
    pixels[truth] = 60
    assert Specks(pixels).found(40, NEVER)[truth].all()


@pytest.mark.parametrize("shape", [(1, 1), (3, 50), (10, 10)])
def test_tiny_photos_are_no_error(shape):
    assert Specks(np.zeros((*shape, 3), np.uint8)).found(100, NEVER).shape == shape


def test_it_stops_when_it_is_told_to():
    with pytest.raises(Stopped):
        Specks(ground()).found(50, lambda: True)


def dots(pixels, places, value, radius=2):
    for place in places:
        pixels[disc(pixels.shape[:2], place, radius)] = value
    return pixels


def test_a_spot_among_many_like_it_is_none_and_one_that_stands_out_is():
    places = [(y, x) for y in range(10, 172, 8) for x in range(14, 250, 8)]
    pixels = dots(ground(), places, 90, 1.5)
    assert not Specks(pixels).found(40, NEVER).any()
    alone = disc(pixels.shape[:2], (90, 126), 1.5)
    pixels[alone] = 255
    found = Specks(pixels).found(40, NEVER)
    assert found[alone].all()
    assert np.count_nonzero(found) < 40


def test_two_specks_near_each_other_are_found():
    pixels = dots(ground(), [(60, 60), (60, 78)], 20)
    found = Specks(pixels).found(40, NEVER)
    assert found[60, 60]
    assert found[60, 78]


def test_dark_dust_on_strong_colours_is_found():
    pixels = np.full((120, 120, 3), (230, 90, 15), np.uint8)  # there is no blue that could be hidden
    assert Specks(dots(pixels, [(60, 60)], 15)).found(0, NEVER)[60, 60]


@pytest.mark.parametrize("number", [0, 1])
def test_properties_are_what_they_say(number):
    """The same, spelt out, of one spot: bright, or dark in the negative."""
    pixels = dots(ground(), [(60, 60)], 250, 1.5)
    seen = pixels if number == 0 else ~pixels
    spots = tuple(spots_of(seen, NEVER))[number]
    owner = spots.owner[spots.pixels == 60 * 260 + 60]
    assert len(owner) == 1
    row = dict(zip(WEIGHTS, spots.properties[owner[0]], strict=False))
    own = [(y, x) for y in range(50, 70) for x in range(50, 70) if owner in spots.owner[spots.pixels == y * 260 + x]]
    ys, xs = zip(*own, strict=True)
    tall, wide = max(ys) - min(ys) + 1, max(xs) - min(xs) + 1
    assert row["area"] == pytest.approx(math.log(len(own)))
    assert row["full"] == pytest.approx(len(own) / (tall * wide))
    assert row["long"] == pytest.approx(math.log(max(tall, wide) / min(tall, wide)))
    assert row["contrast"] == pytest.approx(math.log(250 - 133 + 1.5), abs=0.1)
    assert row["near"] < math.log(12)
    assert row["far"] < math.log(12)


def test_nothing_is_near_one_but_what_is():
    near = dots(ground(), [(60, 60), (60, 67)], 250, 1)
    far = dots(ground(), [(60, 60), (60, 76), (76, 60), (44, 60)], 250, 1)
    for pixels, name in ((near, "near"), (far, "far")):
        (bright, _) = spots_of(pixels, NEVER)
        row = bright.properties[bright.owner[bright.pixels == 60 * 260 + 60][0]]
        here = dict(zip(WEIGHTS, row, strict=False))
        assert here[name] == pytest.approx(here["contrast"], abs=0.2)
        assert here["far" if name == "near" else "near"] < math.log(12)
