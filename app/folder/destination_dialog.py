"""Asks once for each folder where its photos are saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.folder.destination import Destination, Where, problem_of
from app.window.plain import PlainLabel
from app.window.words import readable
from engine.language import tr

if TYPE_CHECKING:
    from app.window.messages import Messages


class DestinationDialog(QDialog):
    """Three ways, one of them chosen.

    Signals:
        decided: Destination.
    """

    decided = Signal(object)

    def __init__(
        self, title: str, first: Path, destination: Destination, messages: Messages, parent: QWidget | None = None
    ) -> None:
        """``first`` is a photo to show as an example, ``destination`` what is chosen at first."""
        super().__init__(parent)
        self._messages, self._first, self._folder = messages, first, destination.folder
        self.setWindowTitle(tr("Where to save"))
        heading = PlainLabel(tr("Where should the photos of “{title}” be saved?", title=title))
        heading.setWordWrap(True)
        self.beside = QRadioButton(tr("&Beside the original, with this added to the name:"))
        self.suffix = QLineEdit(destination.suffix)
        self.suffix.setAccessibleName(tr("Added to the name"))
        self.into = QRadioButton(tr("&Into a folder:"))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setMinimumHeight(28)
        self.over = QRadioButton(tr("&Over the original; it is lost"))
        self._buttons = {Where.BESIDE: self.beside, Where.FOLDER: self.into, Where.OVER: self.over}
        self._buttons[destination.where].setChecked(True)
        self._example = PlainLabel()
        self._example.setWordWrap(True)
        self._example.setMinimumWidth(420)
        hint = PlainLabel(tr("This holds for the folder until Lacuna is closed; change it above the filmstrip."))
        hint.setEnabled(False)
        hint.setWordWrap(True)
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        grid = QGridLayout()
        grid.addWidget(self.beside, 0, 0)
        grid.addWidget(self.suffix, 0, 1)
        grid.addWidget(self.into, 1, 0)
        grid.addWidget(self.choose, 1, 1)
        grid.addWidget(self.over, 2, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addLayout(grid)
        layout.addWidget(self._example)
        layout.addWidget(hint)
        layout.addWidget(self.box)
        self.suffix.textEdited.connect(lambda _: self.beside.setChecked(True))
        self.suffix.textChanged.connect(lambda _: self._show())
        self.choose.clicked.connect(self._choose)
        for button in self._buttons.values():
            button.toggled.connect(lambda _: self._show())
        self._show()

    @property
    def destination(self) -> Destination:
        """What is chosen now."""
        where = next(way for way, button in self._buttons.items() if button.isChecked())
        return Destination(where, self.suffix.text(), self._folder)

    def accept(self) -> None:
        """Take it, if it can be done."""
        if problem_of(self.destination):
            self._show()
            return
        super().accept()
        self.decided.emit(self.destination)

    def _choose(self) -> None:
        start = str(self._folder or self._first.parent)
        folder = self._messages.folder_to_open(tr("Save photos into"), start)
        if folder is not None:
            self._folder = folder
            self.into.setChecked(True)
            self._show()

    def _show(self) -> None:
        chosen = self.destination
        problem = problem_of(chosen)
        self.choose.setText(tr("Choose…") if self._folder is None else readable(self._folder.name).replace("&", "&&"))
        self.box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)
        self._example.setText(problem or _example(self._first, chosen))


def _example(first: Path, chosen: Destination) -> str:
    return tr("{name} is saved as {target}", name=readable(first.name), target=readable(str(chosen.target(first))))
