"""A fine-tuning run from its plan to its verdict, around ``Trainer``. Knows no process and no screen.

Everything is in the run's folder, so that it can be killed at any moment and gone on with: ``plan.json``, the parent's
weights, ``split.json`` (which photos are held out), the trainer's files, ``progress.json`` and ``verdict.json``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from engine.device import free_memory, resolve_device
from engine.weights import default_weights_path
from training import events
from training.config import TrainConfig
from training.data.holes import MaskSource
from training.data.photos import index_sources, why_not
from training.errors import DivergedError, TrainingError
from training.finetune.clock import Budget
from training.finetune.folder import PARENT_FILE, SPLIT_FILE, read_progress, write_progress
from training.finetune.machine import check_disk, check_memory
from training.finetune.only_photo import PhotoSource, open_photo
from training.finetune.outcome import VERDICT_FILE, Estimate, Verdict
from training.finetune.pace import PaceMeter
from training.finetune.places import FolderSource
from training.finetune.plan import FinetunePlan
from training.finetune.verdict import judge
from training.run.checkpoint import BEST, LAST, write_whole
from training.run.logs import JsonLog
from training.run.trainer import Trainer
from training.run.weights import origin, read_start_weights

_MEASURED = 6  # steps before the length of the run is decided
_CHANGE = 0.05  # of the steps that are left; less is not worth a new schedule
_CACHE_SHARE = 4  # at most one in four bytes of the available memory for decoded photos


class Wish(Enum):
    """What the person wants of the run at this moment."""

    GO_ON = auto()
    PAUSE = auto()
    STOP = auto()
    LEAVE = auto()


class Person(Protocol):
    """Who is asked after every step."""

    def wish(self) -> Wish:
        """At once."""

    def wait(self) -> Wish:
        """The first wish that is not ``PAUSE``."""


@dataclass(frozen=True, slots=True)
class Paused:
    """The run is saved and waits."""

    step: int


@dataclass(frozen=True, slots=True)
class Resumed:
    """It goes on."""

    step: int


@dataclass(frozen=True, slots=True)
class Judging:
    """Training is over; the hold-out photos are being filled."""

    step: int


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict is in this file."""

    path: Path


News = events.Event | Estimate | Paused | Resumed | Judging | Judged
Source = FolderSource | PhotoSource


