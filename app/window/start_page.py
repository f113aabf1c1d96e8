"""What is shown before a photo is open: how to open one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.canvas import drops
from app.window.plain import PlainLabel, plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

_SHOWN_RECENT = 5


class StartPanel(QWidget):
    """Open, paste, a sample, recent files; files can be dropped here too.

    Signals:
        recent_chosen: Path of a recent file.
        file_dropped: list of Path.
        picture_dropped: as that of the canvas.
        offer_taken: the line of ``show_offer`` was clicked.
    """

    recent_chosen = Signal(object)
    file_dropped = Signal(list)
    picture_dropped = Signal(object)
    offer_taken = Signal()

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        title = PlainLabel("Open a photo, or drop one here")
        title.setObjectName("title")
        hint = PlainLabel("Paint over what should go, press Enter, save.")
        hint.setEnabled(False)
        buttons = QHBoxLayout()
        for name, text in (("open", "Open…"), ("paste", "Paste"), ("open-sample", "Sample photo")):
            button = QPushButton(text)
            button.setToolTip(actions[name].toolTip())
            button.setMinimumHeight(34)
            button.clicked.connect(actions[name].trigger)
            buttons.addWidget(button)
        self._offer = QPushButton()
        self._offer.setFlat(True)
        self._offer.hide()
        self._offer.clicked.connect(self.offer_taken)
        self._recent = QVBoxLayout()
        self._shown_recent: tuple[Path, ...] = ()
        column = QVBoxLayout()
        for item in (title, hint):
            column.addWidget(item, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addSpacing(18)
        column.addLayout(self._recent)
        column.addWidget(self._offer)
        around = QVBoxLayout(self)
        around.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(column)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(3)

    def set_recent(self, paths: Sequence[Path]) -> None:
        """Show the newest of these as buttons."""
        if (shown := tuple(paths[:_SHOWN_RECENT])) == self._shown_recent:
            return
        self._shown_recent = shown
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for path in shown:
            button = QPushButton(path.name.replace("&", "&&"))
            button.setFlat(True)
            button.setToolTip(plain_tip(str(path)))
            button.clicked.connect(lambda _=False, path=path: self.recent_chosen.emit(path))
            self._recent.addWidget(button)

    def show_offer(self, text: str) -> None:
        """A line below the recent files, such as training that can go on; "" = none."""
        self._offer.setText(text)
        self._offer.setVisible(bool(text))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if drops.is_welcome(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = drops.files_of(event.mimeData())
        if files:
            self.file_dropped.emit([Path(file) for file in files])
        else:
            self.picture_dropped.emit(drops.picture_of(event.mimeData()))
        event.acceptProposedAction()
