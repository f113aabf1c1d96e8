"""What fillers said, in an archive: a step's masks in the member ``fills``, its attention maps in ``attention``.

The pixels of a patch are not there: they are those of the photo after the step.
"""

from __future__ import annotations

import itertools
import math
import zlib
from collections.abc import Callable
from dataclasses import fields, replace
from typing import IO, Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.document.document import Document
from app.document.painted import PaintedMask
from app.work.archive import exactly, text, whole
from app.work.step import Step
from engine.attention.map import AttentionMap, Frame
from engine.geometry import Bounds
from engine.types import FillResult, MadeBy, Mask, Patch, Variant

MOST_PATCH_BYTES = 1 << 30
"""Of all patches together; where there are more, the oldest fills lose what is known of them, and stay filled."""

_MOST_TEXT = 1000  # characters
_MOST_ENTRIES = 10_000  # pieces, notes and the like of one fill
_LARGEST_SIDE = 1 << 20  # px of a cell or of a working image

T = TypeVar("T")
Shape = tuple[int, int]


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
        "patches": [_corners(patch.bounds) for patch in result.patches],
        "painted": None if painted is None else _corners(painted.bounds),
        "made_by": None if made_by is None else _made_by_said(made_by),
        "attention": [_map_said(one) for one in result.attention] if with_maps else [],
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


def write_map(attention: AttentionMap, stream: IO[bytes]) -> None:
    """Write the arrays of a map."""
    for array in _arrays(attention):
        stream.write(np.ascontiguousarray(array).tobytes())


def _arrays(attention: AttentionMap) -> list[NDArray[Any]]:
    a = attention
    arrays = (a.queries, a.weights, a.indices, a.rest, a.received, a.best, a.disagreement)
    return [array for array in arrays if array is not None]


def _made_by_said(made_by: MadeBy) -> dict[str, Any]:
    return {
        "model": made_by.model,
        "memory_budget_mb": made_by.memory_budget_mb,
        "solved": [[*_corners(crop), scale] for crop, scale in made_by.solved],
        "variant": {field.name: getattr(made_by.variant, field.name) for field in fields(Variant)},
        "attention": [list(option) for option in made_by.attention],
        "forbidden": len(made_by.forbidden),
    }


def _map_said(attention: AttentionMap) -> dict[str, Any]:
    frame = attention.frame
    return {
        "crop": _corners(frame.bounds),
        "scale": frame.scale,
        "working": list(frame.working_shape),
        "cell": frame.cell_px,
        "patch": frame.patch_px,
        "weights": list(attention.weights.shape),
        "is_dense": attention.indices is None,
        "is_compared": attention.disagreement is not None,
    }


def _corners(bounds: Bounds) -> list[int]:
    return [bounds.y0, bounds.x0, bounds.y1, bounds.x1]


# ---- reading -------------------------------------------------------------------------------------------


