"""Fine-tuning inside the editor: menu, status bar, only this photo, closing, going on next time."""

import inspect
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.fill.compare_dialog import CompareDialog
from app.finetune.controller import FinetuneController
from app.finetune.run_state import RunInfo, RunState
from app.window.messages import Answer, TrainingAnswer
from tests.app.language.shown import bracketed
from tests.fakes.finetuning import ScriptedController

RUN = RunInfo(Path("somewhere"), "Sea", step=340, total_steps=2000, photos=41, when=0.0)


@pytest.fixture
def started(tuned):
    tuned.start()
    return tuned


@pytest.fixture
def training(started):
    """A run on a folder goes on."""
    started.act("finetune")
    choose = started.app.finetuning.dialog.choose_page
    choose.photos.sources.add([started.folder / "Garden"])
    controller_of(started).find()
    choose.start_wanted.emit(choose.plan())
    controller_of(started).run(total=100)
    return started


@pytest.fixture
def learning_photo(started):
    """“Only this photo” was started on an open photo with a mask."""
    started.open()
    started.paint()
    started.act("finetune-photo")
    with started.qtbot.waitSignal(
        controller_of(started).state_changed, check_params_cb=lambda state: state is RunState.STARTING
    ):
        start_button(started).click()
    controller_of(started).run(total=100)
    return started


def controller_of(editor):
    return editor.app.finetuning.controller


def dialog_of(editor):
    return editor.app.finetuning.dialog


def start_button(editor):
    from PySide6.QtWidgets import QPushButton

    page = dialog_of(editor).choose_page
    return next(button for button in page.findChildren(QPushButton) if button.text() == "&Start")


def asked(editor, what):
    return [entry[1:] for entry in controller_of(editor).asked if entry[0] == what]


def test_the_scripted_controller_has_the_face_of_the_real_one():
    """Or all tests with it would prove nothing."""
    for name, member in vars(ScriptedController).items():
        real = getattr(FinetuneController, name, None)
        if isinstance(member, Signal):
            assert str(real) == str(member).replace(ScriptedController.__name__, FinetuneController.__name__)
        elif inspect.isfunction(member) and real is not None:
            assert list(inspect.signature(real).parameters) == list(inspect.signature(member).parameters), name
    wanted = {"start", "continue_run", "forget", "new_folder", "leave", "keep", "discard", "abandon", "unfinished"}
    assert wanted <= set(vars(FinetuneController))


