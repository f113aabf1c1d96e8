"""In which order answers to the same hole are tried: first what is chosen, then what differs most. No Qt."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from app.fill.choices import label_of, usable_fillers
from app.fill.job import Contender, NetworkChoice
from engine.language import mark, tr
from engine.types import Variant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from engine.fillers import FillerInfo

_GUIDES = ((mark("Network, strong guide"), 4.0), (mark("Network, no guide"), 0.0))
_LATER = (0.3, 2.0, 0.1, 8.0, 0.6, 1.5)
"""Guides of the network's later answers: in a small hole every patch is compared, and a seed changes nothing."""


def series(filler: str, network: NetworkChoice, rivals: Iterable[Contender] = ()) -> Iterator[Contender]:
    """The chosen filler's usual answer, then others without an end.

    ``rivals`` are those that take long to load, other models say: they come after the first six.
    Fillers that are not here are left out, and so are Telea and Navier–Stokes unless one is chosen: a person who wants
    another picture wants texture.
    """
    yield Contender(filler, network)
    usable = [info for info in usable_fillers() if info.name in ("network", "patchmatch")]
    yield from (Contender(info.name, network) for info in usable if info.name != filler)
    named = {info.name for info in usable}
    if "network" in named:
        for label, guide in _GUIDES:
            yield Contender("network", network, tr(label), Variant(guide=guide))
    for seed in itertools.count(1) if named else ():
        yield from (_reseeded(info, network, seed) for info in usable)
        if seed == 1:
            yield from rivals


def _reseeded(info: FillerInfo, network: NetworkChoice, seed: int) -> Contender:
    guide = _LATER[(seed - 1) % len(_LATER)] if info.is_network else 1.0
    return Contender(
        info.name,
        network,
        tr("{filler}, again {number}", filler=label_of(info.name), number=seed),
        Variant(seed, guide),
    )
