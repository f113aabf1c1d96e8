"""The run itself: Algorithm 1, phase by phase. Emits events, asks whether to stop, knows no screen.

A run directory holds ``last.pt`` and ``best.pt`` (everything needed to go on), ``last.safetensors`` and
``best.safetensors`` (the averaged generator, ready for the editor) and ``sheets/``.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from engine.model.generator import Generator
from engine.weights import WeightsError, save_weights
from training import events
from training.config import TrainConfig
from training.data.batches import Batch, Batches
from training.errors import DivergedError, TrainingError
from training.run import checkpoint as state
from training.run.distributed import Group
from training.run.health import Vigil, examine, measured
from training.run.losses import FeatureNetwork
from training.run.networks import Networks
from training.run.objective import numbers
from training.run.schedule import (
    Position,
    choose_crop,
    generator_rate,
    generator_waits,
    locate,
)
from training.run.sheets import encode_png, sheet
from training.run.step import Stepper
from training.run.validation import validate
from training.run.watch import Watch

_SNAPSHOT_EVERY = 100
_SHEET_ROWS = 8
_EXAMINED = 1  # held-out crops that the health of the network is measured on


class Trainer:
    """One run. ``run`` may be called again after it returned; it goes on where it was."""

    def __init__(
        self,
        config: TrainConfig,
        source: Batches,
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
            source: where batches come from; closed by whoever made it.
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
        self.progress = state.Progress()
        self._source, self._directory = source, directory
        self._group, self._device = group or Group(), device or torch.device("cpu")
        self._emit = on_event if self._group.leads else lambda _event: None
        self._should_stop = should_stop
        self._provenance = dict(provenance or {})
        self._watch = Watch(self.progress)
        self._vigil = Vigil()
        if (config.weights.perceptual or config.weights.style) and features is None:
            raise TrainingError("The perceptual and style terms need a feature network (--features FILE).")
        for phase in config.phases:
            for crop in phase.crops:
                self._group.samples(crop.batch)
        self._networks = Networks(config, self._device, self._group)
        self._stepper = Stepper(config, self._networks, self._device, features)
        self._good: tuple[state.Progress, Mapping[str, Any]] | None = None
        self._resumed = False
        self._skipped = ""

    # ---- beginnings and ends ----------------------------------------------------------------------------------------

    def start_from(self, weights: Mapping[str, torch.Tensor]) -> None:
        """Begin with these weights of the generator.

        Raises:
            TrainingError: they are of another network.
        """
        self._networks.start_from(weights)
        self._vigil.take_over()

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint.

        Raises:
            TrainingError: it cannot be read, or is of another configuration.
        """
        checkpoint = state.load_checkpoint(path)
        state.check_fits(checkpoint.config, self.config, path)
        self._restore(checkpoint.progress, checkpoint.tensors)
        self._resumed = True
        self._vigil.take_over()

    def run(self, *, seconds: float = math.inf, steps: int | None = None) -> events.Finished:
        """Train until the recipe, ``seconds`` or ``steps`` more are over, or ``should_stop`` says so; then save.

        Raises:
            TrainingError: the run went wrong too often, a branch of the network died, or it could not be saved at
                the end.
        """
        began = saved = time.monotonic()
        last = math.inf if steps is None else self.progress.step + steps
        self._emit(self._started())
        self._keep_good()
        reason = "steps"
        while self.progress.step < min(last, self.config.total_steps):  # a listener may reschedule
            if self._group.any(self._should_stop(), self._device):
                reason = "stopped"
                break
            if self._group.any(time.monotonic() - began >= seconds, self._device):
                reason = "time"
                break
            if self._step():
                self._occasionally()
                self._end_if_dead()
            due = time.monotonic() - saved >= 60 * self.config.checkpoint_minutes
            if self._group.any(due, self._device):
                self._try(self.save)
                self._tell_skipped()
                saved = time.monotonic()
        self.save()
        self._tell_skipped()
        finished = events.Finished(self.progress.step, reason)  # type: ignore[arg-type]  # one of the three above
        self._emit(finished)
        return finished

    def save(self) -> None:
        """Write ``last.pt`` and ``last.safetensors``.

        Raises:
            TrainingError: they cannot be written; what was there before is untouched.
        """
        self._save_as(state.LAST)

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
        with self._stepper.autocast():
            score = validate(self.averaged(), self._validation(), should_stop=self._should_stop)
        if score is None:
            return
        best = score.psnr > self.progress.best_psnr
        if best:
            self.progress.best_psnr = score.psnr
        self._emit(events.Validated(self.progress.step, score.l1_percent, score.psnr, score.tv_ratio, best))
        if best:
            self._try(lambda: self._save_as(state.BEST))
        self._examine()

    def averaged(self) -> Generator:
        """The generator with averaged weights, in eval mode; the same object every time."""
        return self._networks.averaged()

    # ---- one step ---------------------------------------------------------------------------------------------------

    def _step(self) -> bool:
        """Whether it went forward, not back to the last good state."""
        at = locate(self.config.phases, self.progress.step)
        began = time.monotonic()
        terms: dict[str, float] = {}
        if at.phase.adversarial != "none":
            for _ in range(at.phase.critic_steps):
                terms |= numbers(self._stepper.critics(at, self._next_batch(at)))
        waits = generator_waits(at)
        if waits:
            norm, images, size = 0.0, 0, self.config.critics.size
        else:
            batch = self._next_batch(at)
            found, norm = self._stepper.generator(at, batch)
            terms |= numbers(found)
            images, size = len(batch) * self._group.world, batch.image.shape[-1]
        terms = self._group.mean(terms, self._device)
        problem = self._watch.judge(terms, norm)
        if problem:
            self._roll_back(problem)
            return False
        self.progress.step += 1
        if not waits:
            self._networks.ema.update(self._networks.generator, self.progress.step)
        taken = time.monotonic() - began
        self.progress.seconds += taken
        rate, total = generator_rate(at), self.config.total_steps
        self._emit(events.StepDone(self.progress.step, total, at.phase.name, size, terms, rate, taken, images))
        return True

    def _next_batch(self, at: Position) -> Batch:
        number = self.progress.batches
        self.progress.batches += 1
        batch = self._source.get(number, *self._wanted(at, number), then=(number + 1, *self._wanted(at, number + 1)))
        return batch.to(self._device, channels_last=self.config.channels_last)

    def _wanted(self, at: Position, number: int) -> tuple[int, range]:
        crop = choose_crop(at, self._source.draw_unit(number))
        return crop.size, self._group.samples(crop.batch)

    # ---- now and then -----------------------------------------------------------------------------------------------

    def _occasionally(self) -> None:
        step, config = self.progress.step, self.config
        if step % _SNAPSHOT_EVERY == 0 and self._watch.calm:
            self.progress.rollbacks = 0
            self._keep_good()
        if not self._group.leads:
            return
        if config.validate_every and step % config.validate_every == 0:
            self.validate()
        if config.sheet_every and step % config.sheet_every == 0 and self._directory is not None:
            self._try(self._write_sheet)

    def _examine(self) -> None:
        """Say whether every part of what is trained is alive."""
        with self._stepper.autocast():
            health = examine(self._networks.generator, self._validation()[:_EXAMINED])
        self._vigil.look(health)
        self._emit(measured(health, self.progress.step))

    def _end_if_dead(self) -> None:
        """Hours of training bring no branch back. All of the group end together."""
        if self._group.any(bool(self._vigil.death), self._device):
            self.save()
            hint = "start again with standardised kernels or a smaller learning rate; the best weights so far are kept"
            raise DivergedError(f"Training was stopped at step {self.progress.step}. {self._vigil.death} So {hint}.")

    def draw_sheet(self) -> None:
        """Write a sheet of fills now, unless the recipe wants none; one that cannot be written is only reported."""
        if self.config.sheet_every and self._group.leads:
            self._try(self._write_sheet)

    def _write_sheet(self) -> None:
        if self._directory is None:
            return
        with self._stepper.autocast():
            picture = sheet(self.averaged(), self._validation()[:_SHEET_ROWS])
        path = self._directory / "sheets" / f"step-{self.progress.step:07d}.png"
        state.write_whole(path, encode_png(picture))
        self._emit(events.SheetWritten(self.progress.step, path))

    def _validation(self) -> list[Batch]:
        size = max(crop.size for phase in self.config.phases for crop in phase.crops)
        batches = self._source.validation(size)
        return [batch.to(self._device, channels_last=self.config.channels_last) for batch in batches]

    def _try(self, action: Callable[[], None]) -> None:
        """A file that cannot be written is no reason to lose the run."""
        try:
            action()
        except TrainingError as error:
            self._emit(events.Problem(str(error)))

    # ---- state ------------------------------------------------------------------------------------------------------

    def _save_as(self, name: str) -> None:
        if self._directory is None or not self._group.leads:
            return
        path = self._directory / name
        state.save_checkpoint(path, state.Checkpoint(self.config, self.progress, self._networks.tensors()))
        weights = path.with_suffix(".safetensors")
        notes = {"recipe": self.config.name, "steps": str(self.progress.step), "phases": self._phases_so_far()}
        try:
            save_weights(weights, self.averaged(), self._provenance | notes)
        except WeightsError as error:
            raise TrainingError(str(error)) from error
        self._emit(events.Saved(self.progress.step, path))

    def _phases_so_far(self) -> str:
        number = locate(self.config.phases, max(0, self.progress.step - 1)).number
        return ", ".join(phase.name for phase in self.config.phases[: number + 1])

    def _restore(self, progress: state.Progress, tensors: Mapping[str, Any]) -> None:
        self._networks.restore(tensors)
        for name in state.Progress.__dataclass_fields__:
            setattr(self.progress, name, getattr(progress, name))

    def _keep_good(self) -> None:
        kept = state.Progress(**{n: getattr(self.progress, n) for n in state.Progress.__dataclass_fields__})
        self._good = kept, state.clone(self._networks.tensors())

    def _roll_back(self, reason: str) -> None:
        """To the last good state, but on with other batches: the same ones would only do it again."""
        failed, batches, count = self.progress.step, self.progress.batches, self.progress.rollbacks + 1
        assert self._good is not None  # kept before the first step
        progress, tensors = self._good
        self._restore(progress, state.clone(tensors))
        if count > self.config.rollbacks:
            self.save()
            hint = "try a smaller learning rate; the last good state is kept"
            raise DivergedError(f"Training went wrong again and again at step {failed} ({reason}); {hint}.")
        self.progress.batches, self.progress.rollbacks = batches, count
        self._watch.reset()
        self._emit(events.RolledBack(failed, self.progress.step, reason))

    def _tell_skipped(self) -> None:
        """Some files turn out to be broken only when they are decoded."""
        skipped = self._source.counts()[2]
        if skipped != self._skipped:
            self._skipped = skipped
            self._emit(events.Problem(skipped))

    def _started(self) -> events.Started:
        photos, held, skipped = self._source.counts()
        self._skipped = skipped
        device = f"{self._device} ({self._stepper.precision})"
        total = self.config.total_steps
        return events.Started(self.progress.step, total, photos, held, skipped, device, self._resumed)
