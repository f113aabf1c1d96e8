"""Projects through the whole editor: saved, opened again, and nothing of them missing."""

import errno
import json
import os
import re
import sys
import threading
import zipfile

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from app.project.project_file import write_project
from app.window.messages import Answer, FileChanged
from tests.app.conftest import Editor
from tests.fakes.attention import AttendingFiller


@pytest.fixture
def start(qtbot, tmp_path):
    """Editors over the same settings; each is one program."""
    made = []

    def run():
        editor = Editor(qtbot, tmp_path, tmp_path / "settings" / "settings.json")
        editor.fillers["network"] = AttendingFiller()
        made.append(editor)
        return editor

    yield run
    for editor in made:
        editor.stop()


@pytest.fixture
def project(tmp_path):
    return tmp_path / "beach.lacuna"


def work(editor):
    """A fill, marks, another fill, a stroke; and one stroke that was undone."""
    editor.window.show()
    editor.paint()
    editor.fill()
    editor.app.photo.edit("Not from here", lambda edit: edit.segment((5, 5), (30, 9), 4, True), "sources")
    editor.app.photo.edit("Brush", lambda edit: edit.segment((20, 90), (40, 90), 6, True))
    editor.fill()
    editor.paint()
    editor.app.photo.edit("Brush", lambda edit: edit.segment((100, 20), (110, 20), 6, True))
    editor.app.history.undo()


def save(editor, project, how="save-project"):
    editor.messages.save_path = project
    with editor.said("Saved the project"):
        editor.act(how)


def reopen(editor, path):
    with editor.said(f"Opened {path.name}"):
        editor.app.photos.open(path)


def seen(editor):
    document = editor.document
    return [array.copy() for array in (document.pixels, document.mask, document.sources)]


def assert_seen(editor, arrays):
    for ours, theirs in zip(seen(editor), arrays, strict=True):
        np.testing.assert_array_equal(ours, theirs)


def refusal(editor, path):
    count = len(editor.messages.errors)
    editor.app.photos.open(path)
    editor.qtbot.waitUntil(lambda: len(editor.messages.errors) > count)
    return editor.messages.errors[-1]


def test_everything_comes_back_even_where_the_photo_is_gone(start, project):
    first = start()
    path = first.open()
    original = seen(first)
    work(first)
    after, count, index = seen(first), first.app.history.count(), first.app.history.index()
    weights = [one.weights for fill in first.app.history.fills() for one in fill.attention]
    assert len(weights) == 2
    save(first, project)
    path.unlink()
    second = start()
    reopen(second, project)
    assert_seen(second, after)
    assert (second.app.history.count(), second.app.history.index()) == (count, index)
    for ours, theirs in zip(second.app.history.fills(), first.app.history.fills(), strict=True):
        np.testing.assert_array_equal(ours.attention[0].weights, theirs.attention[0].weights)
        assert ours.made_by == theirs.made_by
    second.app.history.redo()
    for _ in range(count):
        second.app.history.undo()
    assert_seen(second, original)
    assert not second.messages.errors


def test_the_explorer_answers_in_an_opened_project(start, project):
    first = start()
    first.open()
    work(first)
    save(first, project)
    second = start()
    second.start(project)
    second.qtbot.waitUntil(lambda: second.document is not None)
    QTest.keyClick(second.canvas, Qt.Key.Key_I)
    sources = second.window.attention_panel.findChild(QListWidget)
    QTest.mouseClick(second.canvas, Qt.MouseButton.LeftButton, pos=second.at(80, 60))
    assert [sources.item(row).text() for row in range(sources.count())] == ["60%", "40%"]
    before = second.canvas.grab().toImage()
    second.act("allow-all")
    assert second.canvas.grab().toImage() != before  # the marks were drawn


def test_a_saved_project_is_nothing_to_lose_until_something_is_done(start, project):
    editor = start()
    editor.open()
    work(editor)
    assert editor.window.isWindowModified()
    save(editor, project)
    assert not editor.window.isWindowModified()
    assert editor.window.windowTitle().startswith("beach.lacuna")
    assert not editor.app.photo.is_dirty
    editor.app.history.undo()
    assert editor.window.isWindowModified()
    editor.app.history.redo()
    assert not editor.window.isWindowModified()
    editor.app.photo.edit("Brush", lambda edit: edit.segment((20, 20), (40, 20), 6, True))
    assert editor.app.photo.is_dirty


