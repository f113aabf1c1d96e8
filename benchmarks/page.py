"""The tables of docs/performance.md, written by ``make bench``.

Between ``<!-- bench NAME -->`` and ``<!-- end NAME -->`` stands what ``benchmarks/NAME.py`` last measured, with its day
and the machine. Everything around it is prose that nobody generates. A program that fails, or is not run, keeps its
block.
"""

from __future__ import annotations

import datetime
import platform
import re
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

import psutil

from benchmarks.rows import Row, cells_of
from engine.files.atomic import replace_file


class Page:
    """A Markdown file with one block for each program.

    Args:
        path: the file; UTF-8.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def lacks(self, names: Iterable[str]) -> list[str]:
        """Those of the programs that have no block to be written to. Raises OSError when there is no such file."""
        text = self._text()
        return [name for name in names if not _block_of(name).search(text)]

    def write(self, name: str, rows: Iterable[Row], conditions: str) -> None:
        """Put a table of the rows in the place of the program's block, at once.

        Raises:
            OSError: the file cannot be written; it is as it was.
        """
        block = f"<!-- bench {name} -->\n{conditions}\n\n{_markdown(rows)}\n<!-- end {name} -->"
        text = _block_of(name).sub(lambda _: block, self._text())
        replace_file(self._path, lambda file: file.write(text.encode()))

    def _text(self) -> str:
        return self._path.read_text(encoding="utf-8")


def conditions_now(*, quick: bool) -> str:
    """The day, the machine and how busy it is, as the sentence above a table."""
    cores, memory = psutil.cpu_count() or 1, psutil.virtual_memory().total / 1e9
    machine = f"{cores} cores ({_processor()}), {memory:.0f} GB"
    versions = f"Python {platform.python_version()}, torch {version('torch').partition('+')[0]}"
    day = datetime.date.today().isoformat()
    text = f"*{day}: {machine}, {versions}; load of the machine before: {psutil.getloadavg()[0]:.1f}.*"
    return f"{text} **A quick run: these numbers mean nothing.**" if quick else text


def _processor() -> str:
    """As the system calls it; Linux tells Python nothing and says it in a file."""
    cpuinfo = Path("/proc/cpuinfo")
    found = re.search(r"^model name\s*:\s*(.+)$", cpuinfo.read_text(), re.MULTILINE) if cpuinfo.exists() else None
    return found[1] if found else platform.processor() or platform.machine()


def _block_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"<!-- bench {name} -->\n.*?<!-- end {name} -->", re.DOTALL)


def _markdown(rows: Iterable[Row]) -> str:
    """The columns of ``benchmarks.rows.table``; a missed target is bold, and the program's name is left out."""
    lines = ["| what | measured | target | met | ratio | |", "|---|---|---|---|---|---|"]
    for row in rows:
        name, measured, target, verdict, ratio, remark = cells_of(row)
        name = name.partition(": ")[2] or name
        verdict = "**no**" if verdict == "NO" else verdict
        lines.append(f"| {name} | {measured} | {target} | {verdict} | {ratio} | {remark} |")
    return "\n".join(lines)
