"""A path that is typed, dropped or chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.window.plain import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable


class PathField(QWidget):
    """A line with buttons after it.

    Signals:
        changed: another path.
    """

    changed = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        """``name`` is for those who do not see it; ``hint`` stands in it while it is empty."""
        super().__init__(parent)
        self._line = _Line()
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(hint)
        self._line.textChanged.connect(lambda text: self._line.setToolTip(plain_tip(text)))
        self._line.textChanged.connect(self.changed)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._line, 1)
        self.setFocusProxy(self._line)

    def add_button(self, text: str, ask: Callable[[], Path | None]) -> QPushButton:
        """A button that asks for a path."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setMinimumHeight(28)

        def choose() -> None:
            path = ask()
            if path is not None:
                self.set_path(path)

        button.clicked.connect(choose)
        self._layout.addWidget(button)
        return button

    def path(self) -> Path | None:
        text = self._line.text().strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        self._line.setText(str(path))


class _Line(QLineEdit):
    """Takes the path of what is dropped, not its address."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            self.setText(local[0])
            event.acceptProposedAction()
        else:
            super().dropEvent(event)
