"""Small things a person notices only when they are missing."""

from __future__ import annotations

import os
import threading

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QProgressBar

from app.canvas.drops import NOT_FETCHED
from app.fill.job_bar import JobBar
from app.window.elided import ElidedLabel
from app.window.recent_row import RecentRow


@pytest.fixture
def ready(editor):
    editor.start()
    editor.open()
    return editor


def drop(widget, content):
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, content, left, none)
    QGuiApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QGuiApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), action, content, left, none))
    return enter.isAccepted()


def from_browser(picture=None):
    content = QMimeData()
    content.setUrls([QUrl("https://example.invalid/cat.png")])
    if picture is not None:
        content.setImageData(picture)
    return content


def test_copying_says_what_was_copied(ready):
    with ready.said("Copied the photo as it is now, 160×120 pixels"):
        ready.act("copy")


@pytest.mark.parametrize("has_photo", [False, True])
def test_a_picture_dragged_from_a_browser_is_opened(editor, has_photo):
    editor.start()
    if has_photo:
        editor.open()
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    widget = editor.canvas if has_photo else editor.window.start_panel
    with editor.qtbot.waitSignal(editor.app.photo.replaced):
        assert drop(widget, from_browser(picture))
    assert editor.document.shape == (30, 40)
    assert np.array_equal(editor.document.pixels[0, 0], (255, 0, 0))


def test_an_address_alone_is_not_followed_and_said_so(ready):
    with ready.said(NOT_FETCHED):
        assert drop(ready.canvas, from_browser())
    assert ready.document.shape == (120, 160)


def test_text_is_not_taken(ready):
    content = QMimeData()
    content.setText("hello")
    assert not drop(ready.canvas, content)


def test_the_brush_starts_in_proportion_to_the_photo(editor):
    editor.start()
    editor.open(editor.photo_file("large.png", (1500, 3000)))
    assert editor.canvas.tool.radius == 60
    editor.open(editor.photo_file("small.png", (200, 300)))
    assert editor.canvas.tool.radius == 24
    editor.app.tool_choice.resize(30.0)
    editor.open(editor.photo_file("large.png", (1500, 3000)))
    assert editor.canvas.tool.radius == 300  # as large in this photo as it was chosen in that one
    assert editor.window.tool_options._size.value() == 600


def test_a_stroke_is_filled_by_itself_only_if_that_is_wanted(ready):
    ready.paint()
    assert not ready.app.fills.is_busy
    ready.act("clear")
    ready.app.settings.set("fill_on_release", True)
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed, check_params_cb=lambda busy: not busy):
        ready.paint()
    assert not ready.document.mask.any()
    assert ready.app.history.count() == 4


def test_erasing_and_marking_sources_fill_nothing(ready):
    ready.paint()
    ready.app.settings.set("fill_on_release", True)
    ready.drag((80, 60), (82, 60), button=Qt.MouseButton.RightButton)
    assert not ready.app.fills.is_busy
    ready.window.tool_actions["not-from-here"].trigger()
    ready.drag((10, 10), (20, 10))
    assert not ready.app.fills.is_busy


def test_the_model_in_use_is_shown(ready):
    label = next(w for w in ready.window.fill_panel.findChildren(ElidedLabel) if w.accessibleName() == "Model in use")
    assert label.text() == "Bundled"


def test_a_long_name_is_shortened_on_screen_and_whole_in_the_tooltip(qtbot):
    label = ElidedLabel("a very long name " * 20)
    qtbot.addWidget(label)
    label.resize(100, 20)
    label.show()
    assert label.minimumSizeHint().width() <= 100
    assert label.toolTip() == "a very long name " * 20
    assert label.grab().width() >= 100


