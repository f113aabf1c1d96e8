"""Pictures and JSON, and the verb that writes them without a window."""

import argparse
import io
import json
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from app.attention.export import figure, overlay_picture, save_picture
from app.attention.views import Overlay, View
from app.cli import attention as verb
from engine.geometry import Bounds
from engine.model.overrides import AttentionOverrides
from engine.photo.photo import PhotoError
from engine.types import FillResult
from tests.fakes.attention import AttendingFiller, map_of, patch_of


@pytest.fixture
def pixels():
    return np.random.default_rng(0).integers(0, 256, (96, 128, 3), np.uint8)


@pytest.fixture
def view():
    hole = Bounds(16, 16, 24, 24)
    attention = map_of({(2, 2): {(5, 9): 0.8, (9, 9): 0.2}}, Bounds(0, 0, 96, 128))
    return View().with_fills((FillResult("network", (patch_of(hole),), (attention,)),), (96, 128))


def test_a_probe_is_drawn_at_photo_size(pixels, view):
    drawn = overlay_picture(pixels, view.asked_at(18, 18))
    assert drawn.shape == pixels.shape
    assert drawn.dtype == np.uint8
    np.testing.assert_array_equal(drawn[90:, :40], pixels[90:, :40])
    assert (drawn[44, 76] != pixels[44, 76]).any()
    np.testing.assert_array_equal(overlay_picture(pixels, View()), pixels)


def test_16_bits_are_shown_as_8(pixels, view):
    deep = pixels.astype(np.uint16) * 257
    np.testing.assert_array_equal(overlay_picture(deep, view), overlay_picture(pixels, view))


def test_a_large_photo_is_mixed_piece_by_piece_without_seams(view):
    grey = np.full((700, 128, 3), 200, np.uint8)
    from dataclasses import replace

    drawn = overlay_picture(grey, replace(view, overlay=Overlay.BEST, dim=0.5))
    assert np.unique(drawn[200:]).tolist() == [100]


def test_the_figure_has_four_panels(pixels, view):
    mask = np.zeros((96, 128), bool)
    mask[16:24, 16:24] = True
    after = pixels.copy()
    after[mask] = (9, 8, 7)
    drawn = figure(pixels, after, mask, view.holes)
    assert drawn.shape[0] > 2 * 96
    assert drawn.shape[1] > 2 * 128
    margin = (drawn.shape[1] - 2 * 128) // 3
    shown = drawn[margin : margin + 96, margin : margin + 128]
    assert (shown[mask] == 255).all()
    np.testing.assert_array_equal(shown[~mask], pixels[~mask])
    np.testing.assert_array_equal(drawn[margin : margin + 96, 2 * margin + 128 : 2 * margin + 256], after)


def test_none_of_it_needs_qt_or_torch():
    modules = "app.attention.export, app.attention.views, app.attention.marks, app.cli.attention"
    check = f"import sys, {modules}; print(sorted({{'PySide6', 'torch', 'cv2', 'PIL'}} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_pictures_are_png_only(pixels, tmp_path):
    with pytest.raises(PhotoError, match=r"\.png"):
        save_picture(pixels, tmp_path / "out.jpg")
    assert not list(tmp_path.iterdir())


@pytest.fixture
def call(tmp_path, pixels):
    Image.fromarray(pixels).save(tmp_path / "photo.png")
    mask = np.zeros((96, 128), np.uint8)
    mask[40:56, 40:64] = 255
    Image.fromarray(mask).save(tmp_path / "mask.png")

    def run(*arguments, make=None):
        parser = argparse.ArgumentParser()
        verb.add_arguments(parser)
        words = [str(tmp_path / "photo.png"), "--mask", str(tmp_path / "mask.png"), "-o", str(tmp_path / "out.png")]
        said = io.StringIO()
        filler = AttendingFiller("network")
        code = verb.run(
            parser.parse_args([*words, *arguments]), make_filler=make or (lambda *_, **__: filler), stderr=said
        )
        return code, said.getvalue(), filler

    return run


@pytest.mark.parametrize("arguments", [("--at", "50,48"), ("--figure",), ("--overlay", "offsets")])
def test_the_verb_writes_a_picture(call, tmp_path, arguments):
    code, said, _ = call(*arguments)
    assert (code, said) == (0, "")
    with Image.open(tmp_path / "out.png") as picture:
        assert picture.size == (128, 96) if "--figure" not in arguments else picture.width > 256


