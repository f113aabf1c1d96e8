"""Bad input with real fillers and the judge: a sentence and an unchanged photo, or the first answer is kept."""

import functools
import sys
from dataclasses import dataclass

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.fill.job import NetworkChoice
from app.start import make_filler
from engine import fillers
from engine.geometry import Bounds
from engine.judge.judge import Judge

PATIENCE_MS = 60_000
BARRED = "Every source near the hole is barred"


@functools.cache
def real(name):
    return make_filler(name, NetworkChoice("cpu"))


class Real:
    """A filler as the program makes it, when it is first asked; the network is loaded once for all tests."""

    hold = None

    def __init__(self, name, make=real):
        self.name, self._make = name, make

    def plan(self, request):
        return self._make(self.name).plan(request)

    def varied(self, variant):
        return fillers.varied(self._make(self.name), variant)

    def fill(self, request, **listeners):
        return self._make(self.name).fill(request, **listeners)


@dataclass
class Case:
    """A photo, what is masked and barred in it, and the sentence that is said; "" = it is filled."""

    shape: tuple[int, int] = (80, 96)
    masked: tuple[tuple[int, int, int, int], ...] = ((30, 30, 50, 50),)
    barred: tuple[int, int, int, int] | None = None
    sentence: str = ""
    is_constant: bool = False


def no_memory(*_, **__):
    raise MemoryError


CASES = {
    "every source forbidden": Case(barred=(0, 0, 80, 96), sentence=BARRED),
    "everything masked": Case(masked=((0, 0, 80, 96),), sentence="The whole photo is masked"),
    "a photo smaller than a patch": Case(shape=(4, 5), masked=((1, 1, 3, 3),)),
    "a photo of two pixels": Case(shape=(1, 2), masked=((0, 0, 1, 1),)),
    "a hole that touches all borders": Case(masked=((30, 0, 50, 96), (0, 40, 80, 60))),
    "a constant photo": Case(is_constant=True),
    "strips of one pixel": Case(shape=(80, 160), masked=((10, 20, 70, 21), (40, 10, 41, 60), (10, 140, 70, 141))),
}


@pytest.fixture
def ready(editor):
    for name in ("network", "patchmatch"):
        if fillers.why_unavailable(name) is not None:
            pytest.skip(fillers.why_unavailable(name))
        editor.fillers[name] = Real(name)
    real("network")
    editor.start()
    editor.app.settings.set("candidates", 3.0)
    editor.app.settings.set("show_best", True)

    def open_case(case):
        steps = np.random.default_rng(0).integers(0, 3, (*case.shape, 3), np.uint8)
        pixels = np.full_like(steps, 90) if case.is_constant else np.cumsum(steps, axis=1).astype(np.uint8)
        path = editor.folder / "bad.png"
        Image.fromarray(pixels).save(path)
        editor.open(path)
        for corners in case.masked:
            editor.app.photo.edit("Mask", lambda edit, corners=corners: edit.rectangle(Bounds(*corners), True))
        if case.barred is not None:
            editor.app.photo.edit("Bar", lambda edit: edit.rectangle(Bounds(*case.barred), True), "sources")
        return editor

    return open_case


def wait(editor):
    candidates, fills = editor.app.candidates, editor.app.fills
    editor.qtbot.waitUntil(lambda: not fills.is_busy and not candidates.is_making, timeout=PATIENCE_MS)


def check_filled(editor, before, mask):
    """One step, known pixels untouched; trying again gives other pixels or says that there are none."""
    assert editor.messages.errors == []
    assert not editor.document.mask.any()
    assert np.array_equal(editor.document.pixels[~mask], before[~mask])
    steps, shown = editor.app.history.count(), editor.document.pixels.copy()
    editor.fill()
    wait(editor)
    assert editor.app.history.count() == steps
    is_same = np.array_equal(editor.document.pixels, shown)
    assert is_same == bool(editor.messages.errors)
    assert not is_same or "no other answer" in editor.messages.errors[0]


@pytest.mark.parametrize("name", CASES)
def test_bad_input_is_a_sentence_or_filled(ready, name):
    case = CASES[name]
    editor = ready(case)
    before, mask = editor.document.pixels.copy(), editor.document.mask.copy()
    editor.fill()
    wait(editor)
    if case.sentence:
        (error,) = editor.messages.errors
        assert error.startswith(case.sentence)
        assert np.array_equal(editor.document.pixels, before)
        assert np.array_equal(editor.document.mask, mask)
    else:
        check_filled(editor, before, mask)


@pytest.mark.parametrize("what", ["escape", "close", "no wheel", "no memory for PatchMatch", "no memory for the judge"])
def test_whatever_happens_to_further_answers_the_first_is_kept(ready, monkeypatch, what):
    editor = ready(Case())
    before, mask = editor.document.pixels.copy(), editor.document.mask.copy()
    if what == "no wheel":
        monkeypatch.setitem(sys.modules, "patchmatch", None)
        editor.fillers["patchmatch"] = Real("patchmatch", real.__wrapped__)
    elif what == "no memory for PatchMatch":
        monkeypatch.setattr("patchmatch.inpaint", no_memory)
    elif what == "no memory for the judge":
        monkeypatch.setattr(Judge, "scores", no_memory)
    editor.fill()
    first = editor.document.pixels.copy()
    assert editor.app.candidates.is_making
    if what == "escape":
        QTest.keyClick(editor.window, Qt.Key.Key_Escape)
    elif what == "close":
        editor.app.history.setClean()
        editor.act("close")
        editor.qtbot.waitUntil(lambda: editor.document is None)
    wait(editor)
    assert editor.messages.errors == []
    if what == "close":
        assert editor.app.candidates.made == ()
        return
    assert np.array_equal(editor.document.pixels, first)
    if what in {"no wheel", "no memory for PatchMatch"}:
        assert {one.contender.filler for one in editor.app.candidates.made} == {"network"}
    if what == "no memory for the judge":
        assert (len(editor.app.candidates.made) > 1, editor.app.candidates.best) == (True, None)
    editor.app.history.undo()
    assert np.array_equal(editor.document.pixels, before)
    assert np.array_equal(editor.document.mask, mask)
