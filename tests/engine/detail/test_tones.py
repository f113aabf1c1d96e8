"""Tones of copies, evened: against the definition, and what a person sees of it."""

import numpy as np
import pytest

from engine.detail.tones import evened
from tests.reference import tones as reference


def copies(shape, *, unknown, contrast, seed=0):
    """A picture, its hole, what is known, and from where every pixel of the hole is copied: in blocks of 4×5."""
    rng = np.random.default_rng(seed)
    hole, known = np.zeros(shape, np.bool_), np.ones(shape, np.bool_)
    hole[5:-6, 4:-5] = True
    hole[8:10, 9:12] = False  # an island
    known[hole] = False
    if unknown:
        known[:, -5:] = False  # beside the hole
    down, right = np.mgrid[: shape[0], : shape[1]] / max(shape)
    image = contrast * np.stack([down, right, rng.random(shape)], axis=2).astype(np.float32)
    usable = np.argwhere(known)
    chosen = rng.integers(0, len(usable), (shape[0] // 4 + 1, shape[1] // 5 + 1))
    sources = {}
    for y, x in np.argwhere(hole).tolist():
        corner = y // 4 * 4, x // 5 * 5
        place = usable[chosen[y // 4, x // 5]] + np.subtract((y, x), corner)
        inside = place[0] < shape[0] and place[1] < shape[1] and known[tuple(place)]
        sources[y, x] = tuple((place if inside else usable[chosen[y // 4, x // 5]]).tolist())
    return image, hole, known, sources


@pytest.mark.parametrize("unknown", [False, True])
@pytest.mark.parametrize("contrast", [0.05, 0.4])
@pytest.mark.parametrize("shape", [(27, 30), (40, 21)])
def test_it_is_the_least_squares_of_what_all_joints_ask_for(shape, contrast, unknown):
    image, hole, known, sources = copies(shape, unknown=unknown, contrast=contrast)
    positions = np.array([y * shape[1] + x for y, x in sources.values()])

    made = evened(image, hole, known, positions)

    expected = reference.evened(image, hole, known, sources)
    assert np.abs(expected).max() > 0.01 * contrast
    np.testing.assert_allclose(made, expected, atol=0.2 / 255)


def test_without_a_hole_nothing_is_added():
    nothing = np.zeros((9, 9), np.bool_)
    image = np.ones((9, 9, 3), np.float32)

    np.testing.assert_array_equal(evened(image, nothing, ~nothing, np.empty(0, np.int64)), 0 * image)


def copied_from_both_sides(step):
    """A wall that is lighter by ``step`` on the right; each half of the middle is copied from the wrong side."""
    image = np.full((40, 130, 3), 0.4, np.float32)
    image[:, 65:] += np.float32(step)
    hole = np.zeros((40, 130), np.bool_)
    hole[8:32, 50:80] = True
    rows, columns = np.nonzero(hole)
    sources = rows * 130 + np.where(columns < 65, columns + 40, columns - 40)
    copied = image.copy()
    copied[hole] = image.reshape(-1, 3)[sources]
    return copied + evened(image, hole, ~hole, sources), copied, np.s_[11:29, 48:82]


def largest_step(picture):
    return max(np.abs(np.diff(picture, axis=0)).max(), np.abs(np.diff(picture, axis=1)).max())


def test_tones_meet_where_copies_of_a_wall_join():
    made, copied, inside = copied_from_both_sides(0.02)

    assert largest_step(copied[inside]) == pytest.approx(0.02, abs=1e-4)
    assert largest_step(made[inside]) < 0.005  # about one level of 8 bits


def test_two_things_are_not_evened_into_one():
    made, copied, _ = copied_from_both_sides(0.3)

    np.testing.assert_allclose(made, copied, atol=1e-6)
