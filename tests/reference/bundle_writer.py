"""Write TensorFlow V2 checkpoints: only as much as tests of the reader need, every part open to being written wrong."""

from __future__ import annotations

import struct
from pathlib import Path

import google_crc32c
import numpy as np

_TYPES = {"float32": 1, "float64": 2, "int32": 3, "int64": 9, "float16": 19}


def write_bundle(
    prefix: Path, tensors, *, shards=1, block_entries=1000, shuffle_seed=None, header=None, change_entry=None
):
    """Write ``prefix``.index and its data files.

    Args:
        tensors: arrays by name.
        shards: number of data files; tensors go to them in turn.
        block_entries: how many entries a block of the index holds at most.
        shuffle_seed: put the tensors into the data files in a random order, with gaps.
        header: bytes instead of the real header.
        change_entry: called with name and fields {number: value} of each entry; what it returns is written.
    """
    order = sorted(tensors)
    numbers = np.random.RandomState(shuffle_seed or 0)
    if shuffle_seed is not None:
        numbers.shuffle(order)
    data = [bytearray() for _ in range(shards)]
    entries = {}
    for position, name in enumerate(order):
        array = np.asarray(tensors[name])
        raw = array.astype(array.dtype.newbyteorder("<")).tobytes()
        shard = position % shards
        if shuffle_seed is not None:
            data[shard] += bytes(int(numbers.randint(0, 9)))
        fields = {
            1: _TYPES[str(array.dtype)],
            2: b"".join(field(2, field(1, n)) for n in array.shape),
            3: shard,
            4: len(data[shard]),
            5: len(raw),
            6: Fixed32(masked(raw)),
        }
        data[shard] += raw
        if change_entry is not None:
            fields = change_entry(name, fields)
        entries[name.encode()] = b"".join(field(number, value) for number, value in fields.items())
    entries[b""] = field(1, shards) + field(3, field(1, 1)) if header is None else header
    prefix.with_name(prefix.name + ".index").write_bytes(table(entries, block_entries))
    for shard, content in enumerate(data):
        prefix.with_name(f"{prefix.name}.data-{shard:05d}-of-{shards:05d}").write_bytes(content)


class Fixed32(int):
    """A number that goes into the file as four bytes."""


def field(number, value):
    """One field of a protocol buffers message; zeros are left out, as proto3 does."""
    if isinstance(value, bytes):
        return varint(number << 3 | 2) + varint(len(value)) + value
    if isinstance(value, Fixed32):
        return varint(number << 3 | 5) + struct.pack("<I", value)
    return varint(number << 3) + varint(value) if value else b""


def varint(value):
    result = bytearray()
    while value >= 0x80:
        result.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(result) + bytes([value])


def table(entries, block_entries=1000, *, compression=0):
    """A sorted table of keys and values, keys shortened by what they share with the one before."""
    result = bytearray()
    handles = {}
    keys = sorted(entries)
    for start in range(0, len(keys), block_entries):
        part = keys[start : start + block_entries]
        handles[part[-1]] = _block(result, {key: entries[key] for key in part}, compression)
    meta = _block(result, {}, 0)
    index = _block(result, handles, 0)
    return bytes(result) + (meta + index).ljust(40, b"\0") + struct.pack("<Q", 0xDB4775248B80FB57)


def _block(result, entries, compression):
    content, restarts, previous = bytearray(), [], b""
    for number, (key, value) in enumerate(entries.items()):
        shared = 0
        if number % 16 == 0:
            restarts.append(len(content))
        else:
            while shared < min(len(key), len(previous)) and key[shared] == previous[shared]:
                shared += 1
        content += varint(shared) + varint(len(key) - shared) + varint(len(value)) + key[shared:] + value
        previous = key
    restarts = restarts or [0]
    content += b"".join(struct.pack("<I", r) for r in restarts) + struct.pack("<I", len(restarts))
    handle = varint(len(result)) + varint(len(content))
    content += bytes([compression])
    result += content + struct.pack("<I", masked(bytes(content)))
    return handle


def crc32c(data):
    """CRC-32C bit by bit from a table of 256; slow."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc = _CRC[(crc ^ byte) & 0xFF] ^ crc >> 8
    return crc ^ 0xFFFFFFFF


def masked(data):
    crc = crc32c(data) if len(data) < 10_000 else google_crc32c.value(data)
    return ((crc >> 15 | crc << 17 & 0xFFFFFFFF) + 0xA282EAD8) & 0xFFFFFFFF


def _remainder(byte):
    for _ in range(8):
        byte = byte >> 1 ^ (0x82F63B78 if byte & 1 else 0)
    return byte


_CRC = [_remainder(byte) for byte in range(256)]
