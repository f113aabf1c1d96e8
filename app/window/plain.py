"""Text that others wrote, shown as it is: names, files and errors are never taken for HTML, and no link opens.

Every label, box and tooltip that shows such text is made here. Qt guesses otherwise: what begins like HTML is drawn
as HTML, with its pictures and links.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from app.window.words import readable_lines

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PlainLabel(QLabel):
    """A label whose text is plain, whatever it holds."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Names in it may turn the text after them round."""
        super().setText(readable_lines(text))


class PlainBox(QMessageBox):
    """A message box whose texts are plain, whatever they hold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_plain()

    def setText(self, text: str) -> None:
        """Names in it may turn the text after them round."""
        super().setText(readable_lines(text))

    def setInformativeText(self, text: str) -> None:
        """Qt makes a label of its own for this text, with links that open, and gives it no format."""
        super().setInformativeText(readable_lines(text))
        self._make_plain()

    def _make_plain(self) -> None:
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setOpenExternalLinks(False)


def plain_tip(text: str) -> str:
    """A tooltip that shows ``text`` as it is: tooltips have no format, so what looks like HTML is escaped."""
    text = readable_lines(text)
    if "<" not in text and "&lt;" not in text:  # Qt takes either for HTML
        return text
    return f"<p style='white-space:pre-wrap'>{html.escape(text)}</p>"
