"""Masks as files. In Lacuna's own files white (255) is the hole and black (0) is known.

What the source brushes painted stands in a second file beside the mask, so that the mask stays an ordinary one:
NAME-sources.png, 8-bit grey: 0 = not from here, 128 = unmarked, 255 = only from here.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.document.mask_channels import MaskChannel, marked
from app.document.sources import ANYWHERE, NOT_HERE, ONLY_HERE
from engine.language import mark, tr
from engine.photo.photo import Photo, PhotoError
from engine.photo.pixels import luma, to_8_bits
from engine.photo.reading import load_photo
from engine.photo.writing import write_atomically

_GREYS = np.array([128, 0, 255], np.uint8)  # of ANYWHERE, NOT_HERE, ONLY_HERE
_DARK, _BRIGHT = 64, 192
_NEARLY_ALL = 0.9  # share of the photo


@dataclass(frozen=True, slots=True, eq=False)
class LoadedMask:
    """A mask from a file.

    Attributes:
        mask: H×W bool of the photo's size, True = hole.
        channel: what it was taken from: WHITE, ALPHA or STROKES.
        notices: sentences about what had to be decided.
        scaled_from: width and height of the file, px, if it was of another size; else None.
    """

    mask: NDArray[np.bool_]
    channel: MaskChannel
    notices: tuple[str, ...] = ()
    scaled_from: tuple[int, int] | None = None

    @property
    def is_empty(self) -> bool:
        """There is no hole in it."""
        return not self.mask.any()

    @property
    def marks_nearly_all(self) -> bool:
        """So little is known that the mask is likely meant the other way round."""
        return bool(self.mask.mean() > _NEARLY_ALL)


def load_mask(
    path: Path, shape: tuple[int, ...], *, invert: bool = False, channel: str = "auto", resize: bool = False
) -> LoadedMask:
    """Read a mask for a photo of H×W ``shape``.

    ``white``: brightness 128 and more (of 255) is the hole, or whatever is not 0 in a picture of small numbers.
    ``alpha``: transparent pixels (alpha below 128) are the hole, as when a person erases a part of the photo.
    ``strokes``: what was painted on a transparent layer is the hole. ``auto`` decides by the file: strokes, if a few
    flat colours stand on transparent ground; alpha, if it varies otherwise and the colours are not a black-and-white
    mask of their own; else white, or the labels of a picture of flat colours on black.
    ``invert`` swaps hole and known after that.
    ``resize`` scales a mask of another size to the photo, nearest pixel, if the proportions agree.

    Raises:
        PhotoError: the file cannot be read, has no alpha although asked for, or is of another size.
    """
    return mask_of(load_photo(path), path.name, shape, invert=invert, channel=channel, resize=resize)


def mask_of(
    picture: Photo,
    name: str,
    shape: tuple[int, ...],
    *,
    invert: bool = False,
    channel: str = "auto",
    resize: bool = False,
) -> LoadedMask:
    """The same for a picture that was read already, or that is no file; sentences call it ``name``.

    Raises:
        PhotoError: as ``load_mask``.
    """
    found = marked(picture, MaskChannel(channel), name)
    mask, notices, scaled_from = found.mask, list(found.notices), None
    if mask.shape != tuple(shape[:2]):
        (height, width), scaled_from = mask.shape, mask.shape[::-1]
        mask = _resized(mask, tuple(shape[:2]), name, allowed=resize)
        notices.append(
            tr(
                "The mask was scaled from {width}×{height} to {photo_width}×{photo_height} pixels.",
                width=width,
                height=height,
                photo_width=shape[1],
                photo_height=shape[0],
            )
        )
    loaded = LoadedMask(~mask if invert else mask, found.channel, (), scaled_from)
    return replace(loaded, notices=(*notices, *_amount(loaded)))


def _amount(loaded: LoadedMask) -> tuple[str, ...]:
    if loaded.is_empty:
        return (tr("The mask is empty: it marks no hole."),)
    if not loaded.marks_nearly_all:
        return ()
    percent = int(loaded.mask.mean() * 100)
    return (
        tr("The mask marks {percent} % of the photo as the hole; invert it if that should be kept.", percent=percent),
    )


def save_mask(mask: NDArray[np.bool_], path: Path) -> None:
    """Write H×W bool as an 8-bit grey PNG, 255 = hole, atomically.

    Raises:
        PhotoError: the name does not end in .png, or the file cannot be written; an old file is intact.
    """
    from PIL import Image

    if path.suffix.lower() != ".png":
        raise PhotoError(tr("{name} would not keep the mask exact. End the name in .png.", name=path.name))
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
    if sources.any() or os.path.lexists(beside):  # an old file would bring back marks that were taken away
        image = Image.fromarray(_GREYS[sources])
        write_atomically(beside, lambda file: image.save(file, "PNG", compress_level=1))


def load_sources(mask: Path, shape: tuple[int, ...]) -> NDArray[np.uint8] | None:
    """H×W uint8 as ``Document.sources``, from the file beside a mask; None without one that fits ``shape``."""
    beside = sources_path(mask)
    if not os.path.isfile(beside):
        return None
    grey = to_8_bits(luma(load_photo(beside).pixels))
    if grey.shape != tuple(shape[:2]):
        return None
    codes = np.full(grey.shape, ANYWHERE, np.uint8)
    codes[grey < _DARK] = NOT_HERE
    codes[grey > _BRIGHT] = ONLY_HERE
    return codes


def have_same_proportions(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two shapes agree, give or take the pixel that rounding costs on either side."""
    return abs(one[0] * other[1] - one[1] * other[0]) <= max(*one, *other)


def _resized(mask: NDArray[np.bool_], wanted: tuple[int, ...], name: str, *, allowed: bool) -> NDArray[np.bool_]:
    (height, width), (want_height, want_width) = mask.shape, wanted
    fits = have_same_proportions((height, width), (want_height, want_width))
    fits = fits and height != want_height and width != want_width  # else it is cut differently, not scaled
    if not (allowed and fits):
        said = (
            mark(
                "The mask {name} is {width}×{height} pixels, but the photo is {photo_width}×{photo_height}."
                " Their proportions differ, so it cannot be scaled."
            )
            if allowed
            else mark("The mask {name} is {width}×{height} pixels, but the photo is {photo_width}×{photo_height}.")
        )
        raise PhotoError(
            tr(said, name=name, width=width, height=height, photo_width=want_width, photo_height=want_height)
        )
    rows = (2 * np.arange(want_height) + 1) * height // (2 * want_height)
    columns = (2 * np.arange(want_width) + 1) * width // (2 * want_width)
    return np.asarray(mask[rows[:, None], columns])
