"""``lacuna fill`` in this process: pairing, exit codes, sentences, and that results are whole or not there."""

import argparse
import io
import os

import numpy as np
import pytest
from PIL import Image
from PIL.JpegImagePlugin import get_sampling

from app.cli import fill
from app.document.mask import grow
from engine.geometry import Bounds
from engine.hole.plan import FillPlan, FullSize, HoleForecast, HolePlan
from engine.model.overrides import AttentionOverrides
from engine.photo.jpeg_quality import estimated_quality
from engine.photo.reading import load_photo
from engine.types import FillError, FillResult, Patch, Progress, Stage
from tests.fakes.fillers import ScriptedFiller

PAINT = (10, 200, 30)


class PaintFiller:
    """Paints every hole in one colour; can be told to fail or be interrupted at the n-th photo."""

    name = "paint"

    def __init__(self, *, failure=None, at=1):
        self.failure, self.at = failure, at
        self.filled = 0
        self.made_with = None

    def __call__(self, name, *, weights, device, memory_budget_mb=0, attention=None):
        self.made_with = (name, weights, device)
        self.attention = attention
        self.memory_budget_mb = memory_budget_mb
        return self

    def plan(self, request):
        return FullSize(1)

    def fill(self, request, *, on_progress, should_cancel=lambda: False):
        self.filled += 1
        on_progress(Progress(Stage.REFINE, 0.5))
        if self.failure is not None and self.filled == self.at:
            raise self.failure
        bounds = Bounds.of_shape(request.image.shape)
        scale = 257 if request.image.dtype == np.uint16 else 1
        pixels = np.full(request.image.shape, PAINT, request.image.dtype) * request.image.dtype.type(scale)
        return FillResult("paint", (Patch(bounds, pixels, request.mask),), notes=("Painted.",))


def photograph(seed=0):
    return np.random.default_rng(seed).integers(0, 256, (40, 50, 3), np.uint8)


def hole():
    mask = np.zeros((40, 50), bool)
    mask[10:20, 15:30] = True
    return mask


@pytest.fixture
def folder(tmp_path):
    Image.fromarray(photograph()).save(tmp_path / "photo.png")
    Image.fromarray(hole()).save(tmp_path / "mask.png")
    return tmp_path


def quality_in(path):
    with Image.open(path) as image:
        image.load()
        return estimated_quality(image.quantization[0]), get_sampling(image)


def run(*arguments, filler=None):
    """Exit code, what stood on stderr, and the filler.

    Unless the arguments say otherwise, holes are filled as they are, by the network alone.
    """
    if "--grow" not in arguments:
        arguments = ("--grow", "0", *arguments)
    if "--filler" not in arguments:
        arguments = (*arguments, "--filler", "network")
    parser = argparse.ArgumentParser(prog="lacuna fill")
    fill.add_arguments(parser)
    filler = filler or PaintFiller()
    stderr = io.StringIO()
    code = fill.run(parser.parse_args([str(a) for a in arguments]), make_filler=filler, stderr=stderr)
    return code, stderr.getvalue(), filler


def is_filled(path, photo, mask):
    pixels = load_photo(path).pixels
    return (pixels[mask] == PAINT).all() and np.array_equal(pixels[~mask], photo[~mask])


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


@pytest.fixture
def folders(tmp_path):
    photos, masks = tmp_path / "photos", tmp_path / "masks"
    photos.mkdir()
    masks.mkdir()
    for seed, name in enumerate(("a.jpg", "b.png", "ç.webp")):
        Image.fromarray(photograph(seed)).save(photos / name)
    for name in ("a.png", "b_mask.png", "ç-mask.bmp"):
        Image.fromarray(hole()).save(masks / name)
    (photos / "notes.txt").write_text("not a photo")
    return tmp_path


def test_folders_pair_by_name(folders):
    out = folders / "out"
    code, _, filler = run(folders / "photos", "--mask", folders / "masks", "-o", out)
    assert (code, filler.filled) == (0, 3)
    assert sorted(p.name for p in out.iterdir()) == ["a.png", "b.png", "ç.png"]
    assert is_filled(out / "b.png", photograph(1), hole())


def test_one_mask_for_all_photos(folders):
    code, _, filler = run(folders / "photos", "--mask", folders / "masks" / "a.png", "-o", folders / "out")
    assert (code, filler.filled) == (0, 3)


def test_photos_and_masks_in_one_folder(folder):
    (folder / "mask.png").rename(folder / "photo_mask.png")
    code, _, filler = run(folder, "--mask", folder, "-o", folder / "out")
    assert (code, filler.filled) == (0, 1)
    assert [p.name for p in (folder / "out").iterdir()] == ["photo.png"]


