"""The ``released`` preset does what the authors' network does, from their kind of file to the last layer.

Full size: samples of the oracle's outputs, made by ``tests/reference/make_released_fixtures.py``, for random weights of
a fixed seed. Small: the oracle itself, also for the rules of other people's networks.
"""

import numpy as np
import pytest
import torch

from engine.interop.importer import import_weights
from engine.interop.published_procedure import fill_as_published
from engine.session import InpaintSession
from engine.types import FillError, FillRequest
from engine.weights import load_generator
from tests.fakes.foreign_weights import as_pytorch, as_tensorflow, small_weights
from tests.reference import bundle_writer, released_oracle
from tests.reference.make_released_fixtures import CASES, FIXTURES, picture, sample


def run(generator, image, mask):
    """RGB in, three arrays H×W×C out; colours of pictures RGB."""
    x = torch.from_numpy(image / np.float32(127.5) - np.float32(1)).permute(2, 0, 1)[None]
    m = torch.from_numpy(mask.astype(np.float32))[None, None]
    with torch.inference_mode():
        coarse = generator.coarse(x, m)
        encoded = generator.refine.encode(x, coarse, m)
        attended = generator.refine.attend(encoded, m)
        refined = generator.refine.decode(encoded, attended)
    return [t[0].permute(1, 2, 0).numpy() for t in (coarse, attended.features, refined)]


@pytest.fixture(scope="module")
def released(tmp_path_factory):
    """The random network of the fixtures, imported from a checkpoint."""
    folder = tmp_path_factory.mktemp("release")
    bundle_writer.write_bundle(folder / "snap-0", as_tensorflow(released_oracle.random_weights(7)))
    report = import_weights(folder, out=folder / "out.safetensors")
    return load_generator(report.path)[0]


@pytest.mark.parametrize("size", CASES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_released_preset_equals_the_oracle(released, size):
    fixtures = np.load(FIXTURES)
    image, mask = picture(*size)  # BGR, as the oracle's
    outputs = run(released, image[:, :, ::-1].copy(), mask)
    for name, output in zip(("coarse", "attended", "refined"), outputs, strict=True):
        key = f"{name}-{size[0]}x{size[1]}"
        ours = output if name == "attended" else output[:, :, ::-1]
        difference = np.abs(sample(ours, 3 if name == "attended" else CASES[size]) - fixtures[key])
        assert difference.max() < (2e-4 if name == "attended" else 4e-5)
        assert difference.mean() < 2e-6
        means = np.array([ours.mean(dtype=np.float64), np.abs(ours).mean(dtype=np.float64)])
        assert np.abs(means - fixtures[f"{key}-mean"]).max() < 1e-5


def test_the_fixtures_are_what_the_oracle_says():
    """Weights, picture and mask still come from the seeds as they did when the fixtures were made."""
    image, mask = picture(64, 72)
    assert (int(image.sum()), int(mask.sum())) == (1386301, 2230)
    weights = released_oracle.random_weights(7)
    assert len(weights) == 84
    assert float(sum(np.abs(w).sum(dtype=np.float64) for w in weights.values())) == pytest.approx(
        116006.25988089929, rel=1e-9
    )


RULES = {
    "tensorflow": released_oracle.RELEASED,
    "daa233": released_oracle.DAA233,
    "mmagic": released_oracle.MMAGIC,
}


@pytest.fixture(scope="module", params=RULES)
def small(request, tmp_path_factory):
    """A small network of each profile, imported; the weights, their rules and whether they want BGR."""
    folder = tmp_path_factory.mktemp("small")
    weights = small_weights()
    if request.param == "tensorflow":
        bundle_writer.write_bundle(folder / "snap-0", as_tensorflow(weights))
    else:
        arrays = as_pytorch(weights, request.param)
        torch.save({name: torch.from_numpy(array) for name, array in arrays.items()}, folder / "gen.pth")
    report = import_weights(folder, out=folder / "out.safetensors")
    generator, _ = load_generator(report.path)
    return generator, weights, RULES[request.param], request.param != "daa233"


@pytest.mark.parametrize("hole", ["inside", "border", "none"])
def test_every_profile_equals_its_rules(small, hole):
    generator, weights, rules, is_bgr = small
    numbers = np.random.RandomState(4)
    image = numbers.randint(0, 256, (88, 104, 3)).astype(np.uint8)  # 11×13 cells
    mask = np.zeros((88, 104), bool)
    if hole == "inside":
        mask[33:51, 42:69] = True
    elif hole == "border":
        mask[70:, :31] = mask[3:5, 100:] = True
    order = slice(None, None, -1) if is_bgr else slice(None)
    expected = released_oracle.run(weights, image[:, :, order], mask, rules)
    for name, ours, theirs in zip(
        ("coarse", "attended", "refined"), run(generator, image, mask), expected, strict=True
    ):
        assert np.abs(ours - (theirs if name == "attended" else theirs[:, :, order])).max() < 2e-5


def test_everything_masked_leaves_nothing_to_copy(small):
    generator, weights, rules, _ = small
    image, mask = np.full((72, 80, 3), 90, np.uint8), np.ones((72, 80), bool)
    ours, theirs = run(generator, image, mask), released_oracle.run(weights, image, mask, rules)
    assert not ours[1].any()
    assert not theirs[1].any()


def test_the_reference_mode_is_the_published_procedure(small):
    generator, weights, rules, is_bgr = small
    numbers = np.random.RandomState(9)
    image = numbers.randint(0, 256, (93, 87, 3)).astype(np.uint8)
    mask = np.zeros((93, 87), bool)
    mask[20:60, 30:70] = True
    order = slice(None, None, -1) if is_bgr else slice(None)
    expected = released_oracle.fill(weights, image[:, :, order], mask, rules)[:, :, order]
    ours = fill_as_published(generator, image, mask)
    assert ours.shape == expected.shape == (88, 80, 3)
    known = ~mask[:88, :80]
    assert np.array_equal(ours[known], expected[known])  # bit for bit
    lost = image[:88, :80][known].astype(int) - ours[known]
    assert set(np.unique(lost)) == {0, 1}  # truncation: some pixels lose a level
    difference = np.abs(ours.astype(int) - expected)
    assert difference.max() <= 1
    assert (difference > 0).mean() < 1e-3


def test_the_editor_keeps_known_pixels_at_any_size(small):
    generator, *_ = small
    numbers = np.random.RandomState(2)
    image = numbers.randint(0, 256, (93, 87, 3)).astype(np.uint8)
    mask = np.zeros((93, 87), bool)
    mask[60:, 50:] = True
    session = InpaintSession(generator, device="cpu", precision="float32", sharp=False)
    result = session.fill(FillRequest(image, mask))
    filled = result.composite(image)
    assert filled.shape == image.shape
    assert np.array_equal(filled[~mask], image[~mask])
    assert not np.array_equal(filled[mask], image[mask])
    assert len(result.attention) == 1


def test_the_reference_mode_refuses_what_it_cannot_do(released):
    with pytest.raises(FillError, match="8 bits"):
        fill_as_published(released, np.zeros((8, 8, 3), np.uint16), np.zeros((8, 8), bool))
    with pytest.raises(FillError, match="mask must be"):
        fill_as_published(released, np.zeros((8, 8, 3), np.uint8), np.zeros((8, 9), bool))
    with pytest.raises(FillError, match="at least 8 pixels"):
        fill_as_published(released, np.zeros((7, 90, 3), np.uint8), np.zeros((7, 90), bool))
