"""The dialog with the licences: of Lacuna, of the bundled model, and of everything Lacuna is built on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QTabWidget, QVBoxLayout

from app.background import Background
from app.window.notices import licence, model_notice, third_party
from engine.language import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PAGES = (("Lacuna", licence), (mark("The model"), model_notice), (mark("Built on"), third_party))


class LicencesDialog(QDialog):
    """A page each. The texts are collected on a thread: they lie in some hundred files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Licences"))
        self._background = Background("licences", self)
        self.pages = QTabWidget()
        for title, read in _PAGES:
            page = _Page()
            self.pages.addTab(page, tr(title))
            self._background.run(read, page.setPlainText, page.show_error)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages)
        layout.addWidget(buttons)
        self.resize(760, 600)
        self.finished.connect(lambda _: self._background.stop())


class _Page(QPlainTextEdit):
    def __init__(self) -> None:
        super().__init__("…")
        self.setReadOnly(True)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))

    def show_error(self, error: Exception, details: str) -> None:
        self.setPlainText(tr("This text cannot be read: {error}\n\n{details}", error=error, details=details))
