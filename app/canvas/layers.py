"""What the canvas paints, as an ordered tuple of layers.

A layer is a function of (painter, frozen context): it draws within ``context.rects`` and changes nothing. The
painter works in view px and is clipped to what must be repainted. Further layers (say, of an attention map)
are appended to ``Canvas.layers``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPalette, QPen

from app.canvas.colours import Colours
from app.canvas.overlay import DEFAULT_STYLE, OverlayStyle, mask_overlay
from app.canvas.pyramid import Level, Pyramid, to_display
from app.canvas.qimage import qimage_of
from app.canvas.sampling import device_bounds, sample_indices
from app.canvas.viewport import Viewport
from app.tools.base import Outline, Point
from engine.geometry import Bounds
from engine.types import Mask, Patch

NEAREST_ABOVE = 2.0
"""Above this zoom pixels are shown as squares; below it they are smoothed."""
_CHECKER = 8


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels ready for painting.

    Attributes:
        level: h×w×4, as in ``pyramid``.
        shrink: image px per pixel of the level.
        bounds: the part of the photo it shows, image px; the level may reach a little beyond.
        has_alpha: whether its alpha counts.
    """

    level: Level
    shrink: int
    bounds: Bounds
    has_alpha: bool


@dataclass(frozen=True, slots=True)
class PaintContext:
    """Everything layers may look at.

    Attributes:
        viewport: where the photo is.
        rects: the parts of the view to repaint, view px.
        picture: the photo; None when nothing is open.
        original: the photo as it was opened, while the person holds the key for it.
        preview: the coarse result of a fill under way.
        mask: H×W, True = hole; None when nothing is open or the mask is hidden.
        mask_style: how it looks.
        outline: what the tool wants drawn.
        pointer: where, image px; None when the pointer is elsewhere.
        crosshair: the keyboard cursor, image px.
        surround: colour beside the photo.
    """

    viewport: Viewport
    rects: tuple[QRect, ...]
    surround: QColor
    picture: Picture | None = None
    original: Picture | None = None
    preview: Picture | None = None
    mask: Mask | None = None
    mask_style: OverlayStyle = DEFAULT_STYLE
    outline: Outline = None
    pointer: Point | None = None
    crosshair: Point | None = None


class Marks(NamedTuple):
    """What the tool wants drawn; attributes as in ``PaintContext``."""

    outline: Outline = None
    pointer: Point | None = None
    crosshair: Point | None = None


Layer: TypeAlias = Callable[[QPainter, PaintContext], None]


def paint_surround(painter: QPainter, context: PaintContext) -> None:
    """The background, and squares under a photo with alpha."""
    viewport = context.viewport
    painter.fillRect(QRectF(0, 0, viewport.view_width, viewport.view_height), context.surround)
    if context.picture is None:
        return
    frame = photo_frame(viewport)
    if context.picture.has_alpha:
        painter.setBrushOrigin(frame.topLeft())
        painter.fillRect(frame, _checkerboard())
    painter.setPen(QPen(QColor(0, 0, 0, 90), 1))
    painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5))


def surround_colour(palette: QPalette) -> QColor:
    """Beside the photo: neutral and a little darker than the window, so that the photo is what shines."""
    window = palette.color(QPalette.ColorRole.Window)
    return window.darker(135 if window.lightness() < 128 else 118)


def paint_photo(painter: QPainter, context: PaintContext) -> None:
    """The photo, or the original while it is asked for."""
    picture = context.original or context.picture
    if picture is not None:
        draw_picture(painter, context, picture)


def paint_preview(painter: QPainter, context: PaintContext) -> None:
    """The coarse result over the hole."""
    if context.preview is not None and context.original is None:
        draw_picture(painter, context, context.preview)


def paint_mask(painter: QPainter, context: PaintContext) -> None:
    """The hole, computed for the repainted rectangles alone."""
    if context.mask is None or context.original is not None:
        return
    for region in device_regions(context):
        overlay = mask_overlay(context.mask, context.viewport, region, context.mask_style)
        if overlay is not None:
            draw_device_pixels(painter, context.viewport, overlay.bounds, overlay.pixels)


def draw_picture(painter: QPainter, context: PaintContext, picture: Picture) -> None:
    """Draw the visible part: pixels as squares above NEAREST_ABOVE, smoothed below."""
    if context.viewport.zoom > NEAREST_ABOVE:
        _draw_squares(painter, context, picture)
    else:
        _draw_smooth(painter, context.viewport, picture)


