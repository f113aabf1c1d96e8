"""What is said of models, projects and work that was not saved."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import zipfile

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextBrowser, QTreeWidget

from app.models.dialog import ModelsDialog
from app.project.project_file import FORM as PROJECT
from app.recovery.copy_file import FORM as COPY
from tests.app.conftest import Editor
from tests.app.language.sentences import Heard, untranslated
from tests.app.language.shown import in_english
from tests.fakes.models import cut_off, with_nan, write_model


def settle(editor):
    editor.qtbot.waitUntil(lambda: not editor.app.background.is_busy)


def wait_for_errors(editor, count):
    editor.qtbot.waitUntil(lambda: len(editor.messages.errors) == count)


class TestModels:
    @pytest.fixture
    def manager(self, bracketed_editor):
        """The dialog with a sound model, a broken one, and one that is found broken when it is used."""
        editor = bracketed_editor
        editor.start()
        editor.heard = Heard(editor)
        folder = editor.app.models.folder
        write_model(folder / "m1.safetensors", title="⟦⟧")
        cut_off(write_model(folder / "m2.safetensors"))
        with_nan(write_model(folder / "m3.safetensors", title="⟦⟧"))
        editor.act("manage-models")
        editor.dialog = editor.window.findChild(ModelsDialog)
        editor.list = editor.dialog.findChild(QTreeWidget)
        settle(editor)
        yield editor
        settle(editor)

    @staticmethod
    def select(editor, row):
        editor.list.setCurrentItem(editor.list.topLevelItem(row))

    @staticmethod
    def press(editor, text):
        (button,) = (b for b in editor.dialog.findChildren(QPushButton) if text in b.text())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle(editor)

    @staticmethod
    def in_english(editor):
        """What the dialog says itself: what the bundled model says of itself stands in its file."""
        title = editor.app.models.entries[0].title
        return [found for found in in_english(editor.dialog) if not found.endswith(f": {title}")]

    def test_the_dialog_and_the_menu(self, manager):
        for row in range(4):
            self.select(manager, row)
            assert self.in_english(manager) == []
        assert in_english(manager.window.model_menu) == []

    def test_the_card(self, manager):
        self.select(manager, 1)
        rows = manager.dialog.findChild(QTextBrowser).toPlainText().splitlines()
        own = [row for row in rows if row and row not in self.of_the_network()]
        assert len(own) > 10
        assert untranslated(own) == []
        self.select(manager, 2)
        rows = manager.dialog.findChild(QTextBrowser).toPlainText().splitlines()
        assert untranslated(rows[:3]) == []

    @staticmethod
    def of_the_network():
        """Names of fields of a network's configuration, and their values, are the same in every language."""
        from engine.model.config import ModelConfig

        def names(part, prefix=""):
            for name, value in part.items():
                yield f"{prefix}{name}".replace("_", " ")
                yield str(value)
                if isinstance(value, dict):
                    yield from names(value, f"{name}.")

        return {"title", *names(ModelConfig.released().to_dict())}

    def test_what_is_done_with_a_model(self, manager, tmp_path):
        self.select(manager, 1)
        self.press(manager, "&Use")
        manager.messages.save_path = tmp_path / "c.safetensors"
        self.press(manager, "&Export")
        manager.messages.save_path = tmp_path / "nowhere" / "c.safetensors"
        self.press(manager, "&Export")
        manager.messages.save_path = manager.app.models.folder / "m1.safetensors"
        manager.messages.overwrite = True
        self.press(manager, "&Export")
        for name in ("m2", "m/1", "m4"):
            self.select(manager, 1)
            QTest.keyClick(manager.dialog, Qt.Key.Key_F2)
            line = manager.list.findChild(QLineEdit)
            line.setText(name)
            QTest.keyClick(line, Qt.Key.Key_Return)
            manager.qtbot.waitUntil(lambda: manager.list.findChild(QLineEdit) is None)
            settle(manager)
        assert self.in_english(manager) == []
        names = [manager.list.topLevelItem(row).text(1) for row in range(4)]
        self.select(manager, names.index("m4"))
        self.press(manager, "&Delete")
        self.select(manager, 1)
        self.press(manager, "&Delete")
        self.select(manager, 1)
        self.press(manager, "&Use")
        assert len(manager.messages.errors) == 5
        assert len(manager.heard.said) >= 5
        assert manager.heard.in_english() == []

    @pytest.mark.parametrize("error", [errno.EACCES, errno.ENOSPC])
    def test_a_disk_that_refuses(self, manager, monkeypatch, error):
        self.select(manager, 1)
        manager.messages.overwrite = True

        def fail(*_arguments, **_options):
            raise OSError(error, os.strerror(error))

        monkeypatch.setattr(os, "unlink", fail)
        self.press(manager, "&Delete")
        assert len(manager.messages.errors) == 1
        assert manager.heard.in_english() == []

    def test_importing(self, manager, tmp_path):
        manager.messages.open_path = write_model(tmp_path / "m5.safetensors", title="⟦⟧")
        self.press(manager, "&Import")
        assert untranslated([asked.removeprefix("import ") for asked in manager.messages.asked]) == []
        manager.messages.overwrite = True
        self.press(manager, "&Import")
        manager.messages.open_path = with_nan(write_model(tmp_path / "m6.safetensors"))
        self.press(manager, "&Import")
        assert len(manager.messages.errors) == 1
        assert manager.heard.in_english() == []

    def test_a_file_that_is_gone(self, manager, tmp_path):
        self.select(manager, 1)
        (manager.app.models.folder / "m1.safetensors").unlink()
        manager.messages.save_path = tmp_path / "c.safetensors"
        self.press(manager, "&Export")
        assert len(manager.messages.errors) == 1
        assert manager.heard.in_english() == []

    def test_other_models_among_the_answers(self, manager):
        self.select(manager, 1)
        self.press(manager, "&Use")
        labels = [contender.label for contender in manager.app.models.others()]
        assert "⟦Bundled⟧" in labels[0]
        assert untranslated(labels) == []


