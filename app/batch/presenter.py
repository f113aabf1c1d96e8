"""The Batch window in the editor: opening it, starting, saving its list, closing while photos are filled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.batch.controller import BatchController
from app.batch.values import FillOptions
from engine.errors import explain
from engine.judge import BEST
from engine.judge.choice import USUAL_CHOICE
from engine.language import tr
from engine.model.overrides import AttentionOverrides

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.background import Background
    from app.batch.window.dialog import BatchDialog
    from app.models.controller import ModelController
    from app.photo.controller import PhotoController
    from app.settings.store import Settings
    from app.window.main_window import MainWindow
    from app.window.messages import Messages


class Batches(QObject):
    """Batches as the editor sees them.

    Attributes:
        controller: what runs.
        dialog: the window; None until it is first opened.
    """

    def __init__(
        self,
        window: MainWindow,
        photos: PhotoController,
        models: ModelController,
        saving: Background,
        messages: Messages,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.controller = BatchController(self)
        self.dialog: BatchDialog | None = None
        self._window, self._photos, self._models = window, photos, models
        self._saving, self._messages, self._settings = saving, messages, settings

    def open(self) -> None:
        """Open the window, or bring it to the front."""
        if self.dialog is None:
            from app.batch.window.dialog import BatchDialog

            self.dialog = BatchDialog(self.controller, self._messages, self._filler(), parent=self._window)
            self.dialog.start_wanted.connect(self._start)
            self.dialog.save_wanted.connect(self._save)
            self.dialog.open_wanted.connect(self._photos.open)
            self.dialog.close_wanted.connect(lambda: self.when_may_close(lambda: None))
        self.dialog.open_again()

    def _filler(self) -> str:
        """What a fill in the editor ends up with while nobody touches anything."""
        filler = self._settings.text("filler")
        return BEST if filler == USUAL_CHOICE[0][0] and self._settings.value("show_best") else filler

    def when_may_close(self, then: Callable[[], None]) -> None:
        """Go on with closing, unless photos are filled and the person wants that to go on."""
        controller = self.controller
        if controller.state.is_active:
            if not self._messages.may_stop_batch(controller.done, controller.total):
                return
            controller.stop_at_once()
        then()

    def stop(self) -> None:
        """The editor ends."""
        self.controller.end()

    def _start(self) -> None:
        assert self.dialog is not None
        choices, network = self.dialog.choices, self._models.choice()
        options = FillOptions(
            filler=choices.filler,
            weights=network.weights,
            device=network.device,
            memory_budget_mb=network.memory_budget_mb,
            attention=AttentionOverrides.of(dict(network.attention)),
            grow_px=int(self._settings.number("grow_px")),
            existing=choices.existing,
            max_side=choices.max_side,
        )
        self.controller.start(options, choices.jobs)

    def _save(self) -> None:
        """The list, as it is now."""
        suggestion = str(Path(self._settings.text("folder")) / "batch.csv")
        path = self._messages.file_to_save(tr("Save list"), suggestion, tr("CSV (*.csv)"))
        if path is None:
            return
        rows = list(self.controller.rows)

        def write() -> None:
            from app.batch.report import save_rows

            save_rows(path, ((row.photo, row.task, row.outcome, row.note, row.seconds) for row in rows))

        self._saving.run(
            write,
            lambda _: self._messages.say(tr("Saved the list as {name}", name=path.name)),
            lambda error, _: self._messages.error(*explain(error)),
        )
