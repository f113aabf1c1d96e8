"""The folder of models as files: listed, checked, renamed, copied, deleted, added; and everything that can go wrong."""

import errno
import os

import pytest

from app.models.card import card_html
from app.models.library import ModelFileError, ModelLibrary
from engine.weights import WeightsError, default_weights_path, load_generator, read_card
from tests.fakes.models import cut_off, with_nan, write_model


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "models"


@pytest.fixture
def library(folder):
    return ModelLibrary(folder)


def failing(code):
    def fail(*_arguments, **_options):
        raise OSError(code, os.strerror(code))

    return fail


def test_the_bundled_model_comes_first_then_the_folder_by_name(library, folder):
    write_model(folder / "meadows.safetensors", title="Meadows")
    write_model(folder / "brick walls.safetensors")
    (folder / "notes.txt").write_text("no model")
    bundled, walls, meadows = library.entries()
    assert (bundled.path, bundled.name, bundled.is_own) == (None, "Bundled", False)
    assert "Model card" in bundled.text
    assert (walls.name, meadows.name, meadows.title, meadows.is_own) == ("brick walls", "meadows", "Meadows", True)
    assert meadows.size == meadows.path.stat().st_size


def test_without_a_folder_there_is_the_bundled_model(library):
    assert [entry.path for entry in library.entries()] == [None]


def test_a_model_from_elsewhere_is_listed_but_is_not_ours_to_change(library, tmp_path):
    given = write_model(tmp_path / "given.safetensors")
    _, entry = library.entries(given)
    assert (entry.path, entry.is_own) == (given, False)
    gone = tmp_path / "gone.safetensors"
    assert "no weights file" in library.entries(gone)[-1].problem


def test_broken_files_are_listed_with_a_sentence(library, folder):
    cut_off(write_model(folder / "cut.safetensors"))
    (folder / "empty.safetensors").write_bytes(b"")
    (folder / "picture.safetensors").write_bytes(b"\x89PNG\r\n" + bytes(100))
    problems = {entry.name: entry.problem for entry in library.entries()}
    assert problems["Bundled"] == ""
    assert "cut off" in problems["cut"]
    assert "is empty" in problems["empty"]
    assert "PNG picture" in problems["picture"]


def test_what_only_a_full_check_finds_is_remembered_until_the_file_changes(library, folder):
    path = with_nan(write_model(folder / "nan.safetensors"))
    assert library.entries()[1].problem == ""
    with pytest.raises(WeightsError, match="not finite"):
        library.check(path)
    assert "not finite" in library.entries()[1].problem
    write_model(path, title="mended again")
    library.check(path)
    assert library.entries()[1].problem == ""


def test_rename_gives_the_same_file_another_name(library, folder):
    path = write_model(folder / "a.safetensors")
    content = path.read_bytes()
    renamed = library.rename(path, "  Grandma's garden, 2024  ")
    assert renamed == folder / "Grandma's garden, 2024.safetensors"
    assert renamed.read_bytes() == content
    assert not path.exists()
    assert library.rename(renamed, renamed.stem) == renamed
    assert library.rename(renamed, "GRANDMA'S garden, 2024").read_bytes() == content


@pytest.mark.parametrize("name", ["", "   ", ".hidden", "a/b", "a\\b", "what?", "x" * 101, "a\nb", ".safetensors"])
def test_what_is_no_name_is_refused(library, folder, name):
    path = write_model(folder / "a.safetensors")
    with pytest.raises(ModelFileError, match="cannot be the name"):
        library.rename(path, name)
    assert path.exists()


@pytest.mark.parametrize("name", ["b", "B", "b.safetensors"])
def test_a_taken_name_is_refused_and_both_models_stay(library, folder, name):
    path, other = write_model(folder / "a.safetensors", seed=1), write_model(folder / "b.safetensors", seed=2)
    before = path.read_bytes(), other.read_bytes()
    with pytest.raises(ModelFileError, match="already a model"):
        library.rename(path, name)
    assert (path.read_bytes(), other.read_bytes()) == before


@pytest.mark.parametrize("name", ["dunes", "DUNES"])
def test_a_name_that_differs_only_in_case_from_another_model_is_taken_too(library, folder, name):
    path, other = write_model(folder / "Dunes.safetensors", seed=1), write_model(folder / "dunes.safetensors", seed=2)
    if path.samefile(other):
        pytest.skip("one file on this system")
    before = path.read_bytes(), other.read_bytes()
    with pytest.raises(ModelFileError, match="already a model"):
        library.rename(path, name)
    assert (path.read_bytes(), other.read_bytes()) == before
    assert library.rename(other, "heath").read_bytes() == before[1]
    assert library.rename(path, name).read_bytes() == before[0]


def test_a_model_that_vanished_meanwhile_is_said_to_be_gone(library, folder, tmp_path):
    path = write_model(folder / "a.safetensors")
    path.unlink()
    with pytest.raises(ModelFileError, match="the file is gone"):
        library.rename(path, "b")
    with pytest.raises(ModelFileError, match="the file is gone"):
        library.export(path, tmp_path / "copy.safetensors")
    with pytest.raises(WeightsError, match="no weights file"):
        library.check(path)
    library.delete(path)  # what was wanted is so
    assert [entry.path for entry in library.entries()] == [None]


