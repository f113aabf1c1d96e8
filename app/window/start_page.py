"""What is shown before a photo is open: how to open one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from app.canvas import drops
from app.window.plain import PlainLabel
from app.window.recent_row import RecentRow
from engine.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QIcon

_SHOWN_RECENT = 5
_COLUMN_PX = 460
"""Width of what is in the middle, where there is room for it."""
_BUTTONS = (
    ("open", mark("Open…")),
    ("open-folder", mark("Folder…")),
    ("paste", mark("Paste")),
    ("open-sample", mark("Sample photo")),
)


class StartPanel(QWidget):
    """Open, paste, a sample, recent files; files and folders can be dropped here too.

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
        title = PlainLabel(tr("Open or drop a photo or a folder"))
        title.setObjectName("title")
        hint = PlainLabel(tr("Paint over what should go, press Enter, save."))
        hint.setEnabled(False)
        buttons = QGridLayout()  # in one row they would be wider than a small screen
        for place, (name, text) in enumerate(_BUTTONS):
            button = QPushButton(tr(text))
            button.setToolTip(actions[name].toolTip())
            button.setMinimumHeight(34)
            button.clicked.connect(actions[name].trigger)
            buttons.addWidget(button, place // 2, place % 2)
        self._offer = QPushButton()
        self._offer.setFlat(True)
        self._offer.hide()
        self._offer.clicked.connect(self.offer_taken)
        self._recent = QVBoxLayout()
        self._shown_recent: tuple[Path, ...] = ()
        column = QVBoxLayout()
        for item in (title, hint):
            item.setWordWrap(True)  # large letters must not make the window wider than a small screen
            item.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(item)
        column.addItem(QSpacerItem(_COLUMN_PX, 12, QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed))
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
            row = RecentRow(path)
            row.clicked.connect(lambda _=False, path=path: self.recent_chosen.emit(path))
            self._recent.addWidget(row)

    def show_picture(self, path: Path, icon: QIcon) -> None:
        """Show a small picture beside a recent file."""
        for row in self.findChildren(RecentRow):
            if row.path == path:
                row.show_picture(icon)

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
