"""Rows of the one table that ``make bench`` prints.

Every program here measures in a process of its own and says what it found as ``Row``s:

    def rows(quick: bool) -> Iterator[Row]:
        yield Row("brush: a move and its repaint, p99", 3.1, "ms", target=16)
        yield Row("fill: 512², hole 128²", 0.28, "s", target=1.5, ratio=7.2, against="computed plainly", target_ratio=3)

    if __name__ == "__main__":
        sys.exit(run_program(rows, __doc__))

``python -m benchmarks.brush`` then prints the program's own rows; ``--quick`` measures so little that only whether it
runs can be learned (the test suite does that); ``--rows FILE`` also writes them as JSON lines, which is how
``python -m benchmarks`` collects all and, with ``--write``, puts them into docs/performance.md. A program may print
details of its own as it goes, and one with more options makes its own parser and calls ``add_options`` and ``report``.
The status is 1 when a target is missed, never with ``--quick``. A new program also needs a line in
``benchmarks/__main__.py`` and a block in docs/performance.md (``benchmarks/page.py`` says how it looks).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One thing measured.

    Attributes:
        name: "program: what, at which size".
        measured: in ``unit``.
        unit: "ms", "s", "MB", "dB", …; "" for a plain number.
        target: ``measured`` should be at most this (or at least, see ``at_least``); None: no target.
        at_least: larger is better, so ``target`` is a lower limit.
        ratio: the other side of the same run, divided so that larger means Lacuna is better (times as fast, times less
            memory); None: there is no other side.
        against: what the other side is, in a few words.
        target_ratio: ``ratio`` should be at least this.
        note: a remark for the last column.
    """

    name: str
    measured: float
    unit: str = ""
    target: float | None = None
    at_least: bool = False
    ratio: float | None = None
    against: str = ""
    target_ratio: float | None = None
    note: str = ""

    @property
    def is_ok(self) -> bool:
        """Whether every target it has is met."""
        if self.target is not None and (self.measured < self.target if self.at_least else self.measured > self.target):
            return False
        return self.target_ratio is None or (self.ratio is not None and self.ratio >= self.target_ratio)

    @property
    def has_target(self) -> bool:
        return self.target is not None or self.target_ratio is not None


def add_options(parser: argparse.ArgumentParser) -> None:
    """The two options that every program has."""
    parser.add_argument("--quick", action="store_true", help="measure almost nothing: does it run?")
    parser.add_argument("--rows", type=Path, metavar="FILE", help="also write the rows there, as JSON lines")


def run_program(rows: Callable[[bool], Iterable[Row]], doc: str | None) -> int:
    """The whole of a program with no options of its own; returns its exit status."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_options(parser)
    arguments = parser.parse_args()
    return report(list(rows(arguments.quick)), arguments)


def report(rows: list[Row], arguments: argparse.Namespace) -> int:
    """Print the table, write the file that ``--rows`` asks for; returns the exit status."""
    print(table(rows))
    if arguments.rows is not None:
        arguments.rows.write_text("".join(json.dumps(asdict(row)) + "\n" for row in rows), encoding="utf-8")
    return 0 if arguments.quick or all(row.is_ok for row in rows) else 1


def read_rows(path: Path) -> list[Row]:
    """What ``--rows`` wrote."""
    return [Row(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def table(rows: Iterable[Row]) -> str:
    """Columns of text: name, measured, target, ok, ratio, remark."""
    lines = [("what", "measured", "target", "ok", "ratio", "")]
    lines += [cells_of(row) for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    left = {0, 3, 5}
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column in left else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def cells_of(row: Row) -> tuple[str, str, str, str, str, str]:
    """Name, measured, target, “yes”, “NO” or nothing without a target, ratio, remark: as text."""
    targets = []
    if row.target is not None:
        targets.append(f"{'≥' if row.at_least else '≤'} {_number(row.target, row.unit)}")
    if row.target_ratio is not None:
        targets.append(f"≥ {row.target_ratio:g}×")
    verdict = "" if not row.has_target else "yes" if row.is_ok else "NO"
    ratio = "" if row.ratio is None else f"{row.ratio:.3g}×"
    remarks = [f"against {row.against}"] if row.against else []
    remarks += [row.note] if row.note else []
    return row.name, _number(row.measured, row.unit), " ".join(targets), verdict, ratio, "; ".join(remarks)


def _number(value: float, unit: str) -> str:
    """Three digits that count, never in powers of ten."""
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return f"{text} {unit}".rstrip()
