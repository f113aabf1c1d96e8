"""PyTorch files: read as written, or refused in one sentence; nothing in them runs, nothing takes for ever."""

import io
import os
import pickle
import zipfile
from collections import OrderedDict

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.interop import pytorch
from engine.interop.pickle_check import check_pickle
from engine.interop.pytorch import load_state_dict
from engine.weights import WeightsError
from tests.engine.interop.test_bundle import mutate, mutations

FILES = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
FORMATS = pytest.mark.parametrize("new", [True, False], ids=["zip", "legacy"])


def some_state():
    numbers = torch.Generator().manual_seed(0)
    return OrderedDict((f"layer{i}.weight", torch.randn(4, 3, generator=numbers)) for i in range(5))


def save(content, path, new=True):
    torch.save(content, path, _use_new_zipfile_serialization=new)
    return path


def assert_same(read, state):
    assert set(read) == set(state)
    for name, tensor in state.items():
        assert read[name].dtype == np.float32
        assert np.array_equal(read[name], tensor.detach().float().numpy())


@FORMATS
def test_reads_what_torch_wrote(tmp_path, new):
    assert_same(load_state_dict(save(some_state(), tmp_path / "a.pth", new)), some_state())


@FORMATS
def test_parameters_views_and_other_precisions(tmp_path, new):
    base = torch.arange(24.0).view(4, 6)
    state = {
        "parameter": torch.nn.Parameter(base.clone()),
        "view": base[1:3, ::2],
        "half": base.half(),
        "bfloat": base.bfloat16(),
        "double": base.double(),
    }
    assert_same(load_state_dict(save(state, tmp_path / "a.pth", new)), state)


@FORMATS
def test_a_checkpoint_with_other_things_in_it(tmp_path, new):
    layer = torch.nn.Linear(3, 2)
    optimiser = torch.optim.Adam(layer.parameters())
    layer(torch.ones(3)).sum().backward()
    optimiser.step()
    content = {
        "meta": {"iter": 5, "version": "0.1", "time": 1.5, "names": ["a", "b"], "size": (1, 2), "last": None},
        "state_dict": layer.state_dict() | {"count": torch.tensor(3)},
        "optimizer": {"generator": optimiser.state_dict()},
    }
    assert_same(load_state_dict(save(content, tmp_path / "a.pth", new)), layer.state_dict())