def test_closing_an_open_project_saves_the_project(start, project):
    editor = start()
    editor.open()
    work(editor)
    save(editor, project)
    editor.app.photo.edit("Brush", lambda edit: edit.segment((20, 20), (40, 20), 6, True))
    after = seen(editor)
    editor.messages.answer = Answer.SAVE
    with editor.qtbot.waitSignal(editor.app.photo.replaced):
        editor.act("close")
    assert editor.messages.asked == ["unsaved beach.lacuna"]
    reopen(editor, project)
    assert_seen(editor, after)


def test_saving_the_photo_of_a_project_that_holds_it_asks_for_a_place(start, project, tmp_path):
    editor = start()
    editor.open()
    work(editor)
    save(editor, project)
    reopen(editor, project)
    editor.messages.save_path = tmp_path / "out.png"
    with editor.said("Saved out.png"):
        editor.act("save")
    assert editor.messages.suggested[-1] == "photo-filled.png"
    np.testing.assert_array_equal(np.asarray(Image.open(tmp_path / "out.png")), editor.document.pixels)


def test_a_project_that_holds_its_photo_can_be_saved_again_with_it(start, project, tmp_path):
    editor = start()
    path = editor.open(editor.photo_file("tiff.tif", compression="tiff_lzw"))
    content = path.read_bytes()
    work(editor)
    save(editor, project)
    path.unlink()
    reopen(editor, project)
    save(editor, tmp_path / "again.lacuna", "save-project-as")
    with zipfile.ZipFile(tmp_path / "again.lacuna") as archive:
        assert archive.read("file") == content
        assert archive.namelist()[0] == "mimetype"
        assert archive.read("mimetype") == b"application/x-lacuna"


class TestLinks:
    @pytest.fixture
    def linked(self, start, project):
        """An editor, the photo's path, and what is in the project."""
        editor = start()
        editor.app.settings.set("project_photo", "link")
        path = editor.open()
        work(editor)
        save(editor, project)
        with zipfile.ZipFile(project) as archive:
            assert "file" not in archive.namelist()
        return editor, path, seen(editor)

    def test_a_link_is_followed_and_save_goes_to_the_photo(self, linked, project):
        editor, path, after = linked
        reopen(editor, project)
        assert_seen(editor, after)
        assert editor.app.photos.path == path

    def test_a_photo_that_moved_along_with_the_project_is_found(self, linked, project, tmp_path):
        editor, path, after = linked
        (tmp_path / "new").mkdir()
        path.rename(tmp_path / "new" / path.name)
        project.rename(tmp_path / "new" / project.name)
        reopen(editor, tmp_path / "new" / project.name)
        assert_seen(editor, after)

    def test_a_vanished_photo_can_be_located(self, linked, project, tmp_path):
        editor, path, after = linked
        path.rename(tmp_path / "renamed.png")
        editor.messages.open_path = tmp_path / "renamed.png"
        reopen(editor, project)
        assert editor.messages.asked[-1].startswith("locate The project does not hold its photo, and “photo.png”")
        assert_seen(editor, after)
        assert editor.app.photos.path == tmp_path / "renamed.png"

    def test_another_photo_in_its_place_is_refused_and_what_is_open_stays(self, linked, project):
        editor, path, after = linked
        Image.fromarray(np.zeros((120, 160, 3), np.uint8)).save(path)
        assert "is not the photo that this project was made of" in refusal(editor, project)
        assert_seen(editor, after)

    def test_a_photo_that_was_saved_over_is_put_into_the_project(self, linked, project):
        editor, _, after = linked
        editor.messages.overwrite = True
        with editor.said("Saved photo.png"):
            editor.act("save")
        editor.app.photo.edit("Brush", lambda edit: edit.segment((20, 20), (40, 20), 6, True))
        with editor.said("the project holds it"):
            editor.act("save-project")
        editor.app.history.undo()
        editor.messages.answer = Answer.DISCARD
        reopen(editor, project)
        editor.app.history.undo()
        assert_seen(editor, after)


def test_a_project_that_somebody_else_changed_is_asked_about(start, project):
    editor = start()
    editor.open()
    work(editor)
    save(editor, project)
    project.write_bytes(b"other")
    editor.paint()
    editor.messages.changed_answer = FileChanged.CANCEL
    editor.act("save-project")
    editor.qtbot.waitUntil(lambda: editor.messages.asked == ["changed beach.lacuna"])
    assert project.read_bytes() == b"other"
    editor.messages.changed_answer = FileChanged.OVERWRITE
    with editor.said("Saved the project"):
        editor.act("save-project")
    assert zipfile.is_zipfile(project)


