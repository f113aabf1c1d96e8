"""The loss and the validation of a run as curves. Imports pyqtgraph, so import this only when it is shown."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.language import tr

if TYPE_CHECKING:
    from training.events import Validated

REDRAW_MS = 500  # points come faster than anybody can look
_SMOOTHING = 0.95
_FEWEST = 10  # steps the axis shows from the start
_MOST = 2000  # points drawn; more cannot be told apart, and take time
_MAIN, _SECOND = "refined_hole", "coarse_hole"


class TrainingCurve(QWidget):
    """Two plots over the same steps: ℓ1 in the holes while it learns, PSNR on hold-out photos."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Loss and validation over the steps"))
        self._steps: list[int] = []
        self._terms = {_MAIN: _Term(), _SECOND: _Term()}
        self._validations: list[Validated] = []
        self._view = pg.GraphicsLayoutWidget()
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._loss = self._new_plot(0, tr("ℓ1 in the holes (0–2)"), "loss")
        self._score = self._new_plot(1, tr("PSNR (dB)"), "psnr")
        self._score.setXLink(self._loss)
        self._view.ci.layout.setRowStretchFactor(0, 3)
        self._view.ci.layout.setRowStretchFactor(1, 2)
        self._points = pg.ScatterPlotItem(size=4, pen=None)
        self._coarse = pg.PlotCurveItem(antialias=True)
        self._refined = pg.PlotCurveItem(antialias=True)
        self._scores = pg.PlotDataItem(symbol="o", symbolSize=6, antialias=True)
        self._start = pg.PlotCurveItem()
        self._best = pg.ScatterPlotItem(size=15, symbol="star")
        loss_legend = self._loss.addLegend(offset=(-8, 6))
        for item, name in (
            (self._points, tr("refined, each step")),
            (self._refined, tr("refined, smoothed")),
            (self._coarse, tr("coarse, smoothed")),
        ):
            self._loss.addItem(item)
            loss_legend.addItem(item, name)
        score_legend = self._score.addLegend(offset=(-8, -8))
        for item, name in (
            (self._scores, tr("held-out photos")),
            (self._start, tr("before the run")),
            (self._best, tr("best so far")),
        ):
            self._score.addItem(item)
            score_legend.addItem(item, name)
        self._legends = (loss_legend, score_legend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REDRAW_MS)
        self._timer.timeout.connect(self.redraw)
        self._colour()

    @property
    def point_count(self) -> int:
        """How many steps are drawn."""
        return len(self._points.data)

    @property
    def validation_count(self) -> int:
        """How many validations are drawn."""
        x, _ = self._scores.getData()
        return 0 if x is None else len(x)

    def show_history(
        self, history: Sequence[tuple[int, Mapping[str, float]]], validations: Sequence[Validated]
    ) -> None:
        """Draw a run from its start; replaces what was there."""
        self._steps, self._terms = [], {_MAIN: _Term(), _SECOND: _Term()}
        for step, losses in history:
            self._append(step, losses)
        self._validations = list(validations)
        self.redraw()

    def add_step(self, step: int, losses: Mapping[str, float]) -> None:
        """One more step; drawn soon."""
        self._append(step, losses)
        self._redraw_soon()

    def add_validation(self, event: Validated) -> None:
        """One more validation; drawn soon."""
        while self._validations and self._validations[-1].step >= event.step:
            self._validations.pop()
        self._validations.append(event)
        self._redraw_soon()

    def redraw(self) -> None:
        """Draw what has come."""
        every = -(-len(self._steps) // _MOST) or 1
        shown = slice(None, None, every)
        steps = np.array(self._steps[shown], float)
        for name, item in ((_MAIN, self._refined), (_SECOND, self._coarse)):
            item.setData(steps, np.array(self._terms[name].smoothed[shown], float))
        self._points.setData(steps, np.array(self._terms[_MAIN].raw[shown], float))
        at = np.array([event.step for event in self._validations], float)
        psnr = np.array([event.psnr for event in self._validations], float)
        self._scores.setData(at, psnr)
        last = max(self._steps[-1:] + [event.step for event in self._validations[-1:]], default=0)
        has_start = bool(self._validations) and self._validations[0].step == 0
        self._start.setData(*((np.array([0.0, last]), np.full(2, psnr[0])) if has_start else ([], [])))
        self._loss.setXRange(0, max(last, _FEWEST), padding=0.02)
        self._best.setData(*(([at[psnr.argmax()]], [psnr.max()]) if len(psnr) else ([], [])))
        self.setAccessibleDescription(self._summary())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_timer"):
            self._colour()

    def _append(self, step: int, losses: Mapping[str, float]) -> None:
        """Steps that are done again, after a rollback or when a run goes on, replace those of before."""
        if self._steps and self._steps[-1] >= step:
            count = bisect_left(self._steps, step)
            del self._steps[count:]
            for term in self._terms.values():
                term.cut(count)
        self._steps.append(step)
        for name, term in self._terms.items():
            term.add(losses.get(name, np.nan))

    def _redraw_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _new_plot(self, row: int, label: str, name: str) -> Any:
        plot = self._view.addPlot(row=row, col=0, name=name)
        plot.setLabel("left", label)
        plot.setLabel("bottom", tr("step"))
        plot.showGrid(x=True, y=True, alpha=0.15)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setMouseEnabled(x=False, y=False)
        axis = plot.getAxis("left")
        axis.enableAutoSIPrefix(False)
        axis.setWidth(58)
        plot.getAxis("bottom").enableAutoSIPrefix(False)
        return plot

    def _colour(self) -> None:
        """Take every colour from the theme; lines differ by dashes too, not by colour alone."""
        palette = self.palette()
        role = QPalette.ColorRole
        ink, main, second = (palette.color(r) for r in (role.Text, role.Link, role.LinkVisited))
        self._view.setBackground(palette.color(role.Base))
        for plot in (self._loss, self._score):
            for side in ("left", "bottom"):
                plot.getAxis(side).setPen(palette.color(role.PlaceholderText))
                plot.getAxis(side).setTextPen(ink)
        for legend in self._legends:
            legend.setLabelTextColor(ink)
            for _, label in legend.items:
                label.setText(label.text)  # only then does the colour show
        faint = QColor(main)
        faint.setAlpha(110)
        self._points.setBrush(faint)
        self._refined.setPen(pg.mkPen(main, width=2))
        self._coarse.setPen(pg.mkPen(second, width=2, style=Qt.PenStyle.DashLine))
        self._scores.setPen(pg.mkPen(main, width=2))
        self._start.setPen(pg.mkPen(second, width=1.5, style=Qt.PenStyle.DotLine))
        self._scores.setSymbolBrush(main)
        self._scores.setSymbolPen(None)
        self._best.setBrush(ink)
        self._best.setPen(pg.mkPen(palette.color(role.Base)))

    def _summary(self) -> str:
        parts = []
        if self._steps:
            parts.append(
                tr("Step {step}: ℓ1 in the holes {loss:.3f}", step=self._steps[-1], loss=self._terms[_MAIN].raw[-1])
            )
        if self._validations:
            best = max(self._validations, key=lambda event: event.psnr)
            parts.append(tr("best PSNR {psnr:.2f} dB at step {step}", psnr=best.psnr, step=best.step))
        return ", ".join(parts)


class _Term:
    """The values of one loss, and their running mean with weights that fade backwards."""

    def __init__(self) -> None:
        self.raw: list[float] = []
        self.smoothed: list[float] = []
        self._mean = self._weight = 0.0

    def cut(self, count: int) -> None:
        """Only the first values."""
        kept = self.raw[:count]
        self.raw, self.smoothed = [], []
        self._mean = self._weight = 0.0
        for value in kept:
            self.add(value)

    def add(self, value: float) -> None:
        """One more; NaN where nothing was measured."""
        self.raw.append(value)
        if np.isfinite(value):
            self._mean = _SMOOTHING * self._mean + (1 - _SMOOTHING) * value
            self._weight = _SMOOTHING * self._weight + (1 - _SMOOTHING)
        # By the weights' sum, so that the start is not drawn towards 0.
        self.smoothed.append(self._mean / self._weight if self._weight else np.nan)
