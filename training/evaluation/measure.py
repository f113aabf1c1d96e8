"""From fills to numbers: what is measured, and the run over all photos, holes and methods."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import numpy as np

from training.evaluation import metrics
from training.evaluation.methods import NEEDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from engine.types import Mask
    from training.evaluation.methods import Fill, Method, Sample

REGIONS = ("whole", "hole")


@dataclass(frozen=True, slots=True)
class Metric:
    """A column of the table.

    Attributes:
        key: name in the files.
        label: name for a person, with its unit.
        better: which of two values is better; "one" is the nearer to 1.
        digits: after the point.
        regions: where it is measured.
        of, over: the value is the mean of ``of`` over photos, divided by the mean of ``over`` if that is given.
    """

    key: str
    label: str
    better: Literal["low", "high", "one"]
    digits: int
    regions: tuple[str, ...] = REGIONS
    of: str = ""
    over: str = ""

    @property
    def source(self) -> str:
        """What is averaged."""
        return self.of or self.key


METRICS = (
    Metric("l1", "ℓ1 %", "low", 3),
    Metric("l2", "ℓ2 %", "low", 3),
    Metric("psnr", "PSNR dB", "high", 2),
    Metric("tv", "TV %", "one", 2),
    Metric("tv_ratio", "TV / photo's", "one", 3, of="tv", over="tv_truth"),
    Metric("ssim", "SSIM", "high", 4),
    Metric("swd", "SWD ×10³", "low", 1),
    Metric("seam_ratio", "Seam / photo's", "one", 3, regions=("hole",), of="seam", over="seam_truth"),
)
"""To add a metric: a function in ``metrics``, its value in ``measure``, and a line here."""


def measure(truth: NDArray[np.uint8], filled: NDArray[np.uint8], mask: Mask, *, seed: int = 0) -> dict[str, float]:
    """Every number of one fill, as "metric_region"; those named "…_truth" are the photograph's own."""
    values: dict[str, float] = {}
    similarity = metrics.ssim_map(truth, filled)
    for region, within in (("whole", None), ("hole", mask)):
        levels = metrics.sliced_wasserstein(truth, filled, within, seed=seed)
        values |= {
            f"l1_{region}": metrics.mean_l1(truth, filled, within),
            f"l2_{region}": metrics.mean_l2(truth, filled, within),
            f"psnr_{region}": metrics.psnr(truth, filled, within),
            f"tv_{region}": metrics.total_variation(filled, within),
            f"tv_truth_{region}": metrics.total_variation(truth, within),
            f"ssim_{region}": metrics.mean_ssim(similarity, within),
            f"swd_{region}": float(np.mean(list(levels.values()))),
        }
        values |= {f"swd{size}_{region}": distance for size, distance in levels.items()}
    return values | {"seam_hole": metrics.seam(filled, mask), "seam_truth_hole": metrics.seam(truth, mask)}


@dataclass(frozen=True, slots=True)
class Record:
    """The numbers of one fill."""

    photo: str
    kind: str
    method: str
    seconds: float
    values: dict[str, float]


@dataclass(slots=True)
class Scores:
    """All records, by hole kind and method, in the order of the photos."""

    records: list[Record] = field(default_factory=list)

    @property
    def kinds(self) -> list[str]:
        return list(dict.fromkeys(record.kind for record in self.records))

    @property
    def methods(self) -> list[str]:
        """In the order of ``METHODS``."""
        measured = {record.method for record in self.records}
        return [name for name in NEEDS if name in measured]

    def column(self, kind: str, method: str, key: str) -> NDArray[np.float64]:
        """One value per photo, float[n]; ``key`` as in ``measure``, or "seconds"."""
        chosen = (record for record in self.records if record.kind == kind and record.method == method)
        return np.array([r.seconds if key == "seconds" else r.values[key] for r in chosen])


def evaluate(
    samples: Sequence[Sample],
    methods: Iterable[Method],
    *,
    batch: int = 8,
    seed: int = 0,
    on_fill: Callable[[Sample, str, Fill], None] = lambda *_: None,
) -> Scores:
    """Fill every sample with every method and measure it.

    Args:
        samples: pictures with holes, all of one size.
        methods: what is compared; each sees the same samples.
        batch: how many a method gets at once.
        seed: of the random patches of the sliced Wasserstein distance.
        on_fill: told of every fill, for a progress bar and the contact sheet.

    Raises:
        EvaluationError: a method failed.
    """
    scores = Scores()
    for method in methods:
        for first in range(0, len(samples), batch):
            part = samples[first : first + batch]
            for name, fills in method.fill(part).items():
                for sample, fill in zip(part, fills, strict=True):
                    values = measure(sample.image, fill.image, sample.mask, seed=seed)
                    scores.records.append(Record(sample.photo, sample.kind, name, fill.seconds, values))
                    on_fill(sample, name, fill)
    return scores
