"""Masks as files. In Lacuna's own files white (255) is the hole and black (0) is known.

What the source brushes painted stands in a second file beside the mask, so that the mask stays an ordinary one:
NAME-sources.png, 8-bit grey: 0 = not from here, 128 = unmarked, 255 = only from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.sources import ANYWHERE, NOT_HERE, ONLY_HERE
from engine.photo.photo import Photo, PhotoError
from engine.photo.pixels import luma, to_8_bits
from engine.photo.reading import load_photo
from engine.photo.writing import write_atomically

_THRESHOLD = 128
_GREYS = np.array([128, 0, 255], np.uint8)  # of ANYWHERE, NOT_HERE, ONLY_HERE
_DARK, _BRIGHT = 64, 192
_EXTREMES = 0.99  # share of pixels of a black-and-white mask that are dark or bright


class MaskChannel(StrEnum):
    """What of a mask file is the hole."""

    AUTO = "auto"
    WHITE = "white"
    ALPHA = "alpha"


@dataclass(frozen=True, slots=True, eq=False)
class LoadedMask:
    """A mask from a file.

    Attributes:
        mask: H×W bool of the photo's size, True = hole.
        channel: what it was taken from: WHITE or ALPHA.
        notices: sentences about what had to be decided.
    """

    mask: NDArray[np.bool_]
    channel: MaskChannel
    notices: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """There is no hole in it."""
        return not self.mask.any()


def load_mask(
    path: Path, shape: tuple[int, ...], *, invert: bool = False, channel: str = "auto", resize: bool = False
) -> LoadedMask:
    """Read a mask for a photo of H×W ``shape``.

    ``white``: brightness 128 and more (of 255) is the hole. ``alpha``: transparent pixels (alpha below 128)
    are the hole, as when a person erases a part of the photo. ``auto``: alpha, if it varies and the colours are
    not a black-and-white mask of their own; otherwise white. ``invert`` swaps hole and known after that.
    ``resize`` scales a mask of another size to the photo, nearest pixel, if the proportions agree.

    Raises:
        PhotoError: the file cannot be read, has no alpha although asked for, or is of another size.
    """
    photo = load_photo(path)
    values = to_8_bits(luma(photo.pixels))
    alpha = None if photo.alpha is None else to_8_bits(photo.alpha)
    chosen = _chosen(photo, values, alpha, MaskChannel(channel), path.name)
    notices: list[str] = []
    if chosen is MaskChannel.ALPHA:
        assert alpha is not None
        values = 255 - alpha
        if channel == MaskChannel.AUTO:
            notices.append("The transparent part of the mask file was taken as the hole.")
    elif values.max(initial=0) == 1:
        values = values * 255
        notices.append("The mask holds the numbers 0 and 1; 1 was taken as the hole.")
    if ((values > 0) & (values < 255)).any():
        notices.append("The mask has soft greys; the brighter half was taken as the hole.")
    mask = values >= _THRESHOLD
    if mask.shape != tuple(shape[:2]):
        mask = _resized(mask, tuple(shape[:2]), path.name, allowed=resize)
        height, width = values.shape
        notices.append(f"The mask was scaled from {width}×{height} to {shape[1]}×{shape[0]} pixels.")
    if invert:
        mask = ~mask
    if not mask.any():
        notices.append("The mask is empty: it marks no hole.")
    return LoadedMask(mask, chosen, tuple(notices))


def save_mask(mask: NDArray[np.bool_], path: Path) -> None:
    """Write H×W bool as an 8-bit grey PNG, 255 = hole, atomically.

    Raises:
        PhotoError: the name does not end in .png, or the file cannot be written; an old file is intact.
    """
    from PIL import Image

    if path.suffix.lower() != ".png":
        raise PhotoError(f"{path.name} would not keep the mask exact. End the name in .png.")
    image = Image.fromarray(mask.astype(np.uint8) * 255)
    write_atomically(path, lambda file: image.save(file, "PNG", compress_level=1))


def sources_path(mask: Path) -> Path:
    """Where the marks of the source brushes stand that belong to a mask file."""
    return mask.with_name(f"{mask.stem}-sources.png")


def save_mask_and_sources(mask: NDArray[np.bool_], sources: NDArray[np.uint8], path: Path) -> None:
    """Write the mask, and its sources beside it if there are any, or were any in that file.

    Raises:
        PhotoError: as ``save_mask``.
    """
    from PIL import Image

    save_mask(mask, path)
    beside = sources_path(path)
    if sources.any() or beside.exists():  # an old file would bring back marks that were taken away
        image = Image.fromarray(_GREYS[sources])
        write_atomically(beside, lambda file: image.save(file, "PNG", compress_level=1))


def load_sources(mask: Path, shape: tuple[int, ...]) -> NDArray[np.uint8] | None:
    """H×W uint8 as ``Document.sources``, from the file beside a mask; None without one that fits ``shape``."""
    beside = sources_path(mask)
    if not beside.is_file():
        return None
    grey = to_8_bits(luma(load_photo(beside).pixels))
    if grey.shape != tuple(shape[:2]):
        return None
    codes = np.full(grey.shape, ANYWHERE, np.uint8)
    codes[grey < _DARK] = NOT_HERE
    codes[grey > _BRIGHT] = ONLY_HERE
    return codes


def _chosen(
    photo: Photo, values: NDArray[Any], alpha: NDArray[Any] | None, channel: MaskChannel, name: str
) -> MaskChannel:
    if channel is MaskChannel.WHITE:
        return channel
    if channel is MaskChannel.ALPHA:
        if alpha is None:
            raise PhotoError(f"{name} has no transparency to take the mask from. Use its white parts instead.")
        return channel
    if alpha is None or alpha.min() == alpha.max():
        return MaskChannel.WHITE
    dark, bright = values <= _DARK, values >= _BRIGHT
    is_grey = bool((photo.pixels == photo.pixels[..., :1]).all())
    is_two_level = bool(dark.any() and bright.any() and np.mean(dark | bright) >= _EXTREMES)
    return MaskChannel.WHITE if is_grey and is_two_level else MaskChannel.ALPHA


def _resized(mask: NDArray[np.bool_], wanted: tuple[int, ...], name: str, *, allowed: bool) -> NDArray[np.bool_]:
    (height, width), (want_height, want_width) = mask.shape, wanted
    # The same proportions, give or take the pixel that rounding costs on either side.
    fits = abs(height * want_width - width * want_height) <= max(height, width, want_height, want_width)
    if not (allowed and fits):
        sentence = f"The mask {name} is {width}×{height} pixels, but the photo is {want_width}×{want_height}."
        raise PhotoError(sentence + (" Their proportions differ, so it cannot be scaled." if allowed else ""))
    rows = (2 * np.arange(want_height) + 1) * height // (2 * want_height)
    columns = (2 * np.arange(want_width) + 1) * width // (2 * want_width)
    return np.asarray(mask[rows[:, None], columns])
