"""What to learn from: the chosen folders and photos, what was found in them, and what is held out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.finetune.window.thumbnail_strip import ThumbnailStrip
from app.window.motion import show_unmeasured
from app.window.plain import PlainLabel
from app.window.source_list import SourceList
from app.window.usable import let_use
from engine.language import tr, tr_count
from engine.photo.formats import open_filter

if TYPE_CHECKING:
    from pathlib import Path

    from app.finetune.run_state import PhotosFound
    from app.finetune.window.picture_loader import PictureLoader
    from app.window.messages import Messages

_SHOWN = 60  # held-out photos; thumbnails of thousands help nobody


class PhotosPanel(QGroupBox):
    """The left column of the first page.

    Signals:
        sources_changed: other folders or files.
    """

    sources_changed = Signal()

    def __init__(self, loader: PictureLoader, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(tr("Photos to learn from"), parent)
        self._messages = messages
        self.sources = SourceList(tr("Folders and photos to learn from"))
        self._folder = self._new_button(tr("Add &folder…"), self._add_folder)
        self._files = self._new_button(tr("Add p&hotos…"), self._add_files)
        self._remove = self._new_button(tr("&Remove"), self.sources.remove_selected)
        self._busy = QProgressBar()
        show_unmeasured(self._busy)
        self._busy.setTextVisible(False)
        self._busy.setMaximumHeight(6)
        self._summary, self._held_out = PlainLabel(), PlainLabel()
        for label in (self._summary, self._held_out):
            label.setWordWrap(True)
        self._skipped_button = QPushButton()
        self._skipped_button.setObjectName("skipped")
        self._skipped_button.setCheckable(True)
        self._skipped_button.setAutoDefault(False)
        self._skipped_button.setMinimumHeight(28)
        self._skipped = QTreeWidget()
        self._skipped.setHeaderLabels([tr("Skipped file"), tr("Why")])
        self._skipped.setRootIsDecorated(False)
        self._skipped.setAccessibleName(tr("Skipped files and why"))
        self._skipped_button.toggled.connect(self._skipped.setVisible)
        self._strip = ThumbnailStrip(loader)
        self._strip.setAccessibleName(tr("Photos held out for the verdict"))
        buttons = QHBoxLayout()
        for button in (self._folder, self._files, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        found = QHBoxLayout()
        found.addWidget(self._skipped_button)
        found.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.sources, 1)
        layout.addLayout(buttons)
        layout.addWidget(self._busy)
        layout.addWidget(self._summary)
        layout.addLayout(found)
        layout.addWidget(self._skipped, 1)
        layout.addWidget(self._held_out)
        layout.addWidget(self._strip)
        self.sources.changed.connect(self.sources_changed)
        self.sources.itemSelectionChanged.connect(self._show_removable)
        self._show_removable()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self._show_busy(is_on=False)
        self._clear_report()
        self._summary.setText(
            tr("Forty photos or more of one kind of place or thing work best. They stay on this machine.")
        )

    def show_scanning(self) -> None:
        self._clear_report()
        self._show_busy(is_on=True)
        self._summary.setText(tr("Looking at the photos…"))

    def show_report(self, report: PhotosFound) -> None:
        """What the scan found."""
        self._show_busy(is_on=False)
        self._summary.setText(report.problem or report.sentence)
        self._show_skipped(report.skipped)
        share = tr_count(
            "{n} photo is held out: never learned from, only judged on.",
            "{n} photos are held out: never learned from, only judged on.",
            len(report.holdout),
        )
        self._held_out.setText(share if report.holdout else "")
        self._strip.setVisible(bool(report.holdout))
        self._strip.show_pictures(report.holdout[:_SHOWN])

    def _show_skipped(self, skipped: tuple[tuple[str, str], ...]) -> None:
        self._skipped_button.setVisible(bool(skipped))
        self._skipped_button.setText(tr_count("{n} file skipped: why?", "{n} files skipped: why?", len(skipped)))
        self._skipped_button.setChecked(False)
        self._skipped.clear()
        self._skipped.addTopLevelItems([QTreeWidgetItem(list(entry)) for entry in skipped])
        self._skipped.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)

    def _clear_report(self) -> None:
        self._held_out.setText("")
        self._show_skipped(())
        self._skipped.hide()
        self._strip.hide()

    def _show_busy(self, *, is_on: bool) -> None:
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing below may jump
        self._busy.setSizePolicy(policy)
        self._busy.setVisible(is_on)

    def _show_removable(self) -> None:
        let_use(self._remove, "" if self.sources.selectedItems() else tr("Choose in the list what to remove"))

    def _new_button(self, text: str, action: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setMinimumHeight(28)
        button.clicked.connect(action)
        return button

    def _add_folder(self) -> None:
        chosen = self._messages.folder_to_open(tr("Folder with photos"), self._last_folder())
        if chosen is not None:
            self.sources.add([chosen])

    def _add_files(self) -> None:
        self.sources.add(self._messages.files_to_open(tr("Photos to learn from"), self._last_folder(), open_filter()))

    def _last_folder(self) -> str:
        paths: tuple[Path, ...] = self.sources.paths()
        return str(paths[-1].parent) if paths else ""
