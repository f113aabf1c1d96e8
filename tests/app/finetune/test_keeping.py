"""A judged run becomes a model once, whatever is clicked meanwhile; real files, and the real window."""

import shutil
import threading
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.finetune import controller as controlling
from app.finetune.controller import FinetuneController
from app.finetune.keeping import keep_model
from app.finetune.run_state import RunState
from app.finetune.window.dialog import FinetuneDialog
from app.finetune.window.picture_loader import PictureLoader
from app.settings.store import Settings
from engine.weights import load_generator
from tests.fakes.finetune_runs import make_plan, write_plan
from tests.fakes.messages import ScriptedMessages
from training.finetune.folder import PARENT_FILE, VERDICT_FILE, Progress, write_progress
from training.finetune.outcome import Measure, Verdict

WAIT = 30_000  # ms; other tests may be running


def write_judged(folder, plan):
    """A run that waits for a decision."""
    write_plan(folder, plan)
    best = folder / "best-weights.safetensors"
    for copy in (folder / PARENT_FILE, best):
        shutil.copy(plan.parent, copy)
    write_progress(folder, Progress(9, 9, photos=4, seconds=60.0, ended=True))
    measures = tuple(Measure(name, "dB", 20.0, 21.0, 0.5, 1.5, True) for name in ("PSNR", "SSIM"))
    verdict = Verdict(True, "It is better.", measures, (), 9, 1.0, best, 24, 4)
    (folder / VERDICT_FILE).write_text(verdict.to_json(), encoding="utf-8")


@pytest.fixture
def judged(qtbot, tmp_path):
    """The window shows the verdict on a run."""
    controller = FinetuneController(Settings(tmp_path / "settings" / "settings.json"))
    folder = controller.new_folder()
    write_judged(folder, make_plan(tmp_path, photos=0))
    loader = PictureLoader()
    dialog = FinetuneDialog(controller, loader, ScriptedMessages())
    dialog.keep_wanted.connect(lambda name, with_file_names, _use: controller.keep(name, with_file_names))
    qtbot.addWidget(dialog)
    dialog.show()
    controller.continue_run(controller.unfinished()[0])
    said, kept = [], []
    controller.said.connect(said.append)
    controller.kept.connect(kept.append)
    buttons = {
        button.text().replace("&", ""): button
        for button in dialog.verdict_page.findChildren(QPushButton)
        if button.isVisible()
    }
    yield SimpleNamespace(
        controller=controller,
        folder=folder,
        models=tmp_path / "settings" / "models",
        page=dialog.verdict_page,
        buttons=buttons,
        said=said,
        kept=kept,
        qtbot=qtbot,
    )
    controller.leave()
    loader.stop()


@pytest.fixture
def slow(judged, monkeypatch):
    """The model is written when ``go`` is set."""
    judged.go = threading.Event()

    def wait(*values, **options):
        assert judged.go.wait(WAIT / 1000)
        return keep_model(*values, **options)

    monkeypatch.setattr(controlling, "keep_model", wait)
    yield judged
    judged.go.set()


def everything_before(judged):
    """Until what was asked of the thread so far has been answered."""
    with judged.qtbot.waitSignal(judged.controller.scanned, timeout=WAIT):
        judged.controller.scan([judged.models])


def test_a_double_click_keeps_one_model(judged):
    for click in (QTest.mouseClick, QTest.mouseDClick, QTest.mouseClick):
        click(judged.buttons["Keep"], Qt.MouseButton.LeftButton)
    everything_before(judged)

    assert judged.said == []
    (kept,) = judged.kept
    assert [path.name for path in judged.models.iterdir()] == [kept.name] == ["mine.safetensors"]
    load_generator(kept)
    assert not judged.folder.exists()
    assert judged.controller.state is RunState.IDLE


def test_nothing_else_is_decided_while_the_model_is_written(slow, tmp_path):
    controller = slow.controller
    other = controller.new_folder()
    write_judged(other, make_plan(tmp_path, photos=0))
    (info,) = (run for run in controller.unfinished() if run.folder == other)
    (own,) = (run for run in controller.unfinished() if run.folder == slow.folder)
    slow.buttons["Keep"].click()
    assert controller.state is RunState.KEEPING

    slow.buttons["Discard"].click()
    controller.discard()
    controller.abandon()
    controller.continue_run(info)
    controller.forget(own)
    controller.start(make_plan(tmp_path, photos=0))
    assert controller.state is RunState.KEEPING
    slow.go.set()
    everything_before(slow)

    assert [path.name for path in slow.kept] == ["mine.safetensors"]
    assert controller.state is RunState.IDLE
    assert other.exists()
    assert not slow.folder.exists()


def test_a_model_that_cannot_be_written_can_be_kept_again(slow):
    slow.models.write_text("in the way")
    slow.buttons["Keep"].click()
    assert not slow.buttons["Keep"].isEnabled()
    slow.go.set()
    with slow.qtbot.waitSignal(slow.controller.said, timeout=WAIT):
        pass
    assert slow.controller.state is RunState.JUDGED

    slow.models.unlink()
    with slow.qtbot.waitSignal(slow.controller.kept, timeout=WAIT):
        slow.buttons["Keep"].click()
    assert len(slow.said) == 1


def test_the_editor_closes_when_the_model_is_whole(slow):
    slow.buttons["Keep"].click()
    threading.Timer(0.2, slow.go.set).start()
    slow.controller.leave()

    (kept,) = slow.kept
    load_generator(kept)
    assert not slow.folder.exists()
