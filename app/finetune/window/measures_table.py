"""The verdict's measures as a table."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from engine.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.finetune.run_state import Measure

HEADERS = (mark("Measure"), mark("Before"), mark("After"), mark("Change"), mark("95 % interval"), "")


class MeasuresTable(QTableWidget):
    """One row a measure: before, after, the change and how sure it is. In words, too, not by colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(HEADERS), parent)
        self.setAccessibleName(tr("Measures before and after, on the held-out photos"))
        self.setHorizontalHeaderLabels([tr(header) if header else "" for header in HEADERS])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)

    def show_measures(self, measures: Sequence[Measure]) -> None:
        self.setRowCount(len(measures))
        for row, measure in enumerate(measures):
            for column, text in enumerate(_texts(measure)):
                item = QTableWidgetItem(text)
                right = Qt.AlignmentFlag.AlignRight if 0 < column < len(HEADERS) - 1 else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(right | Qt.AlignmentFlag.AlignVCenter)
                if column == len(HEADERS) - 1 and (measure.is_better or measure.is_worse):
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.setItem(row, column, item)
        self._fit()

    def _fit(self) -> None:
        row = QFontMetrics(self.font()).height() + 10
        for index in range(self.rowCount()):
            self.setRowHeight(index, row)
        height = row * self.rowCount() + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 2
        self.setFixedHeight(height)


def _texts(measure: Measure) -> tuple[str, ...]:
    digits = 4 if abs(measure.before) < 1.5 and not measure.unit else 3 if measure.unit == "%" else 2
    unit = f"\u202f{measure.unit}" if measure.unit else ""
    interval = "—"
    if not math.isnan(measure.low):
        interval = tr("{low} to {high}", low=_signed(measure.low, digits), high=_signed(measure.high, digits))
    word = tr("▲ better") if measure.is_better else tr("▼ worse") if measure.is_worse else tr("no clear change")
    return (
        tr("{measure} (higher is better)", measure=measure.name)
        if measure.higher_is_better
        else tr("{measure} (lower is better)", measure=measure.name),
        f"{measure.before:.{digits}f}{unit}",
        f"{measure.after:.{digits}f}{unit}",
        f"{_signed(measure.after - measure.before, digits)}{unit}",
        interval,
        word,
    )


def _signed(value: float, digits: int) -> str:
    return f"{value:+.{digits}f}".replace("-", "\u2212")
