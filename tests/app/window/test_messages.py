"""What is said stands in the status bar and in the log."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow

from app.window.messages import Answer, FileChanged, Messages, Replace


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_a_sentence_is_shown_and_logged_until_it_is_taken_away(qtbot, caplog):
    window = QMainWindow()
    qtbot.addWidget(window)
    messages = Messages(window)
    with caplog.at_level(logging.INFO, "lacuna"):
        messages.say("Saved dune.jpg.")
        assert window.statusBar().currentMessage() == "Saved dune.jpg."
        messages.say("")
    assert window.statusBar().currentMessage() == ""
    assert caplog.messages == ["Saved dune.jpg."]


def pressing(text):
    """Press the button of this text in the box that is open next."""

    def press():
        box = QApplication.activeModalWidget()
        shown.append((f"{box.text()} {box.informativeText()}", box.textFormat()))
        next(button for button in box.buttons() if button.text().replace("&", "").startswith(text)).click()

    shown = []
    QTimer.singleShot(0, press)
    return shown


@pytest.mark.parametrize(
    ("ask", "answers"),
    [
        (
            lambda messages, name: messages.may_overwrite(name),
            {"Replace": Replace.REPLACE, "Save as": Replace.SAVE_AS, "Cancel": Replace.CANCEL},
        ),
        (
            lambda messages, name: messages.several_unsaved([name] * 12),
            {"Save all": Answer.SAVE, "Discard": Answer.DISCARD, "Cancel": Answer.CANCEL},
        ),
        (
            lambda messages, name: messages.file_changed(name, is_gone=False),
            {
                "Overwrite": FileChanged.OVERWRITE,
                "Save as": FileChanged.SAVE_AS,
                "Reload": FileChanged.RELOAD,
                "Cancel": FileChanged.CANCEL,
            },
        ),
        (
            lambda messages, name: messages.file_changed(name, is_gone=True),
            {"Save again": FileChanged.OVERWRITE, "Save as": FileChanged.SAVE_AS, "Cancel": FileChanged.CANCEL},
        ),
        (lambda messages, name: messages.may_reload(name), {"Reload": True, "Keep": False}),
        (lambda messages, name: messages.may_replace(Path(name)), {"Replace": True, "Cancel": False}),
    ],
)
def test_every_button_is_an_answer_and_a_name_is_no_markup(window, ask, answers):
    name = "<b>dune<b>.jpg"
    for text, answer in answers.items():
        shown = pressing(text)
        assert ask(Messages(window), name) is answer
        assert name in shown[0][0]
        assert shown[0][1] is Qt.TextFormat.PlainText


def test_a_dialog_asks_again_until_the_file_may_be_written(window, tmp_path, monkeypatch):
    (tmp_path / "a.png").touch()
    (tmp_path / "b.png").touch()
    typed, seen = ["a", "b", "c"], []

    def name_to_save(_parent, _title, suggestion, filters, chosen, *, options):
        seen.append((Path(suggestion).name, chosen))
        assert options == QFileDialog.Option.DontConfirmOverwrite
        return str(tmp_path / typed.pop(0)), chosen

    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", name_to_save)
    monkeypatch.setattr(Messages, "may_replace", lambda _, path: bool(asked.append(path.name)))
    chosen = Messages(window).file_to_save("Save", str(tmp_path / "x.png"), "JPEG (*.jpg);;PNG (*.png)")
    assert chosen == tmp_path / "c.png"
    assert asked == ["a.png", "b.png"]
    assert seen == [(name, "PNG (*.png)") for name in ("x.png", "a.png", "b.png")]
