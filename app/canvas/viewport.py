"""Where the photo lies on the screen. Pure arithmetic: no Qt, so it is tested with numbers alone.

Two coordinate systems, both with pixel i covering i <= x < i + 1:
*image px* of the photo, and *view px*, Qt's device-independent pixels of the widget. Zoom 1 ("100 %")
shows one image pixel as one *device* pixel, so on a display with a device pixel ratio of 2 an image
pixel is half a view pixel wide.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from engine.geometry import Bounds

MIN_ZOOM = 0.01
MAX_ZOOM = 64.0
FIT_MARGIN = 12.0
"""View px left free around a fitted photo."""
KEEP_VISIBLE = 64.0
"""View px of the photo that panning never pushes off the screen."""
ZOOM_STOPS = (
    *(0.01, 0.015, 0.02, 0.03, 0.04, 0.0625, 0.0833, 0.125, 0.1667, 0.25, 0.3333, 0.5, 0.6667, 1.0),
    *(1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0),
)


@dataclass(frozen=True, slots=True)
class Viewport:
    """One way of looking at a photo; every change makes a new one.

    Attributes:
        image_width, image_height: size of the photo, image px; at least 1×1.
        view_width, view_height: size of the widget, view px.
        device_ratio: device px per view px.
        zoom: device px per image px, MIN_ZOOM..MAX_ZOOM.
        origin_x, origin_y: the image point at the top left corner of the view, not yet snapped.
    """

    image_width: int
    image_height: int
    view_width: float
    view_height: float
    device_ratio: float = 1.0
    zoom: float = 1.0
    origin_x: float = 0.0
    origin_y: float = 0.0

    @property
    def scale(self) -> float:
        """View px per image px."""
        return self.zoom / self.device_ratio

    @property
    def offset(self) -> tuple[float, float]:
        """View px (x, y) of the photo's top left corner, snapped to device pixels.

        Snapped so that a photo at 100 % is shown pixel by pixel and never blurred by half a pixel.
        """
        return self._snapped(-self.origin_x * self.scale), self._snapped(-self.origin_y * self.scale)

    def to_view_point(self, x: float, y: float) -> tuple[float, float]:
        """An image point in view px."""
        left, top = self.offset
        return left + x * self.scale, top + y * self.scale

    def to_image_point(self, x: float, y: float) -> tuple[float, float]:
        """A view point in image px; the inverse of ``to_view_point``. May lie outside the photo."""
        left, top = self.offset
        return (x - left) / self.scale, (y - top) / self.scale

    def to_view(self, bounds: Bounds) -> Bounds:
        """The whole view pixels that a rectangle of the image touches."""
        x0, y0 = self.to_view_point(bounds.x0, bounds.y0)
        x1, y1 = self.to_view_point(bounds.x1, bounds.y1)
        return Bounds(math.floor(y0), math.floor(x0), math.ceil(y1), math.ceil(x1))

    def to_image(self, bounds: Bounds) -> Bounds:
        """The whole image pixels of the photo that a rectangle of the view touches."""
        x0, y0 = self.to_image_point(bounds.x0, bounds.y0)
        x1, y1 = self.to_image_point(bounds.x1, bounds.y1)
        touched = Bounds(math.floor(y0), math.floor(x0), math.ceil(y1), math.ceil(x1))
        return touched.clamped((self.image_height, self.image_width))

    def visible_bounds(self) -> Bounds:
        """The part of the photo on screen, in whole image pixels."""
        return self.to_image(Bounds(0, 0, math.ceil(self.view_height), math.ceil(self.view_width)))

    def contains(self, x: float, y: float) -> bool:
        """Whether an image point lies on the photo."""
        return 0 <= x < self.image_width and 0 <= y < self.image_height

    def zoomed_at(self, view_x: float, view_y: float, factor: float) -> Viewport:
        """Zoomed so that the image point under (view_x, view_y) stays there, to half a device pixel."""
        zoom = _clip(self.zoom * factor, MIN_ZOOM, MAX_ZOOM)
        # The unsnapped origin: otherwise half pixels would add up over a long turn of the wheel.
        x = self.origin_x + view_x / self.scale
        y = self.origin_y + view_y / self.scale
        scale = zoom / self.device_ratio
        moved = replace(self, zoom=zoom, origin_x=x - view_x / scale, origin_y=y - view_y / scale)
        # A point of the photo that stays on screen keeps the photo on screen: no need to clamp.
        in_view = 0 <= view_x <= self.view_width and 0 <= view_y <= self.view_height
        return moved if in_view and self.contains(x, y) else moved._clamped()

    def zoomed_to(self, zoom: float) -> Viewport:
        """Zoomed to this value around the middle of the view."""
        return self.zoomed_at(self.view_width / 2, self.view_height / 2, zoom / self.zoom)

    def stepped(self, direction: int) -> Viewport:
        """Zoomed to the next round percentage: in when ``direction`` > 0, out when < 0."""
        if direction > 0:
            stops = [stop for stop in ZOOM_STOPS if stop > self.zoom * 1.01]
            return self.zoomed_to(stops[0] if stops else MAX_ZOOM)
        stops = [stop for stop in ZOOM_STOPS if stop < self.zoom * 0.99]
        return self.zoomed_to(stops[-1] if stops else MIN_ZOOM)

    def panned(self, dx: float, dy: float) -> Viewport:
        """The photo moved by (dx, dy) view px, but never off the screen."""
        moved = replace(self, origin_x=self.origin_x - dx / self.scale, origin_y=self.origin_y - dy / self.scale)
        return moved._clamped()

    def revealing(self, x: float, y: float, *, margin: float = KEEP_VISIBLE) -> Viewport:
        """Panned just enough that the image point lies at least ``margin`` view px inside the view."""
        view_x, view_y = self.to_view_point(x, y)
        dx = _into(view_x, margin, self.view_width - margin)
        dy = _into(view_y, margin, self.view_height - margin)
        return self if dx == 0 and dy == 0 else self.panned(dx, dy)

    def panned_to(self, x: float, y: float) -> Viewport:
        """Panned so that an image point lies in the middle, but the photo never off the screen."""
        return self._centred_on(x, y)._clamped()

    def fitted(self) -> Viewport:
        """The whole photo, as large as the view allows, in the middle."""
        room_x = max(1.0, self.view_width - 2 * FIT_MARGIN) * self.device_ratio
        room_y = max(1.0, self.view_height - 2 * FIT_MARGIN) * self.device_ratio
        zoom = min(room_x / self.image_width, room_y / self.image_height)
        return replace(self, zoom=_clip(zoom, MIN_ZOOM, MAX_ZOOM))._centred_on(
            self.image_width / 2, self.image_height / 2
        )

    def at_100_percent(self) -> Viewport:
        """One image pixel as one device pixel, around the middle of the view."""
        return self.zoomed_to(1.0)

    def resized(self, view_width: float, view_height: float, device_ratio: float) -> Viewport:
        """For a widget of another size or on another screen; what was in the middle stays there."""
        x = self.origin_x + self.view_width / 2 / self.scale
        y = self.origin_y + self.view_height / 2 / self.scale
        resized = replace(self, view_width=view_width, view_height=view_height, device_ratio=device_ratio)
        return resized._centred_on(x, y)._clamped()

    def _centred_on(self, x: float, y: float) -> Viewport:
        return replace(
            self,
            origin_x=x - self.view_width / 2 / self.scale,
            origin_y=y - self.view_height / 2 / self.scale,
        )

    def _clamped(self) -> Viewport:
        return replace(
            self,
            origin_x=self._clamped_axis(self.origin_x, self.image_width, self.view_width),
            origin_y=self._clamped_axis(self.origin_y, self.image_height, self.view_height),
        )

    def _clamped_axis(self, origin: float, image: int, view: float) -> float:
        keep = min(KEEP_VISIBLE, image * self.scale, view) / self.scale
        return _clip(origin, keep - view / self.scale, image - keep)

    def _snapped(self, view_px: float) -> float:
        return round(view_px * self.device_ratio) / self.device_ratio


def _clip(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)


def _into(value: float, low: float, high: float) -> float:
    """How far ``value`` must move to lie in low..high; 0 when the range is empty."""
    return _clip(value, low, high) - value if low <= high else 0.0
