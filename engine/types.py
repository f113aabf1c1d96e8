"""The frozen values that cross the border of the engine: request, progress, result, errors.

Neither torch nor NumPy is imported here: the editor needs this module before its window is on screen.
Images are RGB. A mask is a bool array H×W, True = hole.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, runtime_checkable

from engine.errors import Refused
from engine.geometry import Bounds
from engine.language import mark, tr

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from engine.attention.map import AttentionMap

Mask: TypeAlias = "NDArray[np.bool_]"
Pixels: TypeAlias = "NDArray[Any]"
"""H×W×3 RGB, uint8 (0..255) or uint16 (0..65535)."""


class FillError(Refused):
    """A fill could not be made. The message is one sentence for a person: what is wrong, what to do."""


class NothingKnownError(FillError):
    """Every pixel is masked."""

    def __init__(self) -> None:
        super().__init__(
            tr("The whole photo is masked, so there is nothing to fill from; leave a part of it unmasked.")
        )


class Cancelled(Exception):
    """The person stopped the fill; nothing was changed."""


class Stage(StrEnum):
    """The parts of one fill, in order. Fillers that are not networks report only some of them."""

    PREPARE = "prepare"
    COARSE = "coarse"
    ATTENTION = "attention"
    REFINE = "refine"
    DETAIL = "detail"
    COMPOSITE = "composite"


@dataclass(frozen=True, slots=True)
class Patch:
    """New pixels for (a part of) a hole.

    Attributes:
        bounds: where, in pixels of the photo.
        pixels: bounds.height × bounds.width × 3, RGB, dtype of the photo; meaningful where ``mask``.
        mask: bounds.height × bounds.width, True = replace this pixel; the rest is never touched.
    """

    bounds: Bounds
    pixels: Pixels
    mask: Mask

    def apply_to(self, image: Pixels, *, crop: Bounds | None = None) -> None:
        """Write the pixels under ``mask`` into ``image`` (H×W×3, changed in place).

        ``crop`` is the part of the photo that ``image`` is; None = all of it. What lies outside is left out.
        """
        here, there = self.overlap(crop or Bounds.of_shape(image.shape))
        answered = self.mask[there]
        image[here][answered] = self.pixels[there][answered]

    def overlap(self, crop: Bounds) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
        """Where the patch and a part of the photo meet: index for an array of that part, index for the patch's own."""
        common = self.bounds.intersection(crop)
        here = common.translated(-crop.y0, -crop.x0)
        there = common.translated(-self.bounds.y0, -self.bounds.x0)
        return here.slices, there.slices


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a fill has come.

    Attributes:
        stage: what is about to be computed.
        fraction: share of the whole job that is done, 0..1.
        hole, holes: which hole of how many, counted from 1.
        preview: the coarse result of this hole, once, when it is known.
    """

    stage: Stage
    fraction: float
    hole: int = 1
    holes: int = 1
    preview: Patch | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class FillRequest:
    """Everything that decides a fill.

    Attributes:
        image: H×W×3 RGB, uint8 or uint16. Never written to.
        mask: H×W bool, True = hole.
        forbidden: H×W bool, True = never use as a source; None = every known pixel may be used.
    """

    image: Pixels
    mask: Mask
    forbidden: Mask | None = None

    def __post_init__(self) -> None:
        """Refuse arrays that do not fit together, in words a person can act on."""
        if self.image.ndim != 3 or self.image.shape[2] != 3 or self.image.dtype.name not in ("uint8", "uint16"):
            msg = tr(
                "A photo must be H×W×3 of 8 or 16 bits, not {shape} of {dtype}.",
                shape=self.image.shape,
                dtype=self.image.dtype,
            )
            raise FillError(msg)
        for name, mask in ((mark("mask"), self.mask), (mark("mask of forbidden sources"), self.forbidden)):
            if mask is None:
                continue
            if mask.dtype.name != "bool":
                raise FillError(
                    tr("The {name} must be an array of bool, not {dtype}.", name=tr(name), dtype=mask.dtype)
                )
            if mask.shape != self.image.shape[:2]:
                have, want = _size(mask.shape), _size(self.image.shape)
                raise FillError(
                    tr("The {name} is {have} pixels, but the photo is {want}.", name=tr(name), have=have, want=want)
                )


@dataclass(frozen=True, slots=True)
class Variant:
    """Which of its answers a filler gives; the default is its usual one.

    Attributes:
        seed: of its random search.
        guide: how strongly the network's drawing leads the detail, times the usual weight; 0 = not at all.
    """

    seed: int = 0
    guide: float = 1.0


USUAL = Variant()
"""What a filler answers when nobody asks for something else."""


@dataclass(frozen=True, slots=True)
class MadeBy:
    """What decided a fill besides the pixels around its hole: with the same, the same machine fills the same again.

    Attributes:
        model: SHA-256 of the network's weights file, hexadecimal; "" = no network, or one from no file.
        memory_budget_mb: what the fill was allowed, in units of 10⁶ bytes.
        solved: of every piece the crop, photo px, and the working px per photo px at which it was solved.
        variant: which of its answers the filler gave.
        attention: (field of ``engine.model.config.AttentionConfig``, value) of each option that was not the weights'.
        forbidden: the request's, as the zlib stream of its pixels row by row, eight a byte; empty = None.
    """

    model: str = ""
    memory_budget_mb: int = 0
    solved: tuple[tuple[Bounds, float], ...] = ()
    variant: Variant = USUAL
    attention: tuple[tuple[str, float | int | str], ...] = ()
    forbidden: bytes = b""


@dataclass(frozen=True, slots=True)
class FillResult:
    """What a filler made.

    Attributes:
        filler: its name, as in ``engine.fillers.FILLERS``.
        patches: the new pixels; disjoint masks whose union is the requested mask.
        attention: one map per hole solved by the network; empty for other fillers.
        device: where it ran, e.g. "cpu" or "cuda:0".
        seconds: time by stage.
        notes: sentences for the person, e.g. that the CPU was used because the card had no memory left.
        made_by: what decided it, for making it again; None = not known.
        shares: where it was put together from answers of several fillers: of each what is part of this, in the order
            of patches and maps; empty = one filler made all of it.
    """

    filler: str
    patches: tuple[Patch, ...]
    attention: tuple[AttentionMap, ...] = ()
    device: str = "cpu"
    seconds: Mapping[str, float] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    made_by: MadeBy | None = None
    shares: tuple[FillResult, ...] = ()

    @property
    def nbytes(self) -> int:
        """Memory of pixels and attention maps."""
        pixels = sum(patch.pixels.nbytes + patch.mask.nbytes for patch in self.patches)
        return pixels + sum(attention.nbytes for attention in self.attention)

    def composite(self, image: Pixels) -> Pixels:
        """A copy of ``image`` with the holes filled; known pixels are bit-identical."""
        filled = image.copy()
        for patch in self.patches:
            patch.apply_to(filled)
        return filled


ProgressListener: TypeAlias = Callable[[Progress], None]
CancelCheck: TypeAlias = Callable[[], bool]


def ignore_progress(_: Progress) -> None:
    """Listen to nothing."""


def never_cancel() -> bool:
    """Go on to the end."""
    return False


class Outlook(Protocol):
    """What a fill would do, before it does it; the network's is :class:`engine.hole.plan.FillPlan`."""

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences for the person about what will be done otherwise than wished."""

    def describe(self) -> str:
        """One line for a person."""


class Filler(Protocol):
    """Anything that can fill a hole: the network, PatchMatch, Telea, …"""

    @property
    def name(self) -> str:
        """Key in ``engine.fillers.FILLERS``."""

    def plan(self, request: FillRequest) -> Outlook:
        """What ``fill`` would do with this request; computes no pixel. Called off the GUI thread.

        Raises:
            FillError: with a sentence for the person.
        """

    def fill(
        self,
        request: FillRequest,
        *,
        on_progress: ProgressListener = ignore_progress,
        should_cancel: CancelCheck = never_cancel,
    ) -> FillResult:
        """Fill every hole of the request.

        Called off the GUI thread. ``should_cancel`` is asked between stages and between holes.

        Raises:
            FillError: with a sentence for the person.
            Cancelled: ``should_cancel`` said so.
        """


@runtime_checkable
class VariedFiller(Protocol):
    """A filler that has more than one answer to a request."""

    def varied(self, variant: Variant) -> Filler:
        """One that gives this answer and shares what is loaded."""


def _size(shape: tuple[int, ...]) -> str:
    return f"{shape[1]}×{shape[0]}"
