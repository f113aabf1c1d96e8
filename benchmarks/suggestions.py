"""How good suggested masks are on real photos: ``python -m benchmarks.suggestions FOLDER [--every N]``.

Specks and words are put on photos at known places, and the masks of dust and of lettering are compared with them. What
the photos hold of their own (specks on a wall, words on a shop) counts as wrong. The numbers of docs/masks.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.selection.lettering import Lettering
from app.selection.specks import Specks
from engine.photo.formats import has_photo_suffix
from engine.photo.reading import load_pixels
from engine.types import Mask

SENSITIVITIES = (0, 25, 50, 75, 100)
_SPECKS = 25
_LARGEST = 0.007
"""Radius of a speck as a share of the photo's longer side."""
_TEXTS = ("2024-08-17 14:32", "'98 12 25", "© Jane Photographer", "www.example.com", "SAMPLE PREVIEW")
_COLOURS = ((255, 140, 0), (255, 255, 255), (20, 20, 20), (255, 230, 60))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="photos")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth")
    arguments = parser.parse_args()
    files = sorted(file for file in arguments.folder.iterdir() if has_photo_suffix(file))[:: arguments.every]
    photos = [load_pixels(file) for file in files]
    for line in (*_specks(photos), *_lettering(photos)):
        print(line)
    return 0


def _specks(photos: list[NDArray[np.uint8]]) -> Iterator[str]:
    import cv2

    rng = np.random.default_rng(0)
    found, there, right, suggested = (dict.fromkeys(SENSITIVITIES, 0) for _ in range(4))
    for photo in photos:
        dusty, truth = _dusty(photo, rng)
        specks = Specks(dusty)
        numbers = np.unique(truth[truth > 0])
        for sensitivity in SENSITIVITIES:
            mask = specks.found(sensitivity, _never)
            found[sensitivity] += sum(bool(mask[truth == number].mean() > 0.5) for number in numbers)
            there[sensitivity] += len(numbers)
            count, parts = cv2.connectedComponents(mask.astype(np.uint8))
            right[sensitivity] += len(np.unique(parts[(truth > 0) & mask]))
            suggested[sensitivity] += count - 1
    for at in SENSITIVITIES:
        yield (
            f"specks at {at}: {found[at] / max(1, there[at]):.2f} of {there[at]} found, "
            f"{right[at] / max(1, suggested[at]):.2f} of {suggested[at]} suggested are specks"
        )


def _dusty(photo: NDArray[np.uint8], rng: np.random.Generator) -> tuple[NDArray[np.uint8], NDArray[np.int32]]:
    """The photo with specks, hard and soft, dark and bright; and the number of the speck at each pixel that shows."""
    height, width = photo.shape[:2]
    dusty, truth = photo.astype(np.float32), np.zeros((height, width), np.int32)
    y, x = np.mgrid[:height, :width]
    for number in range(1, _SPECKS + 1):
        radius = rng.uniform(1, max(2, _LARGEST * max(height, width)))
        away = np.hypot(x - rng.uniform(10, width - 10), (y - rng.uniform(10, height - 10)) * rng.uniform(0.8, 1.25))
        cover = np.clip(radius - away + 0.5, 0, 1) if rng.random() < 0.6 else np.exp(-1.5 * (away / radius) ** 2)
        cover = cover[..., None] * rng.uniform(0.5, 0.95)
        dusty = dusty * (1 - cover) + rng.choice([20, 235]) * cover
        core = cover[..., 0] > 0.25
        if core.any() and np.abs(dusty - photo)[core].max(axis=-1).mean() >= 18:
            truth[core] = number
    return dusty.clip(0, 255).astype(np.uint8), truth


def _lettering(photos: list[NDArray[np.uint8]]) -> Iterator[str]:
    import cv2

    rng = np.random.default_rng(0)
    found, there, right, suggested, clean = (dict.fromkeys(SENSITIVITIES, 0) for _ in range(5))
    for number, photo in enumerate(photos):
        marked, truth = _marked(photo, number, rng)
        near = cv2.dilate(truth.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
        lettering, without = Lettering(marked), Lettering(photo)
        for sensitivity in SENSITIVITIES:
            mask = lettering.found(sensitivity, _never)
            found[sensitivity] += int(np.count_nonzero(mask & truth))
            there[sensitivity] += int(np.count_nonzero(truth))
            right[sensitivity] += int(np.count_nonzero(mask & near))
            suggested[sensitivity] += int(np.count_nonzero(mask))
            clean[sensitivity] += bool(without.found(sensitivity, _never).any())
    for at in SENSITIVITIES:
        yield (
            f"lettering at {at}: {found[at] / max(1, there[at]):.2f} of the letters' pixels found, "
            f"{right[at] / max(1, suggested[at]):.2f} of what is suggested are letters; "
            f"something in {clean[at]} of {len(photos)} photos without"
        )


def _marked(photo: NDArray[np.uint8], number: int, rng: np.random.Generator) -> tuple[NDArray[np.uint8], Mask]:
    from PIL import Image, ImageDraw, ImageFont

    height, width = photo.shape[:2]
    text, colour = _TEXTS[number % len(_TEXTS)], _COLOURS[number % len(_COLOURS)]
    font = ImageFont.load_default(int(max(height, width) * rng.uniform(0.025, 0.06)))
    drawn = Image.new("L", (width, height))
    brush = ImageDraw.Draw(drawn)
    room = max(0.06, 0.92 - brush.textbbox((0, 0), text, font=font)[2] / width)
    brush.text((rng.uniform(0.05, room) * width, rng.choice([0.08, 0.5, 0.86]) * height), text, fill=255, font=font)
    cover = np.asarray(drawn)[..., None] / 255 * (0.6 if text == _TEXTS[-1] else 1.0)
    return (photo * (1 - cover) + np.array(colour) * cover).astype(np.uint8), cover[..., 0] > 0.3


def _never() -> bool:
    return False


if __name__ == "__main__":
    sys.exit(main())
