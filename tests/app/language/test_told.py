"""Processes that the window starts speak its language."""

from __future__ import annotations

import pytest
from PIL import Image

from app.batch.controller import BatchController, BatchState
from app.batch.values import Choice, FillOptions, Outcome
from app.finetune.child import Child
from app.language import HANDED_ON, catalogues
from app.language.told import speak_as_told
from engine import language
from engine.language import tr
from release.catalogues import release

PATIENCE_MS = 60_000
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de"><context>
<name>lacuna</name><message><source>Looking at {name}…</source><translation>{name} wird angesehen …</translation>
</message></context></TS>"""


@pytest.fixture
def in_german():
    """As the window does it; the catalogue is the repository's."""
    catalogues.speak("de")
    assert catalogues.spoken() == "de"
    yield
    catalogues.speak("en")


@pytest.fixture
def other_catalogues(tmp_path, monkeypatch):
    """A German of one sentence."""
    (tmp_path / "lacuna_de.ts").write_text(CATALOGUE, encoding="utf-8")
    release(tmp_path, ("de",))
    monkeypatch.setattr(catalogues, "FOLDER", tmp_path)
    yield
    language.speak(None)
    catalogues.speak("en")


def test_a_process_speaks_what_it_was_told(other_catalogues, monkeypatch):
    monkeypatch.setenv(HANDED_ON, "de")
    speak_as_told()
    assert tr("Looking at {name}…", name="a.jpg") == "a.jpg wird angesehen …"
    assert catalogues.handed_on() == (HANDED_ON, "de")


@pytest.mark.parametrize("told", [None, "en", "tlh"])
def test_a_process_that_was_told_nothing_it_knows_speaks_english(other_catalogues, monkeypatch, told):
    monkeypatch.delenv(HANDED_ON, raising=False)
    if told is not None:
        monkeypatch.setenv(HANDED_ON, told)
    speak_as_told()
    assert tr("Looking at {name}…", name="a.jpg") == "Looking at a.jpg…"
    assert catalogues.handed_on() == (HANDED_ON, "en")


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_a_batch_says_is_german(qtbot, tmp_path, in_german, jobs):
    photos, masks = tmp_path / "photos", tmp_path / "masks"
    photos.mkdir()
    masks.mkdir()
    Image.new("RGB", (30, 20)).save(photos / "lonely.png")
    for name in ("first.png", "second.png"):
        (photos / name).write_bytes(b"")
        Image.new("L", (30, 20), 255).save(masks / name)
    controller = BatchController()
    controller.choose(Choice((photos,), masks, tmp_path / "out"))
    qtbot.waitUntil(lambda: controller.state is BatchState.PLANNED, timeout=PATIENCE_MS)
    controller.start(FillOptions(filler="telea"), jobs)
    qtbot.waitUntil(lambda: controller.state is BatchState.FINISHED, timeout=PATIENCE_MS)
    notes = {row.photo.name: (row.outcome, row.note) for row in controller.rows}
    controller.end()
    why = tr("is empty: there is not one byte in it.")
    missing = tr("{name} has no mask in {folder}.", name="lonely.png", folder=masks)
    assert "not one byte" not in why
    assert "has no mask" not in missing
    assert notes == {
        "first.png": (Outcome.FAILED, f"first.png {why}"),
        "second.png": (Outcome.FAILED, f"second.png {why}"),
        "lonely.png": (Outcome.NOT_TAKEN, missing),
    }


def test_what_a_fine_tuning_run_says_is_german(qtbot, tmp_path, in_german):
    child = Child(tmp_path)
    told = []
    child.spoke.connect(told.append)
    with qtbot.waitSignal(child.ended, timeout=PATIENCE_MS):
        child.start()
    (failed,) = [event for event in told if event["event"] == "Failed"]
    whole = tr(
        "There is no fine-tuning run in “{folder}”: {reason}.", folder=tmp_path, reason="No such file or directory"
    )
    assert "There is no" not in whole
    assert failed["sentence"] == whole
