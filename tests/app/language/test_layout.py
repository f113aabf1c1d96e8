"""In every language everything in the window can be read whole, at 1240×800."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.language import ENGLISH
from app.language.catalogues import LANGUAGES, speak
from app.window.elided import ElidedLabel
from tests.app.conftest import Editor

DIALOGS = ("settings", "batch", "manage-models", "finetune", "compare", "test-on-known", "shortcuts", "about")


@pytest.fixture(params=LANGUAGES)
def editor(request, qtbot, tmp_path):
    speak(request.param)
    made = Editor(qtbot, tmp_path, tmp_path / "settings.json")
    yield made
    made.stop()
    speak(ENGLISH)


def cut_off(window):
    """What of ``window`` does not fit where it stands: which widget, and its text."""
    return [f"{type(widget).__name__}: {said}" for widget in shown(window) if (said := cut(widget))]


def shown(window):
    return [widget for widget in [window, *window.findChildren(QWidget)] if widget.isVisibleTo(window)]


def cut(widget):
    """The text of ``widget`` that does not fit; "" = it fits."""
    if isinstance(widget, ElidedLabel) or not widget.width():
        return ""
    if isinstance(widget, QLabel):
        wide, high = widget.sizeHint().width(), widget.heightForWidth(widget.width())
        is_cut = high > widget.height() + 1 if widget.wordWrap() else wide > widget.width() + 1
        return widget.text() if is_cut and widget.text() else ""
    if isinstance(widget, QAbstractButton):
        return widget.text() if widget.text() and widget.sizeHint().width() > widget.width() + 1 else ""
    if isinstance(widget, QComboBox):
        wide = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return widget.currentText() if wide > widget.width() - 20 else ""
    if isinstance(widget, QTabBar):
        wide = sum(widget.tabRect(tab).width() for tab in range(widget.count()))
        return widget.tabText(0) if wide > widget.width() + 1 else ""
    return ""


def at_1240(window):
    window.resize(1240, 800)
    QApplication.processEvents()
    assert (window.width(), window.height()) <= (1240, 800)
    return window


def test_the_window(editor):
    editor.start(None, None)
    assert cut_off(at_1240(editor.window)) == []
    editor.open()
    editor.paint()
    editor.fill()
    assert cut_off(at_1240(editor.window)) == []
    for dock in editor.window.findChildren(QDockWidget):
        dock.raise_()
        assert cut_off(at_1240(editor.window)) == []


def test_what_does_not_fit_is_found(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    said, explained = QPushButton("A label that is far too long"), QLabel("Several words of an explanation. " * 9)
    explained.setWordWrap(True)
    rows.addWidget(said)
    rows.addWidget(explained)
    window.show()
    assert cut_off(window) == []
    said.setFixedWidth(60)
    explained.setFixedHeight(20)
    assert len(cut_off(window)) == 2


def test_the_dialogs(editor, qtbot):
    editor.start(None, None)
    editor.open()
    editor.paint()

    def dialogs():
        return [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()]

    for name in DIALOGS:
        editor.act(name)
        qtbot.waitUntil(lambda: bool(dialogs()))
        for dialog in dialogs():
            QApplication.processEvents()
            assert dialog.minimumSizeHint().width() <= 1240, name
            assert dialog.minimumSizeHint().height() <= 800, name
            assert cut_off(dialog) == [], name
            dialog.close()
        qtbot.waitUntil(lambda: not dialogs())


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)  # offscreen, for every menu
def test_alt_and_its_letter_open_every_menu_while_the_photo_has_the_keyboard(editor):
    editor.start()
    editor.open()
    editor.window.activateWindow()
    editor.qtbot.waitUntil(editor.window.isActiveWindow)
    editor.canvas.setFocus()
    bar = editor.window.menuBar()
    closed = []
    for action in bar.actions():
        key = QKeySequence.mnemonic(action.text())[0].key()
        QTest.keyPress(editor.canvas, key, Qt.KeyboardModifier.AltModifier)
        closed += [] if action.menu().isVisible() else [action.text()]
        action.menu().hide()
        QTest.keyRelease(editor.canvas, key, Qt.KeyboardModifier.AltModifier)
    assert closed == []
