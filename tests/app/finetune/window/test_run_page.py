"""The second page while a scripted run goes on."""

import json

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest

from app.finetune.run_record import RunRecord
from app.finetune.run_state import RunInfo, RunState
from app.finetune.window.curve import REDRAW_MS
from app.finetune.window.sheet_view import before_and_now
from app.window import theme
from training.run.folder import LOG_FILE

GREY = (128, 128, 128)


def write_sheet(path, refined):
    """As training.run.sheets draws them: photo, hole, coarse, refined; 20 px squares, 4 px apart."""
    path.parent.mkdir(exist_ok=True)
    sheet = np.full((24, 20 * 4 + 12, 3), 255, np.uint8)
    for column, colour in enumerate(((10, 10, 10), GREY, (0, 0, 250), refined)):
        sheet[:20, column * 24 : column * 24 + 20] = colour
    Image.fromarray(sheet).save(path)
    return path


def colours(image):
    return [image.pixelColor(column * 24 + 10, 10).getRgb()[:3] for column in range(4)]


@pytest.fixture
def running(window):
    window.start()
    window.controller.run(steps=3, total=200)
    return window


def test_the_curves_grow_with_the_run(running):
    curve = running.run.curve
    running.qtbot.waitUntil(lambda: curve.point_count == 3, timeout=REDRAW_MS * 20)
    running.controller.run(steps=5, first=4, total=200)
    running.controller.validate(5, 24.5)
    running.controller.validate(8, 24.2, is_best=False)
    running.qtbot.waitUntil(lambda: curve.point_count == 8 and curve.validation_count == 2, timeout=REDRAW_MS * 20)
    assert "best PSNR 24.50 dB at step 5" in curve.accessibleDescription()


def test_progress_and_time_left(running):
    running.controller.record.eta_seconds = 431.0
    running.controller.estimate(0.912, total=200)
    texts = running.texts(running.run)
    assert "Learning “Garden”" in texts
    assert "about 7 min left" in texts
    assert any("step 3 of 200" in text and "0.91 s a step" in text for text in texts)


def test_a_window_opened_later_shows_the_whole_run(running, tmp_path):
    running.controller.validate(3, 24.0)
    running.controller.draw(write_sheet(tmp_path / "sheets" / "step-0000000.png", (1, 2, 3)))
    again = running.new_dialog()
    assert again.page is again.run_page
    assert again.run_page.curve.point_count == 3
    assert again.run_page.curve.validation_count == 1
    running.qtbot.waitUntil(lambda: not again.run_page.sheet.image.isNull())


def test_the_health_of_the_network_is_one_sentence(running):
    assert not running.run.health.isVisible()
    running.controller.examine("All parts of the network are learning.")
    assert running.run.health.isVisible()
    assert running.run.health.text() == "All parts of the network are learning."
    assert running.new_dialog().run_page.health.text() == "All parts of the network are learning."
    running.controller.examine("The hallucination branch has stopped learning.")
    assert running.run.health.text() == "The hallucination branch has stopped learning."


def test_closing_the_window_leaves_the_run_alone(running):
    running.click("Close: it goes on", running.run)
    assert not running.dialog.isVisible()
    assert running.controller.state is RunState.RUNNING
    assert [entry[0] for entry in running.controller.asked] == ["scan", "start"]
    running.controller.run(steps=2, first=4, total=200)
    running.dialog.open_again()
    assert any("step 5 of 200" in text for text in running.texts(running.run))


def test_escape_closes_without_stopping(running):
    QTest.keyClick(running.dialog, Qt.Key.Key_Escape)
    assert not running.dialog.isVisible()
    assert running.controller.state is RunState.RUNNING


def test_pause_resume_and_stop(running):
    running.click("Pause", running.run)
    assert running.controller.state is RunState.PAUSED
    assert any(text.startswith("Paused and saved") for text in running.texts(running.run))
    running.click("Resume", running.run)
    assert running.controller.state is RunState.RUNNING
    running.click("Stop and keep the best", running.run)
    assert running.controller.state is RunState.JUDGING
    assert any("Judging" in text for text in running.texts(running.run))
    assert not running.buttons(running.run)["Pause"].isEnabled()
    assert not running.buttons(running.run)["Stop and keep the best"].isEnabled()


