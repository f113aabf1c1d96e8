"""The attention explorer: between tool, canvas, open photo and panel. The only mutable state is one View."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDockWidget

from app.attention import layers
from app.attention.holes import filler_without_maps
from app.attention.probe import InverseProbe, Probe, Source
from app.attention.views import IS_HIGHLIGHT, LABELS, Overlay, View
from app.canvas.layers import paint_mask
from app.canvas.photo_view import DEFAULT_LAYERS
from app.document.sources import ANYWHERE, NOT_HERE, ONLY_HERE
from app.tools.inspect import Ask, Inspect
from engine.fillers import label_of
from engine.geometry import Bounds
from engine.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attention.panel import AttentionPanel
    from app.canvas.view import Canvas
    from app.document.document import Document
    from app.document.edits import DocumentChange, OpenEdit
    from app.document.painted import PaintedMask
    from app.photo.open_photo import OpenPhoto
    from app.tools.base import Point
    from app.window.messages import Messages
    from engine.types import FillResult, Mask

_SHOWS = ("inspect", "not-from-here", "only-from-here")
"""With these tools in hand the overlay is on the photo."""


class AttentionExplorer(QObject):
    """Answers probes, draws overlays, bars sources.

    Attributes:
        view: what is shown now.

    Signals:
        refill_wanted: what the newest fill filled is masked again and shall be filled.
        another_wanted: the newest step, a fill, shall be replaced by another answer.
    """

    refill_wanted = Signal()
    another_wanted = Signal()

    def __init__(
        self,
        canvas: Canvas,
        photo: OpenPhoto,
        panel: AttentionPanel,
        inspect: Inspect,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._photo, self._panel, self._messages = canvas, photo, panel, messages
        self._fills: tuple[FillResult, ...] = ()
        self._filled: Mask | None = None
        self._marked: tuple[Mask, Mask] | None = None
        self._is_shown = False
        self._said_over: FillResult | None = None
        self.view = View()
        inspect.asked, inspect.brushed = self._ask, self._brush
        photo.replaced.connect(self._on_replaced)
        photo.changed.connect(self._on_change)
        photo.history.fills_changed.connect(self._follow_history)
        panel.overlay_chosen.connect(self.choose)
        panel.strength_chosen.connect(self._set_strength)
        panel.threshold_chosen.connect(lambda value: self._show(replace(self.view, threshold=value)))
        panel.count_chosen.connect(lambda count: self._show(replace(self.view, k=count)))
        panel.source_chosen.connect(self._centre)
        self._show(self.view)

    @property
    def document(self) -> Document | None:
        """The open photo."""
        return self._photo.document

    def filled(self) -> Mask:
        """H×W bool, True = filled by the network and shown in ``view.holes``.

        Raises:
            RuntimeError: nothing is.
        """
        if self._filled is None:
            raise RuntimeError("no fill with attention is shown")
        return self._filled

    # ---- what the editor says --------------------------------------------------------------------------

    def set_tool(self, name: str) -> None:
        """Another tool is in hand; overlays show with the tools they are for."""
        self._is_shown = name in _SHOWS
        dock = self._panel.parentWidget()
        if self._is_shown and isinstance(dock, QDockWidget):
            dock.raise_()
        self._paint()

    def show_next(self) -> None:
        """The next overlay."""
        overlays = list(LABELS)
        self.choose(overlays[(overlays.index(self.view.overlay) + 1) % len(overlays)])

    def choose(self, overlay: Overlay) -> None:
        """Show this overlay."""
        self._show(replace(self.view, overlay=overlay))
        self._messages.say(tr(LABELS[overlay]))

    # ---- see, forbid, fill again -----------------------------------------------------------------------

    def bar_sources(self) -> None:
        """Paint the outlined sources of the probe "not from here", as one undo step."""
        probe = self.view.probe
        if not isinstance(probe, Probe):
            self._messages.say(tr("Probe a filled pixel first; then its sources can be barred"))
            return
        sources = probe.sources(self.view.k)

        def bar(edit: OpenEdit) -> None:
            for source in sources:
                edit.rectangle(source.bounds, True)

        self._photo.edit(f"Bar {len(sources)} sources", bar, "sources")
        self._messages.say(tr("Barred; Shift+Enter fills again without these sources"))

    def allow_all(self) -> None:
        """Forget every mark of the source brushes, as one undo step."""
        document = self.document
        if document is None:
            return
        anywhere = np.full_like(document.sources, ANYWHERE)
        was_barred = self._photo.edit(mark("Allow all sources"), lambda edit: edit.replace(anywhere), "sources")
        self._messages.say(tr("Everything known may be used again") if was_barred else tr("Nothing is barred"))

    def refill(self) -> None:
        """Ask for the newest fill to be filled again, as it was painted.

        Unless it is the newest step, whose place another answer takes, it is masked again, as one undo step.
        """
        self._photo.finish_stroke()
        painted = self._photo.history.last_painted()
        if painted is None:
            self._messages.say(tr("Nothing has been filled yet"))
            return
        if self._photo.history.newest_is_fill():
            self.another_wanted.emit()
            return
        self._photo.edit(mark("Mask the filled part again"), lambda edit: edit.apply(partial(_mask_again, painted)))
        self.refill_wanted.emit()

    # ---- private ---------------------------------------------------------------------------------------

    def _ask(self, point: Point, how: Ask) -> None:
        """A pixel was hovered or clicked with the Inspect tool."""
        view, document = self.view, self.document
        self._say_if_silent(point)
        if document is None or not view.holes or not self._canvas.viewport.contains(*point):
            return
        filler = filler_without_maps(self._fills, *point)
        if filler is not None:  # no source either: the network saw a hole there
            if how is Ask.CLICK:
                self._messages.say(
                    tr("{filler} filled this pixel, and it has no attention to show", filler=label_of(filler))
                )
            return
        asked = view.asked_at(*point)
        if how is Ask.CLICK:
            again = view.is_pinned and _same(view.probe, asked.probe)
            self._show(replace(asked, is_pinned=not again and isinstance(asked.probe, Probe)))
        elif view.overlay is Overlay.PROBE and not view.is_pinned and isinstance(asked.probe, Probe):
            # The pointer leaves the hole on its way to the panel: the last answer stays.
            if _same(view.probe, asked.probe):
                return
            self._show(asked)

    def _brush(self, points: Sequence[Point]) -> None:
        """The Inspect tool was dragged over these pixels."""
        for point in points:
            self._say_if_silent(point)
        inside = [point for point in points if self._canvas.viewport.contains(*point)]
        view = self.view.brushed_along([point for point in inside if filler_without_maps(self._fills, *point) is None])
        if view is not self.view:
            self._show(view)

    def _say_if_silent(self, point: Point) -> None:
        """Over a fill that has no attention, say so, once."""
        over = _fill_at(point, self._fills)
        is_silent = over is not None and not over.attention
        if is_silent and over is not self._said_over:
            self._messages.say(tr("This part was not filled by the network, so there is no attention to show"))
        self._said_over = over if is_silent else None

    def _centre(self, source: Source) -> None:
        bounds = source.bounds
        self._canvas.centre_on((bounds.x0 + bounds.x1) / 2, (bounds.y0 + bounds.y1) / 2)

    def _set_strength(self, value: float) -> None:
        is_dim = self.view.overlay in IS_HIGHLIGHT
        self._show(replace(self.view, dim=value) if is_dim else replace(self.view, opacity=value))

    def _on_replaced(self, document: Document | None) -> None:
        self._fills, self._filled, self._marked = (), None, None
        if document is not None and document.sources.any():  # work of another day
            self._mark(document, Bounds.of_shape(document.shape))
        self._show(replace(self.view, holes=(), probe=None, is_pinned=False))
        self._follow_history()

    def _follow_history(self) -> None:
        fills, document = self._photo.history.fills(), self.document
        if document is None or [*map(id, fills)] == [*map(id, self._fills)]:
            return
        self._fills = fills
        view = self.view.with_fills(fills, document.shape)
        self._filled = None
        if view.holes:
            self._filled = np.zeros(document.shape, np.bool_)
            for hole in view.holes:
                self._filled[hole.bounds.slices] |= hole.mask
        self._show(view)

    def _on_change(self, change: DocumentChange) -> None:
        document = self.document
        if change.kind != "sources" or document is None:
            return
        had = self._marked is not None
        self._mark(document, change.bounds)
        if not had:
            self._paint()

    def _mark(self, document: Document, bounds: Bounds) -> None:
        if self._marked is None:
            shape = document.shape
            self._marked = np.zeros(shape, np.bool_), np.zeros(shape, np.bool_)
        part = bounds.slices
        for mask, code in zip(self._marked, (NOT_HERE, ONLY_HERE), strict=True):
            mask[part] = document.sources[part] == code

    def _show(self, view: View) -> None:
        self.view = view
        self._panel.show_view(view, self.document, has_fills=bool(self._fills))
        self._paint()

    def _paint(self) -> None:
        """Give the canvas the layers of this state: colours under the mask, marks over it."""
        below, above = [], []
        if self._marked is not None:
            above.append(layers.mask_layer(self._marked[0], layers.NOT_HERE_STYLE))
            above.append(layers.mask_layer(self._marked[1], layers.ONLY_HERE_STYLE))
        if self._is_shown:
            picture = self.view.picture()
            if picture is not None:
                below.append(layers.tint_layer(picture))
            if self._filled is not None:
                below.append(layers.mask_layer(self._filled, layers.FILLED))
                above.append(layers.frame_layer(_frames(self.view)))
            above.append(layers.marks_layer(self.view))
        at = DEFAULT_LAYERS.index(paint_mask)
        self._canvas.layers = (*DEFAULT_LAYERS[:at], *below, paint_mask, *above, *DEFAULT_LAYERS[at + 1 :])
        self._canvas.update()


def _mask_again(painted: PaintedMask, mask: Mask) -> Bounds:
    """Make what was painted part of the mask; returns the rectangle outside of which nothing changed."""
    mask |= painted.mask()
    return painted.bounds


def _fill_at(point: Point, fills: tuple[FillResult, ...]) -> FillResult | None:
    """The newest fill whose pixels are at a point."""
    x, y = int(point[0] // 1), int(point[1] // 1)
    for fill in reversed(fills):
        for patch in fill.patches:
            at = patch.bounds
            if at.x0 <= x < at.x1 and at.y0 <= y < at.y1 and patch.mask[y - at.y0, x - at.x0]:
                return fill
    return None


def _same(a: object, b: object) -> bool:
    if isinstance(a, Probe) and isinstance(b, Probe):
        return a.hole is b.hole and a.query == b.query
    return isinstance(a, InverseProbe) and isinstance(b, InverseProbe) and a.points == b.points


def _frames(view: View) -> tuple[Bounds, ...]:
    """The crop of the probed hole, or of every hole."""
    if isinstance(view.probe, Probe) and view.overlay is Overlay.PROBE:
        return (view.probe.hole.attention.bounds,)
    return tuple(hole.attention.bounds for hole in view.holes)
