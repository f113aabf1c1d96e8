"""Lacuna: open the editor, or run a command-line verb. ``python main.py --help`` explains both."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from pathlib import Path
from typing import TextIO

from app.cli import VERBS


def main(arguments: list[str] | None = None) -> int:
    """Parse the command line and start what it asks for; returns the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if getattr(sys, "frozen", False) and given and given[0] == "-m":
        return _run_module(given[1:])
    if getattr(sys, "frozen", False) and given and given[0].startswith("-"):
        import multiprocessing

        multiprocessing.freeze_support()  # where this is a lane of a batch, it does its work here and ends
    if given and given[0] in VERBS:
        verb = importlib.import_module(VERBS[given[0]])
        parser = argparse.ArgumentParser(prog=f"lacuna {given[0]}")
        verb.add_arguments(parser)
        return int(verb.run(parser.parse_args(given[1:])))
    return _edit(given)


def _run_module(given: list[str]) -> int:
    """``python -m MODULE …`` where there is no Python to call: in a bundle (``app.system.program.command``)."""
    import multiprocessing
    import runpy

    multiprocessing.freeze_support()
    sys.argv = given
    runpy.run_module(given[0], run_name="__main__", alter_sys=True)
    return 0


def _edit(given: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="lacuna",
        description="Fill holes in photographs: paint over what should go, press Enter, save.",
        epilog="Without a window: lacuna fill PHOTO --mask MASK -o OUT; lacuna import-weights PATH; "
        "lacuna replay PROJECT. Each has --help.",
    )
    parser.add_argument(
        "photo", nargs="*", type=Path, help="photo or project to open; a folder, or several photos, to go through"
    )
    parser.add_argument("--mask", type=Path, help="mask to open with it: white = hole")
    parser.add_argument("--weights", type=Path, help="weights file of the network; default: the bundled one")
    parser.add_argument("--verbose", action="store_true", help="write what the status bar says to stderr, too")
    parser.add_argument("--version", action="store_true", help="print the version and end")
    parser.add_argument("--sample", action="store_true", help="open a sample photo with its mask")
    options = parser.parse_args(given)
    if options.mask is not None and len(options.photo) > 1:
        parser.error("--mask belongs to one photo; name one, or use: lacuna fill FOLDER --mask FOLDER -o FOLDER")
    if options.version:
        from app.system.program import version

        print(f"lacuna {version()}")
        return 0
    from app.system.needs import lacking, tell

    lack = lacking()
    if lack:
        tell(lack)
        return 3
    if options.verbose:
        import logging  # not in a hurry: every millisecond before the window shows counts

        logging.basicConfig(level=logging.INFO, format="%(message)s", stream=_own_stderr())
    from app.photo.samples import SAMPLE, SAMPLE_MASK
    from app.start import run

    if options.sample:
        return run(SAMPLE, SAMPLE_MASK, weights=options.weights)
    return run(options.photo, options.mask, weights=options.weights)


def _own_stderr() -> TextIO:
    """The standard error as it is now: while photos are decoded it is closed to libraries (engine/photo/quiet.py)."""
    try:
        return os.fdopen(os.dup(2), "w", buffering=1, encoding="utf-8", errors="backslashreplace")
    except OSError:
        return sys.stderr


if __name__ == "__main__":
    sys.exit(main())
