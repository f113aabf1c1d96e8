"""What the explorer needs from a fill: disagreement, barred sources, a sentence when nothing is left."""

import numpy as np
import pytest
import torch

from engine.hole.working import to_working
from engine.model.config import ModelConfig
from engine.model.generator import Generator
from engine.session import InpaintSession
from engine.types import FillError, FillRequest

NARROW = (8, 8, 8, 8, 8, 8)
SHAPE = (96, 128)


@pytest.fixture(scope="module")
def session():
    torch.manual_seed(5)
    config = ModelConfig(
        coarse_widths=NARROW, hallucination_widths=NARROW, attention_widths=NARROW, decoder_widths=NARROW
    )
    return InpaintSession(Generator(config).eval(), device="cpu", precision="float32", sharp=False)


@pytest.fixture(scope="module")
def photo():
    return np.random.default_rng(0).integers(0, 256, (*SHAPE, 3), np.uint8)


@pytest.fixture
def mask():
    mask = np.zeros(SHAPE, bool)
    mask[35:52, 50:70] = True
    return mask


def test_the_disagreement_is_the_mean_difference_of_the_stages_in_each_cell(session, photo, mask):
    (attention,) = session.fill(FillRequest(photo, mask)).attention
    values, working = to_working(photo, mask, SHAPE)
    image, hole = (
        torch.from_numpy(values).permute(2, 0, 1)[None],
        torch.from_numpy(working.astype(np.float32))[None, None],
    )
    with torch.inference_mode():
        coarse = session._generator.coarse(image, hole)
        encoded = session._generator.refine.encode(image, coarse, hole)
        attended = session._generator.refine.attend(encoded, hole)
        refined = session._generator.refine.decode(encoded, attended)
    apart = ((refined - coarse).abs().mean(dim=1)[0] / 2).numpy()
    for number, cell in enumerate(attention.queries):
        shown = attention.cell_bounds(int(cell)).slices
        expected = apart[shown][mask[shown]].mean()
        assert attention.disagreement[number] == pytest.approx(expected, abs=1e-5)
    assert attention.patch_px == 16


def test_barred_cells_get_no_weight(session, photo, mask):
    forbidden = np.zeros(SHAPE, bool)
    forbidden[:, :40] = True
    (attention,) = session.fill(FillRequest(photo, mask, forbidden)).attention
    by_cell = attention.weights.reshape(-1, 12, 16)
    assert not by_cell[:, :, :5].any()
    np.testing.assert_allclose(attention.weights.sum(axis=1), 1, rtol=1e-5)


def test_when_every_source_is_barred_a_sentence_says_so(session, photo, mask):
    with pytest.raises(FillError, match="nothing left to attend to"):
        session.fill(FillRequest(photo, mask, forbidden=~mask))
