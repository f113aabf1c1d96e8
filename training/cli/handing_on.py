"""The verb ``export``: what a run has made, for the editor or for another computer."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from training.errors import TrainingError


def add_export(verbs: Any) -> None:
    """The arguments of ``export``."""
    text = "Write the averaged network of a run as a weights file for the editor, or its state in small files."
    parser = verbs.add_parser("export", help=text, description=text)
    parser.add_argument(
        "state", type=Path, metavar="STATE", help="folder of the run, or one of its .pt or .safetensors files"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="safetensors file to write")
    parser.add_argument("--best", action="store_true", help="the best validated state instead of the last")
    parser.add_argument("--half", action="store_true", help="weights in 16 bits, as the bundled ones: half the file")
    parser.add_argument(
        "--note", action="append", default=[], metavar="NAME=TEXT", help="more about its origin; repeatable"
    )
    parser.add_argument(
        "--split", type=Path, metavar="DIR", help="write the state there in parts of at most 15 MiB, to go on elsewhere"
    )
    parser.set_defaults(run=_export)


def _export(given: argparse.Namespace) -> int:
    from training.run.folder import checkpoint_in
    from training.run.parts import split_state
    from training.run.weights import export_weights

    if given.output is None and given.split is None:
        raise TrainingError("Nothing is to be written; name a weights file with -o, or a folder with --split.")
    if given.output is not None:
        notes = dict(note.partition("=")[::2] for note in given.note)
        step = export_weights(given.state, given.output, best=given.best, half=given.half, provenance=notes)
        print(f"Wrote {given.output} (step {step}).")
    if given.split is not None:
        count = len(split_state(checkpoint_in(given.state, best=given.best), given.split))
        print(f"Wrote {count} parts to {given.split}; as --state, the folder stands for the run.")
    return 0
