"""Fine-tuning in the window: its dialog, the status bar, “only this photo”, closing, and going on next time.

The dialog, pyqtgraph and the training configuration are imported when the dialog is first opened.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from app.fill.job import Contender
from app.finetune.run_state import RunState
from app.finetune.snapshot import write_snapshot
from app.finetune.window.status_button import StatusButton
from app.window.messages import TrainingAnswer
from engine.errors import explain
from engine.language import mark, tr
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.background import Background
    from app.document.document import Document
    from app.document.edits import DocumentChange
    from app.fill.controller import FillController
    from app.finetune.controller import FinetuneController
    from app.finetune.run_state import Verdict
    from app.finetune.window.dialog import FinetuneDialog
    from app.finetune.window.picture_loader import PictureLoader
    from app.models.controller import ModelController
    from app.photo.controller import PhotoController
    from app.photo.open_photo import OpenPhoto
    from app.window.main_window import MainWindow
    from app.window.messages import Messages
    from engine.types import Mask
    from training.events import StepDone

_MASK_MS = 250  # a stroke changes the mask many times a second
_NO_PHOTO = mark("Open a photo and paint over what should go first.")
_NO_MASK = mark("Paint over what should go first.")
_GONE = mark("The photo is no longer open as it was learned from; keep the model, open the photo, and fill it.")


class Finetuning(QObject):
    """Fine-tuning as the editor sees it.

    Attributes:
        controller: the runs.
        dialog: the window; None until it is first opened.
        status_button: in the status bar while there is something to say.
    """

    def __init__(
        self,
        controller: FinetuneController,
        window: MainWindow,
        photo: OpenPhoto,
        photos: PhotoController,
        fills: FillController,
        models: ModelController,
        background: Background,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.controller = controller
        self.dialog: FinetuneDialog | None = None
        self._loader: PictureLoader | None = None
        self._window, self._photo, self._photos = window, photo, photos
        self._fills, self._models = fills, models
        self._background, self._messages = background, messages
        self._learned: tuple[Document, Mask] | None = None  # what “only this photo” was started on
        self._uses_kept = True
        self._mask_timer = QTimer(self)
        self._mask_timer.setSingleShot(True)
        self._mask_timer.setInterval(_MASK_MS)
        self._mask_timer.timeout.connect(self._show_photo)
        self.status_button = StatusButton()
        window.statusBar().insertPermanentWidget(0, self.status_button)
        self.status_button.hide()
        self.status_button.clicked.connect(lambda: self.open())
        photo.replaced.connect(self._on_replaced)
        photo.changed.connect(self._on_document_changed)
        models.changed.connect(self._show_models)
        models.listed.connect(self._show_models)
        controller.state_changed.connect(self._on_state)
        controller.stepped.connect(self._on_step)
        controller.judged.connect(self._on_judged)
        controller.kept.connect(self._on_kept)

    def offer_to_go_on(self) -> None:
        """Say, without asking, that a run from before can go on; call it once the window is on screen."""
        if self.controller.state not in (RunState.IDLE, RunState.SCANNING):
            return
        runs = [run for run in self.controller.unfinished() if not run.problem]
        if runs:
            self.status_button.offer(runs[0])
        else:
            self.status_button.show_state(RunState.IDLE)
        self._window.start_panel.show_offer(self.status_button.text() if runs else "")

    def open(self, *, only_photo: bool = False) -> None:
        """Open the window, or bring it to the front; ``only_photo`` preselects the open photo."""
        dialog = self._dialog()
        self._show_photo()
        self._show_models()
        if only_photo and not self._photo_problem():
            dialog.choose("photo")
        dialog.open_again()

    def when_may_close(self, then: Callable[[], None]) -> None:
        """Go on with closing the editor, unless training runs and the person wants to stay."""
        if not self.controller.state.has_process:
            then()
            return
        plan = self.controller.record.plan
        answer = self._messages.training_runs(plan.name if plan else "")
        if answer is TrainingAnswer.DISCARD:
            self.controller.abandon()
        if answer is not TrainingAnswer.CANCEL:
            then()  # ``stop`` saves what runs

    def stop(self) -> None:
        """The editor ends: what runs saves itself and can go on next time."""
        self._mask_timer.stop()
        self.controller.leave()
        if self._loader is not None:
            self._loader.stop()

    # ---- the window ------------------------------------------------------------------------------------

    def _dialog(self) -> FinetuneDialog:
        if self.dialog is None:
            from app.finetune.window.dialog import FinetuneDialog
            from app.finetune.window.picture_loader import PictureLoader

            self._loader = PictureLoader(self)
            self.dialog = FinetuneDialog(self.controller, self._loader, self._messages, self._window)
            self.dialog.photo_wanted.connect(self._start_photo)
            self.dialog.fill_wanted.connect(self._fill_both)
            self.dialog.keep_wanted.connect(self._keep)
            self.dialog.runs_changed.connect(self.offer_to_go_on)
        return self.dialog

    def _show_models(self) -> None:
        if self.dialog is not None:
            self.dialog.show_models(self._models.models(), self._models.chosen, self._models.choice().device)

    def _show_photo(self) -> None:
        if self.dialog is not None:
            from app.finetune.window.photo_card import photo_picture

            document, pyramid = self._photo.document, self._photo.pyramid
            picture = (
                photo_picture(pyramid, document.mask) if document is not None and pyramid is not None else QImage()
            )
            self.dialog.show_photo(self._photos.name, self._photo_problem(), picture)

    def _photo_problem(self) -> str:
        document = self._photo.document
        if document is None:
            return tr(_NO_PHOTO)
        return "" if document.mask.any() else tr(_NO_MASK)

    # ---- only this photo -------------------------------------------------------------------------------

    def _start_photo(self) -> None:
        """Copy the photo and its mask to disk, then start."""
        document, dialog = self._photo.document, self._dialog()
        if document is None or self._photo_problem():
            dialog.show_failure(self._photo_problem(), "")
            return
        try:
            folder = self.controller.new_folder()
        except TrainingError as error:
            dialog.show_failure(str(error), "")
            return
        pixels, mask = document.pixels.copy(), document.mask.copy()

        def done(written: tuple[Path, Path]) -> None:
            dialog.set_preparing(False)
            self._learned = (document, mask)
            dialog.start_photo(*written)

        def failed(error: Exception, _details: str) -> None:
            dialog.set_preparing(False)
            dialog.show_failure(*explain(error, tr("The photo could not be copied")))
            shutil.rmtree(folder, ignore_errors=True)

        dialog.set_preparing(True)
        self._background.run(lambda: write_snapshot(pixels, mask, folder), done, failed)

    def _fill_both(self, verdict: Verdict) -> None:
        """Fill the hole with the old and the new model; the editor shows both to choose from."""
        plan, learned = self.controller.record.plan, self._learned
        if plan is None or learned is None or learned[0] is not self._photo.document:
            self._dialog().show_failure(tr(_GONE), "")
            return
        contenders = (
            Contender("network", self._models.choice_of(plan.parent), tr("Before: the old model")),
            Contender("network", self._models.choice_of(verdict.weights), tr("After: trained on this photo")),
        )
        self._fills.compare_contenders(contenders, mask=learned[1])

    # ---- reactions -------------------------------------------------------------------------------------

    def _on_replaced(self, _document: Document | None) -> None:
        self._show_photo()

    def _on_document_changed(self, change: DocumentChange) -> None:
        if change.kind == "mask" and self.dialog is not None and self.dialog.isVisible():
            self._mask_timer.start()

    def _on_state(self, state: RunState) -> None:
        if state is RunState.SCANNING:
            return  # what was said before still holds
        self.status_button.show_state(state)
        self._window.start_panel.show_offer("")
        if state is RunState.IDLE:
            self.offer_to_go_on()

    def _on_step(self, event: StepDone) -> None:
        if self.controller.state is RunState.RUNNING:
            self.status_button.show_step(event, self.controller.record.eta_seconds)

    def _on_judged(self, verdict: Verdict) -> None:
        plan = self.controller.record.plan
        if plan is None or plan.pace != "photo":
            return
        if verdict.reverted:
            self._messages.say(verdict.sentence)
        elif self._learned is not None and self._learned[0] is self._photo.document:
            self._fill_both(verdict)

    def _keep(self, name: str, with_file_names: bool, use: bool) -> None:
        self._uses_kept = use
        self.controller.keep(name, with_file_names)

    def _on_kept(self, weights: Path) -> None:
        self._messages.say(tr("Kept the model “{model}”", model=weights.stem))
        if self._uses_kept:
            self._models.choose(weights)
        else:
            self._models.refresh()
