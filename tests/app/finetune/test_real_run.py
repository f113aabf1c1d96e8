"""The window on the real back end: a tiny network is trained in its own process, judged, kept and used."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.finetune.run_state import RunState
from app.finetune.window.settings_table import SettingsDialog
from engine.model.config import ModelConfig
from engine.weights import read_card
from tests.fakes.networks import narrow

PATIENCE_MS = 90_000  # torch is imported in a new process, perhaps on a busy machine
QUICK = {
    ("phases", 0, "crops", 0, "size"): "72",
    ("phases", 0, "crops", 0, "batch"): "1",
    ("phases", 0, "crops", 1, "share"): "0",
    ("phases", 0, "crops", 1, "size"): "72",
    ("photos", "validation_share"): "0.5",
    ("validation_crops",): "2",
}


@pytest.fixture
def photos(tmp_path):
    folder = tmp_path / "Garden"
    folder.mkdir()
    for number in range(4):
        noise = np.random.default_rng(number).integers(0, 255, (6, 6, 3), np.uint8)
        Image.fromarray(noise).resize((96, 96), Image.Resampling.BICUBIC).save(folder / f"{number}.png")
    return folder


@pytest.fixture
def tiny_model(editor):
    import torch

    from engine.model.generator import Generator
    from engine.weights import save_weights

    torch.manual_seed(0)
    path = editor.app.settings.folder / "models" / "tiny.safetensors"
    path.parent.mkdir(parents=True)
    save_weights(path, Generator(ModelConfig(**narrow(4))), {"title": "tiny", "licence": "CC0"})
    editor.app.models.choose(path)
    return path


def test_from_photos_to_a_kept_model(editor, tiny_model, photos):
    editor.start()
    editor.act("finetune")
    dialog, controller = editor.app.finetuning.dialog, editor.app.finetuning.controller
    page = dialog.choose_page
    with editor.qtbot.waitSignal(controller.scanned, timeout=PATIENCE_MS):
        page.photos.sources.add([photos])
    limits = {box.accessibleName(): box for box in page.findChildren(QCheckBox)}
    limits["Limit the minutes"].click()
    limits["Limit the steps"].click()
    page.options._steps.setValue(3)
    page.options._open_settings()
    table = page.findChild(SettingsDialog)
    for path, text in QUICK.items():
        table.item(path).setText(1, text)
    with editor.qtbot.waitSignal(controller.scanned, timeout=PATIENCE_MS):  # another share is held out
        table.accept()
    assert page.problem == ""

    with editor.qtbot.waitSignal(controller.judged, timeout=PATIENCE_MS):
        page.start_wanted.emit(page.plan())
    assert controller.record.plan.parent == tiny_model
    assert dialog.run_page.curve.point_count <= 3
    assert dialog.page is dialog.verdict_page
    assert dialog.verdict_page.measures.rowCount() == 3
    wait = {"timeout": PATIENCE_MS}
    editor.qtbot.waitUntil(lambda: not any(tile.is_empty for tile in dialog.verdict_page.tiles), **wait)
    editor.qtbot.waitUntil(lambda: not dialog.run_page.sheet.image.isNull(), **wait)  # how the parent fills

    dialog.verdict_page.findChild(QLineEdit).setText("My garden")
    is_idle = {"check_params_cb": lambda state: state is RunState.IDLE, "timeout": PATIENCE_MS}
    with editor.qtbot.waitSignal(controller.state_changed, **is_idle):
        next(b for b in dialog.verdict_page.findChildren(type(page._start)) if b.text() == "&Keep").click()
    (kept,) = set(editor.app.models.models()) - {tiny_model}
    assert editor.app.models.chosen == kept
    assert "0.png" not in str(read_card(kept).provenance)
    assert editor.app.finetuning.controller.unfinished() == ()
