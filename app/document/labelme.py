"""Holes from labelme's JSON files: whatever was outlined there, with any label, is the hole."""

from __future__ import annotations

import base64
import json
import math
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.document.mask_files import have_same_proportions
from engine.files.regular import read_regular
from engine.language import tr
from engine.photo.photo import PhotoError

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

_MAX_BYTES = 512 << 20  # labelme may keep the whole photo inside, as text
_LINE_PX = 1


def load_labelme(path: Path, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """H×W bool for a photo of H×W ``shape``, True = inside a shape of the file.

    Polygons, rectangles, circles, masks, lines and points are drawn, each with its border. Shapes of a photo of
    another size are scaled if its proportions agree.

    Raises:
        PhotoError: the file cannot be read, is not labelme's, or is of a photo of other proportions.
    """
    from PIL import Image, ImageDraw

    content = _read(path)
    height, width = int(shape[0]), int(shape[1])
    scale = _scale(content, (height, width), path.name)
    picture = Image.new("L", (width, height), 0)
    pen = ImageDraw.Draw(picture)
    for entry in content["shapes"]:
        try:
            _draw(pen, picture, entry, scale)
        except Exception as error:  # the file may hold anything, and Pillow has errors of its own for pictures in it
            raise PhotoError(
                tr("{name} has a shape that cannot be read; open and save it in labelme.", name=path.name)
            ) from error
    return np.asarray(picture) > 0


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(read_regular(path, _MAX_BYTES))
    except OSError as error:
        raise PhotoError(
            tr("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror or error)
        ) from error
    except (ValueError, RecursionError) as error:
        raise PhotoError(tr("{name} is damaged: it is no JSON.", name=path.name)) from error
    if not isinstance(content, dict) or not isinstance(content.get("shapes"), list):
        raise PhotoError(tr("{name} is not a file of labelme: it has no shapes.", name=path.name))
    return content


def _scale(content: dict[str, Any], shape: tuple[int, int], name: str) -> tuple[float, float]:
    """Photo pixels for one of the file's, across and down."""
    (height, width), of = shape, (content.get("imageWidth"), content.get("imageHeight"))
    if not all(type(side) is int and side > 0 for side in of):
        return 1.0, 1.0  # labelme leaves them out where it never saw the photo
    own_width, own_height = of
    assert isinstance(own_width, int)
    assert isinstance(own_height, int)
    if not have_same_proportions((own_height, own_width), shape):
        raise PhotoError(
            tr(
                "{name} is of a photo of {own_width}×{own_height} pixels, but this one is {width}×{height}: "
                "their proportions differ.",
                name=name,
                own_width=own_width,
                own_height=own_height,
                width=width,
                height=height,
            )
        )
    return width / own_width, height / own_height


def _draw(pen: ImageDraw, picture: Any, entry: Any, scale: tuple[float, float]) -> None:
    kind = entry.get("shape_type") or "polygon"
    points = [(float(x) * scale[0], float(y) * scale[1]) for x, y in entry["points"]]
    if not points or not all(math.isfinite(value) for point in points for value in point):
        raise ValueError("no points")
    if kind == "mask":
        _paste(picture, entry["mask"], points)
    elif kind == "circle":
        (x, y), radius = points[0], math.dist(points[0], points[1])
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), 255, 255)
    elif kind == "rectangle":
        (x, y), (other_x, other_y) = points[0], points[1]
        pen.rectangle((min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)), 255, 255)
    elif kind in {"line", "linestrip"}:
        pen.line(points, 255, _LINE_PX)
    elif kind in {"point", "points"} or len(points) < 3:
        pen.point(points, 255)
    else:
        pen.polygon(points, 255, 255)


def _paste(picture: Any, data: str, points: list[tuple[float, float]]) -> None:
    """A mask of its own, a picture inside the file, between two corners."""
    from PIL import Image

    (left, top), (right, bottom) = points[0], points[1]
    size = max(1, round(right - left) + 1), max(1, round(bottom - top) + 1)
    if size[0] > 2 * picture.width or size[1] > 2 * picture.height:
        raise ValueError("larger than the photo")
    with Image.open(BytesIO(base64.b64decode(data)), formats=("PNG",)) as file:
        if file.width > 2 * size[0] or file.height > 2 * size[1]:
            raise ValueError("larger than its place")
        mask = file.convert("L").resize(size, Image.Resampling.NEAREST).point(lambda value: 255 if value else 0)
    picture.paste(255, (round(left), round(top)), mask)
