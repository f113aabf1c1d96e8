"""Which pixels of a picture are the hole: bright, transparent, painted, or labelled ones."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.language import tr
from engine.photo.photo import Photo, PhotoError
from engine.photo.pixels import luma, to_8_bits

_THRESHOLD = 128
_DARK, _BRIGHT = 64, 192
_EXTREMES = 0.99  # share of pixels of a black-and-white mask that are dark or bright
_FEW_COLOURS = 16  # shades, of 4096, that strokes are painted in; a photo has hundreds
_FEW_LABELS = 256  # numbers in a picture of labels; more are a soft grey
_ALL_SHADES = 1 << 12
_WHITE_SHADE = _ALL_SHADES - 1
_SMALL_PART = 0.4  # where alpha alone tells strokes from what was left of a photo, strokes cover less than this
_ROWS_AT_ONCE = 256


class MaskChannel(StrEnum):
    """What of a mask file is the hole."""

    AUTO = "auto"
    WHITE = "white"
    ALPHA = "alpha"
    STROKES = "strokes"


@dataclass(frozen=True, slots=True, eq=False)
class Marked:
    """What a picture marks: H×W bool of its own size, how that was taken, sentences about what was decided."""

    mask: NDArray[np.bool_]
    channel: MaskChannel
    notices: tuple[str, ...] = ()


def marked(photo: Photo, wanted: MaskChannel, name: str) -> Marked:
    """The hole that a picture marks, as ``app.document.mask_files.load_mask`` says.

    Raises:
        PhotoError: alpha is asked for, and there is none.
    """
    if wanted in (MaskChannel.ALPHA, MaskChannel.STROKES) and photo.alpha is None:
        raise PhotoError(
            tr("{name} has no transparency to take the mask from. Use its white parts instead.", name=name)
        )
    chosen = _chosen(photo) if wanted is MaskChannel.AUTO else wanted
    says = wanted is MaskChannel.AUTO
    if photo.alpha is not None and chosen is MaskChannel.ALPHA:
        said = (tr("The transparent part of the mask file was taken as the hole."),) if says else ()
        return _cut(255 - to_8_bits(photo.alpha), chosen, said)
    if photo.alpha is not None and chosen is MaskChannel.STROKES:
        said = (tr("The strokes on the transparent ground of the mask file were taken as the hole."),) if says else ()
        return Marked(_visible(photo.alpha), chosen, said)
    if says and _is_label_colours(photo):
        sentence = tr("The mask has colours as labels; everything but black was taken as the hole.")
        return Marked(np.asarray(photo.pixels.any(axis=2)), MaskChannel.WHITE, (sentence,))
    return _white(photo)


def _white(photo: Photo) -> Marked:
    """Bright pixels, or those that bear a number where the numbers are too small to be brightness."""
    plane = luma(photo.pixels)
    if plane.dtype == np.uint16 and plane.max(initial=0) < 256:
        plane = plane.astype(np.uint8)  # small numbers in large ones: their high byte says nothing
    most = int(plane.max(initial=0))
    if most == 1:
        return Marked(
            plane == 1, MaskChannel.WHITE, (tr("The mask holds the numbers 0 and 1; 1 was taken as the hole."),)
        )
    if 0 < most <= np.iinfo(plane.dtype).max // 2 and _is_labels(photo, plane):
        sentence = tr(
            "The mask holds labels, numbers from 0 to {largest}; everything but 0 was taken as the hole.", largest=most
        )
        return Marked(plane > 0, MaskChannel.WHITE, (sentence,))
    return _cut(to_8_bits(plane), MaskChannel.WHITE, ())


def _cut(values: NDArray[np.uint8], channel: MaskChannel, notices: tuple[str, ...]) -> Marked:
    if ((values > 0) & (values < 255)).any():
        notices += (tr("The mask has soft greys; the brighter half was taken as the hole."),)
    return Marked(values >= _THRESHOLD, channel, notices)


def _chosen(photo: Photo) -> MaskChannel:
    alpha = photo.alpha
    if alpha is None or alpha.min() == alpha.max():
        return MaskChannel.WHITE
    visible = _visible(alpha)
    values = to_8_bits(luma(photo.pixels))
    dark, bright = values <= _DARK, values >= _BRIGHT
    is_grey = bool((photo.pixels == photo.pixels[..., :1]).all())
    is_two_level = bool(dark.any() and bright.any() and np.mean(dark | bright) >= _EXTREMES)
    if is_grey and is_two_level and bool(bright[visible].any()):
        return MaskChannel.WHITE
    return MaskChannel.STROKES if _is_painted(photo, visible) else MaskChannel.ALPHA


def _is_painted(photo: Photo, visible: NDArray[np.bool_]) -> bool:
    """A few flat colours on a ground that is one: what an empty layer holds after a person painted on it."""
    painted, ground = _shades(photo, visible), _shades(photo, ~visible)
    if np.count_nonzero(painted) > _FEW_COLOURS or np.count_nonzero(ground) > _FEW_COLOURS:
        return False
    is_one_colour = np.count_nonzero(painted + ground) == 1
    return not is_one_colour or bool(visible.mean() < _SMALL_PART)


def _is_label_colours(photo: Photo) -> bool:
    """Flat colours on black, one of them not a grey, and no white, which would be the hole by itself."""
    if photo.encoding.lossy or photo.format == "JPEG" or (photo.pixels == photo.pixels[..., :1]).all():
        return False
    shades = _shades(photo, None)
    is_black_there = not photo.pixels.any(axis=2).all()
    return bool(is_black_there and not shades[_WHITE_SHADE] and np.count_nonzero(shades) <= _FEW_LABELS)


def _is_labels(photo: Photo, plane: NDArray[Any]) -> bool:
    if photo.encoding.lossy or photo.format == "JPEG":
        return False
    counts = np.zeros(int(plane.max()) + 1, np.int64)
    for top in range(0, len(plane), _ROWS_AT_ONCE):
        counts += np.bincount(plane[top : top + _ROWS_AT_ONCE].ravel(), minlength=len(counts))
    # Labels are few and their areas have insides: a soft dark grey has many numbers with a few pixels each.
    return bool(counts[0]) and np.count_nonzero(counts) <= min(_FEW_LABELS, 1 + counts.sum() // 64)


def _visible(alpha: NDArray[Any]) -> NDArray[np.bool_]:
    """Where a layer shows; one that is half transparent everywhere shows its strokes, too."""
    return np.asarray(alpha >= max(1, (int(alpha.max()) + 1) // 2))


def _shades(photo: Photo, where: NDArray[np.bool_] | None) -> NDArray[np.int64]:
    """How often each colour of 4 bits per channel is there: 4096 numbers. A few rows at a time, to save memory."""
    counts = np.zeros(_ALL_SHADES, np.int64)
    for top in range(0, photo.shape[0], _ROWS_AT_ONCE):
        rows = slice(top, top + _ROWS_AT_ONCE)
        red, green, blue = np.moveaxis(to_8_bits(photo.pixels[rows]).astype(np.uint16) >> 4, 2, 0)
        codes = (red << 8) | (green << 4) | blue
        counts += np.bincount(codes.ravel() if where is None else codes[where[rows]], minlength=_ALL_SHADES)
    return counts
