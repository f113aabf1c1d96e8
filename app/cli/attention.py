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

from app.attention.export import figure, overlay_picture, save_picture, save_probe
from app.attention.holes import holes_of
from app.attention.probe import Probe
from app.attention.views import LABELS, Overlay, View
from app.cli.network import add_network_arguments, chosen_attention
from app.document.mask_files import load_mask, load_sources
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

OK, FAILED, INTERRUPTED = 0, 1, 130
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
    parser.add_argument("--sources", type=int, default=View().k, metavar="N", help="with --at: outline so many sources")
    parser.add_argument(
        "--threshold", type=float, default=View().threshold, metavar="T", help="0..1 of the largest weight"
    )
    parser.add_argument("--invert", action="store_true", help="black (or opaque) is the hole")
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
    except Refused as error:
        print(f"lacuna attention: {error}", file=stderr)
        return FAILED
    except (KeyboardInterrupt, Cancelled):
        print("lacuna attention: interrupted; nothing was written.", file=stderr)
        return INTERRUPTED
    return OK


def _run(args: argparse.Namespace, make_filler: Callable[..., Filler]) -> None:
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
