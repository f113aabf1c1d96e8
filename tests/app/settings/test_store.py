"""The settings file and what it names: of any content, the program starts."""

import json
import os

import pytest

from app.photo.recent import recent_files
from app.settings.store import Settings
from app.settings.table import SETTINGS

HOSTILE = {
    "not text": b"\xff\xfe\x00",
    "nested": b'{"theme":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "a list": b"[1, 2]",
    "cut off": b'{"theme": "da',
    "a number without end": b'{"undo_mb": ' + b"9" * 5000 + b"}",
    "wrong types": json.dumps({spec.key: {"a": [1]} for spec in SETTINGS}).encode(),
    "numbers for texts": json.dumps({spec.key: 7 for spec in SETTINGS}).encode(),
    "no numbers": b'{"undo_mb": NaN, "fill_mb": Infinity, "grow_px": 1e999}',
    "mixed names": b'{"recent_files": ["a.png", 7, null]}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_settings_of_any_content_are_the_defaults(name, tmp_path):
    path = tmp_path / "settings.json"
    path.write_bytes(HOSTILE[name])
    settings = Settings(path)
    for spec in SETTINGS:
        assert settings.value(spec.key) == spec.default
    settings.set("recent_files", ("a.png",))
    assert Settings(path).texts("recent_files") == ("a.png",)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="POSIX files")
def test_a_named_pipe_as_settings_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "settings.json")
    assert Settings(tmp_path / "settings.json").text("theme") == "system"


@pytest.mark.skipif(os.name != "posix", reason="names of files are text elsewhere")
def test_a_name_that_is_no_text_is_kept(tmp_path):
    photo = tmp_path / os.fsdecode(b"caf\xe9.png")
    photo.write_bytes(b"")
    settings = Settings(tmp_path / "settings.json")
    settings.set("recent_files", (str(photo),))
    assert recent_files(Settings(tmp_path / "settings.json")) == (photo,)
