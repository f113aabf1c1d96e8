"""What a job says of its result."""

import numpy as np

from app.fill.job import Contender, FillJob, NetworkChoice
from app.work.fill_parts import unpacked
from engine.types import FillRequest, Variant
from tests.fakes.fillers import ScriptedFiller


def result_of(contender, forbidden=None):
    image, mask = np.zeros((30, 41, 3), np.uint8), np.zeros((30, 41), bool)
    mask[10:20, 10:20] = True
    job = FillJob(FillRequest(image, mask, forbidden), contender)
    return job.run(lambda _: ScriptedFiller(contender.filler), lambda *_: None, lambda: False)


def test_it_says_who_was_asked_and_how():
    options = (("softmax_scale", 5.0),)
    made_by = result_of(Contender("network", NetworkChoice(attention=options), variant=Variant(3, 0.5))).made_by
    assert (made_by.variant, made_by.attention, made_by.forbidden) == (Variant(3, 0.5), options, b"")
    assert result_of(Contender("telea", NetworkChoice(attention=options))).made_by.attention == ()


def test_it_keeps_what_was_barred():
    forbidden = np.random.default_rng(0).random((30, 41)) < 0.3
    made_by = result_of(Contender("telea"), forbidden).made_by
    np.testing.assert_array_equal(unpacked(made_by.forbidden, forbidden.shape), forbidden)
