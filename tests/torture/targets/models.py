"""Weights: our own files and their cards, TensorFlow's bundles, PyTorch's pickles. Nothing in them may run."""

from __future__ import annotations

import io
import json
import os
import pickle
import zipfile
from pathlib import Path
from random import Random

from tests.torture import mutations
from tests.torture.fuzzers import Files, Fuzzer

# ---- our own -------------------------------------------------------------------------------------------


def _own_samples(folder: Path) -> list[Files]:
    from engine.weights import save_weights
    from tests.fakes.networks import tiny_generator

    path = folder / "model.safetensors"
    save_weights(path, tiny_generator(), {"title": "kite", "licence": "CC0", "data": "<b>none</b>"})
    return [{path.name: path.read_bytes()}]


def _read_own(folder: Path) -> None:
    from app.models.card import card_html
    from app.models.library import ModelLibrary
    from engine.weights import load_generator, read_card

    path = folder / "model.safetensors"
    for entry in ModelLibrary(folder).entries():
        card_html(entry)
    read_card(path)
    load_generator(path)


def _damaged_header(random: Random, samples: list[Files]) -> Files:
    """Our own file with another header, of the right length."""
    data = random.choice(samples)["model.safetensors"]
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    said = header["__metadata__"]
    part = random.choice(("config", "provenance", "header", "metadata"))
    if part in ("config", "provenance"):
        said[part] = mutations.of_json(random, said[part].encode()).decode("utf-8", "replace")
    elif part == "metadata":
        header["__metadata__"] = json.loads(json.dumps(said))
        said[random.choice(sorted(said))] = random.choice(("", "0", "2", "9" * 5000, "²", "x", "{}", "[]"))
    changed = json.dumps(header).encode()
    if part == "header":
        changed = mutations.of_json(random, changed)
    return {"model.safetensors": len(changed).to_bytes(8, "little") + changed + data[8 + length :]}


# ---- other people's ------------------------------------------------------------------------------------


def _describe(folder: Path) -> None:
    from engine.interop.importer import describe_weights

    describe_weights(folder, out=folder)


def _bundle_samples(folder: Path) -> list[Files]:
    from tests.fakes.foreign_weights import as_tensorflow, small_weights
    from tests.reference.bundle_writer import write_bundle

    made = []
    for number, options in enumerate(({}, {"shards": 3}, {"block_entries": 5, "shuffle_seed": 4})):
        inside = folder / str(number)
        inside.mkdir()
        write_bundle(inside / "snap-0", as_tensorflow(small_weights()), **options)
        made.append({path.name: path.read_bytes() for path in inside.iterdir()})
    return made


def _damaged_bundle(random: Random, samples: list[Files]) -> Files:
    files = mutations.of_files(random, samples)
    if random.random() < 0.7:
        files["snap-0.index"] = _with_checksums(dict(random.choice(samples))["snap-0.index"], random)
    if random.random() < 0.05:
        files["checkpoint"] = mutations.of_bytes(random, b'model_checkpoint_path: "snap-0"\n')
    if random.random() < 0.05:
        del files[random.choice(sorted(files))]
    return files or {"snap-0.index": b""}


def _with_checksums(index: bytes, random: Random) -> bytes:
    """One damaged block, its checksum right."""
    from engine.interop.checksum import masked_crc32c

    changed = bytearray(index)
    for start, size in _blocks(index):
        if random.random() < 0.5:
            block = bytearray(changed[start : start + size])
            for _ in range(random.choice((1, 2, 5))):
                block[random.randrange(len(block))] = random.choice((0, 1, 127, 128, 255, random.randrange(256)))
            changed[start : start + size] = block
            sum_at = start + size + 1
            whole = bytes(changed[start:sum_at])
            changed[sum_at : sum_at + 4] = masked_crc32c(whole).to_bytes(4, "little")
    return bytes(changed)


def _blocks(index: bytes) -> list[tuple[int, int]]:
    """Start and size of the blocks of a table, as its own index of blocks says; a footer of 48 bytes ends it."""
    from engine.interop.protobuf import varint

    at = len(index) - 48
    found = []
    for _ in range(2):
        start, at = varint(index, at)
        size, at = varint(index, at)
        found.append((start, size))
    return [(0, found[0][0] - 5), *found] if found[0][0] > 5 else found


class Payload:
    """Runs when it is unpickled by the ordinary way."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("echo a file ran me",)


def _pickle_samples(folder: Path) -> list[Files]:
    import torch

    from tests.fakes.foreign_weights import as_pytorch, small_weights

    arrays = as_pytorch(small_weights(), "daa233")
    tensors = {name: torch.from_numpy(array) for name, array in arrays.items()}
    made: list[bytes] = []
    for content in (tensors, {"state_dict": tensors, "epoch": 3}, {"x": Payload(), **tensors}, Payload()):
        for new in (True, False):
            buffer = io.BytesIO()
            torch.save(content, buffer, _use_new_zipfile_serialization=new)
            made.append(buffer.getvalue())
    made.append(pickle.dumps({"x": Payload()}))
    return [{"model.pth": data} for data in made]


def damaged_pickle(random: Random, samples: list[Files]) -> Files:
    data = random.choice(samples)["model.pth"]
    if zipfile.is_zipfile(io.BytesIO(data)):

        def inner(random: Random, name: str, content: bytes) -> bytes:
            return _opcodes(random, content) if name.endswith(".pkl") else mutations.of_bytes(random, content)

        return {"model.pth": mutations.of_zip(random, data, inner, zipfile.ZIP_STORED)}
    return {"model.pth": _opcodes(random, data) if random.random() < 0.5 else mutations.of_bytes(random, data)}


_PIECES = (
    b"cposix\nsystem\n", b"cbuiltins\neval\n", b"\x8c\x05posix\x8c\x06system\x93", b"cos\nsystem\n(X\x01\0\0\0xtR",
    b"ctorch._utils\n_rebuild_tensor_v2\n", b"J\xff\xff\xff\x7f", b"\x8a\x08" + b"\xff" * 7 + b"\x7f",
    b"X\x04\0\0\0echo",
    b"R", b"b", b"}", b")", b"t", b"(", b"0", b"2", b"Q", b"h\0", b"q\0", b"\x94", b"e", b"u", b"\x81", b".",
)  # fmt: skip


def _opcodes(random: Random, content: bytes) -> bytes:
    changed = bytearray(mutations.of_bytes(random, content) if random.random() < 0.5 else content)
    for _ in range(random.choice((1, 2, 4))):
        at = random.randrange(max(1, len(changed)))
        changed[at : at + random.choice((0, 0, 1, 3))] = random.choice(_PIECES)
    return bytes(changed)


FUZZERS = (
    Fuzzer("weights", _own_samples, _read_own),
    Fuzzer("model cards", _own_samples, _read_own, _damaged_header),
    Fuzzer("TensorFlow bundles", _bundle_samples, _describe, _damaged_bundle),
    Fuzzer("pickles", _pickle_samples, _describe, damaged_pickle),
)
