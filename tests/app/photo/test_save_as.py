"""Save as, Save mask and the exports: which file is written, and what is asked before."""

import pytest
from PIL import Image

from engine.photo.formats import save_filter

JPEG = save_filter().split(";;")[1]


@pytest.fixture
def filled(editor):
    editor.start()
    editor.open()
    editor.paint()
    editor.fill()
    return editor


def format_in(path):
    with Image.open(path) as image:
        return image.format


def save(editor, name, how="save-as"):
    editor.messages.save_path = editor.folder / name
    with editor.said("Saved"):
        editor.act(how)


@pytest.mark.parametrize(("typed", "name"), [("result", "result.png"), ("keep.v2", "keep.v2.png")])
def test_a_file_that_the_suffix_leads_to_is_replaced_only_after_asking(filled, typed, name):
    (filled.folder / name).write_bytes(b"somebody's")
    filled.messages.save_path = filled.folder / typed
    filled.act("save-as")
    assert filled.messages.asked == [f"replace {name}"]
    assert (filled.folder / name).read_bytes() == b"somebody's"
    filled.messages.overwrite = True
    save(filled, typed)
    assert format_in(filled.folder / name) == "PNG"


def test_a_name_with_dots_does_not_lose_them(filled):
    (filled.folder / "keep.png").write_bytes(b"somebody's")
    save(filled, "keep.v2")
    assert (filled.folder / "keep.png").read_bytes() == b"somebody's"
    assert (filled.folder / "keep.v2.png").is_file()
    assert filled.messages.asked == []


def test_the_chosen_type_decides_the_suffix_and_is_remembered(filled):
    filled.messages.save_type = JPEG
    save(filled, "result")
    assert format_in(filled.folder / "result.jpg") == "JPEG"
    filled.open(filled.photo_file("other.png"))
    save(filled, "second")
    assert filled.messages.suggested == ["photo-filled.png", "other-filled.jpg"]


def test_a_type_that_cannot_hold_the_photo_is_not_suggested(filled):
    filled.messages.save_type = JPEG
    save(filled, "result")
    Image.new("RGBA", (160, 120), (1, 2, 3, 99)).save(filled.folder / "clear.png")
    filled.open(filled.folder / "clear.png")
    filled.messages.save_path = None
    filled.act("save-as")
    assert filled.messages.suggested[-1] == "clear-filled.png"


def test_a_mask_is_saved_under_the_name_that_was_asked_about(filled):
    filled.app.history.undo()
    (filled.folder / "m.v2.png").write_bytes(b"somebody's")
    filled.messages.save_path = filled.folder / "m.v2"
    filled.act("save-mask")
    assert filled.messages.asked == ["replace m.v2.png"]
    assert (filled.folder / "m.v2.png").read_bytes() == b"somebody's"


def test_the_file_of_marks_beside_a_new_mask_is_asked_about(filled):
    filled.app.history.undo()
    (filled.folder / "m-sources.png").write_bytes(b"somebody's")
    filled.messages.save_path = filled.folder / "m"
    filled.act("save-mask")
    assert filled.messages.asked == ["replace m-sources.png"]
    assert not (filled.folder / "m.png").exists()
    assert (filled.folder / "m-sources.png").read_bytes() == b"somebody's"
