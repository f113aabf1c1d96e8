"""The photographs of an evaluation: always the same pixels for the same file.

Shorter side resized to the size (``INTER_AREA`` down, ``INTER_CUBIC`` up), then the centre cropped to a square.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.photo.formats import format_names, has_photo_suffix
from engine.photo.photo import PhotoError
from engine.photo.reading import load_pixels
from training.evaluation.errors import EvaluationError

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class EvaluationPhoto:
    """One photograph.

    Attributes:
        name: its path inside the folder, with "/".
        number: its place in the sorted folder, unreadable files counted; decides its holes.
        pixels: size×size×3 RGB uint8.
    """

    name: str
    number: int
    pixels: NDArray[np.uint8]

    @property
    def digest(self) -> str:
        """SHA-256 of the pixels."""
        return hashlib.sha256(self.pixels.tobytes()).hexdigest()


def list_photos(folder: Path, *, limit: int | None = None) -> list[tuple[int, Path]]:
    """Number and path of the pictures of a folder and its sub-folders, sorted by path; hidden ones left out.

    Args:
        folder: where to look.
        limit: at most this many, spread evenly over the list (files of one kind are usually neighbours).

    Raises:
        EvaluationError: no such folder, or no picture in it.
    """
    if not folder.is_dir():
        raise EvaluationError(f"There is no folder “{folder}”; --photos must name a folder of photographs.")
    try:
        found = [
            path
            for path in folder.rglob("*")
            if has_photo_suffix(path)
            and not any(part.startswith(".") for part in path.relative_to(folder).parts)
            and path.is_file()
        ]
    except OSError as error:
        raise EvaluationError(f"The folder “{folder}” cannot be read: {error.strerror or error}.") from error
    if not found:
        raise EvaluationError(f"There is no photo in “{folder}”; put {format_names()} files there.")
    numbered = list(enumerate(sorted(found, key=lambda path: path.relative_to(folder).as_posix())))
    if limit is None or limit >= len(numbered):
        return numbered
    return [numbered[i * len(numbered) // limit] for i in range(limit)]


def read_photo(path: Path, *, size: int = 256) -> NDArray[np.uint8]:
    """``load_pixels``, resized and cropped; size×size×3 RGB uint8.

    Raises:
        EvaluationError: the file cannot be decoded.
    """
    try:
        return _centre(load_pixels(path), size)
    except PhotoError as error:
        raise EvaluationError(f"“{path.name}” cannot be read as a photo: {error.reason}.") from error


def _centre(pixels: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    scale = size / min(height, width)
    if scale != 1:
        target = max(size, round(width * scale)), max(size, round(height * scale))
        way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        pixels = np.asarray(cv2.resize(pixels, target, interpolation=way), np.uint8)
    y, x = (pixels.shape[0] - size) // 2, (pixels.shape[1] - size) // 2
    return np.ascontiguousarray(pixels[y : y + size, x : x + size])
