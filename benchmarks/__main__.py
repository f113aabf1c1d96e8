"""Every benchmark, one table: ``python -m benchmarks [--quick] [--verbose] [--write FILE] [NAME …]``.

Each program runs in a process of its own, one after another, and hands its rows over in a file (benchmarks/rows.py).
What it prints as it goes is shown with ``--verbose``, and when it fails. ``--write docs/performance.md``, which is
what ``make bench`` does, puts each program's rows into its block of that page as soon as it ends (benchmarks/page.py).
The status is 1 when a program fails or a target is missed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.page import Page, conditions_now
from benchmarks.rows import Row, read_rows, table

ROOT = Path(__file__).parent.parent
PROGRAMS = (
    *(
        "window",
        "brush",
        "zoom",
        "looking",
        "stalls",
        "attention_hover",
        "masks",
        "brush_while_training",
        "folder",
        "soak",
    ),
    *("fill", "sharp", "large", "sizes", "memory", "attention", "judge", "training_step"),
)


def main() -> int:
    arguments = _arguments()
    page: Page | None = arguments.write
    rows: list[Row] = []
    failed: list[str] = []
    for name in arguments.names:
        conditions = conditions_now(quick=arguments.quick)
        found = _run(name, quick=arguments.quick, verbose=arguments.verbose)
        rows += found
        if not found:
            failed.append(name)
        elif page is not None:
            page.write(name, found, conditions)
    print(table(rows))
    for name in failed:
        print(f"{name} failed; see above")
    missed = [row for row in rows if not row.is_ok]
    return 1 if failed or (missed and not arguments.quick) else 0


def _arguments() -> argparse.Namespace:
    """Checked before anything is measured: a run of all takes long."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"only these; there are {', '.join(PROGRAMS)}")
    parser.add_argument("--quick", action="store_true", help="measure almost nothing: do they run?")
    parser.add_argument("--verbose", action="store_true", help="show what the programs print")
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the tables into the blocks of this page")
    arguments = parser.parse_args()
    arguments.names = arguments.names or list(PROGRAMS)
    unknown = [name for name in arguments.names if name not in PROGRAMS]
    if unknown:
        parser.error(f"there is no benchmark {unknown[0]}; there are {', '.join(PROGRAMS)}")
    if arguments.write is not None:
        arguments.write = _page(parser, arguments.write, arguments.names)
    return arguments


def _page(parser: argparse.ArgumentParser, path: Path, names: list[str]) -> Page:
    page = Page(path)
    try:
        lacking = page.lacks(names)
    except OSError as error:
        parser.error(f"cannot read {path}: {error.strerror}")
    if lacking:
        parser.error(f"{path} has no block for {', '.join(lacking)}; see benchmarks/page.py")
    return page


def _run(name: str, *, quick: bool, verbose: bool) -> list[Row]:
    """The rows of one program; none when it failed."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rows"
        command = [sys.executable, "-m", f"benchmarks.{name}", "--rows", str(file), *(["--quick"] if quick else [])]
        done = subprocess.run(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        rows = read_rows(file) if file.exists() else []
    if verbose or not rows:
        print(done.stdout, file=sys.stderr)
    print(f"{name}: {time.monotonic() - started:.0f} s", file=sys.stderr)
    return rows


if __name__ == "__main__":
    sys.exit(main())
