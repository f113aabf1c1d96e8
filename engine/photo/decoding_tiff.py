"""Pixels and metadata of TIFF, 8 and 16 bits, not yet turned upright."""

from __future__ import annotations

import io
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.photo import exif as exif_data
from engine.photo.decoding import Decoded, NotDecodable, check_size, open_with_pillow, samples_of, split_alpha
from engine.photo.photo import Encoding, Metadata

_REDUCED = 1  # bit of NewSubfileType: a smaller copy of another page
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _YCBCR = 0, 1, 2, 3, 6
_UNSIGNED = 1
_NOT_COMPRESSED = 1
_ASSOCIATED = 1
_INCHES = {2: 1.0, 3: 2.54}


def decode_tiff(data: bytes, *, max_pixels: int) -> Decoded:
    """One page; tifffile reads the samples as they are, others stand in for compressions it does not know.

    Raises:
        NotDecodable, TooLarge, ValueError, OSError
    """
    import tifffile

    with tifffile.TiffFile(io.BytesIO(data)) as file:
        page: Any = file.pages[0]
        check_size(page.imagewidth, page.imagelength, max_pixels)
        notices = _check_pages(list(file.pages))
        bits = _check_samples(page)
        _check_complete(page, len(data))
        if page.photometric in (_PALETTE, _YCBCR) or bits == 1:
            with open_with_pillow(data, "TIFF", max_pixels) as image:
                pixels, alpha, is_grey, promoted = samples_of(image)
            notices += promoted
        else:
            samples = _samples(page, data, bits, max_pixels)
            is_grey = samples.shape[2] < 3
            pixels, alpha = split_alpha(samples)
            if page.photometric == _WHITE_IS_ZERO:
                pixels = np.iinfo(pixels.dtype).max - pixels
        encoding = Encoding(
            compressed=page.compression != _NOT_COMPRESSED,
            premultiplied=alpha is not None and _ASSOCIATED in tuple(page.extrasamples),
        )
        metadata, more = _metadata(page, data)
    return Decoded(pixels, alpha, is_grey, metadata, encoding, notices + more)


def _check_pages(pages: list[Any]) -> tuple[str, ...]:
    full = [page for page in pages[1:] if not int(_value(page, 254) or 0) & _REDUCED]
    if full:
        raise NotDecodable(
            f"is a TIFF of {len(full) + 1} pages; only single photos can be opened. Save one page as a picture first."
        )
    return ("The smaller preview inside the file is not kept.",) if len(pages) > 1 else ()


def _check_samples(page: Any) -> int:
    bits = page.bitspersample
    if page.photometric not in (_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _YCBCR):
        raise NotDecodable("is in CMYK or another colour space made for print or measuring. Convert it to RGB first.")
    if page.sampleformat != _UNSIGNED or bits not in (1, 8, 16):
        raise NotDecodable(f"holds {_kind(page)} pixels. Convert it to 8 or 16 bits first.")
    channels = page.samplesperpixel
    colours = {_RGB: 3, _YCBCR: 3}.get(page.photometric, 1)
    if channels - colours not in (0, 1) or page.imagedepth != 1:
        raise NotDecodable(f"holds {channels} channels; only grey or RGB with at most one alpha can be opened.")
    return int(bits)


def _kind(page: Any) -> str:
    bits = page.bitspersample
    formats = {2: "signed", 3: "floating-point", 5: "complex", 6: "complex"}
    return f"{bits}-bit {formats.get(int(page.sampleformat), '')}".strip()


def _check_complete(page: Any, size: int) -> None:
    ends = (offset + count for offset, count in zip(page.dataoffsets, page.databytecounts, strict=False))
    if not page.dataoffsets or any(end > size for end in ends):
        raise ValueError("the pixels are cut off")


def _samples(page: Any, data: bytes, bits: int, max_pixels: int) -> NDArray[Any]:
    """H×W×C, uint8 or uint16, RGB."""
    try:
        array = page.asarray()
    except ValueError as error:
        if "imagecodecs" not in str(error):
            raise
        array = _by_opencv(data) if bits == 16 else _by_pillow(data, max_pixels)
    else:
        if array.ndim == 3 and page.planarconfig == 2 and page.samplesperpixel > 1:
            array = np.moveaxis(array, 0, 2)
    if array.ndim == 2:
        array = array[..., None]
    expected = (page.imagelength, page.imagewidth, page.samplesperpixel)
    if array.shape != expected:
        raise ValueError(f"decoded to {array.shape}, not {expected}")
    return np.asarray(array.astype(array.dtype.newbyteorder("="), copy=False))


def _by_pillow(data: bytes, max_pixels: int) -> NDArray[Any]:
    with open_with_pillow(data, "TIFF", max_pixels) as image:
        pixels, alpha, is_grey, _ = samples_of(image)
    colour = pixels[..., :1] if is_grey else pixels
    return colour if alpha is None else np.dstack([colour, alpha])


def _by_opencv(data: bytes) -> NDArray[Any]:
    try:
        import cv2
    except ImportError as error:
        raise NotDecodable(
            "has 16 bits per channel in a compression that needs opencv-python, which is not installed."
        ) from error
    # OpenCV would turn the pixels by itself; the caller does that.
    upright = bytearray(data)
    directory = exif_data.read_directory(data)
    for entry in directory.entries:
        if entry.tag == exif_data.ORIENTATION and entry.type == 3:
            struct.pack_into(directory.order + "H", upright, entry.position, 1)
    array = cv2.imdecode(np.frombuffer(bytes(upright), np.uint8), cv2.IMREAD_UNCHANGED)
    if array is None or array.dtype != np.uint16:
        raise ValueError("not decoded")
    if array.ndim == 3:
        array = array[..., [2, 1, 0, 3][: array.shape[2]]]  # BGR → RGB
    return array


def _metadata(page: Any, data: bytes) -> tuple[Metadata, tuple[str, ...]]:
    notices: tuple[str, ...] = ()
    try:
        exif = exif_data.from_tiff(data)
    except exif_data.ExifDamaged:
        exif = b""
        notices = ("The EXIF data of this TIFF cannot be kept.",)
    if _value(page, 37724) is not None:
        notices += ("The Photoshop layers inside the file are not kept.",)
    icc, xmp = (_value(page, tag) for tag in (34675, 700))
    return Metadata(exif=exif, icc=_as_bytes(icc), xmp=_as_bytes(xmp), dpi=_dpi(page)), notices


def _dpi(page: Any) -> tuple[float, float] | None:
    unit = _INCHES.get(int(_value(page, 296) or 2))
    x, y = _value(page, 282), _value(page, 283)
    if unit is None or x is None or y is None or 0 in (x[0], x[1], y[0], y[1]):
        return None
    return x[0] / x[1] * unit, y[0] / y[1] * unit


def _value(page: Any, tag: int) -> Any:
    found = page.tags.get(tag)
    return None if found is None else found.value


def _as_bytes(value: Any) -> bytes:
    if value is None:
        return b""
    return value if isinstance(value, bytes) else bytes(np.asarray(value, np.uint8))
