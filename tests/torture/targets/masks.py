"""Masks for a photo, and the marks of the source brushes beside them."""

from __future__ import annotations

from pathlib import Path

from tests.torture.fuzzers import Files, Fuzzer
from tests.torture.targets.images import SIZE, _saved, damaged_png


def samples(_: Path) -> list[Files]:
    modes = ("L", "RGB", "RGBA", "LA", "P", "1")
    made = [{"mask.png": _saved("PNG", mode)} for mode in modes]
    made += [{"mask.png": _saved("PNG", "L", (SIZE[0] * 2, SIZE[1] * 2))}]
    return [*made, *_labels()]


def _labels() -> list[Files]:
    import numpy as np

    from engine.photo import png_chunks

    labels = np.zeros((*SIZE, 1), np.uint16)
    labels[5:9, 5:9] = 1
    return [{"mask.png": png_chunks.encode_16_bit(labels)}]


def read(folder: Path) -> None:
    from app.document.mask_files import load_mask, load_sources, sources_path
    from engine.errors import Refused

    path, refused = folder / "mask.png", []
    for channel in ("auto", "white", "alpha", "strokes"):
        for options in ({"resize": True}, {"invert": True}):
            try:
                load_mask(path, SIZE, channel=channel, **options)
            except Refused as error:
                refused.append(error)
    sources_path(path).write_bytes(path.read_bytes())
    load_sources(path, SIZE)
    if len(refused) == 8:
        raise refused[0]


FUZZERS = (Fuzzer("masks", samples, read, damaged_png),)
