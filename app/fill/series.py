"""In which order answers to the same hole are tried: first what is chosen, then what differs most. No Qt."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, TypeAlias

from app.fill.choices import label_of, usable_fillers
from app.fill.job import Contender, NetworkChoice
from engine.language import mark, tr
from engine.types import Variant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from engine.fillers import FillerInfo

_GUIDES = ((mark("Network, strong guide"), 4.0), (mark("Network, no guide"), 0.0))
_LATER = (0.3, 2.0, 0.1, 8.0, 0.6, 1.5)
"""Guides of the network's later answers: in a small hole every patch is compared, and a seed changes nothing."""


_TRIES = 6
"""Contenders asked for one more answer before it is said that there is none."""
Choice: TypeAlias = tuple[str, NetworkChoice, int]
"""A filler, the network, and by how many px the mask is grown: what decides which answers come in which order."""


class Asked:
    """Whoever was asked about one fill already is not asked again.

    Attributes:
        choice: what decides who comes when; None = there is no fill.
        count: so many were asked.
    """

    def __init__(self, rivals: Callable[[], Iterable[Contender]] = tuple) -> None:
        """``rivals`` says which other models there are to try."""
        self._rivals = rivals
        self.choice: Choice | None = None
        self.count = 0

    def begin(self, choice: Choice, count: int = 0) -> None:
        """Another fill, or other answers to it; ``count`` were asked already."""
        self.choice, self.count = choice, count

    def forget(self) -> None:
        """There is no fill any more."""
        self.choice, self.count = None, 0

    def first(self, filler: str, network: NetworkChoice) -> tuple[Contender, ...]:
        """Whom to ask about a fill that nobody was asked about."""
        return self._some(filler, network, 0)

    def next(self) -> tuple[Contender, ...]:
        """Whom to ask for one more answer, in this order; nobody without a fill."""
        return () if self.choice is None else self._some(*self.choice[:2], self.count)

    def passed(self, contender: Contender) -> None:
        """It has answered: those before it are not asked again either."""
        if self.choice is not None:
            order = itertools.islice(series(*self.choice[:2], self._rivals()), self.count + _TRIES)
            self.count = 1 + next((n for n, asked in enumerate(order) if asked == contender), self.count)

    def _some(self, filler: str, network: NetworkChoice, start: int) -> tuple[Contender, ...]:
        return tuple(itertools.islice(series(filler, network, self._rivals()), start, start + _TRIES))


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
