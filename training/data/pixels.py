"""The pixels of photos: decoded when they are wanted, and kept within a memory budget."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.photo.photo import PhotoError
from engine.photo.reading import load_pixels
from training.config import PhotosConfig
from training.data.layouts import CELEBA_SIZE
from training.data.pack import decode_crop
from training.data.photos import PhotoFile, ScanReport

RGB8 = NDArray[np.uint8]


def prepare(pixels: RGB8, layout: str) -> RGB8:
    """What a data set's own preparation does before cropping: CelebA is enlarged from 218×178 to 315×256."""
    if layout != "celeba":
        return pixels
    height, width = CELEBA_SIZE
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


class PhotoCache:
    """Photos as ``load_pixels`` and ``prepare`` give them, the longest unused forgotten first. One thread at a time."""

    def __init__(self, report: ScanReport, config: PhotosConfig, share: int = 1) -> None:
        """``share``: how many caches, each in a process of its own, use the memory together."""
        self._report = report
        self._layout = config.layout
        self._budget = (config.cache_mb << 20) // share
        self._kept: OrderedDict[Path, RGB8] = OrderedDict()
        self.bytes_kept = 0

    def __getstate__(self) -> dict[str, Any]:
        """For another process: without the pixels."""
        return self.__dict__ | {"_kept": OrderedDict(), "bytes_kept": 0}

    def get(self, photo: PhotoFile) -> RGB8 | None:
        """Pixels H×W×3, not to be written to; None (and a line in the report) if the file turns out to be broken."""
        if photo.path in self._kept:
            self._kept.move_to_end(photo.path)
            return self._kept[photo.path]
        if photo.path in self._report.skipped:
            return None
        try:
            pixels = decode(photo, self._layout)
        except PhotoError as error:
            self._report.skipped[photo.path] = error.reason
            return None
        if pixels.nbytes <= self._budget:
            self._kept[photo.path] = pixels
            self.bytes_kept += pixels.nbytes
        while self.bytes_kept > self._budget:
            self.bytes_kept -= self._kept.popitem(last=False)[1].nbytes
        return pixels


def decode(photo: PhotoFile, layout: str) -> RGB8:
    """Pixels H×W×3, prepared.

    Raises:
        PhotoError: the file is broken.
    """
    if photo.pack is not None:  # prepared before it was packed
        return decode_crop(photo.pack, photo.path.relative_to(photo.pack).as_posix())
    return prepare(load_pixels(photo.path), layout)
