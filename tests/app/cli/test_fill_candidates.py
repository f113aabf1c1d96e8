"""``lacuna fill`` when there are several answers: which is written, and several side by side."""

import argparse

import numpy as np
import pytest
from PIL import Image

from app.cli import fill
from engine.photo.reading import load_photo
from tests.app.cli.filling import PAINT, PaintFillers, hole, photograph, run
from tests.fakes.fillers import ScriptedFiller


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
