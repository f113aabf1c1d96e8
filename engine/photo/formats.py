"""The file formats of photos: the one table that every list, filter and sentence of them comes from.

A new format is a row here and a module beside it that decodes; one that can be written, too, a module that encodes.
Neither NumPy nor any codec is imported here: the editor needs this before its window is on screen.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any, Literal

from engine.language import mark, tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.photo.decoding import Decoded
    from engine.photo.photo import Encoding, Metadata


@dataclass(frozen=True, slots=True)
class Format:
    """One format of files.

    Attributes:
        key: what ``Photo.format`` calls it.
        name: what a person calls it.
        suffixes: of file names, in small letters; new files get the first.
        signature: regular expression of the bytes a file begins with, whatever its name.
        decoder: "module:function" in this package; "" = files are recognised and refused.
        encoder: "module:function" in this package; "" = opened only, and saved as another format.
        holds_alpha: alpha can be saved in it.
        depths: bits per channel that can be saved in it.
        largest_side: px; None = beyond any photo.
        saves_masks: masks can be saved in it.
        holds_profile: a colour profile can be saved in it, or is left out with a sentence.
        saved_as: key of the format that is proposed where this one does not save.
        is_negative: a camera's original, which is never written over.
        is_lossy: what is encoded in it loses something, so people choose how much.
        resolutions: the least and the most pixels per inch it can say; any where it says none.
    """

    key: str
    name: str
    suffixes: tuple[str, ...]
    signature: bytes
    decoder: str = ""
    encoder: str = ""
    holds_alpha: bool = False
    depths: tuple[int, ...] = (8,)
    largest_side: int | None = None
    saves_masks: bool = False
    holds_profile: bool = True
    saved_as: str = "PNG"
    is_negative: bool = False
    is_lossy: bool = False
    resolutions: tuple[float, float] = (0.0, math.inf)

    @property
    def opens(self) -> bool:
        """Photos of this format can be opened."""
        return bool(self.decoder)

    @property
    def saves(self) -> bool:
        """Photos can be saved in this format."""
        return bool(self.encoder)

    def says(self, dpi: tuple[float, float]) -> bool:
        """Whether a resolution can be saved in it, or is nothing it speaks of."""
        least, most = self.resolutions
        return least <= min(dpi) and max(dpi) <= most

    def decode(self, data: bytes, *, max_pixels: int) -> Decoded:
        """The photo in a whole file.

        Raises:
            NotDecodable, TooLarge: before any pixel is decoded.
            Exception: of any kind, from a damaged file.
        """
        decoded: Decoded = _function(self.decoder)(data, max_pixels=max_pixels)
        return decoded

    def encode(self, samples: NDArray[Any], metadata: Metadata, encoding: Encoding, quality: int | None) -> bytes:
        """A whole file.

        Args:
            samples: H×W×C as the file stores them: grey or RGB, and the alpha.
            metadata: no more than this format can hold.
            encoding: how the photo was stored before.
            quality: 1..100, for what is stored with loss; None = as before, or without visible loss.
        """
        data: bytes = _function(self.encoder)(samples, metadata, encoding, quality)
        return data


_WHOLE_A_METRE = (0.0254, 54e6)  # in four bytes

FORMATS = (
    Format(
        "PNG",
        "PNG",
        (".png",),
        rb"\x89PNG\r\n\x1a\n",
        "decoding_png:decode_png",
        "encoding:encode_png",
        holds_alpha=True,
        depths=(8, 16),
        saves_masks=True,
        resolutions=_WHOLE_A_METRE,
    ),
    Format(
        "JPEG",
        "JPEG",
        (".jpg", ".jpeg", ".jpe"),
        rb"\xff\xd8\xff",
        "decoding:decode_jpeg",
        "encoding:encode_jpeg",
        largest_side=65500,
        is_lossy=True,
        resolutions=(1, 65535),
    ),
    Format(
        "WEBP",
        "WebP",
        (".webp",),
        rb"RIFF.{4}WEBP",
        "decoding:decode_webp",
        "encoding:encode_webp",
        holds_alpha=True,
        largest_side=16383,
    ),
    Format(
        "TIFF",
        "TIFF",
        (".tif", ".tiff"),
        rb"II\*\0|MM\0\*|II\+\0|MM\0\+",
        "decoding_tiff:decode_tiff",
        "encoding_tiff:encode_tiff",
        holds_alpha=True,
        depths=(8, 16),
        resolutions=(1e-9, 4e9),
    ),
    Format("BMP", "BMP", (".bmp",), rb"BM", "decoding:decode_bmp", "encoding:encode_bmp", resolutions=_WHOLE_A_METRE),
    Format("HEIC", "HEIC", (".heic", ".heif"), rb".{4}ftyp(hei|mif1(?!(.{4}){1,8}avif))", "decoding_heic:decode_heic"),
    Format(
        "AVIF",
        "AVIF",
        (".avif",),
        rb".{4}ftyp(avi[fs]|mif1)",
        "decoding_avif:decode_avif",
        "encoding_avif:encode_avif",
        holds_alpha=True,
        largest_side=65536,
        is_lossy=True,
    ),
    Format(
        "JPEGXL",
        "JPEG XL",
        (".jxl",),
        rb"\xff\x0a|\0\0\0\x0cJXL \r\n\x87\n",
        "decoding_jxl:decode_jxl",
        "encoding_jxl:encode_jxl",
        holds_alpha=True,
        holds_profile=False,
    ),
    Format(
        "JPEG2000",
        "JPEG 2000",
        (".jp2", ".j2k", ".j2c"),
        rb"\0\0\0\x0cjP  |\xff\x4f\xff\x51",
        "decoding_jp2:decode_jp2",
        "encoding_jp2:encode_jp2",
        holds_alpha=True,
        depths=(8, 16),
        resolutions=(1e-6, 1e12),
    ),
    Format(
        "RAW",
        mark("camera RAW"),
        (
            *(".dng", ".nef", ".cr2", ".cr3", ".arw", ".raf", ".orf", ".rw2", ".pef"),
            *(".nrw", ".srw", ".erf", ".iiq", ".mrw", ".3fr", ".x3f"),
        ),
        rb"FUJIFILMCCD-RAW|II(RO|RS|U\0)|MMOR|.{4}ftypcrx|\0MRM|FOVb",  # others begin as a TIFF, whose decoder tells
        "decoding_raw:decode_raw",
        saved_as="TIFF",
        is_negative=True,
    ),
    Format("GIF", "GIF", (".gif",), rb"GIF8"),
    Format("PSD", "Photoshop", (".psd",), rb"8BPS"),
    Format("XCF", "GIMP", (".xcf",), rb"gimp xcf"),
    Format("PDF", "PDF", (".pdf",), rb"%PDF"),
)
"""Every format that is known by its beginning, those that open first."""

SUBSAMPLINGS = ("4:4:4", "4:2:2", "4:2:0")
"""Names of ``Encoding.subsampling`` 0, 1 and 2: of all colours, half and a quarter of them."""

OPENED = tuple(row for row in FORMATS if row.opens)
SAVED = tuple(row for row in FORMATS if row.saves)
PHOTO_SUFFIXES = frozenset(suffix for row in OPENED for suffix in row.suffixes)
"""Endings of file names that may be photos, in small letters."""


def has_photo_suffix(path: Path) -> bool:
    """Whether a file is a photo by its name."""
    return path.suffix.lower() in PHOTO_SUFFIXES


def format_of(path: Path) -> Format | None:
    """The format that a file name stands for."""
    return next((row for row in FORMATS if path.suffix.lower() in row.suffixes), None)


def format_named(key: str) -> Format:
    """The row with this key.

    Raises:
        KeyError: there is none.
    """
    return {row.key: row for row in FORMATS}[key]


def recognised(data: bytes) -> Format | None:
    """The format of a file by its beginning, whatever its name."""
    return next((row for row in FORMATS if re.match(row.signature, data, re.DOTALL)), None)


def savable(path: Path) -> Path:
    """The same name, in another format where its own suffix names none that saves photos; it keeps its dots."""
    row = format_of(path)
    if row is None:
        return path.with_name(path.name + SAVED[0].suffixes[0])
    return path if row.saves else path.with_suffix(format_named(row.saved_as).suffixes[0])


def format_names(formats: Iterable[Format] = OPENED, last: Literal["or", "and"] = "or") -> str:
    """Their names for a sentence: “PNG, JPEG or TIFF”."""
    return _listed([tr(row.name) for row in formats], last)


def first_suffixes(formats: Iterable[Format] = SAVED) -> str:
    """The usual suffixes for a sentence: “.png, .jpg or .tif”."""
    return _listed([row.suffixes[0] for row in formats], "or")


def open_filter(kind: str = "", *suffixes: str) -> str:
    """What a dialog offers to open, as Qt writes it.

    Args:
        kind: what it is called; "" = photos.
        suffixes: of what is opened besides photos.
    """
    more = "".join(f" *{suffix}" for suffix in suffixes)
    every = tr("All files")
    return f"{kind or tr('Photos')} ({_patterns(OPENED)}{more});;{every} (*)"


def mask_filter() -> str:
    """As ``open_filter``, for masks: they may be any photo."""
    return open_filter(tr("Masks"))


def save_filter(formats: Iterable[Format] = SAVED) -> str:
    """What a dialog offers to save in, as Qt writes it."""
    return ";;".join(f"{tr(row.name)} ({_patterns([row])})" for row in formats)


def save_mask_filter() -> str:
    """As ``save_filter``, for masks: only what keeps them exact."""
    return save_filter(row for row in SAVED if row.saves_masks)


def _patterns(formats: Iterable[Format]) -> str:
    return " ".join(f"*{suffix}" for row in formats for suffix in row.suffixes)


def _listed(words: list[str], last: Literal["or", "and"]) -> str:
    if len(words) < 2:
        return "".join(words)
    first = ", ".join(words[:-1])
    return (
        tr("{first} and {last}", first=first, last=words[-1])
        if last == "and"
        else tr("{first} or {last}", first=first, last=words[-1])
    )


def _function(place: str) -> Any:
    """Imported now: codecs are heavy."""
    return resolve_name(f"{__package__}.{place}")
