"""Fills of a project made anew: with real fillers, with the bundled network, and with what is not there."""

import argparse
from dataclasses import replace
from io import StringIO

import numpy as np
import pytest
from PIL import Image

from app.cli import replay
from app.document.document import Document
from app.document.mask import grow
from app.document.painted import PaintedMask
from app.fill.job import Contender, FillJob, NetworkChoice
from app.project.project_file import write_project
from app.start import make_filler
from app.work.step import Step
from app.work.work import FileStamp, Work, fingerprint
from engine import fillers
from engine.geometry import Bounds
from engine.judge.mixed import mixed
from engine.photo.reading import load_photo
from engine.types import FillRequest, Variant


@pytest.fixture
def made(tmp_path):
    """Fills a photo with these contenders, one hole each, and saves it as a project."""

    def make(*contenders, grey=False, size=(96, 128), alpha=False, link=False, change=lambda step: step):
        rng = np.random.default_rng(1)
        pixels = np.cumsum(rng.integers(0, 3, (*size, 4), np.uint8), axis=1).astype(np.uint8)
        shown = pixels[..., 0] if grey else pixels if alpha else pixels[..., :3]
        path = tmp_path / "photo.png"
        Image.fromarray(shown).save(path)
        photo = load_photo(path)
        document, steps = Document(photo), []
        for number, contender in enumerate(contenders):
            steps += _filled(document, number, contender)
        steps = tuple(map(change, steps))
        preview = np.zeros((1, 1, 4), np.uint8)
        file, content = (FileStamp.of(path), b"") if link else (None, path.read_bytes())
        work = Work(photo, file, "photo.png", None, (), steps, len(steps), preview, content)
        write_project(work, fingerprint(photo), tmp_path / "p.lacuna")
        return tmp_path / "p.lacuna", document

    return make


def _filled(document, number, contender):
    mark = document.begin_source_edit(1)
    mark.rectangle(Bounds(0, 0, 20, 10 + number), True)
    marked = Step(mark.commit("Source"))
    edit = document.begin_mask_edit()
    edit.rectangle(Bounds(30, 20 + 40 * number, 44, 36 + 40 * number), True)
    stroke = Step(edit.commit("Rectangle"))
    painted, asked = PaintedMask.of(document.mask), document.mask.copy()
    grow(asked, 2)
    request = FillRequest(document.pixels.copy(), asked, document.forbidden_sources())
    filler = fillers.varied(make_filler(contender.filler, contender.network), contender.variant)
    result = FillJob(request, contender).run(lambda _: filler, lambda *_: None, lambda: False)
    return marked, stroke, Step(document.apply_fill(result.patches, clear_mask=True, label="Fill"), result, painted)


def ran(path, *options, **keywords):
    """Exit code, and what was said on stdout and stderr."""
    parser = argparse.ArgumentParser()
    replay.add_arguments(parser)
    out, err = StringIO(), StringIO()
    code = replay.run(parser.parse_args([str(path), *map(str, options)]), stdout=out, stderr=err, **keywords)
    return code, out.getvalue(), err.getvalue()


def pixels_of(path):
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


@pytest.mark.parametrize("grey", [False, True])
def test_the_same_machine_makes_the_same(made, tmp_path, grey):
    path, document = made(Contender("telea"), Contender("patchmatch", variant=Variant(seed=7)), grey=grey)
    code, said, _ = ran(path, "--verify", "-o", tmp_path / "out.png")
    assert code == 0
    assert said.startswith("Fill 1 (Telea): the same in all 348 pixels.\nFill 2 (PatchMatch): the same in all 348")
    np.testing.assert_array_equal(pixels_of(tmp_path / "out.png"), document.pixels)


def test_the_network_with_its_options_makes_the_same(made, monkeypatch, tmp_path):
    monkeypatch.setenv("LACUNA_SETTINGS_DIR", str(tmp_path))
    choice = NetworkChoice("cpu", None, 900, (("softmax_scale", 4.0),))
    path, _ = made(Contender("network", choice, variant=Variant(3, 0.3)), Contender("drawn", NetworkChoice("cpu")))
    code, said, _ = ran(path, "--verify")
    assert (code, said.count("the same in all 348 pixels.")) == (0, 2)
    assert "Note" not in said


