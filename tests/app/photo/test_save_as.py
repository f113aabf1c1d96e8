"""Save as, Save mask and the exports: which file is written, and what is asked before."""

import pytest
from PIL import Image
from PIL.JpegImagePlugin import get_sampling

from app.window.encoding_dialog import EncodingChoice
from engine.photo.formats import save_filter
from engine.photo.jpeg_quality import estimated_quality

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


def quality_in(path):
    with Image.open(path) as image:
        image.load()
        return estimated_quality(image.quantization[0]), get_sampling(image)


def test_quality_is_asked_for_where_the_whole_file_is_encoded_and_remembered(filled):
    filled.messages.encoding_answer = EncodingChoice(60, 2)
    save(filled, "result.jpg")
    assert quality_in(filled.folder / "result.jpg") == (60, 2)
    (question,) = filled.messages.encoding_questions
    assert (question.format, question.quality, question.subsampling) == ("JPEG", 95, 0)
    assert question.reason == "the photo was not a JPEG before"
    assert question.original_quality is None
    save(filled, "other.jpg")
    assert [(again.quality, again.subsampling) for again in filled.messages.encoding_questions[1:]] == [(60, 2)]


def test_the_same_file_is_asked_about_once(filled):
    filled.messages.encoding_answer = EncodingChoice(60, 2)
    save(filled, "result.jpg")
    filled.drag((20, 20), (30, 20))
    filled.fill()
    with filled.said("Saved"):
        filled.act("save")
    assert len(filled.messages.encoding_questions) == 1
    assert quality_in(filled.folder / "result.jpg") == (60, 2)


def test_giving_up_the_question_writes_nothing(filled):
    filled.messages.encoding_answer = None
    filled.messages.save_path = filled.folder / "result.jpg"
    filled.act("save-as")
    assert len(filled.messages.encoding_questions) == 1
    assert not (filled.folder / "result.jpg").exists()
    assert filled.app.photos.saver.is_saving is False


def test_a_jpeg_that_keeps_its_blocks_asks_nothing_also_when_it_is_turned(editor):
    exif = Image.Exif()
    exif[0x0112] = 6
    editor.start()
    path = editor.folder / "phone.jpg"
    Image.new("RGB", (160, 120), (40, 90, 160)).save(path, quality=88, exif=exif.tobytes())
    editor.open(path)
    editor.paint()
    editor.fill()
    save(editor, "result.jpg")
    assert editor.messages.encoding_questions == []
    with Image.open(editor.folder / "result.jpg") as image:
        assert (image.size, image.getexif()[0x0112]) == ((160, 120), 6)


def test_a_jpeg_of_odd_colours_is_asked_about_with_its_own_quality(editor):
    editor.start()
    path = editor.folder / "rgb.jpg"
    Image.new("RGB", (160, 120), (40, 90, 160)).save(path, quality=88, keep_rgb=True)
    editor.open(path)
    editor.paint()
    editor.fill()
    editor.messages.overwrite = True
    with editor.said("Saved"):
        editor.act("save")
    (question,) = editor.messages.encoding_questions
    assert "brightness and two colours" in question.reason
    assert question.original_quality == 88
