import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.hole.seams import match_border


def smooth(height, width, seed=0):
    y, x = np.mgrid[:height, :width] / 30.0
    return np.stack([np.sin(y + seed), np.cos(x), np.sin(x + y)], -1).astype(np.float32) * 0.4


def hole(height, width, y0, x0, y1, x1):
    mask = np.zeros((height, width), bool)
    mask[y0:y1, x0:x1] = True
    return mask


@settings(max_examples=30, deadline=None)
@given(st.integers(20, 90), st.integers(20, 90), st.floats(-0.4, 0.4), st.integers(1, 15))
def test_a_constant_error_is_taken_away_exactly(height, width, offset, side):
    known, mask = smooth(height, width), hole(height, width, 3, 4, 3 + side, 4 + side)
    corrected = match_border(known + np.float32(offset), known, mask)
    assert np.abs(corrected - known)[mask].max() < 1e-5


def test_a_picture_without_error_stays_as_it_is():
    known, mask = smooth(80, 80), hole(80, 80, 20, 20, 60, 60)
    assert np.array_equal(match_border(known, known, mask)[mask], known[mask])


def test_the_seam_gets_smaller_when_the_error_varies_around_the_hole():
    known, mask = smooth(96, 96), hole(96, 96, 30, 30, 66, 66)
    ramp = np.linspace(-0.3, 0.3, 96, dtype=np.float32)[None, :, None]
    drawn = known + ramp
    corrected = match_border(drawn, known, mask)
    at_edge = np.zeros_like(mask)
    at_edge[30:66, 30] = at_edge[30:66, 65] = True
    assert np.abs(corrected - known)[at_edge].mean() < 0.2 * np.abs(drawn - known)[at_edge].mean()


def test_what_is_in_the_hole_of_the_photo_is_not_looked_at():
    known, mask = smooth(64, 64), hole(64, 64, 20, 20, 44, 44)
    other = known.copy()
    other[mask] = 1.0
    drawn = known * np.float32(0.8)
    assert np.array_equal(match_border(drawn, known, mask), match_border(drawn, other, mask))


def test_all_hole_has_no_border_to_match():
    drawn = smooth(20, 20)
    assert np.array_equal(match_border(drawn, np.zeros_like(drawn), np.ones((20, 20), bool)), drawn)


def test_where_it_was_not_drawn_no_error_is_seen():
    known, mask = smooth(64, 64), hole(64, 64, 20, 20, 44, 44)
    compared = np.arange(64)[None, :] < np.full((64, 1), 32)
    drawn = known + np.float32(0.2)
    broken = np.where(compared[..., None], drawn, np.float32(-1))
    corrected = match_border(broken, known, mask, compared=compared)
    assert np.abs(corrected - known)[mask & compared].max() < 1e-5
