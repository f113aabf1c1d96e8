"""The explorer on the canvas: functions of (painter, frozen context), made anew for every state."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.attention.marks import Mark, marks_of, place_labels
from app.canvas.layers import Layer, PaintContext, device_regions, draw_device_pixels
from app.canvas.overlay import OverlayStyle, mask_overlay
from app.canvas.sampling import sample_indices
from engine.geometry import Bounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attention.tints import Colours, Picture
    from app.attention.views import View
    from app.canvas.viewport import Viewport
    from engine.types import Mask

FILLED = OverlayStyle(opacity=0, line_opacity=0)
NOT_HERE_STYLE = OverlayStyle(colour=(230, 159, 0), opacity=0.35, line_spacing=7, line_opacity=0.35, rising=False)
ONLY_HERE_STYLE = OverlayStyle(colour=(86, 180, 233), opacity=0.3, line_spacing=14, line_opacity=0.5, rising=False)
"""Orange and sky blue (Okabe and Ito's palette), and hatched the other way than the mask, densely and sparsely."""

_DARK = QColor(0, 0, 0, 200)
_LIGHT = QColor(255, 255, 255, 240)
_QUERY = QColor(255, 213, 74)


def tint_layer(picture: Picture) -> Layer:
    """Coloured cells, computed for the repainted rectangles alone."""
    shown = picture.encoded(premultiplied)

    def paint(painter: QPainter, context: PaintContext) -> None:
        if context.original is not None:
            return
        frame = _photo_bounds(context.viewport)
        for rect in device_regions(context):
            region = rect.intersection(frame)
            if not region.is_empty:
                pixels = shown.sampled(*sample_indices(context.viewport, region))
                draw_device_pixels(painter, context.viewport, region, pixels)

    return paint


def mask_layer(mask: Mask, style: OverlayStyle) -> Layer:
    """A mask of the photo's size in its own style."""

    def paint(painter: QPainter, context: PaintContext) -> None:
        if context.original is not None:
            return
        for region in device_regions(context):
            overlay = mask_overlay(mask, context.viewport, region, style)
            if overlay is not None:
                draw_device_pixels(painter, context.viewport, overlay.bounds, overlay.pixels)

    return paint


def frame_layer(frames: Sequence[Bounds]) -> Layer:
    """Dotted frames around what the network saw."""

    def paint(painter: QPainter, context: PaintContext) -> None:
        if context.original is not None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for frame in frames:
            rect = _to_view(context.viewport, frame)
            painter.setPen(QPen(_DARK, 1))
            painter.drawRect(rect)
            pen = QPen(_LIGHT, 1)
            pen.setDashPattern([2, 4])
            painter.setPen(pen)
            painter.drawRect(rect)

    return paint


def marks_layer(view: View) -> Layer:
    """Outlined patches, lines from the query to them, and their weights."""
    marks = marks_of(view)

    def paint(painter: QPainter, context: PaintContext) -> None:
        if context.original is None and marks:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_marks(painter, context.viewport, marks)

    return paint


def premultiplied(colours: Colours) -> Colours:
    """Straight R G B A to the premultiplied B G R A of Qt."""
    alpha = colours[..., 3:].astype(np.uint16)
    mixed = (colours[..., 2::-1].astype(np.uint16) * alpha + 127) // 255
    return np.concatenate([mixed.astype(np.uint8), colours[..., 3:]], axis=-1)


def _paint_marks(painter: QPainter, viewport: Viewport, marks: Sequence[Mark]) -> None:
    rects = [_to_view(viewport, mark.bounds) for mark in marks]
    asked = [rect for rect, mark in zip(rects, marks, strict=True) if mark.is_query]
    sources = [(rect, mark) for rect, mark in zip(rects, marks, strict=True) if not mark.is_query]
    if len(asked) == 1:
        for rect, mark in sources:
            _paint_line(painter, asked[0].center(), rect.center(), 1 + 3 * mark.share)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect, mark in zip(rects, marks, strict=True):
        painter.setPen(QPen(_DARK, 3.5))
        painter.drawRect(rect)
        painter.setPen(QPen(_QUERY if mark.is_query else _LIGHT, 1.75))
        painter.drawRect(rect)
    _paint_labels(painter, list(reversed(sources)), asked)


def _paint_line(painter: QPainter, start: QPointF, end: QPointF, width: float) -> None:
    for colour, extra in ((_DARK, 2.0), (_LIGHT, 0.0)):
        painter.setPen(QPen(colour, width + extra, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(start, end)


def _paint_labels(painter: QPainter, sources: Sequence[tuple[QRectF, Mark]], asked: Sequence[QRectF]) -> None:
    font = painter.font()
    font.setBold(True)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    sizes = [(metrics.horizontalAdvance(mark.text) + 10, metrics.height() + 2) for _, mark in sources]
    boxes = [_box(rect) for rect, _ in sources]
    places = place_labels(boxes, sizes, avoid=[*boxes, *(_box(rect) for rect in asked)])
    for (_, mark), place, (width, height) in zip(sources, places, sizes, strict=True):
        if place is None:
            continue  # the panel has every number
        pill = QRectF(*place, width, height)
        painter.setPen(QPen(_LIGHT, 1))
        painter.setBrush(QColor(0, 0, 0, 225))
        painter.drawRoundedRect(pill, 4, 4)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, mark.text)


def _box(rect: QRectF) -> tuple[float, float, float, float]:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _to_view(viewport: Viewport, bounds: Bounds) -> QRectF:
    x0, y0 = viewport.to_view_point(bounds.x0, bounds.y0)
    x1, y1 = viewport.to_view_point(bounds.x1, bounds.y1)
    return QRectF(x0, y0, x1 - x0, y1 - y0)


def _photo_bounds(viewport: Viewport) -> Bounds:
    """The whole device pixels whose middles lie on the photo."""
    ratio = viewport.device_ratio
    left, top = (round(value * ratio) for value in viewport.offset)
    width, height = viewport.image_width * viewport.zoom, viewport.image_height * viewport.zoom
    return Bounds(top, left, top + round(height), left + round(width))
