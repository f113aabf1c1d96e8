"""The verb ``pack``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from training.config import PhotosConfig


def add_pack(verbs: Any) -> None:
    """The arguments of ``pack``."""
    text = "Put small copies of a folder's photos into one file, to train on where the photos are not."
    more = "Everything that takes a folder of photos to train on takes the pack, and holds out the same photos."
    parser = verbs.add_parser("pack", help=text, description=f"{text} {more}")
    add = parser.add_argument
    add("photos", type=Path, metavar="DIR", help="folder of photos, searched with all its folders")
    add("-o", "--output", type=Path, required=True, metavar="PACK", help="file to write")
    add("--size", type=int, default=256, metavar="PX", help="side of the crops that will be taken (default: 256)")
    add("--limit", type=float, default=48, metavar="MIB", help="largest size of the file (default: 48)")
    add(
        "--quality",
        type=int,
        metavar="N",
        help="of the WebP pictures, 1 to 100 (default: the best that fits)",
    )
    add(
        "--layout",
        choices=("folder", "celeba", "places2", "imagenet", "dtd"),
        default="folder",
        help="how DIR is organised",
    )
    add("--quiet", action="store_true", help="no progress bar")
    parser.set_defaults(run=_pack)


def _pack(given: argparse.Namespace) -> int:
    from tqdm import tqdm

    from training.data.packing import write_pack
    from training.values import between

    between("--size", given.size, 72, 2048)
    between("--limit", given.limit, 0.01, 1024)
    if given.quality is not None:
        between("--quality", given.quality, 1, 100)
    with tqdm(unit="photo", disable=given.quiet, file=sys.stderr) as bar:

        def show(done: int, total: int) -> None:
            bar.total = total
            bar.n = done
            bar.refresh()

        packed = write_pack(
            given.photos,
            given.output,
            PhotosConfig(layout=given.layout),
            size=given.size,
            limit=int(given.limit * 2**20),
            quality=given.quality,
            on_progress=show,
        )
    size = f"{packed.size / 2**20:.1f} MiB"
    print(f"Wrote {given.output}: {packed.pictures} photos as WebP of quality {packed.quality}, {size}.")
    if str(packed.report):
        print(packed.report)
    return 0
