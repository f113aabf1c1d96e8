"""The arguments of ``lacuna fill`` for many photos."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from app.batch.values import PNG, SAME, FillOptions, MaskNaming, Shard, UsageError
from engine.photo.formats import SAVED

_SHARD = re.compile(r"(\d+)/(\d+)")


def add_batch_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare them."""
    batch = parser.add_argument_group("many photos")
    batch.add_argument(
        "--masks",
        choices=[naming.value for naming in MaskNaming],
        default=MaskNaming.AUTO.value,
        help="how masks in a folder are called. stem: name, name_mask, name-mask; lama: name_mask, name_mask001, …; "
        "labelme: name.json, or label.png in a folder name or name_json; auto: the first of these that is there",
    )
    batch.add_argument(
        "--suffix", default="", metavar="TEXT", help="put it after the name of each result: -filled, say"
    )
    batch.add_argument(
        "--format",
        choices=[*(row.key.lower() for row in SAVED), SAME],
        default=PNG,
        help="of results in a folder; same: as each photo, where that can be saved (default: png)",
    )
    batch.add_argument(
        "--max-side", type=int, default=0, metavar="PX", help="scale photos down to this longest side, then fill them"
    )
    batch.add_argument(
        "--jobs", type=int, default=1, metavar="N", help="fill so many photos at a time, each in a process of its own"
    )
    batch.add_argument(
        "--shard", type=_shard, default=Shard(), metavar="K/N", help="only the K-th of N parts, from 1: for job arrays"
    )
    batch.add_argument(
        "--resume", action="store_true", help="skip photos whose result is there and newer than photo and mask"
    )
    batch.add_argument(
        "--report", type=Path, metavar="FILE.csv", help="write what became of each photo; with --resume go on with it"
    )
    batch.add_argument(
        "--patience",
        type=float,
        default=FillOptions().patience_s,
        metavar="S",
        help="give a photo up whose file cannot be read or written within S seconds (default: 120)",
    )


def _shard(text: str) -> Shard:
    found = _SHARD.fullmatch(text)
    try:
        if found:
            return Shard(int(found[1]), int(found[2]))
    except UsageError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    raise argparse.ArgumentTypeError(f"“{text}” is no shard; write K/N, say 1/8")
