"""The sorted table of keys and values that a TensorFlow checkpoint's ``.index`` file is (LevelDB's table format)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from engine.interop.checksum import masked_crc32c
from engine.interop.protobuf import varint

MAGIC = struct.pack("<Q", 0xDB4775248B80FB57)
_FOOTER_BYTES = 48
_TRAILER_BYTES = 5  # after each block: how it is compressed, and its checksum
_SNAPPY = 1
_MOST_ENTRIES = 100_000
_LONGEST_KEY = 4096


def read_table(data: bytes) -> dict[bytes, bytes]:
    """Every key and its value, in the order of the table, which is sorted.

    Raises:
        ValueError: not a table, or a damaged one; the message completes "the file is damaged: …".
    """
    if len(data) < _FOOTER_BYTES:
        raise ValueError("it is too short")
    footer = data[-_FOOTER_BYTES:]
    if not footer.endswith(MAGIC):
        raise ValueError("its last bytes are not those of a checkpoint index; it may be cut off")
    _, _, position = _handle(footer, 0)  # of the meta index, which is empty
    offset, size, _ = _handle(footer, position)
    result: dict[bytes, bytes] = {}
    previous: bytes | None = None
    total = 0
    for _, handle in _entries(_block(data, offset, size)):
        offset, size, _ = _handle(handle, 0)
        total += size + _TRAILER_BYTES
        if total > len(data):  # or a small file could point to one large block again and again
            raise ValueError("its blocks overlap")
        for key, value in _entries(_block(data, offset, size)):
            if previous is not None and key <= previous:
                raise ValueError("its keys are not in order")
            if len(result) == _MOST_ENTRIES:
                raise ValueError(f"it has more than {_MOST_ENTRIES} entries")
            result[key] = value
            previous = key
    return result


def _handle(data: bytes, position: int) -> tuple[int, int, int]:
    """Offset and size of a block, and the position after them."""
    offset, position = varint(data, position)
    size, position = varint(data, position)
    return offset, size, position


def _block(data: bytes, offset: int, size: int) -> bytes:
    end = offset + size + _TRAILER_BYTES
    if end > len(data) - _FOOTER_BYTES:
        raise ValueError("a block lies outside the file")
    content = data[offset : offset + size + 1]
    (stored,) = struct.unpack("<I", data[end - 4 : end])
    if masked_crc32c(content) != stored:
        raise ValueError("the checksum of a block is wrong")
    if content[-1] == _SNAPPY:
        raise ValueError("it is compressed with Snappy, as files of the old format V1 are; Lacuna reads plain V2 files")
    if content[-1] != 0:
        raise ValueError(f"a block is compressed in the unknown way {content[-1]}")
    return content[:-1]


def _entries(block: bytes) -> Iterator[tuple[bytes, bytes]]:
    if len(block) < 4:
        raise ValueError("a block is too short")
    (restarts,) = struct.unpack("<I", block[-4:])
    end = len(block) - 4 - 4 * restarts
    if end < 0:
        raise ValueError("a block is too short")
    key, position = b"", 0
    while position < end:
        shared, position = varint(block, position)
        rest, position = varint(block, position)
        length, position = varint(block, position)
        if shared > len(key) or shared + rest > _LONGEST_KEY or position + rest + length > end:
            raise ValueError("an entry does not fit into its block")
        key = key[:shared] + block[position : position + rest]
        position += rest
        yield key, block[position : position + length]
        position += length
