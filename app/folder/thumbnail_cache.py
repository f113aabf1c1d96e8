"""Thumbnails on disk, so that a folder that was seen before is there at once. No Qt.

As the freedesktop standard does it: a file for each photo, named by a hash. The hash is of path, size and time, so a
photo that was changed has another one, and what is out of date is never found and goes with what is old.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.canvas.colours import display_colours
from app.canvas.pyramid import to_display
from engine.files.regular import read_regular
from engine.photo.photo import Photo
from engine.photo.thumbnail import load_thumbnail

SIDE = 224
"""Px of the longer side: enough for a strip on a screen of twice the usual density."""
MAX_BYTES = 256 << 20
"""All thumbnails together take no more, ..."""
MAX_FILES = 30_000
"""... and are no more than these."""
_KEPT_SHARE = 0.8  # of both that are left when they are too many
_MAX_FILE = 1 << 20
_QUALITY = 88
_DAY_S = 24 * 3600
_BEHIND = 128  # grey behind what is transparent
_VERSION = b"1"  # what is stored is made otherwise: count on

Picture = NDArray[np.uint8]
"""h×w×4, B G R A, opaque."""


@dataclass(frozen=True, slots=True)
class ThumbnailCache:
    """Used by one thread.

    Attributes:
        folder: made when it is first needed; readable for its owner only, for photos are private.
    """

    folder: Path

    def picture(self, path: Path) -> Picture:
        """The thumbnail of a photo, from the disk if it is there.

        Raises:
            PhotoError: the photo cannot be read.
        """
        file = self._file(path)
        picture = None if file is None else _read(file)
        if picture is None:
            picture = picture_of(load_thumbnail(path, SIDE))
            if file is not None:
                with contextlib.suppress(OSError):  # a full disk, say: the strip goes on without
                    self._write(file, picture)
        return picture

    def prune(self) -> None:
        """Remove the oldest while there are too many."""
        with contextlib.suppress(OSError):
            found = sorted(
                ((e.stat().st_mtime, e.stat().st_size, e.path) for e in os.scandir(self.folder)), reverse=True
            )
            if len(found) <= MAX_FILES and sum(size for _, size, _ in found) <= MAX_BYTES:
                return
            total = 0
            for number, (_, size, name) in enumerate(found):
                total += size
                if number >= MAX_FILES * _KEPT_SHARE or total > MAX_BYTES * _KEPT_SHARE:
                    with contextlib.suppress(OSError):
                        os.unlink(name)

    def _file(self, path: Path) -> Path | None:
        """Where the thumbnail of a photo as it is now lies; None when the photo cannot be asked."""
        try:
            state = os.stat(path)
        except OSError:
            return None
        said = b"\0".join((_VERSION, os.fsencode(path), b"%d %d" % (state.st_size, state.st_mtime_ns)))
        return self.folder / f"{hashlib.blake2b(said, digest_size=16).hexdigest()}.jpg"

    def _write(self, file: Path, picture: Picture) -> None:
        import cv2

        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _, data = cv2.imencode(".jpg", picture[..., :3], [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
        half = file.with_suffix(f".{os.getpid()}")
        # Not flushed to the disk, as files that matter are: a broken thumbnail is made again.
        half.write_bytes(data.tobytes())
        os.replace(half, file)


def picture_of(photo: Photo) -> Picture:
    """A thumbnail in the screen's colours, grey behind what is transparent."""
    level = to_display(photo.pixels, photo.alpha, display_colours(photo.metadata.icc))
    return on_grey(level, has_alpha=photo.alpha is not None)


def on_grey(level: Picture, *, has_alpha: bool) -> Picture:
    """The same array made opaque, which is premultiplied when ``has_alpha``: grey shows where it was clear."""
    if has_alpha:
        behind = (255 - level[..., 3:].astype(np.uint16)) * _BEHIND // 255
        level[..., :3] += behind.astype(np.uint8)
        level[..., 3] = 255
    return level


def _read(file: Path) -> Picture | None:
    import cv2

    try:
        data = read_regular(file, _MAX_FILE)
        if time.time() - file.stat().st_mtime > _DAY_S:
            os.utime(file)  # what is looked at is not old
        read = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    except (OSError, ValueError, cv2.error):
        return None
    if read is None or max(read.shape[:2]) > SIDE:
        return None
    return np.asarray(cv2.cvtColor(read, cv2.COLOR_BGR2BGRA), np.uint8)