class FillReader:
    """Reads what fillers said, in the order in which it was written. What does not hold together is a ValueError."""

    def __init__(self, fills: IO[bytes], maps: IO[bytes], shape: Shape, limit: int) -> None:
        """``shape`` is the photo's; no part may have more than ``limit`` bytes."""
        self._fills, self._maps, self._shape, self._limit = fills, maps, shape, limit
        self._left = MOST_PATCH_BYTES

    def read(self, said: Any) -> Callable[[Document], tuple[FillResult, PaintedMask | None]] | None:
        """What is known of a step; called with the document right after that step, it gives the fill; None = no fill.

        Raises:
            Exception: anything, when the archive is damaged.
        """
        if said is None:
            return None
        places = [self._bounds(corners) for corners in _listed(said["patches"])]
        self._left -= sum(7 * place.area for place in places)  # at most so many bytes a pixel, with the mask
        if self._left < 0:
            raise ValueError("more patches than any project has")
        masks = [self._mask(place) for place in places]
        painted = None if said["painted"] is None else self._painted(self._bounds(said["painted"]))
        made_by = None if said["made_by"] is None else self._made_by(said["made_by"])
        maps = tuple(self._map(one) for one in _listed(said["attention"]))
        filler, device = _short(said["filler"]), _short(said["device"])
        seconds = {_short(stage): _number(value) for stage, value in dict(said["seconds"]).items()}
        notes = tuple(_short(note) for note in _listed(said["notes"]))
        shares = [self._share(one) for one in _listed(said.get("shares", []))]  # projects were without at first
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
        empty = FillResult(_short(said["filler"]), (), (), _short(said["device"]), made_by=made_by)
        return empty, whole(said["patches"]), whole(said["attention"])

    def _bits(self, place: Bounds) -> NDArray[np.uint8]:
        return np.frombuffer(exactly(self._fills, -(-place.area // 8), self._limit), np.uint8)

    def _mask(self, place: Bounds) -> Mask:
        bits = np.unpackbits(self._bits(place), count=place.area)
        mask: Mask = bits.reshape(place.shape).view(np.bool_)
        return mask

    def _painted(self, place: Bounds) -> PaintedMask:
        return PaintedMask(self._shape, place, self._bits(place))

    def _bounds(self, said: Any) -> Bounds:
        y0, x0, y1, x1 = map(whole, said)
        bounds = Bounds(y0, x0, y1, x1)
        if bounds.is_empty or not Bounds.of_shape(self._shape).contains(bounds):
            raise ValueError(f"{bounds} is no part of the photo")
        return bounds

    def _made_by(self, said: Any) -> MadeBy:
        forbidden = exactly(self._fills, whole(said["forbidden"]), self._limit)
        if forbidden:
            unpacked(forbidden, self._shape)
        options = tuple((_short(name), _option(value)) for name, value in _listed(said["attention"]))
        solved = tuple((self._bounds(corners), _scale(scale)) for *corners, scale in _listed(said["solved"]))
        return MadeBy(
            _short(said["model"]),
            whole(said["memory_budget_mb"]),
            solved,
            _variant(said["variant"]),
            options,
            forbidden,
        )

    def _map(self, said: Any) -> AttentionMap:
        height, width = (_side(side) for side in said["working"])
        cell, patch = _side(said["cell"]), _side(said["patch"])
        frame = Frame(self._bounds(said["crop"]), _scale(said["scale"]), (height, width), cell, patch)
        count, kept = map(whole, said["weights"])
        cells = frame.grid[0] * frame.grid[1]
        queries = self._array(np.int32, count)
        weights = self._array(np.float32, count, kept)
        indices = None if said["is_dense"] is True else self._array(np.int32, count, kept)
        rest = None if indices is None else self._array(np.float32, count)
        received, best = self._array(np.float32, cells), self._array(np.int32, count)
        apart = self._array(np.float32, count) if said["is_compared"] is True else None
        _check_map(frame, queries, weights, indices, best)
        if not all(np.isfinite(array).all() for array in (weights, rest, received, apart) if array is not None):
            raise ValueError("weights that are no numbers")
        return AttentionMap(frame, queries, weights, indices, rest, received, best, apart)

    def _array(self, dtype: type[Any], *shape: int) -> NDArray[Any]:
        size = math.prod(shape) * np.dtype(dtype).itemsize
        return np.frombuffer(exactly(self._maps, size, self._limit), dtype).reshape(shape)


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


def _check_map(
    frame: Frame,
    queries: NDArray[np.int32],
    weights: NDArray[np.float32],
    indices: NDArray[np.int32] | None,
    best: NDArray[np.int32],
) -> None:
    cells = frame.grid[0] * frame.grid[1]
    content = [side * frame.scale for side in frame.bounds.shape]
    if cells == 0 or any(
        working < math.floor(wanted) for working, wanted in zip(frame.working_shape, content, strict=True)
    ):
        raise ValueError("a grid that does not cover its crop")
    if queries.size and (queries[0] < 0 or queries[-1] >= cells or (np.diff(queries.astype(np.int64)) <= 0).any()):
        raise ValueError("queries that are no ascending cells")
    if indices is None and weights.shape[1] != cells:
        raise ValueError("weights of another grid")
    if indices is not None and indices.size and (indices.min() < 0 or indices.max() >= cells):
        raise ValueError("sources outside of the grid")
    if best.size and (best.min() < -1 or best.max() >= cells):
        raise ValueError("best sources outside of the grid")


def _variant(said: Any) -> Variant:
    defaults = {field.name: field.default for field in fields(Variant)}
    values: dict[str, Any] = {}
    for name, value in dict(said).items():
        values[name] = _number(value) if isinstance(defaults[name], float) else _same_type(value, defaults[name])
    return Variant(**values)


def _same_type(value: Any, like: Any) -> Any:
    if type(value) is not type(like) or (isinstance(value, str) and len(value) > _MOST_TEXT):
        raise TypeError(f"{value!r} is not like {like!r}")
    return value


def _option(value: Any) -> float | int | str:
    return _short(value) if isinstance(value, str) else value if type(value) is int else _number(value)


def _number(value: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value):
        raise ValueError(f"{value!r} is no number")
    return float(value)


def _scale(value: Any) -> float:
    scale = _number(value)
    if not 0 < scale <= 1:
        raise ValueError(f"{scale} is no working scale")
    return scale


def _side(value: Any) -> int:
    if not 0 < whole(value) <= _LARGEST_SIDE:
        raise ValueError(f"{value} is no length")
    return int(value)


def _short(value: Any) -> str:
    return text(value)[:_MOST_TEXT]


def _listed(value: Any) -> list[Any]:
    if not isinstance(value, list) or len(value) > _MOST_ENTRIES:
        raise ValueError("no list, or too long a one")
    return value
