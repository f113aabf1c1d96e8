"""The photographs of an evaluation: always the same pixels for the same file.

Shorter side resized to the size (``INTER_AREA`` down, ``INTER_CUBIC`` up), then the centre cropped to a square.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from engine.photo.formats import format_names, has_photo_suffix
from engine.photo.photo import PhotoError
from engine.photo.reading import load_pixels
from training.data.layouts import find_files
from training.data.left_out import WHY, left_out
from training.data.pixels import prepare
from training.evaluation.errors import EvaluationError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from training.config import Layout


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


def list_photos(folder: Path, *, limit: int | None = None, layout: str = "folder") -> list[tuple[int, Path]]:
    """Number and path of the pictures of a folder and its sub-folders, sorted by path; hidden ones left out.

    Args:
        folder: where to look.
        limit: at most this many, spread evenly over the list (files of one kind are usually neighbours).
        layout: of a well-known data set, of which only the validation files are listed, where it says which these are.

    Raises:
        EvaluationError: no such folder, or no picture in it.
    """
    if not folder.is_dir():
        raise EvaluationError(f"There is no folder “{folder}”; --photos must name a folder of photographs.")
    if layout != "folder":
        return _spread(_of_layout(folder, layout), limit)
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
    return _spread(sorted(found, key=lambda path: path.relative_to(folder).as_posix()), limit)


def _of_layout(folder: Path, layout: str) -> Sequence[Path]:
    files = find_files(folder, cast("Layout", layout))
    return files.training if files.validation is None else files.validation


def _spread(paths: Sequence[Path], limit: int | None) -> list[tuple[int, Path]]:
    numbered = list(enumerate(paths))
    if limit is None or limit >= len(numbered):
        return numbered
    return [numbered[i * len(numbered) // limit] for i in range(limit)]


def read_photo(path: Path, *, size: int = 256, layout: str = "folder") -> NDArray[np.uint8]:
    """``load_pixels``, prepared as training does for this ``layout``, resized and cropped; size×size×3 RGB uint8.

    Raises:
        EvaluationError: the file cannot be decoded, or the project leaves it out everywhere.
    """
    try:
        pixels = load_pixels(path)
    except PhotoError as error:
        raise EvaluationError(f"“{path.name}” cannot be read as a photo: {error.reason}.") from error
    if is_left_out(path):
        raise EvaluationError(f"“{path.name}” is {WHY}.")
    return _centre(prepare(pixels, layout), size)


def is_left_out(path: Path) -> bool:
    """Whether the project leaves this file out everywhere; no if it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() in left_out()
    except OSError:
        return False


def _centre(pixels: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    scale = size / min(height, width)
    if scale != 1:
        target = max(size, round(width * scale)), max(size, round(height * scale))
        way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        pixels = np.asarray(cv2.resize(pixels, target, interpolation=way), np.uint8)
    y, x = (pixels.shape[0] - size) // 2, (pixels.shape[1] - size) // 2
    return np.ascontiguousarray(pixels[y : y + size, x : x + size])
