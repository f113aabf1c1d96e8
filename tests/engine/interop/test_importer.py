"""From somebody's file to Lacuna's: recognised, turned to RGB, described, or refused in one sentence."""

import subprocess
import sys

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file

from engine.interop import profiles
from engine.interop.importer import describe_weights, import_weights
from engine.model.config import ModelConfig
from engine.weights import WeightsError, load_generator, read_card
from tests.engine.interop.test_bundle import mutate, mutations
from tests.fakes.foreign_weights import NAMES, WIDTHS, as_pytorch, as_tensorflow, small_weights
from tests.reference import bundle_writer, released_oracle


def save(arrays, path, **outer):
    tensors = {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in arrays.items()}
    torch.save({"state_dict": tensors, **outer} if outer else tensors, path)
    return path


def imported(path, tmp_path):
    report = import_weights(path, out=tmp_path / "out.safetensors")
    generator, card = load_generator(report.path)
    assert (card.config, dict(card.provenance)) == (report.config, dict(report.provenance))
    return report, {name: tensor.numpy() for name, tensor in generator.state_dict().items()}


def assert_holds(state, weights, *, bgr):
    """The state of a Lacuna network is these weights, colours in RGB."""
    kernel = weights["conv1/kernel"].transpose(3, 2, 0, 1)
    assert np.array_equal(state["coarse.conv1.weight"], kernel[:, [2, 1, 0, 3, 4]] if bgr else kernel)
    last = weights["allconv17/kernel"].transpose(3, 2, 0, 1), weights["allconv17/bias"]
    assert np.array_equal(state["refine.allconv17.weight"], last[0][::-1] if bgr else last[0])
    assert np.array_equal(state["refine.allconv17.bias"], last[1][::-1] if bgr else last[1])
    for layer in released_oracle.LAYERS:
        short = layer.split("_")[0]
        ours = f"{'coarse' if short.startswith('conv') else 'refine'}.{short}"
        if short not in ("conv1", "xconv1", "pmconv1", "conv17", "allconv17"):
            assert np.array_equal(state[f"{ours}.weight"], weights[f"{layer}/kernel"].transpose(3, 2, 0, 1))
            assert np.array_equal(state[f"{ours}.bias"], weights[f"{layer}/bias"])


def test_a_tensorflow_checkpoint(tmp_path):
    weights = small_weights()
    extra = {
        "discriminator/dout_local_fc/kernel": np.ones((5, 1), np.float32),
        "global_step": np.array(9, np.int32),
        "inpaint_net/conv1/kernel/Adam": np.ones(3, np.float32),
    }
    bundle_writer.write_bundle(tmp_path / "snap-0", as_tensorflow(weights) | extra)
    report, state = imported(tmp_path / "snap-0.index", tmp_path)
    assert_holds(state, weights, bgr=True)
    assert report.kind == "A network trained with the authors' TensorFlow code"
    assert report.licence.startswith("Non-commercial")
    assert report.provenance["imported from"] == "snap-0.index"
    assert report.provenance["licence"] == report.licence
    assert len(report.provenance["sha256 of that file"]) == 64
    assert str(tmp_path) not in str(dict(report.provenance))
    assert report.config.coarse_widths == WIDTHS["coarse"]
    assert report.config.contextual == ModelConfig.released().contextual


@pytest.mark.parametrize(
    ("layout", "bgr", "kind"),
    [
        ("daa233", False, "daa233's PyTorch port"),
        ("converted", True, "converted from the authors'"),
        ("nbei", True, "video completion"),
        ("mmagic", True, "MMagic"),
    ],
)
def test_pytorch_ports(tmp_path, layout, bgr, kind):
    weights = small_weights()
    arrays = as_pytorch(weights, layout) | {"disc.conv.weight": np.ones(3, np.float32)}
    report, state = imported(save(arrays, tmp_path / "gen.pth"), tmp_path)
    assert_holds(state, weights, bgr=bgr)
    assert kind in report.kind
    assert report.licence


def test_the_names_of_ports():
    """A few, spelt out."""
    ours = dict(zip(released_oracle.LAYERS, zip(*NAMES.values(), strict=True), strict=True))
    assert list(NAMES) == ["daa233", "converted", "nbei", "mmagic"]
    assert ours["xconv2_downsample"] == (
        "fine_generator.conv2_downsample.conv",
        "netG.fine_generator.conv2_downsample.conv",
        "stage_2.down_conv_branch.out.1.conv.1",
        "generator.stage2.encoder_conv.enc2.conv",
    )
    assert ours["conv15_upsample/conv15_upsample_conv"] == (
        "coarse_generator.conv15.conv",
        "netG.coarse_generator.conv15.conv",
        "stage_1.up.out.6.conv.0",
        "generator.stage1.decoder.dec5.conv",
    )
    assert ours["pmconv10"] == (
        "fine_generator.pmconv10.conv",
        "netG.fine_generator.pmconv10.conv",
        "stage_2.CAttn.out.1.conv.0",
        "generator.stage2.contextual_attention_neck.conv2.conv",
    )


