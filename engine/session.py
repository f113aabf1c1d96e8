"""Load the network once, prepare a photo once, answer many requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.detail.sharpen import sharpen
from engine.device import is_out_of_memory, prepare_network, resolve_device
from engine.forecast import SMALLEST_ATTENTION, SMALLEST_SCALE, forecast, free_memory
from engine.hole.attended import attention_map
from engine.hole.crop import HoleCrop
from engine.hole.draw import draw
from engine.hole.plan import FillPlan, HoleForecast, HolePlan, PlanOptions, owned_pixels, plan_holes, scaled_down
from engine.hole.run import FillRun
from engine.types import (
    FillError,
    FillRequest,
    FillResult,
    NothingKnownError,
    Patch,
    Stage,
    ignore_progress,
    never_cancel,
)
from engine.weights import default_weights_path, load_generator

if TYPE_CHECKING:
    from pathlib import Path

    from engine.attention.map import AttentionMap
    from engine.model.generator import Generator
    from engine.types import CancelCheck, Mask, Pixels, ProgressListener


class InpaintSession:
    """One loaded network that answers fill requests. Not thread-safe: use it from one thread."""

    def __init__(
        self,
        generator: Generator,
        *,
        device: str = "auto",
        precision: str = "auto",
        options: PlanOptions | None = None,
        memory_budget_mb: int = 0,
    ) -> None:
        """Take a network.

        Args:
            generator: in evaluation mode; copied, or moved to the device where it runs in float32.
            device: "auto", "cpu", "cuda" or "cuda:N".
            precision: "auto" uses bfloat16 where the hardware has it, "float32" never.
            options: context and sizes for the planner.
            memory_budget_mb: what a fill may take, in units of 10⁶ bytes; 0 = half of what is free when it begins.

        Raises:
            FillError: the device is not there.
        """
        self._memory_budget = memory_budget_mb * 1_000_000
        self.device = resolve_device(device)
        self._generator = generator
        self._network = prepare_network(generator, self.device, precision)
        self._precision = precision
        self._options = options or PlanOptions()
        self._image: Pixels | None = None

    @classmethod
    def open(
        cls, path: Path | None = None, *, device: str = "auto", precision: str = "auto", memory_budget_mb: int = 0
    ) -> InpaintSession:
        """A session with the weights of a file; None = those that come with Lacuna.

        Raises:
            FillError: the file cannot be used, or the device is not there.
        """
        generator, _ = load_generator(path or default_weights_path())
        return cls(generator, device=device, precision=precision, memory_budget_mb=memory_budget_mb)

    def prepare(self, image: Pixels) -> None:
        """Take a photo, H×W×3 RGB uint8 or uint16; it is not copied, and must not change while it is answered."""
        FillRequest(image, np.zeros(image.shape[:2], np.bool_))  # checks shape and dtype
        self._image = image

    def plan(self, mask: Mask, *, sharp: bool = False) -> FillPlan:
        """What ``answer(mask, sharp=sharp)`` will do, how long it will take and how much memory; computes no pixel.

        Args:
            mask: H×W bool, True = hole, of the prepared photo's size.
            sharp: as in ``answer``.

        Raises:
            FillError: no photo prepared, or sizes that do not match.
        """
        if self._image is None:
            raise FillError("No photo is prepared; call prepare(image) before plan(mask) or answer(mask).")
        request = FillRequest(self._image, mask)
        plans = plan_holes(mask, self._options)
        budget = self._memory_budget or free_memory(self.device) // 2
        holes, notes = [], []
        for number, (plan, owned) in enumerate(zip(plans, owned_pixels(mask, plans), strict=True), start=1):
            hole = forecast(
                self._network,
                plan,
                owned,
                self.device,
                budget_bytes=budget,
                itemsize=request.image.itemsize,
                sharp=sharp,
            )
            holes.append(hole)
            if hole.plan.scale < plan.scale:
                share = hole.plan.scale
                notes.append(f"hole {number} is solved at {share:.0%} of its size to stay within the memory budget")
            if sharp and not hole.sharp:
                notes.append(f"hole {number} stays as the network draws it: detail would not fit the memory budget")
        return FillPlan(tuple(holes), budget, tuple(notes))

    def answer(
        self,
        mask: Mask,
        *,
        forbidden: Mask | None = None,
        sharp: bool = False,
        on_progress: ProgressListener = ignore_progress,
        should_cancel: CancelCheck = never_cancel,
    ) -> FillResult:
        """Fill the holes of the prepared photo.

        Args:
            mask: H×W bool, True = hole. Nothing masked gives an empty result.
            forbidden: H×W bool, True = attention must not look here; None = everywhere is allowed.
            sharp: put the photo's own detail into what the network drew, see ``engine.detail``.
            on_progress: told of every stage of every hole, once with the coarse result as preview.
            should_cancel: asked between stages.

        Raises:
            FillError: no photo prepared, sizes that do not match, nothing known, or no memory even at a small scale.
            Cancelled: ``should_cancel`` said so.
        """
        planned = self.plan(mask, sharp=sharp)
        assert self._image is not None
        request = FillRequest(self._image, mask, forbidden)
        if mask.all():
            raise NothingKnownError
        plans = tuple(hole.plan for hole in planned.holes)
        run = FillRun(
            request.image, mask, forbidden, on_progress, should_cancel, len(plans), sharp, notes=[*planned.notes]
        )
        for index, (hole, owned) in enumerate(zip(planned.holes, owned_pixels(mask, plans), strict=True)):
            run.hole = index + 1
            run.enter(Stage.PREPARE)
            earlier = tuple(p for p, q in zip(run.patches, plans, strict=False) if q.group == hole.plan.group)
            self._solve_within_memory(run, hole, owned, earlier)
        run.hole = len(plans)
        if plans:
            run.enter(Stage.COMPOSITE)
        return run.result("network", str(self.device))

    def _solve_within_memory(self, run: FillRun, hole: HoleForecast, owned: Mask, earlier: tuple[Patch, ...]) -> None:
        """Solve one hole; out of memory, go on in smaller pieces, on the CPU, then at smaller and smaller scales."""
        plan, attention_bytes = hole.plan, hole.attention_bytes
        while True:
            try:
                return self._solve(run, plan, owned, earlier, attention_bytes, sharp=hole.sharp)
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
            if self.device.type == "cuda":
                torch.cuda.empty_cache()
            if attention_bytes > SMALLEST_ATTENTION:
                attention_bytes = SMALLEST_ATTENTION
            elif self.device.type != "cpu":
                run.notes.append(f"{self.device} ran out of memory, so the CPU went on")
                self.device = torch.device("cpu")
                self._network = prepare_network(self._generator, self.device, self._precision)
            elif plan.scale > SMALLEST_SCALE:
                plan = scaled_down(plan, 0.5)
                run.notes.append(f"memory ran out, so hole {run.hole} was solved at {plan.scale:.0%} of its size")
            else:
                raise FillError(
                    "There is not enough memory to fill this hole, not even at a small scale; close other programs."
                )

    def _solve(
        self,
        run: FillRun,
        plan: HolePlan,
        owned: Mask,
        earlier: tuple[Patch, ...],
        attention_bytes: int,
        *,
        sharp: bool,
    ) -> None:
        heeded = _heeded(run, plan, sharp=sharp)
        crop = HoleCrop.cut(plan, owned, run.image, run.mask, heeded, earlier)
        drawn = draw(
            self._network,
            crop,
            self.device,
            lambda stage, coarse: run.enter(stage, None if coarse is None else crop.patch(coarse, matched=False)),
            attention_bytes=attention_bytes,
        )
        if not sharp:
            run.enter(Stage.COMPOSITE)
        patch, attention = crop.patch(drawn.refined, matched=True), None
        if drawn.attended is not None and drawn.attended.weights is not None:
            apart = np.abs(drawn.refined - drawn.coarse).mean(axis=2) / 2
            attention = attention_map(drawn.attended, self._network.config, crop, apart)
        if sharp:
            run.enter(Stage.DETAIL, patch)
            patch = self._sharpened(run, plan, patch, attention, earlier)
            run.enter(Stage.COMPOSITE)
        # Only now: out of memory on the way, all of this is done again.
        run.patches.append(patch)
        if attention is not None:
            run.maps.append(attention)

    def _sharpened(
        self, run: FillRun, plan: HolePlan, drawn: Patch, attention: AttentionMap | None, earlier: tuple[Patch, ...]
    ) -> Patch:
        """With the photo's detail; as drawn, and a note, where memory runs out."""
        request = FillRequest(run.image, run.mask, run.forbidden)
        try:
            return sharpen(request, plan, drawn, attention, earlier, between_levels=run.advance)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
        run.notes.append(f"memory ran out, so hole {run.hole} stays as the network drew it")
        return drawn


def _heeded(run: FillRun, plan: HolePlan, *, sharp: bool) -> Mask | None:
    """What attention must not look at: nothing where all around is barred but patches come from farther away."""
    if not sharp or run.forbidden is None or not (run.forbidden | run.mask)[plan.crop.slices].all():
        return run.forbidden
    return run.forbidden if (run.forbidden | run.mask).all() else None
