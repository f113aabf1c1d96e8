"""A fill with the photo's own detail: what comes out, and what is never touched."""

from itertools import pairwise

import cv2
import numpy as np
import pytest

from engine.detail.sharpen import sharpen
from engine.detail.synthesis import synthesize
from engine.geometry import Bounds
from engine.hole.crop import HoleCrop
from engine.hole.plan import HolePlan
from engine.types import FillRequest, Patch


def texture(shape=(96, 128), seed=0):
    """Stripes and grain, H×W×3 uint8."""
    rng = np.random.default_rng(seed)
    stripes = 128 + 60 * np.sin(np.arange(shape[1]) / 2.5)[None] + rng.normal(0, 12, shape)
    return np.repeat(stripes[..., None], 3, axis=2).clip(0, 255).astype(np.uint8)


def blurred_fill(photo, mask, scale=1.0):
    """A crop of the whole photo, and what a soft network would draw."""
    whole, piece = Bounds.of_shape(mask.shape), Bounds.of_mask(mask)
    crop = HoleCrop.cut(HolePlan(piece, whole, scale, 0, mask[piece.slices]), FillRequest(photo, mask))
    soft = cv2.GaussianBlur(photo, (0, 0), 8)
    return crop, Patch(piece, soft[piece.slices].copy(), mask[piece.slices])


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
    crop, soft = blurred_fill(photo, mask, scale)

    sharp = sharpen(crop, soft, None, None)
    filled = photo.copy()
    sharp.apply_to(filled)

    assert sharp.pixels.dtype == depth
    assert roughness(filled, mask) == pytest.approx(roughness(photo, ~mask), rel=0.25)
    np.testing.assert_array_equal(filled[~mask], photo[~mask])


def test_the_same_request_gives_the_same_pixels():
    crop, soft = blurred_fill(texture(), hole_in())

    np.testing.assert_array_equal(sharpen(crop, soft, None, None).pixels, sharpen(crop, soft, None, None).pixels)


def test_forbidden_places_are_never_copied():
    """The left half is red; with it forbidden, nothing of the hole turns red."""
    photo = texture()
    photo[:, :40, 1:] = 0
    mask = hole_in()
    forbidden = np.zeros_like(mask)
    forbidden[:, :44] = True
    crop, soft = blurred_fill(photo, mask)
    filled = photo.copy()
    sharpen(crop, soft, None, forbidden).apply_to(filled)

    assert (filled[mask][:, 0].astype(int) - filled[mask][:, 1]).max() < 40


def test_where_nothing_may_be_copied_the_network_s_drawing_stays():
    mask = hole_in()
    crop, soft = blurred_fill(texture(), mask)

    assert sharpen(crop, soft, None, np.ones_like(mask)) is soft


@pytest.mark.parametrize(
    "place",
    [np.s_[0:20, 0:25], np.s_[76:96, 100:128], np.s_[40:41, 10:120], np.s_[50:51, 60:61], np.s_[0:96, 30:50]],
)
def test_holes_at_the_border_thin_and_tiny_ones_are_filled_completely(place):
    photo = texture()
    mask = np.zeros(photo.shape[:2], np.bool_)
    mask[place] = True
    marked = photo.copy()
    marked[mask] = (255, 0, 255)  # must not be looked at
    crop, _ = blurred_fill(marked, mask)
    _, soft = blurred_fill(photo, mask)
    filled = marked.copy()
    sharpen(crop, soft, None, None).apply_to(filled)

    grey = filled[mask].astype(int)
    assert np.abs(grey[:, 0] - grey[:, 1]).max() < 30


@pytest.mark.parametrize("shape", [(8, 9), (9, 40), (17, 13), (33, 65)])
def test_small_photos_of_odd_sizes(shape):
    photo = texture(shape)
    mask = np.zeros(shape, np.bool_)
    mask[shape[0] // 2, 2:4] = True
    crop, soft = blurred_fill(photo, mask)

    sharp = sharpen(crop, soft, None, None)

    assert sharp.bounds == soft.bounds
    assert sharp.pixels.shape == soft.pixels.shape


def test_other_holes_are_neither_copied_nor_compared():
    """A second, unfilled hole beside the first may hold anything."""
    photo = texture()
    mask, other = hole_in(), np.zeros((96, 128), np.bool_)
    other[30:62, 86:110] = True
    made = []
    for colour in ((255, 0, 255), (0, 255, 0)):
        painted = photo.copy()
        painted[other] = colour
        image = painted.astype(np.float32) / 255
        drawn = cv2.GaussianBlur(photo.astype(np.float32) / 255, (0, 0), 8)
        made.append(synthesize(image, drawn, mask, other, ~(mask | other), 1.0, None)[mask])

    np.testing.assert_array_equal(*made)


def test_levels_are_told_and_can_stop_the_work():
    crop, soft = blurred_fill(texture(), hole_in())
    shares = []
    sharpen(crop, soft, None, None, between_levels=shares.append)
    assert len(shares) == 3
    assert all(before < after for before, after in pairwise(shares))

    class Stop(Exception):
        pass

    def stop(_share):
        raise Stop

    with pytest.raises(Stop):
        sharpen(crop, soft, None, None, between_levels=stop)
