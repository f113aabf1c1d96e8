"""One photo of a batch, from its files to its result: what every lane does with a task."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.batch.answers import Answers
from app.batch.reading import read
from app.batch.values import Existing, FillOptions, MakeFiller, Outcome, Task, results_of
from engine.errors import Refused, explain
from engine.judge import BEST
from engine.judge.best import BestFiller, make_best
from engine.language import ended, tr
from engine.photo.alpha import opaque_where
from engine.photo.photo import PhotoError
from engine.photo.writing import save_photo
from engine.types import Cancelled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.batch.reading import Read
    from engine.types import CancelCheck, Filler, FillResult, Progress

_LEAST_FREE = 1 << 20
"""Bytes on the disk below which no result fits, so nothing is computed for it."""


class Step(Enum):
    """What a lane is at. Files may keep it waiting for ever, a fill may take as long as it takes."""

    LOOK = "look"
    LOAD = "load"
    READ = "read"
    FILL = "fill"
    SAVE = "save"

    @property
    def is_patient(self) -> bool:
        """It takes what it takes."""
        return self in {Step.LOAD, Step.FILL}


class NoFiller(Refused):
    """What fills could not be made, so no photo can be filled."""


class Fillers:
    """The fillers of a lane; made when the first photo needs them."""

    def __init__(self, options: FillOptions, make: MakeFiller) -> None:
        self._options = options
        self._make = partial(
            make,
            weights=options.weights,
            device=options.device,
            memory_budget_mb=options.memory_budget_mb,
            attention=options.attention,
        )
        self._made: tuple[Filler, Answers] | None = None

    def get(self) -> tuple[Filler, Answers]:
        """The chosen filler, and whoever makes several answers.

        Raises:
            NoFiller: it cannot be made.
        """
        if self._made is None:
            try:
                is_best = self._options.filler == BEST
                filler = make_best(self._make) if is_best else self._make(self._options.filler)
            except Refused as error:
                raise NoFiller(str(error)) from error
            # Each of the fills that the best is taken of is an answer by itself.
            name, first = filler.first if isinstance(filler, BestFiller) else (self._options.filler, filler)
            self._made = filler, Answers(name, first, self._make)
        return self._made


Listener = Callable[[Step, "Progress | None"], None]
"""Told of every step when it begins, and while it fills how far it is."""


def fill(
    task: Task, options: FillOptions, fillers: Fillers, listen: Listener, should_cancel: CancelCheck
) -> tuple[Outcome, tuple[str, ...]]:
    """Fill one photo and save it: how it ended, with sentences for the person. A result is whole or not there.

    Raises:
        NoFiller: no photo can be filled.
        Cancelled: ``should_cancel`` said so; nothing was written.
    """
    try:
        listen(Step.LOOK, None)
        outs = results_of(task.out, options.candidates)
        found = _what_is_there(task, outs, options)
        if found is not None:
            return found
        return Outcome.FILLED, _fill(task, outs, options, fillers, listen, should_cancel)
    except (Cancelled, NoFiller):
        raise
    except Refused as error:
        return Outcome.FAILED, (str(error),)
    except Exception as error:  # whatever it is, the next photo may do
        why = ended(explain(error)[0])
        return Outcome.FAILED, (tr("{name} was not filled. {why}", name=task.photo.name, why=why),)


def outlook(task: Task, options: FillOptions, fillers: Fillers) -> tuple[str, ...]:
    """What filling one photo would cost, as sentences.

    Raises:
        Refused: it cannot be filled.
    """
    expected = fillers.get()[0].plan(read(task, options).request)
    return expected.describe(), *expected.notes


def _what_is_there(task: Task, outs: list[Path], options: FillOptions) -> tuple[Outcome, tuple[str, ...]] | None:
    """How it ends at once where results are there already; None where they may be written."""
    there = [out for out in outs if os.path.lexists(out)]
    if not there or options.existing is Existing.REPLACE:
        return None
    if options.existing is Existing.REFUSE:
        return Outcome.EXISTS, (tr("{result} exists already.", result=there[0]),)
    newest = max(os.stat(path).st_mtime_ns for path in (task.photo, task.mask))
    if any(os.stat(out).st_mtime_ns < newest for out in there):
        if options.replaces_older:
            return None
        return Outcome.EXISTS, (
            tr("{result} is older than its photo or its mask, and was left as it is.", result=there[0]),
        )
    if len(there) < len(outs):
        return None  # some candidates of a batch that was ended in the middle of them
    return Outcome.SKIPPED, ()


def _fill(
    task: Task,
    outs: list[Path],
    options: FillOptions,
    fillers: Fillers,
    listen: Listener,
    should_cancel: CancelCheck,
) -> tuple[str, ...]:
    _check_room(task.out.parent)
    listen(Step.LOAD, None)
    filler, answers = fillers.get()
    listen(Step.READ, None)
    found = read(task, options)
    if should_cancel():
        raise Cancelled
    listen(Step.FILL, None)

    def progressed(progress: Progress) -> None:
        listen(Step.FILL, progress)

    if not options.candidates:
        result = filler.fill(found.request, on_progress=progressed, should_cancel=should_cancel)
        return _save(found, (result,), outs, options, listen, should_cancel)
    ranked = answers.to(found.request, options.candidates, progressed, should_cancel)
    said = _save(found, ranked.results, outs, options, listen, should_cancel)
    return (
        (*said, tr("{name} is the best guess, and the others follow in order.", name=outs[0].name))
        if ranked.is_judged
        else said
    )


def _save(
    found: Read,
    results: tuple[FillResult, ...],
    outs: list[Path],
    options: FillOptions,
    listen: Listener,
    should_cancel: CancelCheck,
) -> tuple[str, ...]:
    notes: list[str] = []
    quality, subsampling = options.quality, options.subsampling
    for out, result in zip(outs, results, strict=False):
        if should_cancel():
            raise Cancelled
        listen(Step.SAVE, None)
        filled = result.composite(found.photo.pixels)
        left_out = save_photo(
            opaque_where(found.photo, found.mask), filled, out, quality=quality, subsampling=subsampling
        )
        notes += (note for note in (*result.notes, *left_out) if note not in notes)
        listen(Step.FILL, None)
    if len(results) < len(outs):
        notes.append(tr("different answers: {made}, not {wanted}.", made=len(results), wanted=len(outs)))
    return (*found.notices, *notes)


def _check_room(folder: Path) -> None:
    """Said before a long computation, not after it."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise PhotoError(
            tr(
                "The folder {folder} for results is not there any more, or may not be read: {reason}.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error
    if free < _LEAST_FREE:
        raise PhotoError(tr("The disk of {folder} is full. Free some space, then go on.", folder=folder))


def make_folders(tasks: Iterable[Task]) -> None:
    """Make the folders of all results, before anything is filled; one that vanishes later is not made again.

    Raises:
        PhotoError: one cannot be made.
    """
    for folder in {task.out.parent: None for task in tasks}:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise PhotoError(
                tr("The folder {folder} could not be made: {reason}.", folder=folder, reason=error.strerror)
            ) from error