def test_a_checkpoint_with_meta_and_one_of_several_cards(tmp_path):
    weights = small_weights()
    path = save(as_pytorch(weights, "mmagic"), tmp_path / "a.pth", meta={"iter": 5}, optimizer={"lr": 0.1})
    assert_holds(imported(path, tmp_path)[1], weights, bgr=True)
    arrays = {f"module.{name}": array for name, array in as_pytorch(weights, "daa233").items()}
    assert_holds(imported(save(arrays, tmp_path / "b.pth"), tmp_path)[1], weights, bgr=False)


@pytest.fixture
def known(monkeypatch):
    """A release whose checksum is that of the small weights."""
    weights = small_weights()
    checksum = bundle_writer.masked(weights["conv1/kernel"].tobytes())
    monkeypatch.setitem(profiles.RELEASES, checksum, ("places2", "Places2"))
    return weights


def test_the_table_of_releases():
    assert set(profiles.RELEASES) == {0xAE9814B0, 0xDBFC7BE0, 0x2D6BBC15, 0x2353D43F, 0x4739276E}


def test_a_release_is_recognised_by_its_checksum(known, tmp_path):
    bundle_writer.write_bundle(tmp_path / "snap-0", as_tensorflow(known))
    report, state = imported(tmp_path, tmp_path)
    assert report.kind == "The authors' release for Places2"
    assert "CC BY-NC 4.0" in report.licence
    assert_holds(state, known, bgr=True)


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize("transposed", [False, True])
def test_a_repacked_release_is_recognised_and_put_right(known, tmp_path, swapped, transposed):
    arrays = as_pytorch(known, "daa233")
    if swapped:
        for name in ("coarse_generator.conv1", "fine_generator.conv1", "fine_generator.pmconv1"):
            arrays[f"{name}.conv.weight"] = arrays[f"{name}.conv.weight"][:, [2, 1, 0, 3, 4]]
        for name in ("coarse_generator.conv17", "fine_generator.allconv17"):
            arrays[f"{name}.conv.weight"] = arrays[f"{name}.conv.weight"][::-1]
            arrays[f"{name}.conv.bias"] = arrays[f"{name}.conv.bias"][::-1]
    if transposed:
        arrays = {name: a.swapaxes(2, 3) if a.ndim == 4 else a for name, a in arrays.items()}
    report, state = imported(save(arrays, tmp_path / "torch_model.p"), tmp_path)
    assert report.kind == "The authors' release for Places2"
    assert report.config.padding == "same"
    assert len(report.notes) == swapped + transposed
    assert_holds(state, known, bgr=True)


def test_describing_writes_nothing(known, tmp_path):
    bundle_writer.write_bundle(tmp_path / "snap-0", as_tensorflow(known))
    before = sorted(tmp_path.iterdir())
    report = describe_weights(tmp_path, out=tmp_path)
    assert sorted(tmp_path.iterdir()) == before
    assert report.path == tmp_path / "released-places2.safetensors"
    assert import_weights(tmp_path, out=tmp_path) == report
    assert read_card(report.path).config == report.config


def test_the_full_size_is_the_released_preset(tmp_path):
    weights = released_oracle.random_weights(1)
    assert sum(array.size for array in weights.values()) == 3_601_542
    bundle_writer.write_bundle(tmp_path / "snap-0", as_tensorflow(weights))
    assert (tmp_path / "snap-0.data-00000-of-00001").stat().st_size == 14_406_168
    assert describe_weights(tmp_path, out=tmp_path).config == ModelConfig.released()


def gated(weights):
    """Twice the outputs everywhere but in the last layers, as in version 2."""
    return {
        name: array if "conv17" in name else np.concatenate([array, array], axis=-1) for name, array in weights.items()
    }


def test_version_2_is_named(tmp_path):
    bundle_writer.write_bundle(tmp_path / "snap-0", as_tensorflow(gated(small_weights())))
    with pytest.raises(WeightsError, match=r"DeepFill v2.*version 1"):
        describe_weights(tmp_path, out=tmp_path)
    path = save(as_pytorch(gated(small_weights()), "daa233"), tmp_path / "v2.pth")
    with pytest.raises(WeightsError, match="DeepFill v2"):
        describe_weights(path, out=tmp_path)
    path = save({"stage1.conv1.conv.weight": np.zeros((48, 5, 5, 5), np.float32)}, tmp_path / "other.pth")
    with pytest.raises(WeightsError, match="DeepFill v2"):
        describe_weights(path, out=tmp_path)


def without(weights, *names):
    return {name: array for name, array in weights.items() if name not in names}


