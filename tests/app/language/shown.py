"""What a person reads in a window, and what of it is not translated: a language that puts texts in brackets tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from types import BuiltinMethodType
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QMessageBox,
    QPushButton,
    QTabWidget,
    QWidget,
)

from engine import language
from release.catalogues import settings_texts, sources, texts

_READ = (
    *("text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "placeholderText", "accessibleName"),
    *("accessibleDescription", "prefix", "suffix", "specialValueText", "labelText", "informativeText"),
)
_ROOT = QModelIndex()
_WORD = re.compile(r"[^\W\d_]{3}")
_TAG = re.compile(r"<[^>]*>|&(?=\w+;)|&\w+;")
_SAID = re.compile(r"⟦[^⟦⟧]*⟧")
NAMES = re.compile(
    r"\b(Lacuna|SSIM|JSON|PNG|JPEG|TIFF|WebP|PatchMatch|Telea|Navier–Stokes|English|Deutsch|Español|Français|"
    r"Ctrl|Shift|Alt|Esc|Enter|Return|Tab|Space|Del|Backspace|PgUp|PgDown|Home|End|Ins|F\d+)\b|日本語|简体中文"
)
"""Names, the same in every language; and keys, which Qt says."""
_FILE = re.compile(r"(?<!<)(/[\w.…-]+)+|[\w-]+\.(png|jpe?g|tiff?|webp|lacuna|json|csv|html|pt|safetensors)\b")
_QTS = re.compile(r"qt_\w+|Scroll(Left|Right)Button")
"""Names of parts of Qt's own widgets."""


@contextmanager
def bracketed() -> Iterator[None]:
    """Say everything that catalogues know as “⟦text⟧”."""
    known = _known()
    language.speak(lambda text, _number=None, /: f"⟦{text}⟧" if text in known else text)
    try:
        yield
    finally:
        language.speak(None)


@cache
def _known() -> frozenset[str]:
    return frozenset(text.text for text in [*texts(sources()), *settings_texts()])


def in_english(window: QWidget) -> list[str]:
    """What is read in ``window`` and its children that was not translated: where, and what."""
    return [f"{where}: {text}" for where, text in read_in(window) if is_english(text)]


def is_english(text: str) -> bool:
    """Whether some of it was not translated, names of files aside."""
    if "+" in text and all(_is_key(part) for part in text.split(", ")):
        return False
    return bool(_WORD.search(NAMES.sub("", _FILE.sub("", _without_said(_TAG.sub(" ", text))))))


def _without_said(text: str) -> str:
    count = 1
    while count:  # texts stand in texts as values
        text, count = _SAID.subn("", text)
    return text


def _is_key(text: str) -> bool:
    native = QKeySequence.SequenceFormat.NativeText
    return QKeySequence.fromString(text, native).toString(native) == text


def read_in(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of widgets, actions, tabs, and rows of lists: where it stands, and what it says."""
    for widget in [window, *window.findChildren(QWidget)]:
        yield from _of(widget)
        for action in widget.actions():
            yield from _of(action)
        if isinstance(widget, QTabWidget):
            for tab in range(widget.count()):
                yield f"{_place(widget)} tab", widget.tabText(tab)
        ask = getattr(widget, "model", None)
        model = ask() if callable(ask) else None
        if isinstance(model, QAbstractItemModel):
            yield from _rows(widget, model)
    for action in window.findChildren(QAction):
        yield from _of(action)


def _of(shown: QWidget | QAction) -> Iterator[tuple[str, str]]:
    if _is_qts(shown):
        return
    for name in _READ:
        read = getattr(shown, name, None)
        said = read() if isinstance(read, BuiltinMethodType) else None  # Qt's, not one of ours that is called like it
        if isinstance(said, str) and said:
            yield f"{_place(shown)}.{name}", said


def _is_qts(shown: QWidget | QAction) -> bool:
    """A standard button, such as Cancel, or a part of Qt's own: Qt says it in its own translation."""
    if _QTS.fullmatch(shown.objectName()):
        return True
    box = shown.parent()
    if not isinstance(box, QDialogButtonBox) or not isinstance(shown, QAbstractButton):
        return False
    over = box.parent()
    if isinstance(over, QMessageBox):
        is_unfolding = shown.text() == QCoreApplication.translate("QMessageBox", "Show Details...")
        return is_unfolding or over.standardButton(shown) != QMessageBox.StandardButton.NoButton
    return isinstance(shown, QPushButton) and box.standardButton(shown) != QDialogButtonBox.StandardButton.NoButton


def _rows(widget: QWidget, model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(_ROOT)
    for row in range(model.rowCount(_ROOT)):
        for column in range(columns):
            for role in roles:
                said: Any = model.index(row, column).data(role)
                if isinstance(said, str):
                    yield f"{_place(widget)} row {row}", said
    if isinstance(widget, QComboBox):
        return
    for column in range(columns):
        said = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(said, str):
            yield f"{_place(widget)} heading", said


def _place(shown: QWidget | QAction) -> str:
    return f"{type(shown).__name__}({shown.objectName()})"
