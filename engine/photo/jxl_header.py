"""What the head of a JPEG XL codestream says (ISO/IEC 18181-1, annex D): asked before any pixel is decoded."""

from __future__ import annotations

from dataclasses import dataclass

from engine.language import tr

_RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}
_SIDES = ((1, 9), (1, 13), (1, 18), (1, 30))
_ENUM = ((0, 0), (1, 0), (2, 4), (18, 6))
_ALPHA, _SPOT, _SENSOR = 0, 2, 5
_RGB, _GREY = 0, 1
_PLAIN_WHITE, _PLAIN_PRIMARIES = 1, 1  # D65, sRGB
_PLAIN_CURVES = (1, 13)  # BT.709, sRGB
_MOST_CHANNELS = 16


class HeaderDamaged(ValueError):
    """The head cannot be followed."""


@dataclass(frozen=True, slots=True)
class Header:
    """Attributes: ``width``, ``height``: px, as stored, not upright; ``orientation``: 1..8, as in EXIF.

    ``bits`` a channel; ``extra``: kinds of further channels, 0 = alpha; ``premultiplied``: colours are, by the alpha;
    ``has_plain_colours``: those of a file without a profile.
    """

    width: int
    height: int
    orientation: int = 1
    is_animated: bool = False
    is_float: bool = False
    bits: int = 8
    extra: tuple[int, ...] = ()
    premultiplied: bool = False
    has_plain_colours: bool = True


class _Bits:
    """Numbers of any width from bytes, the lowest bit first."""

    def __init__(self, data: bytes) -> None:
        self._value, self._left = int.from_bytes(data, "little"), 8 * len(data)

    def u(self, count: int) -> int:
        if count > self._left:
            raise HeaderDamaged(tr("cut off"))
        number = self._value & ((1 << count) - 1)
        self._value >>= count
        self._left -= count
        return number

    def flag(self) -> bool:
        return bool(self.u(1))

    def u32(self, *choices: tuple[int, int]) -> int:
        """Two bits choose an offset and how many bits are added to it."""
        offset, count = choices[self.u(2)]
        return offset + self.u(count)


def read_header(codestream: bytes) -> Header:
    """The head of a bare codestream.

    Raises:
        HeaderDamaged: it is none, or cut off.
    """
    if codestream[:2] != b"\xff\x0a":
        raise HeaderDamaged(tr("no codestream"))
    bits = _Bits(codestream[2:1024])
    width, height = _size(bits)
    if bits.flag():
        return Header(width, height)
    orientation, is_animated = _extra_fields(bits) if bits.flag() else (1, False)
    is_float, depth = _depth(bits)
    bits.flag()  # whether 16 bits are enough for computing
    count = bits.u32((0, 0), (1, 0), (2, 4), (1, 12))
    if count > _MOST_CHANNELS:
        raise HeaderDamaged(tr("too many channels"))
    channels = [_extra_channel(bits) for _ in range(count)]
    bits.flag()  # whether colours are stored as XYB
    return Header(
        width,
        height,
        orientation,
        is_animated,
        is_float,
        depth,
        tuple(kind for kind, _ in channels),
        any(multiplied for _, multiplied in channels),
        bits.flag() or _are_plain(bits),
    )


def _size(bits: _Bits) -> tuple[int, int]:
    is_small = bits.flag()
    height = 8 * (bits.u(5) + 1) if is_small else bits.u32(*_SIDES)
    ratio = bits.u(3)
    if ratio:
        times, by = _RATIOS[ratio]
        return height * times // by, height
    return (8 * (bits.u(5) + 1) if is_small else bits.u32(*_SIDES)), height


def _preview_size(bits: _Bits) -> None:
    is_small = bits.flag()
    sides = ((16, 0), (32, 0), (1, 5), (33, 9)) if is_small else ((1, 6), (65, 8), (321, 10), (1345, 12))
    bits.u32(*sides)
    if not bits.u(3):
        bits.u32(*sides)


def _extra_fields(bits: _Bits) -> tuple[int, bool]:
    orientation = bits.u(3) + 1
    if bits.flag():
        _size(bits)  # the size it is meant to be shown at
    if bits.flag():
        _preview_size(bits)
    return orientation, bits.flag()


def _depth(bits: _Bits) -> tuple[bool, int]:
    if bits.flag():
        depth = bits.u32((32, 0), (16, 0), (24, 0), (1, 6))
        bits.u(4)
        return True, depth
    return False, bits.u32((8, 0), (10, 0), (12, 0), (1, 6))


def _extra_channel(bits: _Bits) -> tuple[int, bool]:
    if bits.flag():
        return _ALPHA, False
    kind = bits.u32(*_ENUM)
    _depth(bits)
    bits.u32((0, 0), (3, 0), (4, 0), (1, 3))
    bits.u(8 * bits.u32((0, 0), (0, 4), (16, 5), (48, 10)))  # its name
    multiplied = kind == _ALPHA and bits.flag()
    if kind == _SPOT:
        bits.u(64)
    if kind == _SENSOR:
        bits.u32((1, 0), (0, 2), (3, 4), (19, 8))
    return kind, multiplied


def _are_plain(bits: _Bits) -> bool:
    """Whether colours are those of sRGB; what is said in a profile never is."""
    has_profile, space = bits.flag(), bits.u32(*_ENUM)
    if has_profile or space not in (_RGB, _GREY):
        return False
    if bits.u32(*_ENUM) != _PLAIN_WHITE:
        return False
    if space == _RGB and bits.u32(*_ENUM) != _PLAIN_PRIMARIES:
        return False
    return not bits.flag() and bits.u32(*_ENUM) in _PLAIN_CURVES
