"""Nothing that a person reads of fine-tuning, batches and folders is English only, nor what engine and training say."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.batch.controller import BatchController, BatchState, Row
from app.batch.pairing import plan_of
from app.batch.values import Choice, Outcome, Task, UsageError
from app.batch.window.sentences import plan_sentence, progress_sentence, result_sentence
from app.batch.window.table import RowsModel, state_of
from app.finetune.paces import config_for
from app.finetune.run_record import RunRecord
from app.finetune.run_state import RunInfo, RunState
from app.finetune.scanning import scan
from app.finetune.window.picture_dialog import PictureDialog
from app.finetune.window.settings_table import SettingsDialog
from app.folder.destination import Where
from app.folder.destination_dialog import DestinationDialog
from app.folder.listing import FolderError, listed
from app.window.words import duration
from engine import fillers, language
from engine.device import available_devices
from engine.errors import Refused, explain
from engine.hole.plan import FullSize
from engine.language import tr
from engine.photo.formats import format_names, open_filter
from engine.photo.photo import PhotoError
from engine.photo.reading import load_photo
from engine.weights import WeightsError, read_card
from tests.app.batch.conftest import Folders
from tests.app.batch.test_window import Person
from tests.app.conftest import Editor
from tests.app.finetune.conftest import Window
from tests.app.folder.conftest import Trip
from tests.app.language.shown import NAMES, read_in
from training.finetune.outcome import Measure
from training.finetune.verdict import _sentence
from training.run.health import BRANCHES, say

_FILES = re.compile(r"(/[\w.…-]+)+|[\w-]+\.(png|jpe?g|safetensors)\b|\*\.\w+|\b(CPU|cuda|OK|Cancel|BMP|AVIF|Telea)\b")
_OTHERS = ("ActionButton", "QAction")
"""The window's actions, see test_said; and what pyqtgraph offers in a menu that is off."""
_LETTERS = re.compile(r"(\{[^{}]*\}|<[^>]*>|&\w+;)|[^\W\d_]")


def left_in_english(text):
    """Words that went through no language, be they values in a sentence that did; names aside."""
    return re.findall(r"[A-Za-z]{3,}", NAMES.sub("", _FILES.sub("", re.sub(r"<[^>]*>|&", "", text))))


def in_english(widget, *names):
    """What of a widget is; ``names`` are given by the person."""
    return [
        f"{where}: {text}"
        for where, text in read_in(widget)
        if set(left_in_english(text)) - {word for name in names for word in re.findall(r"\w+", name)}
        and not where.startswith(_OTHERS)
    ]


@pytest.fixture(autouse=True)
def _language():
    """One of which no letter is like one of English; values stay as they are."""
    language.speak(lambda text, _number=None, /: _LETTERS.sub(lambda found: found[1] or "ж", text))
    yield
    language.speak(None)


@pytest.fixture
def window(qtbot, tmp_path):
    made = Window(qtbot, tmp_path)
    yield made
    made.loader.stop()


GIVEN = ("Garden", "Theirs", "Nov", "PSNR SSIM")


def test_the_page_that_chooses_photos(window, tmp_path):
    assert in_english(window.dialog) == []
    window.ready()
    held = (tmp_path / "one.png", tmp_path / "two.png")
    window.controller.find(holdout=held, skipped=[(str(tmp_path / "bad.png"), tr("cannot be read"))])
    window.controller.runs = (
        RunInfo(tmp_path, "Theirs", 5, 100, 3, 1.7e9),
        RunInfo(tmp_path, "Theirs", 5, 0, 1, 1.7e9),
        RunInfo(tmp_path, "Theirs", 5, 100, 3, 1.7e9, judged=True),
        RunInfo(tmp_path, "Theirs", 5, 100, 3, 1.7e9, problem=tr("The plan of this run is no text; delete the run.")),
    )
    window.controller.fail(tr("Fine-tuning failed"), "")
    assert in_english(window.dialog, *GIVEN, "14 photos can be used.") == []
    window.choose.options.choose("photo")
    assert in_english(window.dialog, *GIVEN, "14 photos can be used.") == []


def test_the_page_of_a_run_and_of_its_verdict(window, tmp_path):
    window.ready()
    window.qtbot.mouseClick(window.choose.findChild(QPushButton, "primary"), Qt.MouseButton.LeftButton)
    for state in (RunState.STARTING, RunState.RUNNING, RunState.PAUSED, RunState.JUDGING):
        window.controller.go(state)
        assert in_english(window.run, *GIVEN) == []
    window.controller.run()
    window.controller.estimate()
    window.controller.validate(2, 20.0)
    window.run.curve.redraw()
    assert in_english(window.run, *GIVEN) == []
    paths = [tmp_path / f"{name}.png" for name in "abcd"]
    for path in paths:
        Image.new("RGB", (64, 48)).save(path)
    rows = [tuple(paths)]
    for better, reverted in ((True, False), (False, False), (False, True)):
        window.controller.judge(better=better, pictures=rows, reverted=reverted)
        sentence = window.controller.record.verdict.sentence
        assert in_english(window.verdict, *GIVEN, sentence) == []
    window.qtbot.waitUntil(lambda: not any(tile.is_empty for tile in window.verdict.tiles))
    window.qtbot.mouseClick(window.verdict.tiles[0], Qt.MouseButton.LeftButton)
    dialog = window.verdict.findChild(PictureDialog)
    assert in_english(dialog) == []


