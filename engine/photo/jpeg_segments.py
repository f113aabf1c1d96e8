"""The segments of a JPEG file (ITU-T T.81, annex B): what stands before the first scan, and after the picture ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from engine.language import tr

SOI, EOI, SOS = 0xD8, 0xD9, 0xDA
COM = 0xFE
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # every SOFn; DHT, JPG and DAC are none
_ALONE = {0x01, *range(0xD0, 0xD8)}  # TEM and RSTn have no length
_ADOBE = b"Adobe"


class NotJpeg(ValueError):
    """The bytes are not a JPEG file, or it is damaged before its first scan."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A marker and what it says, without the two bytes of its length."""

    marker: int
    body: bytes = b""

    @property
    def is_note(self) -> bool:
        """Whether it says something about the picture and is not needed to decode it: APPn and comments."""
        return 0xE0 <= self.marker <= 0xEF or self.marker == COM

    def to_bytes(self) -> bytes:
        """As it stands in a file."""
        return bytes((0xFF, self.marker)) + (len(self.body) + 2).to_bytes(2) + self.body


@dataclass(frozen=True, slots=True)
class Frame:
    """What the frame header says (B.2.2).

    Attributes:
        process: 0 = baseline, 1 = extended, 2 = progressive, 3 = lossless; from 9 on with arithmetic coding.
        precision: bits per sample.
        height, width: pixels.
        sampling: horizontal and vertical factor of every component, in the order of the file.
    """

    process: int
    precision: int
    height: int
    width: int
    sampling: tuple[tuple[int, int], ...]


def segments(data: bytes) -> tuple[list[Segment], bytes]:
    """The segments before the first scan, and everything from that scan's marker on.

    Raises:
        NotJpeg: no JPEG, or cut short.
    """
    if data[:2] != bytes((0xFF, SOI)):
        raise NotJpeg(tr("no JPEG file"))
    found: list[Segment] = []
    position = 2
    while True:
        while data[position : position + 2] == b"\xff\xff":  # fill bytes
            position += 1
        if len(data) < position + 4 or data[position] != 0xFF:
            raise NotJpeg(tr("damaged or cut short"))
        marker = data[position + 1]
        if marker == SOS:
            return found, data[position:]
        if marker in _ALONE:
            position += 2
            continue
        length = int.from_bytes(data[position + 2 : position + 4])
        if length < 2 or position + 2 + length > len(data):
            raise NotJpeg(tr("damaged or cut short"))
        found.append(Segment(marker, data[position + 4 : position + 2 + length]))
        position += 2 + length


def joined(head: Iterable[Segment], rest: bytes) -> bytes:
    """The opposite of ``segments``."""
    return bytes((0xFF, SOI)) + b"".join(segment.to_bytes() for segment in head) + rest


def frame_of(head: Iterable[Segment]) -> Frame:
    """What the frame header among these segments says.

    Raises:
        NotJpeg: there is none, or it is cut short.
    """
    for segment in head:
        if segment.marker in _FRAMES:
            body = segment.body
            if len(body) < 6 or len(body) < 6 + 3 * body[5]:
                raise NotJpeg(tr("damaged or cut short"))
            sampling = tuple((body[7 + 3 * i] >> 4, body[7 + 3 * i] & 15) for i in range(body[5]))
            height, width = int.from_bytes(body[1:3]), int.from_bytes(body[3:5])
            return Frame(segment.marker - 0xC0, body[0], height, width, sampling)
    raise NotJpeg(tr("no frame header before the first scan"))


def is_stored_as_rgb(head: Iterable[Segment]) -> bool:
    """Whether three components are red, green and blue, by the same rules as libjpeg: JFIF, Adobe's mark, names."""
    head = list(head)
    if any(segment.marker == 0xE0 and segment.body.startswith(b"JFIF\0") for segment in head):
        return False
    for segment in head:
        if segment.marker == 0xEE and segment.body.startswith(_ADOBE) and len(segment.body) >= 12:
            return segment.body[11] == 0
    frame = next(segment.body for segment in head if segment.marker in _FRAMES)
    return frame[5] == 3 and (frame[6], frame[9], frame[12]) == (ord("R"), ord("G"), ord("B"))


def after_picture(rest: bytes) -> bytes:
    """What follows the end of the picture in the part from the first scan on: a second picture, a film, nothing."""
    position = 0
    while True:
        position = rest.find(b"\xff", position)
        if position < 0 or position + 1 >= len(rest):
            return b""
        marker = rest[position + 1]
        if marker == EOI:
            return rest[position + 2 :]
        if marker in {0, 0xFF, *_ALONE}:
            position += 1 if marker == 0xFF else 2
            continue
        position += 2 + int.from_bytes(rest[position + 2 : position + 4])
