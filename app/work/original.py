"""The file of an open photo, and whether it is still what was read."""

from __future__ import annotations

from app.work.work import FileStamp, fingerprint
from engine.errors import Refused
from engine.files.regular import read_regular
from engine.photo.photo import Photo
from engine.photo.reading import MAX_BYTES, load_photo


class Original:
    """Used on background threads only."""

    def __init__(self, photo: Photo, content: bytes = b"", seen: FileStamp | None = None) -> None:
        """What is known of the file when the photo is first shown.

        Args:
            photo: as it was read.
            content: all bytes of the file that it was read from, when that is no file of its own.
            seen: the file as it was read; None = ``look`` has to find out.
        """
        self._photo, self._content, self._seen = photo, content, seen
        self._is_proven = False
        self._digest = ""

    def look(self) -> None:
        """Remember the file as it is right after it was read, if nobody has."""
        if self._seen is None and self._photo.path is not None:
            self._seen = FileStamp.of(self._photo.path)

    def file(self) -> FileStamp | None:
        """Where the pixels can be read again; None when the file was written since, or there is none."""
        if self._seen is None or FileStamp.of(self._seen.path) != self._seen:
            return None
        return self._seen

    def proven_file(self) -> FileStamp | None:
        """The same, after its pixels were read again once: it may have been written before ``look`` came to it."""
        return self.file() if self._is_proven or self._read() else None

    def content(self) -> bytes:
        """All bytes of the file; empty when they are not to be had any more, or make other pixels."""
        return self._content or self._photo.file or self._read()

    def _read(self) -> bytes:
        """All bytes of a file that is what was read; else empty."""
        if self._seen is None or self.file() is None:
            return b""
        try:
            content = read_regular(self._seen.path, MAX_BYTES)
            self._is_proven = self._is_proven or fingerprint(load_photo(content)) == self.digest()
        except (OSError, Refused):
            return b""
        return content if self._is_proven and self.file() is not None else b""

    def digest(self) -> str:
        """Of its pixels; computed once."""
        self._digest = self._digest or fingerprint(self._photo)
        return self._digest
