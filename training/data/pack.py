"""A pack: one file with small copies of many photos, to train on where the photos are not. Training reads it as it
reads their folder.

It is an uncompressed ZIP archive of WebP pictures, with ``pack.json`` beside them: for every picture the name, the hash
and the look of the file it was made of. Nothing in it is ever unpacked to disk.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.files.regular import read_regular
from engine.language import mark, tr
from engine.photo.photo import PhotoError
from training.data.likeness import Look
from training.errors import TrainingError

FORMAT, VERSION = "lacuna-pack", 1
CONTENTS = "pack.json"
SIDES = ("", "training", "validation")
_SUFFIX = ".webp"
_LARGEST = 1 << 30  # bytes; all of it is held in memory
_BITS = 256


@dataclass(frozen=True, slots=True)
class PackedCrop:
    """One picture of a pack.

    Attributes:
        name: path of the photo it was made of, within its folder, with "/".
        digest: SHA-256 of that file.
        size: width and height of the picture in the pack, px.
        look: of that file, as 64 hexadecimal digits; "" = unknown.
        side: "training" or "validation" where the data set says so; "" = split by content.
    """

    name: str
    digest: str
    size: tuple[int, int]
    look: str = ""
    side: str = ""

    @property
    def look_bits(self) -> Look | None:
        """``look`` as ``training.data.likeness`` has it."""
        if not self.look:
            return None
        return np.unpackbits(np.frombuffer(bytes.fromhex(self.look), np.uint8)).astype(np.bool_)


@dataclass(frozen=True, slots=True)
class Pack:
    """What ``pack.json`` says.

    Attributes:
        size: side of the crops it was made for, px.
        quality: of its WebP pictures, 1 to 100.
        crops: its pictures.
    """

    size: int
    quality: int
    crops: tuple[PackedCrop, ...]

    def to_json(self) -> str:
        """For ``pack.json``."""
        return json.dumps({"format": FORMAT, "version": VERSION} | asdict(self), indent=0)


def look_digits(look: Look | None) -> str:
    """A look as ``PackedCrop.look`` has it."""
    return "" if look is None else np.packbits(look).tobytes().hex()


def entry_of(name: str) -> str:
    """The picture made of the photo ``name``, in the archive."""
    return name + _SUFFIX


def read_pack(path: Path) -> Pack:
    """What is in a pack.

    Raises:
        TrainingError: it cannot be read, is cut short, of another version, or no pack, as a sentence.
    """
    archive = _open(path)
    try:
        content = json.loads(archive.read(CONTENTS))
        _check_version(content, path)
        crops = tuple(_crop(entry) for entry in content["crops"])
        pack = Pack(int(content["size"]), int(content["quality"]), crops)
    except (KeyError, ValueError, TypeError, AttributeError, RecursionError, zipfile.BadZipFile) as error:
        raise TrainingError(
            tr("“{path}” is no pack of Lacuna, or damaged; {again}.", path=path, again=tr(_AGAIN))
        ) from error
    missing = {entry_of(crop.name) for crop in crops} - set(archive.namelist())
    if missing:
        raise TrainingError(
            tr("The pack “{path}” lacks {n} of its pictures; {again}.", path=path, n=len(missing), again=tr(_AGAIN))
        )
    return pack


def decode_crop(path: Path, name: str) -> NDArray[np.uint8]:
    """The picture of the photo ``name``, H×W×3 RGB.

    Raises:
        PhotoError: it is damaged.
        TrainingError: the pack is.
    """
    try:
        data = np.frombuffer(_open(path).read(entry_of(name)), np.uint8)
        pixels = cv2.imdecode(data, cv2.IMREAD_COLOR)
    except (KeyError, zipfile.BadZipFile, cv2.error):
        pixels = None
    if pixels is None:
        raise PhotoError(tr("{name} in “{path}” is damaged.", name=name, path=path), tr("damaged or cut off"))
    return np.asarray(pixels[..., ::-1], np.uint8)


def _open(path: Path) -> zipfile.ZipFile:
    """The archive, all of it in memory."""
    try:
        found = path.stat()
        return _archive(path, (found.st_mtime_ns, found.st_size))
    except OSError as error:
        raise TrainingError(
            tr("The pack “{path}” cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error


@lru_cache(maxsize=2)
def _archive(path: Path, _version: tuple[int, int]) -> zipfile.ZipFile:
    data = read_regular(path, _LARGEST)
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile as error:
        raise TrainingError(
            tr("“{path}” is cut short or damaged; {again}.", path=path, again=tr(_AGAIN))
            if data.startswith(b"PK")
            else tr("“{path}” is no pack of Lacuna; {again}.", path=path, again=tr(_AGAIN))
        ) from error


def _check_version(content: Any, path: Path) -> None:
    if content["format"] != FORMAT:
        raise ValueError
    version = content["version"]
    if version != VERSION:
        raise TrainingError(
            tr(
                "The pack “{path}” is of version {version}, this Lacuna reads version {readable}; {again}.",
                path=path,
                version=version,
                readable=VERSION,
                again=tr(_AGAIN),
            )
        )


def _crop(entry: dict[str, Any]) -> PackedCrop:
    width, height = (int(side) for side in entry["size"])
    crop = PackedCrop(entry["name"], entry["digest"], (width, height), entry["look"], entry["side"])
    if crop.side not in SIDES or not isinstance(crop.name, str) or not isinstance(crop.digest, str):
        raise ValueError
    int(crop.digest, 16)
    bits = crop.look_bits
    if bits is not None and bits.size != _BITS:
        raise ValueError
    return crop


_AGAIN = mark("copy it again, or make it anew with “python -m training pack”")
