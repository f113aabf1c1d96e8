"""In which order answers to the same hole are tried: first what is chosen, then what differs most. No Qt."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from app.fill.choices import label_of, usable_fillers
from app.fill.job import Contender, NetworkChoice
from engine.types import Variant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from engine.fillers import FillerInfo

_GUIDES = (("strong guide", 4.0), ("no guide", 0.0))
_WEAK = 0.3


def series(filler: str, network: NetworkChoice) -> Iterator[Contender]:
    """The chosen filler's usual answer, then others without an end.

    Fillers that are not here are left out, and so are Telea and Navier–Stokes unless one is chosen: a person who wants
    another picture wants texture.
    """
    yield Contender(filler, network)
    usable = [info for info in usable_fillers() if info.name in ("network", "patchmatch")]
    yield from (Contender(info.name, network) for info in usable if info.name != filler)
    named = {info.name for info in usable}
    if "network" in named:
        for label, guide in _GUIDES:
            yield Contender("network", network, f"{label_of('network')}, {label}", Variant(guide=guide))
    for seed in itertools.count(1) if named else ():
        yield from (_reseeded(info, network, seed) for info in usable)


def _reseeded(info: FillerInfo, network: NetworkChoice, seed: int) -> Contender:
    guide = (1.0, _WEAK)[seed % 2] if info.is_network else 1.0
    return Contender(info.name, network, f"{info.label}, again {seed}", Variant(seed, guide))
