"""The command: what it measures, what it reads again, what it refuses."""

import json

import pytest
from PIL import Image

from tests.fakes.networks import SIZE
from training.results.figures import FIGURES
from training.results.pictures import BYTES


def test_what_was_measured_is_read_again(make, made, folder):
    path = folder / "work" / "bundled" / "summary.json"
    before = path.read_text()
    values = json.loads(before)
    values["results"]["centre"]["hole"]["telea"]["psnr"]["value"] = 77.77
    path.write_text(json.dumps(values))
    assert make(folder / "again.md") == 0
    path.write_text(before)
    assert "77.77" in (folder / "again.md").read_text()


def test_another_question_is_measured_anew(make, made, folder):
    assert make(folder / "one.md", "--limit", 2, "--methods", "full", work="work-2") == 0
    assert "2 photos, taken evenly from the 4" in (folder / "one.md").read_text()
    assert make(folder / "one.md", "--limit", 3, "--methods", "full", work="work-2") == 0
    assert "3 photos, taken evenly from the 4" in (folder / "one.md").read_text()


def test_figures_have_the_same_bytes_again(make, made, folder):
    assert make(folder / "docs" / "second.md", "--figures", folder / "second") == 0
    for figure in FIGURES:
        first = (made.images / figure.file).read_bytes()
        assert first == (folder / "second" / figure.file).read_bytes()
        assert len(first) <= BYTES
        with Image.open(made.images / figure.file) as picture:
            assert picture.format == "WEBP"
            assert picture.width > SIZE * (len(figure.columns) - 1)
        assert f"](images/{figure.file})" in made.page
        assert f"](../second/{figure.file})" in (folder / "docs" / "second.md").read_text()


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (("--ablation", "dcgan=nowhere"), "holds no run with weights"),
        (("--also", "critics=nowhere"), "cannot be read"),
    ],
)
def test_what_is_not_there_is_named_and_nothing_written(make, made, folder, capsys, more, sentence):
    assert make(folder / "refused.md", *more) == 1
    assert sentence in capsys.readouterr().err
    assert not (folder / "refused.md").exists()


@pytest.mark.parametrize(
    "more",
    [("--ablation", "magic=x"), ("--also", "no-path"), ("--also", "a/b=x"), ("--methods", "telea"), ("--limit", "0")],
)
def test_what_cannot_be_is_wrong_usage(make, folder, capsys, more):
    with pytest.raises(SystemExit) as ended:
        make(folder / "refused.md", *more)
    assert ended.value.code == 2
