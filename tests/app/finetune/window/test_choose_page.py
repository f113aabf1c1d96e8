"""The first page: photos in, a plan out."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QRadioButton, QTreeWidget

from app.finetune.paces import config_for
from app.finetune.run_state import RunInfo, RunState
from app.finetune.window.settings_table import SettingsDialog
from app.finetune.window.thumbnail_strip import ThumbnailStrip
from engine.model.config import ModelConfig
from engine.model.generator import Generator
from engine.weights import save_weights

RUN = RunInfo(Path("somewhere"), "Sea", step=340, total_steps=2000, photos=41, when=0.0)


def drop(widget: QListWidget, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = QPointF(widget.viewport().rect().center())
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    widget.dropEvent(QDropEvent(middle, Qt.DropAction.CopyAction, data, buttons, keys))


def tick(page, text):
    return next(box for box in page.findChildren(QCheckBox) if box.text().replace("&", "") == text)


def test_dropped_folders_are_looked_at_and_what_was_found_is_shown(window, picture):
    held_out = [picture(f"held/{n}.png") for n in range(3)]
    drop(window.choose.photos.sources, window.folder / "Garden", window.folder / "one.jpg")
    assert window.asked("scan") == [((window.folder / "Garden", window.folder / "one.jpg"), None, None)]
    assert window.choose.problem == "Looking at the photos…"
    window.controller.find(held_out, training=9, skipped=[("broken.jpg", "is not a picture")])
    texts = window.texts(window.choose)
    assert "12 photos can be used." in texts
    assert any(text.startswith("3 photos are held out") for text in texts)
    window.click("1 file skipped: why?")
    (line,) = [tree for tree in window.choose.findChildren(QTreeWidget) if tree.isVisible()]
    assert (line.topLevelItem(0).text(0), line.topLevelItem(0).text(1)) == ("broken.jpg", "is not a picture")
    assert window.choose.problem == ""


def test_held_out_photos_are_shown_small_and_unreadable_ones_stay_blank(window, picture):
    paths = [picture("red.png", (250, 10, 10), (400, 200)), window.folder / "missing.png"]
    window.ready()
    window.controller.find(paths)
    strip = window.choose.findChild(ThumbnailStrip)

    def middle(row):
        return strip.item(row).icon().pixmap(strip.iconSize()).toImage().pixelColor(38, 19)

    window.qtbot.waitUntil(lambda: middle(0).getRgb()[:3] == (250, 10, 10))
    assert strip.item(0).toolTip() == str(paths[0])
    assert middle(1).alpha() == 0


def test_start_says_what_is_missing_and_becomes_possible(window):
    start = window.buttons(window.choose)["Start"]
    assert not start.isEnabled()
    assert start.toolTip() == "Add a folder with photos, or drop some."
    window.choose.photos.sources.add([window.folder])
    window.controller.find(training=0, problem="There is only one photo; add more.")
    assert start.toolTip() == "There is only one photo; add more."
    window.controller.find(training=12)
    assert start.isEnabled()
    name = next(line for line in window.choose.findChildren(QLineEdit) if line.text() == window.folder.name)
    name.selectAll()
    QTest.keyClick(name, Qt.Key.Key_Delete)
    assert start.toolTip() == "Give the new model a name."


def test_removing_the_last_folder_goes_back_to_the_beginning(window):
    window.ready()
    sources = window.choose.photos.sources
    sources.setCurrentRow(0)
    QTest.keyClick(sources, Qt.Key.Key_Delete)
    assert sources.paths() == ()
    assert window.choose.problem == "Add a folder with photos, or drop some."


def test_start_makes_the_plan_that_was_chosen(window):
    window.messages.folder_path = window.folder / "masks"
    window.ready("Garden")
    tick(window.choose, "Strokes").click()
    tick(window.choose, "My own masks").click()
    window.controller.find(training=12)
    assert window.asked("scan")[-1] == ((window.folder / "Garden",), window.folder / "masks", None)
    window.dialog.show_models((window.folder / "mine.safetensors",), None, "cpu")
    window.qtbot.mouseClick(
        window.choose.findChild(QRadioButton, "pace-thorough"), Qt.MouseButton.LeftButton, pos=QPointF(8, 8).toPoint()
    )
    window.click("Start", window.choose)
    ((plan,),) = window.asked("start")
    assert (plan.name, plan.pace, plan.minutes, plan.steps) == ("Garden", "thorough", 120.0, None)
    assert plan.sources == (window.folder / "Garden",)
    assert plan.masks == window.folder / "masks"
    assert plan.parent is None
    assert plan.device == "cpu"
    assert plan.config.masks.strokes == 0
    assert plan.config.masks.rectangles > 0
    assert plan.config.masks.saved > 0
    assert plan.config.masks.folder == str(window.folder / "masks")
    assert window.dialog.page is window.run


def test_a_budget_in_steps(window):
    window.ready()
    limits = {box.accessibleName(): box for box in window.choose.findChildren(QCheckBox)}
    limits["Limit the minutes"].click()
    assert "minutes, steps or both" in window.choose.problem
    limits["Limit the steps"].click()
    window.click("Start", window.choose)
    ((plan,),) = window.asked("start")
    assert plan.minutes is None
    assert plan.steps == 1000


def test_at_least_one_kind_of_hole(window):
    window.ready()
    for kind in ("Rectangles", "Strokes", "Shapes"):
        tick(window.choose, kind).click()
    assert window.choose.problem == "Tick at least one kind of hole."


def test_settings_changed_in_the_table_are_in_the_plan_and_the_held_out_share_is_scanned_anew(window):
    window.ready()
    window.click("All settings…", window.choose)
    table = window.choose.findChild(SettingsDialog)
    table.item(("phases", 0, "lr")).setText(1, "5e-5")
    table.item(("photos", "validation_share")).setText(1, "0.4")
    table.item(("masks", "blobs")).setText(1, "0")
    table.accept()
    assert window.asked("scan")[-1][2] == 0.4
    window.controller.find(training=12)
    assert not tick(window.choose, "Shapes").isChecked()
    window.click("Start", window.choose)
    ((plan,),) = window.asked("start")
    assert plan.config.phases[0].lr == 5e-5
    assert plan.config.masks.blobs == 0


def test_the_model_to_start_from_stays_as_chosen_while_it_is_offered(window):
    mine, other = (window.folder / f"{name}.safetensors" for name in ("mine", "other"))
    box = next(b for b in window.choose.findChildren(QComboBox) if b.accessibleName() == "Model to start from")
    window.dialog.show_models((mine, other), None, "auto")
    window.dialog.show_models((mine, other), other, "auto")
    assert window.choose.options.parent_weights == other  # the one in use, while nobody has chosen

    QTest.keyClick(box, Qt.Key.Key_Up)
    assert window.choose.options.parent_weights == mine
    for models, used in (((mine, other), other), ((window.folder / "a.safetensors", mine), None)):
        window.dialog.show_models(models, used, "auto")
        assert window.choose.options.parent_weights == mine
    window.dialog.show_models((other,), other, "auto")  # it is gone
    assert window.choose.options.parent_weights == other


def test_settings_changed_by_hand_are_laid_over_what_is_chosen_later(window):
    window.ready()
    window.click("All settings…", window.choose)
    table = window.choose.findChild(SettingsDialog)
    table.item(("validate_every",)).setText(1, "77")
    table.item(("phases", 0, "lr")).setText(1, "3e-5")
    table.accept()
    network = ModelConfig.paper()
    parent = window.folder / "paper.safetensors"
    save_weights(parent, Generator(network), {})
    window.dialog.show_models((parent,), parent, "auto")
    window.choose.choose("photo")

    config, usual = window.choose.options.config(), config_for("photo", parent)
    assert (config.name, config.model, config.photos) == (usual.name, network, usual.photos)
    assert (config.validate_every, config.phases[0].lr) == (77, 3e-5)
    assert config == replace(usual, validate_every=77, phases=(replace(usual.phases[0], lr=3e-5), *usual.phases[1:]))


def test_a_model_that_cannot_be_read_is_said_before_the_start(window):
    broken = window.folder / "broken.safetensors"
    broken.write_bytes(b"nothing")
    window.dialog.show_models((broken,), broken, "auto")
    window.ready()
    assert "broken.safetensors" in window.choose.problem
    assert not window.buttons(window.choose)["Start"].isEnabled()


def test_unfinished_runs_can_go_on_or_be_deleted(window):
    window.controller.runs = (RUN,)
    window.dialog.hide()
    window.dialog.open_again()
    offer = "“Sea” is unfinished: step 340 of 2\u202f000, 41 photos"
    assert any(text.startswith(offer) for text in window.texts(window.choose))
    window.click("Delete", window.choose)
    assert window.messages.asked == ["delete run Sea"]
    assert window.asked("forget") == []
    window.click("Go on", window.choose)
    assert window.asked("continue") == [(RUN,)]
    assert window.dialog.page is window.run


def test_a_run_that_this_lacuna_cannot_read_can_only_be_deleted(window):
    run = RunInfo(Path("somewhere"), "Sea", 340, 2000, 41, 0.0, judged=True, problem="The plan is of tomorrow.")
    window.controller.runs = (run,)
    window.dialog.hide()
    window.dialog.open_again()
    assert "“Sea” cannot go on. The plan is of tomorrow." in window.texts(window.choose)
    assert not {"Go on", "Show the verdict"} & set(window.buttons(window.choose))
    window.messages.may_delete = True
    window.click("Delete", window.choose)
    assert window.asked("forget") == [(run,)]


def test_deleting_an_unfinished_run_takes_its_line_away(window):
    window.controller.runs = (RUN,)
    window.dialog.hide()
    window.dialog.open_again()
    window.messages.may_delete = True
    window.click("Delete", window.choose)
    assert window.asked("forget") == [(RUN,)]
    assert not any("Sea" in text for text in window.texts(window.choose))


def test_a_failed_run_is_one_sentence_with_details_and_can_go_on(window):
    window.start()
    window.controller.runs = (RUN,)
    window.controller.fail("The training process ended unexpectedly.", "Traceback: killed")
    assert window.dialog.page is window.choose
    assert "⚠  The training process ended unexpectedly." in window.texts(window.choose)
    assert "Go on" in window.buttons(window.choose)
    assert "Details" in window.buttons(window.choose)


def test_photos_that_cannot_be_looked_at_are_said_here(window):
    window.choose.photos.sources.add([window.folder])
    window.controller.said.emit("The photos could not be looked at: no permission")
    assert "⚠  The photos could not be looked at: no permission" in window.texts(window.choose)
    assert window.choose.problem == "The photos could not be looked at; choose others, or choose them again."
    window.choose.photos.sources.add([window.folder / "other"])
    window.controller.find(training=12)
    assert window.choose.problem == ""


@pytest.mark.parametrize("text", ["Add folder…", "Add photos…"])
def test_buttons_add_what_the_file_dialog_gives(window, text):
    window.messages.folder_path = window.folder / "a"
    window.messages.open_paths = [window.folder / "a"]
    window.click(text, window.choose)
    window.click(text, window.choose)
    assert window.choose.photos.sources.paths() == (window.folder / "a",)


def test_the_page_can_be_walked_through_with_the_tab_key(window):
    window.ready()
    seen, widget = set(), window.choose.photos.sources
    widget.setFocus()
    for _ in range(40):
        focus = window.dialog.focusWidget()
        seen.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = {window.buttons(window.choose)[name] for name in ("Start", "Add folder…", "All settings…")}
    assert wanted <= seen
    assert [w for w in seen if not (w.accessibleName() or getattr(w, "text", str)())] == []


def test_scanning_does_not_disturb_the_page(window):
    window.ready()
    window.controller.go(RunState.SCANNING)
    assert window.dialog.page is window.choose
