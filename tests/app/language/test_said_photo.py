"""Nothing that a person reads of an open photo, its steps, mask and files is in English only."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from app.document.labelme import load_labelme
from app.document.mask_files import load_mask, save_mask
from app.photo.step_names import filling, said
from app.window.messages import Answer
from engine import language
from engine.photo.photo import PhotoError
from tests.app.language.sentences import rest
from tests.app.language.shown import is_english
from tests.app.window.test_manners import drop, from_browser


def test_every_tool_and_what_it_did(ready, sentences):
    for name, action in ready.window.tool_actions.items():
        action.trigger()
        assert sentences[-1].startswith("⟦"), name
        ready.drag((20, 20), (60, 30), (50, 70))
        ready.drag((30, 30), (50, 40), (45, 50), button=Qt.MouseButton.RightButton)
        if name == "polygon":
            QTest.keyClick(ready.canvas, Qt.Key.Key_Return)
        steps = [ready.app.history.text(step) for step in range(ready.app.history.count())]
        assert [step for step in steps if is_english(step)] == [], name
    assert [sentence for sentence in sentences if is_english(sentence)] == []


def test_steps_are_stored_in_english(ready):
    ready.paint()
    ready.act("grow")
    ready.fill()
    labels = [step.edit.label for step in ready.app.history.steps()]
    assert labels == ["Brush stroke", "Grow mask", "Fill"]
    assert ready.app.history.undoText() == "⟦Fill⟧"


def test_steps_that_were_counted(brackets):
    assert said(filling(1)) == "⟦Fill⟧"
    assert said(filling(3)) == "⟦Fill 3 holes⟧"
    assert said("Bar 3 sources") == "⟦Bar 3 sources⟧"


@pytest.mark.parametrize("action", ["clear", "invert", "grow", "shrink", "fill-gaps"])
def test_changes_of_the_whole_mask(action, ready):
    ready.paint()
    ready.drag((70, 60), (70, 30), (90, 30), (90, 60), (70, 60))
    ready.act(action)
    assert not is_english(ready.app.history.undoText())


def test_saving(ready, sentences):
    ready.messages.overwrite = True
    for _ in range(2):
        ready.act("save")
        rest(ready)
        ready.paint()
        ready.act("save")
        rest(ready)
        ready.fill()
        ready.act("save")
        rest(ready)
    assert any("was opened⟧" in sentence for sentence in sentences)
    assert any("was opened but the mask" in sentence for sentence in sentences)
    assert any("was saved⟧" in sentence for sentence in sentences)
    assert any("was saved but the mask" in sentence for sentence in sentences)
    assert [sentence for sentence in sentences if is_english(sentence)] == []


def test_a_file_that_others_change(ready, sentences):
    ready.paint()
    path = ready.folder / "photo.png"
    Image.new("RGB", (160, 120)).save(path)
    ready.app.photos.watch.look()
    rest(ready)
    assert "⟦photo.png was changed by another program; Save will ask which of the two to keep⟧" in sentences
    path.unlink()
    ready.app.photos.watch.look()
    rest(ready)
    assert "⟦photo.png is not in its folder any more; Save will ask before it is written again⟧" in sentences


def test_the_clipboard(ready, sentences):
    ready.messages.answer = Answer.DISCARD
    ready.act("copy")
    ready.act("paste-mask")
    rest(ready)
    QGuiApplication.clipboard().clear()
    ready.act("paste")
    ready.act("paste-mask")
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    ready.act("paste")
    rest(ready)
    drop(ready.canvas, from_browser(picture))
    rest(ready)
    drop(ready.canvas, from_browser())
    assert any("pasted picture" in sentence for sentence in sentences)
    assert any("dropped picture" in sentence for sentence in sentences)
    assert sentences[-1].startswith("⟦Lacuna fetches nothing")
    assert [sentence for sentence in sentences if is_english(sentence)] == []


def test_masks_opened_and_saved(ready, sentences):
    mask = ready.folder / "mask.png"
    ready.paint()
    ready.messages.save_path = mask
    ready.act("save-mask")
    rest(ready)
    ready.messages.open_path = mask
    ready.act("open-mask")
    rest(ready)
    Image.new("L", (80, 60)).save(mask)
    ready.messages.mask_answer = True
    ready.act("open-mask")
    rest(ready)
    assert [sentence for sentence in sentences if is_english(sentence)] == []
    assert [step for step in (ready.app.history.undoText(),) if is_english(step)] == []
    Image.new("L", (80, 70)).save(mask)
    ready.act("open-mask")
    rest(ready)
    (error,) = ready.messages.errors
    assert error.startswith("⟦The mask mask.png is 80×70 pixels")
    assert not is_english(error)


def test_dialogs_of_files_have_titles(ready, monkeypatch):
    titles = []
    for name in ("file_to_open", "file_to_save"):
        monkeypatch.setattr(ready.messages, name, lambda title, *_: titles.append(title))
    ready.paint()
    for action in ("open-mask", "save-mask", "save-as"):
        ready.act(action)
    assert titles == ["⟦Open mask⟧", "⟦Save mask⟧", "⟦Save photo as⟧"]


def test_why_a_photo_is_encoded_anew(ready):
    ready.messages.save_path = ready.folder / "kite.avif"
    ready.act("save-as")
    rest(ready)
    (question,) = ready.messages.encoding_questions
    assert question.reason == "⟦files of AVIF cannot be changed in parts⟧"


def test_what_could_not_be_done(ready, sentences, monkeypatch):
    ready.app.history.set_budget(1)
    for x in (20, 60, 100):
        ready.drag((x, 20), (x, 60))
    ready.qtbot.waitUntil(lambda: any("Undo has reached" in sentence for sentence in sentences))
    ready.act("close")
    ready.messages.answer = Answer.DISCARD
    ready.act("close")
    ready.app.photos.masks.open(ready.folder / "photo.png")
    assert sentences[-1] == "⟦Open a photo first, then its mask⟧"
    assert [sentence for sentence in sentences if is_english(sentence)] == []


def test_how_to_see_the_photo_as_it_was(ready, sentences):
    ready.act("before")
    assert sentences[-1] == "⟦Hold the key O to see the photo as it was opened⟧"


def test_a_photo_without_a_file_is_untitled(ready):
    ready.app.photos.open_photo(ready.document.photo, language.tr("picture"))
    rest(ready)
    assert "⟦Untitled⟧" in ready.window.windowTitle()
    assert not is_english(ready.window.windowTitle())


def picture_of(folder, pixels, mode=None):
    path = folder / "mask.png"
    Image.fromarray(np.asarray(pixels, np.uint8), mode).save(path)
    return path


ONE_LABEL = np.pad(np.ones((4, 4)), 4)


MASKS = {
    "nothing": np.zeros((12, 12)),
    "nearly all": np.full((12, 12), 255),
    "ones": ONE_LABEL,
    "labels": ONE_LABEL * 7,
    "greys": np.tile(np.arange(12) * 20, (12, 1)),
    "another size": np.pad(np.full((8, 8), 255), 8),
    "colours": np.pad(np.tile([[200, 0, 0]], (4, 4, 1)), ((4, 4), (4, 4), (0, 0))),
    "erased": np.dstack([np.arange(12 * 12 * 3).reshape(12, 12, 3) % 250, 255 - np.pad(np.full((6, 6), 255), 3)]),
    "strokes": np.dstack([np.full((12, 12, 3), 90) + np.arange(12)[:, None] * 9, np.pad(np.full((6, 6), 255), 3)]),
}


@pytest.mark.parametrize("kind", MASKS)
def test_what_had_to_be_decided_of_a_mask(kind, brackets, tmp_path):
    loaded = load_mask(picture_of(tmp_path, MASKS[kind]), (12, 12), resize=True)
    assert loaded.notices
    assert [notice for notice in loaded.notices if is_english(notice)] == []


def raised(action):
    with pytest.raises(PhotoError) as caught:
        action()
    return str(caught.value)


def test_masks_that_cannot_be_taken(brackets, tmp_path):
    path = picture_of(tmp_path, np.full((8, 8), 255))
    for sentence in (
        raised(lambda: load_mask(path, (12, 12))),
        raised(lambda: load_mask(path, (12, 16), resize=True)),
        raised(lambda: load_mask(path, (8, 8), channel="alpha")),
        raised(lambda: load_labelme(tmp_path / "no.json", (8, 8))),
        raised(lambda: save_mask(np.zeros((8, 8), bool), tmp_path / "mask.jpg")),
    ):
        assert not is_english(sentence)


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "{}",
        json.dumps({"shapes": [], "imageWidth": 30, "imageHeight": 10}),
        json.dumps({"shapes": [{"shape_type": "polygon", "points": []}]}),
    ],
)
def test_files_of_labelme_that_cannot_be_taken(content, brackets, tmp_path):
    path = tmp_path / "mask.json"
    path.write_text(content, encoding="utf-8")
    assert not is_english(raised(lambda: load_labelme(path, (12, 12))))
