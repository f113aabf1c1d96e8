"""``lacuna doctor``: what it says where all is well, and where something is not."""

from __future__ import annotations

import argparse
import re

import numpy as np
import pytest

import main
from app.cli import doctor
from app.system.program import version
from engine.photo.reading import load_photo
from engine.weights import default_weights_path


@pytest.fixture
def arguments():
    return argparse.Namespace(weights=None, write_self_test=None)


@pytest.fixture(scope="module")
def drawn():
    return doctor.self_test()


def _lines(capsys):
    return dict(re.split(r":\s+", line, maxsplit=1) for line in capsys.readouterr().out.splitlines())


def test_all_is_well_here(arguments, capsys, drawn, monkeypatch):
    monkeypatch.setattr(doctor, "self_test", lambda _weights: drawn)
    assert doctor.run(arguments) == doctor.WELL
    lines = _lines(capsys)
    assert "PROBLEM" not in "".join(lines.values())
    assert lines["Lacuna"].startswith(f"{version()} (checkout")
    assert re.search(r"sha256 [0-9a-f]{64}$", lines["Model"])
    assert "torch 2" in lines["Packages"]
    assert "patchmatch" in lines["Fillers"]


def test_the_stored_result_is_the_bundled_models(drawn):
    """After new weights: ``lacuna doctor --write-self-test resources/models/self-test.png``."""
    stored = load_photo(default_weights_path().parent / "self-test.png").pixels
    assert np.abs(drawn.astype(int) - stored).max() <= doctor.MOST_LEVELS


def test_a_wrong_result_is_a_problem(arguments, capsys, drawn, monkeypatch):
    monkeypatch.setattr(doctor, "self_test", lambda _weights: drawn ^ np.uint8(16))
    assert doctor.run(arguments) == doctor.WRONG
    said = _lines(capsys)["Self-test"]
    found = re.match(r"PROBLEM: largest difference from the stored result (\d+) of 255 levels", said)
    assert found
    assert 16 <= int(found[1]) <= 16 + doctor.MOST_LEVELS  # processors round differently by some


def test_a_damaged_model_is_a_line_and_the_rest_is_said(arguments, capsys, tmp_path):
    arguments.weights = tmp_path / "paper.safetensors"
    arguments.weights.write_bytes(b"not weights")
    assert doctor.run(arguments) == doctor.WRONG
    lines = _lines(capsys)
    assert "System" in lines
    assert lines["Self-test"].startswith("PROBLEM: ")
    assert "is not a weights file" in lines["Self-test"]


def test_the_home_folder_is_not_told(arguments, capsys, monkeypatch, tmp_path, drawn):
    monkeypatch.setattr(doctor, "self_test", lambda _weights: drawn)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LACUNA_SETTINGS_DIR", str(tmp_path / "settings"))
    doctor.run(arguments)
    assert _lines(capsys)["Settings"] == "~/settings"


def test_a_settings_folder_that_cannot_be_written_is_a_problem(arguments, capsys, monkeypatch, tmp_path, drawn):
    monkeypatch.setattr(doctor, "self_test", lambda _weights: drawn)
    monkeypatch.setattr(doctor.os, "access", lambda *_: False)
    monkeypatch.setenv("LACUNA_SETTINGS_DIR", str(tmp_path))
    assert doctor.run(arguments) == doctor.WRONG
    assert "cannot be written" in _lines(capsys)["Settings"]


def test_the_verb_is_there():
    with pytest.raises(SystemExit) as ended:
        main.main(["doctor", "--help"])
    assert ended.value.code == 0
