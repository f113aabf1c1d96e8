"""Everything has a name, is large enough to hit, can be reached by keyboard, and fits a small screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QProgressBar,
    QScrollBar,
    QWidget,
)

from app.finetune.window.settings_table import SettingsDialog as TrainingSettings
from app.folder.destination import Destination, Where
from app.folder.destination_dialog import DestinationDialog
from app.masking.bar import TrialBar
from app.settings.dialog import SettingsDialog
from app.settings.table import ATTENTION
from app.window.announcing import Announcer
from app.window.encoding_dialog import EncodingDialog, EncodingQuestion
from app.window.licences import LicencesDialog
from app.window.motion import reduce_motion, show_unmeasured
from training.config import TrainConfig

SCREEN = QSize(1366 - 8, 768 - 32)
"""What a window manager leaves of the smallest common screen."""
TARGET_PX = 24
FIELDS = (QComboBox, QAbstractSpinBox, QAbstractSlider, QLineEdit, QAbstractItemView)
OPENED_BY = ("settings", "shortcuts", "about", "batch", "manage-models", "finetune")


def own(widget, kinds):
    """Widgets of these kinds that are the program's and not parts that Qt makes of others."""
    return [
        child
        for child in widget.findChildren(QWidget)
        if isinstance(child, kinds)
        and not child.objectName().startswith("qt_")
        and not isinstance(child, QScrollBar)
        and not isinstance(child.parent(), (QComboBox, QAbstractSpinBox))
        and not any(kind in type(child.parent()).__name__ for kind in ("QTabBar", "QComboBoxPrivateContainer"))
        and not child.metaObject().className().startswith(("QTableCornerButton", "QComboBoxListView"))
        and not isinstance(child.parent(), QAbstractItemView)
        and not (isinstance(child, QAbstractButton) and isinstance(child.parent(), (QLineEdit, QComboBox)))
        and child.metaObject().className() != "QHeaderView"
        and (
            type(child.parent()).__name__ != "TrialBar" or child.parent().isVisible()
        )  # names its fields when it is shown: what they are differs
    ]


def buddies(widget):
    return {label.buddy() for label in widget.findChildren(QLabel) if label.buddy() is not None and label.text()}


def without_a_name(widget):
    named = buddies(widget)
    fields = [field for field in own(widget, FIELDS) if not field.accessibleName() and field not in named]
    buttons = [
        button
        for button in own(widget, QAbstractButton)
        if not button.accessibleName()
        and not button.text().strip()
        and button.isVisibleTo(widget)
        and button not in named
    ]
    return [
        f"{type(found).__name__} {found.objectName()} in {type(found.parent()).__name__}" for found in fields + buttons
    ]


def too_small(widget):
    targets = own(widget, (QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider, QLineEdit))
    return [
        f"{type(t).__name__} {getattr(t, 'text', str)()} {t.accessibleName()} {t.width()}×{t.height()}"
        for t in targets
        if t.isVisible() and (t.height() < TARGET_PX or t.width() < TARGET_PX)
    ]


def hold_to_rules(dialog):
    assert without_a_name(dialog) == []
    assert too_small(dialog) == []
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    assert least.width() <= SCREEN.width()
    assert least.height() <= SCREEN.height()


@pytest.fixture
def ready(editor):
    editor.start()
    editor.open()
    editor.paint()
    return editor


def opened(editor):
    return [d for d in editor.window.findChildren(QDialog) if d.isVisible()][-1]


def test_everything_in_the_window_has_a_name_and_can_be_hit(ready):
    assert without_a_name(ready.window) == []
    assert too_small(ready.window) == []


@pytest.mark.parametrize("name", ["smooth-mask", "suggest-specks"])
def test_the_bar_over_the_photo_has_names_and_can_be_hit(ready, name):
    ready.act(name)
    ready.qtbot.waitUntil(lambda: any(bar.isVisible() for bar in ready.canvas.findChildren(TrialBar)))
    assert without_a_name(ready.window) == []
    assert too_small(ready.window) == []