def test_the_table_of_settings(qtbot):
    config = config_for("quick")
    dialog = SettingsDialog(config, config)
    qtbot.addWidget(dialog)
    choices = {"paper", "auto", "adam", "muon", "free", "standardised", "folder", "finetune", "quick"}
    found = in_english(dialog, "finetune", *choices)
    values = {dialog.item(path).text(1) for path in dialog._items}
    assert [line for line in found if line.partition(": ")[2] not in values] == []
    switch = next(item for item in map(dialog.item, dialog._items) if item.text(1) in (tr("yes"), tr("no")))
    before = switch.text(1)
    switch.setText(1, tr("no") if before == tr("yes") else tr("yes"))  # as the delegate does
    assert dialog.config != config
    assert not dialog.problem


def test_what_the_status_bar_says_of_a_run(qtbot, tmp_path):
    from app.finetune.window.status_button import StatusButton
    from training.events import StepDone

    button = StatusButton()
    qtbot.addWidget(button)
    step = StepDone(3, 100, "finetune", 128, {"refined_hole": 0.1}, seconds=0.9, images=8)
    for show in (
        *(lambda state=state: button.show_state(state) for state in RunState),
        lambda: button.show_step(step, 200),
        lambda: button.show_step(step, None),
        lambda: button.offer(RunInfo(tmp_path, "Theirs", 5, 100, 3, 1.7e9)),
        lambda: button.offer(RunInfo(tmp_path, "Theirs", 5, 100, 3, 1.7e9, judged=True)),
    ):
        show()
        assert in_english(button, *GIVEN) == []


def test_what_a_scan_finds(tmp_path):
    for number in range(8):
        shape = (80 + number, 100, 3)
        pixels = np.random.default_rng(number).integers(0, 256, shape, np.uint8)
        Image.fromarray(pixels).save(tmp_path / f"p{number}.png")
    (tmp_path / "p9.png").write_bytes(b"no photo")
    found = scan([tmp_path], None, 0.3)
    assert left_in_english(found.sentence) == []
    assert [why for _, why in found.skipped if left_in_english(why)] == []
    (tmp_path / "no").mkdir()
    nothing = scan([tmp_path / "no"], None, 0.3)
    assert left_in_english(nothing.problem) == []
    assert left_in_english(scan([], None, 0.3).problem) == []
    assert left_in_english(nothing.sentence) == []


def test_what_a_run_tells():
    said = RunRecord().take(
        {"event": "RolledBack", "step": 9, "to_step": 3, "reason": tr("“{term}” is not a number", term="x")}
    )
    assert left_in_english(str(said)) == []
    for dead in ((), *((branch,) for branch in BRANCHES), tuple(BRANCHES)):
        assert left_in_english(say(dead)) == []
    for before, after, low, high in (
        (20, 21, 0.5, 1.5),
        (20, 19, -1.5, -0.5),
        (20, 20, -1, 1),
        (20, 21, np.nan, np.nan),
    ):
        measure = Measure("PSNR", "dB", before, after, low, high, higher_is_better=True)
        for better in (True, False):
            assert left_in_english(_sentence([measure, measure], better, tr("{n} places of this photo"))) == []


def of_the_window(person):
    """Without the notes: the process was told no language that it knows. What it says is in test_told."""
    notes = {row.note for row in person.controller.rows if row.note}
    return [line for line in in_english(person.dialog, "photos") if not any(note in line for note in notes)]


def test_the_window_of_a_batch(qtbot, tmp_path):
    folders = Folders(tmp_path)
    folders.pairs("a", "b")
    folders.photo("lonely.png")
    (folders.photos / "b.png").write_bytes(b"not a photo")
    person = Person(qtbot, folders)
    try:
        assert in_english(person.dialog) == []
        person.choose()
        assert of_the_window(person) == []
        person.click(person.dialog.start_button)
        person.until(BatchState.FINISHED)
        assert of_the_window(person) == []
        states = [person.dialog.table.model().index(row, 1).data() for row in range(3)]
        assert [state for state in states if left_in_english(state)] == []
    finally:
        person.app.stop()


