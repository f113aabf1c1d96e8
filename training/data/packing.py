"""Making a pack of a folder of photos: each is reduced to what crops of one size need, and encoded as WebP."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import cv2
import numpy as np

from engine.files.atomic import replace_file
from engine.language import tr
from engine.photo.photo import PhotoError
from training.config import PhotosConfig
from training.data.pack import CONTENTS, Pack, PackedCrop, entry_of, look_digits
from training.data.photos import PhotoFile, ScanReport, index_photos
from training.data.pixels import RGB8, decode
from training.errors import TrainingError

LIMIT = 48 << 20  # bytes
QUALITIES = (90, 85, 80, 75, 70, 60, 50)
_ROOM = 1.25  # the shorter side, in crops: room to shift and to scale
_LONGEST = 1.5  # the longer side, in shorter ones
_TRIED = 64  # photos that the quality is chosen on
_OVERHEAD = 600  # bytes of an archive for every picture, beside its own


@dataclass(frozen=True, slots=True)
class Packed:
    """What was made: how many pictures, of which quality, how many bytes; what could not be used."""

    pictures: int
    quality: int
    size: int
    report: ScanReport


def write_pack(
    root: Path,
    output: Path,
    config: PhotosConfig,
    *,
    size: int = 256,
    limit: int = LIMIT,
    quality: int | None = None,
    on_progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Packed:
    """Write the photos below ``root`` as one file of at most ``limit`` bytes.

    Args:
        root: folder of photos.
        output: the pack; replaced whole or not at all.
        config: how the folder is organised.
        size: side of the crops that will be taken from it, px: the shorter sides become 1.25 times as long, unless
            they are shorter, and the longer ones are cut to 1.5 times the shorter.
        limit: bytes.
        quality: of the WebP pictures; None = the best of 90, 85, 80, 75, 70, 60 and 50 with which they fit.
        on_progress: told how many photos are done, and of how many.

    Raises:
        TrainingError: no photos, they do not fit, or the file cannot be written.
    """
    index = index_photos(root, PhotosConfig(layout=config.layout, validation_share=0))
    own_split = bool(index.validation)
    photos = [(photo, "training" if own_split else "") for photo in index.training]
    photos += [(photo, "validation") for photo in index.validation]
    packer = _Packer(root, index.report, config.layout, size)
    room = limit - _OVERHEAD * len(photos)
    for tried in _worth_trying(packer, [photo for photo, _ in photos], room) if quality is None else (quality,):
        found = packer.encode(photos, tried, room, on_progress)
        if found is not None:
            written = _write(output, Pack(size, tried, tuple(crop for crop, _ in found)), [data for _, data in found])
            return Packed(len(found), tried, written, index.report)
    raise TrainingError(
        tr(
            "{photos} photos do not fit into {limit:.0f} MiB; choose a smaller --size or --quality, or fewer photos.",
            photos=len(photos),
            limit=limit / 2**20,
        )
    )


class _Packer:
    def __init__(self, root: Path, report: ScanReport, layout: str, size: int) -> None:
        self._root, self._report, self._layout, self._size = root, report, layout, size

    def encode(
        self,
        photos: Sequence[tuple[PhotoFile, str]],
        quality: int,
        room: int,
        on_progress: Callable[[int, int], None] = lambda _done, _all: None,
    ) -> list[tuple[PackedCrop, bytes]] | None:
        """The pictures of all that can be decoded; None as soon as they have more than ``room`` bytes."""
        done: list[tuple[PackedCrop, bytes]] = []
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            made = pool.map(lambda each: self._one(each[0], each[1], quality), photos)
            for number, picture in enumerate(made, 1):
                on_progress(number, len(photos))
                if picture is None:
                    continue
                done.append(picture)
                room -= len(picture[1])
                if room < 0:
                    pool.shutdown(cancel_futures=True)
                    return None
        return done

    def _one(self, photo: PhotoFile, side: str, quality: int) -> tuple[PackedCrop, bytes] | None:
        try:
            pixels = reduced(decode(photo, self._layout), self._size)
        except PhotoError as error:
            self._report.skipped[photo.path] = error.reason
            return None
        _, data = cv2.imencode(".webp", pixels[..., ::-1], [cv2.IMWRITE_WEBP_QUALITY, quality])
        name = photo.path.relative_to(self._root).as_posix()
        size = pixels.shape[1], pixels.shape[0]
        return PackedCrop(name, photo.digest, size, look_digits(photo.look), side), data.tobytes()


def reduced(pixels: RGB8, size: int) -> RGB8:
    """H×W×3, averaged so that the shorter side is at most 1.25·``size``, then the middle of at most 1.5 times that."""
    height, width = pixels.shape[:2]
    scale = min(1.0, round(_ROOM * size) / min(height, width))
    if scale < 1:
        target = max(1, round(width * scale)), max(1, round(height * scale))
        pixels = np.asarray(cv2.resize(pixels, target, interpolation=cv2.INTER_AREA), np.uint8)
    height, width = pixels.shape[:2]
    longest = round(_LONGEST * min(height, width))
    top, left = max(0, height - longest) // 2, max(0, width - longest) // 2
    return np.ascontiguousarray(pixels[top : top + min(height, longest), left : left + min(width, longest)])


def _worth_trying(packer: _Packer, photos: Sequence[PhotoFile], room: int) -> Iterator[int]:
    """Qualities with which some of the photos say that all fit; best first."""
    some = photos[:: max(1, len(photos) // _TRIED)]
    for quality in QUALITIES:
        found = packer.encode([(photo, "") for photo in some], quality, room) or []
        if found and sum(len(data) for _, data in found) / len(some) * len(photos) <= room:
            yield quality
    yield QUALITIES[-1]  # the last word is all of them


def _write(output: Path, pack: Pack, pictures: Sequence[bytes]) -> int:
    def write(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            for crop, data in zip(pack.crops, pictures, strict=True):
                archive.writestr(zipfile.ZipInfo(entry_of(crop.name)), data)
            archive.writestr(zipfile.ZipInfo(CONTENTS), pack.to_json(), zipfile.ZIP_DEFLATED)

    try:
        replace_file(output, write)
        return output.stat().st_size
    except OSError as error:
        raise TrainingError(
            tr("The pack “{output}” could not be written: {reason}.", output=output, reason=error.strerror or error)
        ) from error