class TestProjects:
    @pytest.fixture
    def saved(self, bracketed_editor, tmp_path):
        """A project that links to its photo."""
        editor = bracketed_editor
        editor.start()
        editor.heard = Heard(editor)
        editor.app.settings.set("project_photo", "link")
        editor.photo = editor.open()
        editor.paint()
        editor.messages.save_path = editor.project = tmp_path / "p.lacuna"
        self.save(editor)
        return editor

    @staticmethod
    def save(editor):
        with editor.qtbot.waitSignal(editor.app.photos.project_save_ended):
            editor.act("save-project")

    def test_saving_and_opening(self, saved):
        with saved.qtbot.waitSignal(saved.app.photo.replaced):
            saved.app.photos.open(saved.project)
        assert in_english(saved.window) == []
        assert saved.heard.in_english() == []

    def test_a_photo_that_was_saved_over(self, saved):
        Image.fromarray(np.zeros((120, 160, 3), np.uint8)).save(saved.photo)
        saved.paint()
        saved.drag((20, 20), (40, 20))
        self.save(saved)
        assert saved.heard.in_english() == []

    def test_a_photo_that_is_another_one_or_gone(self, saved):
        Image.fromarray(np.zeros((120, 160, 3), np.uint8)).save(saved.photo)
        saved.app.photos.open(saved.project)
        wait_for_errors(saved, 1)
        saved.photo.unlink()
        saved.app.photos.open(saved.project)
        saved.qtbot.waitUntil(lambda: any(asked.startswith("locate") for asked in saved.messages.asked))
        assert untranslated([asked.removeprefix("locate ") for asked in saved.messages.asked[-1:]]) == []
        assert saved.heard.in_english() == []

    def test_what_is_no_project_or_a_newer_one(self, saved, tmp_path):
        other = tmp_path / "o.lacuna"
        other.write_bytes(b"no zip")
        saved.app.photos.open(other)
        wait_for_errors(saved, 1)
        with zipfile.ZipFile(other, "w") as archive:
            archive.writestr("manifest.json", json.dumps({PROJECT.key: PROJECT.version + 1}))
        saved.app.photos.open(other)
        wait_for_errors(saved, 2)
        saved.app.photos.open(tmp_path / "none.lacuna")
        wait_for_errors(saved, 3)
        assert saved.heard.in_english() == []

    @pytest.mark.parametrize("error", [MemoryError(), RuntimeError("…")])
    def test_a_project_that_cannot_be_written(self, saved, monkeypatch, error):
        def fail(*_):
            raise error

        monkeypatch.setattr("app.work.work_file.write_photo", fail)
        saved.drag((20, 20), (40, 20))
        self.save(saved)
        wait_for_errors(saved, 1)
        assert saved.heard.in_english() == []

    def test_more_than_a_project_may_hold(self, saved, monkeypatch):
        monkeypatch.setattr("app.work.work_file._MAX_STEPS", 0)
        saved.drag((20, 20), (40, 20))
        self.save(saved)
        wait_for_errors(saved, 1)
        assert saved.heard.in_english() == []

    def test_the_file_keeps_english_names(self, saved):
        """Who opens it elsewhere reads it in their language."""
        with zipfile.ZipFile(saved.project) as archive:
            manifest = archive.read("manifest.json").decode()
        assert "Brush stroke" in manifest
        assert "⟦" not in manifest
        assert "given_up" in json.loads(manifest)


