"""Photos and folders opened before. The disk is not asked here: a share that hangs would stop the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.settings.store import Settings

RECENT_COUNT = 10


def recent_files(settings: Settings) -> tuple[Path, ...]:
    """Those that are remembered, newest first, whether they still exist or not."""
    return tuple(Path(name) for name in settings.texts("recent_files")[:RECENT_COUNT])


class RecentFiles(QObject):
    """Those that are remembered, without those that somebody saw to be gone.

    Signals:
        changed: there are others.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._gone: set[Path] = set()

    @property
    def files(self) -> tuple[Path, ...]:
        """Newest first; what nobody has looked at yet is among them."""
        return tuple(path for path in self.remembered if path not in self._gone)

    @property
    def remembered(self) -> tuple[Path, ...]:
        """Also those that are gone: a disk may be put in again."""
        return recent_files(self._settings)

    def remember(self, path: Path) -> None:
        """Put a photo or a folder that was opened, or written, in front."""
        full = path.absolute()
        self._settings.read_again("recent_files")  # other windows open photos, too
        names = (str(full), *(name for name in self._settings.texts("recent_files") if name != str(full)))
        self._settings.set("recent_files", names[:RECENT_COUNT])
        self._gone.discard(full)
        self.changed.emit()

    def clear(self) -> None:
        """Forget them all."""
        self._settings.read_again("recent_files")
        self._settings.set("recent_files", ())
        self.changed.emit()

    def tell(self, path: Path, *, is_there: bool) -> None:
        """Somebody has looked whether it is there."""
        if is_there is (path in self._gone):
            self._gone ^= {path}
            self.changed.emit()