def test_nothing_heavy_is_imported_before_the_window_is_opened():
    script = (
        "import sys, app.application; "
        "print([name for name in ('pyqtgraph', 'torch', 'cv2', 'PIL', 'training.config') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_menu_opens_one_window(started):
    assert dialog_of(started) is None
    started.act("finetune")
    first = dialog_of(started)
    assert first.isVisible()
    assert not first.isModal()
    started.act("finetune")
    assert dialog_of(started) is first


def test_the_status_bar_says_that_training_runs_and_leads_back(training):
    button = training.app.finetuning.status_button
    dialog_of(training).close()
    controller_of(training).record.eta_seconds = 300.0
    controller_of(training).run(steps=1, first=40, total=100)
    assert button.isVisible()
    assert button.text() == "Fine-tuning 40%, 5 min left"
    training.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog_of(training).isVisible()
    assert dialog_of(training).page is dialog_of(training).run_page
    controller_of(training).abandon()
    assert not button.isVisible()


# ---- only this photo -----------------------------------------------------------------------------------------------


def test_only_this_photo_needs_a_mask(started):
    action = started.window.actions_by_name["finetune-photo"]
    assert not action.isEnabled()
    started.open()
    assert not action.isEnabled()
    started.paint()
    assert action.isEnabled()


def test_painting_while_the_window_is_open_makes_it_possible(started):
    started.open()
    started.act("finetune")
    started.paint()
    page = dialog_of(started).choose_page
    page.choose("photo")
    started.qtbot.waitUntil(lambda: page.problem == "")


def test_only_this_photo_starts_on_lossless_copies(started):
    started.open()
    started.paint()
    pixels, mask = started.document.pixels.copy(), started.document.mask.copy()
    started.act("finetune-photo")
    assert dialog_of(started).choose_page.options.name == "Only photo"
    with started.qtbot.waitSignal(controller_of(started).state_changed):
        start_button(started).click()
    ((plan,),) = asked(started, "start")
    assert (plan.pace, plan.sources, plan.minutes) == ("photo", (), 4.0)
    assert plan.photo.parent == plan.hole.parent == started.app.settings.folder / "finetune" / "run"
    assert np.array_equal(np.asarray(Image.open(plan.photo).convert("RGB")), pixels)
    assert np.array_equal(np.asarray(Image.open(plan.hole)) > 127, mask)


def test_16_bit_photos_are_copied_in_full(started, tmp_path):
    from engine.photo.photo import Photo
    from engine.photo.reading import load_photo
    from engine.photo.writing import save_photo

    pixels = np.random.default_rng(0).integers(0, 65535, (90, 120, 3), np.uint16)
    save_photo(Photo(pixels), pixels, tmp_path / "deep.png")
    started.open(tmp_path / "deep.png")
    started.paint()
    started.act("finetune-photo")
    with started.qtbot.waitSignal(controller_of(started).state_changed):
        start_button(started).click()
    ((plan,),) = asked(started, "start")
    assert np.array_equal(load_photo(plan.photo).pixels, pixels)


def test_a_photo_that_cannot_be_copied_is_one_sentence_and_can_be_tried_again(started):
    started.open()
    started.paint()
    started.act("finetune-photo")
    folder = controller_of(started).new_folder()
    (folder / "photo.png").mkdir()
    start_button(started).click()
    page = dialog_of(started).choose_page
    started.qtbot.waitUntil(lambda: "photo.png" in " ".join(b.sentence for b in banners(page)))
    assert asked(started, "start") == []
    assert start_button(started).isEnabled()


def banners(page):
    from app.finetune.window.banner import Banner

    return [banner for banner in page.findChildren(Banner) if not banner.isHidden()]


def test_a_better_model_fills_the_photo_beside_the_old_one_and_the_choice_is_applied(learning_photo):
    editor = learning_photo
    before = editor.document.pixels.copy()
    with editor.qtbot.waitSignal(editor.app.fills.compared):
        controller_of(editor).judge(better=True)
    old, new = editor.networks[-2:]
    assert (old.weights, new.weights) == (None, Path("best.safetensors"))
    compare = editor.window.findChild(CompareDialog)
    assert np.array_equal(editor.document.pixels, before)  # nothing changes before a person chooses
    with editor.qtbot.waitSignal(editor.app.history.indexChanged):
        QTest.mouseClick(compare.panes[2], Qt.MouseButton.LeftButton)
    assert not np.array_equal(editor.document.pixels, before)
    assert dialog_of(editor).page is dialog_of(editor).verdict_page  # the model itself is decided on its own


def test_the_memory_a_fill_may_take_holds_for_both_and_the_loaded_network_is_used(learning_photo):
    editor = learning_photo
    editor.app.settings.set("memory_budget_mb", 3000.0)
    editor.fill()
    editor.app.history.undo()
    made = len(editor.made)
    with editor.qtbot.waitSignal(editor.app.fills.compared):
        controller_of(editor).judge(better=True)
    (new,) = editor.made[made:]  # the old one is still loaded
    assert new == ("network", replace(editor.networks[made - 1], weights=Path("best.safetensors")))
    assert new[1].memory_budget_mb == 3000
    editor.window.findChild(CompareDialog).reject()


def test_the_hole_of_the_start_is_filled_even_if_the_mask_was_cleared_meanwhile(learning_photo):
    hole = learning_photo.document.mask.copy()
    learning_photo.act("clear")
    with learning_photo.qtbot.waitSignal(learning_photo.app.fills.compared):
        controller_of(learning_photo).judge(better=True)
    assert np.array_equal(learning_photo.fillers["network"].requests[-1].mask, hole)
    learning_photo.window.findChild(CompareDialog).reject()


def test_a_model_that_is_no_better_changes_nothing_and_says_so(learning_photo):
    before = learning_photo.document.pixels.copy()
    controller_of(learning_photo).judge(better=False, reverted=True)
    assert learning_photo.window.findChild(CompareDialog) is None
    assert not learning_photo.app.fills.is_busy
    assert np.array_equal(learning_photo.document.pixels, before)
    assert learning_photo.window.statusBar().currentMessage() == "The new model does not fill your photos better."


def test_another_photo_is_never_filled_by_it(learning_photo):
    learning_photo.messages.answer = Answer.DISCARD
    learning_photo.open(learning_photo.photo_file("other.png"))
    controller_of(learning_photo).judge(better=True)
    assert not learning_photo.app.fills.is_busy
    with bracketed():
        dialog_of(learning_photo).verdict_page.fill_wanted.emit()
    assert not learning_photo.app.fills.is_busy
    said = [label.text() for label in dialog_of(learning_photo).verdict_page.findChildren(QLabel)]
    assert any(text.startswith("⚠  ⟦The photo is no longer open") for text in said)  # in the person's language


# ---- keeping ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("use", [True, False])
def test_a_kept_model_is_in_the_chooser_and_used_if_wanted(training, use):
    controller_of(training).judge()
    dialog_of(training).keep_wanted.emit("Garden", True, use)
    assert asked(training, "keep") == [("Garden", True)]
    (kept,) = training.app.models.models()
    assert kept.stem == "Garden"
    assert training.app.models.chosen == (kept if use else None)


def test_a_kept_model_that_is_not_used_is_listed_and_no_network_is_loaded_for_it(training):
    said = []
    training.app.fills.network_state_changed.connect(lambda text, _: said.append(text))
    controller_of(training).judge()
    with training.qtbot.waitSignal(training.app.models.listed):
        dialog_of(training).keep_wanted.emit("Garden", True, False)
    names = [action.text().removesuffix(" (broken)") for action in training.window.model_menu.actions()]
    assert names == ["Bundled", "Garden"]
    assert said == []


# ---- closing and going on --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "closes", "wanted"),
    [
        (TrainingAnswer.LEAVE, True, "leave"),
        (TrainingAnswer.DISCARD, True, "abandon"),
        (TrainingAnswer.CANCEL, False, None),
    ],
)
def test_closing_while_training_runs_asks(training, answer, closes, wanted):
    training.messages.training_answer = answer
    training.window.close()
    assert training.messages.asked == ["training Garden"]
    assert training.window.isVisible() is not closes
    if closes:
        training.stop()
    assert (not wanted) or asked(training, wanted)
    assert bool(asked(training, "abandon")) == (answer is TrainingAnswer.DISCARD)