def test_every_state_of_a_batch_is_said(tmp_path):
    controller, photo = BatchController(), tmp_path / "a.png"
    task = Task(photo, photo, photo)
    for outcome in Outcome:
        assert left_in_english(state_of(Row(photo, task, outcome))) == []
    for step in ("", "look", "load", "read", "fill", "save", "refine"):
        assert left_in_english(state_of(Row(photo, task, fraction=0.5, step=step))) == []
    assert left_in_english(state_of(Row(photo, task))) == []
    controller.rows = [Row(photo, task, outcome) for outcome in Outcome] + [Row(photo, task)]
    assert left_in_english(result_sentence(controller)) == []
    assert left_in_english(plan_sentence(1, 2, 3)) == []
    for state in BatchState:
        controller.state = state
        assert left_in_english(progress_sentence(controller)) == []
    model = RowsModel(controller)
    for column in range(model.columnCount()):
        assert left_in_english(model.headerData(column, Qt.Orientation.Horizontal)) == []


def test_what_a_batch_refuses(tmp_path):
    folders = Folders(tmp_path)
    photo = folders.photo("a.png")
    mask = folders.mask("a.png")
    for choice in (
        Choice((), mask),
        Choice((tmp_path / "gone",), mask),
        Choice((photo,), mask),
        Choice((photo,), mask, suffix="a/b"),
        Choice((folders.photos,), mask, mask),
        Choice((photo, photo), mask, mask),
    ):
        with pytest.raises(UsageError) as refused:
            plan_of(choice)
        assert left_in_english(str(refused.value)) == []
    plan = plan_of(Choice((folders.photos,), mask, folders.photos))
    assert [item.why for item in plan.not_taken if left_in_english(item.why)] == []


def test_the_strip_of_a_folder(qtbot, tmp_path):
    editor = Editor(qtbot, tmp_path, tmp_path / "settings.json")
    try:
        editor.start()
        (tmp_path / "trip").mkdir()
        for number in range(3):
            editor.photo_file(f"trip/img_{number}.jpg", (90, 120))
        trip = Trip(editor, tmp_path / "trip")
        trip.open("img_0.jpg")
        assert in_english(trip.strip, "trip filled", "img") == []
        assert left_in_english(editor.window.statusBar().currentMessage()) == []
        trip.turn("next-photo", "img_1.jpg")
        trip.edit()
        for where, options in ((Where.BESIDE, {}), (Where.FOLDER, {"folder": tmp_path}), (Where.OVER, {})):
            trip.decide(where, **options)
            assert in_english(trip.strip, "trip filled", "img", str(tmp_path)) == []
        QTest.keyClicks(trip.strip.search, "img_1")
        assert in_english(trip.strip, "trip filled", "img", str(tmp_path)) == []
        dialog = DestinationDialog("trip", tmp_path / "a.png", trip.saver.destination, editor.messages)
        qtbot.addWidget(dialog)
        assert in_english(dialog, "trip", "filled", str(tmp_path)) == []
    finally:
        editor.stop()


def test_what_a_folder_refuses(tmp_path):
    for paths in ([tmp_path], [tmp_path / "x", tmp_path / "y"]):
        with pytest.raises(FolderError) as refused:
            listed(paths)
        assert left_in_english(str(refused.value)) == []


def test_names_of_fillers_devices_and_formats():
    said = [
        *(fillers.label_of(info.name) for info in fillers.FILLERS),
        *(tr(info.summary) for info in fillers.FILLERS),
        available_devices()[0].label,
        open_filter(),
        FullSize(2).describe(),
        FullSize(0).describe(),
        *map(duration, (0.5, 20, 300, 7300, 90000)),
    ]
    assert [text for text in said if left_in_english(text)] == []
    assert left_in_english(format_names().replace("PSD", "")) == []


@pytest.mark.parametrize("data", [b"", b"no photo", b"\x89PNG\r\n\x1a\n", b"%PDF-1.4 and more"])
def test_why_a_photo_cannot_be_opened(tmp_path, data):
    path = tmp_path / "a.png"
    path.write_bytes(data)
    with pytest.raises(PhotoError) as refused:
        load_photo(path)
    assert left_in_english(str(refused.value)) == []
    assert left_in_english(refused.value.reason) == []


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 and more", b"\x10\0\0\0\0\0\0\0{", b"plain text"])
def test_why_weights_cannot_be_read(tmp_path, data):
    path = tmp_path / "a.safetensors"
    path.write_bytes(data)
    with pytest.raises(WeightsError) as refused:
        read_card(path)
    assert left_in_english(str(refused.value)) == []


@pytest.mark.parametrize("error", [Refused("⟦no⟧"), MemoryError(), KeyError("⟦x⟧")])
def test_whatever_goes_wrong(error):
    assert left_in_english(explain(error)[0]) == []
