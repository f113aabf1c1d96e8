"""The page “Keys” of Edit ▸ Settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.keys.chosen import keys_for, owner, shown, why_refused
from app.window.plain import PlainLabel, plain_tip
from app.window.words import without_mnemonic
from engine.language import mark, tr

if TYPE_CHECKING:
    from app.keys.chosen import KeyChoice, Keys

_HINT = mark("Choose an action, then click the field below and press its new key.")


class KeysPage(QWidget):
    """A table of actions, and the key of the chosen one. Nothing is changed before ``accept``."""

    title = mark("&Keys")

    def __init__(self, choice: KeyChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._keys: dict[str, Keys] = choice.chosen()
        self._names = list(choice.actions)
        self._wanted: QKeySequence | None = None
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search actions and keys"))
        self._search.setAccessibleName(tr("Search actions and keys"))
        self._search.setClearButtonEnabled(True)
        self._table = self._make_table()
        self._edit = QKeySequenceEdit()
        self._edit.setMaximumSequenceLength(1)
        self._edit.setAccessibleName(tr("New key of the chosen action"))
        self._said = PlainLabel(tr(_HINT))
        self._said.setWordWrap(True)
        self._said.setMinimumHeight(2 * self._said.fontMetrics().lineSpacing())
        self._said.setAccessibleName(tr("What the new key would do"))
        self._take = _button(tr("&Take it"), tr("Give the key to the chosen action, and take it from the other one"))
        self._none = _button(tr("&No key"), tr("The chosen action has no key"))
        self._back = _button(tr("&Reset"), tr("The key that the chosen action was made with"))
        self._take.hide()
        self._lay_out()
        self._search.textChanged.connect(self._find)
        self._table.currentCellChanged.connect(lambda *_: self._show_chosen())
        self._edit.keySequenceChanged.connect(self._on_key)
        self._take.clicked.connect(self._take_over)
        self._none.clicked.connect(lambda: self._set(()))
        self._back.clicked.connect(self._reset)
        self._table.setCurrentCell(0, 0)

    def accept(self) -> None:
        """Use what is shown."""
        self._choice.choose(self._keys)

    def restore(self) -> None:
        """Show the keys that everything was made with."""
        self._keys = dict(self._choice.made_with)
        self._show_keys()
        self._show_chosen()

    # ---- private ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._edit, 1)
        for button in (self._none, self._back):
            row.addWidget(button)
        answer = QHBoxLayout()
        answer.addWidget(self._said, 1)
        answer.addWidget(self._take)
        layout = QVBoxLayout(self)
        layout.addWidget(self._search)
        layout.addWidget(self._table, 1)
        layout.addLayout(row)
        layout.addLayout(answer)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._names), 2)
        table.setHorizontalHeaderLabels([tr("Action"), tr("Key")])
        table.setAccessibleName(tr("Actions and their keys"))
        table.verticalHeader().hide()
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)  # Tab leads on to the field
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for row, name in enumerate(self._names):
            table.setItem(row, 0, QTableWidgetItem(self._said_of(name)))
            table.setItem(row, 1, QTableWidgetItem(shown(self._keys[name])))
        return table

    def _said_of(self, name: str) -> str:
        return without_mnemonic(self._choice.actions[name].text()).rstrip("…")

    def _find(self, text: str) -> None:
        wanted = text.casefold().strip()
        for row in range(self._table.rowCount()):
            cells = (self._table.item(row, column) for column in (0, 1))
            is_found = any(cell is not None and wanted in cell.text().casefold() for cell in cells)
            self._table.setRowHidden(row, not is_found)

    @property
    def _chosen(self) -> str:
        return self._names[max(0, self._table.currentRow())]

    def _show_keys(self) -> None:
        for row, name in enumerate(self._names):
            cell = self._table.item(row, 1)
            if cell is not None:
                cell.setText(shown(self._keys[name]))

    def _show_chosen(self) -> None:
        """The field follows the table."""
        keys = self._keys[self._chosen]
        self._edit.blockSignals(True)
        self._edit.setKeySequence(keys[0] if keys else QKeySequence())
        self._edit.blockSignals(False)
        self._say(tr(_HINT))

    def _say(self, sentence: str, wanted: QKeySequence | None = None) -> None:
        self._wanted = wanted
        self._said.setText(sentence)
        self._take.setVisible(wanted is not None)

    def _on_key(self, key: QKeySequence) -> None:
        if key.isEmpty():
            return
        refused, other = why_refused(key), owner(key, self._keys, besides=self._chosen)
        if refused is not None:
            self._say(refused)
        elif other is not None:
            self._say(tr("{key} is the key of “{action}” already.", key=shown(key), action=self._said_of(other)), key)
        else:
            self._set(keys_for(key))

    def _take_over(self) -> None:
        if self._wanted is not None:
            self._set(keys_for(self._wanted))

    def _reset(self) -> None:
        keys = self._choice.made_with[self._chosen]
        other = next((name for key in keys if (name := owner(key, self._keys, besides=self._chosen))), None)
        if other is not None:
            self._say(
                tr("{key} is the key of “{action}” now.", key=shown(keys[0]), action=self._said_of(other)), keys[0]
            )
        else:
            self._set(keys)

    def _set(self, keys: Keys) -> None:
        chosen = self._chosen
        for name, own in self._keys.items():
            if name != chosen:
                self._keys[name] = tuple(key for key in own if key not in keys)
        self._keys[chosen] = keys
        self._show_keys()
        self._show_chosen()
        action = self._said_of(chosen)
        self._say(
            tr("“{action}” has the key {key} now.", action=action, key=shown(keys))
            if keys
            else tr("“{action}” has no key now.", action=action)
        )


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(plain_tip(tip))
    button.setAutoDefault(False)
    button.setMinimumHeight(28)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
