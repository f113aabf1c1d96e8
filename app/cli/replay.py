"""``lacuna replay``: make the fills of a project anew, and say whether they are the same.

Exit codes: 0 every fill was made, with --verify also equal; 1 one was not; 2 wrong usage; 130 interrupted.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

from app.cli.network import device_name
from app.cli.outputs import add_overwrite, check_output
from app.fill.choices import label_of
from app.project.project_file import read_project
from app.project.replay import Remade, Replay
from app.work.photo_parts import OriginalGone
from engine import fillers
from engine.errors import Refused, explain
from engine.model.overrides import AttentionOverrides
from engine.photo.alpha import opaque_where
from engine.photo.writing import check_can_hold, format_for, save_photo
from engine.types import Filler, FillError, FillResult, MadeBy
from engine.weights import WeightsError, default_weights_path, weights_digest

OK, FAILED, INTERRUPTED = 0, 1, 130
_SHOWN_DIGITS = 12
_WEIGHTS = "*.safetensors"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the verb."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = (
        "Make the fills of a project anew from its photo, with the filler, settings, seed and network of each,\n"
        "and say of every fill whether it is the same. On the CPU that made it, it is, bit for bit."
    )
    parser.epilog = "Exit codes: 0 all made (with --verify: and equal), 1 some not, 2 wrong usage, 130 interrupted."
    parser.add_argument("project", type=Path, metavar="PROJECT", help="a .lacuna file")
    parser.add_argument("--verify", action="store_true", help="fail if a fill is not the same")
    parser.add_argument("-o", "--out", type=Path, metavar="OUT", help="write the photo with the fills made anew")
    add_overwrite(parser, "OUT if it exists")
    parser.add_argument("--original", type=Path, metavar="PHOTO", help="where a linked photo lies now")
    parser.add_argument(
        "--models",
        type=Path,
        action="append",
        default=[],
        metavar="PATH",
        help="a weights file, or a folder of them, besides the bundled network and your own models; repeatable",
    )
    parser.add_argument(
        "--device", type=device_name, help="where networks run: auto, cpu, cuda or cuda:N (default: where each ran)"
    )


def run(
    args: argparse.Namespace,
    *,
    make_filler: Callable[..., Filler] = fillers.make_filler,
    stdout: TextIO | None = None,
    stderr: TextIO | None = None,
) -> int:
    """Do what the arguments say; returns the exit code."""
    stdout, stderr = stdout or sys.stdout, stderr or sys.stderr
    try:
        return OK if _run(args, make_filler, stdout) else FAILED
    except OriginalGone as error:
        print(f"lacuna replay: {error} Say where it is with --original.", file=stderr)
    except Refused as error:
        print(f"lacuna replay: {error}", file=stderr)
    except KeyboardInterrupt:
        print("lacuna replay: interrupted; nothing was written.", file=stderr)
        return INTERRUPTED
    except Exception as error:
        print(f"lacuna replay: {explain(error)[0]}", file=stderr)
    return FAILED


def _run(args: argparse.Namespace, make_filler: Callable[..., Filler], stdout: TextIO) -> bool:
    """Whether everything asked for came out."""
    if args.out is not None:
        check_output(args.out, overwrite=args.overwrite, read=[args.project])
    work = read_project(args.project, args.original)
    photo = work.document.photo
    if args.out is not None:
        check_can_hold(photo, format_for(args.out, photo), name=args.out.name)
    makers = _Makers(make_filler, args.models, args.device)
    replay = Replay(work)
    remade = []
    for fill in replay.run(makers.filler_of):
        print(_sentence(fill), file=stdout, flush=True)
        remade.append(fill)
    if not remade:
        print("There is no fill in this project.", file=stdout)
    if args.out is not None:
        notices = save_photo(opaque_where(photo, replay.filled), replay.anew.pixels, args.out)
        print(" ".join((f"Written to {args.out}.", *notices)), file=stdout)
    return all(fill.is_equal if args.verify else not fill.problem for fill in remade)


def _sentence(fill: Remade) -> str:
    if fill.problem:
        return f"Fill {fill.number} ({label_of(fill.filler)}): not made. {fill.problem}"
    said = (
        f"Fill {fill.number} ({label_of(fill.filler)}): the same in all {fill.pixels} pixels."
        if fill.is_equal
        else f"Fill {fill.number} ({label_of(fill.filler)}): {fill.different} of {fill.pixels} pixels are different, "
        f"by at most {fill.apart} levels."
    )
    return " ".join((said, *(f"Note: {note}." for note in fill.notes)))


class _Makers:
    """Finds and keeps fillers; networks are known by the digest of their weights."""

    def __init__(self, make_filler: Callable[..., Filler], places: list[Path], device: str | None) -> None:
        self._make, self._device = make_filler, device
        self._unread = _weights_files(places)
        self._weights: dict[str, Path] = {}
        self._kept: dict[tuple[object, ...], Filler] = {}

    def filler_of(self, result: FillResult, made_by: MadeBy) -> Filler:
        """See ``app.project.replay.FillerOf``."""
        if result.filler not in fillers.NETWORKS:
            return self._made(result.filler, None, "auto", 0, ())
        device = self._device or result.device
        weights = self._find(made_by.model)
        return self._made(result.filler, weights, device, made_by.memory_budget_mb, made_by.attention)

    def _made(
        self,
        name: str,
        weights: Path | None,
        device: str,
        budget: int,
        options: tuple[tuple[str, float | int | str], ...],
    ) -> Filler:
        key = (name, weights, device, budget, options)
        if key not in self._kept:
            try:
                attention = AttentionOverrides.of(dict(options))
            except (ValueError, TypeError) as error:
                raise FillError(f"The project has options of attention that make no sense: {error}") from error
            self._kept[key] = self._make(
                name, weights=weights, device=device, memory_budget_mb=budget, attention=attention
            )
        return self._kept[key]

    def _find(self, digest: str) -> Path:
        if not digest:
            raise FillError("The project does not say which network made it.")
        while digest not in self._weights:
            path = next(self._unread, None)
            if path is None:
                raise FillError(
                    f"The network that made it is not here (SHA-256 {digest[:_SHOWN_DIGITS]}…); "
                    "say where its weights file lies with --models."
                )
            try:
                self._weights[weights_digest(path)] = path
            except WeightsError:
                continue  # another file may be the one
        return self._weights[digest]


def _weights_files(places: list[Path]) -> Iterator[Path]:
    for place in places:
        if place.is_dir():
            yield from sorted(place.glob(_WEIGHTS))
        else:
            yield place
    yield default_weights_path()
    from app.settings.place import settings_folder

    yield from sorted((settings_folder() / "models").glob(_WEIGHTS))
