"""Photos of every format in the table of ``engine.photo.formats``: read, looked at by the head, and saved again."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from engine.photo.formats import OPENED, Format, format_named
from tests.torture import mutations
from tests.torture.fuzzers import Files, Fuzzer

SIZE = (24, 40)
_CODECS = {".jxl": "jpegxl_encode", ".jp2": "jpeg2k_encode", ".avif": "avif_encode"}
_SMALL = 100_000  # px; above it a photo is not saved again: that takes long


def read(folder: Path) -> None:
    from engine.photo.photo import PhotoError
    from engine.photo.reading import load_photo, stored_size
    from engine.photo.writing import save_photo

    (path,) = folder.iterdir()
    try:
        stored_size(path.read_bytes())
    except PhotoError as refused:
        size_refused = refused
    else:
        size_refused = None
    photo = load_photo(path)
    assert size_refused is None, f"the head is refused ({size_refused}), the whole is not"
    row = format_named(photo.format)
    if row.saves and photo.shape[0] * photo.shape[1] <= _SMALL:
        pixels = photo.pixels.copy()
        pixels[: photo.shape[0] // 2, : photo.shape[1] // 2] //= 2
        save_photo(photo, pixels, folder / f"saved{row.suffixes[0]}")
        load_photo(folder / f"saved{row.suffixes[0]}")


# ---- what is damaged -----------------------------------------------------------------------------------


def _samples(row: Format, _: Path) -> list[Files]:
    make = _MAKERS.get(row.key, partial(_by_others, row))
    return [{f"photo{row.suffixes[0]}": data} for data in make()]


def _picture(mode: str = "RGB", size: tuple[int, int] = SIZE):
    import numpy as np
    from PIL import Image

    samples = np.random.default_rng(1).integers(0, 256, (*size, 4), np.uint8)
    samples[: size[0] // 2] //= 64  # something that compresses, too
    return Image.fromarray(samples, "RGBA" if mode.endswith("A") else None).convert(mode)


def _saved(kind: str, mode: str = "RGB", size: tuple[int, int] = SIZE, **options: object) -> bytes:
    buffer = io.BytesIO()
    _picture(mode, size).save(buffer, kind, **options)
    return buffer.getvalue()


def _by_others(row: Format) -> list[bytes]:
    """Of a format nobody has made samples for here: by Pillow, or by the codec of that name."""
    import imagecodecs
    import numpy as np
    from PIL import Image

    Image.init()
    for suffix in row.suffixes:
        kind = Image.registered_extensions().get(suffix)
        if kind in Image.SAVE:
            return [_saved(kind, mode) for mode in ("RGB", "RGBA", "L")]
        codec = _CODECS.get(suffix)
        if codec is not None and hasattr(imagecodecs, codec):
            return [getattr(imagecodecs, codec)(np.asarray(_picture(mode))) for mode in ("RGB", "RGBA", "L")]
    return []


def _png() -> list[bytes]:
    from engine.photo import png_chunks
    from tests.fakes.photo_files import ICC, XMP, make_exif, make_samples, write_file

    deep = make_samples(16, 3, (12, 10))
    rich = {"exif": make_exif(6), "icc": ICC, "xmp": XMP % 6, "dpi": (72, 96), "text": [("Title", "kite")]}
    raw = b"Raw profile type iptc\0\0" + zlib.compress(b"\niptc\n      4\n41424344\n")
    plain = [_saved("PNG", mode) for mode in ("RGB", "RGBA", "L", "LA", "P", "1")]
    full = [write_file("PNG", make_samples(8, 4), **rich), write_file("PNG", deep, **rich), write_file("PNG", deep)]
    return [*plain, *full, png_chunks.insert_chunks(full[0], [png_chunks.Chunk(b"zTXt", raw)])]


def _jpeg() -> list[bytes]:
    from tests.fakes.photo_files import ICC, XMP, make_exif, make_samples, write_file

    rich = {"exif": make_exif(6), "icc": ICC, "xmp": XMP % 6, "dpi": (72, 96)}
    made = [_saved("JPEG", subsampling=sampling) for sampling in (0, 1, 2)]
    made += [_saved("JPEG", "L"), _saved("JPEG", progressive=True), _saved("JPEG", restart_marker_blocks=2)]
    made += [write_file("JPEG", make_samples(8, 3), **rich), _saved("JPEG", "CMYK")]
    photoshop = b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x04\x1c\x02\0\08BIM\x04\x0c\0\0\0\0\0\x04abcd"
    caption = b"\xff\xed" + (len(photoshop) + 2).to_bytes(2) + photoshop
    return [*made, made[0][:2] + caption + made[0][2:] + b"a film"]


def _webp() -> list[bytes]:
    from tests.fakes.photo_files import ICC, XMP, make_exif

    rich = {"exif": b"Exif\0\0" + make_exif(6), "icc_profile": ICC, "xmp": XMP % 6}
    made = [_saved("WEBP", mode, lossless=lossless) for mode in ("RGB", "RGBA") for lossless in (True, False)]
    return [*made, _saved("WEBP", lossless=True, **rich)]


def _tiff() -> list[bytes]:
    import numpy as np
    import tifffile

    def made(array, **options: object) -> bytes:
        buffer = io.BytesIO()
        tifffile.imwrite(buffer, array, **{"metadata": None, **options})
        return buffer.getvalue()

    rng = np.random.default_rng(2)
    colour = rng.integers(0, 256, (*SIZE, 3), np.uint8)
    deep = rng.integers(0, 65536, (*SIZE, 3), np.uint16)
    ways = ("lzw", "zlib", "packbits", "zstd", "jpeg", "webp", None)
    plain = [made(colour, photometric="rgb", compression=way) for way in ways]
    odd = [made(colour, photometric="rgb", bigtiff=True), made(colour, photometric="rgb", byteorder=">")]
    odd += [made(colour.transpose(2, 0, 1), photometric="rgb", planarconfig="separate", compression="zlib")]
    odd += [made(np.repeat(np.repeat(colour, 2, 0), 2, 1), photometric="rgb", tile=(16, 16), compression="lzw")]
    odd += [made(colour[..., 0]), made(deep, photometric="rgb"), made(deep, photometric="rgb", compression="zlib")]
    tags = [(274, 3, 1, 6, True), (271, 2, 0, "maker", True), (700, 1, 9, b"<x:xmp/> ", True)]
    odd += [made(colour, photometric="rgb", extratags=tags, resolution=(72, 96))]
    odd += [_saved("TIFF", "P"), _saved("TIFF", "1", compression="group4"), _saved("TIFF", "RGBA")]
    return plain + odd


def _bmp() -> list[bytes]:
    return [_saved("BMP", mode) for mode in ("RGB", "L", "P", "1", "RGBA")]


def _heic() -> list[bytes]:
    import pillow_heif

    made = []
    for mode in ("RGB", "RGBA", "L"):
        buffer = io.BytesIO()
        pillow_heif.from_pillow(_picture(mode, (64, 64))).save(buffer, quality=50)
        made.append(buffer.getvalue())
    return made


def _raw() -> list[bytes]:
    from tests.fakes.raw_file import make_dng

    return [make_dng(), make_dng(6)]


_MAKERS: dict[str, Callable[[], list[bytes]]] = {
    "PNG": _png,
    "JPEG": _jpeg,
    "WEBP": _webp,
    "TIFF": _tiff,
    "BMP": _bmp,
    "HEIC": _heic,
    "RAW": _raw,
}


def damaged_png(random: Random, samples: list[Files]) -> Files:
    """Half of them with right checksums: otherwise nothing behind those is ever reached."""
    ((name, data),) = mutations.of_files(random, samples).items()
    return {name: _with_checksums(data) if random.random() < 0.7 else data}


def _with_checksums(data: bytes) -> bytes:
    fixed, position = bytearray(data), 8
    while position + 12 <= len(fixed):
        length = int.from_bytes(fixed[position : position + 4])
        end = position + 8 + length
        if end + 4 > len(fixed):
            break
        fixed[end : end + 4] = zlib.crc32(fixed[position + 4 : end]).to_bytes(4)
        position = end + 4
    return bytes(fixed)


def _exif_samples(_: Path) -> list[Files]:
    from tests.engine.photo.test_maker_notes import NOTES, PREVIEW, exif_with
    from tests.fakes.photo_files import make_exif

    notes = [exif_with(make(PREVIEW), order) for make in NOTES for order in "<>"]
    return [{"exif": block} for block in (make_exif(6), *notes)]


def _read_exif(folder: Path) -> None:
    """In a photo with right checksums, whatever the block holds."""
    from engine.photo.reading import load_photo
    from engine.photo.writing import save_photo
    from tests.fakes.photo_files import make_samples, write_file

    block = (folder / "exif").read_bytes()
    photo = load_photo(write_file("PNG", make_samples(8, 3, (6, 5)), exif=block))
    for suffix in (".png", ".jpg", ".tif", ".webp"):
        save_photo(photo, photo.pixels, folder / f"saved{suffix}")
        load_photo(folder / f"saved{suffix}")


def _of_format(row: Format) -> Fuzzer:
    damage = damaged_png if row.key == "PNG" else mutations.of_files
    return Fuzzer(f"photos: {row.name}", partial(_samples, row), read, damage)


FUZZERS = (*(_of_format(row) for row in OPENED), Fuzzer("EXIF", _exif_samples, _read_exif))
