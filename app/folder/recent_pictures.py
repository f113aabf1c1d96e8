"""Small pictures of the files that were opened before, for the start page and the menu."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon, QPixmap

from app.background import Background
from app.canvas.qimage import qimage_of
from app.folder.thumbnail_cache import ThumbnailCache
from app.work.names import is_project

if TYPE_CHECKING:
    from app.folder.thumbnail_cache import Picture
    from app.photo.controller import PhotoController


class RecentPictures(QObject):
    """Makes them when they are about to be seen, on a thread of its own: a slow disk keeps nothing else waiting.

    Signals:
        made: Path, QIcon.
    """

    made = Signal(object, QIcon)

    def __init__(self, photos: PhotoController, folder: Path, parent: QObject | None = None) -> None:
        """``folder`` is where thumbnails are kept between sessions."""
        super().__init__(parent)
        self._photos = photos
        self._cache = ThumbnailCache(folder)
        self._background: Background | None = None
        self._icons: dict[Path, QIcon] = {}
        self._asked: set[Path] = set()

    def look(self) -> None:
        """Give out what there is, and make what there is not yet."""
        for path in self._photos.recent_files():
            if path in self._icons:
                self.made.emit(path, self._icons[path])
            elif path not in self._asked and not is_project(path) and not os.path.isdir(path):
                self._asked.add(path)
                self._make(path)

    def stop(self) -> None:
        """End the thread."""
        if self._background is not None:
            self._background.stop()

    def _make(self, path: Path) -> None:
        if self._background is None:
            self._background = Background("recent files", self)
        self._background.run(partial(self._cache.picture, path), partial(self._keep, path), _leave)

    def _keep(self, path: Path, picture: Picture) -> None:
        self._icons[path] = QIcon(QPixmap.fromImage(qimage_of(picture, has_alpha=False)))
        self.made.emit(path, self._icons[path])


def _leave(_error: Exception, _details: str) -> None:
    """What is wrong with the file is said when somebody opens it."""
