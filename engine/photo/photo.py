"""A photo as it was read from a file, with everything that has to survive saving it again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.errors import Refused

if TYPE_CHECKING:
    from pathlib import Path

Plane: TypeAlias = NDArray[Any]
"""H×W of uint8 or uint16."""


class PhotoError(Refused):
    """A photo or mask could not be read or written.

    Attributes:
        reason: the same in a few words, for lists that name the file.
    """

    def __init__(self, sentence: str, reason: str = "") -> None:
        super().__init__(sentence)
        self.reason = reason or sentence


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says about its pixels.

    Attributes:
        exif: a TIFF structure without the ``Exif`` prefix, orientation 1, no thumbnail; empty = none.
        icc: ICC profile; empty = none.
        xmp: XMP packet; empty = none.
        dpi: pixels per inch across and down, finite and above 0; None = not known.
        comment: the comment of a JPEG.
        photoshop: the image resources of a TIFF, without previews; empty = none.
        png_chunks: (type, data) of the PNG chunks that carry text or a colour space other than ICC.
    """

    exif: bytes = b""
    icc: bytes = b""
    xmp: bytes = b""
    dpi: tuple[float, float] | None = None
    comment: bytes = b""
    photoshop: bytes = b""
    png_chunks: tuple[tuple[bytes, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the file stored its pixels, so that saving in the same format can do likewise.

    Attributes:
        quantisation: the tables of a JPEG, 64 numbers each, row by row; empty = none known.
        subsampling: chroma of a JPEG: 0 = 4:4:4, 1 = 4:2:2, 2 = 4:2:0, -1 = not known.
        progressive: a JPEG was stored progressively.
        lossy: a WebP was stored with loss.
        compressed: a TIFF was compressed.
        premultiplied: a TIFF stores colours multiplied by its alpha; ``Photo.pixels`` are straight.
    """

    quantisation: tuple[tuple[int, ...], ...] = ()
    subsampling: int = -1
    progressive: bool = False
    lossy: bool = False
    compressed: bool = True
    premultiplied: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """One photo, upright.

    Attributes:
        pixels: H×W×3 RGB, uint8 or uint16, C-contiguous, read-only; a grey photo has three equal channels.
        alpha: H×W of the same dtype, or None.
        is_grey: the file held one channel and will be saved so.
        format: the key of its row in ``engine.photo.formats``.
        path: the file it came from, or None.
        metadata, encoding: what saving needs.
        file: the bytes of a JPEG's file, so that saving touches only what was changed; empty for other formats.
        orientation: 1..8, as EXIF numbers how the file's pixels were turned to stand upright.
        notices: sentences about what was changed on reading, for the person.
    """

    pixels: NDArray[Any]
    alpha: Plane | None = None
    is_grey: bool = False
    format: str = "PNG"
    path: Path | None = None
    metadata: Metadata = field(default_factory=Metadata)
    encoding: Encoding = field(default_factory=Encoding)
    file: bytes = b""
    orientation: int = 1
    notices: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Hold the arrays to the promise above; a caller that breaks it has a bug, hence ValueError."""
        pixels = np.ascontiguousarray(self.pixels)
        if pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.dtype not in (np.uint8, np.uint16):
            raise ValueError(f"pixels must be H×W×3 of uint8 or uint16, not {pixels.shape} of {pixels.dtype}")
        object.__setattr__(self, "pixels", _read_only(pixels))
        if self.alpha is not None:
            if self.alpha.shape != pixels.shape[:2] or self.alpha.dtype != pixels.dtype:
                raise ValueError(f"alpha is {self.alpha.shape} of {self.alpha.dtype}, unlike the pixels")
            object.__setattr__(self, "alpha", _read_only(np.ascontiguousarray(self.alpha)))

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width in pixels."""
        return int(self.pixels.shape[0]), int(self.pixels.shape[1])

    @property
    def depth(self) -> int:
        """Bits per channel: 8 or 16."""
        return int(self.pixels.dtype.itemsize) * 8


def _read_only(array: NDArray[Any]) -> NDArray[Any]:
    view = array.view()
    view.flags.writeable = False
    return view
