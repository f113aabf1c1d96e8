"""What stands above the photos of the filmstrip."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton


def test_the_button_below_the_photo_says_what_the_menu_says(trip):
    trip.open("img_1.jpg")
    (button,) = (one for one in trip.strip.findChildren(QPushButton) if one.text() == "Save and next")
    assert button.toolTip() == trip.editor.window.actions_by_name["save-and-next"].toolTip()
    assert "Open a folder first" not in button.toolTip()


def test_a_search_that_finds_nothing_says_so(trip):
    trip.open("img_1.jpg")
    QTest.keyClicks(trip.strip.search, "zebra")
    assert any(label.text() == "0 found, 5 in all" for label in trip.strip.findChildren(QLabel))
    QTest.keyClick(trip.strip.search, Qt.Key.Key_Escape)
    assert any(label.text() == "1 of 5" for label in trip.strip.findChildren(QLabel))


def test_in_a_low_window_tiles_are_small(trip):
    trip.open("img_1.jpg")
    window, view = trip.editor.window, trip.strip.view
    sizes = []
    for height in (1000, 800, 600):
        window.resize(1240, height)
        trip.editor.qtbot.waitUntil(lambda height=height: window.height() == height)
        view.doItemsLayout()
        tile = view.visualRect(trip.model.index(0))
        assert tile.top() >= 0
        sizes.append((view.height(), tile.width()))
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3
    assert sizes[2][0] <= sizes[0][0] - 40
    window.resize(1240, 1000)
    trip.editor.qtbot.waitUntil(lambda: view.height() == sizes[0][0])
