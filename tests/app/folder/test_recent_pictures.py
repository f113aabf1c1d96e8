"""Files that were opened before are looked at on a thread."""

from __future__ import annotations

import os

import pytest
from PIL import Image

from app.folder.recent_pictures import RecentPictures
from app.photo.recent import RecentFiles
from app.settings.store import Settings


@pytest.fixture
def looked_at(qtbot, tmp_path):
    """Make the list of these, and look at them."""
    made = []

    def look(*names):
        settings = Settings(tmp_path / "settings.json")
        settings.set("recent_files", tuple(map(str, names)))
        recent = RecentFiles(settings)
        pictures = RecentPictures(recent, tmp_path / "thumbnails")
        made.append(pictures)
        pictures.look()
        qtbot.waitUntil(lambda: not pictures._background.is_busy)
        return recent

    yield look
    for pictures in made:
        pictures.stop()


def test_what_may_not_be_looked_at_or_has_no_possible_name_is_left_out(looked_at, tmp_path, monkeypatch):
    Image.new("RGB", (8, 8)).save(tmp_path / "a.png")
    locked = tmp_path / "locked" / "b.png"
    found = os.stat

    def stat(path, *arguments, **options):
        if os.fspath(path) == str(locked):
            raise PermissionError(13, "Permission denied")
        return found(path, *arguments, **options)

    monkeypatch.setattr(os, "stat", stat)
    recent = looked_at(locked, "a\0b.png", tmp_path / "a.png", tmp_path / "gone.lacuna")
    assert recent.files == (tmp_path / "a.png",)
    assert len(recent.remembered) == 4  # a disk may be put in again


def test_folders_and_projects_are_there_too(looked_at, tmp_path):
    project = tmp_path / "p.lacuna"
    project.write_bytes(b"")
    assert looked_at(tmp_path, project).files == (tmp_path, project)
