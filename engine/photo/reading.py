"""Open a photo: by its content, upright, never larger than the limit, with all that saving needs."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from pathlib import Path

from engine.photo import exif as exif_data
from engine.photo.decoding import Decoded, NotDecodable, TooLarge
from engine.photo.photo import Photo, PhotoError

MAX_PIXELS = 200_000_000
"""The largest photo that is opened: 200 megapixels, above every single-shot camera of today. It is asked of
the file's header, before any pixel is decoded, so that a small file cannot claim all memory."""

_OPENABLE = "Lacuna opens PNG, JPEG, WebP, TIFF and BMP"
_FOREIGN = (
    (b"GIF8", 0, "GIF"),
    (b"ftypavif", 4, "AVIF"),
    (b"ftyphei", 4, "HEIC"),
    (b"ftypmif1", 4, "HEIC"),
    (b"8BPS", 0, "Photoshop"),
    (b"gimp xcf", 0, "GIMP"),
    (b"\0\0\0\x0cjP  ", 0, "JPEG 2000"),
    (b"%PDF", 0, "PDF"),
)


def load_photo(source: Path | bytes, *, name: str = "") -> Photo:
    """Read a photo from a file, or from its bytes (``name`` then stands for the file in sentences).

    EXIF orientation is applied to the pixels and reset. 16-bit samples are passed through untouched.

    Raises:
        PhotoError: it cannot be opened; the sentence says why.
    """
    path = source if isinstance(source, Path) else None
    name = name or (path.name if path is not None else "The photo")
    try:
        data = source.read_bytes() if isinstance(source, Path) else source
        decoded = _decode(data, name)
    except PhotoError:
        raise
    except (NotDecodable, TooLarge) as error:
        raise PhotoError(f"{name} {error}") from error
    except FileNotFoundError as error:
        raise PhotoError(f"{name} does not exist.") from error
    except IsADirectoryError as error:
        raise PhotoError(f"{name} is a folder, not a photo.") from error
    except PermissionError as error:
        raise PhotoError(f"{name} may not be read; check its permissions.") from error
    except MemoryError as error:
        raise PhotoError(f"{name} needs more memory than there is.") from error
    # Whatever a decoder trips over in a damaged file, the person gets one sentence and keeps what is open.
    except (OSError, ValueError, TypeError, KeyError, IndexError, SyntaxError, EOFError) as error:
        raise PhotoError(_damaged(name)) from error
    except (struct.error, zlib.error, ArithmeticError, RuntimeError) as error:
        raise PhotoError(_damaged(name)) from error
    return _upright(decoded, path)


def _decode(data: bytes, name: str) -> Decoded:
    if not data:
        raise PhotoError(f"{name} is empty: there is not one byte in it.")
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        from engine.photo.decoding_png import decode_png

        return decode_png(data, max_pixels=MAX_PIXELS)
    if data.startswith(b"\xff\xd8\xff"):
        from engine.photo.decoding import decode_jpeg

        return decode_jpeg(data, max_pixels=MAX_PIXELS)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        from engine.photo.decoding import decode_webp

        return decode_webp(data, max_pixels=MAX_PIXELS)
    if data[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        from engine.photo.decoding_tiff import decode_tiff

        return decode_tiff(data, max_pixels=MAX_PIXELS)
    if data.startswith(b"BM"):
        from engine.photo.decoding import decode_bmp

        return decode_bmp(data, max_pixels=MAX_PIXELS)
    for magic, at, kind in _FOREIGN:
        if data[at : at + len(magic)] == magic:
            raise PhotoError(f"{name} is a {kind} file; {_OPENABLE}. Convert it first.")
    raise PhotoError(f"{name} is not a photo, or its beginning is damaged; {_OPENABLE}.")


def _upright(decoded: Decoded, path: Path | None) -> Photo:
    metadata, notices = decoded.metadata, list(decoded.notices)
    orientation = exif_data.orientation_of(metadata.exif, metadata.xmp)
    if metadata.exif:
        try:
            metadata = replace(metadata, exif=exif_data.made_upright(metadata.exif))
        except exif_data.ExifDamaged:
            metadata = replace(metadata, exif=b"")
            notices.append("The EXIF data is damaged and will not be saved.")
    if metadata.xmp:
        metadata = replace(metadata, xmp=exif_data.xmp_made_upright(metadata.xmp))
    encoding = decoded.encoding
    if orientation >= 5:
        if metadata.dpi is not None:
            metadata = replace(metadata, dpi=metadata.dpi[::-1])
        transposed = tuple(_transposed(table) for table in encoding.quantisation)
        # 4:2:2 halves one direction only, and the turned variant cannot be written: keep all chroma instead.
        subsampling = 0 if encoding.subsampling == 1 else encoding.subsampling
        encoding = replace(encoding, quantisation=transposed, subsampling=subsampling)
    return Photo(
        pixels=exif_data.turned(decoded.pixels, orientation),
        alpha=None if decoded.alpha is None else exif_data.turned(decoded.alpha, orientation),
        is_grey=decoded.is_grey,
        format=decoded.format,
        path=path,
        metadata=metadata,
        encoding=encoding,
        notices=tuple(notices),
    )


def _transposed(table: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(table[column * 8 + row] for row in range(8) for column in range(8))


def _damaged(name: str) -> str:
    return f"{name} is damaged or cut short, and cannot be opened."