def test_a_project_can_be_saved_as_another_while_it_is_written(start, project, tmp_path, monkeypatch):
    free = threading.Event()
    monkeypatch.setattr(
        "app.project.controller.write_project", lambda *what, **how: free.wait(20) and write_project(*what, **how)
    )
    editor = start()
    editor.window.show()
    editor.open()
    free.set()
    save(editor, project)
    free.clear()
    editor.paint()
    editor.act("save-project")
    editor.fill()
    editor.messages.answer = Answer.SAVE
    editor.window.close()  # is done once what was done since is saved, too
    editor.messages.save_path = tmp_path / "other.lacuna"
    editor.act("save-project-as")
    arrays = seen(editor)
    free.set()
    editor.qtbot.waitUntil(lambda: not editor.window.isVisible())
    again = start()
    reopen(again, tmp_path / "other.lacuna")
    assert_seen(again, arrays)
    assert project.exists()


def test_a_project_is_among_the_recent_files_and_can_be_dropped(start, project):
    editor = start()
    editor.open()
    work(editor)
    after = seen(editor)
    save(editor, project)
    assert editor.app.photos.recent.files[0] == project
    with editor.said("Opened beach.lacuna"):
        editor.app.folder.drop([project])
    assert editor.messages.asked == []
    assert_seen(editor, after)


def test_attention_can_be_left_out(start, project):
    editor = start()
    editor.app.settings.set("project_maps", "left out")
    editor.open()
    work(editor)
    save(editor, project)
    with zipfile.ZipFile(project) as archive:
        assert archive.read("attention") == b""
    reopen(editor, project)
    assert [fill.attention for fill in editor.app.history.fills()] == [(), ()]


def test_a_pasted_picture_without_a_step_can_be_kept_as_a_project(start, project):
    from engine.photo.photo import Photo

    editor = start()
    pixels = np.full((60, 50, 3), 7, np.uint8)
    with editor.qtbot.waitSignal(editor.app.photo.replaced):
        editor.app.photos.open_photo(Photo(pixels), "a picture")
    assert editor.app.photo.is_dirty
    save(editor, project)
    assert not editor.app.photo.is_dirty
    reopen(editor, project)
    np.testing.assert_array_equal(editor.document.pixels, pixels)


def test_what_is_no_project_or_a_newer_one_is_one_sentence(start, project, tmp_path):
    editor = start()
    editor.open()
    before = seen(editor)
    for content in (b"", b"no zip", b"PK\x03\x04 half"):
        project.write_bytes(content)
        assert refusal(editor, project) == "This is no Lacuna project, or a damaged one; nothing of it can be opened."
    with zipfile.ZipFile(project, "w") as archive:
        archive.writestr("manifest.json", json.dumps({"lacuna-project": 2}))
    assert "newer version" in refusal(editor, project)
    assert refusal(editor, tmp_path / "none.lacuna") == "The project is not there any more."
    assert_seen(editor, before)


@pytest.mark.parametrize("kind", ["full disk", "read-only", "no folder"])
def test_a_project_that_cannot_be_written_leaves_the_old_one_and_says_why(start, project, monkeypatch, kind):
    editor = start()
    editor.open()
    work(editor)
    editor.messages.save_path = project if kind != "no folder" else project.parent / "gone" / "p.lacuna"
    if kind == "full disk":
        save(editor, project)

        def full(*_):
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr("app.work.work_file.write_map", full)
    elif kind == "read-only":
        save(editor, project)
        monkeypatch.setattr("engine.files.atomic.os.access", lambda *_: False)
    before = project.read_bytes() if project.exists() else b""
    editor.app.photo.edit("Brush", lambda edit: edit.segment((20, 20), (40, 20), 6, True))
    editor.act("save-project")
    editor.qtbot.waitUntil(lambda: editor.messages.errors != [])
    assert re.match(r"\w+\.lacuna could not be saved: .*\.$", editor.messages.errors[0])
    assert editor.messages.details == [""]
    assert editor.app.photo.is_dirty
    assert before == (project.read_bytes() if project.exists() else b"")
    assert not list(project.parent.glob("*.tmp"))


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux alone")
@pytest.mark.parametrize("kind", ["link", "file"])
def test_a_photo_whose_name_is_no_utf8_comes_back(start, project, tmp_path, kind):
    first = start()
    first.app.settings.set("project_photo", kind)
    first.open(first.photo_file(os.fsdecode(b"\xfe\xff photo.png")))
    work(first)
    after = seen(first)
    save(first, project)
    second = start()
    reopen(second, project)
    assert_seen(second, after)
    assert second.app.photos.title == first.app.photos.title
