"""The file formats of photos: the one table that every list, filter and sentence of them comes from.

A new format is a row here and a module beside it that decodes; one that can be written, too, a module that encodes.
Neither NumPy nor any codec is imported here: the editor needs this before its window is on screen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any

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

    @property
    def opens(self) -> bool:
        """Photos of this format can be opened."""
        return bool(self.decoder)

    @property
    def saves(self) -> bool:
        """Photos can be saved in this format."""
        return bool(self.encoder)

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
    ),
    Format(
        "JPEG",
        "JPEG",
        (".jpg", ".jpeg", ".jpe"),
        rb"\xff\xd8\xff",
        "decoding:decode_jpeg",
        "encoding:encode_jpeg",
        largest_side=65500,
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
    ),
    Format("BMP", "BMP", (".bmp",), rb"BM", "decoding:decode_bmp", "encoding:encode_bmp"),
    Format("HEIC", "HEIC", (".heic", ".heif"), rb".{4}ftyp(hei|mif1(?!(.{4}){1,8}avif))", "decoding_heic:decode_heic"),
    Format("GIF", "GIF", (".gif",), rb"GIF8"),
    Format("AVIF", "AVIF", (".avif",), rb".{4}ftyp(avif|mif1)"),
    Format("PSD", "Photoshop", (".psd",), rb"8BPS"),
    Format("XCF", "GIMP", (".xcf",), rb"gimp xcf"),
    Format("JPEG2000", "JPEG 2000", (".jp2",), rb"\0\0\0\x0cjP  "),
    Format("PDF", "PDF", (".pdf",), rb"%PDF"),
)
"""Every format that is known by its beginning, those that open first."""

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
    """The same name, in PNG where its own suffix names nothing that photos can be saved in; it keeps its dots."""
    row, suffix = format_of(path), SAVED[0].suffixes[0]
    if row is None:
        return path.with_name(path.name + suffix)
    return path if row.saves else path.with_suffix(suffix)


def format_names(formats: Iterable[Format] = OPENED, last: str = "or") -> str:
    """Their names for a sentence: “PNG, JPEG or TIFF”."""
    return _listed([row.name for row in formats], last)


def first_suffixes(formats: Iterable[Format] = SAVED) -> str:
    """The usual suffixes for a sentence: “.png, .jpg or .tif”."""
    return _listed([row.suffixes[0] for row in formats], "or")


def open_filter(kind: str = "Photos", *suffixes: str) -> str:
    """What a dialog offers to open, as Qt writes it; ``suffixes`` of what is opened besides photos."""
    more = "".join(f" *{suffix}" for suffix in suffixes)
    return f"{kind} ({_patterns(OPENED)}{more});;All files (*)"


def mask_filter() -> str:
    """As ``open_filter``, for masks: they may be any photo."""
    return open_filter("Masks")


def save_filter(formats: Iterable[Format] = SAVED) -> str:
    """What a dialog offers to save in, as Qt writes it."""
    return ";;".join(f"{row.name} ({_patterns([row])})" for row in formats)


def save_mask_filter() -> str:
    """As ``save_filter``, for masks: only what keeps them exact."""
    return save_filter(row for row in SAVED if row.saves_masks)


def _patterns(formats: Iterable[Format]) -> str:
    return " ".join(f"*{suffix}" for row in formats for suffix in row.suffixes)


def _listed(words: list[str], last: str) -> str:
    return f" {last} ".join([", ".join(words[:-1]), words[-1]] if words[1:] else words)


def _function(place: str) -> Any:
    """Imported now: codecs are heavy."""
    return resolve_name(f"{__package__}.{place}")
