"""TensorFlow bundles: read as written, or refused in one sentence; never a crash, a hang or much memory."""

import contextlib
import tracemalloc

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from engine.interop.bundle import Bundle
from engine.interop.checksum import masked_crc32c
from engine.interop.foreign import find_weights
from engine.interop.table import read_table
from engine.weights import WeightsError
from tests.reference import bundle_writer as writer

FILES = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)


def some_tensors():
    numbers = np.random.RandomState(0)
    shapes = {"net/a/kernel": (3, 3, 2, 4), "net/a/bias": (4,), "net/b": (), "other/Adam": (5, 5), "net/empty": (0, 3)}
    return {name: np.asarray(numbers.standard_normal(shape), np.float32) for name, shape in shapes.items()}


NAMES = ["net/a/kernel", "net/a/bias", "net/b", "net/empty"]


def read(prefix, names=NAMES):
    return Bundle.open(prefix).read(names)


def assert_same(tensors, expected, names=NAMES):
    assert set(tensors) == set(names)
    for name in names:
        assert tensors[name].dtype == np.float32
        assert tensors[name].shape == expected[name].shape
        assert np.array_equal(tensors[name], expected[name])


@pytest.fixture
def prefix(tmp_path):
    writer.write_bundle(tmp_path / "snap-0", some_tensors())
    return tmp_path / "snap-0"


def test_the_checksum_is_the_published_one():
    assert writer.crc32c(b"123456789") == 0xE3069283
    data = np.random.RandomState(1).bytes(5000)
    assert masked_crc32c(data) == writer.masked(data)


@pytest.mark.parametrize("shards", [1, 2, 3])
@pytest.mark.parametrize("block_entries", [1, 2, 1000])
@pytest.mark.parametrize("shuffle_seed", [None, 5])
def test_reads_what_was_written(tmp_path, shards, block_entries, shuffle_seed):
    tensors = some_tensors()
    writer.write_bundle(tmp_path / "x", tensors, shards=shards, block_entries=block_entries, shuffle_seed=shuffle_seed)
    assert_same(read(tmp_path / "x"), tensors)


def test_other_precisions_become_float32(tmp_path):
    tensors = {"half": np.float16([0.5, -3]), "double": np.float64([1e-3, 7])}
    writer.write_bundle(tmp_path / "x", tensors)
    assert_same(
        read(tmp_path / "x", ["half", "double"]), {n: t.astype(np.float32) for n, t in tensors.items()}, tensors
    )


def test_what_is_not_asked_for_is_not_read(tmp_path):
    tensors = some_tensors() | {"global_step": np.array(7, np.int32)}

    def spoil(name, fields):
        return fields | {4: 1 << 40, 5: 1 << 50} if name == "other/Adam" else fields

    writer.write_bundle(tmp_path / "x", tensors, change_entry=spoil)
    assert_same(read(tmp_path / "x"), tensors)


@pytest.mark.parametrize("name", ["", "snap-0", "snap-0.index", "snap-0.meta", "snap-0.data-00000-of-00001"])
def test_every_way_to_point_at_a_checkpoint(prefix, name):
    prefix.with_name("snap-0.meta").write_bytes(b"graph")
    found = find_weights(prefix.parent / name)
    assert (found.kind, found.path) == ("tensorflow", prefix)


@pytest.mark.parametrize("pointer", ["checkpoint", "checkpoint.txt"])
@pytest.mark.parametrize("named", ["snap-0", "/home/somebody/logs/snap-0", "C:\\\\logs\\\\snap-0"])
def test_a_folder_of_several_checkpoints(prefix, pointer, named):
    writer.write_bundle(prefix.with_name("snap-1"), some_tensors())
    with pytest.raises(WeightsError, match="holds 2 sets of weights"):
        find_weights(prefix.parent)
    prefix.with_name(pointer).write_text(f'model_checkpoint_path: "{named}"\nall_model_checkpoint_paths: "x"\n')
    assert find_weights(prefix.parent).path == prefix
    assert find_weights(prefix.with_name(pointer)).path == prefix


