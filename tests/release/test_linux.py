"""The desktop's files name the same program, and types that Lacuna opens."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from app.work import names

LINUX = Path(__file__).parents[2] / "release" / "linux"
IDENTITY = "io.github.lacuna.Lacuna"


def test_they_name_the_same_program():
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str
    desktop.read(LINUX / f"{IDENTITY}.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    metainfo = ET.parse(LINUX / f"{IDENTITY}.metainfo.xml").getroot()
    types = ET.parse(LINUX / f"{IDENTITY}.xml").getroot()
    assert metainfo.findtext("id") == entry["Icon"] == IDENTITY
    assert metainfo.findtext("launchable") == f"{IDENTITY}.desktop"
    assert metainfo.findtext("provides/binary") == entry["Exec"].split()[0]
    ours = types[0].attrib["type"]
    assert ours == names.MEDIA_TYPE
    assert types[0].find("{*}glob").attrib["pattern"] == f"*{names.SUFFIX}"
    assert metainfo.findtext("provides/mediatype") == ours
    assert ours in entry["MimeType"].split(";")


@pytest.mark.parametrize(
    ("program", "arguments", "file"),
    [("desktop-file-validate", (), "desktop"), ("appstreamcli", ("validate", "--no-net"), "metainfo.xml")],
)
def test_their_validators_accept_them(program, arguments, file):
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    command = [program, *arguments, str(LINUX / f"{IDENTITY}.{file}")]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_install_puts_lacuna_into_the_menu_and_remove_takes_it_out(tmp_path):
    unpacked, home = tmp_path / "with space" / "lacuna", tmp_path / "home"
    (unpacked / "share").mkdir(parents=True)
    for path in LINUX.glob(f"{IDENTITY}.*"):
        shutil.copy(path, unpacked / "share")
    (unpacked / "share" / f"{IDENTITY}.svg").write_text("<svg/>")
    (unpacked / "lacuna").write_text("")
    script = Path(shutil.copy(LINUX / "install.sh", unpacked))
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    subprocess.run([script], env=environment, check=True, capture_output=True)
    data = home / ".local" / "share"
    entry = (data / "applications" / f"{IDENTITY}.desktop").read_text(encoding="utf-8")
    assert f'Exec="{unpacked / "lacuna"}" %F' in entry
    assert (home / ".local" / "bin" / "lacuna").resolve() == unpacked / "lacuna"
    subprocess.run([script, "--remove"], env=environment, check=True, capture_output=True)
    ours = [path for path in home.rglob("*acuna*") if path.is_file() or path.is_symlink()]
    assert ours == []
