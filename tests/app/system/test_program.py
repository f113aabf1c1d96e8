import subprocess
import tomllib
from pathlib import Path

import main
from app.system import program

PROJECT = tomllib.loads((Path(main.__file__).parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_version_is_printed_without_a_display(monkeypatch, capsys):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert main.main(["--version"]) == 0
    assert capsys.readouterr().out == f"lacuna {PROJECT['version']}\n"


def test_requirements_are_names_alone():
    assert "torch" in program.requirements()
    assert "PySide6-Essentials" in program.requirements()
    assert len(program.requirements()) == len(PROJECT["dependencies"])


def test_a_module_runs_in_a_process_of_its_own():
    command = program.command("training.finetune.worker")
    ended = subprocess.run(command, cwd=program.home(), capture_output=True, text=True, check=False)
    assert ended.returncode == 2  # it misses its folder
    assert "worker" in ended.stderr