class FinetuneRun:
    """One sitting of a run."""

    def __init__(self, folder: Path, plan: FinetunePlan, person: Person, tell: Callable[[News], None]) -> None:
        """``tell`` is called in the thread of ``run``."""
        self._folder, self._plan, self._person, self._tell = folder, plan, person, tell
        self._progress = read_progress(folder)
        self._budget = Budget(plan.minutes, self._progress.seconds)
        self._pace = PaceMeter(plan.config)
        self._training = False
        self._validated = -1
        self._trainer: Trainer | None = None

    def run(self) -> Verdict | None:
        """Train, then judge; None if the person leaves.

        Raises:
            TrainingError: it cannot start or go on; what was saved last can be gone on with.
            FillError: weights or a device that cannot be used.
        """
        check_memory()
        parent = self._take_parent()
        check_disk(self._folder, parent)
        config, device = self._config(), resolve_device(self._plan.device)
        source = self._source(config)
        self._progress.photos = source.counts()[0]
        try:
            with JsonLog(self._folder / "log.jsonl", config.log_every) as log:
                trainer = self._trainer = Trainer(
                    config,
                    source,
                    directory=self._folder,
                    device=device,
                    on_event=lambda event: self._listen(event, log),
                    should_stop=self._should_stop,
                    provenance=origin(config),
                )
                self._begin(trainer, parent)
                if not self._progress.ended and not self._train(trainer):
                    return None
            self._tell(Judging(trainer.progress.step))
            size = max(crop.size for phase in config.phases for crop in phase.crops)
            verdict = judge(
                parent,
                (self._folder / BEST).with_suffix(".safetensors"),
                source.places(size),
                self._folder,
                device=device,
                steps=trainer.progress.step,
                minutes=self._budget.used / 60,
                should_stop=self._should_stop,
            )
        finally:
            source.close()
        return None if verdict is None else self._conclude(verdict)

    # ---- beginnings -------------------------------------------------------------------------------------------------

    def _take_parent(self) -> Path:
        """A copy of the weights to start from: the verdict needs them after days, whatever happens to their file."""
        parent, chosen = self._folder / PARENT_FILE, self._plan.parent or default_weights_path()
        if not parent.exists():
            try:
                data = chosen.read_bytes()
            except OSError as error:
                raise TrainingError(
                    f"The weights to start from, “{chosen}”, cannot be read: {error.strerror or error}."
                ) from error
            write_whole(parent, data)
        return parent

    def _config(self) -> TrainConfig:
        config = self._plan.config
        cache = min(config.photos.cache_mb, (free_memory() >> 20) // _CACHE_SHARE)
        config = replace(config, photos=replace(config.photos, cache_mb=cache))
        if self._plan.pace == "photo":
            terms = config.weights
            if terms.perceptual or terms.style or any(phase.adversarial != "none" for phase in config.phases):
                raise TrainingError(
                    "Only this photo learns without critics, perceptual and style terms, which would need to see what "
                    "is under the hole; set them to 0."
                )
        return config

    def _source(self, config: TrainConfig) -> Source:
        masks = MaskSource.open(config.masks)
        if self._plan.photo is not None and self._plan.hole is not None:
            size = max(crop.size for phase in config.phases for crop in phase.crops)
            return PhotoSource(open_photo(self._plan.photo, self._plan.hole, size, config.seed), masks, config)
        split, held = self._folder / SPLIT_FILE, None
        if split.exists():
            held = frozenset(json.loads(split.read_text(encoding="utf-8")))
        leaves = lambda: self._person.wish() is Wish.LEAVE  # noqa: E731  # one line that is read once
        index = index_sources(self._plan.sources, config.photos.validation_share, held=held, should_stop=leaves)
        problem = why_not(index)
        if problem:
            raise TrainingError(problem)
        if held is None:
            write_whole(split, json.dumps([photo.digest for photo in index.validation]).encode())
        return FolderSource(index, masks, config)

    def _begin(self, trainer: Trainer, parent: Path) -> None:
        last, best = self._folder / LAST, self._folder / BEST
        if last.exists():
            try:
                trainer.resume(last)
            except TrainingError as error:
                if not best.exists():
                    raise
                self._tell(events.Problem(f"{error} The best state so far is used instead."))
                trainer.resume(best)
        else:
            trainer.start_from(read_start_weights(parent, self._plan.config.model))
        total = self._progress.total_steps or self._plan.steps
        if total:
            trainer.reschedule(total)

    # ---- training ---------------------------------------------------------------------------------------------------

    def _train(self, trainer: Trainer) -> bool:
        """Until the budget is spent or the person stops it; False if the person leaves."""
        self._budget.skip()
        if trainer.progress.step == 0:
            self._measure(trainer)  # what the parent can do: a run that never becomes better keeps that
            trainer.draw_sheet()  # how it fills, to compare the later ones with
            trainer.save()
        try:
            if not self._sit(trainer):
                return False
        except DivergedError as error:
            self._tell(events.Problem(f"{error} The best weights so far are judged."))
        if self._validated != trainer.progress.step and not self._measure(trainer):
            return False
        self._progress.ended = True
        self._note()
        return True

    def _sit(self, trainer: Trainer) -> bool:
        while True:
            wish = self._person.wish()
            if wish is Wish.LEAVE:
                return False
            if wish is Wish.PAUSE:
                self._tell(Paused(trainer.progress.step))
                if self._person.wait() is Wish.GO_ON:
                    self._tell(Resumed(trainer.progress.step))
                self._budget.skip()
                continue
            over = self._spent() or trainer.progress.step >= trainer.config.total_steps
            if wish is Wish.STOP or over:
                return True
            self._training = True
            try:
                trainer.run()
            finally:
                self._training = False

    def _measure(self, trainer: Trainer) -> bool:
        """Validate; False if the person left meanwhile."""
        before = self._budget.tick()
        trainer.validate()
        self._pace.validation = self._budget.tick() - before
        return self._person.wish() is not Wish.LEAVE

    def _should_stop(self) -> bool:
        self._budget.tick()
        wish = self._person.wish()
        if not self._training:
            return wish is Wish.LEAVE
        return wish is not Wish.GO_ON or self._spent()

    def _spent(self) -> bool:
        """Whether only the last validation still fits into the budget."""
        return self._budget.left <= self._pace.validation

    def _listen(self, event: events.Event, log: JsonLog) -> None:
        log(event)
        if isinstance(event, events.Saved):
            if event.path.name == LAST:
                self._progress.step = event.step
                self._note()
            return
        if isinstance(event, events.Finished):
            return
        self._tell(event)
        if isinstance(event, events.StepDone):
            self._pace.add(event, self._budget.tick())
            if self._pace.steps == _MEASURED:
                self._estimate(event.step)
        elif isinstance(event, events.Validated):
            self._validated = event.step
            if self._training:
                self._estimate(event.step)

    def _estimate(self, step: int) -> None:
        """Fit the number of steps to what is left of the budget, and say so."""
        assert self._trainer is not None
        each = self._pace.seconds_per_step()
        left, now = self._budget.left - self._pace.validation, self._trainer.config.total_steps - step
        fit = now if math.isinf(left) else max(1, int(left / each))
        if self._plan.steps is not None:
            fit = min(fit, self._plan.steps - step)
        if self._progress.total_steps == 0 or abs(fit - now) > _CHANGE * now:
            self._trainer.reschedule(step + fit)
        total = self._progress.total_steps = self._trainer.config.total_steps
        self._tell(Estimate(each, (total - step) * each + self._pace.validation, total))

    def _note(self) -> None:
        self._progress.seconds = self._budget.used
        write_progress(self._folder, self._progress)

    # ---- the end ----------------------------------------------------------------------------------------------------

    def _conclude(self, verdict: Verdict) -> Verdict:
        psnr = verdict.measures[0]
        if self._plan.pace == "photo" and psnr.after <= psnr.before:
            for checkpoint in (self._folder / BEST, self._folder / LAST):
                checkpoint.unlink(missing_ok=True)
                checkpoint.with_suffix(".safetensors").unlink(missing_ok=True)
            verdict = replace(verdict, reverted=True, better=False)
        path = self._folder / VERDICT_FILE
        write_whole(path, verdict.to_json().encode())
        self._tell(Judged(path))
        return verdict