def picture_of(pyramid: Pyramid, viewport: Viewport) -> Picture:
    """The level of a photo that suits the zoom."""
    index = pyramid.level_for(viewport.zoom)
    return Picture(pyramid.levels[index], 2**index, Bounds.of_shape(pyramid.pixels.shape), pyramid.has_alpha)


def picture_of_patch(patch: Patch, colours: Colours | None = None) -> Picture:
    """New pixels that are opaque under their mask and clear elsewhere; ``colours`` turns them into the screen's."""
    opaque = np.iinfo(patch.pixels.dtype).max
    level = to_display(patch.pixels, patch.mask.astype(patch.pixels.dtype) * opaque, colours)
    return Picture(level, 1, patch.bounds, has_alpha=True)


def photo_frame(viewport: Viewport) -> QRectF:
    """The photo's rectangle in view px, cut where it is far outside so that Qt's coordinates do not overflow."""
    x0, y0 = viewport.to_view_point(0, 0)
    x1, y1 = viewport.to_view_point(viewport.image_width, viewport.image_height)
    far = 64.0
    x0, y0 = max(x0, -far), max(y0, -far)
    x1, y1 = min(x1, viewport.view_width + far), min(y1, viewport.view_height + far)
    return QRectF(x0, y0, x1 - x0, y1 - y0)


def _draw_smooth(painter: QPainter, viewport: Viewport, picture: Picture) -> None:
    visible = viewport.visible_bounds().intersection(picture.bounds)
    if visible.is_empty:
        return
    # Always the same part for one viewport, whatever is repainted: a piece may not shift a sample.
    shrink, area = picture.shrink, picture.bounds
    left = max(0, (visible.x0 - area.x0) // shrink - 1)
    top = max(0, (visible.y0 - area.y0) // shrink - 1)
    right = min(area.width / shrink, -(-(visible.x1 - area.x0) // shrink) + 1)
    bottom = min(area.height / shrink, -(-(visible.y1 - area.y0) // shrink) + 1)
    x0, y0 = viewport.to_view_point(area.x0 + left * shrink, area.y0 + top * shrink)
    x1, y1 = viewport.to_view_point(area.x0 + right * shrink, area.y0 + bottom * shrink)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, viewport.zoom * shrink != 1)
    image = qimage_of(picture.level, has_alpha=picture.has_alpha)
    painter.drawImage(QRectF(x0, y0, x1 - x0, y1 - y0), image, QRectF(left, top, right - left, bottom - top))


def _draw_squares(painter: QPainter, context: PaintContext, picture: Picture) -> None:
    """Enlarge without smoothing. Not by Qt: which pixel it takes depends on the rectangle being repainted."""
    level, area = picture.level.view(np.uint32)[..., 0], picture.bounds
    for region in device_regions(context):
        rows, columns = sample_indices(context.viewport, region)
        rows, columns = rows - area.y0, columns - area.x0
        top, bottom = np.searchsorted(rows, [0, area.height])
        left, right = np.searchsorted(columns, [0, area.width])
        part = Bounds(int(top), int(left), int(bottom), int(right)).translated(region.y0, region.x0)
        if not part.is_empty:
            pixels = level[rows[top:bottom]].take(columns[left:right], axis=1)
            squares = pixels.view(np.uint8).reshape(*part.shape, 4)
            draw_device_pixels(painter, context.viewport, part, squares, has_alpha=picture.has_alpha)


def draw_device_pixels(
    painter: QPainter, viewport: Viewport, bounds: Bounds, pixels: Level, *, has_alpha: bool = True
) -> None:
    """Put B G R A pixels on the screen one to one; ``bounds`` in device px of the view."""
    image = qimage_of(pixels, has_alpha=has_alpha)
    image.setDevicePixelRatio(viewport.device_ratio)
    painter.drawImage(QPointF(bounds.x0 / viewport.device_ratio, bounds.y0 / viewport.device_ratio), image)


def device_regions(context: PaintContext) -> Iterator[Bounds]:
    """The rectangles to repaint, in device px."""
    for rect in context.rects:
        view = Bounds(rect.top(), rect.left(), rect.top() + rect.height(), rect.left() + rect.width())
        yield device_bounds(view, context.viewport.device_ratio)


def _checkerboard() -> QBrush:
    tile = QImage(2 * _CHECKER, 2 * _CHECKER, QImage.Format.Format_RGB32)
    tile.fill(QColor(204, 204, 204))
    painter = QPainter(tile)
    white = QColor(255, 255, 255)
    painter.fillRect(0, 0, _CHECKER, _CHECKER, white)
    painter.fillRect(_CHECKER, _CHECKER, _CHECKER, _CHECKER, white)
    painter.end()
    return QBrush(tile)
