"""Lossless copies of the open photo and its mask, for “only this photo”. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.document.mask_files import save_mask
from engine.photo.photo import Photo
from engine.photo.writing import save_photo

if TYPE_CHECKING:
    from pathlib import Path

    from engine.types import Mask, Pixels


def write_snapshot(pixels: Pixels, mask: Mask, folder: Path) -> tuple[Path, Path]:
    """Write H×W×3 RGB (8 or 16 bits) as ``photo.png`` and H×W bool as ``hole.png``, white = hole. Any thread.

    Raises:
        PhotoError: they cannot be written, as a sentence.
    """
    from training.finetune.folder import HOLE_FILE, PHOTO_FILE

    photo, hole = folder / PHOTO_FILE, folder / HOLE_FILE
    save_photo(Photo(pixels), pixels, photo)
    save_mask(mask, hole)
    return photo, hole