def test_what_has_no_partner_is_reported_and_the_rest_is_filled(folders):
    (folders / "masks" / "a.png").rename(folders / "masks" / "stranger.png")
    Image.fromarray(hole()).save(folders / "masks" / "b.png")  # beside b_mask.png
    code, said, filler = run(folders / "photos", "--mask", folders / "masks", "-o", folders / "out")
    assert (code, filler.filled) == (1, 1)
    assert "a.jpg has no mask" in said
    assert "b.png has several masks" in said
    assert "stranger.png belongs to no photo" in said


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


def test_two_photos_never_share_a_result(folders):
    Image.fromarray(photograph(9)).save(folders / "photos" / "b.jpg")
    mask = folders / "masks" / "a.png"
    code, said, filler = run(folders / "photos", "--mask", mask, "-o", folders / "out")
    assert (code, filler.filled) == (1, 3)
    assert "b.png would overwrite the result of b.jpg" in said


def test_one_bad_photo_does_not_stop_the_others(folders):
    (folders / "photos" / "a.jpg").write_bytes(b"\xff\xd8\xff" + bytes(50))
    code, said, filler = run(folders / "photos", "--mask", folders / "masks", "-o", folders / "out")
    assert (code, filler.filled) == (1, 2)
    assert len([line for line in said.splitlines() if "a.jpg" in line]) == 1


def test_a_filler_that_fails_on_one_photo(folders):
    failing = PaintFiller(failure=FillError("The hole is too strange."), at=2)
    code, said, _ = run(folders / "photos", "--mask", folders / "masks", "-o", folders / "out", filler=failing)
    assert code == 1
    assert "The hole is too strange." in said.splitlines()
    assert sorted(p.name for p in (folders / "out").iterdir()) == ["a.png", "ç.png"]


def test_an_interrupt_leaves_nothing_half_written(folders):
    stopped = PaintFiller(failure=KeyboardInterrupt(), at=2)
    code, said, _ = run(folders / "photos", "--mask", folders / "masks", "-o", folders / "out", filler=stopped)
    assert code == 130
    assert "interrupted" in said
    assert [p.name for p in (folders / "out").iterdir()] == ["a.png"]


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


class PaintFillers:
    """Makes a filler for every name, each with a colour and, by its seed and guide, shades of its own."""

    def __init__(self, *, failing=(), shades=True):
        self.failing, self.shades, self.made = failing, shades, []

    def __call__(self, name, **_):
        if name in self.failing:
            raise FillError(f"There is no {name} here.")
        self.made.append(name)
        made = ScriptedFiller(name, {"network": PAINT, "patchmatch": (200, 10, 30)}.get(name, (1, 2, 3)))
        if not self.shades:
            made.colour = PAINT
            made.varied = lambda _: made
        return made


