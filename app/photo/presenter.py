"""What the window shows of the open photo: what can be done with it, what lies under the pointer, recent files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.window.actions import show_tip
from app.window.words import readable
from engine.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QIcon

    from app.document.document import Document
    from app.document.edits import DocumentChange
    from app.photo.controller import PhotoController
    from app.photo.open_photo import OpenPhoto
    from app.window.main_window import MainWindow

_FOLDER_PX = 260
"""Of the menu's width, for the folder of a file."""


class PhotoPresenter(QObject):
    """Keeps the window in step with the open photo and its file.

    Signals:
        recent_chosen: Path of a photo or folder that was opened before.
    """

    recent_chosen = Signal(object)

    def __init__(self, photo: OpenPhoto, photos: PhotoController, window: MainWindow) -> None:
        super().__init__(window)
        self._photo, self._photos, self._window = photo, photos, window
        photo.replaced.connect(self._on_replaced)
        photo.changed.connect(self._on_changed)
        photos.recent.changed.connect(self.show_recent)
        self.show_recent()

    def show_place(self, point: tuple[float, float] | None) -> None:
        """The size of the photo and the pixel (x, y) under the pointer, image px; None beside the photo."""
        document = self._photo.document
        self._window.show_place("" if document is None or point is None else _described(document, *point))

    def show_recent(self) -> None:
        """Fill the start page and the menu with the files opened before."""
        recent, menu = self._photos.recent.files, self._window.recent_menu
        self._window.start_panel.set_recent(recent)
        menu.clear()
        for path in recent:
            folder = menu.fontMetrics().elidedText(readable(str(path.parent)), Qt.TextElideMode.ElideMiddle, _FOLDER_PX)
            said = f"{readable(path.name)}  ({folder})".replace("&", "&&")
            entry = menu.addAction(said, partial(self.recent_chosen.emit, path))
            entry.setStatusTip(readable(str(path)))
            entry.setData(path)
        menu.addSeparator()
        clear = menu.addAction(tr("&Clear list"), self._photos.recent.clear)
        clear.setEnabled(bool(recent))
        show_tip(clear, tr("Forget what was opened"), "" if recent else tr("Nothing was opened yet"))

    def show_picture(self, path: Path, icon: QIcon) -> None:
        """Show a small picture beside a file opened before."""
        self._window.start_panel.show_picture(path, icon)
        for entry in self._window.recent_menu.actions():
            if entry.data() == path:
                entry.setIcon(icon)

    def _on_replaced(self, document: Document | None) -> None:
        self._show_state()
        if document is not None:
            self._window.canvas.setFocus()

    def _on_changed(self, change: DocumentChange) -> None:
        if change.kind == "mask":
            self._show_state()

    def _show_state(self) -> None:
        self._window.show_photo(is_open=self._photo.document is not None, has_hole=self._photo.has_hole)


def _described(document: Document, x: float, y: float) -> str:
    height, width = document.shape
    column, row = int(x // 1), int(y // 1)
    if not (0 <= column < width and 0 <= row < height):
        return f"{width}×{height}"
    value = " ".join(str(v) for v in document.pixels[row, column])
    return f"{width}×{height}   {column}, {row}   {value}"
