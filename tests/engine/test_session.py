"""The session with a small random network: what it promises does not depend on what the network has learned."""

import hashlib
from dataclasses import dataclass

import numpy as np
import pytest
import torch

from engine import session as session_module
from engine.geometry import Bounds
from engine.hole.plan import PlanOptions, plan_holes
from engine.hole.seams import RING_PX, match_border
from engine.hole.working import from_working, to_working
from engine.model.generator import Generator
from engine.session import InpaintSession
from engine.types import Cancelled, FillError, FillRequest, NothingKnownError, Stage
from engine.weights import save_weights

STAGES = [stage for stage in Stage if stage is not Stage.DETAIL]  # of a fill that is not sharpened


@pytest.fixture
def session(generator):
    return InpaintSession(generator, device="cpu", precision="float32", sharp=False)


def photo(height, width, dtype=np.uint8, seed=0):
    """Smooth colours with some noise, over the whole range."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:height, :width] / 40.0
    waves = np.stack([np.sin(y + 1), np.cos(x + y), np.sin(x * 2)], -1) * 0.4 + rng.normal(0, 0.05, (height, width, 3))
    return ((waves.clip(-1, 1) + 1) * (np.iinfo(dtype).max / 2)).astype(dtype)


def hole(shape, *rectangles):
    mask = np.zeros(shape, bool)
    for y0, x0, y1, x1 in rectangles:
        mask[y0:y1, x0:x1] = True
    return mask


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize(
    ("shape", "rectangle"),
    [
        ((8, 8), (2, 2, 5, 5)),
        ((1, 40), (0, 10, 1, 15)),
        ((40, 1), (0, 0, 3, 1)),
        ((13, 201), (0, 190, 13, 201)),
        ((97, 130), (0, 0, 20, 20)),
        ((300, 280), (100, 100, 190, 170)),
    ],
)
def test_the_hole_is_answered_and_known_pixels_stay_bit_identical(session, shape, rectangle, dtype):
    image, mask = photo(*shape, dtype), hole(shape, rectangle)
    before = image.copy()
    result = session.fill(FillRequest(image, mask))
    filled = result.composite(image)
    assert np.array_equal(image, before)
    assert filled.dtype == dtype
    assert np.array_equal(filled[~mask], image[~mask])
    answered = np.zeros(shape, int)
    for patch in result.patches:
        answered[patch.bounds.slices] += patch.mask
    assert np.array_equal(answered, mask.astype(int))


@pytest.mark.parametrize("factor", [1, 3])  # at the photo's scale, and at a reduced one
def test_holes_whose_boxes_overlap_are_answered_each_once(session, factor):
    """Two bent strokes around one another, and a dot in a ring."""
    mask = np.zeros((280, 280), np.bool_)
    for y0, x0, y1, x1 in ((40, 40, 46, 150), (40, 40, 150, 46), (80, 80, 86, 190), (80, 184, 230, 190)):
        mask[y0:y1, x0:x1] = True
    for y0, x0, y1, x1 in ((200, 60, 204, 120), (256, 60, 260, 120), (200, 60, 260, 64), (200, 116, 260, 120)):
        mask[y0:y1, x0:x1] = True
    mask[228:232, 88:92] = True
    mask = np.kron(mask, np.ones((factor, factor), np.bool_))
    image = photo(*mask.shape)
    result = session.fill(FillRequest(image, mask))
    answered = np.zeros(mask.shape, int)
    for patch in result.patches:
        answered[patch.bounds.slices] += patch.mask
    assert np.array_equal(answered, mask.astype(int))
    assert np.array_equal(result.composite(image)[~mask], image[~mask])


def test_what_is_under_the_hole_makes_no_difference(session):
    image, mask = photo(128, 128), hole((128, 128), (40, 40, 90, 80))
    other = image.copy()
    other[mask] = 255 - other[mask]
    results = []
    for picture in (image, other):
        results.append(session.fill(FillRequest(picture, mask)).patches[0])
    assert np.array_equal(results[0].pixels[results[0].mask], results[1].pixels[results[1].mask])


def test_one_photo_answers_many_requests_as_if_each_were_the_first(session, generator):
    image = photo(300, 300)
    masks = [hole((300, 300), (20, 20, 60, 60)), hole((300, 300), (200, 100, 260, 190))]
    together = [session.fill(FillRequest(image, mask)).composite(image) for mask in (*masks, masks[0])]
    for mask, filled in zip((*masks, masks[0]), together, strict=True):
        fresh = InpaintSession(generator, device="cpu", precision="float32", sharp=False)
        assert np.array_equal(fresh.fill(FillRequest(image, mask)).composite(image), filled)


def test_far_holes_do_not_depend_on_each_other(session):
    image = photo(300, 900)
    first, second = hole((300, 900), (100, 60, 140, 100)), hole((300, 900), (150, 800, 190, 830))
    both = session.fill(FillRequest(image, first | second)).composite(image)
    assert np.array_equal(both[first], session.fill(FillRequest(image, first)).composite(image)[first])
    assert np.array_equal(both[second], session.fill(FillRequest(image, second)).composite(image)[second])


def test_only_asking_for_the_hole_gives_what_the_whole_network_gives(session, generator):
    """The session computes attention for the hole's reach only; this is everything, in one call."""
    image, mask = photo(384, 400), hole((384, 400), (120, 160, 170, 230))
    (plan,) = plan_holes(mask, PlanOptions())
    crop = plan.crop
    (patch,) = session.fill(FillRequest(image, mask)).patches
    values, holes = to_working(image[crop.slices], mask[crop.slices], crop.shape)
    padded = np.pad(values, ((0, -crop.height % 8), (0, -crop.width % 8), (0, 0)), mode="reflect")
    padded_holes = np.pad(holes, ((0, -crop.height % 8), (0, -crop.width % 8)), mode="reflect")
    with torch.inference_mode():
        output = generator(
            torch.from_numpy(padded).permute(2, 0, 1)[None], torch.from_numpy(padded_holes).float()[None, None]
        )
    drawn = output.refined[0].permute(1, 2, 0).numpy()[: crop.height, : crop.width]
    window = plan.piece.expanded(RING_PX).translated(-crop.y0, -crop.x0)
    matched = match_border(drawn[window.slices], values[window.slices], holes[window.slices])
    whole = from_working(matched, window.shape, np.dtype(np.uint8))[RING_PX:-RING_PX, RING_PX:-RING_PX]
    difference = np.abs(whole.astype(int) - patch.pixels)[patch.mask]
    assert difference.max() <= 1  # rounding
    assert difference.mean() < 0.001


