"""A fine-tuning run from its plan to its verdict, around ``Trainer``. Knows no process and no screen.

What it writes, and under which names: ``training.finetune.folder``. It can be killed at any moment and gone on with.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from engine.device import resolve_device
from engine.language import tr
from training import events
from training.errors import DivergedError, TrainingError
from training.finetune.clock import Budget, PaceMeter
from training.finetune.folder import VERDICT_FILE, read_progress, write_progress
from training.finetune.machine import check_disk, check_memory
from training.finetune.news import Estimate, Judged, Judging, News, Paused, Person, Resumed, Wish
from training.finetune.outcome import Verdict
from training.finetune.plan import FinetunePlan
from training.finetune.preparation import largest_crop, open_batches, settings, take_parent
from training.finetune.verdict import judge
from training.run.folder import BEST, LAST, LOG_FILE, weights_of, write_whole
from training.run.logs import JsonLog
from training.run.trainer import Trainer
from training.run.weights import origin, read_start_weights

_MEASURED = 6  # steps before the length of the run is decided
_CHANGE = 0.05  # of the steps that are left; less is not worth a new schedule


class FinetuneRun:
    """One sitting of a run."""

    def __init__(
        self,
        folder: Path,
        plan: FinetunePlan,
        person: Person,
        tell: Callable[[News], None],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``tell`` is called in the thread of ``run``; ``clock`` gives the seconds that the budget counts."""
        self._folder, self._plan, self._person, self._tell = folder, plan, person, tell
        self._progress = read_progress(folder)
        self._budget = Budget(plan.minutes, self._progress.seconds, clock=clock)
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
        parent = take_parent(self._folder, self._plan)
        check_disk(self._folder, parent)
        config, device = settings(self._plan), resolve_device(self._plan.device)
        batches = open_batches(self._folder, self._plan, config, lambda: self._person.wish() is Wish.LEAVE)
        self._progress.photos = batches.counts()[0]
        try:
            with JsonLog(self._folder / LOG_FILE, config.log_every) as log:
                trainer = self._trainer = Trainer(
                    config,
                    batches,
                    directory=self._folder,
                    device=device,
                    on_event=lambda event: self._listen(event, log),
                    should_stop=self._should_stop,
                    provenance=origin(config),
                )
                self._begin(trainer, parent)
                if not self._progress.ended and not self._train(trainer):
                    return None
            self._tell(Judging(trainer.tally.step))
            verdict = judge(
                parent,
                weights_of(self._folder / BEST),
                batches.places(largest_crop(config)),
                self._folder,
                device=device,
                steps=trainer.tally.step,
                minutes=self._budget.used / 60,
                should_stop=self._should_stop,
            )
        finally:
            batches.close()
        return None if verdict is None else self._conclude(verdict)

    def _begin(self, trainer: Trainer, parent: Path) -> None:
        last, best = self._folder / LAST, self._folder / BEST
        if last.exists():
            try:
                trainer.resume(last)
            except TrainingError as error:
                if not best.exists():
                    raise
                self._tell(events.Problem(f"{error} {tr('The best state so far is used instead.')}"))
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
        if trainer.tally.step == 0:
            self._measure(trainer)  # what the parent can do: a run that never becomes better keeps that
            trainer.draw_sheet()  # how it fills, to compare the later ones with
            trainer.save()
        try:
            if not self._sit(trainer):
                return False
        except DivergedError as error:
            self._tell(events.Problem(f"{error} {tr('The best weights so far are judged.')}"))
        if self._validated != trainer.tally.step and not self._measure(trainer):
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
                self._tell(Paused(trainer.tally.step))
                if self._person.wait() is Wish.GO_ON:
                    self._tell(Resumed(trainer.tally.step))
                self._budget.skip()
                continue
            over = self._spent() or trainer.tally.step >= trainer.config.total_steps
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
                weights_of(checkpoint).unlink(missing_ok=True)
            verdict = replace(verdict, reverted=True, better=False)
        path = self._folder / VERDICT_FILE
        write_whole(path, verdict.to_json().encode())
        self._tell(Judged(path))
        return verdict
