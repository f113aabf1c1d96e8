from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.canvas.viewport import KEEP_VISIBLE, MAX_ZOOM, MIN_ZOOM, Viewport
from engine.geometry import Bounds


@st.composite
def viewports(draw):
    size = st.integers(1, 8000)
    view = st.integers(100, 3000)
    viewport = Viewport(
        draw(size), draw(size), draw(view), draw(view), draw(st.sampled_from([1.0, 1.25, 1.5, 2.0, 3.0])),
        draw(st.floats(MIN_ZOOM, MAX_ZOOM)),
    )  # fmt: skip
    return viewport.panned(draw(st.floats(-5000, 5000)), draw(st.floats(-5000, 5000)))


points = st.tuples(st.floats(-2000, 4000), st.floats(-2000, 4000))


@given(viewports(), points)
def test_the_two_maps_are_inverse(viewport, point):
    there = viewport.to_image_point(*point)
    assert viewport.to_view_point(*there) == pytest.approx(point, abs=1e-6)


@given(viewports(), st.floats(0, 1), st.floats(0, 1), st.floats(0.05, 20))
def test_zooming_keeps_the_image_point_under_the_cursor(viewport, fx, fy, factor):
    cursor = fx * viewport.view_width, fy * viewport.view_height
    point = viewport.to_image_point(*cursor)
    assume(viewport.contains(*point))
    # The first of the two snaps is undone by asking for the unsnapped anchor, so half a device px remains.
    zoomed = viewport.zoomed_at(*cursor, factor)
    growth = zoomed.zoom / viewport.zoom
    slack = (0.5 + 0.5 * growth) / viewport.device_ratio + 1e-6
    assume(
        viewport.contains(
            viewport.origin_x + cursor[0] / viewport.scale, viewport.origin_y + cursor[1] / viewport.scale
        )
    )
    assert zoomed.to_view_point(*point) == pytest.approx(cursor, abs=slack)


def test_a_long_turn_of_the_wheel_does_not_drift():
    start = viewport = Viewport(6000, 4000, 1600, 1000).fitted()
    cursor = 333.3, 217.9
    for _ in range(40):
        viewport = viewport.zoomed_at(*cursor, 1.07)
    for _ in range(40):
        viewport = viewport.zoomed_at(*cursor, 1 / 1.07)
    assert viewport.origin_x == pytest.approx(start.origin_x, abs=1e-6)
    assert viewport.origin_y == pytest.approx(start.origin_y, abs=1e-6)


@given(viewports(), st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_panning_never_loses_the_photo(viewport, dx, dy):
    moved = viewport.panned(dx, dy)
    (x0, y0), (x1, y1) = (
        moved.to_view_point(0, 0),
        moved.to_view_point(moved.image_width, moved.image_height),
    )
    pixel = 1 / moved.device_ratio
    for low, high, view in ((x0, x1, moved.view_width), (y0, y1, moved.view_height)):
        shown = min(high, view) - max(low, 0)
        assert shown >= min(KEEP_VISIBLE, high - low, view) - pixel


@given(viewports(), points, st.floats(0.001, 1000))
def test_zooming_beside_the_photo_never_loses_it(viewport, cursor, factor):
    zoomed = viewport.zoomed_at(*cursor, factor)
    assert MIN_ZOOM <= zoomed.zoom <= MAX_ZOOM
    x0, y0 = zoomed.to_view_point(0, 0)
    x1, y1 = zoomed.to_view_point(zoomed.image_width, zoomed.image_height)
    pixel = 1 / zoomed.device_ratio
    assert x1 > -pixel
    assert y1 > -pixel
    assert x0 < zoomed.view_width + pixel
    assert y0 < zoomed.view_height + pixel


@given(viewports())
def test_the_photo_begins_on_a_device_pixel(viewport):
    for offset in viewport.offset:
        device = offset * viewport.device_ratio
        assert device == pytest.approx(round(device), abs=1e-6)


@given(viewports(), st.data())
def test_a_rectangle_sent_to_the_view_and_back_still_holds_itself(viewport, data):
    y0 = data.draw(st.integers(0, viewport.image_height - 1))
    x0 = data.draw(st.integers(0, viewport.image_width - 1))
    bounds = Bounds(y0, x0, data.draw(st.integers(y0 + 1, viewport.image_height)), x0 + 1)
    assert viewport.to_image(viewport.to_view(bounds).expanded(1)).contains(bounds)


def test_fitted_shows_everything_in_the_middle():
    viewport = Viewport(6000, 4000, 1600, 1000).zoomed_at(3, 3, 900).fitted()
    assert viewport.visible_bounds() == Bounds(0, 0, 4000, 6000)
    x0, y0 = viewport.to_view_point(0, 0)
    x1, y1 = viewport.to_view_point(6000, 4000)
    assert x0 == pytest.approx(1600 - x1, abs=1.1)
    assert y0 == pytest.approx(1000 - y1, abs=1.1)
    assert min(x0, y0) == pytest.approx(12, abs=1)


def test_at_100_percent_one_image_pixel_is_one_device_pixel():
    viewport = Viewport(6000, 4000, 800, 500, 2.0).fitted().at_100_percent()
    assert viewport.scale == 0.5
    assert viewport.visible_bounds().shape == (1000, 1600)


def test_steps_visit_round_percentages_and_stop_at_the_ends():
    viewport = Viewport(100, 100, 100, 100, zoom=0.9)
    assert viewport.stepped(1).zoom == 1.0
    assert viewport.stepped(-1).zoom == pytest.approx(0.6667)
    for _ in range(60):
        viewport = viewport.stepped(1)
    assert viewport.zoom == MAX_ZOOM
    for _ in range(60):
        viewport = viewport.stepped(-1)
    assert viewport.zoom == MIN_ZOOM


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_resizing_keeps_the_middle(ratio):
    viewport = Viewport(6000, 4000, 1600, 1000, zoom=0.7).panned(-1000, -700)
    resized = viewport.resized(900, 1400, ratio)
    before = viewport.to_image_point(800, 500)
    assert resized.to_image_point(450, 700) == pytest.approx(before, abs=1 / 0.7 * 1.1)
    assert resized.zoom == viewport.zoom


def test_revealing_pans_only_when_it_must():
    viewport = Viewport(1000, 1000, 500, 500)
    assert viewport.revealing(250, 250) is viewport
    x, y = viewport.revealing(900, 250).to_view_point(900, 250)
    assert x == pytest.approx(500 - 64)
    assert y == pytest.approx(250)


def test_visible_bounds_are_whole_pixels_of_the_photo():
    viewport = Viewport(100, 50, 30, 20, zoom=3.0, origin_x=10.5, origin_y=-2)
    bounds = viewport.visible_bounds()
    assert (bounds.y0, bounds.x0) == (0, 10)
    assert bounds.x1 == math.ceil(10.5 + 10)
