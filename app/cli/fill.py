"""``lacuna fill``: fill holes without opening the editor.

Exit codes: 0 everything was filled; 1 at least one photo was not, or had no mask; 2 wrong usage, nothing was
tried; 130 interrupted. Every failure is one line on stderr. A result is either complete or not there.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Protocol, TextIO

from app.cli.candidates import Answers, numbered
from app.cli.network import add_network_arguments, chosen_attention
from app.cli.pairing import Task, UsageError, pair
from app.document.mask_files import load_mask, load_sources
from app.document.sources import forbidden_by
from engine import fillers
from engine.errors import Refused, explain
from engine.judge.best import NAME as BEST
from engine.judge.best import BestFiller, best_result, make_best
from engine.photo.alpha import opaque_where
from engine.photo.photo import PhotoError
from engine.photo.reading import load_photo
from engine.photo.writing import check_can_hold, format_for, save_photo
from engine.types import Cancelled, Filler, FillRequest, FillResult, Progress

if TYPE_CHECKING:
    from tqdm import tqdm

    from engine.model.overrides import AttentionOverrides

OK, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


class MakeFiller(Protocol):
    """As ``engine.fillers.make_filler``."""

    def __call__(
        self,
        name: str,
        *,
        weights: Path | None,
        device: str,
        memory_budget_mb: int,
        attention: AttentionOverrides | None,
    ) -> Filler: ...


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the verb."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = (
        "Fill the holes of a photo, or of every photo in a folder.\n\n"
        "With folders, the mask of name.jpg is the file name, name_mask or name-mask, and results are PNG.\n"
        "Pixels outside the hole stay as they are, bit for bit, where the format of OUT allows it."
    )
    parser.epilog = "Exit codes: 0 all filled, 1 some photo failed, 2 wrong usage, 130 interrupted."
    parser.add_argument("photo", type=Path, metavar="PHOTO", help="a photo or a folder of photos")
    parser.add_argument("--mask", type=Path, required=True, metavar="MASK", help="a mask, or a folder of masks")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help="a file, or a folder")
    parser.add_argument(
        "--filler",
        choices=[BEST, *(info.name for info in fillers.FILLERS)],
        default=BEST,
        help="what fills; best: the network or PatchMatch, whichever looks better (default: best)",
    )
    add_network_arguments(parser)
    parser.add_argument(
        "--memory",
        type=int,
        default=0,
        metavar="MB",
        help="memory that a fill by the network may take (default: half of what is free)",
    )
    parser.add_argument("--invert", action="store_true", help="black (or opaque) is the hole")
    parser.add_argument(
        "--mask-from",
        choices=("auto", "white", "alpha", "strokes"),
        default="auto",
        help="white: bright pixels are the hole; alpha: transparent ones; strokes: what is painted on a transparent "
        "layer; auto: decide by the file",
    )
    parser.add_argument(
        "--plan",
        action="store_true",
        help="say what would be done, how long it takes and how much memory; fill nothing",
    )
    parser.add_argument(
        "--candidates",
        type=int,
        default=0,
        metavar="N",
        help="write N different answers side by side, as OUT-1, OUT-2, …",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace results that exist")
    parser.add_argument("--progress", action="store_true", help="show the progress bar without a terminal, too")


def run(args: argparse.Namespace, *, make_filler: MakeFiller | None = None, stderr: TextIO | None = None) -> int:
    """Do what the arguments say; returns the exit code."""
    stderr = stderr or sys.stderr

    def say(sentence: str) -> None:
        print(sentence, file=stderr)

    try:
        return _run(args, make_filler, say, stderr)
    except UsageError as error:
        say(f"lacuna fill: {error}")
        return WRONG_USAGE
    except Refused as error:  # the filler could not be made
        say(f"lacuna fill: {error}")
        return FAILED
    except (KeyboardInterrupt, Cancelled):
        say("lacuna fill: interrupted; results that were finished are kept.")
        return INTERRUPTED


def _run(args: argparse.Namespace, make_filler: MakeFiller | None, say: Callable[[str], None], stderr: TextIO) -> int:
    if args.candidates < 0:
        raise UsageError(f"--candidates is how many answers to write, so it cannot be {args.candidates}.")
    pairing = pair(args.photo, args.mask, args.out)
    for problem in pairing.problems:
        say(problem)
    failed = bool(pairing.problems)
    if not pairing.tasks:
        return FAILED
    make = partial(
        make_filler or fillers.make_filler,
        weights=args.weights,
        device=args.device,
        memory_budget_mb=max(0, args.memory),
        attention=chosen_attention(args),
    )
    filler = make_best(make) if args.filler == BEST else make(args.filler)
    answers = Answers(*_first(args.filler, filler), make)

    from tqdm import tqdm

    is_shown = args.progress or stderr.isatty()
    bar_format = "{desc} {percentage:3.0f}%|{bar}| {elapsed}"
    with tqdm(total=len(pairing.tasks), file=stderr, disable=not is_shown, bar_format=bar_format) as bar:
        for number, task in enumerate(pairing.tasks):
            try:
                notes = _fill(task, filler, answers, args, _listener(bar, task, number))
            except Refused as error:
                bar.clear()
                say(str(error))
                failed = True
            except Exception as error:  # whatever it is, the next photo may do
                bar.clear()
                say(f"{task.photo.name} was not filled. {explain(error)[0].rstrip('.')}.")
                failed = True
            else:
                for note in notes:
                    bar.clear()
                    say(f"{task.photo.name}: {note}")
            _move(bar, number + 1)
    return FAILED if failed else OK


def _fill(
    task: Task, filler: Filler, answers: Answers, args: argparse.Namespace, listener: Callable[[Progress], None]
) -> tuple[str, ...]:
    """Fill one photo and save it; returns sentences for the person."""
    outs = numbered(task.out, args.candidates) if args.candidates else [task.out]
    taken = next((out for out in outs if out.exists()), None)
    if taken is not None and not args.overwrite and not args.plan:
        raise PhotoError(f"{taken} exists already. Add --overwrite to replace it.")
    photo = load_photo(task.photo)
    # Asked now, for it would be a pity after a long computation.
    check_can_hold(photo, format_for(task.out, photo), name=task.out.name)
    loaded = load_mask(task.mask, photo.shape, invert=args.invert, channel=args.mask_from, resize=True)
    if loaded.is_empty:
        raise PhotoError(f"{task.photo.name} was not filled: the mask {task.mask.name} marks no hole.")
    request = FillRequest(photo.pixels, loaded.mask, forbidden_by(load_sources(task.mask, photo.shape)))
    if args.plan:
        outlook = filler.plan(request)
        return outlook.describe(), *outlook.notes
    results = answers.to(request, listener) if args.candidates else [filler.fill(request, on_progress=listener)]
    notes: list[str] = []
    written: list[FillResult] = []
    for out, result in zip(outs, results, strict=False):
        _make_folder(out.parent)
        left_out = save_photo(opaque_where(photo, loaded.mask), result.composite(photo.pixels), out)
        notes += (note for note in (*result.notes, *left_out) if note not in notes)
        written.append(result)
    if len(written) > 1:
        notes.append(f"best guess: {outs[best_result(request, written)].name}.")
    if len(written) < len(outs):
        notes.append(f"different answers: {len(written)}, not {len(outs)}.")
    return (*photo.notices, *loaded.notices, *notes)


def _first(name: str, filler: Filler) -> tuple[str, Filler]:
    """Who gives the first of several answers: each of those that the best is taken of is one by itself."""
    return filler.first if isinstance(filler, BestFiller) else (name, filler)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PhotoError(f"The folder {folder} could not be made: {error.strerror}.") from error


def _listener(bar: tqdm[NoReturn], task: Task, number: int) -> Callable[[Progress], None]:
    def listen(progress: Progress) -> None:
        bar.set_description_str(f"{task.photo.name}: {progress.stage.value}", refresh=False)
        _move(bar, number + min(progress.fraction, 1.0))

    return listen


def _move(bar: tqdm[NoReturn], to: float) -> None:
    bar.update(to - bar.n)
