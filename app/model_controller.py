"""Which weights the network uses, and importing other people's."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.types import FillError

if TYPE_CHECKING:
    from app.background import Background
    from app.messages import Messages
    from app.settings.store import Settings
    from engine.interop.importer import ImportReport

WEIGHTS_FILTER = "Weights (*.index *.meta *.data-* *.pth *.pt *.p *.tar *.safetensors);;All files (*)"
_SUFFIX = ".safetensors"


class ModelController(QObject):
    """Knows the imported models and which one is chosen.

    Signals:
        changed: another model was chosen, or there are more to choose from.
        said: a sentence for the status bar.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(
        self,
        background: Background,
        messages: Messages,
        settings: Settings,
        weights: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``weights`` is used instead of the chosen model until another one is chosen."""
        super().__init__(parent)
        self._background = background
        self._messages = messages
        self._settings = settings
        self._given = weights
        self._folder = settings.folder / "models"

    @property
    def chosen(self) -> Path | None:
        """The weights file to use; None = the bundled one, also when the chosen file is gone."""
        if self._given is not None:
            return self._given
        name = self._settings.text("model")
        return Path(name) if name and Path(name).is_file() else None

    def models(self) -> tuple[Path, ...]:
        """Imported weights files, by name."""
        return tuple(sorted(self._folder.glob(f"*{_SUFFIX}"))) if self._folder.is_dir() else ()

    def choose(self, path: Path | None) -> None:
        """Use these weights from now on; None = the bundled ones."""
        self._given = None
        self._settings.set("model", str(path) if path else "")
        self.changed.emit()

    def choose_and_import(self) -> None:
        """Ask for a file, say what it is and under which licence, convert it once, and use it."""
        path = self._messages.file_to_open("Import weights", self._settings.text("folder"), WEIGHTS_FILTER)
        if path is not None:
            self.said.emit(f"Reading {path.name}…")
            self._background.run(partial(self._describe, path), partial(self._offer, path), self._fail)

    def _describe(self, path: Path) -> ImportReport:
        from engine.interop.importer import describe_weights

        self._folder.mkdir(parents=True, exist_ok=True)
        return describe_weights(path, out=self._folder)

    def _offer(self, path: Path, report: ImportReport) -> None:
        notes = "".join(f"\n\n{note}." for note in report.notes)
        if self._messages.may_import(report.kind, report.licence + notes):
            self._background.run(partial(_convert, path, report.path), self._use, self._fail)
        else:
            self.said.emit("Nothing was imported")

    def _use(self, report: ImportReport) -> None:
        self.said.emit(f"Imported {report.kind}")
        self.choose(report.path)

    def _fail(self, error: Exception, details: str) -> None:
        self.said.emit("")
        if isinstance(error, FillError):
            self._messages.error(str(error))
        else:
            self._messages.error(f"The weights could not be imported: {error}", details)


def _convert(path: Path, out: Path) -> ImportReport:
    from engine.interop.importer import import_weights

    return import_weights(path, out=out)
