"""One step of a run: which batches it takes, and what is asked of the networks (Algorithm 1)."""

from __future__ import annotations

import time
from itertools import count

from training.config import TrainConfig
from training.data.batches import Batch, Batches, Order, size_chance
from training.run.checkpoint import Tally
from training.run.distributed import Group
from training.run.ledger import Taken
from training.run.networks import Networks
from training.run.objective import Terms
from training.run.schedule import Position, choose_crop, generator_rate, generator_waits, locate
from training.run.step import Step


class Advance:
    """Takes steps of a run."""

    def __init__(self, batches: Batches, networks: Networks, step: Step, group: Group) -> None:
        self._batches, self._networks, self._step, self._group = batches, networks, step, group

    def take(self, config: TrainConfig, tally: Tally) -> tuple[Taken, float]:
        """The next step, counted in ``tally``, and its seconds. Whether it went well is known when it is read."""
        at, began = locate(config.phases, tally.step), time.monotonic()
        terms: Terms = {}
        if at.phase.adversarial != "none":
            for _ in range(at.phase.critic_steps):
                terms |= self._step.critics(at, self._next_batch(at, config, tally))
        norm, images, size = None, 0, config.critics.size
        tally.step += 1
        if not generator_waits(at):
            batch = self._next_batch(at, config, tally)
            found, norm = self._step.generator(at, batch)
            terms |= found
            images, size = len(batch) * self._group.world, batch.image.shape[-1]
            self._networks.ema.update(self._networks.generator, tally.step)
        terms = {name: value.detach() for name, value in terms.items()}
        taken = Taken(tally.step, at.phase.name, size, images, generator_rate(at), terms, norm)
        return taken, time.monotonic() - began

    def _next_batch(self, at: Position, config: TrainConfig, tally: Tally) -> Batch:
        number = tally.batches
        tally.batches += 1
        then = (self._order(at, config, later) for later in count(number + 1))
        device = self._step.device
        batch = self._batches.get(self._order(at, config, number), then=then, device=device)
        return batch.to(device, channels_last=config.channels_last)

    def _order(self, at: Position, config: TrainConfig, number: int) -> Order:
        crop = choose_crop(at, size_chance(config.seed, number))
        return Order(number, crop.size, self._group.samples(crop.batch))