@pytest.mark.parametrize("wrong", [False, True])
def test_a_fill_by_two_fillers_is_made_anew_by_both(tmp_path, wrong):
    path = tmp_path / "photo.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (160, 160, 3), np.uint8)).save(path)
    photo = load_photo(path)
    document = Document(photo)
    edit = document.begin_mask_edit()
    for x in (20, 120):
        edit.rectangle(Bounds(60, x, 80, x + 20), True)
    stroke = Step(edit.commit("Holes"))
    request = FillRequest(document.pixels.copy(), document.mask.copy())
    results = []
    for name in ("telea", "patchmatch"):
        filler = make_filler(name, NetworkChoice())
        results.append(
            FillJob(request, Contender(name)).run(lambda _, made=filler: made, lambda *_: None, lambda: False)
        )
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("engine.judge.judge.Judge.scores", lambda _, one: [0, 1] if one is results[0] else [1, 0])
        result = mixed(request, results)
    assert [share.filler for share in result.shares] == ["telea", "patchmatch"]
    if wrong:
        shares = tuple(replace(share, filler="ns") if share.filler == "telea" else share for share in result.shares)
        result = replace(result, shares=shares)
    filled = Step(document.apply_fill(result.patches, clear_mask=True, label="Fill"), result, None)
    preview = np.zeros((1, 1, 4), np.uint8)
    work = Work(photo, None, "photo.png", None, (), (stroke, filled), 2, preview, path.read_bytes())
    write_project(work, fingerprint(photo), tmp_path / "p.lacuna")
    code, said, _ = ran(tmp_path / "p.lacuna", "--verify", "-o", tmp_path / "out.png")
    assert code == int(wrong)
    if wrong:
        assert "of 800 pixels are different" in said
    else:
        assert said.startswith("Fill 1 (Best in each hole): the same in all 800 pixels.")
        np.testing.assert_array_equal(pixels_of(tmp_path / "out.png"), document.pixels)


def test_a_variant_that_is_not_heeded_would_be_noticed(made, monkeypatch):
    path, _ = made(Contender("patchmatch", variant=Variant(seed=7)), size=(300, 300))
    monkeypatch.setattr("app.project.replay.varied", lambda filler, _: filler)
    code, said, _ = ran(path, "--verify")
    assert code == 1
    assert " pixels are different, by at most " in said


def test_without_verify_a_difference_is_said_and_no_failure(made):
    def brighter(step):
        if step.result is None:
            return step
        return replace(step, result=replace(step.result, filler="ns"))

    path, _ = made(Contender("telea"), change=brighter)
    assert ran(path)[0] == 0
    code, said, _ = ran(path, "--verify")
    assert (code, said.startswith("Fill 1 (Navier–Stokes): ")) == (1, True)


def test_a_network_that_is_not_here_is_a_sentence_and_the_fill_is_taken_as_it_was(made, tmp_path, monkeypatch):
    monkeypatch.setenv("LACUNA_SETTINGS_DIR", str(tmp_path))

    def other(step):
        if step.result is None or step.result.filler != "drawn":
            return step
        return replace(step, result=replace(step.result, made_by=replace(step.result.made_by, model="ab" * 32)))

    path, document = made(Contender("drawn", NetworkChoice("cpu")), Contender("telea"), change=other)
    (tmp_path / "broken.safetensors").write_bytes(b"x")
    code, said, _ = ran(path, "-o", tmp_path / "out.png", "--models", tmp_path, "--models", tmp_path / "none")
    assert code == 1
    first, second, *_ = said.splitlines()
    assert first == (
        "Fill 1 (Network, as drawn): not made. The network that made it is not here (SHA-256 abababababab…); "
        "say where its weights file lies with --models."
    )
    assert second == "Fill 2 (Telea): the same in all 348 pixels."
    np.testing.assert_array_equal(pixels_of(tmp_path / "out.png"), document.pixels)


def test_a_fill_of_which_nothing_is_known_is_not_made(made):
    def unknown(step):
        return step if step.result is None else replace(step, result=replace(step.result, made_by=None))

    path, _ = made(Contender("telea"), change=unknown)
    code, said, _ = ran(path)
    assert (code, "does not say what decided this fill" in said) == (1, True)


def test_a_filled_pixel_under_alpha_is_opaque(made, tmp_path):
    path, document = made(Contender("telea"), alpha=True)
    assert ran(path, "-o", tmp_path / "out.png")[0] == 0
    with Image.open(tmp_path / "out.png") as image:
        np.testing.assert_array_equal(np.asarray(image)[..., 3], document.alpha)


def test_a_link_that_leads_nowhere_is_a_sentence_that_says_what_to_do(made, tmp_path):
    path, _ = made(Contender("telea"), link=True)
    (tmp_path / "photo.png").rename(tmp_path / "moved.png")
    code, said, problem = ran(path)
    assert (code, said) == (1, "")
    assert problem.endswith("nor beside the project. Say where it is with --original.\n")
    assert ran(path, "--verify", "--original", tmp_path / "moved.png")[0] == 0


def test_what_is_there_is_not_replaced_and_what_is_no_project_is_a_sentence(made, tmp_path):
    path, _ = made(Contender("telea"))
    (tmp_path / "there.png").write_bytes(b"mine")
    assert "--overwrite" in ran(path, "-o", tmp_path / "there.png")[2]
    assert (tmp_path / "there.png").read_bytes() == b"mine"
    (tmp_path / "project.png").hardlink_to(path)
    assert "would take the place of what is read" in ran(path, "-o", tmp_path / "project.png", "--overwrite")[2]
    (tmp_path / "x.lacuna").write_bytes(b"x")
    assert ran(tmp_path / "x.lacuna") == (
        1,
        "",
        "lacuna replay: This is no Lacuna project, or a damaged one; nothing of it can be opened.\n",
    )