def test_missing_tensors_are_named(tmp_path):
    weights = small_weights()
    bundle_writer.write_bundle(
        tmp_path / "snap-0", as_tensorflow(without(weights, "xconv3/bias", "conv9_atrous/kernel"))
    )
    with pytest.raises(WeightsError, match=r"not complete: “inpaint_net/conv9_atrous/kernel” and 1 more are missing"):
        describe_weights(tmp_path / "snap-0", out=tmp_path)
    arrays = as_pytorch(weights, "nbei")
    del arrays["stage_2.atrous.out.0.conv.0.bias"]
    with pytest.raises(WeightsError, match=r"not complete: “stage_2\.atrous\.out\.0\.conv\.0\.bias” is missing"):
        describe_weights(save(arrays, tmp_path / "a.pth"), out=tmp_path)
    with pytest.raises(WeightsError, match="not of a network with contextual attention"):
        describe_weights(save({"fc.weight": np.ones((2, 2), np.float32)}, tmp_path / "b.pth"), out=tmp_path)


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("conv5/kernel", (3, 3, 7, 9)),
        ("conv5/kernel", (5, 5, 7, 8)),
        ("conv1/kernel", (5, 5, 4, 4)),
        ("xconv6/bias", (9,)),
        ("xconv6/bias", ()),
        ("conv2_downsample/kernel", (7,)),
        ("conv1/kernel", (2,)),
        ("conv1/bias", (0,)),
        ("conv17/bias", (3, 1)),
    ],
)
@pytest.mark.parametrize("layout", ["tensorflow", "daa233"])
def test_other_shapes_are_told(tmp_path, name, shape, layout):
    weights = small_weights() | {name: np.zeros(shape, np.float32)}
    if layout == "tensorflow":
        bundle_writer.write_bundle(tmp_path / "snap-0", as_tensorflow(weights))
    else:
        arrays = as_pytorch(small_weights(), layout)
        layer, _, part = name.rpartition("/")
        key = NAMES[layout][released_oracle.LAYERS.index(layer)] + (".weight" if part == "kernel" else ".bias")
        save(arrays | {key: np.zeros(shape[::-1], np.float32)}, tmp_path / "a.pth")
    with pytest.raises(WeightsError, match="do not fit"):
        import_weights(tmp_path, out=tmp_path)
    assert not list(tmp_path.glob("*.safetensors"))


def test_weights_that_are_not_finite(tmp_path):
    weights = small_weights()
    weights["conv3/kernel"][0, 0, 0, 0] = np.nan
    bundle_writer.write_bundle(tmp_path / "snap-0", as_tensorflow(weights))
    with pytest.raises(WeightsError, match="not finite"):
        import_weights(tmp_path, out=tmp_path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(changes=mutations, which=st.sampled_from(["snap-0.index", "snap-0.data-00000-of-00001", "a.pth"]))
def test_no_mutation_gets_through(tmp_path, changes, which):
    """From one end to the other: the same network comes out, or nothing does."""
    folder = tmp_path / which
    folder.mkdir(exist_ok=True)
    weights = small_weights()
    if which == "a.pth":
        save(as_pytorch(weights, "nbei"), folder / which)
    else:
        bundle_writer.write_bundle(folder / "snap-0", as_tensorflow(weights))
    (folder / which).write_bytes(mutate((folder / which).read_bytes(), changes))
    out = tmp_path / "out.safetensors"
    out.unlink(missing_ok=True)
    try:
        import_weights(folder, out=out)
    except WeightsError:
        assert not out.exists()
    else:
        load_generator(out)


def foreign(content):
    return lambda path: path.write_bytes(content)


@pytest.mark.parametrize(
    ("write", "sentence"),
    [
        (foreign(b""), "is empty"),
        (foreign(b"\x89HDF\r\n"), "is a Keras file"),
        (foreign(b"<!DOCTYPE html><title>Quota exceeded"), "is a web page"),
        (foreign(b"version https://git-lfs.github.com/spec/v1\n"), "Git LFS pointer"),
        (foreign(b"\x1f\x8b\x08"), "gzip archive; unpack it first"),
        (foreign(b"what is this"), "neither a TensorFlow checkpoint nor a PyTorch file"),
        (foreign(b"PK\x03\x04cut off"), "cut off or damaged"),
        (lambda path: save_file({"a": torch.ones(2)}, path), "is a safetensors file"),
        (lambda path: path.mkdir(), "holds neither"),
        (lambda path: None, "There is no weights file or folder"),
    ],
)
def test_other_files_are_named(tmp_path, write, sentence):
    write(tmp_path / "weights")
    with pytest.raises(WeightsError, match=sentence):
        describe_weights(tmp_path / "weights", out=tmp_path)


def test_a_folder_with_one_port(tmp_path):
    save(as_pytorch(small_weights(), "mmagic"), tmp_path / "a.pth")
    assert "MMagic" in describe_weights(tmp_path, out=tmp_path).kind
    save(as_pytorch(small_weights(), "nbei"), tmp_path / "b.pth")
    with pytest.raises(WeightsError, match=r"2 sets of weights \(a\.pth, b\.pth\)"):
        describe_weights(tmp_path, out=tmp_path)


def test_the_editor_can_import_this_before_its_window():
    code = "import sys, engine.interop.importer; assert not {'torch', 'cv2', 'PySide6'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
