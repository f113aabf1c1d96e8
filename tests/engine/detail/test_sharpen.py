"""A fill with the photo's own detail: what comes out, and what is never touched."""

from dataclasses import replace
from itertools import pairwise

import cv2
import numpy as np
import pytest

from engine.detail.canvas import Canvas
from engine.detail.sharpen import sharpen
from engine.detail.synthesis import synthesize
from engine.geometry import Bounds
from engine.hole.plan import HolePlan
from engine.types import FillRequest, Patch


def texture(shape=(96, 128), seed=0):
    """Stripes and grain, H×W×3 uint8."""
    rng = np.random.default_rng(seed)
    stripes = 128 + 60 * np.sin(np.arange(shape[1]) / 2.5)[None] + rng.normal(0, 12, shape)
    return np.repeat(stripes[..., None], 3, axis=2).clip(0, 255).astype(np.uint8)


def blurred_fill(photo, mask, scale=1.0, *, forbidden=None, crop=None):
    """Photo and mask, a plan of the whole photo, and what a soft network would draw."""
    whole, piece = Bounds.of_shape(mask.shape), Bounds.of_mask(mask)
    soft = cv2.GaussianBlur(photo, (0, 0), 8)
    drawn = Patch(piece, soft[piece.slices].copy(), mask[piece.slices])
    return FillRequest(photo, mask, forbidden), HolePlan(piece, crop or whole, scale, 0, mask[piece.slices]), drawn


def filled_of(photo, mask, *, forbidden=None, soft_of=None):
    request, plan, _ = blurred_fill(photo, mask, forbidden=forbidden)
    _, _, soft = blurred_fill(photo if soft_of is None else soft_of, mask)
    filled = photo.copy()
    sharpen(request, plan, soft, None).apply_to(filled)
    return filled


def hole_in(shape=(96, 128)):
    mask = np.zeros(shape, np.bool_)
    mask[30:62, 50:86] = True
    return mask


def roughness(photo, mask):
    steps = np.abs(np.diff(photo.astype(float), axis=1)).mean(axis=2)
    return steps[mask[:, 1:] & mask[:, :-1]].mean()


@pytest.mark.parametrize("scale", [1.0, 0.5])
@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_a_soft_fill_gets_the_contrast_of_its_surroundings(scale, depth):
    photo = texture().astype(depth) * (1 if depth == np.uint8 else 257)
    mask = hole_in()
    request, plan, soft = blurred_fill(photo, mask, scale)

    sharp = sharpen(request, plan, soft, None)
    filled = photo.copy()
    sharp.apply_to(filled)

    assert sharp.pixels.dtype == depth
    assert roughness(filled, mask) == pytest.approx(roughness(photo, ~mask), rel=0.25)
    np.testing.assert_array_equal(filled[~mask], photo[~mask])


def test_bark_is_not_filled_from_a_blurred_background_of_its_mean_colour():
    """A broad band of stripes; smooth places above and below fit the soft drawing of stripes better than they do."""
    photo, mask = texture((160, 200)), np.zeros((160, 200), np.bool_)
    photo[:40] = photo[120:] = 128
    mask[44:116, 60:130] = True
    stripes = ~mask
    stripes[:40] = stripes[120:] = False

    filled = filled_of(photo, mask)

    assert roughness(filled, mask) > 0.9 * roughness(photo, stripes)


def test_sand_is_not_filled_from_a_smooth_sky_of_its_mean_colour():
    """Grain has no stripes that would tell it from what is smooth on a coarse level: only its roughness does."""
    photo, mask = np.full((160, 200, 3), 128, np.uint8), np.zeros((160, 200), np.bool_)
    grain = np.random.default_rng(3).normal(128, 30, (80, 200))
    photo[40:120] = grain[..., None].clip(0, 255)
    mask[44:116, 60:130] = True
    sand = ~mask
    sand[:40] = sand[120:] = False

    filled = filled_of(photo, mask)

    assert roughness(filled, mask) > 0.8 * roughness(photo, sand)


