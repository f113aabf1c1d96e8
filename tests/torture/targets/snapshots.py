"""Recovery copies, and the locks beside them."""

from __future__ import annotations

import json
import platform
import zipfile
from pathlib import Path
from random import Random

from tests.torture import mutations
from tests.torture.fuzzers import Files, Fuzzer

_FOLDER = "0123456789abcdef"


def samples(folder: Path) -> list[Files]:
    import numpy as np
    from PIL import Image

    from app.recovery.copy_file import write_copy
    from app.work.work import FileStamp, fingerprint
    from engine.photo.photo import Metadata, Photo
    from engine.photo.reading import load_photo
    from tests.app.recovery.test_copy_file import work_of

    noise = np.random.default_rng(0).integers(0, 255, (300, 310, 4), np.uint8)
    for suffix in (".png", ".jpg"):
        Image.fromarray(noise[..., :3]).save(folder / f"sea{suffix}")
    jpeg = load_photo(folder / "sea.jpg")
    pasted = Photo(noise[..., :3], noise[..., 3], metadata=Metadata(icc=b"x", png_chunks=((b"tEXt", b"a\0b"),)))
    lock = json.dumps({"pid": 2**22 + 1, "started": 0.0, "machine": platform.node()}).encode()  # of nobody
    made = []
    # A photo that is gone when it is read is a case, too.
    for photo, file in ((jpeg, None), (pasted, None), (jpeg, FileStamp.of(folder / "sea.jpg"))):
        _, work = work_of(photo, file, given_up=1, undone=1)
        write_copy(work, fingerprint(photo), folder / "copy")
        made.append({"work.zip": (folder / "copy").read_bytes(), "lock.json": lock})
    return made


def damage(random: Random, samples: list[Files]) -> Files:
    files = dict(random.choice(samples))
    if random.random() < 0.15:
        return {**files, "lock.json": mutations.of_json(random, files["lock.json"])}
    return {**files, "work.zip": mutations.of_zip(random, files["work.zip"], damaged_member, zipfile.ZIP_DEFLATED)}


def damaged_member(random: Random, name: str, content: bytes) -> bytes:
    return (mutations.of_json if name.endswith(".json") else mutations.of_bytes)(random, content)


def read(folder: Path) -> None:
    from app.recovery.copy_file import read_copy, read_summary
    from app.recovery.sessions import abandoned_copies

    # A lock of any content hides its own copy at most, and ends nothing.
    inside = folder / "recovery" / _FOLDER
    inside.mkdir(parents=True)
    for path in folder.glob("*.*"):
        path.rename(inside / path.name)
    for copy in abandoned_copies(folder / "recovery"):
        read_summary(copy)
        read_copy(copy)


FUZZERS = (Fuzzer("snapshots", samples, read, damage),)
