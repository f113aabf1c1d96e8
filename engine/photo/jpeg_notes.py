"""What a JPEG says about its picture, carried over when the picture has changed: what is still true stays.

Captions, profiles and comments stay. What shows the photo as it was goes, with a sentence: previews, the film of a
motion photo, a second picture, a gain map. Flags that point to them are cleared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.language import tr
from engine.photo.encoding import XMP_PREFIX
from engine.photo.jpeg_segments import COM, Segment, after_picture, joined, segments
from engine.photo.photo import Metadata
from engine.photo.photoshop import without_previews

_APP0, _APP1, _APP2, _APP13, _APP14 = 0xE0, 0xE1, 0xE2, 0xED, 0xEE
_EXIF = b"Exif\0\0"
_ICC = b"ICC_PROFILE\0"
_SECOND_PICTURE = (b"MPF\0", b"urn:iso:std:iso:ts:21496:-1\0")  # multi-picture format, gain map
_PHOTOSHOP = b"Photoshop 3.0\0"
_FILM = re.compile(rb"((?:GCamera|Camera):(?:MotionPhoto|MicroVideo)\s*(?:=\s*[\"']|>))1")
_GAIN_MAP = re.compile(rb"(?<!\s)\s+hdrgm:Version\s*=\s*(\"[^\"]*\"|'[^']*')")
_PICTURE_INSIDE = re.compile(rb"G(Image|Depth):Data|xmpGImg:image|Container:Directory")
_EXTENDED_XMP = b"http://ns.adobe.com/xmp/extension/\0"
_POINTER = re.compile(
    rb"<xmpNote:HasExtendedXMP>[^<]*</xmpNote:HasExtendedXMP>|(?<!\s)\s+xmpNote:HasExtendedXMP\s*=\s*(\"[^\"]*\"|'[^']*')"
)


def with_notes(fresh: bytes, original: bytes, metadata: Metadata) -> tuple[bytes, tuple[str, ...]]:
    """The picture of ``fresh`` with what ``original`` says, and sentences about what was left out.

    Args:
        fresh: a JPEG of the changed picture.
        original: the file the photo came from.
        metadata: its EXIF, XMP, ICC profile and comment as they are to be saved.
    """
    head, rest = segments(fresh)
    former, former_rest = segments(original)
    kept, notices = _kept(former, metadata)
    trailer = after_picture(former_rest)
    if trailer.strip(b"\0"):
        notices += (tr("A film or second picture inside the file was left out: it shows the photo as it was."),)
    end = len(rest) - len(after_picture(rest))
    structure = [segment for segment in head if segment.is_note and _is_structure(segment)]
    tables = [segment for segment in head if not segment.is_note]
    return joined([*structure, *kept, *tables], rest[:end]), notices


def _is_structure(segment: Segment) -> bool:
    """Whether a note says how the samples are to be understood: it belongs to the scans, not to the photo."""
    return (segment.marker == _APP0 and segment.body.startswith(b"JFIF\0")) or segment.marker == _APP14


def _kept(former: Iterable[Segment], metadata: Metadata) -> tuple[list[Segment], tuple[str, ...]]:
    notes = [segment for segment in former if segment.is_note and not _is_structure(segment)]
    xmp, extended, notices = _xmp(metadata.xmp, [s for s in notes if s.body.startswith(_EXTENDED_XMP)])
    kept = [Segment(_APP1, _EXIF + metadata.exif)] if metadata.exif else []
    kept += [Segment(_APP1, XMP_PREFIX + xmp), *extended] if xmp else []
    kept += _icc(metadata.icc)
    for segment in notes:
        if segment.marker == _APP1 and segment.body.startswith((_EXIF, XMP_PREFIX, _EXTENDED_XMP)):
            continue
        if segment.marker == _APP2 and segment.body.startswith((_ICC, *_SECOND_PICTURE)):
            continue
        if segment.marker == COM or (segment.marker == _APP0 and segment.body.startswith(b"JFXX\0")):
            continue  # the comment is the metadata's; JFXX holds nothing but a preview
        kept.append(_without_previews(segment))
    if metadata.comment:
        kept.append(Segment(COM, metadata.comment))
    return kept, notices


def _xmp(xmp: bytes, extended: list[Segment]) -> tuple[bytes, list[Segment], tuple[str, ...]]:
    """XMP without flags of what goes, and its continuation in other segments, unless that holds pictures."""
    xmp = _GAIN_MAP.sub(b"", _FILM.sub(rb"\g<1>0", xmp))
    # A segment of the continuation begins with a name of 32 letters and two numbers of 4 bytes.
    whole = b"".join(segment.body[len(_EXTENDED_XMP) + 40 :] for segment in extended)
    if extended and _PICTURE_INSIDE.search(whole):
        sentence = tr("The pictures inside the XMP data were left out: they show the photo as it was.")
        return _POINTER.sub(b"", xmp), [], (sentence,)
    return (xmp, extended, ()) if xmp else (xmp, [], ())


def _icc(profile: bytes) -> list[Segment]:
    """A colour profile in as many segments as it needs (ICC.1:2010, annex B.4)."""
    room = 65533 - len(_ICC) - 2
    parts = [profile[start : start + room] for start in range(0, len(profile), room)]
    return [Segment(_APP2, _ICC + bytes((number, len(parts))) + part) for number, part in enumerate(parts, 1)]


def _without_previews(segment: Segment) -> Segment:
    """Photoshop's resources without the small copies of the picture; other segments as they are."""
    if segment.marker != _APP13 or not segment.body.startswith(_PHOTOSHOP):
        return segment
    return Segment(segment.marker, _PHOTOSHOP + without_previews(segment.body[len(_PHOTOSHOP) :]))
