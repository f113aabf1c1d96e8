"""Every benchmark, one table: ``make bench``, or ``python -m benchmarks [--quick] [--verbose] [NAME …]``.

Each program runs in a process of its own, one after another, and hands its rows over in a file (benchmarks/rows.py).
What it prints as it goes is shown with ``--verbose``, and when it fails. The status is 1 when a program fails or a
target is missed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.rows import Row, read_rows, table

ROOT = Path(__file__).parent.parent
PROGRAMS = (
    *("window", "brush", "zoom", "stalls", "attention_hover", "brush_while_training", "soak"),
    *("fill", "sharp", "large", "sizes", "memory", "attention", "training_step"),
)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"only these; there are {', '.join(PROGRAMS)}")
    parser.add_argument("--quick", action="store_true", help="measure almost nothing: do they run?")
    parser.add_argument("--verbose", action="store_true", help="show what the programs print")
    arguments = parser.parse_args()
    unknown = [name for name in arguments.names if name not in PROGRAMS]
    if unknown:
        parser.error(f"there is no benchmark {unknown[0]}; there are {', '.join(PROGRAMS)}")
    rows: list[Row] = []
    failed: list[str] = []
    for name in arguments.names or PROGRAMS:
        found = _run(name, quick=arguments.quick, verbose=arguments.verbose)
        rows += found
        if not found:
            failed.append(name)
    print(table(rows))
    for name in failed:
        print(f"{name} failed; see above")
    missed = [row for row in rows if not row.is_ok]
    return 1 if failed or (missed and not arguments.quick) else 0


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
