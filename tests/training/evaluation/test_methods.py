"""What each method makes: the right stage, the known pixels untouched, kept results used again."""

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from engine.fillers import make_filler
from engine.hole.seams import match_border
from engine.hole.working import from_working, to_working
from engine.model.generator import Generator
from engine.types import FillRequest
from tests.fakes.networks import SIZE, tiny_generator
from training.evaluation.baselines import load_network
from training.evaluation.cache import FillCache
from training.evaluation.errors import EvaluationError
from training.evaluation.holes import make_hole
from training.evaluation.measure import evaluate
from training.evaluation.methods import ClassicalMethod, NetworkMethod, Sample

CPU = torch.device("cpu")
NETWORK_ROWS = ("coarse", "coarse+border", "full", "full+border")


@pytest.fixture
def batch():
    random = np.random.default_rng(0)
    pictures = [cv2.GaussianBlur(random.integers(0, 256, (SIZE, SIZE, 3), np.uint8), (0, 0), 2) for _ in range(3)]
    return [
        Sample(f"{i}.png", "rectangles", picture, make_hole("rectangles", i, size=SIZE))
        for i, picture in enumerate(pictures)
    ]


def _network(names=NETWORK_ROWS, **options):
    return NetworkMethod(tiny_generator(**options), names, device=CPU, precision="float32")


def test_every_row_of_a_batch_is_the_network_s_answer_for_that_picture(batch):
    fills = _network().fill(batch)
    generator = tiny_generator()
    for i, sample in enumerate(batch):
        values, mask = to_working(sample.image, sample.mask, sample.mask.shape)
        with torch.inference_mode():
            output = generator(
                torch.from_numpy(values).permute(2, 0, 1)[None], torch.from_numpy(mask)[None, None].float()
            )
        for name, drawn in (("coarse", output.coarse), ("full", output.refined)):
            picture = drawn[0].permute(1, 2, 0).numpy()
            for row, raw in ((name, picture), (f"{name}+border", match_border(picture, values, mask))):
                found = fills[row][i].image.astype(int)
                expected = from_working(raw, mask.shape, np.dtype(np.uint8))
                assert np.abs(found - expected)[mask].max() <= 1  # a batch may round differently
                assert np.array_equal(fills[row][i].image[~mask], sample.image[~mask])
                assert fills[row][i].seconds > 0


def test_only_rows_that_were_asked_for_are_made(batch):
    assert list(_network(("coarse",)).fill(batch)) == ["coarse"]


def test_the_attention_map_covers_the_hole_and_knows_its_sources(batch):
    sample = batch[0]
    found = _network().attention(sample)
    covered = np.zeros_like(sample.mask)
    for cell in found.queries:
        covered[found.cell_bounds(int(cell)).slices] = True
    assert covered[sample.mask].all()
    np.testing.assert_allclose(found.weights.sum(axis=1), 1, atol=1e-4)
    for cell in found.best:
        assert not sample.mask[found.cell_bounds(int(cell)).slices].any()


def test_a_network_without_attention_has_no_map(batch):
    assert _network(("full",), attention="none").attention(batch[0]) is None


class _Counting:
    """A filler that counts its fills."""

    def __init__(self):
        self._inner = make_filler("telea")
        self.name = "telea"
        self.fills = 0

    def fill(self, request: FillRequest, **listeners):
        self.fills += 1
        return self._inner.fill(request, **listeners)


def test_a_classical_fill_is_made_once_and_then_read(batch, tmp_path):
    filler = _Counting()
    method = ClassicalMethod(filler, FillCache(tmp_path))
    made = method.fill(batch)["telea"]
    read = ClassicalMethod(filler, FillCache(tmp_path)).fill(batch)["telea"]
    assert filler.fills == len(batch)
    for sample, a, b in zip(batch, made, read, strict=True):
        assert np.array_equal(a.image, b.image)
        assert np.array_equal(a.image[~sample.mask], sample.image[~sample.mask])
        assert a.seconds == b.seconds


def test_another_hole_or_photo_is_another_entry(batch, tmp_path):
    cache = FillCache(tmp_path)
    sample, other = batch[:2]
    cache.store("telea", sample.image, sample.mask, sample.image, 1.0)
    assert cache.load("telea", sample.image, sample.mask) is not None
    assert cache.load("telea", other.image, sample.mask) is None
    assert cache.load("telea", sample.image, other.mask) is None
    assert cache.load("ns", sample.image, sample.mask) is None


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 no archive", None])
def test_a_damaged_entry_is_made_again(batch, tmp_path, damage):
    filler = _Counting()
    method = ClassicalMethod(filler, FillCache(tmp_path))
    expected = method.fill(batch[:1])["telea"][0].image
    (entry,) = tmp_path.rglob("*.npz")
    entry.write_bytes(entry.read_bytes()[:-30] if damage is None else damage)
    assert np.array_equal(method.fill(batch[:1])["telea"][0].image, expected)
    assert filler.fills == 2


def test_all_methods_are_measured_on_the_same_samples_in_the_same_order(batch):
    seen = []
    scores = evaluate(
        batch,
        [_network(("full",)), ClassicalMethod(make_filler("telea"))],
        batch=2,
        on_fill=lambda sample, name, _: seen.append((name, sample.photo)),
    )
    assert seen == [(name, f"{i}.png") for name in ("full", "telea") for i in range(3)]
    assert scores.methods == ["telea", "full"]  # the order of the table
    assert scores.column("rectangles", "full", "psnr_hole").shape == (3,)


def test_plain_tensors_of_the_paper_preset_load(tmp_path):
    plain = Generator().state_dict()
    save_file(
        {name: tensor.contiguous() for name, tensor in plain.items()}, tmp_path / "plain.safetensors", {"steps": "7"}
    )
    loaded = load_network(tmp_path / "plain.safetensors")
    assert loaded.provenance == {"steps": "7"}
    assert all(torch.equal(tensor, plain[name]) for name, tensor in loaded.generator.state_dict().items())
    del plain["coarse.conv1.bias"]
    save_file(plain, tmp_path / "plain.safetensors")
    with pytest.raises(EvaluationError, match=r"coarse\.conv1\.bias"):
        load_network(tmp_path / "plain.safetensors")
