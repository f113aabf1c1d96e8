"""A row of small pictures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from app.window.plain import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.finetune.window.picture_loader import PictureLoader

SIDE_PX = 76


class ThumbnailStrip(QListWidget):
    """Pictures by file, in one row that scrolls; decoded off the GUI thread and shown as they come."""

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._paths: tuple[Path, ...] = ()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setIconSize(QSize(SIDE_PX, SIDE_PX))
        self.setGridSize(QSize(SIDE_PX + 8, SIDE_PX + 6))
        self.setFixedHeight(SIDE_PX + 28)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_pictures(self, paths: Sequence[Path]) -> None:
        """Show these files; the names are in the tooltips."""
        if tuple(paths) == self._paths:
            return
        self._paths = tuple(paths)
        self.clear()
        side = round(SIDE_PX * self.devicePixelRatioF())
        for path in self._paths:
            item = QListWidgetItem(_blank(), "")
            item.setToolTip(plain_tip(str(path)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, path.name)
            self.addItem(item)
            self._loader.load(path, partial(self._show, path), within=QSize(side, side))

    def _show(self, path: Path, image: QImage) -> None:
        if path not in self._paths or image.isNull():
            return  # other pictures are wanted by now
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.item(self._paths.index(path)).setIcon(QIcon(picture))


def _blank() -> QIcon:
    picture = QPixmap(SIDE_PX, SIDE_PX)
    picture.fill(Qt.GlobalColor.transparent)
    return QIcon(picture)
