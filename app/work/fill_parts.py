"""What fillers said, in an archive: a step's masks in the member ``fills``; its attention maps are ``map_parts``.

The pixels of a patch are not there: they are those of the photo after the step.
"""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Callable
from dataclasses import fields, replace
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from app.document.document import Document
from app.document.painted import PaintedMask
from app.work.archive import exactly
from app.work.checked import MOST_TEXT, Shape, bounds_of, corners_of, listed, number, short, whole, working_scale
from app.work.map_parts import MapReader, map_said
from app.work.step import Step
from engine.geometry import Bounds
from engine.types import FillResult, MadeBy, Mask, Patch, Variant

MOST_PATCH_BYTES = 1 << 30
"""Of all patches together; where there are more, the oldest fills lose what is known of them, and stay filled."""


# ---- writing -------------------------------------------------------------------------------------------


def described(step: Step, fills: IO[bytes], *, with_maps: bool) -> dict[str, Any] | None:
    """Write a fill's masks; returns what the manifest says of it, None when the step is no fill."""
    result, painted = step.result, step.painted
    if result is None:
        return None
    if painted is not None and painted.bounds.is_empty:
        painted = None
    for patch in result.patches:
        fills.write(np.packbits(patch.mask).tobytes())
    if painted is not None:
        fills.write(painted.packed.tobytes())
    made_by = result.made_by
    if made_by is not None:
        fills.write(made_by.forbidden)
    return {
        "filler": result.filler,
        "device": result.device,
        "seconds": {str(stage): seconds for stage, seconds in result.seconds.items()},
        "notes": list(result.notes),
        "patches": [corners_of(patch.bounds) for patch in result.patches],
        "painted": None if painted is None else corners_of(painted.bounds),
        "made_by": None if made_by is None else _made_by_said(made_by),
        "attention": [map_said(one) for one in result.attention] if with_maps else [],
        "shares": [_share_said(share, with_maps=with_maps) for share in result.shares],
    }


def _share_said(share: FillResult, *, with_maps: bool) -> dict[str, Any]:
    """Its patches and maps are the next of the fill's, and what was barred is what was barred for all of it."""
    return {
        "filler": share.filler,
        "device": share.device,
        "patches": len(share.patches),
        "attention": len(share.attention) if with_maps else 0,
        "made_by": None if share.made_by is None else _made_by_said(replace(share.made_by, forbidden=b"")),
    }


def _made_by_said(made_by: MadeBy) -> dict[str, Any]:
    return {
        "model": made_by.model,
        "memory_budget_mb": made_by.memory_budget_mb,
        "solved": [[*corners_of(crop), scale] for crop, scale in made_by.solved],
        "variant": {field.name: getattr(made_by.variant, field.name) for field in fields(Variant)},
        "attention": [list(option) for option in made_by.attention],
        "forbidden": len(made_by.forbidden),
    }


# ---- reading -------------------------------------------------------------------------------------------


