"""The fine-tuning window: a view of ``FinetuneController`` in three pages. Import it only when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from app.finetune.run_state import RunState
from app.finetune.window.choose_page import ChoosePage
from app.finetune.window.run_page import RunPage
from app.finetune.window.verdict_page import VerdictPage
from engine.errors import Refused
from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from app.finetune.controller import FinetuneController
    from app.finetune.paces import FinetunePlan, Pace
    from app.finetune.run_state import PhotosFound, RunInfo, Verdict
    from app.finetune.window.picture_loader import PictureLoader
    from app.window.messages import Messages

_ETA_MS = 1000
_SIZE = QSize(1080, 760)


class FinetuneDialog(QDialog):
    """Not modal; closing it only hides it, whatever the run does.

    Attributes:
        choose_page, run_page, verdict_page: its pages.

    Signals:
        photo_wanted: “only this photo” is to start; answer with ``start_photo`` or ``show_failure``.
        fill_wanted: Verdict; fill the open photo with the old and the new model.
        keep_wanted: name, whether file names go into the card, whether the model is used from now on.
        runs_changed: an unfinished run was deleted.
    """

    photo_wanted = Signal()
    fill_wanted = Signal(object)
    keep_wanted = Signal(str, bool, bool)
    runs_changed = Signal()

    def __init__(
        self, controller: FinetuneController, loader: PictureLoader, messages: Messages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Fine-tune"))
        self.setStyleSheet(
            "QFrame#banner, QFrame#card { background: palette(alternate-base); "
            "border: 1px solid palette(dark); border-radius: 6px; } "
            "QFrame#card { padding: 24px; } "
            "QTreeView::item { padding: 2px 0; }"
        )
        self._controller = controller
        self._messages = messages
        self._failure: tuple[str, str] | None = None
        self.choose_page = ChoosePage(loader, messages)
        self.run_page = RunPage(loader)
        self.verdict_page = VerdictPage(loader)
        self._pages = QStackedWidget()
        for page in (self.choose_page, self.run_page, self.verdict_page):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._clock = QTimer(self)
        self._clock.setInterval(_ETA_MS)
        self._clock.timeout.connect(self._show_eta)
        self._connect_pages()
        self._connect_controller()
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self._show_record()
        self._on_state(controller.state)
        if controller.record.verdict is not None:
            self._show_verdict(controller.record.verdict)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def show_photo(self, name: str, problem: str, picture: QImage) -> None:
        """The open photo and a small picture of it; ``problem`` = why nothing can be learned from it now."""
        self.choose_page.show_photo(name, problem, picture)

    def show_models(self, models: Sequence[Path], chosen: Path | None, device: str) -> None:
        """What a run can start from, and where it is to run."""
        self.choose_page.show_models(models, chosen, device)

    def choose(self, pace: Pace) -> None:
        """Preselect a pace on the first page."""
        self.choose_page.choose(pace)

    def set_preparing(self, is_preparing: bool) -> None:
        """The copies for “only this photo” are being written."""
        self.choose_page.set_preparing(is_preparing)

    def start_photo(self, photo: Path, hole: Path) -> None:
        """The copies of the open photo and its mask are written: start."""
        try:
            plan = self.choose_page.plan(photo=photo, hole=hole)
        except Refused as error:
            self.show_failure(str(error), "")
        else:
            self._start(plan)

    def show_failure(self, sentence: str, details: str) -> None:
        """Something did not work; said where a person looks now."""
        if self.page is self.verdict_page and self._controller.state in (RunState.JUDGED, RunState.KEEPING):
            self.verdict_page.show_problem(sentence)
            return
        self._failure = (sentence, details)
        self._show_banners()

    def open_again(self) -> None:
        """Show the window, or bring it to the front."""
        self.show()
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_banners()

    # ---- connections -----------------------------------------------------------------------------------

    def _connect_pages(self) -> None:
        controller, choose, run, verdict = self._controller, self.choose_page, self.run_page, self.verdict_page
        choose.scan_wanted.connect(controller.scan)
        choose.start_wanted.connect(self._start)
        choose.photo_wanted.connect(self._start_photo)
        choose.continue_wanted.connect(self._continue)
        choose.forget_wanted.connect(self._forget)
        run.pause_wanted.connect(controller.pause)
        run.resume_wanted.connect(controller.resume)
        run.stop_wanted.connect(controller.stop)
        run.abandon_wanted.connect(self._abandon)
        run.close_wanted.connect(self.close)
        verdict.keep_wanted.connect(self.keep_wanted)
        verdict.discard_wanted.connect(controller.discard)
        verdict.done.connect(controller.discard)
        verdict.fill_wanted.connect(lambda: self.fill_wanted.emit(controller.record.verdict))

    def _connect_controller(self) -> None:
        controller, run = self._controller, self.run_page
        controller.state_changed.connect(self._on_state)
        controller.scanned.connect(self._on_scanned)
        controller.estimated.connect(run.show_estimate)
        controller.estimated.connect(lambda _: self._show_eta())
        controller.stepped.connect(run.show_step)
        controller.validated.connect(run.curve.add_validation)
        controller.health_changed.connect(run.show_health)
        controller.sheet_changed.connect(run.sheet.show_sheet)
        controller.said.connect(self._on_said)
        controller.judged.connect(self._show_verdict)
        controller.failed.connect(self.show_failure)

    # ---- reactions -------------------------------------------------------------------------------------

    def _on_state(self, state: RunState) -> None:
        self.run_page.show_state(state)
        self.verdict_page.set_keeping(state is RunState.KEEPING)
        self._show_eta()
        if state.has_process:
            self._pages.setCurrentWidget(self.run_page)
            self._clock.start()
        else:
            self._clock.stop()
        if state in (RunState.IDLE, RunState.FAILED):
            self._pages.setCurrentWidget(self.choose_page)
            self._show_banners()

    def _on_said(self, sentence: str) -> None:
        if self._controller.state.has_process:
            self.run_page.show_problem(sentence)
        else:
            self.choose_page.end_scan()
            self.show_failure(sentence, "")

    def _on_scanned(self, report: PhotosFound) -> None:
        self.choose_page.show_report(report)

    def _show_eta(self) -> None:
        self.run_page.show_eta(self._controller.record.eta_seconds)

    def _show_verdict(self, verdict: Verdict) -> None:
        plan = self._controller.record.plan
        is_photo = plan is not None and plan.pace == "photo"
        self.verdict_page.show_verdict(verdict, plan.name if plan else "", can_fill=is_photo)
        self._pages.setCurrentWidget(self.verdict_page)

    def _start(self, plan: FinetunePlan) -> None:
        self._failure = None
        self.run_page.show_plan(plan)
        self.run_page.show_run((), (), None)
        self._controller.start(plan)

    def _start_photo(self) -> None:
        self._failure = None
        self._show_banners()
        self.photo_wanted.emit()

    def _continue(self, info: RunInfo) -> None:
        self._failure = None
        self.run_page.show_run((), (), None)
        self._controller.continue_run(info)
        self._show_record()

    def _show_record(self) -> None:
        """What the run has said before this dialog could hear it."""
        record = self._controller.record
        self.run_page.show_plan(record.plan)
        self.run_page.show_run(record.history, record.validations, record.sheet)
        self.run_page.show_health(record.health)

    def _forget(self, info: RunInfo) -> None:
        if self._messages.may_delete_run(info.name):
            had_failed = self._controller.state is RunState.FAILED
            self._controller.forget(info)
            if had_failed and self._controller.state is RunState.IDLE:
                self._failure = None  # it was said of this run
            self._show_banners()
            self.runs_changed.emit()

    def _abandon(self) -> None:
        plan = self._controller.record.plan
        if self._messages.may_delete_run(plan.name if plan else tr("this run")):
            self._controller.abandon()
            self._show_banners()  # its folder may have gone after its process
            self.runs_changed.emit()

    def _show_banners(self) -> None:
        if self._controller.state in (RunState.IDLE, RunState.SCANNING, RunState.FAILED):
            self.choose_page.show_banners(self._failure, self._controller.unfinished())
