"""As much of the protocol buffers' wire format as a checkpoint's index needs."""

from __future__ import annotations

from collections.abc import Iterator

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
_LONGEST_VARINT = 10


def varint(data: bytes, position: int) -> tuple[int, int]:
    """An unsigned number of up to 64 bits and the position after it.

    Raises:
        ValueError: the data end before the number does, or it is too long.
    """
    value = 0
    for count, byte in enumerate(data[position : position + _LONGEST_VARINT]):
        value |= (byte & 0x7F) << (7 * count)
        if byte < 0x80:
            if value >> 64:
                break
            return value, position + count + 1
    raise ValueError("a number in it is cut off or too long")


def fields(message: bytes) -> Iterator[tuple[int, int, int | bytes]]:
    """Field number, wire type and raw value of each field, in the order of the message.

    Raises:
        ValueError: the message is not well formed.
    """
    position = 0
    while position < len(message):
        tag, position = varint(message, position)
        number, kind = tag >> 3, tag & 7
        value: int | bytes
        if kind == VARINT:
            value, position = varint(message, position)
        elif kind in (FIXED64, FIXED32):
            width = 8 if kind == FIXED64 else 4
            value = int.from_bytes(_take(message, position, width), "little")
            position += width
        elif kind == BYTES:
            length, position = varint(message, position)
            value = _take(message, position, length)
            position += length
        else:
            raise ValueError(f"a field in it is of the unknown kind {kind}")
        yield number, kind, value


def _take(message: bytes, position: int, length: int) -> bytes:
    if length > len(message) - position:
        raise ValueError("a field in it is cut off")
    return message[position : position + length]
