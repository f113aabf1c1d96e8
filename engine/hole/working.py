"""Between the photo and what the network sees: scale, mirror padding, value range, and back again.

The functions come in pairs, so that pixels and mask can never be treated differently. NumPy and OpenCV; no torch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from engine.geometry import Bounds
    from engine.types import Mask, Patch, Pixels

FloatImage: TypeAlias = NDArray[np.float32]
"""H×W×3 RGB in [-1, 1]."""


def to_working(image: Pixels, mask: Mask, shape: tuple[int, int]) -> tuple[FloatImage, Mask]:
    """Bring a crop to the working scale.

    Args:
        image: H×W×3 uint8 or uint16.
        mask: H×W bool, True = hole.
        shape: height and width to come out, at most those of the image.

    Returns:
        h×w×3 float32 in [-1, 1], 0 in the hole, and the mask at that size. A working pixel with any part in the hole
        belongs to the hole, and hole pixels add nothing to their known neighbours.
    """
    values = image.astype(np.float32)
    if shape != mask.shape:  # before the change of range: the mean of large crops is cheap, passes over them are not
        size = shape[1], shape[0]
        mask = shrink_mask(mask, shape)
        values = np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_AREA), np.float32)
    values *= np.float32(2.0 / np.iinfo(image.dtype).max)
    values -= np.float32(1.0)
    values[mask] = 0.0
    return values, mask


def shrink_mask(mask: Mask, shape: tuple[int, int]) -> Mask:
    """Bring a mask to the working scale: True wherever a working pixel has any part in it."""
    if shape == mask.shape:
        return mask
    return np.asarray(cv2.resize(mask.astype(np.float32), (shape[1], shape[0]), interpolation=cv2.INTER_AREA) > 0)


def enlarge(values: FloatImage, shape: tuple[int, int]) -> FloatImage:
    """Bring a picture from the working scale back to the photo's: h×w×3 to H×W×3, cubic, the range may overshoot."""
    if values.shape[:2] == shape:
        return values
    return np.asarray(cv2.resize(values, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC), np.float32)


def enlarge_part(
    values: FloatImage, part: Bounds, whole: tuple[int, int], shape: tuple[int, int], wanted: Bounds
) -> FloatImage:
    """``enlarge`` for a part of the picture.

    Args:
        values: h×w×3, the part ``part`` of a picture of the working size ``whole``.
        part: must reach two working pixels beyond what ``wanted`` shows, where the picture does.
        whole: the working size.
        shape: the photo's size.
        wanted: what to return, in photo pixels.
    """
    if whole == shape:
        inner = wanted.translated(-part.y0, -part.x0)
        return values[inner.slices]
    rows = _cubic(wanted.y0, wanted.y1, shape[0], whole[0], part.y0, part.y1)
    columns = _cubic(wanted.x0, wanted.x1, shape[1], whole[1], part.x0, part.x1)
    tall = (rows @ values.reshape(part.height, -1)).reshape(wanted.height, part.width, 3)
    return np.asarray(np.matmul(columns, tall), np.float32)


def from_working(values: FloatImage, shape: tuple[int, int], dtype: np.dtype[Any]) -> Pixels:
    """Bring a filled crop back to the photo's size and depth; h×w×3 in [-1, 1] to H×W×3 of ``dtype``, rounded."""
    values = enlarge(values, shape)
    top = np.iinfo(dtype).max
    return np.rint((values.clip(-1.0, 1.0) + 1.0) * (top / 2.0)).astype(dtype)


def make_known(pixels: Pixels, holes: Mask, crop: Bounds, patch: Patch) -> None:
    """Write the answer of an earlier piece into a crop of the photo, so that neighbouring pieces join without a seam.

    Args:
        pixels: the crop's H×W×3 pixels, changed in place.
        holes: its H×W mask, True = hole; what the patch answers becomes known.
        crop: where the crop lies in the photo.
        patch: the earlier answer; it may lie outside the crop.
    """
    patch.apply_to(pixels, crop=crop)
    here, there = patch.overlap(crop)
    holes[here][patch.mask[there]] = False


def pad_mirrored(array: NDArray[Any], multiple: int, minimum: int) -> NDArray[Any]:
    """Mirror an H×W or H×W×C array at its bottom and right until both sides are multiples and large enough.

    Mirrors again where the padding is longer than the array, so that any size from one pixel up works.
    """
    height, width = (max(minimum, -(-n // multiple) * multiple) for n in array.shape[:2])
    below, right = height - array.shape[0], width - array.shape[1]
    if not below and not right:
        return array
    # Without repeating the edge, as the network's own padding does; a single line can only be repeated.
    rows = "symmetric" if array.shape[0] == 1 else "reflect"
    columns = "symmetric" if array.shape[1] == 1 else "reflect"
    rest = [(0, 0)] * (array.ndim - 2)
    tall = np.pad(array, [(0, below), (0, 0), *rest], mode=rows)  # type: ignore[call-overload]
    return np.asarray(np.pad(tall, [(0, 0), (0, right), *rest], mode=columns))  # type: ignore[call-overload]


def _cubic(start: int, stop: int, length: int, working: int, first: int, last: int) -> NDArray[np.float32]:
    """OpenCV's cubic interpolation of one axis as a matrix: photo pixels start…stop from working pixels first…last."""
    position = (np.arange(start, stop) + 0.5) * (working / length) - 0.5
    base = np.floor(position).astype(np.int64)
    t = position - base
    a = -0.75
    far, near = (
        (((a * (u + 1) - 5 * a) * (u + 1) + 8 * a) * (u + 1) - 4 * a for u in (t, 1 - t)),
        (((a + 2) * u - (a + 3)) * u * u + 1 for u in (t, 1 - t)),
    )
    (far_left, far_right), (near_left, near_right) = far, near
    matrix = np.zeros((stop - start, last - first), np.float32)
    line = np.arange(stop - start)
    for offset, weight in ((-1, far_left), (0, near_left), (1, near_right), (2, far_right)):
        index = np.clip(base + offset, 0, working - 1) - first
        np.add.at(matrix, (line, np.clip(index, 0, last - first - 1)), weight.astype(np.float32))
    return matrix
