"""The photo and the results of every filler side by side, zoomed and moved together, to pick one from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from app.canvas.layers import picture_of
from app.canvas.pane import InStep, Pane
from app.canvas.pyramid import build_pyramid
from app.fill.candidate import composed
from app.fill.choices import label_of
from app.window.plain import PlainLabel
from engine.geometry import Bounds
from engine.language import mark, tr, with_fraction
from engine.types import FillResult

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.canvas.colours import Colours
    from app.canvas.layers import Picture
    from app.canvas.pyramid import Pyramid
    from app.canvas.viewport import Viewport
    from app.fill.controller import FillController
    from app.fill.job import Outcome
    from app.window.asking import Asking
    from engine.types import FillRequest, Pixels

_SIZE = QSize(1180, 720)
_LEAST_PANE = QSize(150, 100)
_CAPTION_PX, _SPACING_PX = 24, 8
_CONTEXT = 0.6  # of the hole's longer side, shown on every side
_LEAST_CONTEXT_PX = 64
_MOST_PIXELS = 2_000_000
"""Of one picture; what shows more is reduced, so that seven of them take little memory and time."""
_PICKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_HINT = mark(
    "Pick a result: click it or press its number. The wheel zooms and a drag moves all of them,"
    " O held shows the original everywhere. Esc keeps the photo as it is."
)


class CompareDialog(QDialog):
    """The same hole, filled by every filler, after the original. Click or number keys pick one; Esc picks none.

    Attributes:
        panes: the original, then one per result, in their order.

    Signals:
        picked: the FillResult to use.
    """

    picked = Signal(object)

    def __init__(
        self,
        request: FillRequest,
        outcomes: Sequence[Outcome],
        parent: QWidget | None = None,
        *,
        colours: Colours | None = None,
    ) -> None:
        """Show the outcome of each filler: its result, or the sentence that says why there is none.

        ``colours`` turns the photo's colours into the screen's.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Compare fillers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.95))
        place = _around_hole(request)
        original = _prepared(request.image[place.slices], colours)
        self.panes = [ComparePane(tr("Original"), original, original)]
        cells: list[tuple[QWidget, str]] = [(self.panes[0], tr("Original"))]
        for number, (name, outcome) in enumerate(outcomes, 1):
            caption = _caption(number, name, outcome)
            if isinstance(outcome, FillResult):
                pane = ComparePane(caption, _prepared(composed(request, outcome, place), colours), original)
                pane.setObjectName(f"tile-{number}")
                pane.setCursor(Qt.CursorShape.PointingHandCursor)
                pick = partial(self._pick, outcome)
                pane.clicked.connect(pick)
                QShortcut(QKeySequence(str(number)), self, pick)
                self.panes.append(pane)
                cells.append((pane, caption))
            else:
                cells.append((_made_none(number), caption))
        self._lay_out(cells, (place.width, place.height))
        self._step = InStep(self.panes, self)
        self._step.keep(on=True)
        self.panes[0].setFocus()

    def _lay_out(self, cells: Sequence[tuple[QWidget, str]], shape: tuple[int, int]) -> None:
        layout, grid = QVBoxLayout(self), QGridLayout()
        hint = PlainLabel(tr(_HINT))
        hint.setWordWrap(True)
        layout.addWidget(hint)
        grid.setSpacing(_SPACING_PX)
        layout.addLayout(grid, 1)
        columns = _best_columns(len(cells), shape, self.size())
        for index, (widget, text) in enumerate(cells):
            caption = PlainLabel(text)
            caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            caption.setWordWrap(True)
            caption.setMinimumWidth(1)
            row, column = 2 * (index // columns), index % columns
            grid.addWidget(widget, row, column)
            grid.addWidget(caption, row + 1, column)
            grid.setRowStretch(row, 1)
            grid.setColumnStretch(column, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_O:
            self._show_original(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_O and not event.isAutoRepeat():
            self._show_original(False)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._show_original(False)  # the release of the key goes to another window
        super().changeEvent(event)

    def _show_original(self, shown: bool) -> None:
        for pane in self.panes:
            pane.show_original(shown)

    def _pick(self, result: FillResult) -> None:
        self.picked.emit(result)
        self.accept()


class ComparePane(Pane):
    """One result, or the original in its place. With the keyboard, Enter or Space pick it."""

    def __init__(self, name: str, own: Pyramid, original: Pyramid) -> None:
        """``name`` is for those who do not see it; both pyramids are of one size."""
        super().__init__()
        self._own, self._original = own, original
        self._shows_original = False
        self.setMinimumSize(_LEAST_PANE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        height, width = own.pixels.shape[:2]
        self.show_picture(width, height, self._picture)

    def show_original(self, shown: bool) -> None:
        """Show the original in the place of the result."""
        if shown != self._shows_original:
            self._shows_original = shown
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PICKS:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def _picture(self, viewport: Viewport) -> Picture:
        return picture_of(self._original if self._shows_original else self._own, viewport)


def _made_none(number: int) -> QWidget:
    none = PlainLabel("—")
    none.setObjectName(f"tile-{number}")
    none.setAlignment(Qt.AlignmentFlag.AlignCenter)
    none.setMinimumSize(_LEAST_PANE)
    none.setEnabled(False)
    return none


def _caption(number: int, name: str, outcome: FillResult | str) -> str:
    if isinstance(outcome, FillResult):
        return f"{number}   {label_of(name)} · {with_fraction(sum(outcome.seconds.values()), '.2f')} s"
    return f"{number}   {label_of(name)}: {outcome}"


def show_comparison(
    fills: FillController, asking: Asking, parent: QWidget, request: FillRequest, outcomes: Sequence[Outcome]
) -> None:
    """Open the dialog; the result that is picked goes into the photo."""
    dialog = CompareDialog(request, outcomes, parent, colours=fills.colours)
    dialog.picked.connect(fills.apply)
    asking.open(dialog)


def _best_columns(count: int, shape: tuple[int, int], room: QSize) -> int:
    """How many panes in a row show pictures of ``shape`` (width, height) largest."""

    def scale(columns: int) -> float:
        rows = -(-count // columns)
        width = room.width() / columns - _SPACING_PX
        height = room.height() / rows - _CAPTION_PX - _SPACING_PX
        return min(width / shape[0], height / shape[1])

    return max(range(1, count + 1), key=scale)


def _around_hole(request: FillRequest) -> Bounds:
    hole = Bounds.of_mask(request.mask)
    return hole.expanded(max(_LEAST_CONTEXT_PX, round(max(hole.shape) * _CONTEXT))).clamped(request.mask.shape)


def _prepared(pixels: Pixels, colours: Colours | None) -> Pyramid:
    """For any zoom; reduced when there are more than ``_MOST_PIXELS``."""
    import cv2
    import numpy as np

    height, width = pixels.shape[:2]
    scale = (_MOST_PIXELS / (height * width)) ** 0.5
    if scale < 1:
        size = max(1, round(width * scale)), max(1, round(height * scale))
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))
    return build_pyramid(pixels, colours=colours)