class Bomb:
    """Makes a file when it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return os.mkdir, (str(self.path),)


@FORMATS
def test_code_in_a_file_does_not_run(tmp_path, new):
    save({"a.weight": torch.ones(2), "b": Bomb(tmp_path / "ran")}, tmp_path / "a.pth", new)
    with pytest.raises(WeightsError, match=r"more than tensors \(“\w+.mkdir”\); save its state_dict alone"):
        load_state_dict(tmp_path / "a.pth")
    assert not (tmp_path / "ran").exists()
    torch.load(tmp_path / "a.pth", weights_only=False)  # it would have
    assert (tmp_path / "ran").exists()


@FORMATS
def test_a_whole_module_is_refused(tmp_path, new):
    save(torch.nn.Linear(2, 2), tmp_path / "a.pth", new)
    with pytest.raises(WeightsError, match=r"more than tensors|Python class"):
        load_state_dict(tmp_path / "a.pth")


@pytest.mark.parametrize("content", [{}, {"a": 1}, [torch.ones(2)], torch.ones(2), {"a": torch.tensor(3)}])
def test_a_file_without_weights(tmp_path, content):
    with pytest.raises(WeightsError, match="holds no"):
        load_state_dict(save(content, tmp_path / "a.pth"))


def test_a_view_that_is_larger_than_its_data(tmp_path):
    save({"a": torch.ones(1).expand(1 << 40)}, tmp_path / "a.pth")
    with pytest.raises(WeightsError, match="“a” is larger than its data"):
        load_state_dict(tmp_path / "a.pth")


def test_a_file_that_is_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(pytorch, "LARGEST_FILE", 100)
    with pytest.raises(WeightsError, match="larger than"):
        load_state_dict(save(some_state(), tmp_path / "a.pth"))


def rewrite(path, change, compression=zipfile.ZIP_STORED):
    """Change the list of tensors in an archive, checksums made right."""
    with zipfile.ZipFile(path) as archive:
        members = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, change(data) if name.endswith("data.pkl") else data)


def test_a_compressed_archive_is_not_unpacked(tmp_path):
    save(some_state(), tmp_path / "a.pth")
    rewrite(tmp_path / "a.pth", lambda data: data, zipfile.ZIP_DEFLATED)
    with pytest.raises(WeightsError, match="compressed"):
        load_state_dict(tmp_path / "a.pth")


def test_a_downloaded_folder(tmp_path):
    with zipfile.ZipFile(tmp_path / "release.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("release/snap-0.index", b"index")
    with pytest.raises(WeightsError, match="unpack it first"):
        load_state_dict(tmp_path / "release.zip")


def test_a_size_that_is_a_lie(tmp_path):
    save({"a": torch.ones(100)}, tmp_path / "a.pth")
    rewrite(tmp_path / "a.pth", lambda data: data.replace(b"Kd", b"J\xff\xff\xff\x7f"))
    with pytest.raises(WeightsError, match="sizes of its tensors are wrong"):
        load_state_dict(tmp_path / "a.pth")


def test_a_size_that_is_a_lie_in_an_old_file(tmp_path):
    save({"a": torch.ones(100)}, tmp_path / "a.pth", new=False)
    data = (tmp_path / "a.pth").read_bytes().replace(b"Kd", b"J\xff\xff\xff\x7f")
    (tmp_path / "a.pth").write_bytes(data)
    with pytest.raises(WeightsError, match="ends before its tensors do"):
        load_state_dict(tmp_path / "a.pth")


def test_a_plain_pickle(tmp_path):
    (tmp_path / "a.p").write_bytes(pickle.dumps({"a": 1}, protocol=2))
    with pytest.raises(WeightsError, match="not of PyTorch tensors"):
        load_state_dict(tmp_path / "a.p")


def test_a_program(tmp_path):
    save(some_state(), tmp_path / "a.pt")
    with zipfile.ZipFile(tmp_path / "a.pt", "a") as archive:
        archive.writestr("a/constants.pkl", b"\x80\x02).")
    with pytest.raises(WeightsError, match="TorchScript"):
        load_state_dict(tmp_path / "a.pt")


@pytest.mark.parametrize(
    "instructions",
    [
        b"\x80\x02}K\x01" + b"q\x00h\x00\x86" * 60 + b"K\x01s.",  # a key that takes 2⁶⁰ steps to hash
        b"\x80\x02c__builtin__\nbytearray\n\x8a\x06\0\0\0\0\0\x01\x85R.",  # 2⁴⁰ zeros
        b"\x80\x02\x8e\xff\xff\xff\xff\xff\xff\xff\x7f.",  # bytes that are not there
        b"\x80\x05\x96\xff\xff\xff\xff\xff\xff\xff\x7f.",
        b"\x80\x02\x8b\xff\xff\xff\x7f.",
        b"\x80\x02" + b"N0" * 600_000 + b"N.",
        b"\x80\x02((((((.",
        b"\x80\x02R.",
        b"\x80\x02ccollecti\\x6fns\nOrderedDict\n)R.",
        b"\x80\x02h\x05.",
        b"",
    ],
    ids=[
        "hash",
        "bytearray",
        "bytes",
        "bytearray8",
        "long",
        "long list",
        "marks",
        "nothing to call",
        "escape",
        "no memo",
        "empty",
    ],
)
def test_pickles_that_would_take_for_ever(instructions):
    with pytest.raises(ValueError, match=r"\w"):
        check_pickle(io.BytesIO(instructions))


@given(st.binary(max_size=200))
def test_any_bytes_are_checked_or_refused(data):
    for content in (data, b"\x80\x02" + data, b"\x80\x02}" + data + b"."):
        try:
            check_pickle(io.BytesIO(content))
        except ValueError:
            continue


def read_or_refuse(path, state):
    try:
        read = load_state_dict(path)
    except WeightsError:
        return
    assert all(array.dtype == np.float32 for array in read.values())
    assert sum(array.size for array in read.values()) <= sum(tensor.numel() for tensor in state.values())


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("files")
    return {new: save(some_state(), folder / f"{new}.pth", new).read_bytes() for new in (True, False)}


@FORMATS
@FILES
@given(changes=mutations)
def test_no_mutation_of_a_file_does_harm(tmp_path, files, new, changes):
    (tmp_path / "a.pth").write_bytes(mutate(files[new], changes))
    read_or_refuse(tmp_path / "a.pth", some_state())


@FILES
@given(changes=mutations)
def test_no_mutation_of_the_list_of_tensors_does_harm(tmp_path, files, changes):
    (tmp_path / "a.pth").write_bytes(files[True])
    rewrite(tmp_path / "a.pth", lambda data: mutate(data, changes))
    read_or_refuse(tmp_path / "a.pth", some_state())