def test_candidates_are_written_side_by_side(folder):
    base = (folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.png", "--candidates", "5")
    maker = PaintFillers()
    code, said, _ = run(*base, filler=maker)
    assert (code, said) == (0, "photo.png: out-1.png is the best guess, and the others follow in order.\n")
    photo, seen = photograph(), set()
    for number in range(1, 6):
        pixels = load_photo(folder / f"out-{number}.png").pixels
        assert np.array_equal(pixels[~hole()], photo[~hole()])
        seen.add(tuple(pixels[hole()][0]))
    assert len(seen) == 5
    assert PAINT in seen
    assert not (folder / "out.png").exists()
    assert not (folder / "out-6.png").exists()
    assert sorted(maker.made) == ["network", "patchmatch"]  # each is loaded once
    code, said, _ = run(*base, filler=maker)
    assert code == 1
    assert "out-1.png exists already" in said


@pytest.mark.parametrize(("colour", "chosen"), [((10, 0, 0), "network"), ((0, 255, 0), "patchmatch")])
def test_the_better_looking_of_two_fills_is_written(folder, colour, chosen):
    Image.fromarray(np.random.default_rng(0).integers(5, 15, (40, 50, 3), np.uint8)).save(folder / "dark.png")
    made = {"network": ScriptedFiller("network", colour), "patchmatch": ScriptedFiller("patchmatch", (120, 120, 120))}
    if chosen == "patchmatch":
        made["patchmatch"].colour = (10, 10, 10)
    out = folder / "out.png"
    arguments = (folder / "dark.png", "--mask", folder / "mask.png", "-o", out, "--filler", "best")
    code, _, _ = run(*arguments, filler=lambda name, **_: made[name])
    assert code == 0
    assert (load_photo(out).pixels[hole()] == made[chosen].colour).all()


def two_kinds(network, patchmatch):
    """A maker of two fillers that paint in these colours."""
    made = {"network": ScriptedFiller("network", network), "patchmatch": ScriptedFiller("patchmatch", patchmatch)}
    return lambda name, **_: made[name]


def dark(folder):
    """A dark photo, into which only what is dark fits, and its mask."""
    Image.fromarray(np.random.default_rng(0).integers(5, 15, (40, 50, 3), np.uint8)).save(folder / "dark.png")
    return folder / "dark.png", "--mask", folder / "mask.png"


def test_who_does_not_choose_a_filler_gets_the_better_looking_fill(folder, capsys):
    parser = argparse.ArgumentParser()
    fill.add_arguments(parser)
    arguments = parser.parse_args([str(a) for a in (*dark(folder), "-o", folder / "out.png", "--grow", "0")])
    assert fill.run(arguments, make_filler=two_kinds((0, 255, 0), (10, 10, 10))) == 0
    assert (load_photo(folder / "out.png").pixels[hole()] == (10, 10, 10)).all()
    assert capsys.readouterr() == ("", "")


def test_candidates_come_best_first(folder):
    maker = two_kinds((0, 255, 0), (10, 10, 10))
    code, said, _ = run(*dark(folder), "-o", folder / "out.png", "--candidates", "4", filler=maker)
    assert (code, "out-1.png is the best guess" in said) == (0, True)
    colours = [tuple(map(int, load_photo(folder / f"out-{n}.png").pixels[hole()][0])) for n in range(1, 5)]
    assert max(colours[0]) <= 10
    assert colours[-1] == (0, 255, 0), "made first, and the worst"


def test_without_memory_for_the_judge_candidates_stay_in_the_order_in_which_they_were_made(folder, monkeypatch):
    def no_memory(*_):
        raise MemoryError

    monkeypatch.setattr("engine.judge.judge.Judge.scores", no_memory)
    maker = two_kinds((0, 255, 0), (10, 10, 10))
    code, said, _ = run(*dark(folder), "-o", folder / "out.png", "--candidates", "2", filler=maker)
    assert (code, said) == (0, "")
    assert (load_photo(folder / "out-1.png").pixels[hole()] == (0, 255, 0)).all()


def test_a_candidate_that_fails_or_repeats_is_not_written(folder):
    base = (folder / "photo.png", "--mask", folder / "mask.png", "--candidates", "4", "-o")
    assert run(*base, folder / "a.png", filler=PaintFillers(failing=("patchmatch",)))[0] == 0
    assert (folder / "a-4.png").exists()
    code, said, _ = run(*base, folder / "b.png", filler=PaintFillers(shades=False))
    assert code == 0
    assert "different answers: 1, not 4" in said
    assert [path.name for path in sorted(folder.glob("b*"))] == ["b-1.png"]


def test_candidates_of_a_filler_that_fails_are_none(folder):
    base = (folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / "out.png", "--candidates")
    code, said, _ = run(*base, "2", filler=PaintFillers(failing=("network",)))
    assert (code, list(folder.glob("out*"))) == (1, [])
    assert "There is no network here" in said
    assert run(*base, "-1")[0] == 2


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


def test_a_photo_that_fails_in_a_way_nobody_foresaw_does_not_stop_the_others(folders):
    filler = PaintFiller(failure=ZeroDivisionError("strange"), at=1)
    code, said, _ = run(folders / "photos", "--mask", folders / "masks", "-o", folders / "out", filler=filler)
    assert code == 1
    assert "was not filled. Something unexpected went wrong: strange." in said
    assert filler.filled > 1


def test_the_mask_among_the_photos_is_no_photo(folder):
    code, said, filler = run(folder, "--mask", folder / "mask.png", "-o", folder / "out")
    assert (code, filler.filled) == (0, 1)
    assert [path.name for path in (folder / "out").iterdir()] == ["photo.png"], said


def test_the_marks_beside_a_mask_are_neither_photo_nor_mask(folder):
    (folder / "photo_mask.png").write_bytes((folder / "mask.png").read_bytes())
    (folder / "mask.png").unlink()
    Image.fromarray(np.full((40, 50), 128, np.uint8)).save(folder / "photo_mask-sources.png")
    code, said, filler = run(folder, "--mask", folder, "-o", folder / "out")
    assert (code, filler.filled) == (0, 1), said


def test_what_is_left_out_of_a_folder_says_why(folder):
    (folder / "._photo.png").write_bytes(b"\0\5\x16\7 notes of macOS")
    (folder / "a.gif").write_bytes(b"GIF89a")
    (folder / "b.psd").write_bytes(b"8BPS")
    (folder / "c.png").symlink_to(folder / "nowhere.png")
    (folder / "d.txt").write_text("a letter")
    (folder / "e.png").mkdir()
    code, said, filler = run(folder, "--mask", folder / "mask.png", "-o", folder / "out")
    assert (code, filler.filled) == (1, 1)
    lines = said.splitlines()
    assert [line.split()[0] for line in lines] == ["a.gif", "b.psd", "c.png", "photo.png:"]
    assert "is a GIF file" in lines[0]
    assert "is a Photoshop file" in lines[1]


def test_a_named_pipe_is_a_sentence_and_not_waited_for(folder):
    os.mkfifo(folder / "pipe.png")
    code, said, _ = run(folder / "pipe.png", "--mask", folder / "mask.png", "-o", folder / "out.png")
    assert code == 1
    assert said == "pipe.png is a named pipe, not a photo.\n"
