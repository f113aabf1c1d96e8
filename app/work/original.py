"""The file of an open photo, and whether it is still what was read."""

from __future__ import annotations

from app.work.work import FileStamp, fingerprint
from engine.errors import Refused
from engine.files.regular import read_regular
from engine.photo.photo import Photo
from engine.photo.reading import MAX_BYTES


class Original:
    """Used on background threads only."""

    def __init__(self, photo: Photo, content: bytes = b"") -> None:
        """``content``: all bytes of the file that it was read from, when that is no file of its own."""
        self._photo, self._content = photo, content
        self._seen: FileStamp | None = None
        self._digest = ""

    def look(self) -> None:
        """Remember the file as it is right after it was read."""
        self._seen = None if self._photo.path is None else FileStamp.of(self._photo.path)

    def file(self) -> FileStamp | None:
        """Where the pixels can be read again; None when the file was written since, or there is none."""
        if self._seen is None or FileStamp.of(self._seen.path) != self._seen:
            return None
        return self._seen

    def content(self) -> bytes:
        """All bytes of the file; empty when they are not to be had any more."""
        if self._content or self._photo.file:
            return self._content or self._photo.file
        if self._seen is None:
            return b""
        try:
            content = read_regular(self._seen.path, MAX_BYTES)
        except (OSError, Refused):
            return b""
        return content if self.file() is not None else b""

    def digest(self) -> str:
        """Of its pixels; computed once."""
        self._digest = self._digest or fingerprint(self._photo)
        return self._digest
