"""How much dust is suggested, photo by photo: ``python -m benchmarks.dust FOLDER [--every N] [--first K] [--fit]``.

Dust of 2 to 6 px, hard and soft, dark and bright, is put on photos at known places, they are stored as JPEGs, and the
suggested masks are compared with the dust: what was found, and how many suggested spots are none. What photos hold of
their own counts as wrong.

``--fit`` prints the weights of ``app.selection.specks`` that tell dust from what the photos hold of their own instead.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.selection.specks import WEIGHTS, Specks, spots_of
from engine.photo.formats import has_photo_suffix
from engine.photo.reading import load_pixels
from engine.types import Mask

SENSITIVITIES = (0, 25, 40, 60, 80, 100)
_COUNT = 25
_SIZES_PX = (2, 6)
_ROOM_PX = 8
_TINT = 15
"""Of 255. Dust is not quite grey."""
_QUALITIES = (80, 98)
_LEAST = 18
"""Of 255. What differs less from the photo is seen by nobody."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="photos")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth")
    parser.add_argument("--first", type=int, default=0, metavar="K", help="leave out so many photos before")
    parser.add_argument("--fit", action="store_true", help="print weights")
    arguments = parser.parse_args()
    files = sorted(file for file in arguments.folder.iterdir() if has_photo_suffix(file))
    dusty = ((file.stem, *_dusty(load_pixels(file))) for file in files[arguments.first :: arguments.every])
    for line in _fitted(dusty) if arguments.fit else _measured(dusty):
        print(line)
    return 0


Dusty = tuple[str, NDArray[np.uint8], NDArray[np.int32]]
"""The name of a photo, it with dust, and the number of the dust at each pixel; 0 = none."""


def _measured(photos: Iterable[Dusty]) -> Iterator[str]:
    total = np.zeros((len(SENSITIVITIES), 3), int)
    yield "found/there +wrong".ljust(36) + "".join(f"at {at}".rjust(18) for at in SENSITIVITIES)
    for name, photo, truth in photos:
        specks = Specks(photo)
        counts = np.array([_counted(specks.found(at, _never), truth) for at in SENSITIVITIES])
        total += counts
        yield _line(name, counts)
    yield _line("all", total)


def _line(name: str, counts: NDArray[np.int_]) -> str:
    return name[:35].ljust(36) + "".join(f"{found}/{there} +{wrong}".rjust(18) for found, there, wrong in counts)


def _counted(mask: Mask, truth: NDArray[np.int32]) -> tuple[int, int, int]:
    """How much dust was found, how much there is, and how many spots are none."""
    import cv2

    numbers = np.unique(truth[truth > 0])
    found = sum(bool(mask[truth == number].mean() > 0.5) for number in numbers)
    near = cv2.dilate((truth > 0).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    count, parts = cv2.connectedComponents(mask.astype(np.uint8))
    return found, len(numbers), count - 1 - len(np.unique(parts[near & mask]))


def _fitted(photos: Iterable[Dusty]) -> Iterator[str]:
    rows, answers = [], []
    for _, photo, truth in photos:
        for spots in spots_of(photo, _never):
            is_dust = np.zeros(len(spots.properties), np.bool_)
            is_dust[spots.owner[truth.reshape(-1)[spots.pixels] > 0]] = True
            rows.append(spots.properties)
            answers.append(is_dust)
    weights = _regression(np.concatenate(rows).astype(np.float64), np.concatenate(answers).astype(np.float64))
    for name, weight in zip(WEIGHTS, weights, strict=True):
        yield f'    "{name}": {weight:.2f},'


def _regression(rows: NDArray[np.float64], answers: NDArray[np.float64]) -> NDArray[np.float64]:
    """Logistic, by Newton's method; the last weight is added to all."""
    rows = np.concatenate([rows, np.ones((len(rows), 1))], axis=1)
    weights = np.zeros(rows.shape[1])
    for _ in range(40):
        odds = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        curved = (rows * (odds * (1 - odds))[:, None]).T @ rows + 0.01 * np.eye(len(weights))
        step = np.linalg.solve(curved, rows.T @ (odds - answers) + 0.01 * weights)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def _dusty(photo: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.int32]]:
    height, width = photo.shape[:2]
    rng = np.random.default_rng((height, width, int(photo[::7, ::7].sum())))
    dusty, truth = photo.astype(np.float32), np.zeros((height, width), np.int32)
    number = 0
    for _ in range(20 * _COUNT):  # where it would not be seen, it is put elsewhere
        x, y = (int(rng.integers(_ROOM_PX, side - _ROOM_PX)) for side in (width, height))
        place = np.s_[y - _ROOM_PX : y + _ROOM_PX, x - _ROOM_PX : x + _ROOM_PX]
        cover, before = _speck(rng), dusty[place]
        colour = rng.choice([20, 235]) + rng.uniform(-_TINT, _TINT, 3)
        after = before * (1 - cover) + colour * cover
        core = cover[..., 0] > 0.25
        if truth[place].any() or not core.any() or np.abs(after - before)[core].max(axis=-1).mean() < _LEAST:
            continue
        number += 1
        dusty[place] = after
        truth[place][core] = number
        if number == _COUNT:
            break
    return _stored(dusty.clip(0, 255).astype(np.uint8), int(rng.integers(*_QUALITIES))), truth


def _stored(photo: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    """As from a JPEG with reduced colours: they run out over the edges of what is small."""
    from PIL import Image

    file = BytesIO()
    Image.fromarray(photo).save(file, "JPEG", quality=quality, subsampling="4:2:0")
    return np.asarray(Image.open(file))


def _speck(rng: np.random.Generator) -> NDArray[np.float32]:
    """How much one of them hides, 0..1, 16×16×1."""
    import cv2

    radius, ratio, turn = rng.uniform(*_SIZES_PX) / 2, rng.uniform(0.7, 1), rng.uniform(0, np.pi)
    y, x = np.mgrid[-_ROOM_PX:_ROOM_PX, -_ROOM_PX:_ROOM_PX] + rng.uniform(0, 1, (2, 1, 1))
    along, across = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    cover = np.clip(radius - np.hypot(along, across / ratio) + 0.5, 0, 1).astype(np.float32)
    soft = cv2.GaussianBlur(cover, (0, 0), rng.uniform(0.3, 0.9)) * np.float32(rng.uniform(0.5, 0.95))
    return np.asarray(soft, np.float32)[..., None]


def _never() -> bool:
    return False


if __name__ == "__main__":
    sys.exit(main())
