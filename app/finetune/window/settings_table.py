"""Every setting of a run in one table; generated from the configuration, checked while typing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.finetune.window.settings_fields import SettingRow, parsed, rows_of, with_texts
from app.window.plain import PlainLabel, plain_tip
from engine.language import tr
from training.errors import TrainingError

if TYPE_CHECKING:
    from app.finetune.window.settings_fields import Path
    from training.config import TrainConfig

_NAME, _VALUE, _MEANING = range(3)
_ROW = Qt.ItemDataRole.UserRole


class SettingsDialog(QDialog):
    """The table of settings. OK is there only while every value is allowed."""

    def __init__(self, config: TrainConfig, recommended: TrainConfig, parent: QWidget | None = None) -> None:
        """Start with ``config``; “Restore” goes back to ``recommended``."""
        super().__init__(parent)
        self.setWindowTitle(tr("All settings of the fine-tuning"))
        self.resize(900, 640)
        self._config = self._base = config
        self._items: dict[Path, QTreeWidgetItem] = {}
        self._tree = QTreeWidget()
        self._tree.setObjectName("settings")
        self._tree.setAccessibleName(tr("Settings of the fine-tuning"))
        self._tree.setHeaderLabels([tr("Setting"), tr("Value"), tr("Meaning")])
        self._tree.setAlternatingRowColors(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setItemDelegateForColumn(_VALUE, _ValueDelegate(self._tree))
        self._tree.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self._tree.itemActivated.connect(self._edit)
        self._tree.itemClicked.connect(lambda item, column: self._edit(item) if column == _VALUE else None)
        self._problem = PlainLabel(" ")
        self._problem.setObjectName("problem")
        self._problem.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        restore = QPushButton(tr("Restore recommended"))
        restore.setAutoDefault(False)
        restore.clicked.connect(partial(self._fill, recommended))
        self._buttons.addButton(restore, QDialogButtonBox.ButtonRole.ResetRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        hint = PlainLabel(tr("What differs from the recommendation is bold. Enter or a click edits a value."))
        hint.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self._tree, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons)
        self._recommended = {row.path: row.text for row in rows_of(recommended)}
        self._tree.itemChanged.connect(self._on_changed)
        self._fill(config)

    @property
    def config(self) -> TrainConfig:
        """The configuration as last found allowed."""
        return self._config

    @property
    def problem(self) -> str:
        """What is wrong with what was typed; "" = nothing."""
        return self._problem.text().strip()

    def item(self, path: Path) -> QTreeWidgetItem:
        """The line of one setting."""
        return self._items[path]

    def _fill(self, config: TrainConfig) -> None:
        self._base = config
        self._tree.blockSignals(True)
        self._tree.clear()
        self._items = {}
        for row in rows_of(config):
            self._items[row.path] = self._new_item(row)
        self._tree.blockSignals(False)
        self._tree.expandAll()
        header = self._tree.header()
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self._tree.setColumnWidth(_VALUE, 190)
        self._check(None)

    def _new_item(self, row: SettingRow) -> QTreeWidgetItem:
        above = next(
            (self._items[row.path[:end]] for end in range(len(row.path) - 1, 0, -1) if row.path[:end] in self._items),
            self._tree.invisibleRootItem(),
        )
        item = QTreeWidgetItem(above)
        item.setData(_NAME, _ROW, row)
        item.setText(_NAME, row.label)
        item.setText(_MEANING, row.tip)
        for column in (_NAME, _VALUE, _MEANING):
            item.setToolTip(column, plain_tip(row.tip))
        item.setForeground(_MEANING, self.palette().color(QPalette.ColorRole.PlaceholderText))
        if row.kind == "group":
            font = item.font(_NAME)
            font.setBold(True)
            item.setFont(_NAME, font)
        else:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setText(_VALUE, _shown(row, row.text))
        return item

    def _edit(self, item: QTreeWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEditable:
            self._tree.editItem(item, _VALUE)

    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == _VALUE:
            self._check(item.data(_NAME, _ROW).path)

    def _check(self, edited: Path | None) -> None:
        """Build the configuration anew; mark what is wrong and what differs from the recommendation."""
        texts, wrong = self._texts(), {}
        for path, text in texts.items():
            try:
                parsed(self._base, path, text)
            except TrainingError as error:
                wrong[path] = str(error)
        if not wrong:
            try:
                self._config = with_texts(self._base, texts)
            except TrainingError as error:
                wrong[edited or next(iter(texts))] = str(error)
        self._tree.blockSignals(True)
        for path, text in texts.items():
            self._mark(self._items[path], wrong.get(path, ""), is_changed=text != self._recommended.get(path))
        self._tree.blockSignals(False)
        sentence = next(iter(wrong.values()), "")
        self._problem.setText(sentence or " ")
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not sentence)

    def _texts(self) -> dict[Path, str]:
        typed = {}
        for path, item in self._items.items():
            row: SettingRow = item.data(_NAME, _ROW)
            if row.kind != "group":
                shown = item.text(_VALUE)
                typed[path] = ("true" if shown == tr("yes") else "false") if row.kind == "switch" else shown
        return typed

    def _mark(self, item: QTreeWidgetItem, problem: str, *, is_changed: bool) -> None:
        row: SettingRow = item.data(_NAME, _ROW)
        font = item.font(_VALUE)
        font.setBold(is_changed)
        item.setFont(_VALUE, font)
        item.setText(_NAME, f"⚠ {row.label}" if problem else row.label)
        item.setToolTip(_VALUE, plain_tip(problem or row.tip))
        background = QColor("#b3402e") if problem else QColor(Qt.GlobalColor.transparent)
        item.setBackground(_VALUE, background)
        item.setForeground(
            _VALUE, QColor(Qt.GlobalColor.white) if problem else self.palette().color(QPalette.ColorRole.Text)
        )


class _ValueDelegate(QStyledItemDelegate):
    """A line to type in, or a list to choose from."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        row: SettingRow = index.sibling(index.row(), _NAME).data(_ROW)
        if row.kind == "text":
            line = QLineEdit(parent)
            line.setFrame(False)
            line.setAccessibleName(row.label)
            return line
        box = QComboBox(parent)
        box.addItems(list(row.choices) or [tr("yes"), tr("no")])
        box.setAccessibleName(row.label)
        box.activated.connect(lambda _: self._finish(box))
        return box

    def _finish(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(index.data() or ""))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip())


def _shown(row: SettingRow, text: str) -> str:
    if row.kind != "switch":
        return text
    return tr("yes") if text == "true" else tr("no")
