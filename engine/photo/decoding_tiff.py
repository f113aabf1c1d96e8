"""Pixels and metadata of TIFF, 1, 8 and 16 bits, not yet turned upright.

tifffile reads the directories and imagecodecs every compression, both without looking at orientation or colours:
what the numbers mean is decided here, once for all compressions.
"""

from __future__ import annotations

import io
import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.language import tr
from engine.photo import exif as exif_data
from engine.photo.alpha import straight
from engine.photo.claims import check_claim, check_pieces
from engine.photo.decoding import Decoded, IsAnother, NotDecodable, check_size, split_alpha
from engine.photo.photo import Encoding, Metadata
from engine.photo.photoshop import without_previews
from engine.photo.resolution import resolution
from engine.photo.tiff_directory import ExifDamaged

_REDUCED = 1  # bit of NewSubfileType: a smaller copy of another page
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _YCBCR = 0, 1, 2, 3, 6
_FILTERS = (32803, 34892)  # photometric of a sensor's samples, of linear RAW
_RAW_TAGS = (50706, 50708, 33421, 33422)  # DNG version, camera, pattern of the sensor's filter
_PHOTOSHOP = 34377
_UNSIGNED = 1
_NOT_COMPRESSED, _OLD_JPEG, _JPEG = 1, 6, 7
_ASSOCIATED = 1
_INCHES = {2: 1.0, 3: 2.54}
_LARGEST_TILE = 4096  # px; small pictures may lie in one tile that is larger than they are
_MOST_PAGES = 64
_MOST_EXPANSION = {1: 1, 5: 4096, 7: 2000, 8: 1100, 32773: 130, 32946: 1100}
"""How many bytes one byte of a compression can stand for; others: ``_OTHER_EXPANSION``. Asked before decoding."""
_OTHER_EXPANSION = 20_000


def decode_tiff(data: bytes, *, max_pixels: int) -> Decoded:
    """One page of any compression, photometric interpretation of grey, palette or RGB, and planar configuration.

    Colours multiplied by their alpha are divided by it; ``Encoding.premultiplied`` says so.

    Raises:
        IsAnother, NotDecodable, TooLarge, ValueError, OSError
    """
    import tifffile

    with tifffile.TiffFile(io.BytesIO(data)) as file:
        page: Any = file.pages[0]
        _check_not_raw(page)
        check_size(page.imagewidth, page.imagelength, max_pixels)
        notices = _check_pages(file.pages)
        _check_samples(page)
        _check_complete(page, len(data))
        samples, promoted = _meant(page, _stored(page))
        pixels, alpha = split_alpha(samples)
        premultiplied = alpha is not None and _ASSOCIATED in tuple(page.extrasamples)
        if premultiplied and alpha is not None:
            pixels = straight(pixels, alpha)
        if page.photometric == _WHITE_IS_ZERO:
            pixels = np.iinfo(pixels.dtype).max - pixels
        encoding = Encoding(compressed=page.compression != _NOT_COMPRESSED, premultiplied=premultiplied)
        metadata, more = _metadata(page, data)
        orientation = None if metadata.exif else _orientation(page)
    return Decoded(pixels, alpha, samples.shape[2] < 3, metadata, encoding, notices + promoted + more, orientation)


def _check_not_raw(page: Any) -> None:
    """A camera's RAW begins as a TIFF, often with a small preview that must not be taken for the photo."""
    reduced = int(_value(page, 254) or 0) & _REDUCED
    if reduced or page.photometric in _FILTERS or any(page.tags.get(tag) is not None for tag in _RAW_TAGS):
        raise IsAnother("RAW")


def _check_pages(pages: Any) -> tuple[str, ...]:
    """Follows the chain of pages only so far: a small file can claim very many."""
    count, full = 1, 0
    while count <= _MOST_PAGES:
        try:
            page = pages[count]
        except IndexError:
            break
        count += 1
        full += not int(_value(page, 254) or 0) & _REDUCED
    if full:
        if count > _MOST_PAGES:
            raise NotDecodable(
                tr(
                    "is a TIFF of more than {pages} pages; only single photos can be opened. "
                    "Save one page as a picture first.",
                    pages=_MOST_PAGES,
                )
            )
        raise NotDecodable(
            tr(
                "is a TIFF of {pages} pages; only single photos can be opened. Save one page as a picture first.",
                pages=full + 1,
            )
        )
    return (tr("The smaller preview inside the file is not kept."),) if count > 1 else ()


def _check_samples(page: Any) -> None:
    bits, channels = page.bitspersample, page.samplesperpixel
    if page.photometric not in (_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _YCBCR):
        raise NotDecodable(
            tr("is in CMYK or another colour space made for print or measuring. Convert it to RGB first.")
        )
    if page.sampleformat != _UNSIGNED or bits not in (1, 8, 16):
        raise NotDecodable(tr("holds {kind} pixels. Convert it to 8 or 16 bits first.", kind=_kind(page)))
    if page.photometric == _YCBCR and page.compression != _JPEG:
        raise NotDecodable(tr("stores brightness and colours apart without JPEG. Save it as RGB first."))
    if page.compression == _OLD_JPEG:
        raise NotDecodable(tr("is compressed in the old way of JPEG in TIFF, which is ambiguous. Save it anew first."))
    colours = {_RGB: 3, _YCBCR: 3}.get(page.photometric, 1)
    if channels - colours not in (0, 1) or page.imagedepth != 1:
        raise NotDecodable(
            tr("holds {channels} channels; only grey or RGB with at most one alpha can be opened.", channels=channels)
        )


