"""``lacuna import-weights``: what it says and what it writes."""

import argparse
import io

import pytest

from app.cli import import_weights
from engine.weights import read_card
from tests.fakes.foreign_weights import as_tensorflow, small_weights
from tests.reference.bundle_writer import write_bundle


@pytest.fixture
def release(tmp_path):
    folder = tmp_path / "release"
    folder.mkdir()
    write_bundle(folder / "snap-0", as_tensorflow(small_weights()))
    return folder


def run(*arguments):
    """Exit code, stdout, stderr."""
    parser = argparse.ArgumentParser(prog="lacuna import-weights")
    import_weights.add_arguments(parser)
    stdout, stderr = io.StringIO(), io.StringIO()
    code = import_weights.run(parser.parse_args([str(a) for a in arguments]), stdout=stdout, stderr=stderr)
    return code, stdout.getvalue(), stderr.getvalue()


def test_converts_a_folder(release, tmp_path):
    out = tmp_path / "mine.safetensors"
    code, said, failed = run(release, "-o", out)
    assert (code, failed) == (0, "")
    lines = said.splitlines()
    assert lines[0] == "A network trained with the authors' TensorFlow code"
    assert lines[1].startswith("Non-commercial")
    assert lines[-1] == f"Written to {out}"
    assert read_card(out).provenance["licence"] == lines[1]


def test_names_the_file_itself(release, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(release)[0] == 0
    assert read_card(tmp_path / "deepfill-v1.safetensors").config.input_channels == 5


def test_does_not_replace_a_file_unasked(release, tmp_path):
    out = tmp_path / "mine.safetensors"
    out.write_bytes(b"precious")
    code, said, failed = run(release, "-o", out)
    assert (code, said) == (1, "")
    assert failed == f"lacuna import-weights: “{out}” exists already. Add --overwrite to replace it.\n"
    assert out.read_bytes() == b"precious"
    assert run(release, "-o", out, "--overwrite")[0] == 0
    read_card(out)


@pytest.mark.parametrize(
    ("out", "sentence"),
    [("mine.pth", "must end in .safetensors"), ("none/mine.safetensors", "There is no folder")],
)
def test_where_it_cannot_write(release, tmp_path, out, sentence):
    code, _, failed = run(release, "-o", tmp_path / out)
    assert code == 1
    assert sentence in failed


def test_what_it_cannot_open_is_one_line(tmp_path):
    code, said, failed = run(tmp_path / "none", "-o", tmp_path / "a.safetensors")
    assert (code, said) == (1, "")
    assert failed.startswith("lacuna import-weights: There is no weights file or folder")
    assert failed.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_needs_a_path():
    with pytest.raises(SystemExit) as stopped:
        run()
    assert stopped.value.code == 2
