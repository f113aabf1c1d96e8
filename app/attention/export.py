"""Explorer pictures as files: the photo with an overlay, one probe as JSON, the four-panel figure. No Qt.

Pillow draws the marks; the colours come from the same code as on the canvas.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np

from app.attention.marks import Mark, marks_of, place_labels
from app.attention.tints import Picture, highlight_best, offset_map
from app.attention.views import View
from engine.language import tr
from engine.photo.photo import PhotoError
from engine.photo.pixels import to_8_bits
from engine.photo.writing import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont
    from PIL.ImageFont import ImageFont as BitmapFont

    from app.attention.holes import Hole
    from app.attention.probe import Probe
    from engine.types import Mask, Pixels

_ROWS = 256
"""Rows mixed at a time, so that a large photo needs no second copy in 32 bits."""
_LIGHT, _DARK, _QUERY = (255, 255, 255), (0, 0, 0), (255, 213, 74)


def overlay_picture(pixels: Pixels, view: View) -> NDArray[np.uint8]:
    """H×W×3 RGB at photo size: the photo with the overlay of a view, and its marks.

    Args:
        pixels: H×W×3 RGB of the photo, 8 or 16 bits.
        view: what to show.
    """
    picture = view.picture()
    mixed = to_8_bits(pixels).copy() if picture is None else mix(pixels, picture)
    marks = marks_of(view)
    return _with_marks(mixed, marks) if marks else mixed


def mix(pixels: Pixels, picture: Picture) -> NDArray[np.uint8]:
    """H×W×3 RGB, 8 bits: a photo under coloured cells."""
    out = to_8_bits(pixels).copy()
    columns = np.arange(out.shape[1])
    for top in range(0, out.shape[0], _ROWS):
        part = out[top : top + _ROWS]
        colours = picture.sampled(np.arange(top, top + len(part)), columns).astype(np.uint16)
        alpha = colours[..., 3:]
        part[...] = (part * (255 - alpha) + colours[..., :3] * alpha + 127) // 255
    return out


def figure(before: Pixels, after: Pixels, mask: Mask, holes: tuple[Hole, ...]) -> NDArray[np.uint8]:
    """Four panels with captions, RGB: the input with its hole, the fill, the attended patches, the offset colours.

    The captions are English in every language: Pillow's font has few letters but those.

    Args:
        before: H×W×3 RGB, 8 or 16 bits.
        after: the same photo, filled.
        mask: H×W, True = hole.
        holes: what the fill attended to.
    """
    from PIL import Image, ImageDraw

    from engine.attention.offset_colours import offset_wheel

    holed = to_8_bits(before).copy()
    holed[mask] = 255
    filled = to_8_bits(after)
    panels = [
        ("Input", holed),
        ("Fill", filled),
        ("Attended patches", mix(after, highlight_best(holes, View().dim))),
        ("Offsets to the strongest source", mix(after, offset_map(holes, 1.0))),
    ]
    height, width = mask.shape
    size = max(12, round(min(height, width) / 28))
    margin, caption = max(4, size // 2), 2 * size
    sheet = Image.new("RGB", (2 * width + 3 * margin, 2 * (height + caption) + 3 * margin), _LIGHT)
    draw = ImageDraw.Draw(sheet)
    for index, (text, picture) in enumerate(panels):
        row, column = divmod(index, 2)
        x, y = margin + column * (width + margin), margin + row * (height + caption + margin)
        sheet.paste(Image.fromarray(picture), (x, y))
        draw.text((x + width / 2, y + height + caption / 2), text, font=_font(size), fill=_DARK, anchor="mm")
        if index == 3:
            wheel = Image.fromarray(offset_wheel(max(24, min(height, width) // 5)), "RGBA")
            sheet.paste(wheel, (x + width - wheel.width - margin, y + margin), wheel)
    return np.asarray(sheet)


def check_png(path: Path) -> None:
    """See that a name keeps a picture exact.

    Raises:
        PhotoError: it does not end in .png.
    """
    if path.suffix.lower() != ".png":
        raise PhotoError(tr("{name} would not keep the picture exact. End the name in .png.", name=path.name))


def save_picture(pixels: NDArray[np.uint8], path: Path) -> None:
    """Write H×W×3 RGB as PNG, atomically.

    Raises:
        PhotoError: the name does not end in .png, or the file cannot be written.
    """
    from PIL import Image

    check_png(path)
    image = Image.fromarray(pixels)
    write_atomically(path, lambda file: image.save(file, "PNG"))


def save_probe(probe: Probe, path: Path) -> None:
    """Write one probe's whole map as JSON, atomically.

    Raises:
        PhotoError: the file cannot be written.
    """
    text = json.dumps(probe.as_json(), indent=1)
    write_atomically(path, lambda file: file.write(text.encode()))


def _with_marks(pixels: NDArray[np.uint8], marks: tuple[Mark, ...]) -> NDArray[np.uint8]:
    from PIL import Image, ImageDraw

    image = Image.fromarray(pixels)
    draw = ImageDraw.Draw(image)
    thick = max(1, round(min(pixels.shape[:2]) / 500))
    asked = [mark for mark in marks if mark.is_query]
    sources = [mark for mark in marks if not mark.is_query]
    if len(asked) == 1:
        for mark in sources:
            width = max(1, round(thick * (1 + 2 * mark.share)))
            for colour, extra in ((_DARK, 2 * thick), (_LIGHT, 0)):
                draw.line([_centre(asked[0]), _centre(mark)], fill=colour, width=width + extra)
    for mark in marks:
        x0, y0, x1, y1 = _box(mark)
        box = (x0, y0, x1 - 1, y1 - 1)
        grown = (x0 - thick, y0 - thick, x1 - 1 + thick, y1 - 1 + thick)
        draw.rectangle(grown, outline=_DARK, width=thick)
        draw.rectangle(box, outline=_QUERY if mark.is_query else _LIGHT, width=thick)
    _draw_labels(draw, sources[::-1], asked, _font(max(11, round(min(pixels.shape[:2]) / 50))), thick)
    return np.asarray(image)


def _draw_labels(draw: ImageDraw, sources: list[Mark], asked: list[Mark], font: _Font, thick: int) -> None:
    sizes = []
    for mark in sources:
        left, top, right, bottom = draw.textbbox((0, 0), mark.text, font=font)
        sizes.append((right - left + 8.0 * thick, bottom - top + 6.0 * thick))
    boxes = [_box(mark) for mark in sources]
    places = place_labels(boxes, sizes, avoid=[*boxes, *(_box(mark) for mark in asked)])
    for mark, place, (width, height) in zip(sources, places, sizes, strict=True):
        if place is not None:
            x, y = place
            draw.rounded_rectangle((x, y, x + width, y + height), 3 * thick, fill=_DARK, outline=_LIGHT)
            draw.text((x + width / 2, y + height / 2), mark.text, font=font, fill=_LIGHT, anchor="mm")


def _box(mark: Mark) -> tuple[float, float, float, float]:
    bounds = mark.bounds
    return bounds.x0, bounds.y0, bounds.x1, bounds.y1


def _centre(mark: Mark) -> tuple[float, float]:
    x0, y0, x1, y1 = _box(mark)
    return (x0 + x1) / 2, (y0 + y1) / 2


def _font(size: int) -> _Font:
    from PIL import ImageFont

    return ImageFont.load_default(size)


if TYPE_CHECKING:
    _Font = FreeTypeFont | BitmapFont