def test_the_panel_in_front_shows_a_running_job_and_its_cancel(ready):
    ready.paint()
    ready.fillers["network"].hold = threading.Event()
    ready.window.tool_actions["inspect"].trigger()  # brings the other panel to the front
    front = ready.window.findChild(QDockWidget, "attention-dock")
    bar = front.findChild(JobBar)
    assert not bar.isVisibleTo(front.widget())
    with ready.qtbot.waitSignal(ready.app.fills.progressed):
        ready.act("fill")
    assert bar.isVisibleTo(front.widget())
    assert bar.findChild(QProgressBar).maximum() == 1000
    cancel = next(button for button in bar.children() if getattr(button, "text", lambda: "")() == "Cancel")
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not ready.app.fills.is_busy
    assert not bar.isVisibleTo(front.widget())


def test_inspecting_a_fill_without_attention_says_so(ready):
    ready.window.fill_panel.choose("telea", "auto")
    ready.paint()
    ready.fill()
    ready.window.tool_actions["inspect"].trigger()
    QTest.mouseMove(ready.canvas, ready.at(10, 10))  # Qt sends nothing for a pointer that stands there already
    with ready.said("This part was not filled by the network"):
        QTest.mouseMove(ready.canvas, ready.at(80, 60))


def test_recent_files_show_their_folder_and_a_small_picture(editor):
    path = editor.photo_file("<b>a & b.png", (60, 90))
    editor.app.settings.set("recent_files", (str(path), str(editor.folder)))
    editor.app.presenter.show_recent()
    made = []
    editor.app.recent_pictures.made.connect(lambda seen, _: made.append(seen))
    editor.start()
    editor.qtbot.waitUntil(lambda: len(made) == 2)
    assert made == [editor.folder, path]
    rows = editor.window.start_panel.findChildren(RecentRow)
    assert [row.path for row in rows] == [path, editor.folder]
    assert rows[0].accessibleName() == f"{path.name}, {path.parent}"
    assert "&lt;b&gt;" in rows[0].toolTip()
    picture = rows[0].grab().toImage()
    assert picture.pixelColor(20, rows[0].height() // 2) != picture.pixelColor(1, 1)
    entry = editor.window.recent_menu.actions()[0]
    assert not entry.icon().isNull()
    assert entry.text().startswith("<b>a && b.png  (")
    with editor.qtbot.waitSignal(editor.app.photo.replaced):
        QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)


def test_a_recent_file_on_a_share_that_hangs_does_not_stop_the_window(editor, monkeypatch):
    free, hanging, asked_by = threading.Event(), editor.folder / "share" / "a.png", []
    ask = os.stat

    def answer(path, *args, **options):
        if str(path).startswith(str(hanging.parent)):
            asked_by.append(threading.current_thread())
            if asked_by[-1] is not threading.main_thread():  # there it would hang for ever
                free.wait()
        return ask(path, *args, **options)

    monkeypatch.setattr(os, "stat", answer)
    there, gone = editor.photo_file("there.png"), editor.folder / "gone.png"
    editor.app.settings.set("recent_files", tuple(map(str, (there, gone, hanging))))
    editor.app.presenter.show_recent()
    recent = editor.app.photos.recent
    with editor.qtbot.waitSignal(recent.changed):
        editor.start()
    assert recent.files == (there, hanging)
    editor.qtbot.waitUntil(lambda: bool(asked_by))
    editor.window.grab()
    editor.window.recent_menu.aboutToShow.emit()
    rows = editor.window.start_panel.findChildren(RecentRow)
    assert hanging in [row.path for row in rows]
    editor.open(there)
    assert recent.files == (there, hanging)
    assert threading.main_thread() not in asked_by
    free.set()
    with editor.qtbot.waitSignal(recent.changed):
        pass
    assert recent.files == (there,)


def test_a_recent_file_that_cannot_be_read_has_no_picture_and_says_nothing(editor):
    path = editor.folder / "broken.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\nno")
    good = editor.photo_file("good.png")
    editor.app.settings.set("recent_files", (str(path), str(good)))
    with editor.qtbot.waitSignal(editor.app.recent_pictures.made) as made:
        editor.start()
    assert made.args[0] == good
    assert not editor.messages.errors
