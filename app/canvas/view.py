"""The widget that shows the photo and lets tools work on it.

It translates: Qt's events into image coordinates for the active tool, and changes of the document into the
smallest rectangle to repaint. What is painted stands in ``layers``, where the photo lies in ``viewport``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.canvas import keyboard, layers, outlines
from app.canvas.gesture import Gesture, Source
from app.canvas.navigation import PanBy, ResizeBy, navigation_of
from app.canvas.overlay import OverlayStyle, outline_reach
from app.canvas.start_state import INVITATION, paint_start_state
from app.canvas.viewport import Viewport
from app.tools.base import Button, Point, PointerEvent, Tool
from app.tools.pan import Pan

if TYPE_CHECKING:
    from app.canvas.pyramid import Pyramid
    from app.document.document import Document, DocumentChange, Edit
    from engine.geometry import Bounds
    from engine.types import Patch, Pixels

_MOST_RECTS = 24
"""A region of more rectangles than this is painted as the one around them."""

DEFAULT_LAYERS: tuple[layers.Layer, ...] = (
    layers.paint_surround,
    layers.paint_photo,
    layers.paint_preview,
    layers.paint_mask,
    outlines.paint_outline,
    outlines.paint_crosshair,
)


class Canvas(QWidget):
    """Shows a document, or an invitation to open one.

    Mouse: left paints, right does the opposite, middle or Space + left pans, the wheel zooms at the pointer
    (Alt: size of the tool, Shift: sideways). Trackpad: two fingers pan, pinch zooms. Keys: see ``keyboard``;
    O held shows the photo as it was opened; Escape gives the gesture up.

    Attributes:
        layers: what is painted, in order. Assign a longer tuple to add a layer.
        original_pixels: asked for the photo "before", H×W×3 RGB; at first the photo as it was opened.

    Signals:
        edit_committed: an Edit that has just been made, for the undo stack.
        zoom_changed: device px per image px.
        hovered: the image point (x, y) under the pointer or keyboard cursor, or None beside the photo.
        file_dropped: list of paths (str) of local files.
        tool_resized: the new radius of the tool in image px, after Alt+wheel or [ and ].
    """

    edit_committed = Signal(object)
    zoom_changed = Signal(float)
    hovered = Signal(object)
    file_dropped = Signal(list)
    tool_resized = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layers = DEFAULT_LAYERS
        self.original_pixels: Callable[[], Pixels | None] = self._opened_pixels
        self._document: Document | None = None
        self._unsubscribe: Callable[[], None] = _nothing
        self._pyramid: Pyramid | None = None
        self._stale: list[Bounds] = []
        self._viewport = Viewport(1, 1, 1, 1)
        self._fits = True
        self._gesture = Gesture(Pan())
        self._crosshair: Point | None = None
        self._outline_region = QRegion()
        self._shows_mask = True
        self._shows_original = False
        self._original: tuple[Viewport, layers.Picture] | None = None
        self._preview: layers.Picture | None = None
        self._overlay = OverlayStyle()
        self._pan_from: QPointF | None = None
        self._pan_button = Qt.MouseButton.NoButton
        self._space_held = False
        self._dropping = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setMinimumSize(160, 120)
        self.setAccessibleName("Photo")
        self._describe()

    # ---- what is shown -----------------------------------------------------------------------------------

    @property
    def document(self) -> Document | None:
        """The open document."""
        return self._document

    @property
    def viewport(self) -> Viewport:
        """Where the photo lies; of no meaning without a document."""
        return self._viewport

    def set_document(self, document: Document | None, pyramid: Pyramid | None) -> None:
        """Show another document, fitted; ``pyramid`` was built from its pixels. None and None: show none."""
        self.cancel_gesture()
        self._unsubscribe()
        self._unsubscribe = _nothing if document is None else document.subscribe(self._on_change)
        self._document, self._pyramid = document, pyramid
        self._stale.clear()
        self._preview = self._original = self._crosshair = None
        self._shows_original = False
        if document is not None:
            height, width = document.mask.shape
            size = self.size()
            self._viewport = Viewport(
                width, height, size.width(), size.height(), self.devicePixelRatioF()
            )
            self.fit()
            self.zoom_changed.emit(self._viewport.zoom)
        self._describe()
        self._update_cursor()
        self.update()

    def set_mask_visible(self, visible: bool) -> None:
        """Show or hide the mask; hidden, it can still be painted."""
        self._shows_mask = visible
        self.update()

    def set_overlay_style(self, style: OverlayStyle) -> None:
        """Change colour and opacity of the mask."""
        self._overlay = style
        self.update()

    def show_original(self, shown: bool) -> None:
        """Show the photo as it was opened, without mask and outlines, until called with False."""
        if shown != self._shows_original:
            self._shows_original, self._original = shown, None
            self.update()

    def set_preview(self, patch: Patch | None) -> None:
        """Show new pixels over the photo without changing the document; None removes them."""
        for shown in (self._preview, None if patch is None else layers.picture_of_patch(patch)):
            if shown is not None:
                self._update_image(shown.bounds, 2)
            self._preview = shown

    # ---- zoom --------------------------------------------------------------------------------------------

    def zoom_in(self) -> None:
        """To the next round percentage."""
        self._look(self._viewport.stepped(1))

    def zoom_out(self) -> None:
        """To the next smaller round percentage."""
        self._look(self._viewport.stepped(-1))

    def zoom_100(self) -> None:
        """One photo pixel on one device pixel."""
        self._look(self._viewport.at_100_percent())

    def fit(self) -> None:
        """The whole photo; stays so when the widget is resized, until the person zooms or pans."""
        self._look(self._viewport.fitted(), fits=True)

    # ---- tool --------------------------------------------------------------------------------------------

    @property
    def tool(self) -> Tool:
        """The active tool."""
        return self._gesture.tool

    @property
    def gesture_active(self) -> bool:
        """A stroke or drag is under way."""
        return self._gesture.is_active

    def set_tool(self, tool: Tool) -> None:
        """Give the person another tool; a gesture under way is finished first."""
        self.finish_gesture()
        self._gesture.tool = tool
        self._update_cursor()
        self._update_outline()

    def set_tool_radius(self, radius: float) -> None:
        """Size of the active tool in image px."""
        self._gesture.tool.radius = radius
        self._update_outline()

    def resize_tool(self, steps: float) -> None:
        """Make the active tool larger (``steps`` > 0) or smaller and say so."""
        tool = self._gesture.tool
        tool.resize(steps)
        self._update_outline()
        if tool.radius is not None:
            self.tool_resized.emit(tool.radius)

    def finish_gesture(self) -> None:
        """End a gesture as if the button came up now. Call before anything else changes the mask."""
        self._commit(self._gesture.end())

    def cancel_gesture(self) -> bool:
        """Take a gesture back; False when there was none."""
        cancelled = self._gesture.cancel()
        self._update_outline()
        return cancelled

    # ---- document and viewport -----------------------------------------------------------------------------

    def _on_change(self, change: DocumentChange) -> None:
        if change.kind == "pixels":
            self._stale.append(change.bounds)  # brought up to date once, by the next paint
            self._update_image(change.bounds, 2)
        elif self._shows_mask:
            self._update_image(change.bounds, outline_reach(self._viewport))

    def _update_image(self, bounds: Bounds, margin: int) -> None:
        """Repaint what shows this part of the image and ``margin`` view px around it."""
        if bounds.is_empty:
            return
        whole = self._viewport.to_view(bounds).expanded(margin)
        self.update(QRect(whole.x0, whole.y0, whole.width, whole.height).intersected(self.rect()))

    def _look(self, viewport: Viewport, *, fits: bool = False) -> None:
        if self._document is None:
            return
        self._fits = fits
        if viewport == self._viewport:
            return
        zoomed = viewport.zoom != self._viewport.zoom
        self._viewport = viewport
        self._outline_region = self._region_of_outline()
        self.update()
        if zoomed:
            self.zoom_changed.emit(viewport.zoom)

    def _opened_pixels(self) -> Pixels | None:
        return None if self._document is None else self._document.photo.pixels

    def _original_picture(self) -> layers.Picture | None:
        """Made once per viewport, from the visible part alone."""
        pixels = self.original_pixels() if self._shows_original else None
        if pixels is None or self._pyramid is None:
            return None
        if self._original is None or self._original[0] != self._viewport:
            index = self._pyramid.level_for(self._viewport.zoom)
            picture = layers.picture_of_original(pixels, self._pyramid.alpha, self._viewport, index)
            self._original = self._viewport, picture
        return self._original[1]

    # ---- gestures ------------------------------------------------------------------------------------------

    def _pointer_event(
        self, point: Point, held: Qt.KeyboardModifier, source: Source | None = None
    ) -> PointerEvent:
        return PointerEvent(
            *point,
            button=Button.SECONDARY if source == Qt.MouseButton.RightButton else Button.PRIMARY,
            shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
            ctrl=bool(held & Qt.KeyboardModifier.ControlModifier),
            alt=bool(held & Qt.KeyboardModifier.AltModifier),
            view_px=1 / self._viewport.scale,
        )

    def _image_point(self, position: QPointF) -> Point:
        return self._viewport.to_image_point(position.x(), position.y())

    def _commit(self, edit: Edit | None) -> None:
        self._update_outline()
        if edit is not None:
            self.edit_committed.emit(edit)

    def _move_tool(self, point: Point, held: Qt.KeyboardModifier) -> None:
        source = self._gesture.source
        self._gesture.move(self._pointer_event(point, held, _button_of(source)))
        self._update_outline()
        self.hovered.emit(point if self._viewport.contains(*point) else None)

    def _region_of_outline(self) -> QRegion:
        if self._document is None:
            return QRegion()
        region = outlines.outline_region(self._viewport, self._gesture.outline, self._gesture.pointer)
        return region + outlines.crosshair_region(self._viewport, self._crosshair)

    def _update_outline(self) -> None:
        """Repaint where the outline was and where it is now."""
        region = self._region_of_outline()
        self.update(self._outline_region + region)
        self._outline_region = region

    def _update_cursor(self) -> None:
        if self._pan_from is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._document is None:
            shape = Qt.CursorShape.ArrowCursor
        elif self._space_held or self._gesture.tool.pans:
            shape = Qt.CursorShape.OpenHandCursor
        else:
            shape = Qt.CursorShape.CrossCursor
        self.setCursor(shape)

    def _set_crosshair(self, crosshair: Point | None) -> None:
        if crosshair != self._crosshair:
            self._crosshair = crosshair
            self._update_outline()

    def _describe(self) -> None:
        self.setAccessibleDescription(INVITATION if self._document is None else keyboard.HELP)

    # ---- Qt's events ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        surround = surround_colour(palette)
        if self._document is None or self._pyramid is None:
            painter.fillRect(self.rect(), surround)
            paint_start_state(painter, QRectF(self.rect()), palette, dropping=self._dropping)
            return
        for bounds in self._stale:
            self._pyramid.update(bounds)
        self._stale.clear()
        region = event.region()
        gesture = self._gesture
        context = layers.PaintContext(
            viewport=self._viewport,
            rects=tuple(region) if region.rectCount() <= _MOST_RECTS else (region.boundingRect(),),  # type: ignore[call-overload] # QRegion iterates; the stub does not say so
            surround=surround,
            picture=layers.picture_of(self._pyramid, self._viewport),
            original=self._original_picture(),
            preview=self._preview,
            mask=self._document.mask if self._shows_mask else None,
            overlay=self._overlay,
            outline=gesture.outline,
            pointer=gesture.pointer if not self._space_held and self._pan_from is None else None,
            crosshair=self._crosshair,
        )
        for layer in self.layers:
            painter.save()
            layer(painter, context)
            painter.restore()
        if self._dropping or (self.hasFocus() and self._crosshair is not None):
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_to_widget()

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        if kind == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            return self._pinch(event)
        if kind == QEvent.Type.DevicePixelRatioChange:
            self._fit_to_widget()
        return super().event(event)

    def _fit_to_widget(self) -> None:
        if self._document is None:
            return
        size = self.size()
        resized = self._viewport.resized(size.width(), size.height(), self.devicePixelRatioF())
        self._look(resized.fitted() if self._fits else resized, fits=self._fits)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        button = event.button()
        if self._document is None or self._pan_from is not None:
            return
        self._set_crosshair(None)
        left = button == Qt.MouseButton.LeftButton
        hand = left and (self._space_held or self._gesture.tool.pans)
        if button == Qt.MouseButton.MiddleButton or (hand and not self._gesture.is_active):
            self._pan_from, self._pan_button = event.position(), button
            self._update_cursor()
            self._update_outline()
        elif left or button == Qt.MouseButton.RightButton:
            pointer = self._pointer_event(self._image_point(event.position()), event.modifiers(), button)
            self._gesture.begin(button, pointer, self._document)
            self._update_outline()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._document is None:
            return
        if self._pan_from is not None:
            moved = event.position() - self._pan_from
            self._pan_from = event.position()
            self._look(self._viewport.panned(moved.x(), moved.y()))
        elif not isinstance(self._gesture.source, Qt.Key):
            self._set_crosshair(None)
            self._move_tool(self._image_point(event.position()), event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None and event.button() == self._pan_button:
            self._pan_from = None
            self._update_cursor()
            self._update_outline()
        elif self._document is not None and event.button() == self._gesture.source:
            point = self._image_point(event.position())
            self._commit(self._gesture.end(self._pointer_event(point, event.modifiers(), event.button())))

    def leaveEvent(self, event: QEvent) -> None:
        if not self._gesture.is_active:
            self._gesture.pointer = self._crosshair
            self._update_outline()
            self.hovered.emit(None)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._update_cursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._document is None:
            event.ignore()
            return
        position, command = event.position(), navigation_of(event)
        if isinstance(command, ResizeBy):
            self.resize_tool(command.steps)
            return
        if isinstance(command, PanBy):
            self._look(self._viewport.panned(command.dx, command.dy))
        elif command.factor != 1:
            self._look(self._viewport.zoomed_at(position.x(), position.y(), command.factor))
        if not self._gesture.is_active and self._crosshair is None:
            self._move_tool(self._image_point(position), event.modifiers())

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if self._document is None:
            return False
        position = event.position()
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._look(self._viewport.zoomed_at(position.x(), position.y(), max(0.1, 1 + event.value())))
        elif event.gestureType() == Qt.NativeGestureType.SmartZoomNativeGesture and self._fits:
            self._look(self._viewport.zoomed_at(position.x(), position.y(), 1 / self._viewport.zoom))
        elif event.gestureType() == Qt.NativeGestureType.SmartZoomNativeGesture:
            self.fit()
        else:
            return False
        return True

    def _wants(self, event: QKeyEvent) -> bool:
        """Keys the canvas takes before menus and toolbars do."""
        if self._document is None:
            return False
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._gesture.is_active
        return keyboard.is_arrow(event.key()) or event.key() in keyboard.CANVAS_KEYS