def test_closing_without_training_asks_nothing(started):
    started.window.close()
    assert started.messages.asked == []
    assert not started.window.isVisible()


def test_unsaved_changes_are_settled_before_the_training(training):
    training.open()
    training.paint()
    training.fill()
    training.window.close()  # the scripted person cancels
    assert training.messages.asked == ["unsaved photo.png"]
    assert training.window.isVisible()


def test_a_run_that_cannot_go_on_is_not_offered(tuned):
    controller_of(tuned).runs = (replace(RUN, name="Broken", problem="Its plan cannot be read."),)
    tuned.start()
    button = tuned.app.finetuning.status_button
    tuned.app.finetuning.offer_to_go_on()
    assert not button.isVisible()
    controller_of(tuned).runs += (RUN,)
    tuned.app.finetuning.offer_to_go_on()
    assert button.text() == "Fine-tuning “Sea” is unfinished: go on…"


def test_an_unfinished_run_is_offered_without_blocking(tuned):
    controller_of(tuned).runs = (RUN,)
    tuned.start()
    button = tuned.app.finetuning.status_button
    tuned.qtbot.waitUntil(button.isVisible)
    assert button.text() == "Fine-tuning “Sea” is unfinished: go on…"
    assert tuned.messages.asked == []
    with tuned.qtbot.waitSignal(tuned.window.start_panel.offer_taken):
        offer = next(b for b in tuned.window.start_panel.findChildren(type(button).__base__) if "Sea" in b.text())
        tuned.qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert dialog_of(tuned).isVisible()
    tuned.messages.may_delete = True
    dialog_of(tuned).choose_page.forget_wanted.emit(RUN)
    assert not button.isVisible()
    assert not offer.isVisible()
