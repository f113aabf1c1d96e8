"""Lines over the photo: brush ring, rubber band, lasso, keyboard crosshair. Dark and light side by side, so they show
on every background; dashed where the tool would take pixels out of the hole.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QRegion

from app.canvas.layers import Marks, PaintContext
from app.canvas.viewport import Viewport
from app.tools.base import Band, Loop, Outline, Point, Ring, Trail

_DARK = QColor(0, 0, 0, 190)
_LIGHT = QColor(255, 255, 255, 235)
_REACH = 3
"""View px that the lines may lie beside their geometry."""
_ARM = 11
"""Half the size of the crosshair, view px."""
_TRAIL, _TRAIL_AWAY = QColor(255, 255, 255, 190), QColor(120, 190, 255, 190)
_HANDLE = 2.5
"""Half the side of the first corner of a polygon, view px."""
_BOXES, _BOXES_BACK = 12, 10
"""Into how many boxes the line of a lasso and the way back to its beginning are cut to be repainted."""
_PIECE = 24
"""Corners of a lasso's line that are drawn at once."""
_SMALLEST_RING = 3.0
"""A ring of a smaller radius (view px) gets a cross, or it could not be found."""


def paint_outline(painter: QPainter, context: PaintContext) -> None:
    """What the active tool wants drawn."""
    outline = context.outline
    if context.picture is None or context.original is not None:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if isinstance(outline, Band):
        _paint_band(painter, context.viewport, outline)
    elif isinstance(outline, Loop):
        _paint_loop(painter, context, outline)
    elif isinstance(outline, Trail):
        _paint_trail(painter, context.viewport, outline)
    elif isinstance(outline, Ring) and context.pointer is not None:
        _paint_ring(painter, context.viewport, outline, context.pointer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_crosshair(painter: QPainter, context: PaintContext) -> None:
    """The keyboard cursor."""
    if context.crosshair is None:
        return
    _paint_cross(painter, QPointF(*context.viewport.to_view_point(*context.crosshair)), 3, _ARM)


def changed_region(viewport: Viewport, before: Marks, now: Marks) -> QRegion:
    """The view px that show one or the other, and may differ."""
    region = _extended_region(viewport, before.outline, now.outline)
    if region is None:
        region = QRegion()
        for outline, pointer, _ in (before, now):
            region += _outline_region(viewport, outline, pointer)
    for *_, crosshair in (before, now):
        region += _crosshair_region(viewport, crosshair)
    return region


def _outline_region(viewport: Viewport, outline: Outline, pointer: Point | None) -> QRegion:
    """The view px an outline covers: what must be repainted when it comes, goes or moves."""
    if isinstance(outline, Band):
        frame = _band_rect(viewport, outline)
        return _frame_region(frame, frame)
    if isinstance(outline, Loop):
        return _loop_region(viewport, outline)
    if isinstance(outline, Trail):
        return _trail_region(viewport, outline)
    if not isinstance(outline, Ring) or pointer is None:
        return QRegion()
    centre = QPointF(*viewport.to_view_point(*pointer))
    radius = outline.radius * viewport.scale
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    # The largest square inside the circle stays untouched: a large brush repaints little.
    side = radius / math.sqrt(2)
    inner = QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side)
    region = _frame_region(box, inner) if radius > 2 * _ARM else QRegion(_grown(box, _ARM + _REACH))
    if outline.line_from is not None:
        start = QPointF(*viewport.to_view_point(*outline.line_from))
        region += QRegion(_grown(QRectF(start, centre).normalized(), _REACH))
    return region


def _extended_region(viewport: Viewport, before: Outline, now: Outline) -> QRegion | None:
    """The view px that differ between a loop and the same loop drawn a little further; None for anything else."""
    if isinstance(before, Trail) and isinstance(now, Trail):
        return _extended_trail(viewport, before, now)
    if not (isinstance(before, Loop) and isinstance(now, Loop)) or (before.adds, before.handle) != (
        now.adds,
        now.handle,
    ):
        return None
    known = len(before.points)
    if now.points[:known] != before.points:
        return None
    first = QPointF(*viewport.to_view_point(*now.points[0]))
    new = [QPointF(*viewport.to_view_point(*point)) for point in now.points[known - 1 :]]
    region = QRegion(_grown(QPolygonF(new).boundingRect(), _REACH))
    # Both ways back to the first point, one box around a piece of each.
    for k in range(_BOXES_BACK):
        ends = [first + (last - first) * (at / _BOXES_BACK) for last in (new[0], new[-1]) for at in (k, k + 1)]
        region += QRegion(_grown(QPolygonF(ends).boundingRect(), _REACH))
    return region


def _crosshair_region(viewport: Viewport, crosshair: Point | None) -> QRegion:
    """The view px the keyboard cursor covers."""
    if crosshair is None:
        return QRegion()
    centre = QPointF(*viewport.to_view_point(*crosshair))
    return QRegion(_grown(QRectF(centre, centre), _ARM + _REACH))