@pytest.mark.parametrize("pattern", [lambda y, x: (x // 16 + y // 16) % 2 > 0, lambda y, x: (x + y) % 36 < 8])
def test_checks_and_slanting_bars_go_on_through_a_hole_five_times_as_wide(pattern):
    """Small patches see one edge at a time and lose count."""
    is_light = pattern(*np.mgrid[:160, :200])
    shades = 60 + 120 * is_light + np.random.default_rng(0).normal(0, 4, (160, 200))
    photo = np.repeat(shades[..., None], 3, axis=2).clip(0, 255).astype(np.uint8)
    mask = np.zeros((160, 200), np.bool_)
    mask[40:120, 60:140] = True

    filled = filled_of(photo, mask)

    assert np.abs(filled[mask].astype(float) - photo[mask]).mean() < 18  # levels; of the 120 of an edge


def test_copies_of_a_darker_part_of_a_wall_get_the_tone_of_what_is_around_them():
    """The wall is eight levels lighter on the right, where the hole is; only from the left may be copied."""
    shades = np.random.default_rng(5).normal(100, 3, (96, 128))
    shades[:, 40:] += 8
    photo = np.repeat(shades[..., None], 3, axis=2).astype(np.uint8)
    forbidden = np.zeros((96, 128), np.bool_)
    forbidden[:, 36:] = True

    filled = filled_of(photo, hole_in(), forbidden=forbidden)

    assert filled[hole_in()].mean() == pytest.approx(photo[:, 40:].mean(), abs=2)


def test_the_grain_of_a_night_sky_goes_on():
    """Noise on black: what is filled is as rough as what is around it, and as dark."""
    rng = np.random.default_rng(2)
    sky = np.abs(rng.normal(9, 5, (96, 128, 3))).astype(np.uint8)
    mask = hole_in()

    filled = filled_of(sky, mask)

    assert roughness(filled, mask) == pytest.approx(roughness(sky, ~mask), rel=0.1)
    assert filled[mask].mean() == pytest.approx(sky[~mask].mean(), abs=1)


def fine_grain(photo, mask):
    """What changes along both axes from pixel to pixel: joints stand out in it."""
    changes = cv2.filter2D(photo[..., 0].astype(float), -1, np.outer((1, -2, 1), (1, -2, 1)).astype(float))
    return np.sqrt(np.square(changes)[cv2.erode(mask.astype(np.uint8), np.ones((3, 3))) > 0].mean())


@pytest.mark.parametrize("size", [0.5, 0.8])
def test_the_noise_of_a_wall_goes_on_also_where_a_camera_has_smoothed_it(size):
    """Steps from pixel to pixel are within a tenth of those around; grain that spans pixels shows little at joints."""
    rng = np.random.default_rng(4)
    grain = cv2.GaussianBlur(rng.normal(0, 30, (120, 160)).astype(np.float32), (0, 0), size)
    wall = np.repeat((140 + grain + np.arange(160) / 4)[..., None], 3, axis=2).clip(0, 255).astype(np.uint8)
    mask = hole_in((120, 160))

    filled = filled_of(wall, mask)

    assert roughness(filled, mask) == pytest.approx(roughness(wall, ~mask), rel=0.1)
    assert fine_grain(filled, mask) < 1.3 * fine_grain(wall, ~mask)


def test_a_gradient_of_16_bits_stays_free_of_banding():
    """A slope of four levels of 8 bits over the photo: no step is four times its own, and a level would be 257."""
    down, right = np.mgrid[:96, :128]
    photo = np.repeat((20_000 + 6 * right + 3 * down).astype(np.uint16)[..., None], 3, axis=2)
    mask = hole_in()

    filled = filled_of(photo, mask).astype(int)

    assert np.abs(filled - photo)[mask].max() <= 12
    assert np.abs(np.diff(filled, axis=1)).max() <= 24


def test_the_same_request_gives_the_same_pixels():
    given = blurred_fill(texture(), hole_in())

    np.testing.assert_array_equal(sharpen(*given, None).pixels, sharpen(*given, None).pixels)


def test_what_is_too_narrow_for_large_patches_is_copied_in_small_ones():
    """Nine columns may be copied, in which no patch of 11 px fits at any scale."""
    photo, mask = texture(), hole_in()
    photo[:, 100:109, :2] = 0
    forbidden = np.ones_like(mask)
    forbidden[:, 100:109] = False

    filled = filled_of(photo, mask, forbidden=forbidden)

    blue = filled[mask].astype(int)
    assert (blue[:, 2] - blue[:, 0]).mean() > 40


def test_forbidden_places_are_never_copied():
    """The left half is red; with it forbidden, nothing of the hole turns red."""
    photo = texture()
    photo[:, :40, 1:] = 0
    mask = hole_in()
    forbidden = np.zeros_like(mask)
    forbidden[:, :44] = True

    filled = filled_of(photo, mask, forbidden=forbidden)

    assert (filled[mask][:, 0].astype(int) - filled[mask][:, 1]).max() < 40


def test_only_from_here_reaches_anywhere_in_the_photo():
    """Blue stripes in the farthest corner are all that may be copied, far outside the crop."""
    photo = texture((400, 700))
    photo[360:, 640:, :2] = 0
    mask = hole_in((400, 700))
    forbidden = np.ones_like(mask)
    forbidden[360:, 640:] = False
    request, plan, soft = blurred_fill(photo, mask, forbidden=forbidden, crop=Bounds(0, 0, 150, 160))
    filled = photo.copy()
    sharpen(request, plan, soft, None).apply_to(filled)

    inner = cv2.erode(mask.astype(np.uint8), np.ones((17, 17), np.uint8)) > 0
    blue = filled[inner].astype(int)
    assert (blue[:, 2] - blue[:, 0]).mean() > 40


def test_where_nothing_may_be_copied_the_network_s_drawing_stays():
    mask = hole_in()
    request, plan, soft = blurred_fill(texture(), mask, forbidden=np.ones_like(mask))

    assert sharpen(request, plan, soft, None) is soft


@pytest.mark.parametrize(
    "place",
    [
        np.s_[0:20, 0:25],
        np.s_[76:96, 100:128],
        np.s_[40:41, 10:120],
        np.s_[5:90, 60:61],
        np.s_[50:51, 60:61],
        np.s_[0:96, 30:50],
    ],
)
def test_holes_at_the_border_thin_and_tiny_ones_are_filled_completely(place):
    photo = texture()
    mask = np.zeros(photo.shape[:2], np.bool_)
    mask[place] = True
    marked = photo.copy()
    marked[mask] = (255, 0, 255)  # must not be looked at

    grey = filled_of(marked, mask, soft_of=photo)[mask].astype(int)

    assert np.abs(grey[:, 0] - grey[:, 1]).max() < 30


def test_a_hole_that_touches_all_borders():
    photo = texture()
    mask = np.zeros(photo.shape[:2], np.bool_)
    mask[40:56] = True
    mask[:, 56:72] = True
    marked = photo.copy()
    marked[mask] = (255, 0, 255)

    filled = filled_of(marked, mask, soft_of=photo)

    assert roughness(filled, mask) > 0.5 * roughness(photo, ~mask)
    assert np.ptp(filled[mask].astype(int), axis=1).max() < 30


@pytest.mark.parametrize("value", [0, 90, 255])
def test_a_constant_photo_stays_constant(value):
    photo = np.full((96, 128, 3), value, np.uint8)

    np.testing.assert_array_equal(filled_of(photo, hole_in()), photo)


@pytest.mark.parametrize("shape", [(1, 30), (5, 5), (6, 40), (8, 9), (9, 40), (17, 13), (33, 65)])
def test_small_photos_of_odd_sizes_and_smaller_than_a_patch(shape):
    photo = texture(shape)
    mask = np.zeros(shape, np.bool_)
    mask[shape[0] // 2, 2:4] = True
    request, plan, soft = blurred_fill(photo, mask)

    sharp = sharpen(request, plan, soft, None)

    assert sharp.bounds == soft.bounds
    assert sharp.pixels.shape == soft.pixels.shape


def test_other_holes_are_neither_copied_nor_compared():
    """A second, unfilled hole beside the first may hold anything."""
    photo = texture()
    mask, other = hole_in(), np.zeros((96, 128), np.bool_)
    other[30:62, 86:110] = True
    _, plan, drawn = blurred_fill(photo, mask)
    made = []
    for colour in ((255, 0, 255), (0, 255, 0)):
        painted = photo.copy()
        painted[other] = colour
        canvas = Canvas.of(FillRequest(painted, mask | other), plan, drawn)
        made.append(synthesize(canvas, 1.0, np.ones((1, 1), np.float32)).picture()[mask])

    np.testing.assert_array_equal(*made)


def test_earlier_answers_are_known():
    """The right half of a hole is filled with what was answered at its left, not with what lies below that."""
    photo, mask = texture(), hole_in()
    left, right = mask.copy(), mask.copy()
    left[:, 68:], right[:, :68] = False, False
    marked = photo.copy()
    marked[mask] = (255, 0, 255)
    box = Bounds.of_mask(left)
    earlier = Patch(box, photo[box.slices].copy(), left[box.slices])
    _, plan, soft = blurred_fill(photo, right)

    sharp = sharpen(FillRequest(marked, mask), plan, soft, None, [earlier])

    assert np.ptp(sharp.pixels[sharp.mask].astype(int), axis=1).max() < 30


def test_levels_are_told_and_can_stop_the_work():
    given = blurred_fill(texture(), hole_in())
    shares = []
    sharpen(*given, None, between_levels=shares.append)
    assert len(shares) >= 3
    assert all(before < after for before, after in pairwise(shares))

    class Stop(Exception):
        pass

    def stop(_share):
        raise Stop

    with pytest.raises(Stop):
        sharpen(*given, None, between_levels=stop)


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_a_hole_searched_at_a_reduced_scale_gets_the_photo_s_own_grain(depth, monkeypatch):
    """Too large for the canvas: still as rough as its surroundings, and only pixels of the mask are new."""
    monkeypatch.setattr("engine.detail.canvas.HOLE_PX", 900)
    photo = texture((200, 260)).astype(depth) * (1 if depth == np.uint8 else 257)
    mask = np.zeros((200, 260), np.bool_)
    mask[60:140, 80:170] = True
    marked = photo.copy()
    marked[mask] = 0
    _, plan, soft = blurred_fill(photo, mask)
    shares = []

    sharp = sharpen(FillRequest(marked, mask), replace(plan, scale=0.4), soft, None, between_levels=shares.append)
    filled = marked.copy()
    sharp.apply_to(filled)

    assert Canvas.of(FillRequest(marked, mask), plan, soft).scale < 0.5
    assert roughness(filled, mask) == pytest.approx(roughness(photo, ~mask), rel=0.3)
    assert all(before < after for before, after in pairwise(shares))


def test_a_reduced_hole_never_copies_what_is_forbidden(monkeypatch):
    monkeypatch.setattr("engine.detail.canvas.HOLE_PX", 900)
    photo = texture((200, 260))
    photo[:, :70, 1:] = 0
    mask, forbidden = np.zeros((2, 200, 260), np.bool_)
    mask[60:140, 80:170] = True
    forbidden[:, :76] = True

    filled = filled_of(photo, mask, forbidden=forbidden)

    assert (filled[mask][:, 0].astype(int) - filled[mask][:, 1]).max() < 40


def test_a_reduced_hole_copies_an_earlier_answer_with_all_its_grain(monkeypatch):
    """Only the answer at its left may be copied, which the photo itself knows nothing of."""
    monkeypatch.setattr("engine.detail.canvas.HOLE_PX", 900)
    photo = texture((200, 260))
    mask, left = np.zeros((2, 200, 260), np.bool_)
    mask[60:140, 40:210] = True
    left[60:140, 40:130] = True
    forbidden, right = ~left, mask & ~left
    _, plan, soft = blurred_fill(photo, right)
    box = Bounds.of_mask(left)
    earlier = Patch(box, photo[box.slices].copy(), left[box.slices])
    marked = photo.copy()
    marked[mask] = (255, 0, 255)
    filled = marked.copy()

    sharpen(FillRequest(marked, mask, forbidden), plan, soft, None, [earlier]).apply_to(filled)

    assert roughness(filled, right) == pytest.approx(roughness(photo, left), rel=0.2)
    assert np.ptp(filled[right].astype(int), axis=1).max() < 30
