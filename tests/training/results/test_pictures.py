"""What the figures show of an attention map."""

import numpy as np

from app.attention.export import mix
from app.attention.holes import holes_of
from app.attention.tints import highlight_best, offset_map
from engine.session import InpaintSession
from engine.types import FillRequest
from tests.fakes.networks import tiny_generator
from training.results.pictures import BYTES, attended_picture, holed, offsets_picture, sheet, webp


def filled(side=80):
    random = np.random.default_rng(2)
    photo = random.integers(0, 256, (side, side, 3), np.uint8)
    mask = np.zeros((side, side), np.bool_)
    mask[24:56, 24:56] = True
    result = InpaintSession(tiny_generator(), sharp=False).fill(FillRequest(photo, mask))
    return photo, mask, result


def test_they_are_what_the_attention_explorer_shows():
    photo, mask, result = filled()
    (attention,) = result.attention
    holes = holes_of((result,), photo.shape[:2])
    ours = offsets_picture(photo, mask, attention)
    np.testing.assert_array_equal(ours[mask], mix(photo, offset_map(holes, 1.0))[mask])
    assert (ours[~mask] >= photo[~mask]).all()
    lit = attended_picture(photo, attention) == photo
    theirs = mix(photo, highlight_best(holes, 1.0)) == photo
    np.testing.assert_array_equal(lit.all(axis=2), theirs.all(axis=2))
    assert not lit.all()


def test_a_hole_is_white_as_in_the_paper():
    photo, mask, _ = filled()
    shown = holed(photo, mask)
    assert (shown[mask] == 255).all()
    np.testing.assert_array_equal(shown[~mask], photo[~mask])


def test_a_sheet_puts_tiles_under_their_headings_and_says_what_is_missing():
    red, blue = (np.full((40, 50, 3), colour, np.uint8) for colour in ((255, 0, 0), (0, 0, 255)))
    picture = sheet(["One", "Two"], [[red, "not trained yet"], [blue, red]])
    assert picture[30, 20].tolist() == [255, 0, 0]
    assert picture[30, 70].tolist() == [236, 236, 236]
    assert picture[80, 20].tolist() == [0, 0, 255]


def test_a_picture_that_would_be_large_is_written_smaller():
    noise = np.random.default_rng(0).integers(0, 256, (400, 400, 3), np.uint8)
    assert BYTES / 4 < len(webp(noise)) <= BYTES
