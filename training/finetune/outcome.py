"""Whether a fine-tuning run was worth it, as numbers and a sentence.

Frozen values that go through a file as JSON; no torch.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engine.model.values import check_types


@dataclass(frozen=True, slots=True)
class Measure:
    """One metric on the hold-out photos.

    Attributes:
        name, unit: for a person.
        before, after: means with the parent's and with the new weights.
        low, high: ends of the 95 % bootstrap interval of ``after - before``; NaN if there is only one place.
        higher_is_better: which direction is good.
    """

    name: str
    unit: str
    before: float
    after: float
    low: float
    high: float
    higher_is_better: bool

    @property
    def is_better(self) -> bool:
        """Whether the whole interval lies on the good side; False when it is NaN."""
        return self.low > 0 if self.higher_is_better else self.high < 0

    @property
    def is_worse(self) -> bool:
        """Whether the whole interval lies on the bad side."""
        return self.high < 0 if self.higher_is_better else self.low > 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the run was worth it.

    Attributes:
        better: PSNR or ℓ1 is better for sure, and neither is worse.
        sentence: the same for a person.
        measures: PSNR, ℓ1 and SSIM.
        pictures: original, input, before and after of up to 8 places, PNG files.
        steps, minutes: what it took.
        weights: the best averaged weights; gone if ``reverted``.
        places, photos: how many fills of how many hold-out photos were measured.
        reverted: only this photo did not become better, and its weights are already deleted.
    """

    better: bool
    sentence: str
    measures: tuple[Measure, ...]
    pictures: tuple[tuple[Path, Path, Path, Path], ...]
    steps: int
    minutes: float
    weights: Path
    places: int = 0
    photos: int = 0
    reverted: bool = False

    def to_json(self) -> str:
        """For ``verdict.json``; pictures and weights by name, so that the folder may be moved."""
        values = asdict(self)
        values["measures"] = [
            {k: None if isinstance(v, float) and math.isnan(v) else v for k, v in asdict(m).items()}
            for m in self.measures
        ]
        values["pictures"] = [[path.name for path in row] for row in self.pictures]
        values["weights"] = self.weights.name
        return json.dumps(values, indent=1, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str, folder: Path) -> Verdict:
        """The inverse of ``to_json`` for the run in ``folder``.

        Raises:
            ValueError: not a verdict.
        """
        try:
            values: dict[str, Any] = json.loads(text)
            values["measures"] = tuple(_measure(entry) for entry in values["measures"])
            values["pictures"] = tuple(tuple(folder / name for name in row) for row in values["pictures"])
            values["weights"] = folder / values["weights"]
            verdict = cls(**values)
            check_types(verdict)
            return verdict
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError(f"not a verdict: {error}") from error


def _measure(values: Mapping[str, Any]) -> Measure:
    known: dict[str, Any] = {name: math.nan if value is None else value for name, value in values.items()}
    measure = Measure(**known)
    check_types(measure)
    return measure
