"""Importing a checkpoint through the menu, choosing it, and going back to the bundled one."""

import pytest

from engine.weights import read_card
from tests.reference import released_oracle
from tests.reference.bundle_writer import write_bundle

NARROW = {"coarse": (4,) * 6, "hallucination": (4,) * 6, "attention": (4,) * 6, "decoder": (4,) * 6}


def write_authors_checkpoint(folder):
    """A small random network in the authors' format."""
    weights = released_oracle.random_weights(3, **NARROW)
    write_bundle(folder / "snap-0", {f"inpaint_net/{name}": array for name, array in weights.items()})
    return folder / "snap-0.index"


@pytest.fixture
def started(editor):
    editor.start()
    return editor


def imported(editor, path):
    editor.messages.open_path = path
    # torch may have to be imported first
    signal = editor.app.fills.network_state_changed
    with editor.qtbot.waitSignal(signal, timeout=60_000, check_params_cb=lambda _, ready: ready):
        editor.act("import-weights")


def test_a_checkpoint_is_shown_with_its_licence_converted_and_used(started, tmp_path):
    started.messages.overwrite = True
    imported(started, write_authors_checkpoint(tmp_path))
    (asked,) = started.messages.asked
    assert "non-commercial" in asked.lower()
    (model,) = started.app.models.models()
    assert started.app.models.chosen == model
    assert started.networks[-1].weights == model
    assert read_card(model).provenance
    ticked = [action.text() for action in started.window.model_menu.actions() if action.isChecked()]
    assert ticked == [model.stem]
    with started.qtbot.waitSignal(started.app.fills.network_state_changed, check_params_cb=lambda _, ready: ready):
        started.window.model_menu.actions()[0].trigger()
    assert started.app.models.chosen is None


def test_refusing_the_licence_imports_nothing(started, tmp_path):
    started.messages.open_path = write_authors_checkpoint(tmp_path)
    with started.said("Nothing"):
        started.act("import-weights")
    assert started.app.models.models() == ()


def test_a_file_that_is_no_checkpoint_is_one_sentence(started, tmp_path):
    started.messages.open_path = tmp_path / "holiday.pth"
    started.messages.open_path.write_bytes(b"not a checkpoint")
    started.act("import-weights")
    started.qtbot.waitUntil(lambda: bool(started.messages.errors))
    assert "holiday.pth" in started.messages.errors[0]


def test_a_chosen_model_that_is_gone_falls_back_to_the_bundled_one(started, tmp_path):
    path = tmp_path / "mine.safetensors"
    path.write_bytes(b"")
    started.app.models.choose(path)
    assert started.app.models.chosen == path
    path.unlink()
    assert started.app.models.chosen is None
