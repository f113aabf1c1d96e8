"""Which weights the network uses, which there are, and importing more."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.fill.choices import label_of
from app.fill.job import Contender, NetworkChoice
from app.models.entry import ModelEntry, list_models, name_of
from engine.errors import explain
from engine.language import ended, tr

if TYPE_CHECKING:
    from app.background import Background
    from app.fill.job import AttentionOptions
    from app.models.library import ModelLibrary
    from app.settings.store import Settings
    from app.window.messages import Messages
    from engine.interop.importer import ImportReport

_WEIGHTS = ("*.index", "*.meta", "*.data-*", "*.pth", "*.pt", "*.p", "*.tar", "*.safetensors")


class ModelController(QObject):
    """Knows the models and which one is chosen.

    Attributes:
        folder: where the person's models lie.
        entries: the models as they were last read, the bundled one first; empty before ``refresh``.

    Signals:
        changed: another model was chosen, or there are more to choose from.
        listed: ``entries`` are others than before.
    """

    changed = Signal()
    listed = Signal()

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
        self._library: ModelLibrary | None = None
        self.folder = settings.folder / "models"
        self.entries: tuple[ModelEntry, ...] = ()

    @property
    def chosen(self) -> Path | None:
        """The weights file to use; None = the bundled one, also when the chosen file is gone."""
        if self._given is not None:
            return self._given
        name = self._settings.text("model")
        return Path(name) if name and os.path.isfile(name) else None

    def choice(self) -> NetworkChoice:
        """The chosen model, on the device and within the memory the person allows it."""
        return self.choice_of(self.chosen)

    def choice_of(self, weights: Path | None) -> NetworkChoice:
        """The same with other weights; None = the bundled ones.

        Nobody else makes one: a loaded network is found again only by an equal choice.
        """
        settings = self._settings
        budget = int(settings.number("memory_budget_mb"))
        return NetworkChoice(settings.text("device"), weights, budget, _attention(settings))

    def models(self) -> tuple[Path, ...]:
        """Imported and fine-tuned weights files, by name; also broken ones, see ``problem_of``."""
        return list_models(self.folder)

    def others(self) -> tuple[Contender, ...]:
        """The network with every model that is not chosen, as far as they are known to be sound."""
        paths = (path for path in (None, *self.models()) if path != self.chosen and not self.problem_of(path))
        return tuple(
            Contender("network", self.choice_of(path), f"{label_of('network')} · {name_of(path)}") for path in paths
        )

    def problem_of(self, path: Path | None) -> str:
        """The sentence that says why a model cannot be used; "" = nothing is known against it."""
        return next((entry.problem for entry in self.entries if entry.path == path), "")

    def library(self) -> ModelLibrary:
        """The files; for the background thread only."""
        from app.models.library import ModelLibrary

        if self._library is None:
            self._library = ModelLibrary(self.folder)
        return self._library

    def refresh(self) -> None:
        """Read the models again on the background thread; ``listed`` follows if they have changed."""
        extra = self.chosen
        self._background.run(lambda: self.library().entries(extra), self._show, self.fail)

    def choose(self, path: Path | None) -> None:
        """Use these weights from now on; None = the bundled ones."""
        self._given = None
        self._settings.set("model", str(path) if path else "")
        self.changed.emit()
        self.refresh()

    def check_and_choose(self, path: Path | None) -> None:
        """Use these weights if all of the file is sound; else say what is wrong, and keep those in use."""
        if path is None:
            self.choose(None)
        else:
            self._background.run(lambda: self.library().check(path), lambda _: self.choose(path), self._refuse)

    def choose_and_import(self) -> None:
        """Ask for a file, say what it is and under which licence, convert it once, and use it."""
        filters = tr("Weights ({patterns});;All files (*)", patterns=" ".join(_WEIGHTS))
        path = self._messages.file_to_open(tr("Import weights"), self._settings.text("folder"), filters)
        if path is not None:
            self._messages.say(tr("Reading {name}…", name=path.name))
            self._background.run(lambda: self.library().describe(path), partial(self._offer, path), self.fail)

    def _offer(self, path: Path, report: ImportReport) -> None:
        notes = "".join(f"\n\n{ended(note)}" for note in report.notes)
        if self._messages.may_import(report.kind, report.licence + notes):
            self._background.run(lambda: self.library().add(path, report), partial(self._use, report.kind), self.fail)
        else:
            self._messages.say(tr("Nothing was imported"))

    def _use(self, kind: str, path: Path) -> None:
        self._messages.say(tr("Imported {kind} as “{name}”", kind=kind, name=path.stem))
        self.choose(path)

    def _show(self, entries: tuple[ModelEntry, ...]) -> None:
        if entries != self.entries:
            self.entries = entries
            self.listed.emit()

    def fail(self, error: Exception, _details: str) -> None:
        """Say why a file could not be used."""
        self._messages.say("")
        self._messages.error(*explain(error, tr("The weights could not be read or written")))

    def _refuse(self, error: Exception, details: str) -> None:
        self.fail(error, details)
        self.refresh()


def _attention(settings: Settings) -> AttentionOptions:
    """The options of the attention that are not left to the weights file."""
    chosen: dict[str, float | int | str] = {
        "softmax_scale": settings.number("attention_softmax_scale"),
        "propagation": settings.text("attention_propagation"),
        "background_stride": int(settings.number("attention_background_stride")),
        "foreground_rate": int(settings.text("attention_foreground_rate") or 0),
    }
    return tuple((name, value) for name, value in chosen.items() if value)
