"""``python -m tests.torture``: damaged files of every kind, kills, full disks, and hours of work in minutes.

Prints a table, and ends non-zero if anything failed. ``--only`` takes parts of names, ``--count`` the cases of each
fuzzer; a seed and a number are the same case anywhere. The bytes of failing cases are kept in ``--keep``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.torture.faults import injected
from tests.torture.fuzzers import fuzzers
from tests.torture.fuzzing import Found, Workers
from tests.torture.killers import killed
from tests.torture.rows import Row, table
from tests.torture.soak import soak

_SHOWN = 5  # failures of one fuzzer that are printed


def main(arguments: list[str]) -> int:
    options = _options(arguments)
    seed = int(time.time()) % 1_000_000 if options.seed is None else options.seed
    print(f"seed {seed}\n", flush=True)
    options.keep.mkdir(parents=True, exist_ok=True)
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="torture") as scratch:
        for row in _rows(options, seed, Path(scratch)):
            print(table([row], heads=not rows), flush=True)
            rows.append(row)
    failed = sum(row.failures for row in rows)
    print(f"\n{sum(row.cases for row in rows)} cases, {failed} failures, seed {seed}")
    return int(failed > 0 or not rows)


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--count", type=int, default=10_000, help="cases of each fuzzer")
    parser.add_argument("--kills", type=int, default=30, help="of the editor, and while writing")
    parser.add_argument("--cycles", type=int, default=300, help="of the soak")
    parser.add_argument("--seed", type=int, help="default: the time")
    parser.add_argument("--first", type=int, default=0, help="number of the first case, to see one again")
    parser.add_argument("--only", nargs="*", default=[], help="parts of names")
    parser.add_argument("--keep", type=Path, default=Path("build/torture"), help="folder for failing cases")
    return parser.parse_args(arguments)


def _rows(options: argparse.Namespace, seed: int, scratch: Path) -> Iterator[Row]:
    def is_wanted(name: str) -> bool:
        return not options.only or any(part.lower() in name.lower() for part in options.only)

    yield from _fuzzed(options, seed, scratch / "fuzz", is_wanted)
    yield from killed(options.kills, seed, scratch, is_wanted)
    yield from injected(scratch / "faults", is_wanted)
    if is_wanted("soak"):
        yield soak(scratch / "soak", options.cycles)


def _fuzzed(options: argparse.Namespace, seed: int, scratch: Path, is_wanted: Callable[[str], bool]) -> Iterator[Row]:
    with Workers(scratch, options.keep.resolve(), seed) as workers:
        for name in fuzzers():
            if is_wanted(f"fuzz {name}"):
                began = time.monotonic()
                found = workers.run(name, options.count, options.first)
                yield row_of(found, time.monotonic() - began)


def row_of(found: Found, seconds: float) -> Row:
    for number, what, details in found.failures[:_SHOWN]:
        print(f"  {found.name}, seed {found.seed}, case {number}: {what}")
        print("    " + details.strip()[-1500:].replace("\n", "\n    "))
    kinds = Counter(what.split(":")[0] for _, what, _ in found.failures)
    failures = len(found.failures)
    cases = found.read + found.refused + failures
    said = f"{found.read} read, {found.refused} refused; slowest {found.slowest:.1f} s"
    if not found.samples and not failures:
        failures, said = 1, "nobody has made samples to damage"
    elif failures:
        said += "; " + ", ".join(f"{count} × {kind}" for kind, count in kinds.most_common())
    return Row(f"fuzz {found.name}", cases, failures, said, seconds)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
