"""Save an edited photo with everything its file held, atomically."""

from __future__ import annotations

import io
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.photo.photo import FORMATS, Metadata, Photo, PhotoError, luma
from engine.photo.png_chunks import Chunk, encode_16_bit, insert_chunks
from engine.photo.replacing import write_atomically

_BY_SUFFIX = {
    ".png": "PNG",
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".jpe": "JPEG",
    ".webp": "WEBP",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".bmp": "BMP",
}
_LARGEST_SIDE = {"JPEG": 65500, "WEBP": 16383}
_WITH_ALPHA = ("PNG", "WEBP", "TIFF")
_WITH_16_BITS = ("PNG", "TIFF")
_JPEG_QUALITY = 95
_WEBP_QUALITY = 95
_WEBP_EFFORT = 25  # of 100, without loss: a quarter of the time of the default for files of the same size
_PNG_LEVEL = 4  # of 9: a third of the time of the default for files a few per cent larger
_SEGMENT = 65533  # bytes a JPEG segment can hold
_XMP_PREFIX = b"http://ns.adobe.com/xap/1.0/\0"


def save_photo(
    photo: Photo,
    pixels: NDArray[Any],
    path: Path,
    *,
    format: str | None = None,  # noqa: A002 - the word for it, as in Photo.format
    quality: int | None = None,
) -> tuple[str, ...]:
    """Write ``pixels`` (H×W×3, dtype of the photo) with the alpha and metadata of ``photo``.

    The format is ``format``, or the photo's own where it is saved over itself, or told by the suffix.
    ``quality`` (1..100) applies to JPEG and lossy WebP; without it a JPEG keeps its own tables.

    Returns:
        Sentences about what the chosen format cannot hold and was left out.

    Raises:
        PhotoError: the format cannot hold the pixels, or the file cannot be written. An old file is intact.
    """
    if pixels.shape != photo.pixels.shape or pixels.dtype != photo.pixels.dtype:
        raise ValueError(f"pixels are {pixels.shape} of {pixels.dtype}, unlike the photo")
    chosen = format or format_for(path, photo)
    check_can_hold(photo, chosen, name=path.name)
    samples = _samples(photo, pixels)
    try:
        data, notices = _encode(photo, samples, chosen, quality)
    except MemoryError as error:
        raise PhotoError(f"{path.name} could not be saved: there is not enough memory.") from error
    except (OSError, ValueError) as error:
        raise PhotoError(f"{path.name} could not be saved as {chosen}: {error}. Choose PNG instead.") from error
    write_atomically(path, lambda file: file.write(data))
    return notices


def format_for(path: Path, photo: Photo) -> str:
    """The format a photo is saved in under this name.

    Raises:
        PhotoError: the suffix names none.
    """
    if photo.path is not None and path.absolute() == photo.path.absolute():
        return photo.format
    try:
        return _BY_SUFFIX[path.suffix.lower()]
    except KeyError:
        raise PhotoError(
            f"{path.name} does not say which format to use. End the name in .png, .jpg, .webp, .tif or .bmp."
        ) from None


def check_can_hold(photo: Photo, kind: str, *, name: str) -> None:
    """Say beforehand whether a photo fits into a format.

    Raises:
        PhotoError: it does not; the sentence says what to choose instead.
    """
    if kind not in FORMATS:
        raise PhotoError(f"{name} cannot be saved as {kind}. Choose PNG, JPEG, WebP, TIFF or BMP.")
    if photo.depth == 16 and kind not in _WITH_16_BITS:
        raise PhotoError(f"{name} has 16 bits per channel, which {kind} cannot hold. Choose PNG or TIFF.")
    if photo.alpha is not None and kind not in _WITH_ALPHA:
        instead = "PNG or TIFF" if photo.depth == 16 else "PNG, WebP or TIFF"
        raise PhotoError(f"{name} has transparency, which {kind} cannot hold. Choose {instead}.")
    side = _LARGEST_SIDE.get(kind)
    if side is not None and max(photo.shape) > side:
        raise PhotoError(f"{name} is wider or higher than the {side} pixels of {kind}. Choose PNG or TIFF.")


def _samples(photo: Photo, pixels: NDArray[Any]) -> NDArray[Any]:
    """H×W×C as the file stores them: 1 or 3 channels, and the alpha."""
    colour = luma(pixels)[..., None] if photo.is_grey else pixels
    return colour if photo.alpha is None else np.dstack([colour, photo.alpha])


def _encode(photo: Photo, samples: NDArray[Any], kind: str, quality: int | None) -> tuple[bytes, tuple[str, ...]]:
    metadata, notices = _fitting(photo, kind)
    match kind:
        case "PNG":
            return _png(samples, metadata), notices
        case "TIFF":
            from engine.photo.encoding_tiff import encode_tiff

            return encode_tiff(samples, metadata, photo.encoding), notices
        case "JPEG":
            return _jpeg(photo, samples, metadata, quality), notices
        case "WEBP":
            return _webp(photo, samples, metadata, quality), notices
    return _by_pillow(samples, "BMP", **_resolution(metadata)), notices


