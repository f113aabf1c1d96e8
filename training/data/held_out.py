"""Which photos training never sees: drawn by the hashes of their files, near-duplicates together."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from training.data.likeness import Look, groups_of

_MOST_HELD = 48  # more make a verdict slower, hardly surer


class Seen(Protocol):
    """A photo whose file was read."""

    @property
    def digest(self) -> str:
        """SHA-256 of the file."""

    @property
    def look(self) -> Look | None:
        """What near-duplicates share."""


_Photo = TypeVar("_Photo", bound=Seen)


def draw_by_share(photos: Sequence[Seen], share: float) -> set[str]:
    """Hashes of the photos held out: each is by itself with the chance ``share``, whatever others there are."""
    ordered = sorted(photos, key=lambda photo: photo.digest)
    first = groups_of([photo.look for photo in ordered]) if share else list(range(len(ordered)))
    sizes = Counter(first)
    return {
        photo.digest
        for photo, leader in zip(ordered, first, strict=True)
        if int(_lot(ordered[leader], sizes[leader]), 16) < share * 2**32
    }


def draw_some(photos: Sequence[_Photo], share: float, decodes: Callable[[_Photo], bool]) -> list[_Photo]:
    """The photos held out of a few: ``share`` of them, at least one and at most half or 48; in the order of hashes.

    More than ``share`` only where near-duplicates would be torn apart otherwise. Where all of them show the same, they
    are. ``decodes`` says whether a photo can be used.
    """
    photos = sorted(photos, key=lambda photo: photo.digest)
    half = len(photos) // 2
    count, groups = min(max(1, round(share * len(photos))), half, _MOST_HELD), _drawn(photos)
    held: list[_Photo] = []
    for group in groups:
        if len(held) + len(group) <= count:
            held += filter(decodes, group)
    for group in sorted(groups, key=len):
        if not held and len(group) <= half:
            held += filter(decodes, group)
    if not held:
        held += itertools.islice(filter(decodes, photos), count)
    return sorted(held, key=lambda photo: photo.digest)


def leaders(photos: Sequence[Seen]) -> list[str]:
    """For every photo the hash that stands for all its near-duplicates among ``photos``."""
    return [photos[first].digest for first in groups_of([photo.look for photo in photos])]


def copies_of(held: Sequence[Seen], photos: Sequence[_Photo]) -> list[_Photo]:
    """Those of ``photos`` that are near-duplicates of one held out; none if these are most: all show the same then."""
    first = groups_of([*(photo.look for photo in held), *(photo.look for photo in photos)])[len(held) :]
    copies = [photo for photo, number in zip(photos, first, strict=True) if number < len(held)]
    return copies if 2 * len(copies) <= len(photos) else []


def _drawn(photos: Sequence[_Photo]) -> list[list[_Photo]]:
    """Near-duplicates together, in the order in which they are drawn. ``photos`` are in that of their hashes."""
    groups: dict[str, list[_Photo]] = {}
    for photo, leader in zip(photos, leaders(photos), strict=True):
        groups.setdefault(leader, []).append(photo)
    return sorted(groups.values(), key=lambda group: (_lot(group[0], len(group)), group[0].digest))


def _lot(leader: Seen, size: int) -> str:
    """Eight hexadecimal digits, as good as drawn: of the smallest hash of a group of ``size`` photos.

    The smallest of several hashes is small, but not what follows its beginning.
    """
    return leader.digest[8:16] if size > 1 else leader.digest[:8]
