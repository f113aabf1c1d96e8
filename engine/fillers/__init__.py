"""Everything that can fill a hole, behind one protocol: :class:`engine.types.Filler`.

To add a filler: write a module here with a class that satisfies the protocol; add a line to ``FILLERS`` and a
branch to :func:`make_filler`; the editor's chooser, the comparison and the command line then offer it.
Importing this package loads neither torch nor OpenCV: the editor lists the fillers before its window shows.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.types import FillError

if TYPE_CHECKING:
    from pathlib import Path

    from engine.types import Filler


@dataclass(frozen=True, slots=True)
class FillerInfo:
    """A filler as a person meets it: ``name`` on the command line, ``label`` and ``summary`` in the editor.

    ``is_network``: it heeds the choice of weights and device.
    """

    name: str
    label: str
    summary: str
    is_network: bool = False


FILLERS = (
    FillerInfo("network", "Network", "The network says what goes where, this photo's texture how it looks", True),
    FillerInfo("drawn", "Network, as drawn", "What the network itself draws: nothing copied, softer", True),
    FillerInfo("patchmatch", "PatchMatch", "Copies matching patches of this photo; sharp on natural textures"),
    FillerInfo("telea", "Telea", "Fast marching; instant, for scratches and specks"),
    FillerInfo("ns", "Navier–Stokes", "Continues edges smoothly; instant, for scratches and specks"),
)

NETWORKS = frozenset(info.name for info in FILLERS if info.is_network)
"""Names of the fillers that heed the choice of weights and device."""


def make_filler(name: str, *, weights: Path | None = None, device: str = "auto", memory_budget_mb: int = 0) -> Filler:
    """Build a filler by name.

    Args:
        name: one of ``FILLERS``.
        weights: the network's weights file; None = the bundled ones. Other fillers ignore it.
        device: "auto", "cpu", "cuda" or "cuda:N". Other fillers ignore it.
        memory_budget_mb: what a fill by the network may take; 0 = half of what is free. Other fillers ignore it.

    Raises:
        FillError: an unknown name, a missing wheel, or weights that cannot be used.
    """
    if name in ("network", "drawn"):
        from engine.fillers.network import NetworkFiller

        sharp = name == "network"
        return NetworkFiller.open(weights, device=device, memory_budget_mb=memory_budget_mb, sharp=sharp)
    if name == "patchmatch":
        from engine.fillers.patchmatch import PatchMatchFiller

        return PatchMatchFiller()
    if name in ("telea", "ns"):
        from engine.fillers.diffusion import DiffusionFiller

        return DiffusionFiller(name)
    known = ", ".join(info.name for info in FILLERS)
    raise FillError(f"There is no filler called “{name}”; choose one of {known}.")


def why_unavailable(name: str) -> str | None:
    """A sentence that says why a filler cannot run on this machine; None when it can. Cheap: loads nothing."""
    if name == "patchmatch" and importlib.util.find_spec("patchmatch") is None:
        return "PatchMatch needs the package “pypatchmatch”, which has no wheel for this machine."
    return None
