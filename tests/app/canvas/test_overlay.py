from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.canvas.overlay import OverlayStyle, mask_overlay
from app.canvas.viewport import Viewport
from engine.geometry import Bounds
from tests.reference import overlay as reference

STYLE = OverlayStyle()


def painted(mask, viewport, region):
    """The overlay of ``region`` as one array, clear where nothing is drawn."""
    pixels = np.zeros((*region.shape, 4), np.uint8)
    overlay = mask_overlay(mask, viewport, region, STYLE)
    if overlay is not None:
        assert region.contains(overlay.bounds)
        pixels[overlay.bounds.translated(-region.y0, -region.x0).slices] = overlay.pixels
    return pixels


@st.composite
def scenes(draw):
    height, width = draw(st.integers(1, 40)), draw(st.integers(1, 40))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    mask = rng.random((height, width)) < draw(st.sampled_from([0.0, 0.02, 0.5, 1.0]))
    ratio = draw(st.sampled_from([1.0, 1.5, 2.0]))
    zoom = draw(st.sampled_from([0.13, 0.25, 0.4, 0.5, 0.77, 1.0, 1.3, 2.0, 5.0, 11.0]))
    viewport = Viewport(width, height, 60, 50, ratio, zoom).panned(draw(st.floats(-40, 40)), draw(st.floats(-40, 40)))
    return mask, viewport


@settings(max_examples=60, deadline=None)
@given(scenes(), st.integers(0, 30), st.integers(0, 30), st.integers(1, 24), st.integers(1, 24))
def test_every_rectangle_equals_the_pixel_by_pixel_reference(scene, y, x, height, width):
    mask, viewport = scene
    region = Bounds(y, x, y + height, x + width)
    assert np.array_equal(painted(mask, viewport, region), reference.overlay(mask, viewport, region, STYLE))


@settings(max_examples=60, deadline=None)
@given(scenes(), st.integers(3, 20))
def test_pieces_join_without_a_seam(scene, step):
    mask, viewport = scene
    whole = painted(mask, viewport, Bounds(0, 0, 60, 60))
    for y in range(0, 60, step):
        for x in range(0, 60, step):
            piece = Bounds(y, x, min(y + step, 60), min(x + step, 60))
            assert np.array_equal(painted(mask, viewport, piece), whole[piece.slices])


@pytest.mark.parametrize("zoom", [0.05, 0.2, 0.3, 0.61, 0.9])
def test_a_hole_of_one_pixel_is_seen_at_every_zoom(zoom):
    for column in range(40, 60):
        mask = np.zeros((100, 100), bool)
        mask[50, column] = True
        viewport = Viewport(100, 100, 100, 100, zoom=zoom)
        assert painted(mask, viewport, Bounds(0, 0, 100, 100))[..., 3].any()


def test_nothing_is_computed_where_there_is_no_hole():
    mask = np.zeros((4000, 6000), bool)
    mask[100:200, 100:200] = True
    viewport = Viewport(6000, 4000, 1600, 1000).fitted()
    assert mask_overlay(mask, viewport, Bounds(500, 800, 600, 900), STYLE) is None
    overlay = mask_overlay(mask, viewport, Bounds(0, 0, 1000, 1600), STYLE)
    assert overlay is not None
    assert max(overlay.bounds.shape) < 40  # 100 px at a zoom of 0.24, its outline and rounding


def test_inside_and_outside_differ_by_more_than_colour():
    mask = np.zeros((60, 60), bool)
    mask[10:50, 10:50] = True
    viewport = Viewport(60, 60, 60, 60)
    alpha = painted(mask, viewport, Bounds(0, 0, 60, 60))[..., 3]
    assert len(np.unique(alpha[12:48, 12:48])) == 2  # tint and lines
    assert alpha[30, 9] != 0  # the dark outline lies outside the hole
    assert alpha[30, 8] == 0
