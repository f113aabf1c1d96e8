"""``lacuna fill``: fill holes without opening the editor.

Exit codes: 0 everything was filled; 1 at least one photo was not, or had no mask; 2 wrong usage, nothing was
tried; 130 interrupted. Every failure is one line on stderr. A result is either complete or not there.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from app.batch import runner
from app.batch.filling import Fillers, outlook
from app.batch.pairing import plan_of
from app.batch.report import Report, ReportError
from app.batch.values import (
    Choice,
    Ended,
    Existing,
    FillOptions,
    MaskNaming,
    Moved,
    Outcome,
    UsageError,
)
from app.cli.batch_arguments import add_batch_arguments
from app.cli.network import add_network_arguments, chosen_attention
from app.cli.outputs import add_overwrite
from engine import fillers
from engine.errors import Refused
from engine.judge import BEST
from engine.photo.formats import SUBSAMPLINGS
from engine.types import Cancelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqdm import tqdm

    from app.batch.values import Event, MakeFiller, Plan, Task

_AUTOMATIC, _MOST_GROWN_PX = -1, 64
OK, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
_BAR = "{desc} {percentage:3.0f}%|{bar}| {elapsed}<{remaining}"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the verb."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = (
        "Fill the holes of a photo, or of every photo in a folder.\n\n"
        "With folders, the mask of name.jpg is the file name, name_mask or name-mask, and results are PNG;\n"
        "--masks and --format say otherwise. docs/batch.md has more on many photos.\n"
        "Pixels outside the hole stay as they are, bit for bit, where the format of OUT allows it."
    )
    parser.epilog = "Exit codes: 0 all filled, 1 some photo failed, 2 wrong usage, 130 interrupted."
    parser.add_argument("photo", type=Path, nargs="+", metavar="PHOTO", help="photos, or folders of photos")
    parser.add_argument("--mask", type=Path, required=True, metavar="MASK", help="a mask, or a folder of masks")
    parser.add_argument(
        "-o", "--out", type=Path, metavar="OUT", help="a file, or a folder (default: beside each photo, see --suffix)"
    )
    parser.add_argument(
        "--filler",
        choices=[BEST, *(info.name for info in fillers.FILLERS)],
        default=BEST,
        help="what fills; best: the network and PatchMatch both do, and each hole keeps what looks better; "
        "network alone takes two thirds of the time (default: best)",
    )
    add_network_arguments(parser)
    parser.add_argument(
        "--memory",
        type=int,
        default=0,
        metavar="MB",
        help="memory that a fill by the network may take (default: half of what is free)",
    )
    parser.add_argument(
        "--grow",
        type=_grow_px,
        default=_AUTOMATIC,
        metavar="PX",
        help="fill so many pixels more around each hole, 0 to 64; auto: 1, and up to 6 in a compressed JPEG, for the "
        "ripples around what should go (default: auto)",
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
        help="write N different answers side by side, as OUT-1, OUT-2, …, the best guess first",
    )
    parser.add_argument(
        "--quality",
        type=int,
        metavar="1..100",
        help="encode what is stored with loss anew in this quality; without it a JPEG keeps what was not filled",
    )
    parser.add_argument(
        "--subsampling",
        choices=SUBSAMPLINGS,
        help="encode a JPEG anew with all colours, half or a quarter of them (default with --quality: 4:4:4)",
    )
    add_overwrite(parser, "results that exist")
    parser.add_argument("--progress", action="store_true", help="show the progress bar without a terminal, too")
    add_batch_arguments(parser)


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
    _check(args)
    plan = plan_of(_choice(args))
    for item in plan.not_taken:
        say(item.why)
    failed = any(not item.is_result for item in plan.not_taken)
    if not plan.tasks and not failed:
        say("No photo falls to this shard.")
        return OK
    options = _options(args)
    if args.plan:
        return _show_plan(plan.tasks, options, make_filler, say) or int(failed)
    report = _Reporting(args, plan, say)
    try:
        events = runner.run(plan.tasks, options, jobs=args.jobs, make=make_filler)
        failed |= _follow(events, plan.tasks, report, say, stderr, is_shown=args.progress or stderr.isatty())
    finally:
        report.close()
    return FAILED if failed or report.has_failed else OK


def _check(args: argparse.Namespace) -> None:
    if args.candidates < 0:
        raise UsageError(f"--candidates is how many answers to write, so it cannot be {args.candidates}.")
    if args.quality is not None and not 1 <= args.quality <= 100:
        raise UsageError(f"--quality goes from 1 to 100, so it cannot be {args.quality}.")
    if args.jobs < 1:
        raise UsageError(f"--jobs is how many photos to fill at a time, so it cannot be {args.jobs}.")
    if args.max_side < 0:
        raise UsageError(f"--max-side is a number of pixels, so it cannot be {args.max_side}.")
    if not args.patience > 0:
        raise UsageError(f"--patience is a number of seconds, so it cannot be {args.patience:g}.")


def _grow_px(text: str) -> int:
    """For ``--grow``."""
    if text == "auto":
        return _AUTOMATIC
    if not text.isdecimal() or int(text) > _MOST_GROWN_PX:
        raise argparse.ArgumentTypeError(f"“{text}” is neither auto nor a whole number from 0 to {_MOST_GROWN_PX}")
    return int(text)


def _choice(args: argparse.Namespace) -> Choice:
    naming = MaskNaming(args.masks)
    photos = tuple(args.photo)
    return Choice(photos, args.mask, args.out, args.suffix, args.format, naming, args.shard, args.candidates)


def _options(args: argparse.Namespace) -> FillOptions:
    existing = Existing.SKIP if args.resume else Existing.REFUSE
    if args.overwrite and not args.resume:
        existing = Existing.REPLACE
    return FillOptions(
        filler=args.filler,
        weights=args.weights,
        device=args.device,
        memory_budget_mb=max(0, args.memory),
        attention=chosen_attention(args),
        invert=args.invert,
        mask_from=args.mask_from,
        grow_px=args.grow,
        candidates=args.candidates,
        existing=existing,
        replaces_older=args.overwrite,
        max_side=args.max_side,
        patience_s=args.patience,
        quality=args.quality,
        subsampling=None if args.subsampling is None else SUBSAMPLINGS.index(args.subsampling),
    )


def _show_plan(tasks: Sequence[Task], options: FillOptions, make: MakeFiller | None, say: Callable[[str], None]) -> int:
    code, made = OK, Fillers(options, make or fillers.make_filler)
    for task in tasks:
        try:
            sentences = outlook(task, options, made)
        except Refused as error:
            sentences, code = (), FAILED
            say(str(error))
        for sentence in sentences:
            say(f"{task.photo.name}: {sentence}")
    return code


def _follow(
    events: Generator[Event, None, None],
    tasks: Sequence[Task],
    report: _Reporting,
    say: Callable[[str], None],
    stderr: TextIO,
    *,
    is_shown: bool,
) -> bool:
    """Say what happens; whether some photo failed."""
    from tqdm import tqdm

    failed, ended, under_way = False, 0, dict[int, float]()
    shown = tqdm(total=len(tasks), file=stderr, disable=not is_shown, bar_format=_BAR)
    with shown as bar, contextlib.closing(events):
        for event in events:
            name = tasks[event.number].photo.name
            if isinstance(event, Moved):
                under_way[event.number] = event.fraction
                bar.set_description_str(f"{name}: {event.stage}", refresh=False)
            elif isinstance(event, Ended):
                ended += 1
                under_way.pop(event.number, None)
                bar.clear()
                failed |= _say_end(name, event, say)
                report.ended(tasks[event.number], event)
            _move(bar, ended + sum(under_way.values()))
    return failed


def _say_end(name: str, event: Ended, say: Callable[[str], None]) -> bool:
    is_failure = event.outcome in {Outcome.FAILED, Outcome.EXISTS}
    for sentence in event.sentences:
        hint = " Add --overwrite to replace it." if event.outcome is Outcome.EXISTS else ""
        say(sentence + hint if is_failure else f"{name}: {sentence}")
    return is_failure


def _move(bar: tqdm[NoReturn], to: float) -> None:
    bar.update(to - bar.n)


class _Reporting:
    """The report, if one was asked for. When it cannot be written further the photos are filled all the same."""

    def __init__(self, args: argparse.Namespace, plan: Plan, say: Callable[[str], None]) -> None:
        self.has_failed = False
        self._say = say
        self._report = Report(args.report, plan.tasks, resume=args.resume) if args.report else None
        for item in plan.not_taken:
            self._write(partial(Report.not_taken, item=item))

    def ended(self, task: Task, event: Ended) -> None:
        self._write(lambda report: report.ended(task, event))

    def close(self) -> None:
        self._write(Report.close)

    def _write(self, write: Callable[[Report], None]) -> None:
        if self._report is None:
            return
        try:
            write(self._report)
        except ReportError as error:
            self._say(str(error))
            self._report, self.has_failed = None, True
