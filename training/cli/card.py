"""The verb ``card``: half an hour of one large card, in sittings that each end in time."""

from __future__ import annotations

import argparse
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from training.cli.done import DONE_FILE, Done, read_done, write_done
from training.cli.interrupt import Interrupt
from training.cli.runs import INTERRUPTED, RECIPES, bundled
from training.cli.sitting import Sitting, joined, sit
from training.config import read_recipe
from training.errors import TrainingError
from training.run.folder import LAST, LOG_FILE, weights_of
from training.run.parts import check_free, remove_parts, split_state, state_in

if TYPE_CHECKING:
    from training import events
    from training.run.checkpoint import Checkpoint
    from training.run.trainer import Trainer

_STAGES = (("reconstruction", "card.toml", 18.0), ("critics", "card-critics.toml", 8.0))
_RESERVE = 25.0  # seconds of a sitting, to save and to hand out
_SHORTEST = 20.0  # seconds; less is not worth a beginning


@dataclass(frozen=True, slots=True)
class _Stage:
    name: str
    recipe: Path
    minutes: float


@dataclass(slots=True)
class _Room:
    """What may be carried away."""

    files: int
    bytes: float

    def take(self, paths: list[Path]) -> bool:
        """Whether all of them fit; then there is less room."""
        size = sum(path.stat().st_size for path in paths)
        if len(paths) > self.files or size > self.bytes:
            return False
        self.files, self.bytes = self.files - len(paths), self.bytes - size
        return True


def add_card(verbs: Any) -> None:
    """The arguments of ``card``."""
    text = "Use half an hour of one large card: reconstruction, then the paper's critics."
    stages = ", then ".join(f"{name} for {minutes:g} minutes ({recipe})" for name, recipe, minutes in _STAGES)
    more = (
        f"From the bundled weights: {stages}. Each is a run in a folder of its own in STATE. A sitting ends in time "
        "and saves; run the same command again until it says that all is done. A STATE that came back in parts (--out) "
        "is gone on with as it is, and a stage that is done stays done."
    )
    parser = verbs.add_parser("card", help=text, description=f"{text} {more}")
    add = parser.add_argument
    add("--pack", type=Path, required=True, metavar="PACK", help="photos, as “pack” wrote them, or a folder")
    add("--state", type=Path, required=True, metavar="STATE", help="folder of the runs")
    add("--out", type=Path, metavar="DIR", help="also write what is to be carried away, in files of at most 15 MiB")
    add("--out-files", type=int, default=8, metavar="N", help="at most so many files there (default: 8)")
    add("--out-mib", type=float, default=60, metavar="MIB", help="at most so much together (default: 60)")
    add("--minutes", type=float, default=9.0, metavar="M", help="length of this sitting, with everything (default: 9)")
    add("--weights", type=Path, metavar="FILE", help="safetensors to start from (default: the bundled ones)")
    add("--device", default="auto", help="auto, cpu, cuda or cuda:N (default: auto)")
    add(
        "--stage",
        action="append",
        nargs=3,
        metavar=("NAME", "RECIPE", "MINUTES"),
        help="instead of the two above; repeatable",
    )
    add("--quiet", action="store_true", help="no progress bar")
    parser.set_defaults(run=_card)


def _card(given: argparse.Namespace) -> int:
    began = time.monotonic()  # before torch is imported
    from training.run.distributed import started

    stages, weights = _stages(given), given.weights or bundled()
    if started() > 1:
        raise TrainingError("“card” is one process on one card; start it without torchrun.")
    _check(given.state, given.out, stages)
    with joined(given.device) as (group, device), Interrupt() as interrupt:
        for stage in stages:
            folder = given.state / stage.name
            left = began + 60 * given.minutes - _RESERVE - time.monotonic()
            if not _is_done(folder, stage) and not interrupt() and left >= _SHORTEST:
                config, listener = read_recipe(stage.recipe), _pace(stage, _checkpoint(folder))
                sitting = Sitting(config, given.pack, folder, weights, left, quiet=given.quiet, listener=listener)
                sit(sitting, group, device, interrupt)
            _say(folder, stage)
            if not _is_done(folder, stage):
                break
            weights = _conclude(folder)
    if given.out is not None:
        _hand_out(given.state, given.out, stages, _Room(given.out_files, given.out_mib * 2**20))
    if interrupt():
        return INTERRUPTED
    done = all(_is_done(given.state / stage.name, stage) for stage in stages)
    print("All is done." if done else "Run the same command again to go on.")
    return 0


