"""Copying along offsets found at a reduced scale, against its definition."""

from types import SimpleNamespace

import numpy as np
import pytest

from engine.detail.canvas import Canvas, Part
from engine.detail.enlarge import enlarged
from engine.geometry import Bounds
from engine.hole.seams import spread
from engine.types import FillRequest, Patch
from tests.reference import matches as reference

SHAPE = (40, 50)


def field_of(queries, sources):
    """A field with these queries on a whole grid, row by row."""
    rows, columns = sorted({y for y, _ in queries}), sorted({x for _, x in queries})
    places = np.array([y * SHAPE[1] + x for y, x in queries])
    number = np.arange(len(queries)).reshape(len(rows), len(columns))
    return SimpleNamespace(
        width=SHAPE[1],
        queries=places,
        sources=np.array([y * SHAPE[1] + x for y, x in sources]),
        grid=lambda: (np.array(rows), np.array(columns), number),
    )


@pytest.mark.parametrize("answered", [False, True])
@pytest.mark.parametrize("corrected", [False, True])
@pytest.mark.parametrize("forbidden", [False, True])
def test_pixels_are_copied_along_the_offsets_of_the_nearest_patches(forbidden, corrected, answered):
    """Each patch is corrected by what is at its centre; beside the hole by what goes on smoothly from there.

    What was answered earlier, all but two rows of another part of the mask, is copied like the photo.
    """
    rng = np.random.default_rng(0)
    image = rng.integers(5000, 60_000, (*SHAPE, 3)).astype(np.uint16)
    mask, barred = np.zeros((2, *SHAPE), np.bool_)
    mask[12:24, 15:30] = True
    if forbidden:
        barred[:, 35:] = True
    queries = [(y, x) for y in range(10, 28, 4) for x in range(13, 34, 5)]
    sources = [(int(rng.integers(4, 36)), int(rng.integers(4, 46))) for _ in queries]
    box, holes, known = Bounds.of_mask(mask), mask.copy(), image
    earlier = []
    if answered:
        answer = rng.integers(5000, 60_000, (16, 12, 3)).astype(np.uint16)
        is_answer = np.arange(16)[:, None] * np.ones((1, 12), int) < 14
        holes[20:36, 2:14] = True
        earlier.append(Patch(Bounds(20, 2, 36, 14), answer, is_answer))
        known = image.copy()
        known[20:34, 2:14] = answer[:14]
    nothing = np.zeros((*SHAPE, 3), np.float32)
    correction = nothing.copy()
    if corrected:
        correction[mask] = rng.uniform(-0.07, 0.07, (int(mask.sum()), 3))
    inside = mask.astype(np.float32)
    everywhere = 65535 * spread(correction * inside[..., None], inside)
    flat = np.zeros(SHAPE, np.bool_)
    part = Part(Bounds.of_shape(SHAPE), 0, SHAPE)
    canvas = Canvas((part,), 1.0, nothing, nothing, mask, flat, flat)
    made = np.full_like(nothing, 0.25)
    drawn = Patch(box, np.zeros((*box.shape, 3), np.uint16), mask[box.slices])

    pixels = enlarged(
        FillRequest(image, holes, barred if forbidden else None),
        canvas,
        field_of(queries, sources),
        made,
        correction,
        drawn,
        earlier,
    )
    if answered:
        holes[20:34, 2:14] = False
    places = [(y, x) for y in range(box.y0, box.y1) for x in range(box.x0, box.x1)]
    given = dict(zip(queries, sources, strict=True))
    corrections = {query: everywhere[query] for query in queries}
    expected = reference.enlarged(known, holes | barred, places, queries, given, corrections)
    expected = np.where(np.isnan(expected), 0.25 * 65535, expected).reshape(pixels.shape)

    np.testing.assert_allclose(pixels, expected, atol=2)
