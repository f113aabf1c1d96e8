"""The photo as it was opened, made from what is shown: the same bytes as from its own pixels."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest

from app.canvas.before import Before
from app.canvas.pyramid import build_pyramid
from app.canvas.viewport import Viewport
from engine.geometry import Bounds
from engine.types import Patch
from tests.fakes.canvas import make_document
from tests.reference.before import picture_of_original

SIZE = 700, 1100
FILLS = Bounds(0, 0, 40, 40), Bounds(250, 500, 420, 530), Bounds(690, 1090, 700, 1100)


def fill(document, bounds):
    pixels = np.full((*bounds.shape, 3), 7, document.pixels.dtype)
    document.apply_fill([Patch(bounds, pixels, np.ones(bounds.shape, bool))], clear_mask=True, label="Fill")


def places():
    whole = Viewport(SIZE[1], SIZE[0], 300, 200)
    yield whole.fitted()
    yield whole.zoomed_to(0.3).panned_to(500, 300)
    yield whole.zoomed_to(0.5)
    yield whole.at_100_percent().panned_to(1090, 690)
    yield whole.zoomed_to(8).panned_to(515, 260)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("has_alpha", [False, True])
def test_before_is_what_the_photo_alone_would_show(kind, has_alpha):
    alpha = np.random.default_rng(1).integers(0, np.iinfo(kind).max, SIZE, dtype=kind) if has_alpha else None
    document = make_document(*SIZE, dtype=kind, alpha=alpha)
    pyramid = build_pyramid(document.pixels, document.alpha)
    before = Before(document.photo.pixels, document.photo.alpha, pyramid)
    for bounds in (None, *FILLS):
        if bounds is not None:
            fill(document, bounds)
            pyramid.update(bounds)
            before.forget(bounds)
        shown = [level.copy() for level in pyramid.levels]
        for viewport in places():
            made = before.picture(viewport)
            true = picture_of_original(document.photo.pixels, document.photo.alpha, pyramid, viewport)
            assert (made.bounds, made.shrink, made.has_alpha) == (true.bounds, true.shrink, true.has_alpha)
            assert np.array_equal(made.level, true.level)
        assert all(map(np.array_equal, pyramid.levels, shown)), "the photo as it is must not become what it was"


def test_only_changed_tiles_are_made_anew():
    document = make_document(*SIZE)
    pyramid = build_pyramid(document.pixels)
    before = Before(document.photo.pixels, None, pyramid)
    everything = Bounds.of_shape(SIZE)
    assert before.changed(everything) == ()
    fill(document, FILLS[1])
    before.forget(FILLS[1])
    assert before.changed(everything) == (
        Bounds(0, 256, 256, 512),
        Bounds(0, 512, 256, 768),
        *(Bounds(256, x, 512, x + 256) for x in (256, 512)),
    )


def test_nothing_of_a_photo_is_kept_when_it_is_closed(canvas, document):
    pyramid = build_pyramid(document.pixels)
    canvas.set_document(document, pyramid)
    assert canvas.before_picture() is not None
    shown = weakref.ref(pyramid.levels[0])
    canvas.set_document(None, None)
    del pyramid
    gc.collect()
    assert shown() is None
