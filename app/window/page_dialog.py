"""A dialog of one page to read, that scrolls where it is too small for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget


def show_page(parent: QWidget, title: str, page: QWidget, size: tuple[int, int], *more: QPushButton) -> None:
    """Open it; ``size`` is width and height in px, ``more`` are buttons beside Close."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    for button in more:
        buttons.addButton(button, QDialogButtonBox.ButtonRole.HelpRole)
    layout = QVBoxLayout(dialog)
    layout.addWidget(area)
    layout.addWidget(buttons)
    dialog.resize(*size)
    dialog.open()
