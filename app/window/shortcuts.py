"""The list of every key and gesture, in groups that are named as the menus are."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.window.actions import ACTIONS, MENUS
from app.window.page_dialog import show_page
from app.window.plain import PlainLabel
from app.window.step_tip import REDO, UNDO
from app.window.words import without_mnemonic
from engine.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

_COLUMNS = 3
_SIZE_PX = 1200, 700
_CELL = "padding: 1px 14px 1px 0"

Row = tuple[str, str]
"""Keys, and what they do."""

_MOUSE: tuple[Row, ...] = (
    (mark("Wheel"), mark("Zoom at the pointer")),
    (mark("Space-drag, middle-drag"), mark("Move the photo")),
    (mark("[ and ], Alt+wheel"), mark("Size of the brush")),
    (mark("Alt-drag, Ctrl+Alt-drag"), mark("Size of the brush")),
    (mark("Right-drag"), mark("Erase instead of painting")),
    (mark("Shift-click"), mark("Line from the last stroke")),
    (mark("Shift-drag"), mark("Square, circle, box")),
    (mark("Ctrl-drag"), mark("Subtract from the mask")),
    (mark("Hold O"), mark("See the photo as opened")),
)
_WITHOUT_MOUSE: tuple[Row, ...] = (
    (mark("Arrows"), mark("Move the crosshair")),
    (mark("Shift+arrows, Ctrl+arrows"), mark("Move it far, by one pixel")),
    ("P", mark("Put the tool down, lift it")),
    (mark("Shift+P"), mark("The same, but erase")),
    (mark("Enter"), mark("End a stroke, close a polygon")),
    (mark("Backspace"), mark("Take the last corner back")),
    (mark("Esc"), mark("Give a stroke up")),
)
_ELSEWHERE: tuple[Row, ...] = (
    (mark("Enter, Esc"), mark("Keep or cancel what is tried")),
    (mark("1 to 9"), mark("Pick a result or a place")),
    (mark("Arrows, Home, End"), mark("Compare two pictures")),
    (mark("F2, Delete"), mark("Rename or delete a model")),
)
_EDIT = mark("&Edit")


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading."""

    title: str
    rows: tuple[Row, ...]


def groups(actions: Iterable[QAction]) -> list[Group]:
    """Every gesture, and every key as the actions have it now: tools, gestures, then in the order of the menus.

    Args:
        actions: those that can have a key; which menu one belongs to follows from its object name.
    """
    own = {spec.name: (spec.menu, tr(spec.text)) for spec in ACTIONS} | {
        "undo": (_EDIT, tr(UNDO.text)),
        "redo": (_EDIT, tr(REDO.text)),
    }
    found: dict[str, list[Row]] = {"": [], **{menu: [] for menu in MENUS}}
    for action in actions:
        keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts() if _is_usual(key)]
        if keys:
            menu, text = own.get(action.objectName(), ("", action.text()))  # their text may say something else now
            found[menu].append((", ".join(keys), without_mnemonic(text).removesuffix("…")))
    listed = [
        Group(tr("Tools"), tuple(found.pop(""))),
        Group(tr("On the photo"), _said(_MOUSE)),
        Group(tr("Painting without a mouse"), _said(_WITHOUT_MOUSE)),
        *(Group(without_mnemonic(tr(menu)), tuple(rows)) for menu, rows in found.items()),
        Group(tr("In bars and windows"), _said(_ELSEWHERE)),
    ]
    return [group for group in listed if group.rows]


def show_shortcuts(parent: QWidget, actions: Iterable[QAction]) -> None:
    """List every key and gesture."""
    page = QWidget()
    columns = QHBoxLayout(page)
    columns.setSpacing(24)
    for column in _columns(groups(actions)):
        columns.addWidget(_label(column), 1, Qt.AlignmentFlag.AlignTop)
    show_page(parent, tr("Keyboard shortcuts"), page, _SIZE_PX)


def _is_usual(key: QKeySequence) -> bool:
    """Standard keys have some that only few keyboards have, labelled with what they do."""
    pressed = key[0].key()  # type: ignore[index]  # its type stub forgets it
    return not Qt.Key.Key_F13 <= pressed <= Qt.Key.Key_F35 and pressed not in (Qt.Key.Key_Undo, Qt.Key.Key_Redo)


def _said(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    return tuple((tr(keys), tr(done)) for keys, done in rows)


def _columns(listed: list[Group]) -> list[list[Group]]:
    """Groups one below the other, about as many lines in each column; the last one, of this and that, at the foot."""
    *ordered, last = listed
    every = sum(map(_lines, ordered))
    columns: list[list[Group]] = [[] for _ in range(_COLUMNS)]
    before = 0
    for group in ordered:
        middle = before + _lines(group) / 2
        columns[int(_COLUMNS * middle / every)].append(group)
        before += _lines(group)
    min(columns, key=lambda column: sum(map(_lines, column))).append(last)
    return columns


def _lines(group: Group) -> int:
    return len(group.rows) + 2


def _label(column: list[Group]) -> PlainLabel:
    label = PlainLabel("".join(_html(group) for group in column))
    label.setTextFormat(Qt.TextFormat.RichText)  # of our own words; keys are escaped
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _html(group: Group) -> str:
    rows = "".join(
        f"<tr><td style='{_CELL}; white-space: nowrap'><b>{escape(keys)}</b></td>"
        f"<td style='{_CELL}'>{escape(said)}</td></tr>"
        for keys, said in group.rows
    )
    return f"<h3>{escape(group.title)}</h3><table>{rows}</table>"
