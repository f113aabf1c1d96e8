"""The part of the canvas that shows: a document at some zoom, and what a tool marks on it. No input.

What is painted stands in ``layers``, where the photo lies in ``viewport``. A change of the document repaints
the smallest rectangle that shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.canvas import layers, outlines
from app.canvas.before import Before
from app.canvas.overlay import DEFAULT_STYLE, OverlayStyle, outline_reach
from app.canvas.viewport import Viewport

if TYPE_CHECKING:
    from app.canvas.pyramid import Pyramid
    from app.document.document import Document
    from app.document.edits import DocumentChange
    from app.tools.base import Point
    from engine.geometry import Bounds
    from engine.types import Mask, Patch, Pixels

_MOST_RECTS = 24
"""A region of more rectangles than this is painted as the one around them."""
_SMOOTHING = 2
"""View px beyond a changed pixel that smoothing lets it colour."""

DEFAULT_LAYERS: tuple[layers.Layer, ...] = (
    layers.paint_surround,
    layers.paint_photo,
    layers.paint_preview,
    layers.paint_mask,
    outlines.paint_outline,
    outlines.paint_crosshair,
)


class PhotoView(QWidget):
    """Shows a document, or nothing.

    Attributes:
        layers: what is painted, in order. Assign a longer tuple to add a layer.
        lenses: painted over all of them but the outline and the crosshair: another way of looking at the photo.
        original_pixels: asked for the photo "before", H×W×3 RGB; at first the photo as it was opened.

    Signals:
        zoom_changed: device px per image px.
        looked: the photo lies elsewhere in the view now, or is another one.
    """

    zoom_changed = Signal(float)
    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layers = DEFAULT_LAYERS
        self.lenses: tuple[layers.Layer, ...] = ()
        self.original_pixels: Callable[[], Pixels | None] = self._opened_pixels
        self._document: Document | None = None
        self._unsubscribe: Callable[[], None] = _nothing
        self._pyramid: Pyramid | None = None
        self._stale: list[Bounds] = []
        self._viewport = Viewport(1, 1, 1, 1)
        self._fits = True
        self._shows_mask = True
        self._shows_original = False
        self._before: Before | None = None
        self._original: tuple[Viewport, layers.Picture] | None = None
        self._mask_style = DEFAULT_STYLE
        self._mask_preview: Mask | None = None
        self._preview: layers.Picture | None = None
        self._marks = layers.Marks()
        self._is_lit = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)

    @property
    def document(self) -> Document | None:
        """The open document."""
        return self._document

    @property
    def pyramid(self) -> Pyramid | None:
        """What the document is shown from, up to date; None without one."""
        if self._pyramid is not None:
            self._refresh(self._pyramid)
        return self._pyramid

    @property
    def fits(self) -> bool:
        """It goes on showing the whole photo when its size changes."""
        return self._fits

    @property
    def viewport(self) -> Viewport:
        """Where the photo lies; of no meaning without a document."""
        return self._viewport

    @property
    def shown_mask(self) -> Mask | None:
        """The mask that is seen: the document's or a preview of another; None while none is."""
        if self._document is None or not self._shows_mask:
            return None
        return self._document.mask if self._mask_preview is None else self._mask_preview

    def set_document(self, document: Document | None, pyramid: Pyramid | None) -> None:
        """Show another document, fitted; ``pyramid`` was built from its pixels. None and None: show none."""
        self._unsubscribe()
        self._unsubscribe = _nothing if document is None else document.subscribe(self._on_change)
        self._document, self._pyramid = document, pyramid
        self._stale.clear()
        self._preview = self._before = self._original = self._mask_preview = None
        self._shows_original = False
        if document is not None:
            height, width = document.mask.shape
            size = self.size()
            self._viewport = Viewport(width, height, size.width(), size.height(), self.devicePixelRatioF())
            self.fit()
            self.zoom_changed.emit(self._viewport.zoom)
        self.looked.emit()
        self.update()

    def set_mask_visible(self, visible: bool) -> None:
        """Show or hide the mask; hidden, it can still be painted."""
        self._shows_mask = visible
        self.update()

    def set_mask_style(self, style: OverlayStyle) -> None:
        """How the mask looks from now on."""
        if style != self._mask_style:
            self._mask_style = style
            self.update()

    def set_mask_preview(self, mask: Mask | None) -> None:
        """Show this H×W mask in the place of the document's, which does not change; None: the document's again."""
        if mask is not self._mask_preview:
            self._mask_preview = mask
            self.update()

    def show_original(self, shown: bool) -> None:
        """Show the photo as it was opened, without mask and outlines, until called with False."""
        if shown != self._shows_original:
            self._shows_original = shown
            self.update()

    def set_preview(self, patch: Patch | None) -> None:
        """Show new pixels over the photo without changing the document; None removes them."""
        colours = None if self._pyramid is None else self._pyramid.colours
        before, self._preview = self._preview, None if patch is None else layers.picture_of_patch(patch, colours)
        for picture in (before, self._preview):
            if picture is not None:
                self._update_image(picture.bounds, _SMOOTHING)

    def zoom_in(self) -> None:
        """To the next round percentage."""
        self.look(self._viewport.stepped(1))

    def zoom_out(self) -> None:
        """To the next smaller round percentage."""
        self.look(self._viewport.stepped(-1))

    def zoom_100(self) -> None:
        """One photo pixel on one device pixel."""
        self.look(self._viewport.at_100_percent())

    def fit(self) -> None:
        """The whole photo; stays so when the widget is resized, until the person zooms or pans."""
        self.look(self._viewport.fitted(), fits=True)

    def centre_on(self, x: float, y: float) -> None:
        """Bring an image point to the middle, as far as the photo goes."""
        self.look(self._viewport.panned_to(x, y))

    def look(self, viewport: Viewport, *, fits: bool = False) -> None:
        """Show the photo through another viewport; does nothing without a document."""
        if self._document is None:
            return
        self._fits = fits
        if viewport == self._viewport:
            return
        zoomed = viewport.zoom != self._viewport.zoom
        self._viewport = viewport
        self.update()
        self.looked.emit()
        if zoomed:
            self.zoom_changed.emit(viewport.zoom)

    def image_point(self, position: QPointF) -> Point:
        """The image point at a position of the widget."""
        return self._viewport.to_image_point(position.x(), position.y())

    def show_marks(self, marks: layers.Marks) -> None:
        """Draw what a tool wants drawn; repaints where it was and where it is now."""
        before, self._marks = self._marks, marks
        self.update(outlines.changed_region(self._viewport, before, marks))

    def light_up(self, lit: bool) -> None:
        """Draw a frame in the highlight colour: a file hangs over the widget, or it has the keyboard."""
        if lit != self._is_lit:
            self._is_lit = lit
            self.update()

    def before(self) -> Before | None:
        """What makes pictures of the photo before; None without a document."""
        pixels, pyramid = self.original_pixels(), self.pyramid
        if self._document is None or pixels is None or pyramid is None:
            return None
        if self._before is None or self._before.pixels is not pixels:
            self._before, self._original = Before(pixels, self._document.photo.alpha, pyramid), None
        return self._before

    def before_picture(self) -> layers.Picture | None:
        """The photo before as this view shows it; made once per viewport, from the visible part alone."""
        before = self.before()
        if before is None:
            return None
        if self._original is None or self._original[0] != self._viewport:
            self._original = self._viewport, before.picture(self._viewport)
        return self._original[1]

    # ---- private ---------------------------------------------------------------------------------------

    def _context(self, rects: tuple[QRect, ...], pyramid: Pyramid) -> layers.PaintContext:
        """What the layers are given."""
        return layers.PaintContext(
            viewport=self._viewport,
            rects=rects,
            surround=layers.surround_colour(self.palette()),
            picture=layers.picture_of(pyramid, self._viewport),
            original=self.before_picture() if self._shows_original else None,
            preview=self._preview,
            mask=self.shown_mask,
            mask_style=self._mask_style,
            outline=self._marks.outline,
            pointer=self._marks.pointer,
            crosshair=self._marks.crosshair,
        )

    def _on_change(self, change: DocumentChange) -> None:
        if change.kind in ("pixels", "alpha"):
            self._stale.append(change.bounds)  # brought up to date once, by the next paint
            self._original = None
            if self._before is not None:
                self._before.forget(change.bounds)
            self._update_image(change.bounds, self._blur_reach())
        elif self._shows_mask:
            self._update_image(change.bounds, outline_reach(self._viewport))

    def _ordered(self) -> tuple[layers.Layer, ...]:
        over = (outlines.paint_outline, outlines.paint_crosshair)
        own = tuple(layer for layer in self.layers if layer not in over)
        return (*own, *self.lenses, *(layer for layer in self.layers if layer in over))

    def _refresh(self, pyramid: Pyramid) -> None:
        """Bring the pyramid up to date with what was changed."""
        for bounds in self._stale:
            pyramid.update(bounds)
        self._stale.clear()

    def _blur_reach(self) -> int:
        """View px beyond a changed rectangle that its new pixels can colour: a cell of the level, smoothed."""
        if self._pyramid is None:
            return _SMOOTHING
        cell = 2 ** self._pyramid.level_for(self._viewport.zoom) * self._viewport.scale
        return int(2 * cell) + _SMOOTHING

    def _update_image(self, bounds: Bounds, margin: int) -> None:
        """Repaint what shows this part of the image and ``margin`` view px around it."""
        if bounds.is_empty:
            return
        whole = self._viewport.to_view(bounds).expanded(margin)
        self.update(QRect(whole.x0, whole.y0, whole.width, whole.height).intersected(self.rect()))

    def _opened_pixels(self) -> Pixels | None:
        return None if self._document is None else self._document.photo.pixels

    def _follow_size(self) -> None:
        """Go on showing the same when the widget or its screen has changed."""
        size = self.size()
        resized = self._viewport.resized(size.width(), size.height(), self.devicePixelRatioF())
        self.look(resized.fitted() if self._fits else resized, fits=self._fits)

    # ---- Qt's events -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        if self._document is None or self._pyramid is None:
            painter.fillRect(self.rect(), layers.surround_colour(palette))
            return
        self._refresh(self._pyramid)
        context = self._context(_rects_of(event.region(), self._viewport.device_ratio), self._pyramid)
        for layer in self._ordered():
            painter.save()
            layer(painter, context)
            painter.restore()
        if self._is_lit:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._follow_size()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._follow_size()
        return super().event(event)


def _rects_of(region: QRegion, device_ratio: float) -> tuple[QRect, ...]:
    """Rectangles to paint: disjoint in device px too, or what is half transparent would be painted twice."""
    if region.rectCount() > _MOST_RECTS or not device_ratio.is_integer():
        return (region.boundingRect(),)
    return tuple(cast("Iterable[QRect]", region))  # it can be iterated; its type stub does not say so


def _nothing() -> None:
    """Unsubscribe from nothing."""
