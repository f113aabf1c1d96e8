"""``lacuna import-weights``: turn other people's weights into a file that Lacuna opens.

Exit codes: 0 the file was written; 1 it was not; 2 wrong usage. Every failure is one line on stderr.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TextIO

from app.cli.outputs import add_overwrite, check_output
from engine.errors import Refused
from engine.interop.importer import ImportReport, describe_weights, import_weights
from engine.types import FillError

OK, FAILED = 0, 1
_SUFFIX = ".safetensors"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the verb."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = (
        "Convert weights of the network with contextual attention: the authors' TensorFlow checkpoints, or PyTorch\n"
        "files of daa233, MMagic and others. Nothing in the files is executed, and they stay as they are."
    )
    parser.epilog = "Exit codes: 0 written, 1 not written, 2 wrong usage."
    parser.add_argument(
        "path", type=Path, metavar="PATH", help="a folder, .index, .data-…, .meta, prefix, .pth, .pt or .p"
    )
    parser.add_argument(
        "-o", "--out", type=Path, metavar="NAME.safetensors", help="the file to write (default: named by what it is)"
    )
    add_overwrite(parser, "a file that exists")


def run(args: argparse.Namespace, *, stdout: TextIO | None = None, stderr: TextIO | None = None) -> int:
    """Do what the arguments say; returns the exit code."""
    try:
        report = _import(args.path, args.out or Path(), overwrite=args.overwrite)
    except Refused as error:
        print(f"lacuna import-weights: {error}", file=stderr or sys.stderr)
        return FAILED
    lines = [report.kind, *(f"{note}." for note in report.notes), report.licence, f"Written to {report.path}"]
    print("\n".join(lines), file=stdout or sys.stdout)
    return OK


def _import(path: Path, out: Path, *, overwrite: bool) -> ImportReport:
    if not out.is_dir() and out.suffix.lower() != _SUFFIX:
        raise FillError(f"The file to write must end in {_SUFFIX}, unlike “{out}”.")
    if not out.is_dir() and not out.parent.is_dir():
        raise FillError(f"There is no folder “{out.parent}” to write to.")
    target = describe_weights(path, out=out).path
    check_output(target, overwrite=overwrite, read=[path])
    return import_weights(path, out=target)
