"""Thumbnails for what is on screen, made one after another on a thread, what came on screen last first."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPixmap

from app.background import Background
from app.canvas.qimage import qimage_of
from app.folder.thumbnail_cache import Picture, ThumbnailCache
from engine.errors import explain
from engine.photo.photo import PhotoError

if TYPE_CHECKING:
    from app.folder.shot import Shot

PICTURE_PX = (108, 72)
"""Width and height of a thumbnail on screen, in Qt's pixels."""
_IN_MEMORY = 1000
"""Of 31 kB each, four times as much on a screen of twice the usual density."""
_WAITING = 80
"""More than a screen shows: what is asked for beyond that has been scrolled away."""
_PATIENCE_MS = 1000


class Thumbnails(QObject):
    """Gives out what there is and makes the rest.

    Signals:
        changed: Shot: it has a thumbnail now, or is known to have a problem.
    """

    changed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """``folder`` is where they are kept between sessions."""
        super().__init__(parent)
        self._cache = ThumbnailCache(folder)
        self._background = Background("thumbnails", self)
        self._pixmaps: OrderedDict[Shot, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[Shot, int] = OrderedDict()  # by the round of painting that asked
        self._round, self._is_round_open = 0, False
        self._making: Shot | None = None
        self._has_pruned = self._is_outdated = False

    def of(self, shot: Shot) -> QPixmap | None:
        """The thumbnail; None = there is none yet, and it will be made unless there is a problem."""
        pixmap = self._pixmaps.get(shot)
        if pixmap is not None:
            self._pixmaps.move_to_end(shot)
        elif not shot.problem:
            self._want(shot)
        return pixmap

    def put(self, shot: Shot, picture: Picture) -> None:
        """Show this until ``renew``: what was done to a photo is in no file yet."""
        self._keep(shot, picture)
        self.changed.emit(shot)

    def renew(self, shot: Shot) -> None:
        """Its file was written."""
        self._pixmaps.pop(shot, None)
        self._is_outdated |= shot is self._making
        self.changed.emit(shot)

    def clear(self) -> None:
        """Other photos are gone through now."""
        self._pixmaps.clear()
        self._wanted.clear()

    def stop(self) -> None:
        """End the thread; nothing is lost with it."""
        self._wanted.clear()
        self._background.stop(_PATIENCE_MS)

    def _want(self, shot: Shot) -> None:
        if shot is self._making:
            return
        if not self._is_round_open:
            self._round, self._is_round_open = self._round + 1, True
            QTimer.singleShot(0, self, self._close_round)
        self._wanted[shot] = self._round
        self._wanted.move_to_end(shot)
        while len(self._wanted) > _WAITING:
            self._wanted.popitem(last=False)
        self._go_on()

    def _close_round(self) -> None:
        self._is_round_open = False

    def _next(self) -> Shot:
        """The first of those that came on screen last."""
        newest = max(self._wanted.values())
        return next(shot for shot, asked in self._wanted.items() if asked == newest)

    def _go_on(self) -> None:
        if self._making is not None or not self._wanted:
            return
        shot = self._next()
        del self._wanted[shot]
        path, cache, prunes = shot.shown, self._cache, not self._has_pruned
        self._making, self._has_pruned, self._is_outdated = shot, True, False

        def work() -> Picture:
            picture = cache.picture(path)
            if prunes:
                cache.prune()
            return picture

        def done(picture: Picture) -> None:
            self._making = None
            if path == shot.shown and shot not in self._pixmaps and not self._is_outdated:
                self._keep(shot, picture)
            self.changed.emit(shot)
            self._go_on()

        def failed(error: Exception, _details: str) -> None:
            self._making = None
            shot.problem = error.reason if isinstance(error, PhotoError) else explain(error)[0]
            self.changed.emit(shot)
            self._go_on()

        self._background.run(work, done, failed)

    def _keep(self, shot: Shot, picture: Picture) -> None:
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        density = application.devicePixelRatio()  # of the densest screen there is
        room = QSize(*PICTURE_PX) * density
        kept = Qt.AspectRatioMode.KeepAspectRatio
        scaled = qimage_of(picture, has_alpha=False).scaled(room, kept, Qt.TransformationMode.SmoothTransformation)
        pixmap = QPixmap.fromImage(scaled)
        pixmap.setDevicePixelRatio(density)
        self._pixmaps[shot] = pixmap
        self._pixmaps.move_to_end(shot)
        while len(self._pixmaps) > _IN_MEMORY:
            self._pixmaps.popitem(last=False)
