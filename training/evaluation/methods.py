"""Everything that is compared: batches of pictures with holes in, filled pictures and times out.

Every filler of the engine is. To compare another method, add a line to ``METHODS`` and make something here that
answers its name.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
import torch

from engine.attention.map import AttentionMap, Frame
from engine.device import autocast
from engine.fillers import FILLERS
from engine.geometry import Bounds
from engine.hole.seams import match_border
from engine.hole.working import from_working, to_working
from engine.types import FillError, FillRequest
from training.evaluation.errors import EvaluationError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray
    from torch import Tensor

    from engine.model.generator import Generator
    from engine.types import Filler, Mask
    from training.evaluation.cache import FillCache


@dataclass(frozen=True, slots=True)
class MethodInfo:
    """A row of the table: ``name`` on the command line, ``label`` for a person."""

    name: str
    label: str
    needs: str


_CLASSICAL = tuple(MethodInfo(info.name, info.label, "filler") for info in FILLERS if not info.is_network)

METHODS = (
    *_CLASSICAL,
    MethodInfo("baseline", "Baseline", "baseline"),
    MethodInfo("baseline+border", "Baseline + border", "baseline"),
    MethodInfo("coarse", "Coarse only", "network"),
    MethodInfo("coarse+border", "Coarse + border", "network"),
    MethodInfo("full", "Full model", "network"),
    MethodInfo("full+border", "Full + border", "network"),
    MethodInfo("sharp", "Sharp", "session"),
)
"""Every method, in the order of the table. "+border" is what the editor does with a network's answer
(``engine.hole.seams``), "sharp" the photo's detail put into that (``engine.detail``); without them it is the network
alone, as in the paper."""

DEFAULT_METHODS = (*(info.name for info in _CLASSICAL), "baseline", "coarse", "full", "full+border", "sharp")
LABELS = {info.name: info.label for info in METHODS}
NEEDS = {info.name: info.needs for info in METHODS}


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """A picture and its hole: ``photo`` is its name, ``image`` H×W×3 RGB uint8, ``mask`` H×W bool, True = hole."""

    photo: str
    kind: str
    image: NDArray[np.uint8]
    mask: Mask


@dataclass(frozen=True, slots=True, eq=False)
class Fill:
    """What a method made: H×W×3 RGB uint8, equal to the photo outside the hole, and how long it took."""

    image: NDArray[np.uint8]
    seconds: float


class Method(Protocol):
    """One or more rows of the table that are computed together."""

    @property
    def names(self) -> tuple[str, ...]:
        """Of the rows."""

    def fill(self, samples: Sequence[Sample]) -> dict[str, list[Fill]]:
        """Fill a batch of pictures of one size; a list as long as ``samples`` for each of ``names``."""


class ClassicalMethod:
    """A filler of the engine that is no network, on the whole picture; its answers are kept in a cache, if given."""

    def __init__(self, filler: Filler, cache: FillCache | None = None) -> None:
        self._filler = filler
        self._cache = cache

    @property
    def names(self) -> tuple[str, ...]:
        return (self._filler.name,)

    def fill(self, samples: Sequence[Sample]) -> dict[str, list[Fill]]:
        """See :class:`Method`."""
        return {self._filler.name: [self._one(sample) for sample in samples]}

    def _one(self, sample: Sample) -> Fill:
        name = self._filler.name
        if self._cache is not None:
            kept = self._cache.load(name, sample.image, sample.mask)
            if kept is not None:
                return Fill(*kept)
        started = time.perf_counter()
        try:
            filled = self._filler.fill(FillRequest(sample.image, sample.mask)).composite(sample.image)
        except FillError as error:
            raise EvaluationError(f"{LABELS[name]} could not fill {sample.photo}: {error}") from error
        fill = Fill(filled, time.perf_counter() - started)
        if self._cache is not None:
            self._cache.store(name, sample.image, sample.mask, fill.image, fill.seconds)
        return fill


class NetworkMethod:
    """Rows that come from one network: both stages, as drawn and matched to the border of the hole.

    The whole picture goes through the network at its own scale, as in the paper. Known pixels are pasted back.
    """

    def __init__(
        self,
        generator: Generator,
        names: Sequence[str],
        *,
        device: torch.device,
        precision: str = "auto",
        coarse_name: str = "coarse",
        refined_name: str = "full",
    ) -> None:
        """Take a network.

        Args:
            generator: in evaluation mode; moved to the device.
            names: the rows wanted: ``coarse_name``, ``refined_name`` and each with "+border".
            device: where it runs.
            precision: of ``engine.device.Precision``.
            coarse_name: row of the coarse stage.
            refined_name: row of the refined stage.
        """
        self._generator = generator.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._names = tuple(names)
        self._device = device
        self._precision = precision
        self._coarse, self._refined = coarse_name, refined_name

    @property
    def names(self) -> tuple[str, ...]:
        return self._names

    def fill(self, samples: Sequence[Sample]) -> dict[str, list[Fill]]:
        """See :class:`Method`. Times are those of the batch, shared out; the refined rows include the coarse stage."""
        known = [to_working(sample.image, sample.mask, sample.mask.shape)[0] for sample in samples]
        image = self._tensor(np.stack(known))
        mask = self._tensor(np.stack([sample.mask for sample in samples]).astype(np.float32)[..., None])
        network, drawn = self._generator, {}
        with torch.inference_mode(), autocast(self._device, self._precision):
            started = time.perf_counter()
            coarse = network.coarse(image, mask)
            drawn[self._coarse] = _to_numpy(coarse), time.perf_counter() - started
            if any(name.startswith(self._refined) for name in self._names):
                encoded = network.refine.encode(image, coarse, mask)
                refined = network.refine.decode(encoded, network.refine.attend(encoded, mask))
                drawn[self._refined] = _to_numpy(refined), time.perf_counter() - started
        fills: dict[str, list[Fill]] = {}
        for name in self._names:
            values, seconds = drawn[name.removesuffix("+border")]
            finish = match_border if name.endswith("+border") else None
            share = seconds / len(samples)
            fills[name] = [_composite(*triple, finish, share) for triple in zip(samples, values, known, strict=True)]
        return fills

    def attention(self, sample: Sample) -> AttentionMap | None:
        """What the attention of one fill said; None for a network without contextual attention."""
        config = self._generator.config
        if config.attention != "contextual":
            return None
        image = self._tensor(to_working(sample.image, sample.mask, sample.mask.shape)[0][None])
        mask = self._tensor(sample.mask.astype(np.float32)[None, ..., None])
        with torch.inference_mode(), autocast(self._device, self._precision):
            encoded = self._generator.refine.encode(image, self._generator.coarse(image, mask), mask)
            attended = self._generator.refine.attend(encoded, mask, return_weights=True)
        assert attended is not None
        assert attended.weights is not None
        cell = config.cell_px
        rows, columns = attended.cell_grid
        asked = np.flatnonzero(sample.mask.reshape(rows, cell, columns, cell).any(axis=(1, 3)))
        return AttentionMap.from_dense(
            attended.weights[0].float().cpu().numpy()[asked],
            asked,
            Frame(Bounds.of_shape(sample.mask.shape), 1.0, (rows * cell, columns * cell), cell),
            background_stride=attended.background_stride,
        )

    def _tensor(self, values: NDArray[np.float32]) -> Tensor:
        """B×H×W×C to B×C×H×W on the device, channels last."""
        return torch.from_numpy(np.ascontiguousarray(values)).permute(0, 3, 1, 2).to(self._device)


def _to_numpy(output: Tensor) -> NDArray[np.float32]:
    """B×3×H×W to B×H×W×3 float32; on a card this waits for the result, so that times are true."""
    return output.float().permute(0, 2, 3, 1).cpu().numpy()


def _composite(
    sample: Sample,
    drawn: NDArray[np.float32],
    known: NDArray[np.float32],
    finish: Callable[[NDArray[np.float32], NDArray[np.float32], Mask], NDArray[np.float32]] | None,
    seconds: float,
) -> Fill:
    started = time.perf_counter()
    if finish is not None:
        drawn = finish(drawn, known, sample.mask)
    filled = from_working(drawn, sample.mask.shape, np.dtype(np.uint8))
    image = np.where(sample.mask[..., None], filled, sample.image)
    return Fill(image, seconds + time.perf_counter() - started)
