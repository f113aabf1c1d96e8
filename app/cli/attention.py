"""``lacuna attention``: fill a hole and show what the network attended to, without opening the editor.

Exit codes: 0 the picture was written; 1 it was not; 2 wrong usage; 130 interrupted.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from app.attention.export import check_png, figure, overlay_picture, save_picture, save_probe
from app.attention.holes import holes_of
from app.attention.probe import Probe
from app.attention.views import LABELS, Overlay, View
from app.batch.values import UsageError
from app.cli.network import add_network_arguments, chosen_attention
from app.cli.outputs import add_overwrite, check_output
from app.document.mask_files import load_mask, load_sources, sources_path
from app.document.sources import forbidden_by
from engine import fillers
from engine.errors import Refused
from engine.photo.photo import PhotoError
from engine.photo.reading import load_photo
from engine.types import Cancelled, Filler, FillRequest

if TYPE_CHECKING:
    from app.document.mask_files import LoadedMask
    from engine.photo.photo import Photo
    from engine.types import FillResult

OK, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
_OVERLAYS = [overlay.value for overlay in LABELS if overlay is not Overlay.PROBE]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the verb."""
    parser.description = "Fill the hole of a photo with the network and write a picture of what it attended to."
    parser.add_argument("photo", type=Path, metavar="PHOTO", help="a photo")
    parser.add_argument("--mask", type=Path, required=True, metavar="MASK", help="its mask: white = hole")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="OUT.png", help="the picture, at photo size")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--at", type=_point, metavar="X,Y", help="probe this filled pixel: its sources as a heat map")
    what.add_argument("--overlay", choices=_OVERLAYS, help="an overlay of the whole hole")
    what.add_argument("--figure", action="store_true", help="four panels: input, fill, attended patches, offsets")
    parser.add_argument("--json", type=Path, metavar="FILE", help="with --at: write the probe's whole map, too")
    parser.add_argument(
        "--sources", type=_count, default=View().k, metavar="N", help="with --at: outline so many sources"
    )
    parser.add_argument(
        "--threshold", type=_share, default=View().threshold, metavar="T", help="0..1 of the largest weight"
    )
    parser.add_argument("--invert", action="store_true", help="black (or opaque) is the hole")
    add_overwrite(parser, "OUT.png, and FILE of --json, if they exist; never PHOTO or MASK")
    add_network_arguments(parser)


def run(
    args: argparse.Namespace,
    *,
    make_filler: Callable[..., Filler] = fillers.make_filler,
    stderr: TextIO | None = None,
) -> int:
    """Do what the arguments say; returns the exit code."""
    stderr = stderr or sys.stderr
    try:
        _run(args, make_filler)
    except UsageError as error:
        print(f"lacuna attention: {error}", file=stderr)
        return WRONG_USAGE
    except Refused as error:
        print(f"lacuna attention: {error}", file=stderr)
        return FAILED
    except (KeyboardInterrupt, Cancelled):
        print("lacuna attention: interrupted; nothing was written.", file=stderr)
        return INTERRUPTED
    return OK


def _run(args: argparse.Namespace, make_filler: Callable[..., Filler]) -> None:
    _check_outputs(args)
    photo = load_photo(args.photo)
    loaded = load_mask(args.mask, photo.shape, invert=args.invert, resize=True)
    if loaded.is_empty:
        raise PhotoError(f"The mask {args.mask.name} marks no hole, so nothing attends to anything.")
    if args.at is not None:
        _check_point(args.at, loaded, args.mask.name)
    filler = make_filler("network", weights=args.weights, device=args.device, attention=chosen_attention(args))
    result = filler.fill(FillRequest(photo.pixels, loaded.mask, forbidden_by(load_sources(args.mask, photo.shape))))
    holes = holes_of((result,), photo.shape)
    if not holes:
        raise PhotoError("This network has no attention to show; choose other weights.")
    if args.figure:
        picture = figure(photo.pixels, result.composite(photo.pixels), loaded.mask, holes)
        save_picture(picture, args.out)
        return
    view = View(holes, k=args.sources, threshold=args.threshold)
    _save_view(view, photo, result, args)


def _save_view(view: View, photo: Photo, result: FillResult, args: argparse.Namespace) -> None:
    view = replace(view, overlay=Overlay(args.overlay)) if args.at is None else view.asked_at(*args.at)
    save_picture(overlay_picture(result.composite(photo.pixels), view), args.out)
    if args.json is not None and isinstance(view.probe, Probe):
        save_probe(view.probe, args.json)


def _check_outputs(args: argparse.Namespace) -> None:
    if args.json is not None and args.at is None:
        raise UsageError("--json belongs to --at: it writes the map of one probe.")
    outputs = [args.out] if args.json is None else [args.out, args.json]
    if len({path.absolute() for path in outputs}) < len(outputs):
        raise UsageError("OUT.png and FILE of --json are two files, so give them two names.")
    check_png(args.out)
    read = [args.photo, args.mask, sources_path(args.mask), *([args.weights] if args.weights is not None else [])]
    for path in outputs:
        check_output(path, overwrite=args.overwrite, read=read)


def _check_point(point: tuple[int, int], loaded: LoadedMask, name: str) -> None:
    x, y = point
    height, width = loaded.mask.shape
    if not (0 <= x < width and 0 <= y < height):
        raise PhotoError(f"The pixel {x},{y} lies outside the photo of {width}×{height}.")
    if not loaded.mask[y, x]:
        raise PhotoError(f"The pixel {x},{y} is not in the hole of {name}; give one that is filled.")


def _point(text: str) -> tuple[int, int]:
    try:
        x, y = (int(part) for part in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is not a pixel; write it as X,Y, say 120,80") from error
    return x, y


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from 0")
    return int(text)


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 0 to 1")
    return share
