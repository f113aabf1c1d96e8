"""The report of a batch as CSV: a row for every photo, written as it ends, so that a batch that is ended keeps it."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from app.batch.values import Ended, NotTaken, Outcome, Task
from engine.errors import Refused
from engine.files.atomic import replace_file
from engine.files.regular import read_regular
from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

COLUMNS = ("photo", "mask", "output", "outcome", "sentence", "seconds")
_MAX_BYTES = 1 << 30
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_BOM = "\ufeff"


class ReportError(Refused):
    """A report cannot be written or gone on with."""


class Report:
    """A CSV file that grows."""

    def __init__(self, path: Path, tasks: Iterable[Task] = (), *, resume: bool = False) -> None:
        """Begin a report, or go on with the one that is there.

        Args:
            path: of the file; a report that is there is replaced.
            tasks: of this batch.
            resume: keep rows of the file that is there: all of other photos, and those of ``tasks`` that have results.

        Raises:
            ReportError: the file cannot be written, or what is there is not a report.
        """
        self._path = path
        there = self._rows() if path.is_file() else []  # a slip of the keyboard may name a photo
        rows = _kept(there, {_key(task) for task in tasks}) if resume else []
        self._have = {(row[0], row[2]) for row in rows}
        self._twice = False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _write_whole(path, rows)
            self._file: TextIO = path.open("a", encoding="utf-8", errors="backslashreplace", newline="")
        except OSError as error:
            raise ReportError(
                tr("The report {path} cannot be written: {reason}.", path=path, reason=error.strerror or error)
            ) from error

    def ended(self, task: Task, event: Ended) -> None:
        """Add the row of a photo.

        Raises:
            ReportError: it could not be written.
        """
        key = _key(task)
        if event.outcome is Outcome.SKIPPED and key in self._have:
            return  # filled in an earlier run, whose row says more
        self._twice |= key in self._have
        row = (str(task.photo), str(task.mask), str(task.out), event.outcome.value, " ".join(event.sentences))
        self._write((*map(safe, row), f"{event.seconds:.2f}"))

    def not_taken(self, item: NotTaken) -> None:
        """Add the row of a photo that has no task.

        Raises:
            ReportError: it could not be written.
        """
        self._write((safe(str(item.photo)), "", "", Outcome.NOT_TAKEN.value, safe(item.why), ""))

    def close(self) -> None:
        """End it, with one row for each result.

        Raises:
            ReportError: it could not be written.
        """
        try:
            self._file.close()
            if self._twice:
                rows = {(row[0], row[2]): row for row in self._rows()}
                _write_whole(self._path, rows.values())
        except OSError as error:
            raise self._unfinished(error) from error

    def _write(self, row: tuple[str, ...]) -> None:
        try:
            self._file.write(_text(row))
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise self._unfinished(error) from error

    def _unfinished(self, error: OSError) -> ReportError:
        return ReportError(
            tr(
                "The report {path} could not be written further: {reason}.",
                path=self._path,
                reason=error.strerror or error,
            )
        )

    def _rows(self) -> list[list[str]]:
        """Whole rows of the file.

        Raises:
            ReportError: it cannot be read, or is another kind of file.
        """
        try:
            text = read_regular(self._path, _MAX_BYTES).decode("utf-8", "replace").removeprefix(_BOM)
        except OSError as error:
            raise ReportError(
                tr("The report {path} cannot be read: {reason}.", path=self._path, reason=error.strerror or error)
            ) from error
        head = text.partition("\n")[0].rstrip("\r")
        if text and head != ",".join(COLUMNS):
            raise ReportError(tr("{path} is not a report of Lacuna; choose another name.", path=self._path))
        # A batch that was killed may have left half a row, without the end of its line.
        rows = list(csv.reader(io.StringIO(text[: text.rfind("\n") + 1], newline="")))
        return [row for row in rows[1:] if len(row) == len(COLUMNS)]


def _kept(rows: list[list[str]], tasks: set[tuple[str, str]]) -> list[list[str]]:
    """The rows of an earlier run that stay true."""
    done = {Outcome.FILLED.value, Outcome.SKIPPED.value}
    again = Outcome.NOT_TAKEN.value
    return [r for r in rows if r[3] in done or (r[3] != again and (r[0], r[2]) not in tasks)]


def _key(task: Task) -> tuple[str, str]:
    return safe(str(task.photo)), safe(str(task.out))


def save_rows(path: Path, rows: Iterable[tuple[Path, Task | None, Outcome | None, str, float]]) -> None:
    """Write a whole report at once: photo, its task, how it ended (None = not yet), sentences, seconds.

    Raises:
        ReportError: it could not be written; an old file is intact.
    """
    lines = []
    for photo, task, outcome, note, seconds in rows:
        files = (str(photo), str(task.mask) if task else "", str(task.out) if task else "")
        ended = outcome.value if outcome else "waiting"
        lines.append((*map(safe, (*files, ended, note)), f"{seconds:.2f}" if seconds else ""))
    try:
        _write_whole(path, lines)
    except OSError as error:
        raise ReportError(
            tr("The list {path} cannot be written: {reason}.", path=path, reason=error.strerror or error)
        ) from error


def safe(text: str) -> str:
    """Text that no spreadsheet takes for a formula, on one line."""
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")
    text = text.replace("\r", " ").replace("\n", " ").replace("\0", " ")
    return f"'{text}" if text.startswith(_FORMULA) else text


def _write_whole(path: Path, rows: Iterable[Iterable[str]]) -> None:
    text = _BOM + "".join(map(_text, (COLUMNS, *rows)))
    replace_file(path, lambda file: file.write(text.encode("utf-8", "backslashreplace")))


def _text(row: Iterable[str]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow(row)
    return out.getvalue()