def test_a_hole_larger_than_the_training_size_is_solved_smaller_and_pasted_back_exactly(session):
    image, mask = photo(700, 700), hole((700, 700), (150, 150, 450, 450))
    result = session.fill(FillRequest(image, mask))
    filled = result.composite(image)
    assert np.array_equal(filled[~mask], image[~mask])
    (attention,) = result.attention
    assert attention.scale < 0.5
    assert attention.query_at(300.0, 300.0) is not None
    assert attention.query_at(20.0, 20.0) is None


@pytest.mark.parametrize("side", [60, 300])  # at full and at reduced scale
def test_a_fill_meets_its_surroundings_at_the_border(session, side):
    """A random network draws any colour; on a flat photo its error is the same all around and goes away."""
    image, mask = np.full((700, 700, 3), 120, np.uint8), hole((700, 700), (200, 200, 200 + side, 200 + side))
    filled = session.fill(FillRequest(image, mask)).composite(image).astype(int)
    edge = np.concatenate([filled[200, 200 : 200 + side], filled[200 : 200 + side, 200 + side - 1]])
    assert np.abs(edge - 120).mean() < 4


def test_stages_come_in_order_with_one_coarse_preview_per_hole(session):
    image, mask = photo(300, 900), hole((300, 900), (100, 60, 140, 100), (150, 800, 190, 830))
    seen = []
    session.fill(FillRequest(image, mask), on_progress=seen.append)
    order = [Stage.PREPARE, Stage.COARSE, Stage.ATTENTION, Stage.REFINE, Stage.COMPOSITE]
    assert [p.stage for p in seen if p.hole == 1] == order
    assert [p.stage for p in seen if p.hole == 2][:5] == order
    previews = [p.preview for p in seen if p.preview is not None]
    assert [p.bounds for p in previews] == [Bounds(100, 60, 140, 100), Bounds(150, 800, 190, 830)]
    fractions = [p.fraction for p in seen]
    assert fractions == sorted(fractions)
    assert all(0 <= fraction <= 1 for fraction in fractions)


@pytest.mark.parametrize("stage", STAGES)
def test_cancel_takes_effect_before_every_stage(session, stage):
    image, mask = photo(128, 128), hole((128, 128), (40, 40, 70, 70))
    seen = []

    def should_cancel():
        order = STAGES
        return bool(seen) and order.index(seen[-1].stage) >= order.index(stage) - 1 if stage != Stage.PREPARE else True

    with pytest.raises(Cancelled):
        session.fill(FillRequest(image, mask), on_progress=seen.append, should_cancel=should_cancel)
    assert stage not in [p.stage for p in seen]


def test_the_attention_map_speaks_of_the_photo(session):
    image, mask = photo(256, 300), hole((256, 300), (100, 120, 140, 170))
    (attention,) = session.fill(FillRequest(image, mask)).attention
    query = attention.query_at(140.0, 120.0)
    assert query is not None
    sources = attention.sources_of(query, 5)
    assert (np.diff(sources.weights) <= 0).all()
    assert sources.weights.sum() <= 1 + 1e-5
    for cell in sources.cells:
        assert not mask[attention.cell_bounds(int(cell)).slices].any()
    assert attention.received.sum() == pytest.approx(attention.queries.size, rel=1e-3)


