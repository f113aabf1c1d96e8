"""A person who answers from a script and remembers what was said."""

from __future__ import annotations

from pathlib import Path

from app.window.encoding_dialog import EncodingChoice
from app.window.messages import Answer, FileChanged, Messages, Replace, TrainingAnswer


class ScriptedMessages(Messages):
    """Stands in for every dialog. Tests set the answers before they act. Sentences go to the window's status bar."""

    def __init__(self, window=None):
        super().__init__(window)
        self.errors: list[str] = []
        self.details: list[str] = []
        self.asked: list[str] = []
        self.suggested: list[str] = []  # names of files to save
        self.answer = Answer.CANCEL
        self.overwrite = False
        self.replace_answer = Replace.CANCEL
        self.changed_answer = FileChanged.CANCEL
        self.reload = False
        self.mask_answer: bool | None = None
        self.open_path: Path | None = None
        self.save_path: Path | None = None
        self.save_type = ""
        self.suggested: list[str] = []
        self.folder_path: Path | None = None
        self.open_paths: list[Path] = []
        self.training_answer = TrainingAnswer.CANCEL
        self.encoding_answer: EncodingChoice | None = EncodingChoice()
        self.encoding_questions = []
        self.may_delete = False
        self.may_stop = False

    def error(self, sentence, details=""):
        self.errors.append(sentence)
        self.details.append(details)

    def unsaved_changes(self, name):
        self.asked.append(f"unsaved {name}")
        return self.answer

    def several_unsaved(self, names):
        self.asked.append(f"unsaved {', '.join(names)}")
        return self.answer

    def may_overwrite(self, name):
        self.asked.append(f"overwrite {name}")
        return Replace.REPLACE if self.overwrite else self.replace_answer

    def file_changed(self, name, *, is_gone):
        self.asked.append(f"{'gone' if is_gone else 'changed'} {name}")
        return self.changed_answer

    def may_reload(self, name):
        self.asked.append(f"reload {name}")
        return self.reload

    def may_stop_batch(self, done, total):
        self.asked.append(f"stop batch {done}/{total}")
        return self.may_stop

    def may_locate(self, sentence):
        self.asked.append(f"locate {sentence}")
        return self.open_path is not None

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
        return self.open_paths or ([self.open_path] if self.open_path else [])

    def file_to_open(self, title, folder, filters):
        return self.open_path

    def name_to_save(self, title, suggestion, filters):
        self.suggested.append(Path(suggestion).name)
        return str(self.save_path or ""), self.save_type

    def encoding(self, question):
        self.encoding_questions.append(question)
        return self.encoding_answer

    def may_replace(self, path):
        self.asked.append(f"replace {path.name}")
        if not self.overwrite:
            self.save_path = None  # asked again, this person gives up
        return self.overwrite
