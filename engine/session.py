"""Load the network once, prepare a photo once, answer many requests."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.attention_map import AttentionMap
from engine.device import autocast, is_out_of_memory, resolve_device
from engine.plan import HolePlan, PlanOptions, owned_pixels, plan_holes, scaled_down
from engine.seams import RING_PX, match_border
from engine.types import (
    Cancelled,
    FillError,
    FillRequest,
    FillResult,
    NothingKnownError,
    Patch,
    Progress,
    Stage,
    ignore_progress,
    never_cancel,
)
from engine.weights import default_weights_path, load_generator
from engine.working import FloatImage, enlarge, from_working, make_known, pad_mirrored, to_working

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import Tensor

    from engine.model.contextual_attention import AttentionOutput
    from engine.model.generator import Generator
    from engine.types import CancelCheck, Mask, Pixels, ProgressListener

# Share of a hole's time that has passed when a stage begins; measured on a CPU, only for the progress bar.
_BEGINS = {Stage.PREPARE: 0.0, Stage.COARSE: 0.03, Stage.ATTENTION: 0.38, Stage.REFINE: 0.75, Stage.COMPOSITE: 0.97}
_SMALLEST_SCALE = 1 / 32


@dataclass(slots=True)
class _Run:
    """What one call of ``answer`` gathers."""

    image: Pixels
    mask: Mask
    forbidden: Mask | None
    on_progress: ProgressListener
    should_cancel: CancelCheck
    holes: int
    patches: list[Patch] = field(default_factory=list)
    maps: list[AttentionMap] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    hole: int = 1
    stage: Stage = Stage.PREPARE
    started: float = field(default_factory=time.perf_counter)

    def enter(self, stage: Stage, preview: Patch | None = None) -> None:
        """Book the time of the stage before, stop if asked to, say what comes next."""
        now = time.perf_counter()
        self.seconds[self.stage] = self.seconds.get(self.stage, 0.0) + now - self.started
        self.stage, self.started = stage, now
        if self.should_cancel():
            raise Cancelled
        fraction = (self.hole - 1 + _BEGINS[stage]) / self.holes
        self.on_progress(Progress(stage, fraction, self.hole, self.holes, preview))


class InpaintSession:
    """One loaded network that answers fill requests. Not thread-safe: use it from one thread."""

    def __init__(
        self,
        generator: Generator,
        *,
        device: str = "auto",
        precision: str = "auto",
        options: PlanOptions | None = None,
    ) -> None:
        """Take a network.

        Args:
            generator: in evaluation mode; moved to the device.
            device: "auto", "cpu", "cuda" or "cuda:N".
            precision: "auto" uses bfloat16 where the hardware has it, "float32" never.
            options: context and sizes for the planner.

        Raises:
            FillError: the device is not there.
        """
        self.device = resolve_device(device)
        self._generator = generator.to(self.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._precision = precision
        self._options = options or PlanOptions()
        self._image: Pixels | None = None

    @classmethod
    def open(cls, path: Path | None = None, *, device: str = "auto", precision: str = "auto") -> InpaintSession:
        """A session with the weights of a file; None = those that come with Lacuna.

        Raises:
            FillError: the file cannot be used, or the device is not there.
        """
        generator, _ = load_generator(path or default_weights_path())
        return cls(generator, device=device, precision=precision)

    def prepare(self, image: Pixels) -> None:
        """Take a photo, H×W×3 RGB uint8 or uint16; it is not copied, and must not change while it is answered."""
        FillRequest(image, np.zeros(image.shape[:2], np.bool_))  # checks shape and dtype
        self._image = image

    def answer(
        self,
        mask: Mask,
        *,
        forbidden: Mask | None = None,
        on_progress: ProgressListener = ignore_progress,
        should_cancel: CancelCheck = never_cancel,
    ) -> FillResult:
        """Fill the holes of the prepared photo.

        Args:
            mask: H×W bool, True = hole. Nothing masked gives an empty result.
            forbidden: H×W bool, True = attention must not look here; None = everywhere is allowed.
            on_progress: told of every stage of every hole, once with the coarse result as preview.
            should_cancel: asked between stages.

        Raises:
            FillError: no photo prepared, sizes that do not match, nothing known, or no memory even at a small scale.
            Cancelled: ``should_cancel`` said so.
        """
        if self._image is None:
            raise FillError("No photo is prepared; call prepare(image) before answer(mask).")
        request = FillRequest(self._image, mask, forbidden)
        if mask.all():
            raise NothingKnownError
        plans = plan_holes(mask, self._options)
        run = _Run(request.image, mask, forbidden, on_progress, should_cancel, len(plans))
        for index, (plan, owned) in enumerate(zip(plans, owned_pixels(mask, plans), strict=True)):
            run.hole = index + 1
            run.enter(Stage.PREPARE)
            earlier = tuple(p for p, q in zip(run.patches, plans, strict=False) if q.group == plan.group)
            self._solve_within_memory(run, plan, owned, earlier)
        run.hole = len(plans)
        if plans:
            run.enter(Stage.COMPOSITE)
        return FillResult(
            "network", tuple(run.patches), tuple(run.maps), str(self.device), run.seconds, tuple(run.notes)
        )

    def _solve_within_memory(self, run: _Run, plan: HolePlan, owned: Mask, earlier: tuple[Patch, ...]) -> None:
        """Solve one plan; out of memory, go on on the CPU, then at smaller and smaller scales."""
        while True:
            try:
                return self._solve(run, plan, owned, earlier)
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
            if self.device.type != "cpu":
                run.notes.append(f"{self.device} ran out of memory, so the CPU went on")
                torch.cuda.empty_cache()
                self.device = torch.device("cpu")
                self._generator.to(self.device)
            elif plan.scale > _SMALLEST_SCALE:
                plan = scaled_down(plan, 0.5)
                run.notes.append(f"memory ran out, so hole {run.hole} was solved at {plan.scale:.0%} of its size")
            else:
                raise FillError(
                    "There is not enough memory to fill this hole, not even at a small scale; close other programs."
                )

    def _solve(self, run: _Run, plan: HolePlan, owned: Mask, earlier: tuple[Patch, ...]) -> None:
        crop = plan.crop
        pixels, holes = run.image[crop.slices].copy(), run.mask[crop.slices].copy()
        for patch in earlier:
            make_known(pixels, holes, crop, patch)
        values, working_mask = to_working(pixels, holes, plan.working_shape)
        image = self._tensor(values)
        mask = self._tensor(working_mask.astype(np.float32)[..., None])
        allowed = None
        if run.forbidden is not None:
            _, barred = to_working(pixels, run.forbidden[crop.slices], plan.working_shape)
            allowed = self._tensor((~barred).astype(np.float32)[..., None]) > 0

        network = self._generator
        with torch.inference_mode(), autocast(self.device, self._precision):
            run.enter(Stage.COARSE)
            coarse = network.coarse(image, mask)
            run.enter(Stage.ATTENTION, self._patch(coarse, run, plan, owned))
            encoded = network.refine.encode(image, coarse, mask)
            attended = network.refine.attend(encoded, mask, allowed=allowed, return_weights=True, hole_only=True)
            if allowed is not None and attended is not None and attended.weights is not None:
                _check_sources_left(attended.weights)
            run.enter(Stage.REFINE)
            refined = network.refine.decode(encoded, attended)
            run.enter(Stage.COMPOSITE)
        run.patches.append(self._patch(refined, run, plan, owned, (pixels, holes)))
        if attended is not None and attended.weights is not None:
            apart = (refined - coarse).float().abs().mean(dim=1)[0] / 2  # H×W, 0..1
            run.maps.append(self._attention_map(attended, plan, working_mask, apart.cpu().numpy()))

    def _tensor(self, array: FloatImage) -> Tensor:
        """H×W×C to 1×C×H×W on the device, padded to what the network takes."""
        config = self._generator.config
        padded = pad_mirrored(array, config.multiple, config.minimum_size)
        tensor = torch.from_numpy(np.ascontiguousarray(padded)).permute(2, 0, 1)[None]  # stays channels-last
        return tensor.to(self.device)

    def _patch(
        self,
        output: Tensor,
        run: _Run,
        plan: HolePlan,
        owned: Mask,
        surroundings: tuple[Pixels, Mask] | None = None,
    ) -> Patch:
        """Cut the plan's piece out of a stage's output, 1×3×H×W in [-1, 1].

        ``surroundings``, the crop's pixels and holes, are what the result is matched to, if given.
        """
        height, width = plan.working_shape
        values = output[0, :, :height, :width].float().permute(1, 2, 0).cpu().numpy()
        if surroundings is not None:
            # At the photo's scale: a working pixel at the border is neither quite hole nor quite known.
            values = enlarge(values, plan.crop.shape)
            known, holes = to_working(*surroundings, plan.crop.shape)
            values = match_border(values, known, holes, ring_px=round(RING_PX / plan.scale))
        filled = from_working(values, plan.crop.shape, run.image.dtype)
        inner = plan.piece.translated(-plan.crop.y0, -plan.crop.x0)
        return Patch(plan.piece, np.ascontiguousarray(filled[inner.slices]), owned)

    def _attention_map(
        self, attended: AttentionOutput, plan: HolePlan, mask: Mask, apart: NDArray[np.float32]
    ) -> AttentionMap:
        """Keep what the cells of the hole attended to.

        ``mask`` is the working mask without padding; ``apart``, H×W with padding, how far the stages lie apart.
        """
        assert attended.weights is not None
        config = self._generator.config
        cell = config.cell_px
        rows, columns = attended.cell_grid
        touched = np.zeros((rows, columns), np.bool_)
        y, x = np.nonzero(mask)  # holes mirrored into the padding are nobody's pixels and ask nothing
        touched[y // cell, x // cell] = True
        asked = np.zeros_like(touched)
        top, left = attended.query_origin
        height, width = attended.query_grid
        asked[top : top + height, left : left + width] = True
        queries = np.flatnonzero((touched & asked).ravel())
        weight = np.zeros(apart.shape, np.float32)
        weight[: mask.shape[0], : mask.shape[1]] = mask
        shape = (rows, cell, columns, cell)
        pixels = weight.reshape(shape).sum(axis=(1, 3)).ravel()[queries]
        difference = (apart * weight).reshape(shape).sum(axis=(1, 3)).ravel()[queries] / np.maximum(pixels, 1)
        in_grid = touched[top : top + height, left : left + width].ravel()
        return AttentionMap.from_dense(
            attended.weights[0, torch.from_numpy(in_grid).to(attended.weights.device)].float().cpu().numpy(),
            queries,
            bounds=plan.crop,
            scale=plan.scale,
            pad=(0, 0),
            working_shape=(rows * cell, columns * cell),
            cell_px=cell,
            background_stride=attended.background_stride,
            patch_px=config.contextual.paste_kernel * cell // config.contextual.foreground_rate,
            disagreement=difference,
        )


def _check_sources_left(weights: Tensor) -> None:
    """Refuse to go on when the person's own marks bar every source.

    Raises:
        FillError: no weight is above 0.
    """
    if not bool((weights > 0).any()):
        raise FillError(
            "Every source near the hole is barred, so there is nothing left to attend to; "
            "erase some of “not from here”, or paint “only from here” closer to the hole."
        )
