"""Model ▸ Manage models…: what a person wants done with a model is asked, done on the files thread, and shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from app.models.entry import SUFFIX
from app.models.menu import show_models
from engine.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu, QWidget

    from app.background import Background
    from app.models.controller import ModelController
    from app.models.dialog import ModelsDialog
    from app.models.entry import ModelEntry
    from app.settings.store import Settings
    from app.window.messages import Messages

T = TypeVar("T")
_FILTER = mark("Lacuna weights (*{suffix})")


class ModelManager(QObject):
    """Keeps the dialog and the menu of models in step with the files."""

    def __init__(
        self,
        models: ModelController,
        background: Background,
        messages: Messages,
        settings: Settings,
        menu: QMenu,
        window: QWidget,
    ) -> None:
        """``menu`` is filled with the models; ``window`` is what the dialog opens over."""
        super().__init__(window)
        self._models = models
        self._background = background
        self._messages = messages
        self._settings = settings
        self._menu = menu
        self._window = window
        self._dialog: ModelsDialog | None = None
        self._to_select: Path | None = None
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(models.refresh)  # a model may have been added or taken away outside
        models.changed.connect(self._show)
        models.listed.connect(self._show)
        self._show()
        if models.models():
            QTimer.singleShot(0, models.refresh)  # after the first paint: which of them are broken

    def open(self) -> None:
        """Show the dialog."""
        from app.models.dialog import ModelsDialog

        dialog = self._dialog = ModelsDialog(self._window)
        self._to_select = None
        dialog.use_wanted.connect(lambda entry: self._models.check_and_choose(entry.path))
        dialog.rename_wanted.connect(self._rename)
        dialog.export_wanted.connect(self._export)
        dialog.delete_wanted.connect(self._delete)
        dialog.import_wanted.connect(self._models.choose_and_import)
        dialog.finished.connect(self._on_closed)
        self._show()
        self._models.refresh()
        dialog.open()

    def _rename(self, entry: ModelEntry, name: str) -> None:
        if entry.path is not None:
            path, is_chosen = entry.path, entry.path == self._models.chosen
            self._run(lambda: self._models.library().rename(path, name), partial(self._renamed, path, is_chosen))

    def _renamed(self, old: Path, is_chosen: bool, new: Path) -> None:
        self._messages.say(tr("“{old}” is now called “{new}”", old=old.stem, new=new.stem))
        self._to_select = new
        if is_chosen:
            self._models.choose(new)
        else:
            self._models.refresh()

    def _export(self, entry: ModelEntry) -> None:
        folder = self._settings.text("folder")
        name = f"{'bundled' if entry.path is None else entry.name}{SUFFIX}"
        target = self._messages.file_to_save(tr("Export model"), str(Path(folder) / name), tr(_FILTER, suffix=SUFFIX))
        if target is not None:
            self._run(
                lambda: self._models.library().export(entry.path, target),
                lambda written: self._messages.say(tr("Exported “{name}” to {path}", name=entry.name, path=written)),
            )

    def _delete(self, entry: ModelEntry) -> None:
        path = entry.path
        if path is not None and self._messages.may_delete_model(entry.name):
            is_chosen = path == self._models.chosen
            self._run(lambda: self._models.library().delete(path), lambda _: self._deleted(path, is_chosen))

    def _deleted(self, path: Path, is_chosen: bool) -> None:
        if is_chosen:
            self._models.choose(None)
            self._messages.say(tr("Deleted “{name}”; the bundled model is in use now", name=path.stem))
        else:
            self._models.refresh()
            self._messages.say(tr("Deleted “{name}”", name=path.stem))

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        def failed(error: Exception, details: str) -> None:
            self._models.fail(error, details)
            self._models.refresh()  # perhaps it failed because the files are not what they were

        self._background.run(work, done, failed)

    def _show(self) -> None:
        models = self._models
        show_models(self._menu, models.models(), models.chosen, models.check_and_choose, models.problem_of)
        if self._dialog is not None:
            self._dialog.show_models(models.entries, models.chosen, select=self._to_select)

    def _on_closed(self) -> None:
        self._dialog = None
