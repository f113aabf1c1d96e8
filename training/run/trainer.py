"""The run itself: Algorithm 1, phase by phase. Emits events, asks whether to stop, knows no screen.

What it writes, and under which names: ``training.run.folder``.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import torch

from engine.language import tr
from engine.model.generator import Generator
from training import events
from training.config import TrainConfig
from training.data.batches import Batches
from training.errors import DivergedError, TrainingError
from training.run.advance import Advance
from training.run.checkpoint import Tally, check_fits, load_checkpoint, what_changes
from training.run.distributed import Group
from training.run.exam import Exam
from training.run.folder import BEST, LAST
from training.run.health import Vigil, measured
from training.run.ledger import Ledger
from training.run.losses import FeatureNetwork
from training.run.networks import Networks
from training.run.rollback import GoodState
from training.run.saving import Saving
from training.run.step import Step
from training.run.watch import Watch

_SNAPSHOT_EVERY = 100


class Trainer:
    """One run. ``run`` may be called again after it returned; it goes on where it was.

    Attributes:
        config: the recipe, as ``reschedule`` left it.
        tally: how far the run is; not to be written to.
        networks: what it trains; the same.
    """

    def __init__(
        self,
        config: TrainConfig,
        batches: Batches,
        *,
        directory: Path | None = None,
        device: torch.device | None = None,
        group: Group | None = None,
        on_event: events.Listener = lambda _event: None,
        should_stop: Callable[[], bool] = lambda: False,
        features: FeatureNetwork | None = None,
        provenance: Mapping[str, str] | None = None,
    ) -> None:
        """A new network (by the recipe's seed); then ``start_from`` weights or ``resume`` a checkpoint.

        Args:
            config: the recipe.
            batches: made of the photos; closed by whoever made them.
            directory: of the run; None writes nothing.
            device: of this process.
            group: the processes that share every batch.
            on_event: called in this thread, only in the leading process.
            should_stop: asked after every step; the run is saved before ``run`` returns.
            features: network of the perceptual and style terms.
            provenance: written into the weights: data, licence, …

        Raises:
            TrainingError: the recipe asks for what is missing here.
        """
        self.config = config
        self.tally = Tally()
        self._batches = batches
        self._group, self._device = group or Group(), device or torch.device("cpu")
        self._emit = on_event if self._group.leads else lambda _event: None
        self._should_stop = should_stop
        self._watch = Watch(self.tally)
        self._vigil = Vigil()
        self._saving = None if directory is None or not self._group.leads else Saving(directory, provenance or {})
        if (config.weights.perceptual or config.weights.style) and features is None:
            raise TrainingError(tr("The perceptual and style terms need a feature network (--features FILE)."))
        for phase in config.phases:
            for crop in phase.crops:
                self._group.samples(crop.batch)
        self.networks = Networks(config, self._device, self._group)
        self._notices = [self.networks.notice] if self.networks.notice else []
        self._step = Step(config, self.networks, self._device, features)
        self._advance = Advance(batches, self.networks, self._step, self._group)
        self._exam = Exam(config, batches, self.networks, self._step)
        self._ledger = Ledger(self._device, config.log_every)
        self._resumed = False
        self._skipped = ""

    # ---- beginnings and ends ----------------------------------------------------------------------------------------

    def start_from(self, weights: Mapping[str, torch.Tensor]) -> None:
        """Begin with these weights of the generator.

        Raises:
            TrainingError: they are of another network.
        """
        self.networks.start_from(weights)
        self._vigil.take_over()

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint. If the best in the run's folder is of later than that, it stays the one to beat.

        Raises:
            TrainingError: it cannot be read, or is of another configuration.
        """
        checkpoint = load_checkpoint(path)
        check_fits(checkpoint.config, self.config, path)
        self.networks.restore(checkpoint.tensors)
        self.tally.take(checkpoint.tally)
        if self._saving is not None:
            self.tally.best_psnr = max(self.tally.best_psnr, self._saving.best_psnr())
        self._notices += what_changes(checkpoint.config, self.config)
        self._resumed = True
        self._vigil.take_over()

    def run(self, *, seconds: float = math.inf, steps: int | None = None) -> events.Finished:
        """Train until the recipe, ``seconds`` or ``steps`` more are over, or ``should_stop`` says so; then save.

        Raises:
            TrainingError: the run went wrong too often, a branch of the network died, or it could not be saved at
                the end.
        """
        began = saved = time.monotonic()
        last = math.inf if steps is None else self.tally.step + steps
        self._emit(self._started())
        while self._notices:
            self._emit(events.Problem(self._notices.pop(0)))
        good = GoodState(self.tally, self.networks)
        reason = "steps"
        while self.tally.step < min(last, self.config.total_steps):  # a listener may reschedule
            if self._group.any(self._should_stop(), self._device):
                reason = "stopped"
                break
            if self._group.any(time.monotonic() - began >= seconds, self._device):
                reason = "time"
                break
            self._ledger.add(*self._advance.take(self.config, self.tally))
            due = self._group.any(time.monotonic() - saved >= 60 * self.config.checkpoint_minutes, self._device)
            ends = self.tally.step >= min(last, self.config.total_steps)
            if (due or ends or self._wanted()) and self._settle(good):
                self._occasionally(good)
                self._end_if_dead()
            if due:
                self._try(self.save)
                self._tell_skipped()
                saved = time.monotonic()
        self._settle(good)
        self.save()
        self._tell_skipped()
        finished = events.Finished(self.tally.step, reason)  # type: ignore[arg-type]  # one of the three above
        self._emit(finished)
        return finished

    def save(self) -> None:
        """Write the state as the last.

        Raises:
            TrainingError: they cannot be written; what was there before is untouched.
        """
        self._save_as(LAST)

    def reschedule(self, steps: int) -> None:
        """Let the last phase end with step ``steps`` of the run, so that its learning rate falls in time.

        Its warm-up takes at most a quarter of it.
        """
        *before, phase = self.config.phases
        own = max(1, steps - sum(earlier.steps for earlier in before))
        phase = replace(phase, steps=own, warmup_steps=min(phase.warmup_steps, own // 4))
        self.config = replace(self.config, phases=(*before, phase))

    def validate(self) -> None:
        """Measure the averaged weights on held-out crops, say so, and save them as best if they are.

        A file that cannot be written is only reported.
        """
        score = self._exam.score(self._should_stop)
        if score is None:
            return
        best = score.psnr > self.tally.best_psnr
        if best:
            self.tally.best_psnr = score.psnr
        self._emit(events.Validated(self.tally.step, score.l1_percent, score.psnr, score.tv_ratio, best))
        if best:
            self._try(lambda: self._save_as(BEST))
        self._examine()

    def averaged(self) -> Generator:
        """The generator with averaged weights, in eval mode; the same object every time."""
        return self.networks.averaged()

    # ---- one step ---------------------------------------------------------------------------------------------------

    def _wanted(self) -> bool:
        """Whether somebody wants to know now how the last steps went."""
        step, config = self.tally.step, self.config
        every = (_SNAPSHOT_EVERY, config.validate_every, config.sheet_every)
        return self._ledger.due(step) or any(n and step % n == 0 for n in every)

    def _settle(self, good: GoodState) -> bool:
        """Read what was taken; False if one went wrong and the run went back."""
        began = time.monotonic()
        read = self._ledger.read(self._group)
        seconds = self._ledger.wait(time.monotonic() - began)
        self._ledger.clear()
        for number, (taken, terms, norm) in enumerate(read):
            problem = self._watch.judge(terms, norm)
            if problem:
                self.tally.seconds += seconds * (len(read) - number)
                self._roll_back(good, problem, taken.step - 1)
                return False
            self.tally.seconds += seconds
            total, facts = self.config.total_steps, (terms, taken.rate, seconds, taken.images)
            self._emit(events.StepDone(taken.step, total, taken.phase, taken.size, *facts))
        return True

    # ---- now and then -----------------------------------------------------------------------------------------------

    def _occasionally(self, good: GoodState) -> None:
        step, config = self.tally.step, self.config
        if step % _SNAPSHOT_EVERY == 0 and self._watch.calm:
            self.tally.rollbacks = 0
            good.keep()
        if not self._group.leads:
            return
        if config.validate_every and step % config.validate_every == 0:
            self.validate()
        if config.sheet_every and step % config.sheet_every == 0:
            self._try(self._write_sheet)

    def _examine(self) -> None:
        """Say whether every part of what is trained is alive."""
        health = self._exam.health()
        self._vigil.look(health)
        self._emit(measured(health, self.tally.step))

    def _end_if_dead(self) -> None:
        """Hours of training bring no branch back. All of the group end together."""
        if self._group.any(bool(self._vigil.death), self._device):
            self.save()
            raise DivergedError(
                tr(
                    "Training was stopped at step {step}. {death} So start again with standardised kernels or a "
                    "smaller learning rate; the best weights so far are kept.",
                    step=self.tally.step,
                    death=self._vigil.death,
                )
            )

    def draw_sheet(self) -> None:
        """Write a sheet of fills now, unless the recipe wants none; one that cannot be written is only reported."""
        if self.config.sheet_every and self._group.leads:
            self._try(self._write_sheet)

    def _write_sheet(self) -> None:
        if self._saving is None:
            return
        path = self._saving.sheet(self.tally.step, self._exam.sheet())
        self._emit(events.SheetWritten(self.tally.step, path))

    def _try(self, action: Callable[[], None]) -> None:
        """A file that cannot be written is no reason to lose the run."""
        try:
            action()
        except TrainingError as error:
            self._emit(events.Problem(str(error)))

    # ---- state ------------------------------------------------------------------------------------------------------

    def _save_as(self, name: str) -> None:
        if self._saving is not None:
            path = self._saving.state(name, self.config, self.tally, self.networks)
            self._emit(events.Saved(self.tally.step, path))

    def _roll_back(self, good: GoodState, reason: str, failed: int) -> None:
        """To the last good state, but on with other batches."""
        again = self.tally.rollbacks + 1
        good.put_back()
        if again > self.config.rollbacks:
            self.save()
            raise DivergedError(
                tr(
                    "Training went wrong again and again at step {step} ({reason}); "
                    "try a smaller learning rate; the last good state is kept.",
                    step=failed,
                    reason=reason,
                )
            )
        self.tally.rollbacks = again
        self._watch.reset()
        self._emit(events.RolledBack(failed, self.tally.step, reason))

    def _tell_skipped(self) -> None:
        """Some files turn out to be broken only when they are decoded."""
        skipped = self._batches.counts()[2]
        if skipped != self._skipped:
            self._skipped = skipped
            self._emit(events.Problem(skipped))

    def _started(self) -> events.Started:
        photos, held, skipped = self._batches.counts()
        self._skipped = skipped
        device = f"{self._device} ({self._step.precision})"
        total = self.config.total_steps
        return events.Started(self.tally.step, total, photos, held, skipped, device, self._resumed)
