"""Other answers of the same filler: other pixels, repeatable, and the usual answer untouched."""

import numpy as np
import pytest

from engine import fillers
from engine.types import USUAL, FillError, FillRequest, Variant


@pytest.fixture(scope="module")
def request_():
    rng = np.random.default_rng(0)
    image = (rng.random((72, 88, 1)) * 120 + np.linspace(0, 100, 88)[None, :, None] + np.zeros(3)).astype(np.uint8)
    mask = np.zeros((72, 88), bool)
    mask[24:44, 30:56] = True
    return FillRequest(image, mask)


@pytest.mark.parametrize(
    ("name", "variants"),
    [
        ("network", [Variant(guide=4.0), Variant(guide=0.0), Variant(seed=1, guide=0.3), Variant(seed=2, guide=2.0)]),
        ("patchmatch", [Variant(seed=1)]),
    ],
)
def test_variants_answer_with_other_pixels(request_, name, variants):
    if fillers.why_unavailable(name):
        pytest.skip("not here")
    filler = fillers.make_filler(name, device="cpu")
    usual = filler.fill(request_).composite(request_.image)
    for variant in variants:
        other = fillers.varied(filler, variant)
        made = other.fill(request_).composite(request_.image)
        assert (made[request_.mask] != usual[request_.mask]).any(), variant
        assert np.array_equal(made[~request_.mask], request_.image[~request_.mask])
        assert np.array_equal(other.fill(request_).composite(request_.image), made)
    assert np.array_equal(filler.fill(request_).composite(request_.image), usual)


def test_a_filler_with_one_answer_says_so():
    telea = fillers.make_filler("telea")
    assert fillers.varied(telea, USUAL) is telea
    with pytest.raises(FillError, match="one answer"):
        fillers.varied(telea, Variant(seed=1))
