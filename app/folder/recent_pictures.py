"""Looks at the files that were opened before, for the start page and the menu: are they there, and a picture."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFileIconProvider

from app.background import Background, Failed
from app.canvas.qimage import qimage_of
from app.folder.thumbnail_cache import ThumbnailCache
from app.work.names import is_project

if TYPE_CHECKING:
    from app.folder.thumbnail_cache import Picture
    from app.photo.recent import RecentFiles

T = TypeVar("T")


class RecentPictures(QObject):
    """Looks at them when they are about to be seen, on a thread of its own: a slow disk keeps nothing else waiting.

    What lies on a disk that does not answer stays in the list, and so does what waits behind it.

    Signals:
        made: Path, QIcon.
    """

    made = Signal(object, QIcon)

    def __init__(self, recent: RecentFiles, folder: Path, parent: QObject | None = None) -> None:
        """``folder`` is where thumbnails are kept between sessions."""
        super().__init__(parent)
        self._recent = recent
        self._cache = ThumbnailCache(folder)
        self._background: Background | None = None
        self._icons: dict[Path, QIcon] = {}
        self._looking: set[Path] = set()
        self._asked: set[Path] = set()  # for a picture

    def look(self) -> None:
        """Give out the pictures there are, look which files are there, and make the pictures that are missing."""
        self._give()
        for path in self._recent.remembered:
            if path not in self._looking:
                self._looking.add(path)
                self._run(partial(_is_folder, path), partial(self._on_looked, path), partial(self._on_gone, path))

    def stop(self) -> None:
        """End the thread."""
        if self._background is not None:
            self._background.stop()

    def _run(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        if self._background is None:
            self._background = Background("recent files", self)
        self._background.run(work, done, failed)

    def _on_looked(self, path: Path, is_folder: bool) -> None:
        self._looking.discard(path)
        self._tell(path, is_there=True)
        if is_folder:
            self._keep(path, QFileIconProvider().icon(QFileIconProvider.IconType.Folder))
        elif path not in self._asked and not is_project(path):
            self._asked.add(path)
            self._run(partial(self._cache.picture, path), partial(self._on_made, path), _leave)

    def _on_gone(self, path: Path, _error: Exception, _details: str) -> None:
        self._looking.discard(path)
        self._tell(path, is_there=False)

    def _tell(self, path: Path, *, is_there: bool) -> None:
        before = self._recent.files
        self._recent.tell(path, is_there=is_there)
        if self._recent.files != before:
            self._give()  # the list was made anew

    def _give(self) -> None:
        for path in self._recent.files:
            if path in self._icons:
                self.made.emit(path, self._icons[path])

    def _on_made(self, path: Path, picture: Picture) -> None:
        self._keep(path, QIcon(QPixmap.fromImage(qimage_of(picture, has_alpha=False))))

    def _keep(self, path: Path, icon: QIcon) -> None:
        self._icons[path] = icon
        self.made.emit(path, icon)


def _is_folder(path: Path) -> bool:
    """Whether it is a folder or a file.

    Raises:
        FileNotFoundError: it is neither, or may not be looked at.
    """
    if os.path.isdir(path):
        return True
    if os.path.isfile(path):
        return False
    raise FileNotFoundError(path)


def _leave(_error: Exception, _details: str) -> None:
    """What is wrong with the file is said when somebody opens it."""
