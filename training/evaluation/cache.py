"""Keep what slow methods without weights made, so that new weights are measured fast."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import numpy as np

from engine.files.atomic import replace_file
from training.evaluation.errors import EvaluationError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from engine.types import Mask

_PACKAGES = {"patchmatch": "pypatchmatch"}


class FillCache:
    """Filled holes on disk, by the photo's and the hole's content, the method and the version of its package.

    A damaged entry counts as missing. Deleting the folder is always safe.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, method: str, image: NDArray[np.uint8], mask: Mask) -> tuple[NDArray[np.uint8], float] | None:
        """The filled picture and the seconds it took when it was made; None if it is not kept."""
        try:
            with self._path(method, image, mask).open("rb") as file, np.load(file, allow_pickle=False) as entry:
                pixels, seconds = entry["pixels"], float(entry["seconds"])
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
            return None
        if pixels.shape != (int(mask.sum()), 3) or pixels.dtype != np.uint8:
            return None
        filled = image.copy()
        filled[mask] = pixels
        return filled, seconds

    def store(
        self, method: str, image: NDArray[np.uint8], mask: Mask, filled: NDArray[np.uint8], seconds: float
    ) -> None:
        """Keep the pixels of the hole.

        Raises:
            EvaluationError: they cannot be written.
        """
        path = self._path(method, image, mask)
        pixels, taken = filled[mask], np.float64(seconds)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, lambda file: np.savez_compressed(file, pixels=pixels, seconds=taken))
        except OSError as error:
            msg = f"The results cannot be kept in “{path.parent}”: {error.strerror or error}."
            raise EvaluationError(msg) from error

    def _path(self, method: str, image: NDArray[np.uint8], mask: Mask) -> Path:
        digest = hashlib.sha256(f"{image.shape} {method} {_version(method)}".encode())
        digest.update(image.tobytes())
        digest.update(np.packbits(mask).tobytes())
        return self._folder / method / f"{digest.hexdigest()[:32]}.npz"


def _version(method: str) -> str:
    try:
        return version(_PACKAGES.get(method, "opencv-python"))
    except PackageNotFoundError:  # another distribution of OpenCV, say
        return "unknown"