@pytest.mark.parametrize("named", ["../../etc/passwd", "..", "gone", ""])
def test_a_pointer_to_nothing_is_ignored(prefix, named):
    prefix.with_name("checkpoint").write_text(f'model_checkpoint_path: "{named}"')
    assert find_weights(prefix.parent).path == prefix


@pytest.mark.parametrize("name", ["", "x", "x.meta", "x.data-00000-of-00001", "x.index"])
def test_a_missing_index_is_named(prefix, name):
    for file in prefix.parent.iterdir():
        file.rename(file.with_name(file.name.replace("snap-0", "x")))
    (prefix.parent / "x.index").unlink()
    with pytest.raises(WeightsError, match=r"not complete: “.*x\.index” is missing"):
        find_weights(prefix.parent / name)


def test_a_missing_data_file_is_named(tmp_path):
    writer.write_bundle(tmp_path / "x", some_tensors(), shards=2)
    (tmp_path / "x.data-00001-of-00002").unlink()
    with pytest.raises(WeightsError, match=r"not complete: “.*x\.data-00001-of-00002” is missing"):
        read(tmp_path / "x")


def test_a_partial_download(prefix):
    data = prefix.with_name("snap-0.data-00000-of-00001")
    data.write_bytes(data.read_bytes()[:-150])
    with pytest.raises(WeightsError, match=r"not complete: .* ends before"):
        read(prefix)
    data.write_bytes(b"")
    with pytest.raises(WeightsError, match=r"not complete: .* ends before"):
        read(prefix)


def test_an_old_checkpoint_of_one_file(tmp_path):
    old = tmp_path / "model.ckpt-5"
    old.write_bytes(writer.table({b"": writer.field(1, writer.field(1, 1))}))
    (tmp_path / "model.ckpt-5.meta").write_bytes(b"graph")
    for path in (old, tmp_path / "model.ckpt-5.meta", tmp_path):
        with pytest.raises(WeightsError, match="old format V1"):
            find_weights(path)
    old.rename(tmp_path / "model.index")
    with pytest.raises(WeightsError, match="old format V1"):
        read(tmp_path / "model")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({7: b"slice"}, "cut into slices"),
        ({1: 3}, "of the type int32"),
        ({1: 99}, "of the type 99"),
        ({2: writer.field(2, writer.field(1, 5))}, r"16 bytes, which does not fit its shape \(5,\)"),
        ({2: writer.field(3, 1)}, "has no known shape"),
        ({3: 4}, "in the data file 4, but there are only 1"),
        ({4: 1 << 62}, "ends before"),
        ({4: 1}, "inside another tensor|checksum of"),
        ({6: writer.Fixed32(1)}, "checksum of “net/a/bias” is wrong"),
        ({6: 0}, "checksum of “net/a/bias” is wrong"),
        ({2: writer.field(2, writer.field(1, 1 << 60)), 5: 1 << 62}, "too large"),
    ],
)
def test_wrong_entries_are_told(tmp_path, changes, sentence):
    def change(name, fields):
        return fields | changes if name == "net/a/bias" else fields

    writer.write_bundle(tmp_path / "x", some_tensors(), change_entry=change)
    with pytest.raises(WeightsError, match=sentence):
        read(tmp_path / "x")


@pytest.mark.parametrize(
    ("header", "sentence"),
    [
        (writer.field(1, 1) + writer.field(2, 1), "big-endian"),
        (writer.field(1, 0), "it has 0 data files"),
        (writer.field(1, 1 << 40), "data files"),
        (writer.field(1, b"meta"), "old format V1"),
        (b"\xff", "cut off"),
    ],
)
def test_wrong_headers_are_told(tmp_path, header, sentence):
    writer.write_bundle(tmp_path / "x", some_tensors(), header=header)
    with pytest.raises(WeightsError, match=sentence):
        read(tmp_path / "x")


