"""Pixels and metadata of JPEG, WebP and BMP, not yet turned upright, and what all formats share."""

from __future__ import annotations

import io
import threading
import warnings
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.language import first_sentence, mark, tr
from engine.photo.claims import JPEG, MOST_PIECES, check_claim, check_scans
from engine.photo.photo import Encoding, Metadata, Plane
from engine.photo.resolution import resolution

if TYPE_CHECKING:
    from PIL import Image

_XMP_IN_JPEG = b"http://ns.adobe.com/xap/1.0/\0"
_pillow_limit = threading.Lock()

OTHER_PICTURES = mark("The file also holds other pictures, such as a depth or gain map; only the main one is kept.")
"""The sentence for what HEIC and AVIF may hold beside the photo."""


class NotDecodable(Exception):
    """A kind of picture that is refused; the message goes on after the name of the file.

    Attributes:
        reason: the same in a few words.
    """

    def __init__(self, sentence: str, reason: str = "") -> None:
        super().__init__(sentence)
        self.reason = reason or first_sentence(sentence).removeprefix("is ")


class IsAnother(Exception):
    """The file is of another format than its beginning says.

    Attributes:
        key: of the row of that format.
    """

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class TooLarge(Exception):
    """More pixels than the limit.

    Attributes:
        size: width and height, px.
    """

    def __init__(self, width: int, height: int, max_pixels: int) -> None:
        megapixels, limit = width * height / 1e6, max_pixels / 1e6
        super().__init__(
            tr(
                "is {width}×{height} pixels ({megapixels:.0f} megapixels); the limit is {limit:.0f} megapixels. "
                "Scale it down first.",
                width=width,
                height=height,
                megapixels=megapixels,
                limit=limit,
            )
        )
        self.size = width, height


@dataclass(frozen=True, slots=True)
class Decoded:
    """As ``Photo``, but as the decoder gives it: EXIF and XMP untouched, and pixels not upright, unless it says so.

    Attributes:
        orientation: 1..8, as EXIF numbers how these pixels are turned to stand upright, whatever EXIF and XMP say of
            how they were taken; None = these two say it.
    """

    pixels: NDArray[Any]
    alpha: Plane | None = None
    is_grey: bool = False
    metadata: Metadata = field(default_factory=Metadata)
    encoding: Encoding = field(default_factory=Encoding)
    notices: tuple[str, ...] = ()
    orientation: int | None = None


_BAND_ROWS = 128
_BMP_BITS = {"1": 1, "P": 1, "L": 8}
_RUNS = 16_000  # pixels that two bytes of a compressed BMP can stand for, when they skip rows
_LARGEST_RUNS = 1 << 24  # bytes of a compressed BMP, which is read byte by byte
_MOST_EXPANSION = 20_000  # bytes of pixels for one of the file
_LEAST_CLAIM = 1 << 24  # bytes of pixels below which nobody asks


def check_size(width: int, height: int, max_pixels: int) -> None:
    """Refuse what is empty or above the limit.

    Raises:
        TooLarge, NotDecodable
    """
    if width < 1 or height < 1:
        raise NotDecodable(tr("holds no pixels."))
    if width * height > max_pixels:
        raise TooLarge(width, height, max_pixels)


def check_expansion(width: int, height: int, size: int, *, pixel_bytes: int = 3) -> None:
    """Refuse a file of ``size`` bytes that claims far more than a photo of its pixels is ever squeezed into.

    Raises:
        NotDecodable
    """
    if width * height * pixel_bytes > max(_LEAST_CLAIM, size * _MOST_EXPANSION):
        raise NotDecodable(
            tr("claims far more pixels than a photo in a file of its size has."), tr("far too many pixels")
        )


