"""The attention explorer: connects tool, canvas, history and panel. The only mutable state is one View."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDockWidget

from app.attention import layers
from app.attention.probe import InverseProbe, Probe, Source
from app.attention.views import IS_HIGHLIGHT, LABELS, Overlay, View
from app.canvas.layers import paint_mask
from app.canvas.photo_view import DEFAULT_LAYERS
from app.document.sources import ANYWHERE, NOT_HERE, ONLY_HERE
from app.tools.inspect import Ask, Inspect

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.attention.panel import AttentionPanel
    from app.canvas.view import Canvas
    from app.document.document import Document
    from app.document.edits import DocumentChange
    from app.photo.history import History
    from app.tools.base import Point
    from engine.geometry import Bounds
    from engine.types import FillResult, Mask

_SHOWS = ("inspect", "not-from-here", "only-from-here")
"""With these tools in hand the overlay is on the photo."""


class AttentionExplorer(QObject):
    """Answers probes, draws overlays, bars sources.

    Attributes:
        view: what is shown now.

    Signals:
        said: a sentence for the status bar.
        refill_wanted: everything the last fills made is masked again and shall be filled.
    """

    said = Signal(str)
    refill_wanted = Signal()

    def __init__(
        self,
        canvas: Canvas,
        history: History,
        panel: AttentionPanel,
        inspect: Inspect,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._history, self._panel = canvas, history, panel
        self._document: Document | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._fills: tuple[FillResult, ...] = ()
        self._filled: Mask | None = None
        self._marked: tuple[Mask, Mask] | None = None
        self._is_shown = False
        self.view = View()
        inspect.asked = self._ask
        history.fills_changed.connect(self._follow_history)
        panel.overlay_chosen.connect(self.choose)
        panel.strength_chosen.connect(self._set_strength)
        panel.threshold_chosen.connect(lambda value: self._show(replace(self.view, threshold=value)))
        panel.count_chosen.connect(lambda count: self._show(replace(self.view, k=count)))
        panel.source_chosen.connect(self._centre)
        self._show(self.view)

    @property
    def document(self) -> Document | None:
        """The open photo."""
        return self._document

    def filled(self) -> Mask:
        """H×W bool, True = filled by the network and shown in ``view.holes``.

        Raises:
            RuntimeError: nothing is.
        """
        if self._filled is None:
            raise RuntimeError("no fill with attention is shown")
        return self._filled

    # ---- what the editor says --------------------------------------------------------------------------

    def set_document(self, document: Document | None) -> None:
        """Another photo is open."""
        self._unsubscribe()
        self._document = document
        self._unsubscribe = lambda: None
        if document is not None:
            self._unsubscribe = document.subscribe(self._on_change)
        self._fills, self._filled, self._marked = (), None, None
        self._show(replace(self.view, holes=(), probe=None, is_pinned=False))
        self._follow_history()

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
        self.said.emit(LABELS[overlay])

    # ---- see, forbid, fill again -----------------------------------------------------------------------

    def bar_sources(self) -> None:
        """Paint the outlined sources of the probe "not from here", as one undo step."""
        document, probe = self._document, self.view.probe
        if document is None or not isinstance(probe, Probe):
            self.said.emit("Probe a filled pixel first; then its sources can be barred")
            return
        self._canvas.finish_gesture()
        edit = document.begin_source_edit(NOT_HERE)
        sources = probe.sources(self.view.k)
        for source in sources:
            edit.rectangle(source.bounds, True)
        made = edit.commit(f"Bar {len(sources)} sources")
        if made is not None:
            self._history.push_edit(document, made)
        self.said.emit("Barred; Shift+Enter fills again without these sources")

    def allow_all(self) -> None:
        """Forget every mark of the source brushes, as one undo step."""
        document = self._document
        if document is None:
            return
        self._canvas.finish_gesture()
        edit = document.begin_source_edit(ANYWHERE)
        edit.replace(np.zeros_like(document.sources))
        made = edit.commit("Allow all sources")
        if made is not None:
            self._history.push_edit(document, made)
        self.said.emit("Everything known may be used again" if made else "Nothing is barred")

    def refill(self) -> None:
        """Mask again what the newest fill made, as one undo step, and ask for it to be filled."""
        document, newest = self._document, self._history.last_fill()
        if document is None or newest is None:
            self.said.emit("Nothing has been filled yet")
            return
        self._canvas.finish_gesture()
        mask = document.mask.copy()
        for patch in newest.patches:
            mask[patch.bounds.slices] |= patch.mask
        edit = document.begin_mask_edit()
        edit.replace(mask)
        made = edit.commit("Mask the filled part again")
        if made is not None:
            self._history.push_edit(document, made)
        self.refill_wanted.emit()

    # ---- private ---------------------------------------------------------------------------------------

    def _ask(self, point: Point, how: Ask) -> None:
        """A pixel was hovered, clicked or brushed with the Inspect tool."""
        view, document = self.view, self._document
        if document is None or not view.holes or not self._canvas.viewport.contains(*point):
            return
        if how is Ask.BRUSH:
            self._show(view.brushed_at(*point))
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

    def _centre(self, source: Source) -> None:
        bounds = source.bounds
        self._canvas.centre_on((bounds.x0 + bounds.x1) / 2, (bounds.y0 + bounds.y1) / 2)

    def _set_strength(self, value: float) -> None:
        is_dim = self.view.overlay in IS_HIGHLIGHT
        self._show(replace(self.view, dim=value) if is_dim else replace(self.view, opacity=value))

    def _follow_history(self) -> None:
        fills = self._history.fills()
        document = self._document
        if document is None or fills == self._fills:
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
        if change.kind != "sources" or self._document is None:
            return
        had = self._marked is not None
        if self._marked is None:
            shape = self._document.shape
            self._marked = np.zeros(shape, np.bool_), np.zeros(shape, np.bool_)
        part = change.bounds.slices
        for mask, code in zip(self._marked, (NOT_HERE, ONLY_HERE), strict=True):
            mask[part] = self._document.sources[part] == code
        if not had:
            self._paint()

    def _show(self, view: View) -> None:
        self.view = view
        self._panel.show_view(view, self._document, has_fills=bool(self._fills))
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


def _same(a: object, b: object) -> bool:
    if isinstance(a, Probe) and isinstance(b, Probe):
        return a.hole is b.hole and a.query == b.query
    return isinstance(a, InverseProbe) and isinstance(b, InverseProbe) and a.points == b.points


def _frames(view: View) -> tuple[Bounds, ...]:
    """The crop of the probed hole, or of every hole."""
    if isinstance(view.probe, Probe) and view.overlay is Overlay.PROBE:
        return (view.probe.hole.attention.bounds,)
    return tuple(hole.attention.bounds for hole in view.holes)