def test_compressed_blocks_are_told():
    with pytest.raises(ValueError, match="Snappy"):
        read_table(writer.table({b"": b"x"}, compression=1))
    with pytest.raises(ValueError, match="unknown way 7"):
        read_table(writer.table({b"": b"x"}, compression=7))


def test_an_index_that_points_to_one_block_again_and_again():
    content = bytearray()
    empty = writer._block(content, {}, 0)
    index = writer._block(content, {bytes([a, b]): empty for a in range(99) for b in range(99)}, 0)
    with pytest.raises(ValueError, match="blocks overlap"):
        read_table(bytes(content) + (empty + index).ljust(40, b"\0") + writer.table({})[-8:])


@pytest.mark.parametrize("content", [b"", b"x" * 47, b"\0" * 5000, b"<html>" * 20])
def test_a_file_that_is_no_index(tmp_path, content):
    (tmp_path / "x.index").write_bytes(content)
    with pytest.raises(WeightsError, match="cannot be used"):
        read(tmp_path / "x")


@given(entries=st.dictionaries(st.binary(max_size=12), st.binary(max_size=30), max_size=30), size=st.integers(1, 9))
def test_any_table_comes_back(entries, size):
    assert read_table(writer.table(entries, size)) == dict(sorted(entries.items()))


@given(st.binary(max_size=300))
@example(b"\xff" * 40 + writer.table({})[-8:])
def test_any_bytes_are_a_table_or_refused(data):
    for content in (data, data + writer.table({})[-48:], data.ljust(40, b"\0")[-40:] + writer.table({})[-8:]):
        with contextlib.suppress(ValueError):
            read_table(content)


mutations = st.lists(
    st.tuples(
        st.sampled_from(["flip", "cut", "insert", "copy"]), st.integers(0, 1 << 16), st.binary(min_size=1, max_size=9)
    ),
    min_size=1,
    max_size=4,
)


def mutate(data, changes):
    for kind, position, new in changes:
        at = position % (len(data) + 1)
        if kind == "flip":
            data = data[:at] + new + data[at + len(new) :]
        elif kind == "cut":
            data = data[:at]
        elif kind == "insert":
            data = data[:at] + new + data[at:]
        else:
            data = data[:at] + data[at : at + 50] + data[at:]
    return data


def read_or_refuse(prefix, most_bytes=2_000_000):
    """The tensors, or None after a clear refusal; fails if it takes much memory."""
    tracemalloc.start()
    try:
        return read(prefix)
    except WeightsError:
        return None
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < most_bytes


@FILES
@given(changes=mutations, which=st.sampled_from([".index", ".data-00000-of-00001"]))
def test_no_mutation_of_a_bundle_is_read_wrongly(tmp_path, changes, which):
    tensors = some_tensors()
    writer.write_bundle(tmp_path / "x", tensors)
    file = tmp_path / f"x{which}"
    file.write_bytes(mutate(file.read_bytes(), changes))
    result = read_or_refuse(tmp_path / "x")
    if result is not None:  # what changed was not part of what was read
        assert_same(result, tensors)


numbers = st.one_of(st.integers(0, 300), st.integers(0, (1 << 64) - 1), st.sampled_from([1 << 31, 1 << 62]))


@FILES
@given(
    changes=st.dictionaries(st.integers(1, 8), st.one_of(numbers, st.binary(max_size=20)), min_size=1, max_size=4),
    dims=st.lists(numbers, max_size=10),
    header=st.one_of(st.none(), st.binary(max_size=10)),
)
def test_no_entry_with_valid_checksums_is_trusted(tmp_path, changes, dims, header):
    def change(name, fields):
        if name != "net/a/kernel":
            return fields
        return fields | {2: b"".join(writer.field(2, writer.field(1, n)) for n in dims)} | changes

    writer.write_bundle(tmp_path / "x", some_tensors(), change_entry=change, header=header)
    read_or_refuse(tmp_path / "x")
