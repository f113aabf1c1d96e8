"""A part computed alone equals that part of the whole; the receptive field comes from the layers."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.geometry import Bounds
from engine.model.blocks import Conv, decoder, dilated, encoder, run
from engine.model.windows import needed_mask, parts, place, run_part, sizes

PADDINGS = ("reflect", "same", "zeros")


def layers_of(padding, *, upsampled=True):
    torch.manual_seed(0)
    down = encoder(3, (2, 2, 2, 2, 2, 2), padding) + dilated(2, padding)
    return [layer.double() for layer in down + (decoder(2, (2, 2, 2, 2, 2, 2), padding) if upsampled else [])]


@st.composite
def pictures_with_a_part(draw):
    height, width = draw(st.integers(17, 28)) * 4, draw(st.integers(17, 28)) * 4
    y0, x0 = draw(st.integers(0, height - 1)), draw(st.integers(0, width - 1))
    y1, x1 = draw(st.integers(y0 + 1, height)), draw(st.integers(x0 + 1, width))
    return (height, width), Bounds(y0, x0, y1, x1)


@pytest.mark.parametrize("padding", PADDINGS)
@settings(max_examples=8, deadline=None)
@given(where=pictures_with_a_part())
def test_a_part_computed_alone_equals_that_part_of_the_whole(padding, where):
    size, wanted = where
    layers = layers_of(padding)
    x = torch.randn(1, 3, *size, dtype=torch.float64, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        whole = run(layers, x)
        have = parts(layers, size, wanted)[0]
        part = run_part(layers, x[(..., *have.slices)], have, size, wanted)
    torch.testing.assert_close(part, whole[(..., *wanted.slices)], rtol=0, atol=1e-12)


@pytest.mark.parametrize("padding", PADDINGS)
def test_nothing_outside_what_is_said_to_be_read_is_read_and_all_of_it_is(padding):
    """Change one line of the input at a time: outside the part nothing may change, its outermost lines must count."""
    size, wanted = (400, 400), Bounds(195, 190, 203, 201)
    layers = layers_of(padding)
    have = parts(layers, size, wanted)[0]
    assert Bounds(0, 0, *size) != have
    for index, outside in ((have.y0, have.y0 - 1), (have.y1 - 1, have.y1)):
        x = torch.randn(1, 3, *size, dtype=torch.float64, requires_grad=True)
        run(layers, x)[(..., *wanted.slices)].sum().backward()
        rows = x.grad.abs().amax(dim=(0, 1, 3))
        assert rows[outside] == 0
        assert rows[index] > 0


def test_the_part_read_through_one_layer_by_hand():
    size = (100, 100)
    cases = [
        (Conv(1, 1, 5), Bounds(10, 20, 30, 40), Bounds(8, 18, 32, 42)),
        (Conv(1, 1, 3, dilation=16), Bounds(10, 50, 30, 60), Bounds(0, 34, 46, 76)),
        (Conv(1, 1, 3, stride=2), Bounds(10, 20, 30, 40), Bounds(19, 39, 60, 80)),
        (Conv(1, 1, 3, stride=2, padding="same"), Bounds(10, 20, 30, 50), Bounds(20, 40, 61, 100)),
        (Conv(1, 1, 3, upsample=2), Bounds(10, 21, 30, 40), Bounds(4, 10, 16, 21)),
    ]
    for layer, wanted, read in cases:
        assert parts([layer], size, wanted) == [read, wanted]


def test_sizes_between_layers():
    found = sizes(layers_of("reflect"), (72, 80))
    assert [found[i] for i in (0, 1, 2, 4, 10, 12, 13, 15, 17)] == [
        (72, 80),
        (72, 80),
        (36, 40),
        (18, 20),
        (18, 20),
        (18, 20),
        (36, 40),
        (72, 80),
        (72, 80),
    ]


def test_the_needed_mask_has_the_bounds_of_the_part_and_its_own_shape():
    layers = decoder(2, (2, 2, 2, 2, 2, 2), "reflect")
    wanted = np.zeros((96, 128), bool)
    wanted[40:90, 60:62] = True
    wanted[88:90, 20:62] = True
    needed = needed_mask(layers, wanted)
    assert Bounds.of_mask(needed) == parts(layers, (24, 32), Bounds.of_mask(wanted))[0]
    assert needed.sum() < Bounds.of_mask(needed).area
    with pytest.raises(ValueError, match="keep or double"):
        needed_mask(encoder(3, (2, 2, 2, 2, 2, 2), "reflect"), wanted)


def test_place_leaves_the_picture_alone():
    picture, part = torch.zeros(1, 3, 8, 8), torch.ones(1, 3, 2, 3)
    placed = place(picture, part, Bounds(4, 5, 6, 8))
    assert picture.abs().max() == 0
    assert placed.sum() == part.sum()
    assert placed[0, 0, 4, 5] == 1
