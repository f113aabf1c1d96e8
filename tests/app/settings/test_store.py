"""The settings file and what it names: of any content, the program starts."""

import errno
import json
import os
import threading

import pytest

from app.photo.recent import RecentFiles, recent_files
from app.settings.store import Settings
from app.settings.table import SETTINGS
from engine.files import atomic

HOSTILE = {
    "not text": b"\xff\xfe\x00",
    "nested": b'{"theme":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "nested but read": b'{"unknown":' + b"[" * 990 + b"]" * 990 + b"}",
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


def test_two_windows_keep_each_others_settings(tmp_path):
    path = tmp_path / "settings.json"
    first, second = Settings(path), Settings(path)
    first.set("language", "de")
    first.set("model", "/mine.safetensors")
    second.set("window_place", "abc")
    second.set("theme", "dark")
    first.set("theme", "light")
    first.set("language", "system")
    second.set("window_place", "def")
    again = Settings(path)
    assert [again.text(key) for key in ("language", "model", "window_place", "theme")] == [
        "system",
        "/mine.safetensors",
        "def",
        "light",
    ]


def test_what_did_not_change_here_is_not_put_back(tmp_path):
    path = tmp_path / "settings.json"
    Settings(path).set("filler", "telea")
    first, second = Settings(path), Settings(path)
    first.set("filler", "ns")
    second.set("filler", "telea")
    assert Settings(path).text("filler") == "ns"


def test_what_another_version_wrote_stays(tmp_path):
    path = tmp_path / "settings.json"
    foreign = {"of a newer one": [1, {"a": None}], "theme": "a newer theme"}
    path.write_text(json.dumps(foreign))
    Settings(path).set("filler", "telea")
    assert json.loads(path.read_text()) == {**foreign, "filler": "telea"}


@pytest.mark.parametrize("spoil", [lambda path: path.unlink(), lambda path: path.write_bytes(b'{"filler": "te')])
def test_a_file_that_is_gone_or_cut_off_is_written_whole_again(tmp_path, spoil):
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings.set("filler", "telea")
    spoil(path)
    settings.set("theme", "dark")
    assert (Settings(path).text("filler"), Settings(path).text("theme")) == ("telea", "dark")


def test_what_could_not_be_written_is_written_the_next_time(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    settings = Settings(path)
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")))
        settings.set("filler", "telea")
    assert settings.text("filler") == "telea"
    assert not path.exists()
    settings.set("theme", "dark")
    assert Settings(path).text("filler") == "telea"


def test_a_window_that_writes_waits_for_the_other(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    first, second = Settings(path), Settings(path)
    other = threading.Thread(target=lambda: second.set("theme", "dark"))
    write = atomic.replace_file

    def slow(*arguments):
        if other.ident is None:
            other.start()
            other.join(0.2)  # long enough for one that does not wait
        write(*arguments)

    monkeypatch.setattr(atomic, "replace_file", slow)
    first.set("filler", "telea")
    other.join()
    assert (Settings(path).text("filler"), Settings(path).text("theme")) == ("telea", "dark")


def test_recent_files_are_those_of_all_windows(tmp_path):
    path = tmp_path / "settings.json"
    one, other = RecentFiles(Settings(path)), RecentFiles(Settings(path))
    one.remember(tmp_path / "a.png")
    other.remember(tmp_path / "b.png")
    one.remember(tmp_path / "c.png")
    assert recent_files(Settings(path)) == tuple(tmp_path / f"{name}.png" for name in "cba")
    other.clear()
    assert recent_files(Settings(path)) == ()


def test_several_are_one_write_and_what_is_kept_waits_for_it(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings.keep({"brush_radius_px": 30.0, "brush_share": 0.5})
    assert settings.number("brush_radius_px") == 30.0
    assert not path.exists()
    with pytest.raises(ValueError, match="theme"):
        settings.keep({"filler": "telea", "theme": "pink"})
    assert settings.text("filler") == "network"
    flushed, flush = [], os.fsync
    monkeypatch.setattr(os, "fsync", lambda handle: (flushed.append(handle), flush(handle)))
    settings.write()
    settings.write()
    assert len(flushed) == 2  # the file and its folder
    assert Settings(path).number("brush_share") == 0.5
