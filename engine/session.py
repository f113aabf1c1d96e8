"""The network as a filler: load it once, answer many requests."""

from __future__ import annotations

import copy
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.detail.sharpen import sharpen
from engine.detail.synthesis import SynthesisOptions
from engine.device import free_memory, prepare_network, resolve_device
from engine.errors import is_out_of_memory
from engine.forecast import SMALLEST_ATTENTION, SMALLEST_SCALE, forecast
from engine.hole.attended import attention_map, every_source_barred
from engine.hole.crop import HoleCrop
from engine.hole.draw import draw
from engine.hole.drawings import Drawing, Drawings
from engine.hole.plan import FillPlan, HoleForecast, HolePlan, PlanOptions, plan_holes, scaled_down
from engine.hole.run import FillRun
from engine.language import tr
from engine.types import FillError, FillResult, MadeBy, NothingKnownError, Patch, Stage, ignore_progress, never_cancel
from engine.weights import default_weights_path, load_generator, weights_digest

if TYPE_CHECKING:
    from engine.model.generator import Generator
    from engine.model.overrides import AttentionOverrides
    from engine.types import CancelCheck, FillRequest, ProgressListener, Variant


_MB = 1_000_000


class InpaintSession:
    """One loaded network that answers fill requests: a :class:`engine.types.Filler`.

    Not thread-safe: use it from one thread.
    """

    def __init__(
        self,
        generator: Generator,
        *,
        sharp: bool = True,
        device: str = "auto",
        precision: str = "auto",
        options: PlanOptions | None = None,
        memory_budget_mb: int = 0,
    ) -> None:
        """Take a network.

        Args:
            generator: in evaluation mode; copied, or moved to the device where it runs in float32.
            sharp: put the photo's own detail into what the network drew, see ``engine.detail``.
            device: "auto", "cpu", "cuda" or "cuda:N".
            precision: "auto" uses bfloat16 where the hardware has it, "float32" never.
            options: context and sizes for the planner.
            memory_budget_mb: what a fill may take, in units of 10⁶ bytes; 0 = half of what is free when it begins.

        Raises:
            FillError: the device is not there.
        """
        self._memory_budget = memory_budget_mb * _MB
        self._sharp = sharp
        self._detail = SynthesisOptions()
        self._drawings = Drawings()
        self.device = resolve_device(device)
        self._generator = generator
        self._network = prepare_network(generator, self.device, precision)
        self._precision = precision
        self._options = options or PlanOptions()
        self._model = ""

    @classmethod
    def open(
        cls,
        path: str | Path | None = None,
        *,
        sharp: bool = True,
        device: str = "auto",
        precision: str = "auto",
        memory_budget_mb: int = 0,
        attention: AttentionOverrides | None = None,
    ) -> InpaintSession:
        """A session with the weights of a file.

        Args:
            path: the weights file; None = that which comes with Lacuna.
            sharp: as for a network.
            device: as for a network.
            precision: as for a network.
            memory_budget_mb: as for a network.
            attention: options of its attention to use instead of those the file names.

        Raises:
            FillError: the file cannot be used, or the device is not there.
        """
        path = default_weights_path() if path is None else Path(path)
        generator, _ = load_generator(path, attention=attention)
        made = cls(generator, sharp=sharp, device=device, precision=precision, memory_budget_mb=memory_budget_mb)
        made._model = weights_digest(path)
        return made

    @property
    def name(self) -> str:
        """Key in ``engine.fillers.FILLERS``."""
        return "network" if self._sharp else "drawn"

    def varied(self, variant: Variant) -> InpaintSession:
        """See :class:`engine.types.VariedFiller`; the network and what it drew are shared.

        As drawn, every answer is the same.
        """
        other = copy.copy(self)
        usual = SynthesisOptions()
        other._detail = replace(usual, seed=variant.seed, guide=usual.guide * variant.guide)
        return other

    def plan(self, request: FillRequest) -> FillPlan:
        """What ``fill(request)`` will do, how long it will take and how much memory; computes no pixel."""
        # In whole MB, so that the same can be chosen when the fill is to be made again.
        budget = self._memory_budget or free_memory(self.device) // 2 // _MB * _MB
        itemsize, sharpened = request.image.itemsize, request if self._sharp else None
        holes, notes = [], []
        for number, plan in enumerate(plan_holes(request.mask, self._options), start=1):
            hole = forecast(
                self._network, plan, self.device, budget_bytes=budget, itemsize=itemsize, sharpened=sharpened
            )
            holes.append(hole)
            if hole.plan.scale < plan.scale:
                share = hole.plan.scale
                notes.append(
                    tr(
                        "hole {number} is solved at {share:.0%} of its size to stay within the memory budget",
                        number=number,
                        share=share,
                    )
                )
            if self._sharp and not hole.sharp:
                notes.append(
                    tr(
                        "hole {number} stays as the network draws it: detail would not fit the memory budget",
                        number=number,
                    )
                )
        return FillPlan(tuple(holes), budget, tuple(notes))

    def fill(
        self,
        request: FillRequest,
        *,
        on_progress: ProgressListener = ignore_progress,
        should_cancel: CancelCheck = never_cancel,
    ) -> FillResult:
        """Fill every hole of the request; nothing masked gives an empty result.

        Args:
            request: its arrays must not change meanwhile.
            on_progress: told of every stage of every hole, once with the coarse result as preview.
            should_cancel: asked between stages.

        Raises:
            FillError: nothing known or allowed to fill from, or no memory even at a small scale.
            Cancelled: ``should_cancel`` said so.
        """
        if request.mask.all():
            raise NothingKnownError
        planned = self.plan(request)
        holes = planned.holes
        run = FillRun(request, on_progress, should_cancel, len(holes), self._sharp, notes=[*planned.notes])
        for index, hole in enumerate(holes):
            run.hole = index + 1
            run.enter(Stage.PREPARE)
            earlier = tuple(p for p, h in zip(run.patches, holes, strict=False) if h.plan.group == hole.plan.group)
            self._solve_within_memory(run, hole, earlier)
        run.hole = len(holes)
        if holes:
            run.enter(Stage.COMPOSITE)
        made_by = MadeBy(self._model, planned.budget_bytes // _MB, tuple(run.solved))
        return replace(run.result(self.name, str(self.device)), made_by=made_by)

    def _solve_within_memory(self, run: FillRun, hole: HoleForecast, earlier: tuple[Patch, ...]) -> None:
        """Solve one hole; out of memory, go on in smaller pieces, on the CPU, then at smaller and smaller scales."""
        plan, attention_bytes = hole.plan, hole.attention_bytes
        while True:
            try:
                return self._solve(run, plan, earlier, attention_bytes, sharp=hole.sharp)
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
            if self.device.type == "cuda":
                torch.cuda.empty_cache()
            if attention_bytes > SMALLEST_ATTENTION:
                attention_bytes = SMALLEST_ATTENTION
            elif self.device.type != "cpu":
                run.notes.append(tr("{device} ran out of memory, so the CPU went on", device=self.device))
                self.device = torch.device("cpu")
                self._network = prepare_network(self._generator, self.device, self._precision)
            elif plan.scale > SMALLEST_SCALE:
                plan = scaled_down(plan, 0.5)
                run.notes.append(
                    tr(
                        "memory ran out, so hole {number} was solved at {share:.0%} of its size",
                        number=run.hole,
                        share=plan.scale,
                    )
                )
            else:
                raise FillError(
                    tr("There is not enough memory to fill this hole, not even at a small scale; close other programs.")
                )

    def _solve(
        self, run: FillRun, plan: HolePlan, earlier: tuple[Patch, ...], attention_bytes: int, *, sharp: bool
    ) -> None:
        drawn = self._drawn(run, plan, earlier, attention_bytes, sharp=sharp)
        patch = drawn.patch
        if sharp:
            run.enter(Stage.DETAIL, patch)
            patch = self._sharpened(run, plan, drawn, earlier)
            run.enter(Stage.COMPOSITE)
        # Only now: out of memory on the way, all of this is done again.
        run.patches.append(patch)
        run.solved.append((plan.crop, plan.scale))
        if drawn.attention is not None:
            run.maps.append(drawn.attention)

    def _drawn(
        self, run: FillRun, plan: HolePlan, earlier: tuple[Patch, ...], attention_bytes: int, *, sharp: bool
    ) -> Drawing:
        """What the network makes of one hole, or made of it for another answer to the same request."""
        found = None if earlier or not sharp else self._drawings.find(run.request, plan)
        if found is not None:
            return found
        crop = HoleCrop.cut(plan, run.request, earlier)
        drawn = draw(
            self._network,
            crop,
            self.device,
            lambda stage, coarse: run.enter(stage, None if coarse is None else crop.patch(coarse, matched=False)),
            attention_bytes=attention_bytes,
            insists=not sharp,  # patches come from farther away, and from less than a cell
        )
        if not sharp:
            run.enter(Stage.COMPOSITE)
        patch, attention = crop.patch(drawn.refined, matched=True), None
        if drawn.attended is not None and drawn.attended.weights is not None:
            apart = np.abs(drawn.refined - drawn.coarse).mean(axis=2) / 2
            attention = attention_map(drawn.attended, self._network.config, crop, apart)
        drawing = Drawing(patch, attention, drawn.heeded)
        if sharp and not earlier:
            self._drawings.keep(run.request, plan, drawing)
        return drawing

    def _sharpened(self, run: FillRun, plan: HolePlan, drawn: Drawing, earlier: tuple[Patch, ...]) -> Patch:
        """With the photo's detail; as drawn, and a note, where memory runs out.

        Raises:
            FillError: nothing can be copied, and what was drawn comes from what is barred.
        """
        note = ""
        try:
            made = sharpen(
                run.request,
                plan,
                drawn.patch,
                drawn.attention,
                earlier,
                options=self._detail,
                between_levels=run.advance,
            )
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            made = drawn.patch
            note = tr("memory ran out, so hole {number} stays as the network drew it", number=run.hole)
        if made is drawn.patch and not drawn.heeded:
            raise every_source_barred()
        if note:
            run.notes.append(note)
        return made
