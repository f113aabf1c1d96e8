"""Any sequence of edits can be undone and redone, byte for byte."""

import tracemalloc
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.document.delta import TILE, Recorder, TileDelta
from engine.geometry import Bounds

KINDS = [((600, 530), bool), ((600, 530, 3), np.uint8), ((530, 300, 3), np.uint16), ((1, 700), bool)]


def random_array(shape, dtype, seed):
    values = np.random.default_rng(seed).integers(0, 2**16, shape)
    return values.astype(np.uint16).astype(dtype) if dtype is not bool else values % 2 == 1


@st.composite
def bounds_in(draw, shape):
    y0, x0 = draw(st.integers(0, shape[0] - 1)), draw(st.integers(0, shape[1] - 1))
    return Bounds(y0, x0, draw(st.integers(y0, shape[0])), draw(st.integers(x0, shape[1])))


@pytest.mark.parametrize(("shape", "dtype"), KINDS)
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_edits_undo_and_redo_exactly(shape, dtype, data):
    array = random_array(shape, dtype, 1)
    states, patches = [array.copy()], []
    for seed in range(data.draw(st.integers(1, 4))):
        recorder = Recorder(array)
        for part in range(data.draw(st.integers(1, 3))):
            bounds = data.draw(bounds_in(shape))
            recorder.about_to_change(bounds)
            region = array[bounds.slices]
            region[...] = random_array(region.shape, dtype, 10 * seed + part + 2)
        patch = recorder.finish()
        if patch is None:
            assert np.array_equal(array, states[-1])
            continue
        patches.append(patch)
        states.append(array.copy())
    for patch, before in zip(reversed(patches), reversed(states[:-1]), strict=True):
        after = array.copy()
        bounds = patch.undo(array)
        assert np.array_equal(array, before)
        difference = (after != before).reshape(*shape[:2], -1).any(axis=2)
        assert bounds == Bounds.of_mask(difference)
    for patch, after in zip(patches, states[1:], strict=True):
        patch.redo(array)
        assert np.array_equal(array, after)


@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_rollback_restores_exactly(data):
    array = random_array((600, 530), bool, 1)
    before = array.copy()
    recorder = Recorder(array)
    for _ in range(data.draw(st.integers(1, 4))):
        bounds = data.draw(bounds_in(array.shape))
        recorder.about_to_change(bounds)
        array[bounds.slices] ^= True
    restored = recorder.rollback()
    assert np.array_equal(array, before)
    assert Bounds.of_shape(array.shape).contains(restored)


def test_no_change_makes_no_patch():
    array = np.zeros((300, 300), bool)
    recorder = Recorder(array)
    recorder.about_to_change(Bounds(0, 0, 300, 300))
    array[5, 5] = True
    array[5, 5] = False
    assert recorder.finish() is None


def test_undo_and_redo_must_take_turns():
    array = np.zeros((10, 10), bool)
    recorder = Recorder(array)
    recorder.about_to_change(Bounds(0, 0, 10, 10))
    array[2, 2] = True
    patch = recorder.finish()
    with pytest.raises(RuntimeError):
        patch.redo(array)
    patch.undo(array)
    with pytest.raises(RuntimeError):
        patch.undo(array)
    assert not array.any()


def test_changes_meanwhile_are_not_part_of_the_recording():
    """A fill clears part of the mask while a stroke is drawn: the stroke lies on top, and is undone first."""
    array = np.zeros((2 * TILE, TILE), bool)
    array[100:200, 100:200] = True
    start = array.copy()
    stroke = Recorder(array)
    stroke.about_to_change(Bounds(0, 0, 150, 150))
    array[0:150, 0:150] = True
    stroke.claim(Bounds(0, 0, 150, 150), np.ones((150, 150), bool))
    with stroke.lifted():
        assert np.array_equal(array, start)
        fill = Recorder(array)
        fill.about_to_change(Bounds(90, 90, 300, 200))
        array[100:200, 100:200] = False
        filled = fill.finish()
    array[10:20, 160:170] = True
    expected = np.zeros_like(start)
    expected[:150, :150] = expected[10:20, 160:170] = True  # the stroke stays where it was painted over the hole, too
    assert np.array_equal(array, expected)
    stroked = stroke.finish()
    stroked.undo(array)
    assert not array.any()
    filled.undo(array)
    assert np.array_equal(array, start)


def test_a_stroke_on_24_megapixels_costs_only_its_tiles():
    array = np.zeros((4000, 6000, 3), np.uint8)
    recorder = Recorder(array)
    bounds = Bounds(2000, 3000, 2300, 3300)
    recorder.about_to_change(bounds)
    array[bounds.slices] = np.random.default_rng(0).integers(0, 256, (300, 300, 3), np.uint8)
    patch = recorder.finish()
    assert patch.bounds == bounds
    assert patch.nbytes <= 1.01 * 300 * 300 * 3 + 1000
    patch.undo(array)
    assert not array.any()


def test_masks_take_a_bit_per_pixel_at_most():
    array = np.zeros((4000, 6000), bool)
    recorder = Recorder(array)
    recorder.about_to_change(Bounds.of_shape(array.shape))
    array[...] = np.random.default_rng(0).integers(0, 2, array.shape, np.uint8).astype(bool)
    patch = recorder.finish()
    assert patch.nbytes < 1.02 * array.size / 8


@pytest.mark.parametrize("size", [0, 299, 301, 50 << 20])
def test_a_tile_from_a_file_is_never_unpacked_to_more_than_it_may_be(size):
    tile = TileDelta(Bounds(0, 0, 10, 10), zlib.compress(bytes(size)))
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="300 bytes"):
            tile.check(np.zeros((20, 20, 3), np.uint8))
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()
    TileDelta(Bounds(0, 0, 10, 10), zlib.compress(bytes(300))).check(np.zeros((20, 20, 3), np.uint8))


@pytest.mark.parametrize(
    "bounds", [Bounds(0, 0, 0, 5), Bounds(-1, 0, 5, 5), Bounds(0, 295, 5, 305), Bounds(0, 250, 5, 260)]
)
def test_a_tile_from_a_file_lies_within_one_tile_of_the_array(bounds):
    with pytest.raises(ValueError, match=r"array|tile"):
        TileDelta(bounds, zlib.compress(bytes(bounds.area))).check(np.zeros((300, 300), np.uint8))