def decode_jpeg(data: bytes, *, max_pixels: int) -> Decoded:
    """JPEG, and the first picture of the multi-picture files that phones write."""
    from PIL import JpegImagePlugin

    with open_with_pillow(data, "JPEG", max_pixels) as image:
        check_scans(data)
        check_claim(image.width * image.height * len(image.getbands()), len(data), JPEG)
        if image.mode == "CMYK":
            raise NotDecodable(tr("is a CMYK JPEG, made for print. Convert it to RGB first."))
        notices: tuple[str, ...] = ()
        if getattr(image, "n_frames", 1) > 1:
            notices = (
                tr(
                    "The file also holds a second picture, such as a preview or a depth map; only the main one is kept."
                ),
            )
        pixels, alpha, is_grey, promoted = samples_of(image)
        subsampling = JpegImagePlugin.get_sampling(image) if not is_grey else -1
        tables = getattr(image, "quantization", {})
        encoding = Encoding(
            quantisation=tuple(tuple(tables[key]) for key in sorted(tables)),
            subsampling=subsampling,
            progressive=bool(image.info.get("progressive")),
        )
        comment = image.info.get("comment", b"")
        metadata = Metadata(
            exif=without_prefix(image.info.get("exif", b"")),
            icc=image.info.get("icc_profile") or b"",
            xmp=_jpeg_xmp(image),
            dpi=_dpi(image),
            comment=comment if isinstance(comment, bytes) else comment.encode(),
        )
    return Decoded(pixels, alpha, is_grey, metadata, encoding, notices + promoted)


def decode_jpeg_reduced(data: bytes, side: int, *, max_pixels: int) -> Decoded:
    """A JPEG at 1/8, 1/4 or 1/2 of its size, the smallest with ``side`` px on both sides: for thumbnails.

    Its inverse transform computes only so many pixels (ITU-T T.81, as libjpeg scales).
    """
    with open_with_pillow(data, "JPEG", max_pixels) as image:
        if image.mode == "CMYK":
            raise NotDecodable(tr("is a CMYK JPEG, made for print. Convert it to RGB first."))
        image.draft(None, (side, side))
        pixels, alpha, is_grey, _ = samples_of(image)
        metadata = Metadata(
            exif=without_prefix(image.info.get("exif", b"")),
            icc=image.info.get("icc_profile") or b"",
            xmp=_jpeg_xmp(image),
        )
    return Decoded(pixels, alpha, is_grey, metadata)


def decode_webp(data: bytes, *, max_pixels: int) -> Decoded:
    """Still WebP, lossy or not."""
    with open_with_pillow(data, "WEBP", max_pixels) as image:
        if getattr(image, "n_frames", 1) > 1:
            raise NotDecodable(tr("is animated; only still photos can be opened. Save one frame as a picture first."))
        pixels, alpha, is_grey, notices = samples_of(image)
        metadata = Metadata(
            exif=without_prefix(image.info.get("exif", b"")),
            icc=image.info.get("icc_profile") or b"",
            xmp=image.info.get("xmp") or b"",
        )
    encoding = Encoding(lossy=_webp_is_lossy(data))
    return Decoded(pixels, alpha, is_grey, metadata, encoding, notices)


