"""The dialog of models: a list at the left, the card of the selected one at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QStyle,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.models.card import card_html, size_text
from app.window.plain import PlainLabel, plain_tip
from app.window.usable import let_use
from engine.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from app.models.entry import ModelEntry

_HINT = mark("Double-click or Enter uses a model for filling. F2 renames it.")
_USED, _NAME, _TITLE, _SIZE = range(4)
_ROW_PX = 28
_ROLE = Qt.ItemDataRole.UserRole


class ModelsDialog(QDialog):
    """Shows models and says what the person wants done with them.

    Signals:
        use_wanted, export_wanted, delete_wanted: ModelEntry.
        rename_wanted: ModelEntry and the new name.
        import_wanted: a weights file should be added.
    """

    use_wanted = Signal(object)
    export_wanted = Signal(object)
    delete_wanted = Signal(object)
    rename_wanted = Signal(object, str)
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1000, 600)
        self._entries: tuple[ModelEntry, ...] = ()
        self._is_showing = False
        self._list = _make_list()
        self._card = _make_card()
        self._use = _make_button(tr("&Use"), tr("Fill with this model from now on"))
        self._use.setObjectName("primary")
        self._use.setMinimumSize(90, 28)
        self._rename = _make_button(tr("&Rename"), tr("Give it another name (F2)"))
        self._export = _make_button(tr("&Export…"), tr("Copy its file to another place"))
        self._delete = _make_button(tr("&Delete…"), tr("Remove its file for good"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._list)
        split.addWidget(self._card)
        split.setSizes([520, 480])
        split.setChildrenCollapsible(False)
        hint = PlainLabel(tr(_HINT))
        hint.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        layout.addWidget(hint)
        layout.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        add = _make_button(tr("&Import weights…"), tr("Add a weights file: Lacuna's own, or other people's"))
        close = _make_button(tr("Close"), "")
        add.clicked.connect(self.import_wanted)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        for button in (self._use, self._rename, self._export, self._delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(add)
        buttons.addWidget(close)
        return buttons

    def _connect(self) -> None:
        self._list.currentItemChanged.connect(lambda *_: self._show_selected())
        self._list.itemActivated.connect(lambda *_: self._emit(self.use_wanted, self._use))
        self._list.itemChanged.connect(self._on_renamed)
        self._use.clicked.connect(lambda: self._emit(self.use_wanted, self._use))
        self._rename.clicked.connect(self._edit_name)
        self._export.clicked.connect(lambda: self._emit(self.export_wanted, self._export))
        self._delete.clicked.connect(lambda: self._emit(self.delete_wanted, self._delete))
        QShortcut(QKeySequence("F2"), self, self._edit_name)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._list, self._delete.click)

    @property
    def selected(self) -> ModelEntry | None:
        """The model whose card is shown."""
        item = self._list.currentItem()
        return item.data(_USED, _ROLE) if item is not None else None

    def show_models(self, entries: Sequence[ModelEntry], chosen: Path | None, *, select: Path | None = None) -> None:
        """List these; the chosen one is ticked.

        ``select`` is shown, else what was selected before, else the chosen one.
        """
        before = self.selected
        wanted = select if select is not None else before.path if before is not None else chosen
        self._is_showing = True
        self._list.clear()
        for entry in entries:
            self._list.addTopLevelItem(self._item(entry, is_chosen=entry.path == chosen))
        self._is_showing = False
        paths = [entry.path for entry in entries]
        row = paths.index(wanted) if wanted in paths else paths.index(chosen) if chosen in paths else 0
        item = self._list.topLevelItem(row)
        if item is not None:
            self._list.setCurrentItem(item)

    def _item(self, entry: ModelEntry, *, is_chosen: bool) -> QTreeWidgetItem:
        size = size_text(entry.size) if entry.size else ""
        item = QTreeWidgetItem(["✓" if is_chosen else "", entry.name, entry.problem or entry.title, size])
        item.setData(_USED, _ROLE, entry)
        item.setSizeHint(_NAME, QSize(0, _ROW_PX))
        item.setTextAlignment(_SIZE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        if is_chosen:
            font = item.font(_NAME)
            font.setBold(True)
            item.setFont(_NAME, font)
            item.setToolTip(_USED, tr("In use"))
        if entry.problem:
            warning = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
            item.setIcon(_NAME, warning)
            faded = self.palette().brush(self.palette().ColorGroup.Disabled, self.palette().ColorRole.Text)
            for column in (_NAME, _TITLE, _SIZE):
                item.setForeground(column, faded)
        item.setToolTip(_TITLE, plain_tip(entry.problem or entry.title))
        return item

    def _show_selected(self) -> None:
        entry = self.selected
        is_own = entry is not None and entry.is_own
        problem = tr("Choose a model first") if entry is None else entry.problem
        let_use(self._use, problem)
        let_use(self._export, "" if entry is not None and entry.size else problem or tr("Its file is not there"))
        for button in (self._rename, self._delete):
            let_use(button, "" if is_own else tr("Only models that you imported or trained can be changed"))
        if entry is None:
            self._card.clear()
            return
        self._card.setMarkdown(entry.text)
        end = QTextCursor(self._card.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        if entry.text:
            end.insertBlock()
        end.insertHtml(card_html(entry))
        self._card.moveCursor(QTextCursor.MoveOperation.Start)

    def _edit_name(self) -> None:
        item = self._list.currentItem()
        if item is not None and self._rename.isEnabled():
            self._list.editItem(item, _NAME)

    def _on_renamed(self, item: QTreeWidgetItem, column: int) -> None:
        if self._is_showing or column != _NAME:
            return
        entry: ModelEntry = item.data(_USED, _ROLE)
        name = item.text(_NAME)
        self._is_showing = True
        item.setText(_NAME, entry.name)  # until it is really so
        self._is_showing = False
        if name.strip() != entry.name:
            self.rename_wanted.emit(entry, name)

    def _emit(self, signal: SignalInstance, button: QPushButton) -> None:
        entry = self.selected
        if entry is not None and button.isEnabled():
            signal.emit(entry)


def _make_list() -> QTreeWidget:
    models = QTreeWidget()
    models.setAccessibleName(tr("Models"))
    models.setColumnCount(4)
    models.setHeaderLabels(["", tr("Name"), tr("What it is"), tr("Size")])
    models.setRootIsDecorated(False)
    models.setUniformRowHeights(True)
    models.setAllColumnsShowFocus(True)
    models.setAlternatingRowColors(True)
    models.setIconSize(QSize(16, 16))
    models.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    header = models.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(_USED, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(_SIZE, QHeaderView.ResizeMode.ResizeToContents)
    header.resizeSection(_NAME, 170)
    return models


def _make_card() -> QTextBrowser:
    card = QTextBrowser()
    card.setAccessibleName(tr("Card of the selected model"))
    card.setOpenLinks(False)  # nothing here leaves the program
    card.document().setDocumentMargin(14)
    return card


def _make_button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(plain_tip(tip))
    button.setAutoDefault(False)
    button.setMinimumHeight(28)
    return button
