"""Filling by itself as soon as a stroke ends, or the object is found, if a person wants it so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.canvas.view import Canvas
    from app.document.edits import Edit
    from app.photo.open_photo import OpenPhoto
    from app.settings.store import Settings

SETTING = "fill_on_release"


class FillOnRelease(QObject):
    """Asks for a fill after every gesture that made something a hole, while the setting says so.

    Signals:
        fill_wanted: what is masked shall be filled.
    """

    fill_wanted = Signal()

    def __init__(self, photo: OpenPhoto, canvas: Canvas, settings: Settings) -> None:
        """Make it after whoever records the edits of ``canvas``: the stroke must be a step before the fill is."""
        super().__init__(canvas)
        self._photo, self._settings = photo, settings
        canvas.edit_committed.connect(self._on_edit)

    def on_added(self) -> None:
        """Something became a hole that took longer than a gesture."""
        if self._settings.flag(SETTING):
            self.fill_wanted.emit()

    def _on_edit(self, edit: Edit) -> None:
        if self._settings.flag(SETTING) and self._adds(edit):
            self.fill_wanted.emit()

    def _adds(self, edit: Edit) -> bool:
        """Whether some pixel that changed is a hole now."""
        document = self._photo.document
        if document is None:
            return False
        mask = document.mask
        masks = [delta for kind, delta in edit.deltas if kind == "mask"]
        return any((tile.unpacked(mask) & mask[tile.bounds.slices]).any() for delta in masks for tile in delta.tiles)