def test_giving_up_asks_first(running):
    running.click("Give up…", running.run)
    assert running.messages.asked == ["delete run Garden"]
    assert running.controller.state is RunState.RUNNING
    running.messages.may_delete = True
    running.controller.runs = (RunInfo(running.folder, "Garden", 3, 200, 12, 0.0),)
    running.click("Give up…", running.run)
    assert running.asked("abandon") == [()]
    assert running.dialog.page is running.choose
    assert not any("Garden" in text for text in running.texts(running.choose))


def test_problems_are_listed_and_gone_with_the_next_run(running):
    running.controller.said.emit("Training went wrong at step 210; it went back to step 200 and goes on.")
    assert running.run.problems.isVisible()
    assert "went back to step 200" in running.run.problems.item(0).text()
    running.controller.go(RunState.IDLE)
    running.click("Start", running.choose)
    assert running.run.problems.count() == 0


def test_the_first_sheet_is_before_the_newest_is_now(running, tmp_path):
    first = write_sheet(tmp_path / "sheets" / "step-0000000.png", (200, 0, 0))
    running.controller.draw(first)
    view = running.run.sheet
    running.qtbot.waitUntil(lambda: not view.image.isNull())
    assert colours(view.image) == [(10, 10, 10), GREY, (200, 0, 0), (200, 0, 0)]
    running.controller.draw(write_sheet(tmp_path / "sheets" / "step-0000050.png", (0, 200, 0)))
    running.qtbot.waitUntil(lambda: colours(view.image)[3] == (0, 200, 0))
    assert colours(view.image)[2] == (200, 0, 0)


def test_a_sheet_that_is_half_written_keeps_the_one_before(running, tmp_path):
    running.controller.draw(write_sheet(tmp_path / "sheets" / "step-0000000.png", (200, 0, 0)))
    view = running.run.sheet
    running.qtbot.waitUntil(lambda: not view.image.isNull())
    broken = tmp_path / "sheets" / "step-0000050.png"
    broken.write_bytes(b"\x89PNG")
    running.controller.draw(broken)
    with running.qtbot.waitCallback() as read:
        running.loader.load(broken, read)  # one after another: the sheet was tried before
    assert colours(view.image)[2] == (200, 0, 0)


def test_sheets_of_another_size_are_shown_as_they_are(tmp_path):
    write_sheet(tmp_path / "sheets" / "step-0000000.png", (200, 0, 0))
    newest = tmp_path / "sheets" / "step-0000050.png"
    Image.fromarray(np.zeros((24, 192, 3), np.uint8)).save(newest)
    assert before_and_now(newest).width() == 192


def test_colours_follow_the_theme(running, qapp):
    curve = running.run.curve
    seen = []
    for is_dark in (True, False):
        palette = theme.make_palette(is_dark=is_dark)
        curve.setPalette(palette)
        running.qtbot.waitUntil(
            lambda palette=palette: curve.grab().toImage().pixelColor(2, 2) == palette.color(QPalette.ColorRole.Base)
        )
        seen.append(curve.grab().toImage().pixelColor(2, 2).name())
    assert seen[0] != seen[1]


def test_a_finished_run_does_not_show_in_the_next_one(running):
    running.controller.validate(3, 24.0)
    running.controller.go(RunState.IDLE)
    running.click("Start", running.choose)
    assert running.run.curve.point_count == 0
    assert running.run.curve.validation_count == 0
    assert running.run.sheet.image.isNull()


def test_a_run_that_goes_on_shows_its_whole_curve_and_no_step_twice(running):
    curve = running.run.curve
    running.controller.run(steps=6, first=4, total=200)  # up to 9; the last state that was kept is that of step 5
    running.controller.validate(8, 24.0)
    running.controller.run(steps=2, first=6, total=200)
    running.controller.validate(7, 24.5)
    running.qtbot.waitUntil(lambda: curve.point_count == 7, timeout=REDRAW_MS * 20)
    steps = [point[0] for point in curve._points.data]
    assert steps == [1, 2, 3, 4, 5, 6, 7]
    assert curve.validation_count == 1


def test_the_log_of_such_a_run_is_read_in_the_same_way(tmp_path):
    def line(**said):
        return json.dumps(said)

    step = {"event": "StepDone", "total_steps": 9, "phase": "train", "size": 256, "losses": {"l1": 0.5}}
    steps = [1, 2, 3, 4, 3, 4, 5]
    log = "\n".join(line(**step, step=number) for number in steps)
    (tmp_path / LOG_FILE).write_text(log, encoding="utf-8")
    record = RunRecord.of_folder(None, tmp_path)
    assert [number for number, _ in record.history] == [1, 2, 3, 4, 5]