@pytest.mark.parametrize(
    ("code", "words"), [(errno.EACCES, "write-protected"), (errno.EROFS, "write-protected"), (errno.EIO, "error")]
)
def test_a_folder_that_cannot_be_written_is_one_sentence(library, folder, monkeypatch, code, words):
    path = write_model(folder / "a.safetensors")
    monkeypatch.setattr(os, "rename", failing(code))
    monkeypatch.setattr(os, "unlink", failing(code))
    with pytest.raises(ModelFileError, match=f"could not be renamed: .*{words}"):
        library.rename(path, "b")
    with pytest.raises(ModelFileError, match=f"could not be deleted: .*{words}"):
        library.delete(path)
    assert path.exists()


def test_export_copies_byte_by_byte_and_adds_the_ending(library, folder, tmp_path):
    path = write_model(folder / "a.safetensors")
    written = library.export(path, tmp_path / "copy")
    assert written == tmp_path / "copy.safetensors"
    assert written.read_bytes() == path.read_bytes()
    bundled = library.export(None, tmp_path / "bundled.safetensors")
    assert bundled.read_bytes() == default_weights_path().read_bytes()


def test_a_full_disk_during_export_leaves_what_was_there(library, folder, tmp_path, monkeypatch):
    path = write_model(folder / "a.safetensors", seed=1)
    there = write_model(tmp_path / "out" / "there.safetensors", seed=2)
    before = there.read_bytes()
    monkeypatch.setattr(os, "fsync", failing(errno.ENOSPC))
    with pytest.raises(ModelFileError, match="disk is full; free some space"):
        library.export(path, there)
    assert there.read_bytes() == before
    assert list(there.parent.iterdir()) == [there]


def test_export_onto_itself_or_to_nowhere_is_refused(library, folder, tmp_path):
    path = write_model(folder / "a.safetensors")
    content = path.read_bytes()
    with pytest.raises(ModelFileError, match="own file"):
        library.export(path, path)
    with pytest.raises(ModelFileError, match="No such file or directory"):
        library.export(path, tmp_path / "nowhere" / "b.safetensors")
    assert path.read_bytes() == content


def test_lacunas_own_file_is_described_checked_and_copied(library, folder, tmp_path):
    path = write_model(tmp_path / "from a friend.safetensors", title="Beaches", licence="CC0")
    report = library.describe(path)
    assert (report.kind, report.licence) == ("Beaches", "CC0")
    assert not report.path.exists()
    added = library.add(path, report)
    assert added == folder / "from a friend.safetensors"
    load_generator(added)
    assert added.read_bytes() == path.read_bytes()
    assert "does not say" in library.describe(write_model(tmp_path / "silent.safetensors")).licence


def test_adding_never_replaces_another_model_and_never_keeps_the_same_one_twice(library, folder, tmp_path):
    mine = write_model(folder / "a.safetensors", seed=1)
    before = mine.read_bytes()
    other = write_model(tmp_path / "a.safetensors", seed=2)
    assert library.add(other, library.describe(other)) == folder / "a 2.safetensors"
    assert library.add(other, library.describe(other)) == folder / "a 2.safetensors"
    third = write_model(tmp_path / "sub" / "A.safetensors", seed=3)
    assert library.add(third, library.describe(third)).name == "A 3.safetensors"
    assert mine.read_bytes() == before
    assert len(library.entries()) == 4


@pytest.mark.parametrize("spoil", [cut_off, with_nan])
def test_a_broken_file_of_lacunas_own_is_not_even_offered(library, folder, tmp_path, spoil):
    path = spoil(write_model(tmp_path / "broken.safetensors"))
    with pytest.raises(WeightsError, match=r"broken\.safetensors"):
        library.describe(path)
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path):
    (tmp_path / "models").write_text("in the way")
    with pytest.raises(ModelFileError, match="could not be made"):
        ModelLibrary(tmp_path / "models").describe(write_model(tmp_path / "a.safetensors"))


def test_the_card_shows_origin_and_network_and_nothing_of_a_file_is_html(library, folder):
    write_model(folder / "a.safetensors", title="<img src=x> & co", photos="12")
    entry = library.entries()[1]
    html = card_html(entry)
    assert "&lt;img src=x&gt; &amp; co" in html
    assert "<img" not in html
    assert "photos" in html
    assert "4, 4, 4, 4, 4, 4" in html
    assert "paper, except for" in html
    parameters = sum(tensor.numel() for tensor in load_generator(entry.path)[0].parameters())
    assert f"{parameters:,}".replace(",", " ") in html
    assert read_card(entry.path).path == entry.path
    cut_off(entry.path)
    assert "cannot be used" in card_html(library.entries()[1])


def test_one_bad_file_hides_only_itself(library, folder, monkeypatch):
    write_model(folder / "good.safetensors")
    header = b'{"a": {"dtype": [], "shape": [1], "data_offsets": [0, 4]}}'
    (folder / "bad.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(4))
    (folder / "._good.safetensors").write_bytes(b"notes of macOS")
    os.mkfifo(folder / "pipe.safetensors")
    problems = {entry.name: entry.problem for entry in library.entries()}
    assert list(problems) == ["Bundled", "bad", "good", "pipe"]
    assert "not a weights file of Lacuna" in problems["bad"]
    assert "named pipe" in problems["pipe"]
    assert problems["good"] == problems["Bundled"] == ""

    def strange(path):
        if path.stem == "bad":
            raise ZeroDivisionError("strange")
        return read_card(path)

    monkeypatch.setattr("app.models.library.read_card", strange)
    problems = {entry.name: entry.problem for entry in library.entries()}
    assert "strange" in problems["bad"]
    assert problems["good"] == ""
