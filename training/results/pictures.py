"""What the figures are put together from: what is seen of an attention map, tiles with captions, WebP files."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from engine.attention.offset_colours import offset_colours, offset_wheel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from engine.attention.map import AttentionMap
    from engine.types import Mask

    Picture = NDArray[np.uint8]

BYTES = 150_000
"""At most so many a picture: the repository keeps every version for ever."""
_QUALITIES = (90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 40, 30, 20)
_GAP, _HEADER = 6, 24
_PAPER, _INK, _EMPTY = (255, 255, 255), (30, 30, 30), (236, 236, 236)
_FADE = 0.8  # how far known pixels go to white around a coloured hole
_LIT = 144 / 255  # what the paper's script leaves of pixels that nothing attended to


def holed(photo: Picture, mask: Mask) -> Picture:
    """The photo with its hole white, as the paper shows it; H×W×3 RGB."""
    return np.where(mask[..., None], np.uint8(255), photo)


def offsets_picture(photo: Picture, mask: Mask, attention: AttentionMap, *, wheel: bool = False) -> Picture:
    """The hole in the colours of the paper's Figure 4, the known photo faded; H×W×3 RGB.

    Args:
        photo: H×W×3 RGB.
        mask: H×W, True = hole.
        attention: of the hole.
        wheel: put the key to the colours into the top right corner.
    """
    picture = np.asarray(255 - (255 - photo.astype(np.float64)) * (1 - _FADE), np.uint8)
    coloured = picture.copy()
    for cell, colour in zip(attention.queries, offset_colours(attention.offsets()), strict=True):
        coloured[attention.cell_bounds(int(cell)).slices] = colour
    picture[mask] = coloured[mask]
    if not wheel:
        return picture
    sheet, key = Image.fromarray(picture), Image.fromarray(offset_wheel(max(24, len(photo) // 5)), "RGBA")
    sheet.paste(key, (photo.shape[1] - key.width - _GAP, _GAP), key)
    return np.asarray(sheet)


def attended_picture(filled: Picture, attention: AttentionMap) -> Picture:
    """Figure 15: the patches that are the best source of some query stay, all else is darkened; H×W×3 RGB."""
    lit = np.zeros(filled.shape[:2], np.bool_)
    for cell in np.unique(attention.best[attention.best >= 0]):
        lit[attention.patch_bounds(int(cell)).slices] = True
    return np.where(lit[..., None], filled, np.asarray(filled * _LIT, np.uint8))


def sheet(columns: Sequence[str], rows: Sequence[Sequence[Picture | str]]) -> Picture:
    """Rows of tiles under headings; H×W×3 RGB. A text in the place of a picture stands in an empty tile.

    Args:
        columns: the headings.
        rows: as many tiles each, pictures H×W×3 RGB of one size.
    """
    height, width = next(tile.shape[:2] for row in rows for tile in row if not isinstance(tile, str))
    size = (_GAP + (width + _GAP) * len(columns), _HEADER + (height + _GAP) * len(rows))
    picture = Image.new("RGB", size, _PAPER)
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(max(9, min(15, width // 12)))
    for number, heading in enumerate(columns):
        middle = _GAP + (width + _GAP) * number + width / 2
        draw.text((middle, _HEADER / 2), heading, _INK, font, anchor="mm")
    for y, row in enumerate(rows):
        for x, tile in enumerate(row):
            place = _GAP + (width + _GAP) * x, _HEADER + (height + _GAP) * y
            if isinstance(tile, str):
                draw.rectangle((*place, place[0] + width - 1, place[1] + height - 1), _EMPTY)
                draw.text((place[0] + width / 2, place[1] + height / 2), tile, _INK, font, anchor="mm")
            else:
                picture.paste(Image.fromarray(tile), place)
    return np.asarray(picture)


def webp(picture: Picture) -> bytes:
    """A WebP file of the best quality that stays within ``BYTES``; the same bytes for the same picture."""
    data = b""
    for quality in _QUALITIES:
        file = io.BytesIO()
        Image.fromarray(picture).save(file, "WEBP", quality=quality, method=6)
        data = file.getvalue()
        if len(data) <= BYTES:
            break
    return data
