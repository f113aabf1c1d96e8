import tomllib
from pathlib import Path

import main
from app import version

PROJECT = tomllib.loads((Path(main.__file__).parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_version_is_printed_without_a_display(monkeypatch, capsys):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert main.main(["--version"]) == 0
    assert capsys.readouterr().out == f"lacuna {PROJECT['version']}\n"


def test_a_folder_that_was_never_installed_knows_its_version(monkeypatch):
    def not_installed(name):
        raise version.PackageNotFoundError(name)

    monkeypatch.setattr(version, "metadata", not_installed)
    assert version.version() == PROJECT["version"]
