"""``lacuna FOLDER`` and ``lacuna A B``."""

from pathlib import Path

import pytest

import main


@pytest.fixture
def started(monkeypatch):
    calls = []
    monkeypatch.setattr("app.start.run", lambda *given, **_: calls.append(given) or 0)
    return calls


@pytest.mark.parametrize("names", [["trip"], ["a.jpg", "b.jpg"], ["a.jpg"], []])
def test_whatever_is_named_is_opened(started, names):
    assert main.main(names) == 0
    assert started == [([Path(name) for name in names], None)]


def test_a_mask_belongs_to_one_photo(started, capsys):
    with pytest.raises(SystemExit) as ended:
        main.main(["a.jpg", "b.jpg", "--mask", "m.png"])
    assert ended.value.code == 2
    assert "--mask belongs to one photo" in capsys.readouterr().err
    assert started == []


def test_the_editor_goes_through_what_it_was_started_with(trip):
    trip.editor.app.start([trip.folder / "img_3.jpg", trip.folder / "img_2.jpg"])
    trip.until_open("img_2.jpg")
    assert trip.names == ["img_2.jpg", "img_3.jpg"]
