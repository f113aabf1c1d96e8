"""Write a file so that a failure at any moment leaves the old one as it was. Standard library only."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import shutil
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from engine.language import tr

_BINARY = getattr(os, "O_BINARY", 0)
_HOST = hashlib.sha256(os.uname().nodename.encode()).hexdigest()[:8] if hasattr(os, "uname") else "00000000"
_TEMPORARY = re.compile(rf"\.{_HOST}-(\d+)-[0-9a-f]{{16}}\.tmp")
"""Names of temporary files: this computer, for folders may be shared; process; chance."""


class NotOrdinaryError(OSError):
    """A device, a pipe or a socket has the name of the file to write."""


def replace_file(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Let ``write`` fill a temporary file beside ``path``, flush it to the disk, then rename it over ``path``.

    Permissions of an existing file are kept, and its other names (hard links) stay names of the same file; a symbolic
    link is followed, so that the file it names is replaced. What processes that were killed left behind goes.

    Raises:
        NotOrdinaryError: ``path`` is a device, a pipe or a socket.
        OSError: the file could not be written; the old one is intact and the temporary one is gone.
    """
    target = Path(os.path.realpath(path))
    old = _checked(target)
    _remove_orphans(target.parent)
    temporary = target.with_name(f".{_HOST}-{os.getpid()}-{os.urandom(8).hex()}.tmp")
    try:
        with _create(temporary, old) as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        if old is not None and old.st_nlink > 1:
            _write_through(temporary, target)
        else:
            os.replace(temporary, target)
    except BaseException:  # also for Ctrl-C: no half-written file may stay behind
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _flush_folder(target.parent)


def _checked(target: Path) -> os.stat_result | None:
    """The file there is, which may be replaced; None when there is none."""
    try:
        old = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(old.st_mode):
        raise IsADirectoryError(errno.EISDIR, tr("is a folder"))
    if not stat.S_ISREG(old.st_mode):
        raise NotOrdinaryError(errno.EINVAL, tr("is a device or a pipe, not a file"))
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, tr("is read-only"))
    return old


def _create(temporary: Path, old: os.stat_result | None) -> BinaryIO:
    """Open a new file that nobody may read who may not read the old one, at no moment.

    Not tempfile: its files are private to the owner, while a new file must follow the person's umask.
    """
    mode = 0o666 if old is None else stat.S_IMODE(old.st_mode) & 0o600
    file = os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode), "wb")
    if old is not None and sys.platform != "win32":
        try:
            _take_over_rights(file.fileno(), old)
        except BaseException:
            file.close()
            raise
    return file


def _take_over_rights(handle: int, old: os.stat_result) -> None:
    """Group and mode of the old file; the umask is for new ones."""
    mode = stat.S_IMODE(old.st_mode)
    if os.fstat(handle).st_gid != old.st_gid:
        try:
            os.fchown(handle, -1, old.st_gid)
        except OSError:
            mode &= ~0o070  # what one group might do is not another group's right
    os.fchmod(handle, mode)


def _write_through(temporary: Path, target: Path) -> None:
    """Copy a finished file into one that has several names, and remove it.

    A rename would give one name the new content and leave the others the old one: whoever linked them would find two
    files. Writing in place keeps them one, but a crash in the middle of it leaves half a file, so this comes last, when
    the whole new content is safe on the disk beside it. When it fails the old content is put back. When the process is
    killed the finished file stays under the name it gets here, which ``_remove_orphans`` lets be.
    """
    whole = target.with_name(f".{os.urandom(8).hex()}.whole")
    with target.open("r+b") as file:
        before = file.read()
        os.rename(temporary, whole)
        try:
            with whole.open("rb") as content:
                _fill(file, lambda: shutil.copyfileobj(content, file, 1 << 20))
        except BaseException:
            _fill(file, lambda: file.write(before))
            whole.unlink()
            raise
    whole.unlink()


def _fill(file: BinaryIO, write: Callable[[], object]) -> None:
    file.seek(0)
    write()
    file.truncate()
    file.flush()
    os.fsync(file.fileno())


def _remove_orphans(folder: Path) -> None:
    """Remove the temporary files of processes of this computer that live no more."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            found = _TEMPORARY.fullmatch(entry.name)
            if found and not _is_alive(int(found[1])):
                with contextlib.suppress(OSError):
                    os.unlink(entry.path)


def _is_alive(process: int) -> bool:
    if sys.platform == "win32":
        return True  # asking by a signal would end it
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        pass  # somebody else's
    return True


def _flush_folder(folder: Path) -> None:
    """Make the rename itself durable, where the system lets a folder be flushed."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