def _fitting(photo: Photo, kind: str) -> tuple[Metadata, tuple[str, ...]]:
    """The metadata a format can hold, and sentences about the rest."""
    metadata, notices = photo.metadata, []
    if metadata.icc[16:20] == b"GRAY" and kind == "WEBP":
        metadata = replace(metadata, icc=b"")
        notices.append("The grey colour profile was left out: WebP holds RGB.")
    if kind == "BMP" and (metadata.exif or metadata.icc or metadata.xmp):
        metadata = Metadata(dpi=metadata.dpi)
        notices.append("EXIF, XMP and the colour profile were left out: BMP cannot hold them.")
    if kind == "JPEG":
        if len(metadata.exif) + 6 > _SEGMENT:
            metadata = replace(metadata, exif=b"")
            notices.append("The EXIF data was left out: it is larger than JPEG can hold.")
        if len(metadata.xmp) + len(_XMP_PREFIX) > _SEGMENT:
            metadata = replace(metadata, xmp=b"")
            notices.append("The XMP data was left out: it is larger than JPEG can hold.")
    if kind != "PNG" and any(chunk in (b"tEXt", b"zTXt", b"iTXt") for chunk, _ in photo.metadata.png_chunks):
        notices.append(f"The PNG text was left out: {kind} cannot hold it.")
    if kind != "JPEG" and photo.metadata.comment:
        notices.append(f"The JPEG comment was left out: {kind} cannot hold it.")
    return metadata, tuple(notices)


def _png(samples: NDArray[Any], metadata: Metadata) -> bytes:
    if samples.dtype == np.uint16:
        plain = encode_16_bit(samples)
    else:
        plain = _by_pillow(samples, "PNG", compress_level=_PNG_LEVEL)
    chunks = []
    if metadata.icc:
        chunks.append(Chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(metadata.icc)))
    if metadata.dpi is not None:
        x, y = (round(value / 0.0254) for value in metadata.dpi)
        chunks.append(Chunk(b"pHYs", x.to_bytes(4) + y.to_bytes(4) + b"\1"))
    if metadata.exif:
        chunks.append(Chunk(b"eXIf", metadata.exif))
    if metadata.xmp:
        chunks.append(Chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + metadata.xmp))
    return insert_chunks(plain, [*chunks, *(Chunk(*pair) for pair in metadata.png_chunks)])


def _jpeg(photo: Photo, samples: NDArray[Any], metadata: Metadata, quality: int | None) -> bytes:
    options: dict[str, Any] = {"progressive": photo.encoding.progressive, **_resolution(metadata)}
    tables = photo.encoding.quantisation
    if quality is None and 1 <= len(tables) <= 2:
        options["qtables"] = [list(table) for table in tables]
        options["subsampling"] = max(0, photo.encoding.subsampling)
    else:
        options["quality"] = quality or _JPEG_QUALITY
        options["subsampling"] = 0  # 4:4:4: the fill sits among known pixels, whose colours should not smear
    if metadata.exif:
        options["exif"] = b"Exif\0\0" + metadata.exif
    if metadata.icc:
        options["icc_profile"] = metadata.icc
    if metadata.xmp:
        body = _XMP_PREFIX + metadata.xmp
        options["extra"] = b"\xff\xe1" + (len(body) + 2).to_bytes(2) + body
    if metadata.comment:
        options["comment"] = metadata.comment
    try:
        return _by_pillow(samples, "JPEG", **options)
    except OSError:
        if not options.pop("progressive"):
            raise
        # Pillow guesses the room a progressive file needs, and very noisy photos need more; others need none.
        return _by_pillow(samples, "JPEG", **options)


def _webp(photo: Photo, samples: NDArray[Any], metadata: Metadata, quality: int | None) -> bytes:
    lossy = quality is not None or photo.encoding.lossy
    # "exact" keeps the colours under full transparency, which are known pixels like any other.
    options: dict[str, Any] = {"lossless": not lossy, "exact": True}
    options["quality"] = (quality or _WEBP_QUALITY) if lossy else _WEBP_EFFORT
    if metadata.exif:
        options["exif"] = metadata.exif
    if metadata.icc:
        options["icc_profile"] = metadata.icc
    if metadata.xmp:
        options["xmp"] = metadata.xmp
    if samples.shape[2] < 3:
        samples = np.dstack([np.repeat(samples[..., :1], 3, axis=2), samples[..., 1:]])
    return _by_pillow(samples, "WEBP", **options)


def _by_pillow(samples: NDArray[Any], kind: str, **options: Any) -> bytes:
    from PIL import Image

    image = Image.fromarray(np.ascontiguousarray(samples[..., 0] if samples.shape[2] == 1 else samples))
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def _resolution(metadata: Metadata) -> dict[str, Any]:
    return {} if metadata.dpi is None else {"dpi": (round(metadata.dpi[0]), round(metadata.dpi[1]))}
