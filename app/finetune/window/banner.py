"""A framed line at the top of a page: what happened, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.window.plain import PlainLabel
from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

_DETAILS_PX = 130


class Banner(QFrame):
    """A sentence with buttons; details, if there are any, unfold below."""

    def __init__(
        self,
        sentence: str,
        buttons: tuple[tuple[str, Callable[[], None]], ...] = (),
        details: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.sentence = sentence
        label = PlainLabel(sentence)
        label.setWordWrap(True)
        self.setAccessibleName(sentence)
        line = QHBoxLayout()
        line.addWidget(label, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 8, 6)
        layout.addLayout(line)
        for text, act in buttons:
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.setMinimumHeight(28)
            button.clicked.connect(lambda _=False, act=act: act())
            line.addWidget(button)
        if details:
            shown = QPlainTextEdit(details)
            shown.setReadOnly(True)
            shown.setFixedHeight(_DETAILS_PX)
            shown.setAccessibleName(tr("Details"))
            shown.hide()
            toggle = QPushButton(tr("Details"))
            toggle.setAutoDefault(False)
            toggle.setMinimumHeight(28)
            toggle.setCheckable(True)
            toggle.toggled.connect(shown.setVisible)
            line.addWidget(toggle)
            layout.addWidget(shown)