class FillReader:
    """Reads what fillers said, in the order in which it was written. What does not hold together is a ValueError."""

    def __init__(self, fills: IO[bytes], maps: IO[bytes], shape: Shape, limit: int) -> None:
        """``shape`` is the photo's; no part may have more than ``limit`` bytes."""
        self._fills, self._shape, self._limit = fills, shape, limit
        self._maps = MapReader(maps, shape, limit)
        self._left = MOST_PATCH_BYTES

    def read(self, said: Any) -> Callable[[Document], tuple[FillResult, PaintedMask | None]] | None:
        """What is known of a step; called with the document right after that step, it gives the fill; None = no fill.

        Raises:
            Exception: anything, when the archive is damaged.
        """
        if said is None:
            return None
        places = [self._place(corners) for corners in listed(said["patches"])]
        self._left -= sum(7 * place.area for place in places)  # at most so many bytes a pixel, with the mask
        if self._left < 0:
            raise ValueError("more patches than any project has")
        masks = [self._mask(place) for place in places]
        painted = None if said["painted"] is None else self._painted(self._place(said["painted"]))
        made_by = None if said["made_by"] is None else self._made_by(said["made_by"])
        maps = tuple(self._maps.read(one) for one in listed(said["attention"]))
        filler, device = short(said["filler"]), short(said["device"])
        seconds = {short(stage): number(value) for stage, value in dict(said["seconds"]).items()}
        notes = tuple(short(note) for note in listed(said["notes"]))
        shares = [self._share(one) for one in listed(said.get("shares", []))]  # projects were without at first
        told = sum(count for _, count, _ in shares), sum(count for _, _, count in shares)
        if shares and told != (len(places), len(maps)):
            raise ValueError("shares that are not the whole of their fill")

        def fill(document: Document) -> tuple[FillResult, PaintedMask | None]:
            patches = tuple(
                Patch(place, document.pixels[place.slices].copy(), mask)
                for place, mask in zip(places, masks, strict=True)
            )
            result = FillResult(filler, patches, maps, device, seconds, notes, made_by)
            return replace(result, shares=_shares(result, shares)), painted

        return fill

    def _share(self, said: Any) -> tuple[FillResult, int, int]:
        """One without patches and maps, and how many of the fill's, the next ones, are its own."""
        made_by = None if said["made_by"] is None else self._made_by(said["made_by"])
        empty = FillResult(short(said["filler"]), (), (), short(said["device"]), made_by=made_by)
        return empty, whole(said["patches"]), whole(said["attention"])

    def _bits(self, place: Bounds) -> NDArray[np.uint8]:
        return np.frombuffer(exactly(self._fills, -(-place.area // 8), self._limit), np.uint8)

    def _mask(self, place: Bounds) -> Mask:
        bits = np.unpackbits(self._bits(place), count=place.area)
        mask: Mask = bits.reshape(place.shape).view(np.bool_)
        return mask

    def _painted(self, place: Bounds) -> PaintedMask:
        return PaintedMask(self._shape, place, self._bits(place))

    def _place(self, corners: Any) -> Bounds:
        return bounds_of(corners, self._shape)

    def _made_by(self, said: Any) -> MadeBy:
        forbidden = exactly(self._fills, whole(said["forbidden"]), self._limit)
        if forbidden:
            unpacked(forbidden, self._shape)
        options = tuple((short(name), _option(value)) for name, value in listed(said["attention"]))
        solved = tuple((self._place(corners), working_scale(scale)) for *corners, scale in listed(said["solved"]))
        return MadeBy(
            short(said["model"]),
            whole(said["memory_budget_mb"]),
            solved,
            _variant(said["variant"]),
            options,
            forbidden,
        )


def unpacked(forbidden: bytes, shape: Shape) -> Mask:
    """``MadeBy.forbidden`` as a mask of a photo of this shape.

    Raises:
        ValueError: it is none.
    """
    count = shape[0] * shape[1]
    unpacker = zlib.decompressobj()
    bits = unpacker.decompress(forbidden, -(-count // 8) + 1)
    if len(bits) != -(-count // 8) or not unpacker.eof:
        raise ValueError("the barred sources do not have the size of the photo")
    mask: Mask = np.unpackbits(np.frombuffer(bits, np.uint8), count=count).reshape(shape).view(np.bool_)
    return mask


def _shares(result: FillResult, shares: list[tuple[FillResult, int, int]]) -> tuple[FillResult, ...]:
    patches, maps = iter(result.patches), iter(result.attention)
    forbidden = b"" if result.made_by is None else result.made_by.forbidden
    return tuple(
        replace(
            share,
            patches=tuple(itertools.islice(patches, count)),
            attention=tuple(itertools.islice(maps, map_count)),
            made_by=None if share.made_by is None else replace(share.made_by, forbidden=forbidden),
        )
        for share, count, map_count in shares
    )


def _variant(said: Any) -> Variant:
    defaults = {field.name: field.default for field in fields(Variant)}
    values: dict[str, Any] = {}
    for name, value in dict(said).items():
        values[name] = number(value) if isinstance(defaults[name], float) else _same_type(value, defaults[name])
    return Variant(**values)


def _same_type(value: Any, like: Any) -> Any:
    if type(value) is not type(like) or (isinstance(value, str) and len(value) > MOST_TEXT):
        raise TypeError(f"{value!r} is not like {like!r}")
    return value


def _option(value: Any) -> float | int | str:
    return short(value) if isinstance(value, str) else value if type(value) is int else number(value)
