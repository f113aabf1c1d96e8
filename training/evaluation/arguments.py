"""The arguments of ``python -m training evaluate``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from engine.fillers import FILLERS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from engine.model.overrides import AttentionOverrides


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the verb."""
    from training.evaluation.holes import HOLE_KINDS

    classical = ", ".join(info.name for info in FILLERS if not info.is_network)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = (
        "Measure how well holes in photographs are filled, as in the paper's Table 1: mean ℓ1 and ℓ2, PSNR, TV,\n"
        "and SSIM and the sliced Wasserstein distance of Laplacian patches; over the whole image and inside the hole;\n"
        "for the network and every other filler, all on the same seeded list of holes.\n\n"
        "Photos: shorter side resized to 256, centre cropped to a square. Holes: centre (128×128), rectangles\n"
        "(64 to 128, anywhere), strokes (of a brush).\n\n"
        f"Methods: {classical}; coarse (first stage only), full (the network alone, as in the paper),\n"
        "full+border (matched to the hole's border), sharp (and the photo's detail put in, as the editor does);\n"
        "baseline (--baseline); also coarse+border and baseline+border."
    )
    parser.epilog = (
        "DIR gets table.md, table.csv, per-image.csv, summary.json, sheet.png, and cache/, which keeps what the\n"
        "methods without weights made: the next weights are measured faster. Exit codes: 0 measured, 1 failed,\n"
        "2 wrong usage, 130 interrupted."
    )
    parser.add_argument("--photos", type=Path, required=True, metavar="DIR", help="photos the network never saw")
    parser.add_argument(
        "--layout",
        choices=("folder", "celeba", "places2", "imagenet", "dtd"),
        default="folder",
        help="how DIR is organised; photos are prepared as training does (default: folder)",
    )
    parser.add_argument("--weights", type=Path, metavar="FILE", help="the network; default: the bundled one")
    parser.add_argument(
        "--attention",
        type=_attention,
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="compute its attention otherwise than its weights say, say softmax_scale=5; repeatable",
    )
    parser.add_argument("--weights-name", metavar="NAME", help="its name in the tables; default: the file's")
    parser.add_argument("--baseline", type=Path, metavar="FILE", help="a network without attention to compare with")
    parser.add_argument(
        "--holes",
        type=_list_of("kind of hole", HOLE_KINDS),
        default=list(HOLE_KINDS),
        metavar="KINDS",
        help=f"which, with commas between (default: {','.join(HOLE_KINDS)})",
    )
    parser.add_argument("--seed", type=whole_number(0), default=0, help="of the list of holes (default: 0)")
    parser.add_argument("--limit", type=whole_number(1), metavar="N", help="only N photos, spread over the folder")
    parser.add_argument("--methods", type=method_names, metavar="NAMES", help="which, with commas between")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where the files go; default: only print the tables")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or cuda:N (default: auto)")
    parser.add_argument(
        "--precision", choices=("auto", "float32"), default="auto", help="auto: bfloat16 where it is fast"
    )
    parser.add_argument("--batch", type=whole_number(1), default=8, help="pictures a network gets at once (default: 8)")
    parser.add_argument("--size", type=whole_number(32), default=256, help="side of the pictures in px (default: 256)")
    parser.add_argument(
        "--health",
        action="store_true",
        help="only print whether every layer of the network is alive, on 4 photos (or --limit); nothing is filled",
    )
    parser.add_argument("--progress", action="store_true", help="show the progress bar without a terminal, too")


def method_names(text: str) -> list[str]:
    """Rows of the table, with commas between.

    Raises:
        ArgumentTypeError: there is no such row.
    """
    from training.evaluation.methods import METHODS

    return _list_of("method", [info.name for info in METHODS])(text)


def _attention(text: str) -> AttentionOverrides:
    from engine.model.overrides import AttentionOverrides

    try:
        return AttentionOverrides.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _list_of(what: str, known: Sequence[str]) -> Callable[[str], list[str]]:
    def parse(text: str) -> list[str]:
        names = [name.strip() for name in text.split(",") if name.strip()]
        wrong = [name for name in names if name not in known]
        if wrong or not names:
            problem = f"there is no {what} “{wrong[0]}”" if wrong else f"name at least one {what}"
            raise argparse.ArgumentTypeError(f"{problem}; choose from {', '.join(known)}")
        return list(dict.fromkeys(names))

    return parse


def whole_number(least: int) -> Callable[[str], int]:
    """For ``argparse``: text to a number of at least ``least``."""

    def parse(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = least - 1
        if number < least:
            raise argparse.ArgumentTypeError(f"must be a whole number of at least {least}, not “{text}”")
        return number

    return parse
