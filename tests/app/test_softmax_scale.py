"""Another softmax scale for the bundled model: command line, Python, recipe and editor draw the same other pixels."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QDoubleSpinBox, QPushButton

import main
from app.settings.dialog import SettingsDialog
from app.settings.store import Settings
from app.start import make_filler
from engine import AttentionOverrides, FillRequest, InpaintSession
from engine.photo.reading import load_photo
from tests.app.conftest import Editor
from training.cli import main as training

RECIPE = """
name = "five"
validate_every = 0
sheet_every = 0
[model.contextual]
softmax_scale = 5
[[phases]]
steps = 1
lr = 1e-12
crops = [{ size = 72, batch = 1 }]
"""
PATIENCE_MS = 60_000  # torch is imported and the bundled weights are read, perhaps on a busy machine


class RealEditor(Editor):
    """With the network instead of scripted fillers."""

    def _make(self, name, network):
        self.made.append((name, network))
        return make_filler(name, network)


@pytest.fixture
def photo(tmp_path):
    """A photo of structure that repeats, so that attention has something to choose from; its mask lies beside it."""
    ys, xs = np.mgrid[:96, :128]
    waves = np.stack([np.sin(xs / 5), np.sin(ys / 7), np.sin((xs + ys) / 9)], axis=2)
    noise = np.random.default_rng(0).normal(0, 12, waves.shape)
    Image.fromarray((128 + 70 * waves + noise).clip(0, 255).astype(np.uint8)).save(tmp_path / "photo.png")
    mask = np.zeros((96, 128), np.uint8)
    mask[36:60, 50:80] = 255
    Image.fromarray(mask).save(tmp_path / "mask.png")
    return tmp_path / "photo.png"


def drawn(photo, attention=None):
    """From Python."""
    pixels, mask = load_photo(photo).pixels, np.asarray(Image.open(photo.with_name("mask.png"))) > 0
    session = InpaintSession.open(sharp=False, device="cpu", attention=attention)
    return session.fill(FillRequest(pixels, mask)).composite(pixels), mask


def filled_by_the_verb(photo, *options):
    out = photo.with_name("out.png")
    base = [
        "fill",
        photo,
        "--grow",
        "0",
        "--mask",
        photo.with_name("mask.png"),
        "-o",
        out,
        "--filler",
        "drawn",
        "--device",
        "cpu",
    ]
    assert main.main([str(word) for word in (*base, "--overwrite", *options)]) == 0
    return load_photo(out).pixels


def test_the_hole_and_only_the_hole_is_drawn_otherwise_from_python_and_on_the_command_line(photo):
    as_stored, mask = drawn(photo)
    otherwise, _ = drawn(photo, AttentionOverrides(softmax_scale=5))
    assert np.array_equal(otherwise[~mask], as_stored[~mask])
    assert (otherwise[mask] != as_stored[mask]).mean() > 0.2
    assert np.array_equal(filled_by_the_verb(photo), as_stored)
    assert np.array_equal(filled_by_the_verb(photo, "--attention", "softmax_scale=5"), otherwise)


def test_a_recipe_puts_it_into_the_weights(photo, tmp_path):
    folder = tmp_path / "photos"
    folder.mkdir()
    photo.with_name("photo.png").rename(folder / "photo.png")
    Image.open(folder / "photo.png").save(photo)
    (tmp_path / "five.toml").write_text(RECIPE)
    words = ["finetune", "--photos", folder, "--state", tmp_path / "run", "--recipe", tmp_path / "five.toml", "--quiet"]
    assert training([str(word) for word in (*words, "--device", "cpu")]) == 0
    otherwise, _ = drawn(photo, AttentionOverrides(softmax_scale=5))
    # one step at no learning rate worth the name: the tensors are the bundled ones
    by_the_file = filled_by_the_verb(photo, "--weights", tmp_path / "run" / "last.safetensors")
    assert np.array_equal(by_the_file, otherwise)


def test_it_is_chosen_in_the_editor(qtbot, tmp_path, photo):
    as_stored, mask = drawn(photo)
    otherwise, _ = drawn(photo, AttentionOverrides(softmax_scale=5))
    kept = Settings(tmp_path / "settings" / "settings.json")
    kept.set("filler", "drawn")
    kept.set("device", "cpu")
    editor = RealEditor(qtbot, tmp_path, tmp_path / "settings" / "settings.json")
    try:
        editor.start(photo, photo.with_name("mask.png"))
        qtbot.waitUntil(lambda: editor.app.photo.document is not None and editor.document.mask.any())
        qtbot.waitUntil(lambda: editor.window.actions_by_name["fill"].isEnabled(), timeout=PATIENCE_MS)
        fill(editor)
        assert np.array_equal(editor.document.pixels, as_stored)
        editor.app.history.undo()
        choose_scale(editor, "5")
        fill(editor)
        assert np.array_equal(editor.document.pixels, otherwise)
        assert (editor.document.pixels != as_stored)[mask].any()
    finally:
        editor.stop()


def choose_scale(editor, text):
    """Attention panel ▸ Options…, type, OK."""
    button = editor.window.attention_panel.findChild(QPushButton, "attention-options")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = editor.window.findChild(SettingsDialog)
    field = dialog.findChild(QDoubleSpinBox, "attention_softmax_scale")
    field.selectAll()
    QTest.keyClicks(field, text)
    signal = editor.app.fills.network_state_changed
    with editor.qtbot.waitSignal(signal, check_params_cb=lambda _, there: there, timeout=PATIENCE_MS):
        ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
        QTest.mouseClick(ok, Qt.MouseButton.LeftButton)


def fill(editor):
    done = editor.app.fills.busy_changed
    with editor.qtbot.waitSignal(done, check_params_cb=lambda busy: not busy, timeout=PATIENCE_MS):
        editor.act("fill")
