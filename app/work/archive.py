"""The archives that work is kept in: zips whose every size, name and number is doubted before it is used.

Of a member no more is unpacked than it may have, and what the directory of the archive promises is added up before
anything is read. Nothing is extracted to the disk, so names lead nowhere; nothing is executed.
"""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.work.checked import whole
from app.work.work import WorkError
from engine.errors import Refused
from engine.files.regular import open_regular
from engine.language import tr

MAX_MANIFEST = 32 << 20
MEMBERS = frozenset(
    ("mimetype", "manifest.json", "preview", "file", "pixels", "alpha", "changes", "fills", "attention")
)
_PACKED_BY = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 1  # the bit of a member's flags
_HEADER = 30  # bytes before a member's name and content
_SMALL = 64 << 20
_MOST_PACKED = 300
"""So many times as large as its file an archive may be unpacked, if it is then larger than ``_SMALL``."""


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of archive. Its sentences are English: who says them translates them.

    Attributes:
        key: of the version in its manifest.
        version: the newest that can be read.
        limit: bytes of the largest one, unpacked.
        damaged, newer, gone, too_much: sentences: it is; its version is; it is not there; it would become too large.
        photo: what the photo in it is called in sentences.
        no_original, other_original: sentences about the photo's file with the fields ``name`` and ``where``: it is not
            in its folder; it holds another picture now.
    """

    key: str
    version: int
    limit: int
    damaged: str
    newer: str
    gone: str
    too_much: str
    photo: str
    no_original: str
    other_original: str


@contextmanager
def opened(path: Path, form: Form) -> Iterator[zipfile.ZipFile]:
    """An archive for reading. Whatever is tripped over becomes one sentence; those that know better pass.

    Raises:
        WorkError: with the sentence.
    """
    try:
        with open_regular(path) as file:
            size = os.fstat(file.fileno()).st_size
            if size > form.limit + MAX_MANIFEST:
                raise ValueError("too large a file")
            with zipfile.ZipFile(file) as archive:
                _check_directory(archive, size, form.limit + MAX_MANIFEST)
                yield archive
    except (Refused, MemoryError):
        raise
    except FileNotFoundError as error:
        raise WorkError(tr(form.gone)) from error
    except PermissionError as error:
        raise WorkError(tr("“{name}” may not be read; check its permissions.", name=path.name)) from error
    except Exception as error:
        raise WorkError(tr(form.damaged)) from error


def manifest_of(archive: zipfile.ZipFile, form: Form) -> dict[str, Any]:
    """What the archive says of itself; only the version is checked.

    Raises:
        WorkError: it is of a newer version.
        Exception: anything, when it is damaged.
    """
    manifest = dict(json.loads(member(archive, "manifest.json", MAX_MANIFEST)))
    version = whole(manifest[form.key])
    if version > form.version:
        raise WorkError(tr(form.newer))
    return manifest


def member(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """The content of one member; never unpacks more than ``limit`` bytes.

    Raises:
        ValueError: it is larger.
        KeyError: there is none.
    """
    with archive.open(name) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise ValueError(f"{name} has more than {limit} bytes")
    return content


def exactly(stream: Any, count: int, limit: int) -> bytes:
    """The next bytes of a member.

    Raises:
        ValueError: there are not so many, or it may not have so many.
    """
    content: bytes = stream.read(count) if count <= limit else b""
    if len(content) != count:
        raise ValueError("a member ends early")
    return content


def _check_directory(archive: zipfile.ZipFile, size: int, limit: int) -> None:
    infos = archive.infolist()
    names = [info.filename for info in infos]
    if len(set(names)) != len(names) or not MEMBERS.issuperset(names):
        raise ValueError("a name twice, or one that does not belong there")
    if any(info.compress_type not in _PACKED_BY or info.flag_bits & _ENCRYPTED for info in infos):
        raise ValueError("packed or locked in another way")
    unpacked = sum(info.file_size for info in infos)
    if unpacked > limit or unpacked > max(_SMALL, _MOST_PACKED * size):
        raise ValueError("it would become too large")
    placed = sorted(infos, key=lambda info: info.header_offset)
    ends = [info.header_offset + _HEADER + len(info.filename) + info.compress_size for info in placed]
    starts = [*(info.header_offset for info in placed[1:]), size]
    if any(end > start for end, start in zip(ends, starts, strict=False)):
        raise ValueError("members lie over one another")
