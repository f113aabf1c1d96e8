"""A person who answers from a script and remembers what was said."""

from __future__ import annotations

from pathlib import Path

from app.window.messages import Answer, Messages, TrainingAnswer


class ScriptedMessages(Messages):
    """Stands in for every dialog. Tests set the answers before they act. Sentences go to the window's status bar."""

    def __init__(self, window=None):
        super().__init__(window)
        self.errors: list[str] = []
        self.details: list[str] = []
        self.asked: list[str] = []
        self.answer = Answer.CANCEL
        self.overwrite = False
        self.mask_answer: bool | None = None
        self.open_path: Path | None = None
        self.save_path: Path | None = None
        self.folder_path: Path | None = None
        self.open_paths: list[Path] = []
        self.training_answer = TrainingAnswer.CANCEL
        self.may_delete = False

    def error(self, sentence, details=""):
        self.errors.append(sentence)
        self.details.append(details)

    def unsaved_changes(self, name):
        self.asked.append(f"unsaved {name}")
        return self.answer

    def may_overwrite(self, name):
        self.asked.append(f"overwrite {name}")
        return self.overwrite

    def may_import(self, kind, licence):
        self.asked.append(f"import {kind}: {licence}")
        return self.overwrite

    def may_delete_model(self, name):
        self.asked.append(f"delete {name}")
        return self.overwrite

    def as_mask(self, name):
        self.asked.append(f"mask {name}")
        return self.mask_answer

    def may_scale_mask(self, name, size, photo_size, picture):
        self.asked.append(f"scale {name} from {size} to {photo_size}")
        return bool(self.mask_answer)

    def mask_inverted(self, name, percent, picture):
        self.asked.append(f"{name} marks {percent} %")
        return self.mask_answer

    def training_runs(self, name):
        self.asked.append(f"training {name}")
        return self.training_answer

    def may_delete_run(self, name):
        self.asked.append(f"delete run {name}")
        return self.may_delete

    def folder_to_open(self, title, folder):
        return self.folder_path

    def files_to_open(self, title, folder, filters):
        return self.open_paths

    def file_to_open(self, title, folder, filters):
        return self.open_path

    def file_to_save(self, title, suggestion, filters):
        return self.save_path
