"""The third page: measures, pictures and the decision."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.finetune.run_state import RunState
from app.finetune.window.picture_dialog import PictureDialog
from app.finetune.window.picture_view import PictureView

COLOURS = {"original": (10, 10, 10), "input": (128, 128, 128), "before": (250, 0, 0), "after": (0, 250, 0)}


@pytest.fixture
def pictures(picture):
    return [
        tuple(picture(f"verdict/{place}-{name}.png", colour) for name, colour in COLOURS.items()) for place in range(2)
    ]


@pytest.fixture
def judged(window, pictures):
    window.start()
    window.controller.run()
    window.controller.judge(pictures=pictures)
    window.qtbot.waitUntil(lambda: not any(tile.is_empty for tile in window.verdict.tiles))
    return window


def cells(window, row):
    table = window.verdict.measures
    return [table.item(row, column).text() for column in range(table.columnCount())]


def name_field(window):
    return next(line for line in window.verdict.findChildren(QLineEdit))


def test_measures_before_and_after_with_interval_in_words(judged):
    assert judged.dialog.page is judged.verdict
    assert "▲  The new model fills your photos better." in judged.texts(judged.verdict)
    assert any("24 fills on 6 held-out photos" in text for text in judged.texts(judged.verdict))
    assert cells(judged, 0) == [
        "PSNR (higher is better)",
        "24.61\u202fdB",
        "25.23\u202fdB",
        "+0.62\u202fdB",
        "+0.31 to +0.93",
        "▲ better",
    ]
    assert cells(judged, 1)[3:] == ["−0.104\u202f%", "−0.172 to −0.036", "▲ better"]
    assert cells(judged, 2)[5] == "no clear change"


@pytest.mark.parametrize(("better", "default"), [(True, "Keep"), (False, "Discard")])
def test_enter_keeps_only_what_is_better(window, better, default):
    window.start()
    window.controller.judge(better=better)
    buttons = window.buttons(window.verdict)
    assert [name for name, button in buttons.items() if button.isDefault()] == [default]
    wanted = []
    window.dialog.keep_wanted.connect(lambda *_: wanted.append("Keep"))
    window.verdict.discard_wanted.connect(lambda: wanted.append("Discard"))
    name_field(window).setFocus()
    QTest.keyClick(name_field(window), Qt.Key.Key_Return)
    assert wanted == [default]


def test_keep_passes_name_and_choices(judged):
    name = name_field(judged)
    assert name.text() == "Garden"
    name.selectAll()
    QTest.keyClicks(name, " My garden ")
    next(box for box in judged.verdict.findChildren(QCheckBox) if "file names" in box.text()).click()
    with judged.qtbot.waitSignal(judged.dialog.keep_wanted) as wanted:
        judged.click("Keep", judged.verdict)
    assert wanted.args == ["My garden", True, True]


def test_a_model_without_a_name_cannot_be_kept(judged):
    name_field(judged).clear()
    assert not judged.buttons(judged.verdict)["Keep"].isEnabled()
    assert judged.buttons(judged.verdict)["Keep"].toolTip() == "Give the new model a name"


def test_discard_goes_back_to_the_beginning(judged):
    judged.click("Discard", judged.verdict)
    assert judged.asked("discard") == [()]
    assert judged.dialog.page is judged.choose


def test_what_cannot_be_kept_is_said_here_and_can_be_tried_again(judged):
    judged.controller.said.emit("The disk is full; free some space and keep it again.")
    assert judged.dialog.page is judged.verdict
    assert "⚠  The disk is full; free some space and keep it again." in judged.texts(judged.verdict)
    assert judged.buttons(judged.verdict)["Keep"].isEnabled()


def test_while_the_model_is_written_nothing_can_be_decided_and_that_is_said(judged):
    buttons = [judged.buttons(judged.verdict)[name] for name in ("Keep", "Discard", "Fill with both")]
    tips = [button.toolTip() for button in buttons]
    judged.controller.go(RunState.KEEPING)
    again = judged.new_dialog()
    assert again.page is again.verdict_page
    for shown in (judged.buttons(judged.verdict), judged.buttons(again.verdict_page)):
        for name in ("Keep", "Discard", "Fill with both"):
            assert not shown[name].isEnabled()
            assert "The model is being written…" in shown[name].toolTip()
    name_field(judged).setText("Other")  # allows no button
    assert not any(button.isEnabled() for button in buttons)

    judged.controller.go(RunState.JUDGED)
    assert all(button.isEnabled() for button in buttons)
    assert [button.toolTip() for button in buttons] == tips


def test_a_window_opened_later_shows_the_verdict(judged):
    again = judged.new_dialog()
    assert again.page is again.verdict_page
    assert again.verdict_page.measures.rowCount() == 3


def test_a_picture_enlarges_to_before_and_after_with_a_divider(judged):
    judged.qtbot.mouseClick(judged.verdict.tiles[4], Qt.MouseButton.LeftButton)
    dialog = judged.verdict.findChild(PictureDialog)
    assert dialog.isVisible()
    view = dialog.findChild(PictureView)

    def colours():
        image, middle = view.grab().toImage(), view.height() // 2
        return [image.pixelColor(round(view.width() * x), middle).getRgb()[:3] for x in (0.3, 0.7)]

    assert colours() == [COLOURS["before"], COLOURS["after"]]
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.position == 1
    assert colours() == [COLOURS["before"], COLOURS["before"]]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 5, view.height() // 2))
    assert 0.15 < view.position < 0.25
    assert colours() == [COLOURS["after"], COLOURS["after"]]
    dialog.findChildren(QComboBox)[1].setCurrentText("Original")
    assert colours()[1] == COLOURS["original"]
    dialog.close()


def test_page_keys_go_through_the_places(judged):
    judged.verdict.tiles[0].setFocus()
    QTest.keyClick(judged.verdict.tiles[0], Qt.Key.Key_Return)
    dialog = judged.verdict.findChild(PictureDialog)
    judged.qtbot.waitExposed(dialog)
    where = [judged.texts(dialog)]
    for text in ("Next", "Next", "Previous"):
        judged.click(text, dialog)
        where.append(judged.texts(dialog))
    places = [next(text for text in texts if text.startswith("Place")) for texts in where]
    assert places == ["Place 1 of 2", "Place 2 of 2", "Place 1 of 2", "Place 2 of 2"]
    dialog.close()


def test_arrow_keys_move_the_divider(judged):
    judged.qtbot.mouseClick(judged.verdict.tiles[0], Qt.MouseButton.LeftButton)
    dialog = judged.verdict.findChild(PictureDialog)
    view = dialog.findChild(PictureView)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.position == pytest.approx(0.52)
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.position == pytest.approx(0.48)
    assert "Before on the left 48%" in view.accessibleDescription()
    dialog.close()


def test_a_reverted_run_leaves_nothing_to_decide(window, pictures):
    window.start()
    window.controller.judge(better=False, reverted=True, pictures=pictures)
    visible = [name for name, button in window.buttons(window.verdict).items() if button.isVisible()]
    assert visible == ["Back"]
    window.click("Back", window.verdict)
    assert window.dialog.page is window.choose
