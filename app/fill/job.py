"""What runs on the fill thread: jobs that run themselves, complete and frozen. No Qt."""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeAlias, TypeVar

from app.fill.choices import is_network
from engine.errors import explain
from engine.language import mark, tr
from engine.types import USUAL, CancelCheck, Cancelled, Filler, FillResult, MadeBy, Progress, Variant

if TYPE_CHECKING:
    from pathlib import Path

    from engine.types import FillRequest, Mask

AttentionOptions: TypeAlias = tuple[tuple[str, float | int | str], ...]
"""(field of ``engine.model.config.AttentionConfig``, value) of each option that differs from the weights' own."""

_numbers = itertools.count(1)


def next_number() -> int:
    """A number larger than that of every job before, whatever its kind."""
    return next(_numbers)


@dataclass(frozen=True, slots=True)
class NetworkChoice:
    """Which network runs where, and how. A loaded network is kept under it: only ``ModelController`` makes one.

    Attributes:
        device: "auto", "cpu", "cuda" or "cuda:N".
        weights: its weights file; None = the bundled ones.
        memory_budget_mb: what a fill may take; 0 = half of what is free.
        attention: how its attention computes, where that is not as the weights file says.
    """

    device: str = "auto"
    weights: Path | None = None
    memory_budget_mb: int = 0
    attention: AttentionOptions = ()


@dataclass(frozen=True, slots=True)
class Contender:
    """A filler that is run, alone or beside others.

    Attributes:
        filler: its name, as in ``engine.fillers.FILLERS``.
        network: which network, where; other fillers ignore it.
        label: what a person calls it where several networks run; "" = the filler's name is enough.
        variant: which of the filler's answers.
    """

    filler: str
    network: NetworkChoice = NetworkChoice()
    label: str = ""
    variant: Variant = USUAL

    @property
    def name(self) -> str:
        """What results and progress are reported under."""
        return self.label or self.filler


FillerOf: TypeAlias = Callable[[Contender], Filler]
"""Makes or finds a contender's filler; raises FillError."""

JobListener: TypeAlias = Callable[[str, Progress], None]
"""Told what is running, by name, and how far the whole job is."""

Outcome: TypeAlias = tuple[str, FillResult | str]
"""A contender's name, and its result or the sentence that says why there is none."""

Answer_co = TypeVar("Answer_co", covariant=True)


class Job(Protocol[Answer_co]):
    """Something to run on the fill thread, whose answer is used on the GUI thread."""

    @property
    def number(self) -> int:
        """Newer jobs have larger numbers; answers of any but the newest are dropped."""

    @property
    def cancelled(self) -> str:
        """English, what is said when it is: "Fill cancelled"."""

    @property
    def undone(self) -> str:
        """English, the same when it is because a person undid a step."""

    def run(self, filler_of: FillerOf, on_progress: JobListener, should_cancel: CancelCheck) -> Answer_co:
        """Do it.

        Raises:
            FillError: why there is no answer, for a person.
            Cancelled: ``should_cancel`` said so.
        """


@dataclass(frozen=True, slots=True)
class FillJob:
    """One filler on one hole; answers with its FillResult.

    Attributes:
        request: copies of image and mask that nobody writes to.
        contender: what fills.
    """

    request: FillRequest
    contender: Contender
    number: int = field(default_factory=next_number)
    cancelled: ClassVar[str] = mark("Fill cancelled")
    undone: ClassVar[str] = mark("Undone; Fill cancelled")

    def run(self, filler_of: FillerOf, on_progress: JobListener, should_cancel: CancelCheck) -> FillResult:
        """See ``Job``."""
        return fill_with(self.request, self.contender, filler_of, on_progress, should_cancel)


@dataclass(frozen=True, slots=True)
class ComparisonJob:
    """Several fillers on the same hole, one after the other; answers with the Outcome of each, in their order.

    Attributes:
        request: copies of image and mask that nobody writes to.
        contenders: what fills; one that fails does not keep the others from running.
    """

    request: FillRequest
    contenders: tuple[Contender, ...]
    number: int = field(default_factory=next_number)
    cancelled: ClassVar[str] = mark("Fill cancelled")
    undone: ClassVar[str] = mark("Undone; Fill cancelled")

    def run(self, filler_of: FillerOf, on_progress: JobListener, should_cancel: CancelCheck) -> tuple[Outcome, ...]:
        """See ``Job``."""
        return tuple(self._try(contender, filler_of, on_progress, should_cancel) for contender in self.contenders)

    def _try(
        self, contender: Contender, filler_of: FillerOf, on_progress: JobListener, should_cancel: CancelCheck
    ) -> Outcome:
        if should_cancel():
            raise Cancelled
        try:
            return contender.name, fill_with(self.request, contender, filler_of, on_progress, should_cancel)
        except Cancelled:
            raise
        except Exception as error:
            return contender.name, explain_fill(error)[0]


def fill_with(
    request: FillRequest,
    contender: Contender,
    filler_of: FillerOf,
    on_progress: JobListener,
    should_cancel: CancelCheck,
) -> FillResult:
    """Fill with one contender; progress is reported under its name. The result says what decided it."""
    result = filler_of(contender).fill(
        request, on_progress=lambda progress: on_progress(contender.name, progress), should_cancel=should_cancel
    )
    made_by = replace(
        result.made_by or MadeBy(),
        variant=contender.variant,
        attention=contender.network.attention if is_network(contender.filler) else (),
        forbidden=_packed(request.forbidden),
    )
    return replace(result, made_by=made_by)


def _packed(forbidden: Mask | None) -> bytes:
    if forbidden is None:
        return b""
    import numpy as np

    return zlib.compress(np.packbits(forbidden).tobytes(), 1)


def explain_fill(error: Exception) -> tuple[str, str]:
    """A sentence that says why a fill failed, and details to unfold."""
    return explain(
        error,
        tr("The fill stopped unexpectedly"),
        no_memory=tr("There is not enough memory for this fill; close other programs or fill a smaller hole."),
    )
