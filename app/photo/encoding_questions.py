"""How a photo is encoded that is stored with loss: asked once for each file, and only where everything is encoded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.window.encoding_dialog import EncodingChoice, EncodingQuestion
from engine.language import tr
from engine.photo.encoding_jpeg import why_encoded_anew
from engine.photo.formats import SUBSAMPLINGS, Format, format_named
from engine.photo.jpeg_quality import estimated_quality
from engine.photo.photo import PhotoError
from engine.photo.writing import can_hold, format_for

if TYPE_CHECKING:
    from pathlib import Path

    from app.settings.store import Settings
    from app.window.messages import Messages
    from engine.photo.photo import Photo

AS_IT_WAS = EncodingChoice()
"""Nothing was asked: what can be kept is."""


class EncodingQuestions:
    """Remembers what was chosen: for each file of this session, and for the next question in the settings."""

    def __init__(self, messages: Messages, settings: Settings) -> None:
        self._messages, self._settings = messages, settings
        self._chosen: dict[Path, EncodingChoice] = {}

    def forget(self, path: Path) -> None:
        """Ask about this file again."""
        self._chosen.pop(path, None)

    def ask(self, photo: Photo, path: Path) -> EncodingChoice | None:
        """How to encode this photo in this file; None = the person gave up."""
        try:
            row = format_named(format_for(path, photo))
        except PhotoError:
            return AS_IT_WAS  # whoever saves says what is wrong with the name
        reason = _reason(photo, row)
        if not row.is_lossy or not reason or not can_hold(photo, row.key):
            return AS_IT_WAS
        if path not in self._chosen:
            choice = self._messages.encoding(self._question(photo, row, reason))
            if choice is None:
                return None
            self._remember(choice)
            self._chosen[path] = choice
        return self._chosen[path]

    def _question(self, photo: Photo, row: Format, reason: str) -> EncodingQuestion:
        tables, is_own = photo.encoding.quantisation, row.key == photo.format
        return EncodingQuestion(
            format=row.name,
            reason=reason,
            quality=int(self._settings.number("save_quality")),
            subsampling=SUBSAMPLINGS.index(self._settings.text("save_subsampling")),
            has_colours=not photo.is_grey,
            original_quality=estimated_quality(tables[0]) if is_own and 1 <= len(tables) <= 2 else None,
            original_subsampling=max(0, photo.encoding.subsampling),
        )

    def _remember(self, choice: EncodingChoice) -> None:
        if choice.quality is not None:
            self._settings.keep({"save_quality": float(choice.quality)})
        if choice.subsampling is not None:
            self._settings.keep({"save_subsampling": SUBSAMPLINGS[choice.subsampling]})
        self._settings.write()


def _reason(photo: Photo, row: Format) -> str:
    return (
        why_encoded_anew(photo)
        if row.key == "JPEG"
        else tr("files of {name} cannot be changed in parts", name=row.name)
    )
