"""Straight edges that go on through a hole: which are found, and that fills keep them."""

import math

import cv2
import numpy as np
import pytest

from engine.detail.canvas import Canvas
from engine.detail.levels import Levels
from engine.detail.lines import MOST, Line, guide_along, lines_through
from engine.detail.sharpen import sharpen
from engine.geometry import Bounds
from engine.hole.plan import HolePlan
from engine.types import FillRequest, Patch
from tests.reference import lines as reference

SHAPE = (200, 260)


def grainy(values):
    """H×W of 0 to 1 as a photo, H×W×3 float32, with grain."""
    noisy = values + np.random.default_rng(0).normal(0, 0.02, values.shape)
    return np.repeat(noisy[..., None], 3, axis=2).clip(0, 1).astype(np.float32)


def halves(angle=0.0, shape=SHAPE, bend=0.0):
    """Bright above a line through the middle that falls by ``angle`` degrees, by ``bend`` more to the right of it."""
    row, column = np.mgrid[: shape[0], : shape[1]]
    beside, below = column - shape[1] / 2, row - shape[0] / 2
    line = np.where(beside < 0, math.tan(math.radians(angle)), math.tan(math.radians(angle + bend))) * beside
    return np.clip(0.5 - (below - line), 0.2, 0.8)


def disc(shape=SHAPE, radius=50):
    row, column = np.ogrid[: shape[0], : shape[1]]
    return (row - shape[0] / 2) ** 2 + (column - shape[1] / 2) ** 2 < radius**2


def found_in(image, hole):
    blank = np.where(hole[..., None], np.float32(0.5), image)
    return lines_through(blank, hole, ~hole)


@pytest.mark.parametrize("angle", [0.0, 12.0, -35.0, 80.0])
def test_an_edge_on_both_sides_of_the_hole_is_a_line(angle):
    (line,) = found_in(grainy(halves(angle)), disc())

    assert abs(line.right * math.sin(math.radians(angle)) - line.down * math.cos(math.radians(angle))) < 0.02
    distance = line.distances(SHAPE, 1.0)
    assert abs(distance[SHAPE[0] // 2, SHAPE[1] // 2]) < 1.5


@pytest.mark.parametrize(
    ("what", "image"),
    [
        ("it bends", halves(0, bend=14)),
        ("it ends", np.where(np.arange(SHAPE[1]) < SHAPE[1] / 2, halves(), 0.5)),
        ("the dark side changes", np.where(np.arange(SHAPE[1]) < SHAPE[1] / 2, halves(), 1 - halves())),
        ("it goes on lower", np.where(np.arange(SHAPE[1]) < SHAPE[1] / 2, halves(), np.roll(halves(), 14, 0))),
        ("it ends long before the hole", np.where(abs(np.arange(SHAPE[1]) - SHAPE[1] / 2) > 66, halves(), 0.5)),
        ("there is only grain", np.full(SHAPE, 0.5)),
    ],
)
def test_other_edges_are_none(what, image):
    assert found_in(grainy(image), disc()) == (), what


@pytest.mark.parametrize("is_whole", [True, False])
def test_an_edge_that_passes_beside_the_hole_is_none(is_whole):
    gap = 0 if is_whole else 12
    image = np.where(abs(np.arange(SHAPE[1]) - SHAPE[1] / 2) >= gap, halves(), 0.5)
    assert found_in(grainy(image), np.roll(disc(radius=30), 40, axis=0)) == ()


def test_both_sides_of_a_thin_line_are_one():
    row = np.arange(SHAPE[0])[:, None] * np.ones(SHAPE)
    (line,) = found_in(grainy(np.where(abs(row - 100) < 1, 0.2, 0.8)), disc())
    assert abs(line.down) < 0.02


def test_stripes_are_as_many_lines_as_are_wanted_at_most():
    stripes = 0.5 + 0.3 * np.sign(np.sin(np.arange(SHAPE[0]) / 3.0))[:, None] * np.ones(SHAPE)
    assert 2 < len(found_in(grainy(stripes), disc())) <= MOST


def test_no_hole_and_a_hole_that_is_all_have_no_lines():
    image = grainy(halves())
    assert found_in(image, np.zeros(SHAPE, np.bool_)) == ()
    assert found_in(image, np.ones(SHAPE, np.bool_)) == ()


def test_a_large_place_is_looked_at_smaller_and_gives_the_same_line():
    shape = (900, 1300)
    (line,) = found_in(grainy(halves(12.0, shape)), disc(shape, 280))
    assert abs(line.down / line.right - math.tan(math.radians(12))) < 0.02
    assert abs(line.distances(shape, 1.0)[450, 650]) < 3


@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_places_beside_lines_are_those_of_the_definition(scale):
    lines = [(20.0, 14.0, 1.0, 0.0), (30.3, 10.1, 0.6, 0.8)]
    made = guide_along(tuple(Line(*line) for line in lines), (24, 40), scale)
    assert made.dtype == np.float32
    np.testing.assert_allclose(made, reference.guide_along(lines, (24, 40), scale), atol=1e-5)


@pytest.mark.parametrize("angle", [0.0, 20.0])
def test_a_horizon_goes_on_straight_where_the_network_lets_it_sag(angle):
    truth = halves(angle)
    photo = (grainy(truth) * 255).round().astype(np.uint8)
    mask = disc(radius=60)
    column = np.arange(SHAPE[1])
    sag = (14 * np.exp(-(((column - SHAPE[1] / 2) / 30) ** 2))).round().astype(np.int64)
    rows = np.arange(SHAPE[0])[:, None] - sag[None]
    soft = cv2.GaussianBlur(photo[rows.clip(0, SHAPE[0] - 1), column[None]], (0, 0), 6)
    box = Bounds.of_mask(mask)
    drawn = Patch(box, soft[box.slices].copy(), mask[box.slices])
    plan = HolePlan(box, Bounds.of_shape(SHAPE), 1.0, 0, mask[box.slices])

    filled = photo.copy()
    sharpen(FillRequest(photo, mask), plan, drawn, None).apply_to(filled)

    wrong = np.abs(filled[..., 0] / 255 - truth) > 0.3
    assert wrong[mask].mean() < 0.035  # 0.055 if lines are not looked for


def test_where_all_sources_lie_far_away_no_line_is_followed():
    """Below their place on the canvas lies another part of the photo, where the line would mean nothing."""
    shape = (600, 1500)
    photo = (grainy(np.tile(halves(), (3, 6))[: shape[0], : shape[1]]) * 255).astype(np.uint8)
    mask = np.zeros(shape, np.bool_)
    mask[:200, :260] = disc()
    box = Bounds.of_mask(mask)
    drawn = Patch(box, photo[box.slices].copy(), mask[box.slices])
    plan = HolePlan(box, Bounds(0, 0, 256, 256), 1.0, 0, mask[box.slices])
    far = np.ones(shape, np.bool_)
    far[:, 900:] = False

    def lines(forbidden):
        canvas = Canvas.of(FillRequest(photo, mask, forbidden), plan, drawn)
        return len(canvas.parts), Levels.of(canvas, 1.0, np.ones((1, 1), np.float32), low_pass=1.0, texture=1.0).lines

    parts, found = lines(None)
    assert (parts, len(found)) == (1, 1)
    assert lines(far) == (2, ())
