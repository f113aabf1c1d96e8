"""The nearest-neighbour field against its definition."""

from dataclasses import replace

import numpy as np
import pytest

from engine.detail.matches import Matches, Picture
from tests.reference import matches as reference


def picture_of(seed=0, shape=(26, 30), *, unknown=False, barred=False):
    rng = np.random.default_rng(seed)
    hole = np.zeros(shape, np.bool_)
    hole[9:15, 11:18] = True
    strange = np.zeros_like(hole)
    if unknown:
        strange[12:20, 18:22] = True
    sources = ~(hole | strange)
    if barred:
        sources[:, :10] = False
    return Picture(
        rng.random((*shape, 4), np.float32),
        rng.random((*shape, 3), np.float32),
        hole,
        strange,
        sources,
        rng.random(shape, np.float32),
    )


def places(field, positions):
    return [divmod(position, field.width) for position in positions.tolist()]


@pytest.fixture(params=[3, 5])
def radius(request, monkeypatch):
    """Of patches; the reference knows it, too."""
    monkeypatch.setattr(reference, "RADIUS", request.param)
    return request.param


@pytest.mark.parametrize("sparse", [False, True])
@pytest.mark.parametrize("options", [{}, {"unknown": True}, {"barred": True}])
def test_an_exhaustive_search_finds_the_cheapest_source_of_every_query(options, sparse, radius):
    picture, step = picture_of(shape=(26 + radius - 3, 30 + 2 * (radius - 3)), **options), 2 if sparse else 1
    field = Matches(picture, stride=1, radius=radius, sparse=sparse)
    field.search_all()

    asked = places(field, field.queries)
    assert asked == reference.queries(picture.hole)
    assert set(places(field, field.sources)) <= set(reference.sources(picture.sources))
    np.testing.assert_allclose(field.costs, reference.best_costs(picture, step), atol=1e-5)
    paid = [reference.cost(picture, *pair, step) for pair in zip(asked, places(field, field.sources), strict=True)]
    np.testing.assert_allclose(paid, field.costs, atol=1e-5)


def test_the_random_search_never_gets_worse_and_pays_what_it_says():
    picture = picture_of(3, barred=True)
    field = Matches(picture, stride=2)
    chance = np.random.default_rng(1)
    field.start_from(field, chance)
    before = field.costs.copy()
    for _ in range(4):
        field.propagate()
        field.search_around(20, chance)

    assert bool((field.costs <= before).all())
    assert float(field.costs.mean()) < float(before.mean())
    pairs = zip(places(field, field.queries), places(field, field.sources), strict=True)
    np.testing.assert_allclose([reference.cost(picture, *pair) for pair in pairs], field.costs, atol=1e-5)
    assert set(places(field, field.sources)) <= set(reference.sources(picture.sources))


@pytest.mark.parametrize("stride", [1, 3])
def test_neighbours_are_tried_as_defined_and_nothing_that_might_cost_less_is_left_out(stride):
    """Twice, with a random search between: what was tried in vain before may be skipped, and nothing else."""
    picture = picture_of(4, barred=True)
    field, chance = Matches(picture, stride), np.random.default_rng(2)
    field.start_from(field, chance)
    number, asked = field.grid()[2], places(field, field.queries)
    for _ in range(2):
        expected = reference.propagated(picture, number, asked, places(field, field.sources))
        field.propagate()
        assert places(field, field.sources) == expected
        field.search_around(20, chance)


def test_what_was_tried_before_a_vote_is_tried_again_after_it():
    """Nothing but the hole's own colours has changed, and another neighbour's source costs less now."""
    picture = picture_of(4)
    field = Matches(picture, stride=1)
    field.start_from(field, np.random.default_rng(2))
    for _ in range(30):
        field.propagate()
    settled, asked = field.sources.copy(), places(field, field.queries)
    field.vote(selective=np.inf, narrow=2.0)
    field.look()
    voted = replace(picture, image=field.picture().copy())
    expected = reference.propagated(voted, field.grid()[2], asked, places(field, settled))
    field.propagate()

    assert places(field, field.sources) == expected
    assert (field.sources != settled).any()


def test_propagation_spreads_one_good_match_along_a_repeating_texture():
    """Every patch occurs again 12 px to the right; one query knows, the others learn it from their neighbours."""
    rng = np.random.default_rng(5)
    shape = (24, 48)
    tile = rng.random((24, 12, 3), np.float32)
    image = np.tile(tile, (1, 4, 1))
    hole = np.zeros(shape, np.bool_)
    hole[8:16, 8:18] = True
    nothing = np.zeros(shape, np.bool_)
    field = Matches(
        Picture(image, np.zeros((*shape, 1), np.float32), hole, nothing, ~hole, np.ones(shape, np.float32)), stride=1
    )
    field.sources[:] = 3 * 48 + 40  # a source, and wrong for nearly all
    field.sources[40] = field.queries[40] + 24
    field.look()
    for _ in range(20):
        field.propagate()

    assert float(field.costs.max()) == pytest.approx(0, abs=1e-6)


def test_a_vote_is_the_weighted_mean_of_the_patches_that_cover_a_pixel(radius):
    picture = picture_of(7, (32, 34))
    field = Matches(picture, stride=1, radius=radius)
    field.search_all()
    pairs = list(zip(places(field, field.queries), places(field, field.sources), strict=True))
    expected = reference.vote(picture, pairs, field.costs.tolist(), selective=0.3, narrow=0.5)
    field.vote(selective=0.3, narrow=0.5)

    np.testing.assert_allclose(field.picture(), expected, atol=1e-5)
    np.testing.assert_array_equal(field.picture()[~picture.hole], picture.image[~picture.hole])


def test_the_last_vote_copies_pixels_of_the_photo(radius):
    picture = picture_of(8, (32, 34))
    field = Matches(picture, stride=2, radius=radius)
    field.search_all()
    pairs = list(zip(places(field, field.queries), places(field, field.sources), strict=True))
    expected = reference.copied(picture, pairs, field.costs.tolist(), selective=0.3, narrow=0.5)
    field.vote(selective=0.3, narrow=0.5, copy=True)

    np.testing.assert_allclose(field.picture(), expected, atol=1e-6)
    known = {tuple(colour) for colour in picture.image[~picture.hole].tolist()}
    assert {tuple(colour) for colour in field.picture()[picture.hole].tolist()} <= known


def test_a_finer_level_starts_where_the_coarser_one_ended():
    """The offsets double with the resolution, whatever the size of patches."""
    coarse, fine = picture_of(1, (26, 30)), picture_of(1, (52, 60))
    below = Matches(coarse, stride=1, radius=4)
    below.sources[:] = below.queries - 2 * 30 - 7  # two rows up, seven columns to the left
    above = Matches(fine, stride=2)
    above.start_from(below, np.random.default_rng(0))
    dy, dx = above.offsets()
    usable = set(reference.sources(fine.sources))
    possible = [(y - 4, x - 14) in usable for y, x in places(above, above.queries)]

    assert sum(possible) > 5  # the others got a random source
    assert ((dy == -4) & (dx == -14))[possible].all()
    assert set(places(above, above.sources)) <= set(reference.sources(fine.sources))