def _paint_ring(painter: QPainter, viewport: Viewport, ring: Ring, pointer: Point) -> None:
    centre = QPointF(*viewport.to_view_point(*pointer))
    radius = ring.radius * viewport.scale
    if ring.line_from is not None:
        start = QPointF(*viewport.to_view_point(*ring.line_from))
        for pen in (QPen(_DARK, 3), QPen(_LIGHT, 1)):
            painter.setPen(pen)
            painter.drawLine(start, centre)
    if radius < _SMALLEST_RING:
        _paint_cross(painter, centre, 5, _ARM - 1)
    painter.setPen(QPen(_DARK, 2))
    painter.drawEllipse(centre, radius + 0.75, radius + 0.75)
    painter.setPen(_pen(ring.adds))
    inner = max(0.5, radius - 0.25)
    painter.drawEllipse(centre, inner, inner)


def _paint_cross(painter: QPainter, centre: QPointF, start: int, end: int) -> None:
    """Four arms, from ``start`` to ``end`` view px from their centre."""
    for pen in (QPen(_DARK, 3), QPen(_LIGHT, 1)):
        painter.setPen(pen)
        for arm in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
            painter.drawLine(centre + arm * start, centre + arm * end)


def _paint_band(painter: QPainter, viewport: Viewport, band: Band) -> None:
    frame = _band_rect(viewport, band)
    painter.setPen(QPen(_DARK, 1))
    painter.drawRect(frame.adjusted(-1.5, -1.5, 1.5, 1.5))
    painter.setPen(_pen(band.adds))
    painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5))


def _paint_loop(painter: QPainter, context: PaintContext, loop: Loop) -> None:
    """Piece by piece, and only those that show: a long line is not drawn anew with every move."""
    points = [QPointF(*context.viewport.to_view_point(*point)) for point in (*loop.points, loop.points[0])]
    pieces = [QPolygonF(points[at : at + _PIECE + 1]) for at in range(0, len(points) - 1, _PIECE)]
    shown = [
        piece
        for piece in pieces
        if any(_grown(piece.boundingRect(), _REACH).intersects(rect) for rect in context.rects)
    ]
    for pen in (QPen(_DARK, 3), _pen(loop.adds)):
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for piece in shown:
            painter.drawPolyline(piece)
    if loop.handle is not None:
        _paint_handle(painter, QPointF(*context.viewport.to_view_point(*loop.handle)))


def _paint_handle(painter: QPainter, centre: QPointF) -> None:
    box = QRectF(centre.x() - _HANDLE, centre.y() - _HANDLE, 2 * _HANDLE, 2 * _HANDLE)
    painter.setPen(QPen(_DARK, 1))
    painter.setBrush(_LIGHT)
    painter.drawRect(box)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_trail(painter: QPainter, viewport: Viewport, trail: Trail) -> None:
    """In one piece each, or joints would be twice as dark."""
    points = [QPointF(*viewport.to_view_point(*point)) for point in trail.points]
    path = QPainterPath(points[0])
    for point in (*points[1:], points[-1] + QPointF(0.01, 0)):  # a click is a dot
        path.lineTo(point)
    width = 2 * trail.radius * viewport.scale
    for colour, more in ((_DARK, 2.0), (_TRAIL if trail.adds else _TRAIL_AWAY, 0.0)):
        painter.setPen(
            QPen(colour, width + more, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.drawPath(path)


def _trail_region(viewport: Viewport, trail: Trail, since: int = 0) -> QRegion:
    """A few boxes along the stroke from its corner ``since``."""
    points = [QPointF(*viewport.to_view_point(*point)) for point in trail.points[since:]]
    margin, step = math.ceil(trail.radius * viewport.scale) + _REACH, max(1, len(points) // _BOXES)
    region = QRegion()
    for at in range(0, len(points), step):
        region += QRegion(_grown(QPolygonF(points[at : at + step + 1]).boundingRect(), margin))
    return region


def _extended_trail(viewport: Viewport, before: Trail, now: Trail) -> QRegion | None:
    known = len(before.points)
    if before.adds != now.adds or now.points[:known] != before.points:
        return None
    return _trail_region(viewport, now, known - 1)


def _loop_region(viewport: Viewport, loop: Loop) -> QRegion:
    """A few boxes along the line, and a few along the way back to its beginning."""
    points = [QPointF(*viewport.to_view_point(*point)) for point in loop.points]
    first, last = points[0], points[-1]
    back = [last + (first - last) * (k / _BOXES_BACK) for k in range(_BOXES_BACK + 1)]
    region = QRegion()
    for line, step in ((points, max(1, len(points) // _BOXES)), (back, 1)):
        for at in range(0, len(line), step):
            region += QRegion(_grown(QPolygonF(line[at : at + step + 1]).boundingRect(), _REACH))
    return region


def _pen(adds: bool) -> QPen:
    pen = QPen(_LIGHT, 1.25)
    if not adds:
        pen.setDashPattern([4, 4])
    return pen


def _band_rect(viewport: Viewport, band: Band) -> QRectF:
    x0, y0 = viewport.to_view_point(band.bounds.x0, band.bounds.y0)
    x1, y1 = viewport.to_view_point(band.bounds.x1, band.bounds.y1)
    return QRectF(x0, y0, x1 - x0, y1 - y0)


def _frame_region(outer: QRectF, inner: QRectF) -> QRegion:
    hole = inner.adjusted(_REACH, _REACH, -_REACH, -_REACH)
    region = QRegion(_grown(outer, _REACH))
    return region - QRegion(hole.toRect()) if hole.width() > 0 and hole.height() > 0 else region


def _grown(rect: QRectF, margin: int) -> QRect:
    return rect.adjusted(-margin, -margin, margin, margin).toAlignedRect()
