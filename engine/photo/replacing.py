"""Write a person's file whole or not at all, and say in a sentence why it could not be done."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from engine.atomic import replace_file
from engine.photo.photo import PhotoError

_DISK_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))  # not every system knows quotas


def write_atomically(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """:func:`engine.atomic.replace_file` for what a person saves.

    Raises:
        PhotoError: the file could not be written; the old one is intact and the temporary one is gone.
    """
    try:
        replace_file(path, write)
    except OSError as error:
        raise PhotoError(f"{path.name} could not be saved: {_reason(error, path)}") from error


def _reason(error: OSError, path: Path) -> str:
    folder = path.parent
    if error.errno in _DISK_FULL:
        return "the disk is full. Free some space or choose another folder."
    if error.errno == errno.EISDIR:
        return "a folder has that name. Choose another name."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"it or its folder {folder} may not be written to. Choose another folder."
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return f"the folder {folder} does not exist. Choose another folder."
    if error.errno == errno.ENAMETOOLONG:
        return "the name is too long. Choose a shorter one."
    return f"{error.strerror or error}. Choose another folder."
