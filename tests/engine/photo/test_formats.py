"""The table of formats: what every row promises, what is derived from it, and that nobody keeps a list of their own."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from engine.photo import formats
from engine.photo.formats import (
    FORMATS,
    OPENED,
    PHOTO_SUFFIXES,
    SAVED,
    first_suffixes,
    format_names,
    format_of,
    has_photo_suffix,
    mask_filter,
    open_filter,
    recognised,
    savable,
    save_filter,
    save_mask_filter,
)
from engine.photo.photo import Photo, PhotoError
from engine.photo.reading import load_photo, stored_size
from engine.photo.writing import check_can_hold, save_photo

ROOT = Path(__file__).parents[3]
WORDS = PHOTO_SUFFIXES | {suffix[1:] for suffix in PHOTO_SUFFIXES} | {row.key for row in OPENED}
BEGINNINGS = {
    "GIF": b"GIF89a",
    "PSD": b"8BPS\0\1",
    "XCF": b"gimp xcf v011",
    "PDF": b"%PDF-1.7",
}


def photo(channels, depth=8, size=(20, 31)):
    dtype = np.uint8 if depth == 8 else np.uint16
    samples = np.random.default_rng(3).integers(0, np.iinfo(dtype).max, (*size, 4), dtype)
    return Photo(samples[..., :3], samples[..., 3] if channels == 4 else None)


def test_keys_names_and_suffixes_are_told_apart():
    for words in ([row.key for row in FORMATS], [row.name for row in FORMATS]):
        assert len(set(words)) == len(FORMATS)
    suffixes = [suffix for row in FORMATS for suffix in row.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)


@pytest.mark.parametrize("suffix", sorted(suffix for row in SAVED for suffix in row.suffixes))
def test_every_suffix_that_saves_is_saved_recognised_and_opened_again(suffix, tmp_path):
    path = tmp_path / f"kite{suffix.upper()}"
    row, original = format_of(path), photo(3)
    save_photo(original, original.pixels, path)
    assert recognised(path.read_bytes()) is row
    assert (again := load_photo(path)).format == row.key
    assert again.shape == original.shape
    assert stored_size(path.read_bytes()) == (31, 20)


@pytest.mark.parametrize("row", SAVED, ids=lambda row: row.key)
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("channels", [3, 4])
def test_what_a_row_holds_comes_back_and_the_rest_is_refused_with_what_to_choose(row, depth, channels, tmp_path):
    path, original = tmp_path / f"kite{row.suffixes[0]}", photo(channels, depth)
    if depth in row.depths and (channels == 3 or row.holds_alpha):
        save_photo(original, original.pixels, path)
        again = load_photo(path)
        assert again.depth == depth
        assert (again.alpha is None) == (original.alpha is None)
        if not row.is_lossy:
            assert np.array_equal(again.pixels, original.pixels)
        return
    with pytest.raises(PhotoError, match=rf"which {row.name} cannot hold\. Choose .*PNG") as refused:
        save_photo(original, original.pixels, path)
    assert not path.exists()
    advised = [other for other in SAVED if re.search(rf"Choose .*\b{other.name}(?=,| or|\.)", str(refused.value))]
    for other in advised:
        check_can_hold(original, other.key, name="kite")


@pytest.mark.parametrize("row", [row for row in FORMATS if not row.opens], ids=lambda row: row.key)
def test_what_is_known_but_does_not_open_is_named(row, tmp_path):
    data, named = BEGINNINGS[row.key] + bytes(40), f"is a {row.name} file; Lacuna opens {format_names(last='and')}"
    for read in (load_photo, stored_size):
        with pytest.raises(PhotoError, match=rf"{named}\. Convert") as refused:
            read(data)
        assert refused.value.reason == f"a {row.name} file"
    with pytest.raises(PhotoError, match=r"End the name in \.png, "):
        save_photo(photo(3), photo(3).pixels, tmp_path / f"kite{row.suffixes[0]}")


def test_a_format_that_opens_need_not_be_saved(tmp_path, monkeypatch):
    read_only = formats.Format("OLD", "Old", (".old",), rb"OLDOLD", "decoding:decode_bmp")
    monkeypatch.setattr(formats, "FORMATS", (*FORMATS, read_only))
    pixels = photo(3).pixels
    opened = Photo(pixels, format="OLD", path=tmp_path / "kite.old")
    with pytest.raises(PhotoError, match=r"kite\.old cannot be saved as Old\. Choose PNG, JPEG, WebP, TIFF, .*"):
        save_photo(opened, pixels, tmp_path / "kite.old")
    assert savable(tmp_path / "kite.old") == tmp_path / "kite.png"


def test_a_photo_whose_format_only_opens_can_be_saved_over_itself_in_what_its_file_is_called(tmp_path):
    """Some phones and programs hand HEIC on under the name of a JPEG."""
    opened = Photo(photo(3).pixels, format="HEIC", path=tmp_path / "kite.jpg")
    save_photo(opened, opened.pixels, tmp_path / "kite.jpg")
    assert load_photo(tmp_path / "kite.jpg").format == "JPEG"


def test_dialogs_offer_what_the_table_says():
    every = " ".join(f"*{suffix}" for row in OPENED for suffix in row.suffixes)
    assert every.startswith("*.png *.jpg *.jpeg *.jpe *.webp *.tif *.tiff *.bmp *.heic *.heif *.avif *.jxl *.jp2")
    assert "*.dng *.nef" in every
    assert open_filter() == f"Photos ({every});;All files (*)"
    assert mask_filter() == f"Masks ({every});;All files (*)"
    assert save_filter().split(";;")[1] == "JPEG (*.jpg *.jpeg *.jpe)"
    assert len(save_filter().split(";;")) == len(SAVED)
    assert save_mask_filter() == "PNG (*.png)"


def test_sentences_list_them():
    assert format_names() == "PNG, JPEG, WebP, TIFF, BMP, HEIC, AVIF, JPEG XL, JPEG 2000 or camera RAW"
    assert format_names(OPENED[:2], "and") == "PNG and JPEG"
    assert format_names(OPENED[:1]) == "PNG"
    assert first_suffixes() == ".png, .jpg, .webp, .tif, .bmp, .avif, .jxl or .jp2"


def test_names_of_files():
    assert has_photo_suffix(Path("A.JPEG"))
    assert not has_photo_suffix(Path("jpeg"))
    assert not has_photo_suffix(Path("a.gif"))
    assert format_of(Path("a.txt")) is None
    assert savable(Path("a/b.TIF")) == Path("a/b.TIF")
    assert savable(Path("a/b.heic")) == Path("a/b.png")
    assert savable(Path("a/b.NEF")) == Path("a/b.tif")
    assert savable(Path("a/b")) == Path("a/b.png")
    assert savable(Path("a/b.v2")) == Path("a/b.v2.png")


def test_the_table_loads_neither_numpy_nor_a_codec():
    heavy = {"numpy", "PIL", "cv2", "tifffile", "pi_heif", "imagecodecs", "rawpy"}
    code = f"import sys, engine.photo.formats; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_nobody_else_lists_formats():
    files = [path for top in ("app", "engine", "training", "benchmarks") for path in (ROOT / top).rglob("*.py")]
    assert len(files) > 200
    own = ROOT / "engine" / "photo" / "formats.py"
    lists = {path.relative_to(ROOT).as_posix(): _lists(path) for path in files if path != own}
    assert not {path: found for path, found in lists.items() if found}


def _lists(path):
    """Filters, sentences and collections with more than one format; what docstrings tell is not code."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)]
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in texts:
            named = re.findall(r"\b(?:PNG|JPEG|WebP|TIFF|BMP)\b", node.value)
            if re.search(r"\*\.(png|jpe?g|jpe|webp|tiff?|bmp)\b.*\*\.", node.value) or len(set(named)) > 2:
                found.append(node.value)
        elif isinstance(node, (ast.List, ast.Tuple, ast.Set, ast.Dict)):
            inside = [*node.keys, *node.values] if isinstance(node, ast.Dict) else node.elts
            words = {word.value.lower() for word in inside if isinstance(word, ast.Constant) and word.value in WORDS}
            if len(words) > 1:
                found.append(sorted(words))
    return found
