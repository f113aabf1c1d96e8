"""Everything that can fill a hole, behind one protocol: :class:`engine.types.Filler`.

To add a filler: write a module with a class that satisfies the protocol and a function ``make(name, **network)`` that
returns one, and add an entry to ``FILLERS``; a package that may be missing is named there, too. What is one function of
a crop needs no class: membrane.py is the shortest full example. The editor's chooser and comparison, the test on known
places, the command line and the evaluation then offer it.
Importing this package loads neither torch nor OpenCV: the editor lists the fillers before its window shows.
"""

from __future__ import annotations

import importlib
import importlib.util
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.model.overrides import AttentionOverrides
    from engine.types import Filler, Variant


@dataclass(frozen=True, slots=True)
class FillerInfo:
    """A filler as a person meets it: ``name`` on the command line, ``label`` and ``summary`` in the editor.

    Its texts are in English; whoever shows them says ``tr``.

    Attributes:
        module: its function ``make`` gets the name and, as keywords, the other arguments of :func:`make_filler`.
        is_network: it heeds the choice of weights, device, memory and attention.
        heeds_sources: parts of the photo that were barred are not copied from.
        needs: a module that must be installed; "" = none beyond Lacuna's own.
        without: says so, as a sentence, where it is not.
    """

    name: str
    label: str
    summary: str
    module: str
    is_network: bool = False
    heeds_sources: bool = False
    needs: str = ""
    without: str = ""


FILLERS = (
    FillerInfo(
        "network",
        mark("Network"),
        mark("The network says what goes where, this photo's texture how it looks"),
        f"{__name__}.network",
        is_network=True,
        heeds_sources=True,
    ),
    FillerInfo(
        "drawn",
        mark("Network, as drawn"),
        mark("What the network itself draws: nothing copied, softer"),
        f"{__name__}.network",
        is_network=True,
        heeds_sources=True,
    ),
    FillerInfo(
        "patchmatch",
        "PatchMatch",
        mark("Copies matching patches of this photo; sharp on natural textures"),
        f"{__name__}.patchmatch",
        heeds_sources=True,
        needs="patchmatch",
        without=mark("PatchMatch needs the package “pypatchmatch”, which has no wheel for this machine."),
    ),
    FillerInfo("telea", "Telea", mark("Fast marching; instant, for scratches and specks"), f"{__name__}.diffusion"),
    FillerInfo(
        "ns",
        "Navier–Stokes",
        mark("Continues edges smoothly; instant, for scratches and specks"),
        f"{__name__}.diffusion",
    ),
    FillerInfo(
        "mean",
        mark("Mean of the border"),
        mark("A smooth blend of the hole's own border; instant, for skies and plain walls"),
        f"{__name__}.membrane",
        heeds_sources=True,
    ),
)

NETWORKS = frozenset(info.name for info in FILLERS if info.is_network)
"""Names of the fillers that heed the choice of weights and device."""


def make_filler(
    name: str,
    *,
    weights: Path | None = None,
    device: str = "auto",
    memory_budget_mb: int = 0,
    attention: AttentionOverrides | None = None,
) -> Filler:
    """Build a filler by name.

    Args:
        name: one of ``FILLERS``.
        weights: the network's weights file; None = the bundled ones. Other fillers ignore it.
        device: "auto", "cpu", "cuda" or "cuda:N". Other fillers ignore it.
        memory_budget_mb: what a fill by the network may take; 0 = half of what is free. Other fillers ignore it.
        attention: options of the network's attention; None = as its weights say. Other fillers ignore it.

    Raises:
        FillError: an unknown name, a missing wheel, or weights that cannot be used.
    """
    info = next((info for info in FILLERS if info.name == name), None)
    if info is None:
        from engine.types import FillError  # not before the window shows

        known = ", ".join(info.name for info in FILLERS)
        raise FillError(tr("There is no filler called “{name}”; choose one of {known}.", name=name, known=known))
    make: Callable[..., Filler] = importlib.import_module(info.module).make
    return make(name, weights=weights, device=device, memory_budget_mb=memory_budget_mb, attention=attention)


def label_of(name: str) -> str:
    """What a person calls a filler, in their language; a name that is no filler's is what a person calls it already."""
    return next((tr(info.label) for info in FILLERS if info.name == name), name)


def heeds_sources(name: str) -> bool:
    """Whether a filler keeps away from what a person barred; one that has no sources does not."""
    return any(info.heeds_sources for info in FILLERS if info.name == name)


def varied(filler: Filler, variant: Variant) -> Filler:
    """The same filler with another of its answers.

    Raises:
        FillError: it has only one.
    """
    from engine.types import USUAL, FillError, VariedFiller  # not before the window shows

    if variant == USUAL:
        return filler
    if isinstance(filler, VariedFiller):
        return filler.varied(variant)
    raise FillError(tr("The filler “{name}” has one answer to a hole and no other.", name=filler.name))


def why_unavailable(name: str) -> str | None:
    """A sentence that says why a filler cannot run on this machine; None when it can. Cheap: loads nothing."""
    info = next((info for info in FILLERS if info.name == name), None)
    is_missing = info is not None and info.needs and importlib.util.find_spec(info.needs) is None
    return tr(info.without) if info is not None and is_missing else None
