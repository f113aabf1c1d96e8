"""What is said stands in the status bar and in the log."""

import logging

from PySide6.QtWidgets import QMainWindow

from app.window.messages import Messages


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