def decode_bmp(data: bytes, *, max_pixels: int) -> Decoded:
    """BMP of any depth Pillow knows."""
    with open_with_pillow(data, "BMP", max_pixels) as image:
        tile = getattr(image, "tile", ())
        if tile and tile[0][0] == "bmp_rle" and len(data) > _LARGEST_RUNS:
            raise NotDecodable(tr("is a compressed BMP, and too large for one to be read. Save it as PNG first."))
        check_claim(image.width * image.height * _BMP_BITS.get(image.mode, 24) // 8, len(data), _RUNS)
        pixels, alpha, is_grey, notices = samples_of(image)
        return Decoded(pixels, alpha, is_grey, Metadata(dpi=_dpi(image)), notices=notices)


def open_with_pillow(data: bytes, kind: str, max_pixels: int) -> Image.Image:
    """The image with its header read and its size checked, its pixels not yet decoded.

    Raises:
        TooLarge, NotDecodable, OSError
    """
    from PIL import Image

    # Pillow warns of every odd tag in EXIF; what matters to the person becomes a notice or a PhotoError.
    warnings.filterwarnings("ignore", module=r"PIL\.")
    formats = ["JPEG", "MPO"] if kind == "JPEG" else [kind]
    with _pillow_limit:
        # Pillow's own limit is a warning at 89 megapixels and an error at twice that. Ours is checked below,
        # before anything is decoded; the lock and the reset leave Pillow's in force for everybody else.
        limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
        try:
            image = Image.open(io.BytesIO(data), formats=formats)
        finally:
            Image.MAX_IMAGE_PIXELS = limit
    try:
        check_size(*image.size, max_pixels)
    except BaseException:
        image.close()
        raise
    return image


def samples_of(image: Image.Image) -> tuple[NDArray[Any], Plane | None, bool, tuple[str, ...]]:
    """Pixels H×W×3 uint8, alpha, whether it was grey, and notices about promotion.

    Raises:
        NotDecodable: a kind of pixels that would lose something.
    """
    notices: tuple[str, ...] = ()
    has_alpha = image.mode in ("LA", "RGBA", "PA", "La", "RGBa") or "transparency" in image.info
    match image.mode:
        case "1":
            notices = (tr("The photo was black and white with 1 bit per pixel and is now 8-bit grey."),)
            is_grey = True
        case "P" | "PA":
            notices = (tr("The photo had a palette of few colours and is now 8-bit RGB."),)
            is_grey = False
        case "L" | "LA" | "La":
            is_grey = True
        case "RGB" | "RGBA" | "RGBa" | "RGBX":
            is_grey = False
        case "CMYK":
            raise NotDecodable(tr("is in CMYK colours, made for print. Convert it to RGB first."))
        case "F" | "I":
            raise NotDecodable(tr("holds 32-bit or floating-point pixels. Convert it to 8 or 16 bits first."))
        case mode:
            raise NotDecodable(tr("holds {mode} pixels. Convert it to RGB first.", mode=mode))
    target = ("LA" if is_grey else "RGBA") if has_alpha else ("L" if is_grey else "RGB")
    samples = _samples_in_bands(image if image.mode == target else image.convert(target))
    pixels, alpha = split_alpha(samples if samples.ndim == 3 else samples[..., None])
    return pixels, alpha, is_grey, notices


def _samples_in_bands(image: Image.Image) -> NDArray[Any]:
    """``np.asarray(image)``, a few rows at a time: Pillow copies under Python's lock, and the window wants it, too."""
    channels = (len(image.mode),) if len(image.mode) > 1 else ()  # "L" has no axis for its one channel
    samples: NDArray[Any] = np.empty((image.height, image.width, *channels), np.uint8)
    for top in range(0, image.height, _BAND_ROWS):
        bottom = min(top + _BAND_ROWS, image.height)
        samples[top:bottom] = np.asarray(image.crop((0, top, image.width, bottom)))
    return samples


def split_alpha(samples: NDArray[Any]) -> tuple[NDArray[Any], Plane | None]:
    """H×W×(1, 2, 3 or 4) as H×W×3 and the alpha, if there is one."""
    channels = samples.shape[2]
    alpha = samples[..., -1] if channels in (2, 4) else None
    colour = samples[..., :3] if channels >= 3 else np.repeat(samples[..., :1], 3, axis=2)
    return colour, alpha


def without_prefix(exif: bytes) -> bytes:
    """The TIFF structure of an EXIF block, without the mark some formats put before it."""
    return exif.removeprefix(b"Exif\0\0")


def _jpeg_xmp(image: Image.Image) -> bytes:
    for marker, data in getattr(image, "applist", []):
        if marker == "APP1" and data.startswith(_XMP_IN_JPEG):
            return bytes(data[len(_XMP_IN_JPEG) :])
    return b""


def _dpi(image: Image.Image) -> tuple[float, float] | None:
    dpi = image.info.get("dpi")
    return None if dpi is None or len(dpi) != 2 else resolution(*map(float, dpi))


def _webp_is_lossy(data: bytes) -> bool:
    position = 12
    for _ in range(MOST_PIECES):
        if position + 8 > len(data):
            break
        if data[position : position + 4] == b"VP8 ":
            return True
        length = int.from_bytes(data[position + 4 : position + 8], "little")
        position += 8 + length + length % 2
    return False
