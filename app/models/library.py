"""The folder of models: files in it are listed, checked, renamed, copied and deleted. Slow; call it off the GUI thread.

No Qt. Torch is imported only where a whole file is checked or converted.
"""

from __future__ import annotations

import errno
import filecmp
import re
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from app.models.entry import SUFFIX, ModelEntry, list_models
from engine.errors import explain
from engine.files.atomic import replace_file
from engine.files.regular import open_regular
from engine.language import mark, tr
from engine.types import FillError
from engine.weights import FORMAT, WeightsError, default_weights_path, load_generator, read_card

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.interop.importer import ImportReport

_HEAD_BYTES = 1 << 20
_LONGEST_NAME = 100
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_UNKNOWN_LICENCE = mark("The file does not say under which licence it may be used; ask whoever gave it to you.")


class ModelFileError(FillError):
    """A model cannot be renamed, copied, deleted or added. The message is one sentence for a person."""


class ModelLibrary:
    """A folder of weights files. Use it from one thread."""

    def __init__(self, folder: Path) -> None:
        """``folder`` need not exist; it is made when the first model is added."""
        self._folder = folder
        self._damaged: dict[tuple[Path, int, int], str] = {}

    def entries(self, extra: Path | None = None) -> tuple[ModelEntry, ...]:
        """The bundled model, then those of the folder by name, then ``extra`` if it lies elsewhere.

        Broken files are entries with a problem; files that vanish meanwhile are left out.
        """
        paths = list_models(self._folder)
        others = (extra,) if extra is not None and extra not in paths else ()
        listed = (self._entry(path) for path in (None, *paths, *others))
        return tuple(entry for entry in listed if entry is not None)

    def check(self, path: Path) -> None:
        """Load a file once to see that all of it can be used.

        Raises:
            WeightsError: it cannot; it is listed with this sentence from now on.
        """
        try:
            load_generator(path)
        except WeightsError as error:
            key = _key(path)
            if key is not None:
                self._damaged[key] = str(error)
            raise

    def rename(self, path: Path, name: str) -> Path:
        """Give a model another name and return its new path.

        Raises:
            ModelFileError: not a name, taken, the file is gone, or the folder cannot be written.
        """
        name = name.strip().removesuffix(SUFFIX).strip()
        if not name or name.startswith(".") or _FORBIDDEN.search(name) or len(name) > _LONGEST_NAME:
            raise ModelFileError(
                tr(
                    "“{name}” cannot be the name of a model: "
                    'take 1 to {most} characters, no dot in front and none of / \\ : * ? " < > |.',
                    name=name,
                    most=_LONGEST_NAME,
                )
            )
        target = path.with_name(name + SUFFIX)
        if target == path:
            return path
        if self._is_taken(target, besides=path):
            raise ModelFileError(tr("There is already a model called “{name}”; choose another name.", name=name))
        try:
            path.rename(target)
        except OSError as error:
            raise ModelFileError(_sentence(tr("“{name}” could not be renamed", name=path.stem), error)) from error
        return target

    def export(self, path: Path | None, target: Path) -> Path:
        """Copy a model to a file, which is replaced whole or not at all; return where it is.

        Raises:
            ModelFileError: the file is gone, the same, or cannot be written.
        """
        source = path or default_weights_path()
        if target.suffix.lower() != SUFFIX:
            target = target.with_name(target.name + SUFFIX)
        try:
            if target.exists() and target.samefile(source):
                raise ModelFileError(tr("This is the model's own file; choose another name or folder for the copy."))
            with open_regular(source) as file:
                replace_file(target, lambda copy: shutil.copyfileobj(file, copy, 1 << 20))
        except OSError as error:
            what = tr("“{name}” could not be copied to “{target}”", name=source.stem, target=target)
            raise ModelFileError(_sentence(what, error, is_gone=not source.is_file())) from error
        return target

    def delete(self, path: Path) -> None:
        """Remove a model's file for good; one that is gone already is fine.

        Raises:
            ModelFileError: it cannot be removed.
        """
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise ModelFileError(_sentence(tr("“{name}” could not be deleted", name=path.stem), error)) from error

    def describe(self, path: Path) -> ImportReport:
        """Find out what weights are, and check all of them, without writing anything.

        Lacuna's own files are recognised, and everything that ``engine.interop`` knows.

        Raises:
            WeightsError: they cannot be used.
            ModelFileError: the folder of models cannot be made.
        """
        from engine.interop.importer import ImportReport, describe_weights

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ModelFileError(
                _sentence(tr("The folder “{folder}” could not be made", folder=self._folder), error)
            ) from error
        if not _is_ours(path):
            report = describe_weights(path, out=self._folder)
            same = report.provenance["sha256 of that file"]
            return replace(report, path=self._free(report.path, lambda taken: _origin(taken) == same))
        _, card = load_generator(path)
        target = self._free(self._folder / f"{path.stem}{SUFFIX}", lambda taken: _same_bytes(taken, path))
        licence = card.provenance.get("licence", tr(_UNKNOWN_LICENCE))
        return ImportReport(card.provenance.get("title", path.stem), licence, card.config, card.provenance, target)

    def add(self, path: Path, report: ImportReport) -> Path:
        """Write the file that ``describe`` announced; return its path.

        Raises:
            WeightsError: the weights cannot be used any more, or the result cannot be written.
            ModelFileError: the file is gone, or the folder cannot be written.
        """
        from engine.interop.importer import import_weights

        if not _is_ours(path):
            import_weights(path, out=report.path)
            return report.path
        if not (report.path.exists() and _same_bytes(report.path, path)):
            self.export(path, report.path)
        return report.path

    def _entry(self, path: Path | None) -> ModelEntry | None:
        file = path or default_weights_path()
        is_own = file.parent == self._folder
        try:
            status = file.stat()
        except OSError:
            return None if is_own else ModelEntry(path, problem=tr("There is no weights file “{file}”.", file=file))
        problem = self._damaged.get((file, status.st_mtime_ns, status.st_size), "")
        try:
            card = read_card(file)
        except WeightsError as error:
            card, problem = None, str(error)
        except Exception as error:  # whatever a file does to its reader, the others are listed
            card, problem = None, explain(error, tr("“{file}” is not a weights file of Lacuna", file=file))[0]
        text = _text(file.with_suffix(".md")) if path is None else ""
        return ModelEntry(path, card, problem, status.st_size, status.st_mtime, is_own, text)

    def _is_taken(self, target: Path, besides: Path | None = None) -> bool:
        """Whether a file, other than ``besides``, has this name, or one that differs only in case.

        On some systems that is the same file.
        """
        names = (path.name.casefold() for path in list_models(self._folder) if path != besides)
        is_itself = besides is not None and besides.exists() and target.exists() and target.samefile(besides)
        return (target.exists() and not is_itself) or target.name.casefold() in names

    def _free(self, wanted: Path, may_replace: Callable[[Path], bool]) -> Path:
        """``wanted``, or with a number behind it while another model has that name."""
        path, number = wanted, 2
        while self._is_taken(path) and not may_replace(path):
            path, number = wanted.with_stem(f"{wanted.stem} {number}"), number + 1
        return path


def _is_ours(path: Path) -> bool:
    """Whether a file says it is one of Lacuna's, however damaged it is otherwise."""
    try:
        with open_regular(path) as file:
            return FORMAT.encode() in file.read(_HEAD_BYTES)
    except OSError:
        return False  # a folder, or unreadable: the importer says what it is


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


def _origin(path: Path) -> str:
    try:
        return read_card(path).provenance["sha256 of that file"]
    except (WeightsError, KeyError):
        return ""


def _same_bytes(path: Path, other: Path) -> bool:
    try:
        return filecmp.cmp(path, other, shallow=False)
    except OSError:
        return False


def _key(path: Path) -> tuple[Path, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return path, status.st_mtime_ns, status.st_size


def _sentence(what: str, error: OSError, *, is_gone: bool | None = None) -> str:
    """What failed, why, and what to do."""
    if is_gone if is_gone is not None else isinstance(error, FileNotFoundError):
        return tr("{what}: the file is gone.", what=what)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return tr("{what}: the disk is full; free some space and try again.", what=what)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return tr(
            "{what}: the folder or file is write-protected; change its permissions or choose another folder.", what=what
        )
    return tr("{what}: {error}.", what=what, error=error.strerror or error)
