"""The fillers a person can choose from. The engine's registry is read each time, so there is one list. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine import fillers
from engine.judge import BEST
from engine.language import tr

if TYPE_CHECKING:
    from engine.fillers import FillerInfo


def usable_fillers() -> tuple[FillerInfo, ...]:
    """Those that work on this machine."""
    return tuple(info for info in fillers.FILLERS if fillers.why_unavailable(info.name) is None)


def is_network(name: str) -> bool:
    """Whether this filler heeds the choice of weights and device."""
    return any(info.name == name and info.is_network for info in fillers.FILLERS)


def label_of(name: str) -> str:
    """What a person calls a filler, or what was put together from the answers of several."""
    return tr("Best in each hole") if name == BEST else fillers.label_of(name)
