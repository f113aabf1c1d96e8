"""The window comes back where it was left, and nothing opens larger than its screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.front import Front
from app.settings.store import Settings
from app.window.placing import KEY, fitted


@pytest.fixture
def make_front(qtbot, tmp_path):
    def make():
        front = Front(Settings(tmp_path / "settings.json"))
        qtbot.addWidget(front.window, before_close_func=lambda window: window.close_for_good())
        return front

    return make


def test_size_and_place_are_those_of_the_last_time(make_front, qtbot):
    first = make_front().window
    first.show()
    qtbot.waitExposed(first)
    first.setGeometry(12, 40, 760, 610)
    first.close_for_good()
    again = make_front().window
    assert again.geometry() == QRect(12, 40, 760, 610)


def test_a_window_left_in_full_screen_comes_back_as_a_window(make_front, qtbot):
    first = make_front().window
    first.resize(720, 600)
    first.show()
    qtbot.waitExposed(first)
    first.show_full_screen(True)
    first.close_for_good()
    again = make_front().window
    assert not again.windowState() & Qt.WindowState.WindowFullScreen
    assert again.width() <= 800


def test_a_maximised_window_is_maximised_again_after_full_screen(make_front, qtbot):
    window = make_front().window
    window.showMaximized()
    qtbot.waitExposed(window)
    window.show_full_screen(True)
    qtbot.waitUntil(window.isFullScreen)
    window.show_full_screen(False)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert window.isMaximized()
    window.showNormal()
    window.show_full_screen(True)
    window.show_full_screen(False)
    assert not window.isMaximized()
    assert not window.isFullScreen()


@pytest.mark.parametrize("kept", ["", "nonsense", "ünsinn", "AAAA"])
def test_a_window_without_a_place_to_go_back_to_fits_the_screen(make_front, tmp_path, kept):
    Settings(tmp_path / "settings.json").set(KEY, kept)
    window = make_front().window
    room = window.screen().availableGeometry()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        (QRect(100, 100, 700, 500), QRect(100, 100, 700, 500)),
        (QRect(3000, 200, 700, 500), QRect(1366 - 8 - 700, 200, 700, 500)),  # the second screen is gone
        (QRect(-900, -50, 700, 500), QRect(0, 0, 700, 500)),
        (QRect(0, 0, 1900, 1000), QRect(0, 0, 1358, 736)),
    ],
)
def test_what_sticks_out_is_moved_or_made_smaller(window, expected):
    assert fitted(window, QRect(0, 0, 1366, 768)) == expected


def test_a_dialog_that_is_too_large_is_made_to_fit(make_front, qtbot):
    window = make_front().window
    window.show()
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QWidget())
    dialog.resize(2000, 1500)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.activateWindow()
    room = dialog.screen().availableGeometry()
    qtbot.waitUntil(lambda: dialog.width() <= room.width() and dialog.height() <= room.height())
    dialog.reject()
