"""A folder of photos, and the editor that goes through it."""

from __future__ import annotations

import pytest

from app.folder.destination import Destination, Where


class Trip:
    """The editor with a folder open, and a person's hands on the filmstrip."""

    def __init__(self, editor, folder):
        self.editor, self.folder = editor, folder
        self.controller, self.saver = editor.app.folder, editor.app.folder.saver
        self.model, self.strip = self.controller.walk.model, self.controller.strip

    @property
    def names(self):
        return [shot.name for shot in self.model.shots]

    @property
    def open_name(self):
        return None if self.model.open is None else self.model.open.name

    def shot(self, name):
        return next(shot for shot in self.model.every if shot.name == name)

    def until_open(self, name):
        self.editor.qtbot.waitUntil(lambda: self.open_name == name and not self.controller.walk.is_under_way)

    def open(self, first, *paths):
        self.controller.open([*paths] or [self.folder])
        self.until_open(first)

    def turn(self, action, name):
        """Press what the action's key is, and wait for the photo."""
        self.editor.act(action)
        self.until_open(name)

    def edit(self):
        """A hole that is filled: unsaved pixels."""
        self.editor.paint()
        self.editor.fill()

    def decide(self, where=Where.BESIDE, **options):
        self.saver.choose(Destination(where, **options))


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "trip"
    made.mkdir()
    return made


@pytest.fixture
def trip(editor, folder):
    """Five photos, nothing open yet."""
    editor.start()
    for number in (1, 2, 3, 10, 20):
        editor.photo_file(f"trip/img_{number}.jpg", (90 + number, 120), quality=95)
    return Trip(editor, folder)
