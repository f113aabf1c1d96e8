"""Specks that were put on a picture are found, and what is none is left."""

import numpy as np
import pytest

from app.selection.specks import Specks
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
        pixels[disc(pixels.shape[:2], place, 1.5)] = np.uint8(130 - 12 * number)
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