def _kind(page: Any) -> str:
    bits = page.bitspersample
    match int(page.sampleformat):
        case 2:
            return tr("{bits}-bit signed", bits=bits)
        case 3:
            return tr("{bits}-bit floating-point", bits=bits)
        case 5 | 6:
            return tr("{bits}-bit complex", bits=bits)
    return tr("{bits}-bit", bits=bits)


def _check_complete(page: Any, size: int) -> None:
    check_pieces(len(page.dataoffsets), tr("strips or tiles"))
    ends = (offset + count for offset, count in zip(page.dataoffsets, page.databytecounts, strict=False))
    if not page.dataoffsets or any(end > size for end in ends):
        raise ValueError("the pixels are cut off")
    if page.is_tiled:
        _check_tile((page.tilewidth, page.tilelength), (page.imagewidth, page.imagelength))
    stored = sum(page.databytecounts)
    if stored > 2 * size:  # or all strips could be the same large one
        raise ValueError("more data than the file has")
    claimed = page.imagewidth * page.imagelength * page.samplesperpixel * page.bitspersample // 8
    check_claim(claimed, stored, _MOST_EXPANSION.get(int(page.compression), _OTHER_EXPANSION))


def _check_tile(tile: tuple[int, int], picture: tuple[int, int]) -> None:
    """Room for a whole tile is taken before it is read; a strip of a picture has one long side, its tile not two."""
    is_long = any(of_tile > max(2 * side, _LARGEST_TILE) for of_tile, side in zip(tile, picture, strict=True))
    if is_long or math.prod(tile) > max(4 * math.prod(picture), _LARGEST_TILE**2):
        raise ValueError("tiles larger than the picture")


def _stored(page: Any) -> NDArray[Any]:
    """H×W×C as stored, of the machine's byte order; JPEG's brightness and colours as RGB."""
    try:
        array = np.asarray(page.asarray())
    except (NotImplementedError, ImportError) as error:
        name = getattr(page.compression, "name", page.compression)
        raise NotDecodable(
            tr("is compressed by {name}, which cannot be read here. Save it without first.", name=name)
        ) from error
    except ValueError as error:
        if "requires the 'imagecodecs' package" in str(error):
            raise NotDecodable(tr("is compressed, and the library imagecodecs is not installed.")) from error
        raise
    if array.ndim == 2:
        array = array[..., None]
    elif page.planarconfig == 2 and page.samplesperpixel > 1:
        array = np.moveaxis(array, 0, 2)
    expected = (page.imagelength, page.imagewidth, page.samplesperpixel)
    if array.shape != expected:
        raise ValueError(f"decoded to {array.shape}, not {expected}")
    return array.astype(array.dtype.newbyteorder("="), copy=False)


def _meant(page: Any, stored: NDArray[Any]) -> tuple[NDArray[Any], tuple[str, ...]]:
    """Grey or RGB of 8 or 16 bits, and the alpha as it is; a sentence about what was promoted."""
    notices: tuple[str, ...] = ()
    if page.photometric == _PALETTE:
        # One bit comes as bool, which as an index would mean something else.
        index, rest = stored[..., 0].astype(np.uint16), stored[..., 1:]
        table = np.asarray(page.colormap).T >> 8  # 16 bits a colour, whatever the depth of the index
        if int(index.max()) >= len(table):
            raise ValueError("a colour outside the palette")
        stored = np.concatenate([table[index].astype(np.uint8), rest.astype(np.uint8)], axis=2)
        notices = (tr("The photo had a palette of few colours and is now 8-bit RGB."),)
    elif page.bitspersample == 1:
        stored = stored.astype(np.uint8) * 255
        notices = (tr("The photo was black and white with 1 bit per pixel and is now 8-bit grey."),)
    return stored, notices


def _metadata(page: Any, data: bytes) -> tuple[Metadata, tuple[str, ...]]:
    notices: tuple[str, ...] = ()
    try:
        exif = exif_data.from_tiff(data)
    except ExifDamaged:
        exif = b""
        notices = (tr("The EXIF data of this TIFF cannot be kept."),)
    if _value(page, 37724) is not None:
        notices += (tr("The Photoshop layers inside the file are not kept."),)
    icc, xmp, photoshop = (_as_bytes(_value(page, tag)) for tag in (34675, 700, _PHOTOSHOP))
    return Metadata(exif, icc, xmp, _dpi(page), photoshop=without_previews(photoshop)), notices


def _orientation(page: Any) -> int | None:
    """As the file says where its tags are not kept; None = it does not."""
    said = _value(page, exif_data.ORIENTATION)
    return next((number for number in range(1, 9) if said == number), None)


def _dpi(page: Any) -> tuple[float, float] | None:
    unit = _INCHES.get(_value(page, 296) or 2, 0.0)
    return resolution(*(_number(_value(page, tag)) * unit for tag in (282, 283)))


def _number(value: Any) -> float:
    """Of a ratio, or of one number of another type; 0 where it is neither."""
    match value:
        case (int() as above, int() as below, *_) if below:
            return above / below
        case (int() | float() as number,) | (int() | float() as number):
            return float(number)
    return 0.0


def _value(page: Any, tag: int) -> Any:
    found = page.tags.get(tag)
    return None if found is None else found.value


def _as_bytes(value: Any) -> bytes:
    if value is None:
        return b""
    return value if isinstance(value, bytes) else bytes(np.asarray(value, np.uint8))
