"""The folders and photos a person chose, with a place to drop more."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.window.plain import plain_tip
from engine.language import tr


class SourceList(QListWidget):
    """Shows paths, takes drops, and removes with Delete.

    Signals:
        changed: another set of paths.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` says what the list is to those who do not see it."""
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setAccessibleName(name)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setMinimumHeight(84)

    def paths(self) -> tuple[Path, ...]:
        return tuple(Path(self.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.count()))

    def add(self, paths: list[Path]) -> None:
        """Add those that are not there yet."""
        new = [path for path in dict.fromkeys(paths) if path not in self.paths()]
        for path in new:
            item = QListWidgetItem(f"{path.name or path}   —   {path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(plain_tip(str(path)))
            self.addItem(item)
        if new:
            self.changed.emit()

    def remove_selected(self) -> None:
        chosen = self.selectedItems()
        for item in chosen:
            self.takeItem(self.row(item))
        if chosen:
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_selected()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
        place: QRect = self.viewport().rect().adjusted(6, 6, -7, -7)
        painter.drawRoundedRect(place, 6, 6)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, tr("Drop folders or photos here"))
