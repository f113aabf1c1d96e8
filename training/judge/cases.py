"""Holes where the truth is known, filled in many ways: what the judge learns from, one file a hole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.geometry import Bounds
from engine.hole.seams import match_border
from engine.judge.views import places, view
from engine.types import FillError, FillRequest, Variant
from training.errors import TrainingError
from training.evaluation.removals import silhouette

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from engine.types import Filler, Mask

    Picture = NDArray[np.uint8]

TRUTH, MASK = "truth", "mask"
"""Names of the untouched view and of its mask in a file; every other name is a fill's."""
_SIDE_PX = 256  # of the crop that is filled
_SHORTER_PX = (256, 420)  # of the photo it is cut from
_HOLE_PX = (50, 120)  # its longer side
_SMALLEST = 500  # px of a hole
_SHAPES = 60
_SHAPE_FROM_PX = 240
_FILLERS = (
    ("network", Variant()),
    ("network", Variant(guide=4.0)),
    ("network", Variant(guide=0.0)),
    ("patchmatch", Variant()),
)
_SIMPLE = ("drawn", "telea", "ns", "mean")
_CLONES = 3


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One hole: the untouched view h×w×3 RGB uint8, its mask h×w bool, and the fills by name."""

    truth: Picture
    mask: Mask
    fills: dict[str, Picture]

    @classmethod
    def read(cls, path: Path) -> Case:
        """A file that ``write_cases`` made.

        Raises:
            TrainingError: it cannot be read, or is none.
        """
        try:
            with np.load(path, allow_pickle=False) as file:
                arrays = {name: file[name] for name in file.files}
            truth, mask = arrays.pop(TRUTH), arrays.pop(MASK)
        except (OSError, ValueError, KeyError) as error:
            raise TrainingError(f"“{path}” is no file of fills for the judge: {error}") from error
        return cls(truth, mask, arrays)


def write_cases(photos: list[Path], folder: Path, count: int, *, seed: int, share: float = 0.4) -> Iterator[int]:
    """Fill so many holes and write each as a file; yields how many there are.

    Files that are there already are kept, so a run that was ended goes on.

    Args:
        photos: files; each gives one hole at most in a round.
        folder: where the files go.
        count: how many.
        seed: of photos, shapes, places.
        share: of the holes that the slow fillers (the network's) fill, too.
    """
    random = np.random.default_rng(seed)
    order = [int(place) for place in random.permutation(len(photos))]
    shapes = _shapes([photos[place] for place in order])
    fillers: dict[str, Filler] = {}
    for number in range(count):
        path = folder / f"{number:05d}.npz"
        own = np.random.default_rng((seed, number))
        if not path.exists():
            found = _crop(photos[order[number % len(order)]], own)
            mask = None if found is None else _hole(shapes, own)
            if found is None or mask is None:
                continue
            case = _filled(found, mask, fillers, own, slow=own.random() < share)
            np.savez_compressed(path, **{TRUTH: case.truth, MASK: case.mask}, **case.fills)  # type: ignore[arg-type]
        yield number + 1


def _filled(photo: Picture, mask: Mask, fillers: dict[str, Filler], own: np.random.Generator, *, slow: bool) -> Case:
    (place,) = places(mask)[:1]
    request, fills = FillRequest(photo, mask), {}
    simple = (str(own.choice(_SIMPLE[0 if slow else 1 :])), Variant())
    for name, variant in (*_FILLERS, simple):
        if name != "network" or slow:
            try:
                filled = _filler(fillers, name, variant).fill(request).composite(photo)
            except FillError:
                continue
            fills[name if variant == Variant() else f"{name}-{variant.guide:g}"] = view(filled, place)
    for number in range(_CLONES):
        fills[f"clone-{number}"] = view(_cloned(photo, mask, own), place)
    return Case(view(photo, place), place.mask, fills)


def _filler(made: dict[str, Filler], name: str, variant: Variant) -> Filler:
    from engine.fillers import make_filler, varied

    if name not in made:
        made[name] = make_filler(name, device="cpu")
    return varied(made[name], variant)


def _cloned(photo: Picture, mask: Mask, own: np.random.Generator) -> Picture:
    """Another part of the photo in the hole, brought to the colours of its border: sharp, and mostly wrong."""
    hole = Bounds.of_mask(mask)
    for _ in range(40):
        down, right = (int(own.integers(-side, side)) for side in photo.shape[:2])
        source = hole.translated(down, right)
        if source == source.clamped(photo.shape) and not (mask[source.slices] & mask[hole.slices]).any():
            break
    moved = np.roll(photo, (-down, -right), axis=(0, 1)).astype(np.float32) / 127.5 - 1
    joined = match_border(moved, photo.astype(np.float32) / 127.5 - 1, mask, ring_px=2) if own.random() < 0.8 else moved
    pixels = np.rint((joined + 1) * 127.5).clip(0, 255).astype(np.uint8)
    return np.where(mask[..., None], pixels, photo)


def _crop(path: Path, own: np.random.Generator) -> Picture | None:
    """A square of a photo, brought to about the size at which fills are looked at; None for what is too small."""
    found = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if found is None or min(found.shape[:2]) < _SIDE_PX * 0.8:
        return None
    scale = max(_SIDE_PX, int(own.integers(*_SHORTER_PX))) / min(found.shape[:2])
    if scale > 1:
        scale = _SIDE_PX / min(found.shape[:2])
    size = [max(_SIDE_PX, round(side * scale)) for side in found.shape[1::-1]]
    resized = cv2.resize(found, size, interpolation=cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA)
    y, x = (int(own.integers(0, side - _SIDE_PX + 1)) for side in resized.shape[:2])
    return np.ascontiguousarray(resized[y : y + _SIDE_PX, x : x + _SIDE_PX, ::-1])


def _shapes(photos: list[Path]) -> list[Mask]:
    """Outlines of things that people remove, cut out of the first photos that have some."""
    made: list[Mask] = []
    for path in photos[: 8 * _SHAPES]:
        found = cv2.imread(str(path), cv2.IMREAD_REDUCED_COLOR_2)
        if found is None or len(made) == _SHAPES:
            continue
        scale = _SHAPE_FROM_PX / min(found.shape[:2])
        mask = silhouette(np.asarray(cv2.resize(found, None, fx=scale, fy=scale), np.uint8))
        if mask is not None:
            made.append(mask[Bounds.of_mask(mask).slices])
    if not made:
        raise TrainingError("No photo has a thing in its middle whose outline could be a hole; take other photos.")
    return made


def _hole(shapes: list[Mask], own: np.random.Generator) -> Mask | None:
    """One of the outlines, turned and brought to size, anywhere in the crop; None where it came out too small."""
    shape = shapes[int(own.integers(len(shapes)))].astype(np.uint8)
    scale = float(own.uniform(*_HOLE_PX)) / max(shape.shape)
    resized = cv2.resize(np.rot90(shape, int(own.integers(4))), None, fx=scale, fy=scale)
    y, x = (int(own.integers(0, _SIDE_PX - side + 1)) for side in resized.shape)
    mask = np.zeros((_SIDE_PX, _SIDE_PX), np.bool_)
    mask[y : y + resized.shape[0], x : x + resized.shape[1]] = resized > 0
    return mask if np.count_nonzero(mask) >= _SMALLEST else None
