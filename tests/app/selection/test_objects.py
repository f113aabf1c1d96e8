"""Objects on made and on real photos."""

import numpy as np
import pytest
from PIL import Image

from app.selection.objects import find_object, window_of
from app.selection.scribble import Scribble
from app.selection.stop import Stopped
from engine.geometry import Bounds

NEVER = lambda: False  # noqa: E731
GROUND, THING = (70, 110, 60), (190, 90, 60)


def scene(height=300, width=400, centre=(150, 200), radius=60, dtype=np.uint8):
    """A ball on grass, and which pixels it covers."""
    y, x = np.mgrid[:height, :width]
    ball = np.hypot(y - centre[0], x - centre[1]) < radius
    noise = np.random.default_rng(1).normal(0, 12, (height, width, 3))
    pixels = (np.where(ball[..., None], THING, GROUND) + noise).clip(0, 255).astype(np.uint8)
    return (pixels.astype(np.uint16) * 257 if dtype is np.uint16 else pixels), ball


def found_in(pixels, scribble):
    window = window_of(scribble, pixels.shape)
    found = find_object(pixels[window.slices].copy(), window, pixels.shape, scribble, NEVER)
    if found is None:
        return None
    mask = np.zeros(pixels.shape[:2], bool)
    mask[found.bounds.slices] = found.inside
    return mask


def overlap(a, b):
    return np.count_nonzero(a & b) / np.count_nonzero(a | b)


STROKE = Scribble(((180, 150), (220, 150)), 6)
LOOP = Scribble.drawn(tuple((200 + 90 * np.cos(t), 150 + 90 * np.sin(t)) for t in np.linspace(0, 6, 40)), 6)
BOX = Scribble.boxed(Bounds(70, 120, 230, 280))


@pytest.mark.parametrize("scribble", [STROKE, LOOP, BOX], ids=["stroke", "loop", "box"])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_ball_on_grass_is_found_to_the_pixel(scribble, dtype):
    pixels, ball = scene(dtype=dtype)
    assert overlap(found_in(pixels, scribble), ball) > 0.97


def test_the_answer_is_the_same_every_time():
    pixels, _ = scene()
    assert np.array_equal(found_in(pixels, STROKE), found_in(pixels, STROKE))


def test_a_second_ball_that_is_not_touched_is_left():
    pixels, ball = scene()
    more, other = scene(centre=(150, 330), radius=30)
    pixels[other] = more[other]
    mask = found_in(pixels, STROKE)
    assert not mask[other].any()
    assert overlap(mask, ball) > 0.97


def test_a_gap_of_another_colour_in_the_thing_belongs_to_it():
    pixels, _ = scene()
    pixels[120:126, 195:201] = GROUND
    assert found_in(pixels, STROKE)[120:126, 195:201].all()


def test_a_ball_at_the_border_of_the_photo():
    pixels, ball = scene(centre=(0, 200), radius=70)
    assert overlap(found_in(pixels, Scribble(((180, 20), (220, 20)), 6)), ball) > 0.96


@pytest.mark.parametrize(
    "scribble", [Scribble(((50, 50), (90, 60)), 5), Scribble.boxed(Bounds(20, 20, 100, 100))], ids=["stroke", "box"]
)
def test_nothing_is_found_where_all_is_the_same(scribble):
    assert found_in(np.full((200, 200, 3), 90, np.uint8), scribble) is None


@pytest.mark.parametrize("shape", [(1, 1), (2, 9), (7, 3)])
def test_tiny_photos_are_no_error(shape):
    pixels = np.random.default_rng(0).integers(0, 255, (*shape, 3), np.uint8)
    found_in(pixels, Scribble(((0.5, 0.5),), 3))
    found_in(pixels, Scribble.boxed(Bounds(0, 0, 1, 1)))


def test_beside_the_photo_nothing_is_looked_for():
    assert window_of(Scribble(((-50, -50), (-40, -60)), 5), (100, 100)).is_empty


def test_it_stops_when_it_is_told_to():
    pixels, _ = scene()
    window = window_of(STROKE, pixels.shape)
    with pytest.raises(Stopped):
        find_object(pixels[window.slices], window, pixels.shape, STROKE, lambda: True)


def test_a_boat_in_a_real_photo(samples):
    """Two strokes that disagree by little select nearly the same."""
    with Image.open(samples / "dune.jpg") as image:
        pixels = np.asarray(image.convert("RGB"))
    with Image.open(next(samples.glob("dune*mask*.png"))) as image:
        marked = np.asarray(image.convert("L")) > 127
    ys, xs = np.nonzero(marked)
    one = found_in(pixels, Scribble.boxed(Bounds(ys.min() - 4, xs.min() - 4, ys.max() + 5, xs.max() + 5)))
    assert one is not None
    assert np.count_nonzero(one & marked) > 0.8 * np.count_nonzero(one)


class TestScribble:
    def test_a_line_that_comes_back_goes_around(self):
        assert LOOP.around

    @pytest.mark.parametrize(
        "points",
        [((0, 0), (100, 0)), ((0, 0), (100, 0), (2, 1)), ((0, 0),), ((0, 0), (4, 0), (4, 4), (0, 4))],
        ids=["straight", "there and back", "a click", "a dab"],
    )
    def test_other_strokes_lie_over_the_thing(self, points):
        assert not Scribble.drawn(points, 5).around


def test_what_goes_on_beyond_where_it_was_looked_is_looked_for_farther():
    """A bar that is far longer than the stroke over it."""
    pixels, _ = scene(height=200, width=900)
    pixels[...] = GROUND
    pixels[80:120, 40:860] = THING
    noise = np.random.default_rng(1).normal(0, 8, pixels.shape)
    pixels = (pixels + noise).clip(0, 255).astype(np.uint8)
    mask = found_in(pixels, Scribble(((390, 100), (570, 100)), 6))
    assert mask[90:110, 45:855].mean() > 0.97
    assert np.count_nonzero(mask) < 1.1 * 40 * 820
