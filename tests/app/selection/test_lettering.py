"""Words that were put on a picture are found, and leaves and stripes are not."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from app.selection.lettering import Lettering
from app.selection.stop import Stopped

NEVER = lambda: False  # noqa: E731


def ground(height=300, width=450):
    rng = np.random.default_rng(4)
    soft = Image.fromarray(rng.integers(60, 190, (12, 18, 3), np.uint8)).resize(
        (width, height), Image.Resampling.BICUBIC
    )
    return np.asarray(soft) + rng.normal(0, 3, (height, width, 3))


def written(text, colour, *, size=28, at=(60, 220), scale=1):
    """A picture with a word on it, and which pixels the word covers."""
    height, width = 300 * scale, 450 * scale
    mask = Image.new("L", (width, height))
    ImageDraw.Draw(mask).text((at[0] * scale, at[1] * scale), text, fill=255, font=ImageFont.load_default(size * scale))
    share = np.asarray(mask)[..., None] / 255
    pixels = ground(height, width) * (1 - share) + np.array(colour) * share
    return pixels.clip(0, 255).astype(np.uint8), share[..., 0] > 0.5


@pytest.mark.parametrize("colour", [(255, 150, 0), (255, 255, 255), (10, 10, 10)], ids=["orange", "white", "black"])
@pytest.mark.parametrize("scale", [1, 3])
def test_a_date_stamp_is_found(colour, scale):
    pixels, word = written("2024 08 17", colour, scale=scale)
    found = Lettering(pixels).found(50, NEVER)
    assert np.count_nonzero(found & word) > 0.8 * np.count_nonzero(word)
    ys, xs = np.nonzero(word)
    around = np.zeros_like(word)
    around[max(0, ys.min() - 12) : ys.max() + 12, max(0, xs.min() - 12) : xs.max() + 12] = True
    assert not found[~around].any()


def test_16_bits():
    pixels, word = written("2024 08 17", (255, 150, 0))
    found = Lettering(pixels.astype(np.uint16) * 257).found(50, NEVER)
    assert np.count_nonzero(found & word) > 0.8 * np.count_nonzero(word)


def test_without_lettering_nothing_is_found():
    pixels = ground()
    pixels[::20] = 20  # stripes
    y, x = np.mgrid[:300, :450]
    for number in range(30):  # round things of many sizes, anywhere
        rng = np.random.default_rng(number)
        pixels[np.hypot(y - rng.uniform(0, 300), x - rng.uniform(0, 450)) < rng.uniform(3, 20)] = rng.integers(0, 255)
    assert not Lettering(pixels.clip(0, 255).astype(np.uint8)).found(50, NEVER).any()


@pytest.mark.parametrize("shape", [(1, 1), (3, 50), (10, 10)])
def test_tiny_photos_are_no_error(shape):
    assert Lettering(np.zeros((*shape, 3), np.uint8)).found(100, NEVER).shape == shape


def test_it_stops_when_it_is_told_to():
    with pytest.raises(Stopped):
        Lettering(ground().clip(0, 255).astype(np.uint8)).found(50, lambda: True)
