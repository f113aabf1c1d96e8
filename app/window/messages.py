"""The only way to tell a person something or to ask them; tests put a scripted one in its place."""

from __future__ import annotations

import logging
import os
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.window.asking import Asking
from app.window.plain import PlainBox
from app.window.save_names import final_name, type_of
from app.window.words import readable
from engine.language import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QMainWindow, QPushButton

    from app.window.encoding_dialog import EncodingChoice, EncodingQuestion

log = logging.getLogger("lacuna")

T = TypeVar("T")

_LISTED = 10
"""So many names of photos a question holds."""


class Answer(Enum):
    """What a person chose when asked about unsaved changes."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Replace(Enum):
    """What a person chose when asked about replacing the original."""

    REPLACE = "replace"
    SAVE_AS = "save-as"
    CANCEL = "cancel"


class FileChanged(Enum):
    """What a person chose when the file to save over is not the one that was opened."""

    OVERWRITE = "overwrite"
    SAVE_AS = "save-as"
    RELOAD = "reload"
    CANCEL = "cancel"


class TrainingAnswer(Enum):
    """What a person chose when the editor closes while training runs."""

    LEAVE = "leave"
    DISCARD = "discard"
    CANCEL = "cancel"


class Messages:
    """The status bar of one window, and dialogs over it.

    Attributes:
        asking: whether one of them is open.
        objection: why a file must not be written, as a sentence; "" = it may.
    """

    def __init__(self, parent: QMainWindow) -> None:
        self._parent = parent
        self.asking = Asking()
        self.objection: Callable[[Path], str] = _none

    def say(self, sentence: str) -> None:
        """Show a sentence in the status bar, and log it; "" takes away the one that is there."""
        self._parent.statusBar().showMessage(readable(sentence))
        if sentence:
            log.info(sentence)

    def error(self, sentence: str, details: str = "") -> None:
        """Something did not work. ``details`` can be unfolded and copied."""
        box = PlainBox(self._parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Lacuna")
        box.setText(sentence)
        box.setDetailedText(details)
        self.asking.run(box)

    def unsaved_changes(self, name: str) -> Answer:
        """Ask what to do with changes that would be lost."""
        box = self._question(tr("“{name}” has unsaved changes.", name=name), tr("Save them before going on?"))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        chosen = self.asking.run(box)
        return {buttons.Save.value: Answer.SAVE, buttons.Discard.value: Answer.DISCARD}.get(chosen, Answer.CANCEL)

    def several_unsaved(self, names: Sequence[str]) -> Answer:
        """Ask once what to do with changes of several photos that would be lost."""
        box = PlainBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr_count("{n} photo has unsaved changes.", "{n} photos have unsaved changes.", len(names)))
        shown = list(map(readable, names[:_LISTED]))
        if (more := len(names) - _LISTED) > 0:
            shown.append(tr_count("and {n} more", "and {n} more", more))
        box.setInformativeText("\n".join(shown))
        save = box.addButton(tr("&Save all"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(tr("&Discard"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(save)
        box.setEscapeButton(cancel)
        self.asking.run(box)
        return _clicked(box, {save: Answer.SAVE, discard: Answer.DISCARD}, Answer.CANCEL)

    def may_overwrite(self, name: str) -> Replace:
        """Ask before the opened file itself is written for the first time."""
        box = self._question(
            tr("Replace the original “{name}”?", name=name), tr("Save as keeps the original and writes a new file.")
        )
        replace = box.addButton(tr("&Replace"), QMessageBox.ButtonRole.AcceptRole)
        save_as = box.addButton(tr("Save &as…"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        self.asking.run(box)
        return _clicked(box, {replace: Replace.REPLACE, save_as: Replace.SAVE_AS}, Replace.CANCEL)

    def file_changed(self, name: str, *, is_gone: bool) -> FileChanged:
        """Ask what to do when the file to save over is not what was opened, or not there any more."""
        text = (
            tr("“{name}” is not in its folder any more.", name=name)
            if is_gone
            else tr("“{name}” was changed by another program.", name=name)
        )
        more = (
            tr("Save it there again?")
            if is_gone
            else tr("Overwriting loses what was changed there; reloading, what you did.")
        )
        box = self._question(text, more)
        role = QMessageBox.ButtonRole
        buttons = {
            box.addButton(tr("Save a&gain") if is_gone else tr("&Overwrite"), role.DestructiveRole): (
                FileChanged.OVERWRITE
            ),
            box.addButton(tr("Save &as…"), role.AcceptRole): FileChanged.SAVE_AS,
        }
        if not is_gone:
            buttons[box.addButton(tr("&Reload"), role.DestructiveRole)] = FileChanged.RELOAD
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        self.asking.run(box)
        return _clicked(box, buttons, FileChanged.CANCEL)

    def may_reload(self, name: str) -> bool:
        """The open photo's file was changed, and nothing here is unsaved."""
        box = self._question(tr("“{name}” was changed by another program.", name=name), tr("Read it again?"))
        reload = box.addButton(tr("&Reload"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(tr("&Keep"), QMessageBox.ButtonRole.RejectRole))
        self.asking.run(box)
        return box.clickedButton() is reload

    def as_mask(self, name: str) -> bool | None:
        """A second picture was dropped: True = use it as the mask, False = open it, None = neither."""
        box = PlainBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr("What is “{name}”?", name=name))
        photo = box.addButton(tr("Open as photo"), QMessageBox.ButtonRole.AcceptRole)
        mask = box.addButton(tr("Use as mask"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        self.asking.run(box)
        if box.clickedButton() is photo:
            return False
        return True if box.clickedButton() is mask else None

    def may_scale_mask(self, name: str, size: str, photo_size: str, picture: QImage) -> bool:
        """A mask is of another size than the photo but of its proportions; ``picture`` shows it."""
        box = PlainBox(self._parent)
        box.setIconPixmap(QPixmap.fromImage(picture))
        box.setText(
            tr("“{name}” is {size} pixels, the photo {photo_size}.", name=name, size=size, photo_size=photo_size)
        )
        box.setInformativeText(tr("Their proportions agree. White in the picture is the hole."))
        scale = box.addButton(tr("Scale it"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        self.asking.run(box)
        return box.clickedButton() is scale

    def mask_inverted(self, name: str, percent: int, picture: QImage) -> bool | None:
        """A mask marks nearly everything: True = the other way round, False = as it is, None = not at all."""
        box = PlainBox(self._parent)
        box.setIconPixmap(QPixmap.fromImage(picture))
        box.setText(tr("“{name}” marks {percent} % of the photo as the hole.", name=name, percent=percent))
        box.setInformativeText(tr("Inverted, it marks the rest. White in the picture is the hole."))
        invert = box.addButton(tr("&Invert it"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(tr("&Use it as it is"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        self.asking.run(box)
        if box.clickedButton() is invert:
            return True
        return False if box.clickedButton() is keep else None

    def may_locate(self, sentence: str) -> bool:
        """The photo of a project is not where it was: ask whether the person wants to say where it is."""
        box = self._question(sentence, tr("Do you know where it is now?"))
        locate = box.addButton(tr("&Locate…"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        self.asking.run(box)
        return box.clickedButton() is locate

    def may_import(self, kind: str, licence: str) -> bool:
        """Show what a weights file is and under which licence, before it is imported."""
        box = PlainBox(self._parent)
        box.setText(tr("Import “{kind}”?", kind=kind))
        box.setInformativeText(licence)
        accept = box.addButton(tr("Import"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        self.asking.run(box)
        return box.clickedButton() is accept

    def training_runs(self, name: str) -> TrainingAnswer:
        """The editor closes while a model of this name is being trained."""
        box = self._question(
            tr("“{name}” is still being trained.", name=name),
            tr("It can be saved now and go on the next time Lacuna is open."),
        )
        leave = box.addButton(tr("&Save and go on next time"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(tr("Stop and &discard"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(leave)
        box.setEscapeButton(cancel)
        self.asking.run(box)
        if box.clickedButton() is discard:
            return TrainingAnswer.DISCARD
        return TrainingAnswer.LEAVE if box.clickedButton() is leave else TrainingAnswer.CANCEL

    def may_stop_batch(self, done: int, total: int) -> bool:
        """The Batch window or the editor closes while photos are filled."""
        box = self._question(
            tr("The batch is not finished: {done} of {total} photos are done.", done=done, total=total),
            tr("Results that are finished stay; the rest can be filled later."),
        )
        stop = box.addButton(tr("&Stop and close"), QMessageBox.ButtonRole.DestructiveRole)
        go_on = box.addButton(tr("&Go on filling"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        self.asking.run(box)
        return box.clickedButton() is stop

    def may_delete_run(self, name: str) -> bool:
        """Ask before the work of a training run is thrown away."""
        box = self._question(
            tr("Delete what “{name}” has learned?", name=name), tr("Your photos and the other models stay as they are.")
        )
        delete = box.addButton(tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        self.asking.run(box)
        return box.clickedButton() is delete

    def folder_to_open(self, title: str, folder: str) -> Path | None:
        with self.asking.question():
            name = QFileDialog.getExistingDirectory(self._parent, title, folder)
        return Path(name) if name else None

    def files_to_open(self, title: str, folder: str, filters: str) -> list[Path]:
        with self.asking.question():
            names, _ = QFileDialog.getOpenFileNames(self._parent, title, folder, filters)
        return [Path(name) for name in names]

    def may_delete_model(self, name: str) -> bool:
        """Ask before a model's file is removed for good."""
        box = self._question(
            tr("Delete the model “{name}”?", name=name),
            tr("Its file is removed for good. Export it first to keep a copy."),
        )
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        self.asking.run(box)
        return box.clickedButton() is delete

    def file_to_open(self, title: str, folder: str, filters: str) -> Path | None:
        with self.asking.question():
            name, _ = QFileDialog.getOpenFileName(self._parent, title, folder, filters)
        return Path(name) if name else None

    def file_to_save(self, title: str, suggestion: str, filters: str) -> Path | None:
        """Ask for a file until it is a new one or may be replaced; its name has the suffix of its type already."""
        while True:
            typed, chosen = self.name_to_save(title, suggestion, filters)
            if not typed:
                return None
            path = final_name(typed, filters, chosen, suggestion)
            if objection := self.objection(Path(os.path.abspath(path))):
                self.error(objection)
                return None
            if not os.path.lexists(path) or self.may_replace(path):
                return path
            suggestion = str(path)

    def name_to_save(self, title: str, suggestion: str, filters: str) -> tuple[str, str]:
        """What was typed, and the chosen one of ``filters``; "" = given up."""
        # Qt would ask about the name as it was typed, which is another file while it has no suffix.
        silent = QFileDialog.Option.DontConfirmOverwrite
        chosen = type_of(suggestion, filters)
        with self.asking.question():
            return QFileDialog.getSaveFileName(self._parent, title, suggestion, filters, chosen, options=silent)

    def encoding(self, question: EncodingQuestion) -> EncodingChoice | None:
        """Ask how a photo is encoded that is stored with loss; None = given up."""
        from app.window.encoding_dialog import EncodingDialog  # not before the window is there

        dialog = EncodingDialog(question, self._parent)
        return dialog.choice if self.asking.run(dialog) else None

    def may_replace(self, path: Path) -> bool:
        """Ask before a file that exists is written over."""
        box = self._question(
            tr("Replace “{name}” in {folder}?", name=path.name, folder=path.parent),
            tr("There is such a file already; its content will be lost."),
        )
        replace = box.addButton(tr("&Replace"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        self.asking.run(box)
        return box.clickedButton() is replace

    def _question(self, text: str, more: str) -> QMessageBox:
        """A box without buttons. ``text`` may hold names of files, which are no markup; ``more`` may not."""
        box = PlainBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(text)
        box.setInformativeText(more)
        return box


def _none(_path: Path) -> str:
    return ""


def _clicked(box: QMessageBox, answers: Mapping[QPushButton, T], otherwise: T) -> T:
    """The answer of the button that was clicked."""
    return next((answer for button, answer in answers.items() if box.clickedButton() is button), otherwise)