@pytest.mark.parametrize("name", OPENED_BY)
def test_every_dialog_has_names_targets_and_room_on_a_small_screen(ready, name):
    ready.act(name)
    dialog = opened(ready)
    hold_to_rules(dialog)
    dialog.reject()


OTHERS = {
    "licences": lambda editor: LicencesDialog(editor.window),
    "encoding": lambda editor: EncodingDialog(EncodingQuestion("JPEG", "it is new", 90, 0, True, 85), editor.window),
    "destination": lambda editor: DestinationDialog(
        "A folder", editor.folder / "a.png", Destination(Where.BESIDE), editor.messages, editor.window
    ),
    "attention": lambda editor: SettingsDialog(editor.app.settings, editor.window, group=ATTENTION),
    "all settings": lambda editor: TrainingSettings(TrainConfig(), TrainConfig(), editor.window),
}


@pytest.mark.parametrize("name", OTHERS)
def test_dialogs_that_others_open_have_them_too(editor, name):
    editor.start()
    dialog = OTHERS[name](editor)
    dialog.open()
    hold_to_rules(dialog)
    dialog.reject()
    dialog.deleteLater()


def test_the_test_on_known_has_them_too(ready):
    tested = ready.window.findChildren(QDialog)
    ready.act("test-on-known")
    ready.qtbot.waitUntil(lambda: len(ready.window.findChildren(QDialog)) > len(tested), timeout=20_000)
    dialog = opened(ready)
    hold_to_rules(dialog)
    dialog.reject()


@pytest.mark.parametrize("has_photo", [False, True])
def test_the_window_fits_the_smallest_screen(editor, has_photo):
    editor.start()
    if has_photo:
        editor.open()
    least = editor.window.minimumSizeHint()
    assert least.width() <= 800
    assert least.height() <= 600


def test_tab_reaches_everything_that_can_be_used_in_the_window(ready):
    window = ready.window
    window.activateWindow()
    ready.qtbot.waitUntil(window.isActiveWindow)
    wanted = {
        widget
        for widget in own(window, (QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider))
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert len(wanted) > 8
    reached = set()
    ready.canvas.setFocus()
    for _ in range(80):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert wanted - reached == set()
    assert ready.canvas in reached


def test_what_tab_does_not_reach_is_an_action_of_a_menu(ready):
    in_menus = {action for menu in ready.window.menuBar().actions() for action in menu.menu().actions()}
    for button in own(ready.window, QAbstractButton):
        if button.isVisible() and not button.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert set(button.actions()) <= in_menus
            assert button.actions(), button.accessibleName() or button.text()


def test_what_the_status_bar_says_is_announced_while_somebody_listens(qtbot):
    window, told = QMainWindow(), []
    qtbot.addWidget(window)
    announcer = Announcer(window, told.append)
    was_active = QAccessible.isActive()
    try:
        QAccessible.setActive(False)
        window.statusBar().showMessage("Nobody hears this")
        assert not told
        QAccessible.setActive(True)
        window.statusBar().showMessage("Filled in 2 s")
        window.statusBar().clearMessage()
    finally:
        QAccessible.setActive(was_active)
    (event,) = told
    assert event.object() is window.statusBar()
    assert getattr(event, "message", lambda: "Filled in 2 s")() == "Filled in 2 s"
    assert announcer.parent() is window


def test_the_whole_editor_announces(ready):
    assert ready.window.findChild(Announcer) is not None


def test_nothing_moves_by_itself_for_those_who_want_it_so(ready):
    bar = QProgressBar()
    ready.qtbot.addWidget(bar)
    show_unmeasured(bar)
    assert bar.maximum() == 0  # runs
    ready.act("settings")
    dialog = opened(ready)
    try:
        dialog.findChild(QCheckBox, "reduce_motion").setChecked(True)
        dialog.accept()
        show_unmeasured(bar)
        assert (bar.maximum(), bar.value()) == (1, 0)
        assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    finally:
        reduce_motion(False)


def test_the_comparison_has_them_too(ready):
    with ready.qtbot.waitSignal(ready.app.fills.compared):
        ready.act("compare")
    dialog = opened(ready)
    hold_to_rules(dialog)
    dialog.reject()
