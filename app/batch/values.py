"""What a batch is: what was chosen, what follows from it, what happened. Imports nothing heavy."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from engine.errors import Refused
from engine.language import tr
from engine.model.overrides import AttentionOverrides

if TYPE_CHECKING:
    from engine.types import Filler

PNG, SAME = "png", "same"
"""Formats of results in a folder: the usual one; each photo's own, where it can be saved."""


class UsageError(Refused):
    """What was asked for does not make sense."""


class MaskNaming(Enum):
    """How the masks in a folder are called; see ``app.batch.naming``."""

    AUTO = "auto"
    STEM = "stem"
    LAMA = "lama"
    LABELME = "labelme"


class Existing(Enum):
    """What is done where the result is there already."""

    REFUSE = "refuse"
    SKIP = "skip"
    REPLACE = "replace"


class Outcome(Enum):
    """How it ended for one photo."""

    FILLED = "filled"
    SKIPPED = "skipped"
    EXISTS = "exists"
    FAILED = "failed"
    NOT_TAKEN = "not taken"


@dataclass(frozen=True, slots=True)
class Shard:
    """The ``number``-th of ``count`` parts of a batch, from 1.

    Raises:
        UsageError: there is no such part.
    """

    number: int = 1
    count: int = 1

    def __post_init__(self) -> None:
        """Only parts that are there."""
        if not 1 <= self.number <= self.count:
            raise UsageError(
                tr(
                    "There is no shard {number} of {count}; the first is 1/{last}.",
                    number=self.number,
                    count=self.count,
                    last=max(1, self.count),
                )
            )

    def has(self, position: int) -> bool:
        """Whether the photo at this position, from 0, falls to this part."""
        return position % self.count == self.number - 1


@dataclass(frozen=True, slots=True)
class Choice:
    """Which photos, which masks, and where results go.

    Attributes:
        photos: files and folders; folders are not searched below their first level.
        mask: a mask for all of them, or a folder of masks.
        out: a folder, or for a single photo a file; None = beside each photo.
        suffix: between the photo's stem and the ending of the result, e.g. "-filled".
        format: key of a format in small letters, or ``SAME``; for results in a folder.
        naming: how the masks in a folder are called.
        shard: which part of the photos.
        candidates: as in ``FillOptions``.
    """

    photos: tuple[Path, ...]
    mask: Path
    out: Path | None = None
    suffix: str = ""
    format: str = PNG
    naming: MaskNaming = MaskNaming.AUTO
    shard: Shard = field(default_factory=Shard)
    candidates: int = 0


@dataclass(frozen=True, slots=True)
class Task:
    """One photo to fill."""

    photo: Path
    mask: Path
    out: Path


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A file that is not filled.

    Attributes:
        photo: the file.
        why: as a sentence that names it.
        is_result: it is what was made of another photo: nobody misses that it is not filled.
    """

    photo: Path
    why: str
    is_result: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """What follows from a choice before anything runs.

    Attributes:
        tasks: photos that have a mask, by name.
        not_taken: photos that have none, or whose result has no place of its own, and other files left out.
    """

    tasks: tuple[Task, ...] = ()
    not_taken: tuple[NotTaken, ...] = ()


@dataclass(frozen=True, slots=True)
class FillOptions:
    """How every photo of a batch is filled and saved.

    Attributes:
        filler: one of ``engine.fillers.FILLERS``, or ``engine.judge.BEST``: the better fill of each hole.
        weights, device, memory_budget_mb, attention: see ``engine.fillers.make_filler``.
        invert, mask_from: see ``app.document.mask_files.load_mask``.
        grow_px: by how much a hole is grown before it is filled; below 0 = as far as the photo's compression asks for.
        candidates: how many answers to write as OUT-1, OUT-2, …; 0 = one, as OUT.
        existing: what is done where the result is there already.
        replaces_older: with ``Existing.SKIP``, results that are older than their photo or mask are made anew.
        max_side: longest side of results in px, photos are scaled down to it; 0 = as they are.
        quality, subsampling: see ``engine.photo.writing.save_photo``; None = as the file was.
        patience_s: how long reading or writing one file may take before it is given up.
    """

    filler: str = "network"
    weights: Path | None = None
    device: str = "auto"
    memory_budget_mb: int = 0
    attention: AttentionOverrides = field(default_factory=AttentionOverrides)
    invert: bool = False
    mask_from: str = "auto"
    grow_px: int = 0
    candidates: int = 0
    existing: Existing = Existing.REFUSE
    replaces_older: bool = False
    max_side: int = 0
    quality: int | None = None
    subsampling: int | None = None
    patience_s: float = 120.0


class MakeFiller(Protocol):
    """As ``engine.fillers.make_filler``."""

    def __call__(
        self,
        name: str,
        *,
        weights: Path | None,
        device: str,
        memory_budget_mb: int,
        attention: AttentionOverrides | None,
    ) -> Filler: ...


@dataclass(frozen=True, slots=True)
class Started:
    """A photo is begun; ``number`` is its place among the tasks, from 0."""

    number: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A photo is so far: 0..1 of filling it, and what is being done, e.g. “refine”."""

    number: int
    fraction: float
    stage: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A photo is done with.

    Attributes:
        number: its place among the tasks, from 0.
        outcome: how.
        sentences: for the person: what was noticed, or why there is no result.
        seconds: how long it took.
    """

    number: int
    outcome: Outcome
    sentences: tuple[str, ...] = ()
    seconds: float = 0.0


Event = Started | Moved | Ended


def results_of(out: Path, candidates: int) -> list[Path]:
    """Where a task's results go: to its ``out``, or of several answers to OUT-1, OUT-2, …, with the suffix of OUT."""
    if not candidates:
        return [out]
    return [out.with_name(f"{out.stem}-{number}{out.suffix}") for number in range(1, candidates + 1)]


def shown(path: Path | str) -> str:
    """A path as text that can be shown and written anywhere: bytes that are no UTF-8 become “�”."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
