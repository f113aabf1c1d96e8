"""The contact sheet: what every method made of a few photos, side by side, with what the network looked at."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from training.evaluation import metrics

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from engine.attention.map import AttentionMap
    from engine.types import Mask

_GAP, _CAPTION, _HEADER = 6, 20, 26
_BACKGROUND, _INK, _FAINT = (24, 24, 24), (235, 235, 235), (165, 165, 165)
_HOLE = (128, 128, 128)
_DIRECTION = "Attention: direction"


@dataclass(frozen=True, slots=True, eq=False)
class SheetRow:
    """One photo, H×W×3 RGB uint8, its hole, and the fills by the label of their column."""

    title: str
    photo: NDArray[np.uint8]
    mask: Mask
    fills: Mapping[str, NDArray[np.uint8]]
    attention: AttentionMap | None = None


def contact_sheet(rows: Sequence[SheetRow], labels: Sequence[str]) -> NDArray[np.uint8]:
    """Draw the sheet, H×W×3 RGB uint8.

    Columns: original, input, one per label with the PSNR inside the hole, and, if any row has an attention map,
    where each part of the hole looked and which parts of the photo were used.
    """
    has_attention = any(row.attention is not None for row in rows)
    columns = ["Original", "Input", *labels, *([_DIRECTION, "Attention: used"] if has_attention else [])]
    height, width = rows[0].photo.shape[:2]
    sheet = Image.new(
        "RGB",
        (_GAP + (width + _GAP) * len(columns), _HEADER + (height + _CAPTION + _GAP) * len(rows) + _GAP),
        _BACKGROUND,
    )
    draw = ImageDraw.Draw(sheet)
    header, caption = ImageFont.load_default(15), ImageFont.load_default(12)
    for i, label in enumerate(columns):
        x = _GAP + (width + _GAP) * i
        draw.text((x + 2, 5), label.replace("–", "-"), _INK, header)  # Pillow's own font has no dash
        if label == _DIRECTION:
            sheet.paste(Image.fromarray(_colour_wheel(_HEADER - 4)), (x + width - _HEADER, 2))
    for number, row in enumerate(rows):
        y = _HEADER + (height + _CAPTION + _GAP) * number
        for i, (picture, text) in enumerate(_cells(row, labels, has_attention=has_attention)):
            x = _GAP + (width + _GAP) * i
            if picture is not None:
                sheet.paste(Image.fromarray(picture), (x, y))
            draw.text((x + 2, y + height + 2), text, _FAINT, caption)
    return np.asarray(sheet)


def direction_picture(photo: NDArray[np.uint8], attention: AttentionMap) -> NDArray[np.uint8]:
    """The hole coloured by where its strongest source lies: hue is the direction, strength the distance.

    Same colour side by side means that whole regions were copied; a dot of colours, that cells disagreed. The rest of
    the photo is darkened.
    """
    picture = np.asarray(photo * 0.35, np.uint8)
    offsets = attention.offsets().astype(np.float64)
    farthest = max(1.0, math.hypot(*attention.grid) / 2)
    for cell, (down, right) in zip(attention.queries, offsets, strict=True):
        picture[attention.cell_bounds(int(cell)).slices] = _direction_colour(down / farthest, right / farthest)
    return picture


def received_picture(photo: NDArray[np.uint8], mask: Mask, attention: AttentionMap) -> NDArray[np.uint8]:
    """The photo with a heat map of how much every cell was used; the hole is grey."""
    heat = np.zeros(photo.shape[:2], np.float32)
    for cell in np.flatnonzero(attention.received):
        heat[attention.cell_bounds(int(cell)).slices] = attention.received[cell]
    top = float(np.quantile(heat[~mask], 0.99)) or float(heat.max()) or 1.0
    strength = np.sqrt(np.minimum(heat / top, 1))[..., None]  # the root shows weak sources too
    colours = cv2.applyColorMap((strength[..., 0] * 255).astype(np.uint8), cv2.COLORMAP_INFERNO)[..., ::-1]
    grey = photo.mean(axis=2, keepdims=True) * 0.5
    picture = np.asarray(grey * (1 - 0.75 * strength) + colours * 0.75 * strength, np.uint8)
    picture[mask] = _HOLE
    return picture


def _direction_colour(down: float, right: float) -> NDArray[np.uint8]:
    """RGB of a vector of length 0 (white) to 1 (full colour)."""
    hue = (math.degrees(math.atan2(down, right)) % 360) / 2  # OpenCV counts to 180
    strength = min(1.0, math.hypot(down, right)) ** 0.5
    hsv = np.array([[[hue, 255 * strength, 255]]], np.uint8)
    return np.asarray(cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB)[0, 0], np.uint8)


def _colour_wheel(side: int) -> NDArray[np.uint8]:
    """The key to the colours: the source lies in this direction."""
    wheel = np.full((side, side, 3), _BACKGROUND, np.uint8)
    middle = (side - 1) / 2
    for y in range(side):
        for x in range(side):
            down, right = (y - middle) / middle, (x - middle) / middle
            if math.hypot(down, right) <= 1:
                wheel[y, x] = _direction_colour(down, right)
    return wheel


def _cells(row: SheetRow, labels: Sequence[str], *, has_attention: bool) -> list[tuple[NDArray[np.uint8] | None, str]]:
    given = row.photo.copy()
    given[row.mask] = _HOLE
    cells: list[tuple[NDArray[np.uint8] | None, str]] = [
        (row.photo, row.title),
        (given, f"{row.mask.mean():.0%} hole"),
    ]
    for label in labels:
        fill = row.fills.get(label)
        text = "" if fill is None else f"{metrics.psnr(row.photo, fill, row.mask):.2f} dB in the hole"
        cells.append((fill, text))
    if has_attention and row.attention is not None:
        cells.append((direction_picture(row.photo, row.attention), "hue: direction to the best source"))
        cells.append((received_picture(row.photo, row.mask, row.attention), "bright: used most"))
    return cells
