"""What a computer lacks is said in a sentence before Qt would end the process."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

import main
from app.system import needs


@pytest.fixture
def desktop(monkeypatch):
    """A Linux desktop with everything."""
    monkeypatch.setattr(needs.sys, "platform", "linux")
    monkeypatch.setattr(needs, "_is_there", lambda library: True)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("DISPLAY", ":77")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)


def _processor_with(monkeypatch, tmp_path, flags):
    monkeypatch.setattr(needs, "_PROCESSOR", tmp_path / "cpuinfo")
    (tmp_path / "cpuinfo").write_text(f"processor\t: 0\nflags\t\t: {flags}\n")


def test_nothing_is_said_where_nothing_lacks(desktop):
    assert needs.lacking() == ""


def test_no_display(desktop, monkeypatch, capsys):
    monkeypatch.delenv("DISPLAY")
    assert main.main([]) == 3
    assert "no display" in capsys.readouterr().err


def test_a_missing_library_is_named_with_its_package(desktop, monkeypatch, capsys):
    monkeypatch.setattr(needs, "_is_there", lambda library: library not in {"libEGL.so.1", "libxcb-cursor.so.0"})
    monkeypatch.setattr(shutil, "which", lambda program: None)
    assert main.main([]) == 3
    said = capsys.readouterr().err
    assert "lacks libEGL.so.1, libxcb-cursor.so.0." in said
    assert said.rstrip().endswith("sudo apt install libegl1 libxcb-cursor0")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's loader tells")
def test_only_what_qt_loads_is_asked_for():
    """A library too many would keep Lacuna from starting where it could."""
    folder = Path(PySide6.__file__).parent / "Qt"
    files = [folder / "plugins" / "platforms" / "libqxcb.so", *(folder / "lib").glob("libQt6Gui.so.6")]
    told = "".join(subprocess.run(["ldd", file], capture_output=True, text=True, check=True).stdout for file in files)
    assert [name for name in needs._LIBRARIES if f"{name} =>" not in told] == []


def test_a_library_that_is_not_there_is_noticed():
    assert not needs._is_there("libno-such-thing.so.9")


def test_libraries_do_not_matter_without_a_screen(desktop, monkeypatch):
    monkeypatch.setattr(needs, "_is_there", lambda library: False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert needs.lacking() == ""


@pytest.mark.parametrize(("flags", "says", "fast"), [("sse4_1 sse4_2 avx2", "", True), ("sse4_2", "", False)])
def test_a_processor_that_will_do(desktop, monkeypatch, tmp_path, flags, says, fast):
    _processor_with(monkeypatch, tmp_path, flags)
    assert (needs.lacking(), needs.has_avx2()) == (says, fast)


def test_a_processor_that_is_too_old(desktop, monkeypatch, tmp_path):
    _processor_with(monkeypatch, tmp_path, "sse sse2 ssse3")
    assert "needs SSE4.2" in needs.lacking().replace("need SSE", "needs SSE")


def test_who_clicked_an_icon_gets_a_box(desktop, monkeypatch, capsys):
    started = []
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}" if program == "zenity" else None)
    monkeypatch.setattr(subprocess, "Popen", lambda command, **_: started.append(command))
    needs.tell("It <b>lacks</b> a library.")
    assert started == [["zenity", "--error", "--no-markup", "--text", "It <b>lacks</b> a library."]]
    assert "lacks" in capsys.readouterr().err
