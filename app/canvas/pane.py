"""A picture to look at and not to paint on: wheel and drag move it, and panes in step show the same place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.canvas.layers import PaintContext, Picture, draw_picture, paint_surround, surround_colour
from app.canvas.navigation import PanBy, ZoomBy, navigation_of
from app.canvas.viewport import Viewport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_STEP_PX = 60.0
_ARROWS = {
    Qt.Key.Key_Left: (_STEP_PX, 0.0),
    Qt.Key.Key_Right: (-_STEP_PX, 0.0),
    Qt.Key.Key_Up: (0.0, _STEP_PX),
    Qt.Key.Key_Down: (0.0, -_STEP_PX),
}


class Looker(Protocol):
    """What can be kept in step: a pane or a canvas."""

    looked: SignalInstance

    @property
    def viewport(self) -> Viewport:
        """Where the photo lies."""

    @property
    def fits(self) -> bool:
        """It goes on showing the whole photo when its size changes."""

    def look(self, viewport: Viewport, *, fits: bool = False) -> None:
        """Show the photo through another viewport."""


class Pane(QWidget):
    """Shows a picture of one size at any zoom.

    Signals:
        looked: the viewport is another one now.
        clicked: pressed and released without moving the picture.
        hovered: the image point (x, y) under the pointer, or None beside the picture.
    """

    looked = Signal()
    clicked = Signal()
    hovered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture_at: Callable[[Viewport], Picture | None] = _no_picture
        self._shown: tuple[Viewport, Picture | None] | None = None
        self._viewport = Viewport(1, 1, 1, 1)
        self._fits = True
        self._pan_from: QPointF | None = None
        self._pressed_at: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setMouseTracking(True)

    @property
    def viewport(self) -> Viewport:
        """Where the picture lies."""
        return self._viewport

    @property
    def fits(self) -> bool:
        """It goes on showing the whole picture when its size changes."""
        return self._fits

    def show_picture(self, width: int, height: int, picture_at: Callable[[Viewport], Picture | None]) -> None:
        """Show a picture of so many image px, whole; ``picture_at`` is asked for it once per viewport."""
        self._picture_at = picture_at
        size = self.size()
        self._viewport = Viewport(width, height, size.width(), size.height(), self.devicePixelRatioF())
        self.fit()
        self.refresh()

    def refresh(self) -> None:
        """Ask for the picture anew: it is another one now."""
        self._shown = None
        self.update()

    def fit(self) -> None:
        """The whole picture."""
        self.look(self._viewport.fitted(), fits=True)

    def look(self, viewport: Viewport, *, fits: bool = False) -> None:
        """Show the picture through another viewport."""
        self._fits = fits
        if viewport != self._viewport:
            self._viewport = viewport
            self.update()
            self.looked.emit()

    # ---- Qt's events -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        if self._shown is None or self._shown[0] != self._viewport:
            self._shown = self._viewport, self._picture_at(self._viewport)
        context = PaintContext(self._viewport, (event.rect(),), surround_colour(palette), picture=self._shown[1])
        paint_surround(painter, context)
        if context.picture is not None:
            draw_picture(painter, context, context.picture)
        self.paint_over(painter)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def paint_over(self, painter: QPainter) -> None:
        """What else a kind of pane shows over its picture."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        size = self.size()
        resized = self._viewport.resized(size.width(), size.height(), self.devicePixelRatioF())
        self.look(resized.fitted() if self._fits else resized, fits=self._fits)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pan_from = self._pressed_at = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = self._viewport.to_image_point(event.position().x(), event.position().y())
        self.hovered.emit(point if self._viewport.contains(*point) else None)
        if self._pan_from is None or self._pressed_at is None:
            return
        moved = event.position() - self._pan_from
        if self._pan_from == self._pressed_at and moved.manhattanLength() < _CLICK_PX:
            return
        self._pan_from = event.position()
        self.look(self._viewport.panned(moved.x(), moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_click = self._pan_from is not None and self._pan_from == self._pressed_at
        self._pan_from = self._pressed_at = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if was_click and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        command = navigation_of(event)
        if isinstance(command, ZoomBy):
            at = event.position()
            self.look(self._viewport.zoomed_at(at.x(), at.y(), command.factor))
        elif isinstance(command, PanBy):
            self.look(self._viewport.panned(command.dx, command.dy))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press_key(event.key()):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def _press_key(self, key: int) -> bool:
        arrow = next((moved for known, moved in _ARROWS.items() if known == key), None)
        if arrow is not None:
            self.look(self._viewport.panned(*arrow))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.look(self._viewport.stepped(1))
        elif key == Qt.Key.Key_Minus:
            self.look(self._viewport.stepped(-1))
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            return False
        return True


class InStep(QObject):
    """Keeps views of pictures of one size at the same place and zoom."""

    def __init__(self, views: Iterable[Looker], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = tuple(views)
        self._is_on = self._is_following = False
        for view in self._views:
            view.looked.connect(lambda view=view: self._follow(view))

    def keep(self, *, on: bool) -> None:
        """Keep them in step, beginning with where the first one is, or let each go its own way."""
        self._is_on = on
        self._follow(self._views[0])

    def _follow(self, leader: Looker) -> None:
        if not self._is_on or self._is_following:
            return
        self._is_following = True
        for view in self._views:
            if view is not leader:
                view.look(as_seen(leader.viewport, view.viewport), fits=leader.fits)
        self._is_following = False


def as_seen(leader: Viewport, own: Viewport) -> Viewport:
    """``own``, with the zoom of ``leader`` and the same place of the photo in the middle of its view."""
    x = leader.origin_x + leader.view_width / 2 / leader.scale
    y = leader.origin_y + leader.view_height / 2 / leader.scale
    scale = leader.zoom / own.device_ratio
    return replace(
        own,
        zoom=leader.zoom,
        origin_x=x - own.view_width / 2 / scale,
        origin_y=y - own.view_height / 2 / scale,
    )


_CLICK_PX = 4
"""View px that a hand trembles."""


def _no_picture(_: Viewport) -> Picture | None:
    return None
