"""The photos of a batch as a table: ten thousand rows cost no more than those that are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QBrush, QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyledItemDelegate

from app.batch.values import Outcome, shown
from app.window.plain import plain_tip
from app.window.words import readable
from engine.language import mark, tr, with_fraction

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStyleOptionViewItem

    from app.batch.controller import BatchController, Row

_COLUMNS = (mark("Photo"), mark("State"), mark("Note"), mark("Mask"), mark("Result"))
_PHOTO, _STATE, NOTE, _MASK = range(4)
_WORDS = {
    Outcome.FILLED: mark("Filled"),
    Outcome.SKIPPED: mark("Was there"),
    Outcome.EXISTS: mark("Left as it was"),
    Outcome.FAILED: mark("Not filled"),
    Outcome.NOT_TAKEN: mark("Not taken"),
}
_STEPS = {
    "": mark("Starting"),
    "look": mark("Starting"),
    "load": mark("Loading"),
    "read": mark("Reading"),
    "save": mark("Saving"),
}
_SIGNS = {True: "⚠  ", False: ""}  # not by colour alone

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """The controller's rows."""

    def __init__(self, controller: BatchController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._rows = controller.rows
        controller.row_changed.connect(self._on_row)

    def reload(self) -> None:
        """The controller has other rows."""
        if self._rows is not self._controller.rows:
            self.beginResetModel()
            self._rows = self._controller.rows
            self.endResetModel()

    def row(self, number: int) -> Row:
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(_COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_tip(row, index.column()))
        if role == Qt.ItemDataRole.ForegroundRole and row.outcome is None and row.fraction is None:
            return QBrush(_faded()) if index.column() == _STATE else None
        return None

    def _on_row(self, number: int) -> None:
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(_COLUMNS) - 1))


class Problems(QSortFilterProxyModel):
    """Only rows without a result, if that is wanted."""

    def __init__(self, model: RowsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._is_on = False
        self.setSourceModel(model)

    def show_only_problems(self, is_on: bool) -> None:
        self._is_on = is_on
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return not self._is_on or self._model.row(source_row).is_problem


class Sentences(QStyledItemDelegate):
    """A sentence is read from its beginning, unlike the name of a file, whose number stands at its end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


def state_of(row: Row) -> str:
    """A word for the table."""
    if row.outcome is not None:
        return f"{_SIGNS[row.is_problem]}{tr(_WORDS[row.outcome])}"
    if row.fraction is not None:
        if row.step in _STEPS:
            return tr(_STEPS[row.step])
        return tr("Filling {fraction:.0%}", fraction=row.fraction)
    return tr("Waiting")


def _text(row: Row, column: int) -> str:
    if column == _STATE:
        return state_of(row)
    if column == NOTE:
        return shown(row.note) or (f"{with_fraction(row.seconds, '.1f')} s" if row.outcome is Outcome.FILLED else "")
    path = _path(row, column)
    return readable(path.name) if path else ""


def _tip(row: Row, column: int) -> str:
    if column in {_STATE, NOTE}:
        return shown(row.note) or state_of(row)
    path = _path(row, column)
    return shown(path) if path else ""


def _path(row: Row, column: int) -> Path | None:
    if column == _PHOTO or row.task is None:
        return row.photo if column == _PHOTO else None
    return row.task.mask if column == _MASK else row.task.out


def _faded() -> QColor:
    return QApplication.palette().color(QPalette.ColorRole.PlaceholderText)