def test_forbidden_sources_receive_no_attention(session):
    image, mask = photo(256, 256), hole((256, 256), (100, 100, 140, 140))
    forbidden = hole((256, 256), (0, 0, 256, 100))
    (attention,) = session.fill(FillRequest(image, mask, forbidden)).attention
    rows, columns = attention.grid
    received = attention.received.reshape(rows, columns)
    assert received.sum() > 0
    assert not received[:, : 100 // 8].any()


def test_nothing_masked_needs_nothing_done(session):
    image = photo(64, 64)
    assert session.fill(FillRequest(image, np.zeros((64, 64), bool))).patches == ()


def test_all_masked_is_refused_with_a_sentence(session):
    with pytest.raises(NothingKnownError, match="nothing to fill from"):
        session.fill(FillRequest(photo(64, 64), np.ones((64, 64), bool)))


@dataclass
class _Scarce:
    """Stands in for the network: runs out of memory on some devices or above some size."""

    real: Generator
    devices: tuple[str, ...] = ()
    largest_px: int = 1 << 30

    def __post_init__(self):
        self.config = self.real.config
        self.refine = self.real.refine
        self.coarse = _ScarceCoarse(self)

    def to(self, *_args, **_kwargs):
        return self

    def parameters(self):
        return self.real.parameters()


@dataclass
class _ScarceCoarse:
    owner: _Scarce

    @property
    def layers(self):
        return self.owner.real.coarse.layers

    def __call__(self, image, mask, part):
        if image.device.type in self.owner.devices or image.shape[-1] * image.shape[-2] > self.owner.largest_px:
            raise torch.OutOfMemoryError("no memory, says the test")
        return self.owner.real.coarse(image, mask, part)


def test_a_card_without_memory_hands_over_to_the_cpu(generator, monkeypatch):
    monkeypatch.setattr(session_module, "resolve_device", lambda _: torch.device("meta"))
    session = InpaintSession(_Scarce(generator, devices=("meta",)), precision="float32", sharp=False)
    image, mask = photo(128, 128), hole((128, 128), (40, 40, 70, 70))
    result = session.fill(FillRequest(image, mask))
    assert result.device == "cpu"
    assert any("CPU" in note for note in result.notes)
    assert len(result.patches) == 1


def test_a_cpu_without_memory_goes_on_at_a_smaller_scale(generator):
    session = InpaintSession(_Scarce(generator, largest_px=200 * 200), device="cpu", precision="float32", sharp=False)
    image, mask = photo(300, 300), hole((300, 300), (100, 100, 180, 180))
    result = session.fill(FillRequest(image, mask))
    assert any("memory" in note for note in result.notes)
    assert np.array_equal(result.composite(image)[~mask], image[~mask])


def test_no_memory_at_all_is_one_sentence(generator):
    session = InpaintSession(_Scarce(generator, largest_px=0), device="cpu", precision="float32", sharp=False)
    with pytest.raises(FillError, match="not enough memory"):
        session.fill(FillRequest(photo(128, 128), hole((128, 128), (40, 40, 70, 70))))


def test_an_error_that_is_not_about_memory_is_not_hidden(generator, monkeypatch):
    session = InpaintSession(generator, device="cpu", precision="float32", sharp=False)

    def fail(*_):
        raise RuntimeError("something else")

    monkeypatch.setattr(generator.coarse, "forward", fail)
    with pytest.raises(RuntimeError, match="something else"):
        session.fill(FillRequest(photo(128, 128), hole((128, 128), (40, 40, 70, 70))))


def test_a_result_says_what_decided_it(generator, tmp_path):
    path = tmp_path / "small.safetensors"
    save_weights(path, generator, {})
    opened = InpaintSession.open(path, device="cpu", precision="float32", sharp=False, memory_budget_mb=700)
    request = FillRequest(photo(300, 400), hole((300, 400), (20, 20, 60, 60), (200, 300, 240, 340)))
    made_by = opened.fill(request).made_by
    assert made_by.model == hashlib.sha256(path.read_bytes()).hexdigest()
    assert made_by.memory_budget_mb == 700
    assert made_by.solved == tuple((plan.crop, plan.scale) for plan in plan_holes(request.mask))


def test_what_was_free_is_said_in_whole_units_that_can_be_chosen_again(session):
    request = FillRequest(photo(60, 60), hole((60, 60), (20, 20, 40, 40)))
    budget = session.plan(request).budget_bytes
    assert budget % 1_000_000 == 0
    assert session.fill(request).made_by.memory_budget_mb > 0
