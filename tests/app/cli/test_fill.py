"""``lacuna fill`` on one photo: exit codes, sentences, and that results are whole or not there."""

import argparse

import numpy as np
import pytest
from PIL import Image

from app.cli import fill
from app.document.mask import grow
from engine.geometry import Bounds
from engine.hole.plan import FillPlan, HoleForecast, HolePlan
from engine.model.overrides import AttentionOverrides
from engine.photo.reading import load_photo
from engine.types import FillError
from tests.app.cli.filling import PAINT, PaintFiller, hole, is_filled, photograph, quality_in, run


def test_one_photo(folder):
    code, said, filler = run(folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.png")
    assert code == 0
    assert is_filled(folder / "out.png", photograph(), hole())
    assert filler.made_with == ("network", None, "auto")
    assert said == "photo.png: Painted.\n"


def test_the_options_reach_the_filler(folder):
    _, _, filler = run(
        *(folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.png"),
        *("--filler", "telea", "--device", "cpu", "--weights", folder / "w.safetensors"),
    )
    assert filler.made_with == ("telea", folder / "w.safetensors", "cpu")


@pytest.mark.parametrize(
    ("options", "quality", "expected"),
    [(("--grow", "auto"), None, 1), (("--grow", "auto"), 40, 6), (("--grow", "auto"), 96, 1), (("--grow", 3), 40, 3)],
)
def test_holes_are_filled_wider_by_what_the_photo_s_compression_asks_for(folder, options, quality, expected):
    photo = folder / "photo.png"
    if quality is not None:
        photo = folder / "photo.jpg"
        Image.fromarray(photograph()).save(photo, quality=quality)
    wanted = hole()
    grow(wanted, expected)

    code, _, _ = run(photo, "--mask", folder / "mask.png", "-o", folder / "out.png", *options)

    assert code == fill.OK
    changed = (load_photo(folder / "out.png").pixels == PAINT).all(axis=2)
    np.testing.assert_array_equal(changed, wanted)


@pytest.mark.parametrize("px", ["-1", "65", "wide", "1.5"])
def test_a_growth_that_is_none_is_refused(folder, px, capsys):
    with pytest.raises(SystemExit) as stopped:
        run(folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.png", f"--grow={px}")

    assert stopped.value.code == fill.WRONG_USAGE
    assert "--grow" in capsys.readouterr().err


@pytest.mark.parametrize(("options", "expected"), [([], hole()), (["--invert"], ~hole())])
def test_invert(options, expected, folder):
    run(folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.png", *options)
    assert is_filled(folder / "out.png", photograph(), expected)


def test_the_mask_may_be_the_transparency(folder):
    erased = np.dstack([photograph(7), np.where(hole(), 0, 255).astype(np.uint8)])
    Image.fromarray(erased).save(folder / "erased.png")
    for choice in ("auto", "alpha"):
        code, said, _ = run(
            *(folder / "photo.png", "--mask", folder / "erased.png", "-o", folder / f"{choice}.png"),
            *("--mask-from", choice),
        )
        assert code == 0
        assert is_filled(folder / f"{choice}.png", photograph(), hole())
        assert ("transparent" in said) == (choice == "auto")


def test_the_suffix_of_out_names_the_format(folder):
    base = (folder / "photo.png", "--mask", folder / "mask.png", "-o")
    assert run(*base, folder / "a.jpg")[0] == 0
    assert load_photo(folder / "a.jpg").format == "JPEG"
    assert run(*base, folder / "b")[0] == 0
    assert load_photo(folder / "b.png").format == "PNG"
    assert run(*base, folder / "c.gif")[0] == 1
    assert not (folder / "c.gif").exists()


def test_out_may_be_a_folder_and_new_folders_are_made(folder):
    (folder / "results").mkdir()
    base = (folder / "photo.png", "--mask", folder / "mask.png", "-o")
    assert run(*base, folder / "results")[0] == 0
    assert is_filled(folder / "results" / "photo.png", photograph(), hole())
    assert run(*base, folder / "new" / "deep" / "x.png")[0] == 0
    assert is_filled(folder / "new" / "deep" / "x.png", photograph(), hole())


def test_an_existing_result_is_kept_unless_told(folder):
    (folder / "out.png").write_bytes(b"mine")
    base = (folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.png")
    code, said, filler = run(*base)
    assert (code, filler.filled) == (1, 0)
    assert "--overwrite" in said
    assert (folder / "out.png").read_bytes() == b"mine"
    assert run(*base, "--overwrite")[0] == 0
    assert is_filled(folder / "out.png", photograph(), hole())


def test_quality_and_subsampling_are_those_asked_for(folder):
    out = folder / "out.jpg"
    arguments = (folder / "photo.png", "--mask", folder / "mask.png", "-o", out, "--quality", 71)
    assert run(*arguments)[0] == 0
    assert quality_in(out) == (71, 0)
    assert run(*arguments, "--subsampling", "4:2:0", "--overwrite")[0] == 0
    assert quality_in(out) == (71, 2)


def test_a_jpeg_is_encoded_anew_only_when_a_quality_is_asked_for(folder):
    photo, mask, out = folder / "kite.jpg", folder / "mask.png", folder / "out.jpg"
    Image.fromarray(photograph()).save(photo, quality=88, subsampling=2)
    assert "encoded anew" not in run(photo, "--mask", mask, "-o", out)[1]
    assert quality_in(out) == (88, 2)
    assert (
        "encoded anew, because quality 60 was asked"
        in run(photo, "--mask", mask, "-o", out, "--quality", 60, "--overwrite")[1]
    )


@pytest.mark.parametrize("quality", [0, 101, -5])
def test_a_quality_beyond_its_range_is_wrong_usage(folder, quality):
    code, said, filler = run(
        folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.jpg", "--quality", quality
    )
    assert (code, filler.filled) == (2, 0)
    assert f"--quality goes from 1 to 100, so it cannot be {quality}." in said


def test_a_filler_that_cannot_be_made(folder):
    def make(*_, **__):
        raise FillError("The weights are damaged.")

    base = (folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.png")
    code, said, _ = run(*base, filler=make)
    assert code == 1
    assert said == "lacuna fill: The weights are damaged.\n"


def test_masks_that_cannot_be_used(folder):
    Image.fromarray(np.zeros((40, 50), np.uint8)).save(folder / "empty.png")
    Image.fromarray(np.zeros((41, 50), np.uint8)).save(folder / "other.png")
    for name, words in (("empty.png", "marks no hole"), ("other.png", "50×41")):
        code, said, filler = run(folder / "photo.png", "--mask", folder / name, "-o", folder / "out.png")
        assert (code, filler.filled) == (1, 0)
        assert words in said
        assert not (folder / "out.png").exists()


def test_a_format_that_cannot_hold_the_photo_is_refused_before_the_work(folder):
    Image.fromarray(np.dstack([photograph(), hole() * np.uint8(255)])).save(folder / "photo.png")
    code, said, filler = run(folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.jpg")
    assert (code, filler.filled) == (1, 0)
    assert "transparency" in said


@pytest.mark.parametrize(
    ("photo", "mask", "out", "words"),
    [
        ("nowhere.png", "mask.png", "out.png", "does not exist"),
        ("photo.png", "nowhere.png", "out.png", "does not exist"),
        (".", "mask.png", "out.png", "must be one too"),
        ("empty", "mask.png", "out", "no photo"),
    ],
)
def test_wrong_usage(photo, mask, out, words, folder):
    (folder / "empty").mkdir()
    code, said, filler = run(folder / photo, "--mask", folder / mask, "-o", folder / out)
    assert (code, filler.filled) == (2, 0)
    assert words in said
    assert len(said.splitlines()) == 1


def test_wrong_options_are_wrong_usage(folder, capsys):
    with pytest.raises(SystemExit) as stopped:
        run(folder / "photo.png", "-o", folder / "out.png")
    assert stopped.value.code == 2
    assert "--mask" in capsys.readouterr().err


def test_the_bar_shows_only_when_wanted(folder):
    base = (folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.png", "--overwrite")
    assert "%" not in run(*base)[1]
    _, said, _ = run(*base, "--progress")
    assert "100%" in said


def test_depth_and_greyness_survive(folder):
    grey = np.random.default_rng(0).integers(0, 65536, (40, 50), np.uint16)
    Image.fromarray(grey).save(folder / "photo.png")
    assert run(folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.tif")[0] == 0
    result = load_photo(folder / "out.tif")
    assert result.is_grey
    assert np.array_equal(result.pixels[~hole()][:, 0], grey[~hole()])


def test_the_real_telea_filler(folder):
    smooth = np.full((40, 50, 3), 120, np.uint8)
    Image.fromarray(np.where(hole()[..., None], 255, smooth).astype(np.uint8)).save(folder / "photo.png")
    parser = argparse.ArgumentParser()
    fill.add_arguments(parser)
    arguments = [folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.png", "--filler", "telea"]
    assert fill.run(parser.parse_args([str(a) for a in arguments])) == 0
    assert np.abs(load_photo(folder / "out.png").pixels.astype(int) - 120).max() <= 4


class _PlanningFiller(PaintFiller):
    def plan(self, request):
        crop = Bounds.of_mask(request.mask)
        hole = HoleForecast(HolePlan(crop, crop, 0.5, 0, request.mask[crop.slices]), 1 << 20, 40_000_000, 0, 1.25)
        return FillPlan((hole,), 80_000_000, ("hole 1 is solved smaller",))


def test_the_plan_is_said_and_nothing_is_filled(folder):
    out = folder / "out.png"
    arguments = (folder / "photo.png", "--mask", folder / "mask.png", "-o", out, "--plan", "--memory", "80")
    code, said, filler = run(*arguments, filler=_PlanningFiller())
    assert code == fill.OK
    assert "1 piece at 50 % of the size, about 1.2 s and 40 MB of 80 MB." in said
    assert "hole 1 is solved smaller" in said
    assert filler.memory_budget_mb == 80
    assert filler.filled == 0
    assert not out.exists()


def test_options_of_attention_are_handed_to_the_filler(folder, capsys):
    base = (folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.png", "--overwrite")
    _, _, filler = run(*base)
    assert filler.attention == AttentionOverrides()
    _, _, filler = run(*base, "--attention", "softmax_scale=5", "--attention", "propagation=none")
    assert filler.attention == AttentionOverrides(5.0, "none")
    with pytest.raises(SystemExit) as left:
        run(*base, "--attention", "lambda=5")
    assert left.value.code == fill.WRONG_USAGE
    assert "There is no attention option “lambda”; choose from softmax_scale" in capsys.readouterr().err


def test_every_filler_has_a_plan(folder):
    code, said, _ = run(folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.png", "--plan")
    assert code == fill.OK
    assert "1 piece at full size." in said


def test_a_mask_of_the_same_proportions_is_scaled_and_said(folder):
    Image.fromarray(hole()[::2, ::2].astype(np.uint8) * 255).save(folder / "small.png")
    code, said, _ = run(folder / "photo.png", "--mask", folder / "small.png", "-o", folder / "out.png")
    assert code == 0
    assert "scaled from 25×20 to 50×40" in said


def test_what_is_filled_is_opaque_and_other_alpha_stays(folder):
    pixels = np.dstack([photograph(), np.full((40, 50), 90, np.uint8)])
    pixels[hole()] = 0
    Image.fromarray(pixels).save(folder / "erased.png")
    Image.fromarray(hole().astype(np.uint8) * 255).save(folder / "m.png")
    code, _, _ = run(folder / "erased.png", "--mask", folder / "m.png", "-o", folder / "out.png")
    written = np.asarray(Image.open(folder / "out.png"))
    assert code == 0
    assert (written[hole()] == (*PAINT, 255)).all()
    assert np.array_equal(written[~hole()], pixels[~hole()])
