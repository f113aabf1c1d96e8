"""The question how a photo is encoded, asked with real widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QLabel, QSlider, QSpinBox

from app.window.encoding_dialog import EncodingChoice, EncodingDialog, EncodingQuestion


@pytest.fixture
def opened(qtbot):
    def open_dialog(**said):
        question = EncodingQuestion(
            "JPEG", "the photo was not a JPEG before", **{"quality": 90, "subsampling": 1} | said
        )
        dialog = EncodingDialog(question)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


def test_it_says_why_and_that_the_whole_file_is_encoded(opened):
    dialog = opened()
    said = next(label.text() for label in dialog.findChildren(QLabel) if "encoded" in label.text())
    assert said.startswith("The whole file is encoded anew, because the photo was not a JPEG before.")
    assert dialog.windowTitle() == "Save as JPEG"


def test_what_was_chosen_the_last_time_is_where_it_starts(opened, qtbot):
    dialog = opened()
    assert not dialog.findChild(QCheckBox).isVisible()
    assert dialog.choice == EncodingChoice(90, 1)
    qtbot.keyClick(dialog.findChild(QSlider), Qt.Key.Key_Left)
    assert dialog.findChild(QSpinBox).value() == 89
    qtbot.keyClick(dialog.findChild(QComboBox), Qt.Key.Key_Down)
    assert dialog.choice == EncodingChoice(89, 2)
    with qtbot.waitSignal(dialog.accepted):
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()


def test_the_original_is_what_it_starts_with_where_it_is_known(opened, qtbot):
    dialog = opened(original_quality=87, original_subsampling=2)
    box = dialog.findChild(QCheckBox)
    assert box.text() == "As the ori&ginal: quality about 87, colours 4:2:0"
    assert box.isChecked()
    assert dialog.choice == EncodingChoice()
    assert (dialog.findChild(QSpinBox).value(), dialog.findChild(QComboBox).currentIndex()) == (87, 2)
    assert not dialog.findChild(QSpinBox).isEnabled()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert dialog.findChild(QSpinBox).isEnabled()
    assert dialog.choice == EncodingChoice(87, 2)


def test_a_grey_photo_has_no_colours_to_keep(opened):
    dialog = opened(has_colours=False, original_quality=87)
    assert not dialog.findChild(QComboBox).isVisible()
    assert dialog.findChild(QCheckBox).text() == "As the ori&ginal: quality about 87"