class TestRecovery:
    @pytest.fixture
    def ended(self, bracketed_editor, tmp_path):
        """An editor after one that was ended with unsaved work."""
        first = bracketed_editor
        recovery = first.app.recovery
        recovery.pause_ms, recovery.every_s = 0, 0.0
        first.start()
        first.photo = first.open()
        with first.qtbot.waitSignal(recovery.written):
            first.paint()
        first.qtbot.waitUntil(lambda: not recovery.is_busy)
        gone = subprocess.Popen([sys.executable, "-c", ""])
        gone.wait()
        (folder,) = {lock.parent for lock in tmp_path.rglob("lock.json")}
        lock = folder / "lock.json"
        lock.write_text(json.dumps({**json.loads(lock.read_text()), "pid": gone.pid}))
        second = Editor(first.qtbot, tmp_path, tmp_path / "settings.json")
        second.photo, second.copy = first.photo, folder / "work.zip"
        second.heard = Heard(second)
        yield second
        second.stop()

    @staticmethod
    def look(editor):
        with editor.qtbot.waitSignal(editor.app.recovery.offering.looked):
            editor.app.recovery.offering.look()
        return editor.app.recovery.offering.dialog

    @staticmethod
    def recover(editor, signal):
        with editor.qtbot.waitSignal(getattr(editor.app.recovery.offering, signal)) as said:
            editor.app.recovery.offering.dialog.rows()[0].recover.click()
        return said.args

    def test_the_offer(self, ended):
        dialog = self.look(ended)
        assert in_english(dialog) == []
        self.recover(ended, "recovered")
        assert ended.heard.in_english() == []

    @pytest.mark.parametrize("what", ["written since", "gone", "damaged", "newer", "used"])
    def test_what_stands_in_the_way(self, ended, what):
        if what == "written since":
            Image.fromarray(np.zeros((120, 160, 3), np.uint8)).save(ended.photo)
        elif what == "gone":
            ended.photo.unlink()
        dialog = self.look(ended)
        if what == "damaged":
            ended.copy.write_bytes(b"no zip")
        elif what == "newer":
            with zipfile.ZipFile(ended.copy, "w") as archive:
                archive.writestr("manifest.json", json.dumps({COPY.key: COPY.version + 1}))
        elif what == "used":
            ended.copy.unlink()
        assert in_english(dialog) == []
        self.recover(ended, "refused")
        assert in_english(dialog) == []
        assert ended.heard.in_english() == []

    def test_a_disk_that_is_full(self, ended, monkeypatch):
        ended.open(ended.photo_file("q.png"))
        said = []

        def fail(*_):
            said.append("")
            raise RuntimeError("…")

        monkeypatch.setattr("app.recovery.controller.write_copy", fail)
        ended.paint()
        ended.app.recovery.keep()
        ended.qtbot.waitUntil(lambda: bool(said) and not ended.app.recovery.is_busy)
        assert ended.heard.said[-1].startswith("⟦⟦")  # its beginning, in a sentence that is translated by itself
        assert ended.heard.in_english() == []


def test_a_file_that_may_not_be_read(bracketed_editor, tmp_path, monkeypatch):
    from app.recovery.copy_file import read_summary
    from app.work.work import WorkError

    def fail(*_):
        raise PermissionError

    monkeypatch.setattr("app.work.archive.open_regular", fail)
    with pytest.raises(WorkError) as error:
        read_summary(tmp_path / "c.zip")
    assert untranslated([str(error.value)]) == []