def test_the_verb_hands_on_what_the_network_is_to_be(call):
    asked = {}

    def make(_name, **network):
        asked.update(network)
        return AttendingFiller("network")

    code, *_ = call("--figure", "--attention", "softmax_scale=5", "--device", "cpu", make=make)
    assert code == 0
    assert asked == {"weights": None, "device": "cpu", "attention": AttentionOverrides(5.0)}


def test_the_verb_writes_the_probe_as_json(call, tmp_path):
    assert call("--at", "50,48", "--json", str(tmp_path / "probe.json"))[0] == 0
    probe = json.loads((tmp_path / "probe.json").read_text())
    assert probe["point"] == [50, 48]
    assert probe["query"] == {"row": 6, "column": 6, "bounds": [48, 48, 56, 56]}
    assert [(s["row"], s["column"], s["bounds"]) for s in probe["sources"]] == [
        (0, 0, [0, 0, 12, 12]),
        (0, 1, [4, 0, 20, 12]),
    ]


@pytest.mark.parametrize(("at", "sentence"), [("5,5", "not in the hole"), ("500,5", "outside the photo")])
def test_a_pixel_that_was_not_filled_is_refused_before_the_work(call, tmp_path, at, sentence):
    code, said, filler = call("--at", at)
    assert code == 1
    assert sentence in said
    assert not filler.requests
    assert not (tmp_path / "out.png").exists()


def test_a_point_that_is_none_is_wrong_usage(call, capsys):
    with pytest.raises(SystemExit) as ended:
        call("--at", "middle")
    assert ended.value.code == 2
    assert "X,Y" in capsys.readouterr().err


def test_the_verb_heeds_the_sources_saved_beside_the_mask(call, tmp_path):
    grey = np.full((96, 128), 128, np.uint8)
    grey[:10] = 0
    Image.fromarray(grey).save(tmp_path / "mask-sources.png")
    _, _, filler = call("--figure")
    np.testing.assert_array_equal(filler.requests[0].forbidden, grey == 0)


def names_of(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("name", ["photo.png", "mask.png", "mask-sources.png", "other name.png"])
def test_the_verb_never_takes_the_place_of_what_it_reads(call, tmp_path, name):
    Image.new("L", (128, 96), 255).save(tmp_path / "mask-sources.png")
    (tmp_path / "other name.png").hardlink_to(tmp_path / "photo.png")
    before = names_of(tmp_path)
    code, said, filler = call("--at", "50,48", "-o", str(tmp_path / name), "--overwrite")
    assert (code, len(filler.requests)) == (1, 0)
    assert "would take the place of what is read here" in said
    assert call("--at", "50,48", "--json", str(tmp_path / name), "--overwrite")[0] == 1
    assert names_of(tmp_path) == before


@pytest.mark.parametrize("name", ["out.png", "probe.json"])
def test_the_verb_replaces_what_is_there_only_when_told_to(call, tmp_path, name):
    (tmp_path / name).write_bytes(b"mine")
    before = names_of(tmp_path)
    arguments = ("--at", "50,48", "--json", str(tmp_path / "probe.json"))
    code, said, filler = call(*arguments)
    assert (code, len(filler.requests)) == (1, 0)
    assert said == f"lacuna attention: “{tmp_path / name}” exists already. Add --overwrite to replace it.\n"
    assert names_of(tmp_path) == before
    assert call(*arguments, "--overwrite")[:2] == (0, "")
    assert (tmp_path / name).read_bytes() != b"mine"


def test_the_verb_refuses_a_name_before_the_work(call, tmp_path):
    code, said, filler = call("--figure", "-o", str(tmp_path / "out.jpg"))
    assert (code, len(filler.requests)) == (1, 0)
    assert "End the name in .png" in said


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--overlay", "best", "--json", "p.json"), "--json belongs to --at"),
        (("--at", "50,48", "--json", "out.png"), "two names"),
        (("--overlay", "threshold", "--threshold", "7"), "“7” is not a number from 0 to 1"),
        (("--overlay", "threshold", "--threshold", "nan"), "“nan” is not a number from 0 to 1"),
        (("--at", "50,48", "--sources", "-3"), "“-3” is not a whole number from 0"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(call, capsys, tmp_path, monkeypatch, arguments, words):
    monkeypatch.chdir(tmp_path)
    try:
        code, said, _ = call(*arguments)
    except SystemExit as ended:
        code, said = ended.code, capsys.readouterr().err
    assert code == 2
    assert words in said
    assert sorted(names_of(tmp_path)) == ["mask.png", "photo.png"]