def _stages(given: argparse.Namespace) -> list[_Stage]:
    if not given.stage:
        return [_Stage(name, RECIPES / recipe, minutes) for name, recipe, minutes in _STAGES]
    try:
        stages = [_Stage(name, Path(recipe), float(minutes)) for name, recipe, minutes in given.stage]
    except ValueError as error:
        raise TrainingError("The minutes of a --stage must be a number.") from error
    if any(Path(stage.name).name != stage.name or not stage.minutes > 0 for stage in stages):
        raise TrainingError("A --stage has a plain name, a recipe, and minutes above 0.")
    return stages


def _pace(stage: _Stage, before: Checkpoint | None) -> Callable[[Trainer], events.Listener]:
    """Lets the run end with its minutes; ``before`` knows how many steps they were thought to be good for."""

    def listener(trainer: Trainer) -> events.Listener:
        from training.run.pace import Pace

        if before is not None:
            trainer.reschedule(before.config.total_steps)
        return Pace(trainer, stage.minutes)

    return listener


def _checkpoint(folder: Path) -> Checkpoint | None:
    from training.run.checkpoint import load_checkpoint

    found = state_in(folder)
    return None if found is None else load_checkpoint(found)


def _is_done(folder: Path, stage: _Stage) -> bool:
    from training.run.pace import is_over

    found = _checkpoint(folder)
    if found is None:
        return read_done(folder) is not None
    return is_over(found.tally.seconds, stage.minutes) or found.tally.step >= found.config.total_steps


def _how_far(folder: Path) -> Done | None:
    found = _checkpoint(folder)
    return read_done(folder) if found is None else Done(found.tally.step, found.tally.seconds)


def _say(folder: Path, stage: _Stage) -> None:
    far = _how_far(folder)
    if far is not None:
        print(f"{stage.name}: step {far.step}, {far.seconds / 60:.1f} of {stage.minutes:g} minutes.", flush=True)


def _conclude(folder: Path) -> Path:
    """Of a stage that is done: its averaged weights, written again if only its state came back, and a word beside."""
    from training.run.weights import export_weights

    path, state, far = weights_of(folder / LAST), state_in(folder), _how_far(folder)
    if state is not None and not path.exists():
        export_weights(state, path)
    if state is not None and far is not None:
        write_done(folder, far)
    return path


def _check(state: Path, out: Path | None, stages: list[_Stage]) -> None:
    """Raises TrainingError if a stage is not what it says, or if what is handed out would not be gone on with there."""
    for stage in stages:
        folder = state / stage.name
        if state_in(folder) is None:
            read_done(folder)
        if out is not None:
            check_free(out / stage.name, folder / LAST)
    if out is not None and out.resolve() == state.resolve():
        raise TrainingError("--out must be another folder than --state, which has files too large to be carried away.")


def _hand_out(state: Path, out: Path, stages: list[_Stage], room: _Room) -> None:
    """Weights, newest first, with the word that their stage is done; the newest log and sheet; and the state of the
    stage that is not done yet, if it fits.
    """
    begun = [stage for stage in stages if _how_far(state / stage.name) is not None][::-1]
    for stage in begun:
        folder, target = state / stage.name, out / stage.name
        weights, done = weights_of(folder / LAST), _is_done(folder, stage)
        taken = _copy([weights, folder / DONE_FILE] if done else [weights], target, room)
        if done and taken:
            remove_parts(target)
        elif not done:
            _remove(target / DONE_FILE)
    for stage in begun[:1]:
        folder = state / stage.name
        for path in (folder / LOG_FILE, *sorted((folder / "sheets").glob("*.png"))[-1:]):
            _copy([path], out / stage.name, room)
        if not _is_done(folder, stage):
            _hand_out_state(folder, stage, out, room)


def _hand_out_state(folder: Path, stage: _Stage, out: Path, room: _Room) -> None:
    target = out / stage.name
    parts = split_state(folder / LAST, target)
    if not room.take([*parts, target / f"{LAST}.parts.json"]):
        remove_parts(target)
        print(f"The state of “{stage.name}” is too large for {out}; it is only in {folder}.")


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise TrainingError(f"“{path}” cannot be removed: {error.strerror or error}.") from error


def _copy(paths: list[Path], target: Path, room: _Room) -> bool:
    """All of them or none: none if one is missing, or if there is no room for them."""
    if not all(path.exists() for path in paths) or not room.take(paths):
        return False
    try:
        target.mkdir(parents=True, exist_ok=True)
        for path in paths:
            shutil.copyfile(path, target / path.name)
    except OSError as error:
        raise TrainingError(f"“{target}” cannot be written: {error.strerror or error}.") from error
    return True
