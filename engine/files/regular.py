"""Open files that a person named: only regular ones, so that nothing waits for a pipe or reads a device for ever."""

from __future__ import annotations

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path

from engine.language import mark, tr

_KINDS = (
    (stat.S_ISDIR, mark("a folder")),
    (stat.S_ISFIFO, mark("a named pipe")),
    (stat.S_ISSOCK, mark("a socket")),
    (stat.S_ISCHR, mark("a device")),
    (stat.S_ISBLK, mark("a device")),
)

LONGEST_TEXT = 64 << 20
"""Bytes of a file of text that are read, unless somebody knows better."""
_MORE = 1 << 20


class NotRegular(OSError):
    """A folder, pipe, socket or device stands where a file should be.

    Attributes:
        what: which of them, with its article.
    """

    def __init__(self, what: str) -> None:
        super().__init__(errno.EINVAL, tr("it is {what}, not a file", what=what))
        self.what = what


class TooLong(OSError):
    """A file has more bytes than the limit."""

    def __init__(self, limit: int) -> None:
        super().__init__(errno.EFBIG, tr("it is larger than {size:g} GiB", size=limit / 2**30))


def open_regular(path: Path) -> BufferedReader:
    """The file for reading bytes; a link is followed. Never waits, whatever stands there.

    Raises:
        NotRegular: it is no file.
        OSError: it is not there or may not be read.
    """
    # Asked before opening, for opening alone may set a device going, and again after, for it may have been exchanged.
    _check(os.stat(path).st_mode)
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(path, flags)
    try:
        _check(os.fstat(handle).st_mode)
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def read_regular(path: Path, limit: int) -> bytes:
    """All bytes of a regular file, if there are at most ``limit``.

    Raises:
        NotRegular, TooLong, OSError: as ``open_regular``, and for a file that is longer.
    """
    with open_regular(path) as file:
        size = os.fstat(file.fileno()).st_size
        if size > limit:
            raise TooLong(limit)
        # Never more than is there at once: room for all that is asked for is taken before anything is read.
        data = file.read(size)
        if more := file.read(_MORE):  # it grew, or some systems have files that say nothing of their length
            data = _all_of(file, data + more, limit)
    if len(data) > limit:
        raise TooLong(limit)
    return data


def read_text(path: Path, limit: int = LONGEST_TEXT) -> str:
    """A regular file of UTF-8 that is no longer than ``limit`` bytes.

    Raises:
        UnicodeDecodeError: it is no UTF-8.
        NotRegular, TooLong, OSError: as ``read_regular``.
    """
    return read_regular(path, limit).decode()


def _all_of(file: BufferedReader, begun: bytes, limit: int) -> bytes:
    parts, length = [begun], len(begun)
    while length <= limit and (part := file.read(_MORE)):
        parts.append(part)
        length += len(part)
    return b"".join(parts)


def _check(mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise NotRegular(tr(next((what for is_kind, what in _KINDS if is_kind(mode)), mark("no file"))))
