"""Open a photo: by its content, upright, never larger than the limit, with all that saving needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import is_out_of_memory
from engine.files.regular import NotRegular, TooLong, read_regular
from engine.language import tr
from engine.photo import exif as exif_data
from engine.photo import patience
from engine.photo.claims import TooManyParts
from engine.photo.decoding import Decoded, IsAnother, NotDecodable, TooLarge, check_size
from engine.photo.formats import OPENED, Format, format_named, format_names, recognised
from engine.photo.patience import TookTooLong, within
from engine.photo.photo import Photo, PhotoError
from engine.photo.pixels import to_8_bits
from engine.photo.quiet import libraries_quiet
from engine.photo.tiff_directory import ExifDamaged

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MAX_PIXELS = 200_000_000
"""The largest photo that is opened: 200 megapixels, above every single-shot camera of today. It is asked of
the file's header, before any pixel is decoded, so that a small file cannot claim all memory."""


MAX_BYTES = 2 << 30
"""The largest file that is opened, above 200 megapixels of four channels of 16 bits without compression."""


def load_photo(source: str | Path | bytes, *, name: str = "") -> Photo:
    """Read a photo from a file by its path, or from its bytes (``name`` then stands for the file in sentences).

    EXIF orientation is applied to the pixels and reset. 16-bit samples are passed through untouched.

    Raises:
        PhotoError: it cannot be opened; the sentence says why.
    """
    path = Path(source) if isinstance(source, (str, Path)) else None
    with _sentences(name or (path.name if path is not None else tr("The photo"))):
        data = read_regular(Path(source), MAX_BYTES) if isinstance(source, (str, Path)) else source
        with libraries_quiet():
            row, decoded = within(patience.SECONDS, lambda: _decoded(data, MAX_PIXELS))
        return _upright(decoded, row, path, data if row.key == "JPEG" else b"")


def load_pixels(source: str | Path | bytes, *, name: str = "") -> NDArray[np.uint8]:
    """The colours alone, for training and measuring: H×W×3 RGB uint8, upright, read-only.

    Alpha is left out; the colours under it stay as they are stored. 16 bits become 8 as in ``to_8_bits``.

    Raises:
        PhotoError: as ``load_photo``.
    """
    return to_8_bits(load_photo(source, name=name).pixels)


def stored_size(data: bytes, *, name: str = "") -> tuple[int, int]:
    """Width and height in px before the photo is turned upright, from the head of its file: to look through many.

    Raises:
        PhotoError: as ``load_photo``, as far as the head tells.
    """
    with _sentences(name or tr("The photo")):
        try:
            # Every decoder asks the limit first, so this is the one look at a head that there is.
            with libraries_quiet():
                within(patience.SECONDS, lambda: _decoded(data, 0))
        except TooLarge as refused:
            check_size(*refused.size, MAX_PIXELS)
            return refused.size
    raise AssertionError("no photo is as small as nothing")


@contextmanager
def _sentences(name: str) -> Iterator[None]:
    """Whatever reading trips over becomes a PhotoError about the file called ``name``."""
    try:
        yield
    except TooLarge as error:
        width, height = error.size
        raise PhotoError(
            tr("{photo} {problem}", photo=name, problem=error),
            tr("{width}×{height} pixels are too many", width=width, height=height),
        ) from error
    except (NotDecodable, TooManyParts) as error:
        raise PhotoError(tr("{photo} {problem}", photo=name, problem=error), error.reason) from error
    except FileNotFoundError as error:
        raise PhotoError(tr("{name} does not exist.", name=name), tr("does not exist")) from error
    except NotRegular as error:
        raise PhotoError(tr("{name} is {what}, not a photo.", name=name, what=error.what), error.what) from error
    except TooLong as error:
        raise PhotoError(
            tr("{name} is larger than {limit} GiB; it is not opened.", name=name, limit=MAX_BYTES >> 30),
            tr("too large"),
        ) from error
    except PermissionError as error:
        raise PhotoError(
            tr("{name} may not be read; check its permissions.", name=name), tr("may not be read")
        ) from error
    except TookTooLong as error:
        seconds = round(patience.SECONDS)
        raise PhotoError(
            tr("{name} takes more than {seconds} seconds to read; it is given up.", name=name, seconds=seconds),
            tr("takes too long"),
        ) from error
    except MemoryError as error:
        raise PhotoError(
            tr("{name} needs more memory than there is.", name=name), tr("needs more memory than there is")
        ) from error
    except ImportError as error:
        missing = error.name or tr("a library")
        raise PhotoError(
            tr("{name} cannot be opened, for {missing} is not installed.", name=name, missing=missing),
            tr("{missing} is missing", missing=missing),
        ) from error
    except PhotoError:
        raise
    # Whatever a decoder trips over in a damaged file, the person gets one sentence and keeps what is open. Each
    # library has errors of its own (OpenCV's, Pillow's of bombs, imagecodecs' of every codec): no list holds them all.
    except Exception as error:
        if is_out_of_memory(error):
            raise PhotoError(
                tr("{name} needs more memory than there is.", name=name), tr("needs more memory than there is")
            ) from error
        raise _damaged(name) from error


def _damaged(name: str) -> PhotoError:
    return PhotoError(tr("{name} is damaged or cut short, and cannot be opened.", name=name), tr("damaged or cut off"))


def _decoded(data: bytes, max_pixels: int) -> tuple[Format, Decoded]:
    row = _format(data)
    try:
        return row, row.decode(data, max_pixels=max_pixels)
    except IsAnother as other:
        row = format_named(other.key)
        return row, row.decode(data, max_pixels=max_pixels)


def _format(data: bytes) -> Format:
    """The row of a format that opens.

    Raises:
        NotDecodable: there is none for these bytes.
    """
    if not data:
        raise NotDecodable(tr("is empty: there is not one byte in it."), tr("empty file"))
    row, opened = recognised(data), format_names(OPENED, "and")
    if row is None:
        raise NotDecodable(
            tr("is not a photo, or its beginning is damaged; Lacuna opens {formats}.", formats=opened),
            tr("not an image"),
        )
    if not row.opens:
        raise NotDecodable(
            tr("is a {kind} file; Lacuna opens {formats}. Convert it first.", kind=tr(row.name), formats=opened),
            tr("a {kind} file", kind=tr(row.name)),
        )
    return row


def _upright(decoded: Decoded, row: Format, path: Path | None, file: bytes) -> Photo:
    metadata, notices = decoded.metadata, list(decoded.notices)
    orientation = decoded.orientation or exif_data.orientation_of(metadata.exif, metadata.xmp)
    if metadata.exif:
        try:
            metadata = replace(metadata, exif=exif_data.made_upright(metadata.exif))
        except ExifDamaged:
            metadata = replace(metadata, exif=b"")
            notices.append(tr("The EXIF data is damaged and will not be saved."))
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
        format=row.key,
        path=path,
        metadata=metadata,
        encoding=encoding,
        file=file,
        orientation=orientation,
        notices=tuple(notices),
    )


def _transposed(table: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(table[column * 8 + row] for row in range(8) for column in range(8))
