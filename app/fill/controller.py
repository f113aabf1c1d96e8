"""The GUI side of filling: newest wins, late results are dropped, one result is one undo command."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.canvas.colours import display_colours
from app.document.mask import grow
from app.fill.choices import usable_fillers
from app.fill.job import ComparisonJob, Contender, FillJob, Job, NetworkChoice
from app.fill.worker import FillWorker, ListDevices, MakeFiller
from engine.language import tr
from engine.photo.ripples import ripple_px
from engine.types import FillRequest, FillResult, Patch, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from app.canvas.colours import Colours
    from app.document.document import Document
    from app.document.edits import DocumentChange
    from app.document.painted import PaintedMask
    from app.photo.open_photo import OpenPhoto
    from app.window.messages import Messages
    from engine.types import Mask

Answer = TypeVar("Answer")


class FillController(QObject):
    """Starts jobs, follows them and applies their results.

    Signals:
        busy_changed: whether a job is running.
        progressed: name of what is running, Progress of the running job.
        preview_changed: Patch with the coarse result, or None when it is over.
        failed: sentence and details of what went wrong.
        compared: FillRequest and the Outcome of every contender, once all have run.
        network_state_changed, devices_found: as the worker's.
    """

    busy_changed = Signal(bool)
    progressed = Signal(str, object)
    preview_changed = Signal(object)
    failed = Signal(str, str)
    compared = Signal(object, object)
    network_state_changed = Signal(str, bool)
    devices_found = Signal(object)
    _job_wanted = Signal(object)
    _network_wanted = Signal(object)
    _plan_wanted = Signal(object)

    def __init__(
        self,
        photo: OpenPhoto,
        messages: Messages,
        make_filler: MakeFiller,
        list_devices: ListDevices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._photo, self._messages = photo, messages
        self._job: Job[Any] | None = None
        self._use: Callable[[Any], None] = _drop
        self._otherwise: Callable[[], None] | None = None
        self._is_quiet = False
        self._grow_px: int | None = 0
        self._planned = 0  # number of the job whose plan is waited for
        self._is_applying = False
        self._thread = QThread()
        self._thread.setObjectName("fill")
        self._worker = FillWorker(make_filler, list_devices)
        self._worker.moveToThread(self._thread)
        self._job_wanted.connect(self._worker.run)
        self._network_wanted.connect(self._worker.load_network)
        self._plan_wanted.connect(self._worker.plan)
        self._worker.planned.connect(self._on_planned)
        self._worker.network_state_changed.connect(self.network_state_changed)
        self._worker.devices_found.connect(self.devices_found)
        self._worker.progressed.connect(self._on_progress)
        self._worker.answered.connect(self._on_answered)
        self._worker.failed.connect(self._on_failed)
        self._worker.stopped.connect(self._on_stopped)
        self._thread.start()
        photo.replaced.connect(self._on_replaced)
        photo.changed.connect(self._on_document_changed)
        photo.history.undone.connect(self._on_undone)

    @property
    def is_busy(self) -> bool:
        """Whether a job that a person waits for is running."""
        return self._job is not None and not self.is_quiet

    @property
    def is_quiet(self) -> bool:
        """Whether a job runs that nobody waits for."""
        return self._job is not None and self._is_quiet

    def is_running(self, job: Job[Any] | None) -> bool:
        """Whether this very job runs, quietly or not."""
        return job is not None and self._job is job

    @property
    def grow_px(self) -> int:
        """By how much a painted mask is grown before it is filled."""
        return self.advised_grow_px if self._grow_px is None else self._grow_px

    @property
    def advised_grow_px(self) -> int:
        """How far traces of what should go reach in the photo that is open."""
        document = self._photo.document
        return 1 if document is None else ripple_px(document.photo.encoding)

    @property
    def colours(self) -> Colours | None:
        """From the document's colours to the screen's; None = they are the same."""
        document = self._photo.document
        return None if document is None else display_colours(document.photo.metadata.icc)

    @property
    def is_grey(self) -> bool:
        """Whether what is filled in becomes grey, because the photo is."""
        document = self._photo.document
        return document is not None and document.photo.is_grey

    def load_network(self, network: NetworkChoice) -> None:
        """Have the network loaded; call it once the window is on screen."""
        self._network_wanted.emit(network)

    def set_grow(self, px: int) -> None:
        """Grow the photo's own mask by so much before it is filled; below 0 = by as much as the photo asks for."""
        self._grow_px = None if px < 0 else px

    def show_plan(self, filler: str, network: NetworkChoice) -> None:
        """Say in how many pieces, at which scale, how fast and with how much memory ``fill`` would fill the mask."""
        request = self.request()
        if request is not None:
            job = FillJob(request, Contender(filler, network))
            self._planned = job.number
            self._plan_wanted.emit(job)

    def compare(self, network: NetworkChoice) -> None:
        """Run every filler that works here on the same mask; ends with ``compared``."""
        self.compare_contenders(Contender(info.name, network) for info in usable_fillers())

    def compare_contenders(self, contenders: Iterable[Contender], *, mask: Mask | None = None) -> None:
        """Run these on the same mask (None = the photo's own); ends with ``compared``."""
        request = self.request(mask)
        if request is not None:
            self.start(ComparisonJob(request, tuple(contenders)), partial(self.compared.emit, request))

    def start(
        self, job: Job[Answer], use: Callable[[Answer], None], otherwise: Callable[[], None] | None = None
    ) -> None:
        """Run a job off the GUI thread; a running one is given up.

        ``use`` is called here with its answer, unless it is cancelled, another job is started, or the photo changes.
        When there is none, ``failed`` says why. With ``otherwise``, which is then called instead, it is a quiet job:
        nobody waits for it, so nothing is said of it.
        """
        was_busy, before = self.is_busy, self._job
        if before is not None:
            self._worker.stop_up_to(before.number)
        self._job, self._use, self._otherwise, self._is_quiet = job, use, otherwise, otherwise is not None
        self._job_wanted.emit(job)
        if self.is_busy != was_busy:
            self.busy_changed.emit(self.is_busy)

    def wait_for_quiet(self, use: Callable[[Any], None], otherwise: Callable[[], None]) -> None:
        """A person waits now for the quiet job that runs: what is done of it is not done again."""
        if self.is_quiet:
            self._use, self._otherwise, self._is_quiet = use, otherwise, False
            self.busy_changed.emit(True)

    def cancel(self) -> None:
        """Give the running job up: its result will not be used, and it stops at its next stage."""
        job = self._job
        if job is not None:
            was_quiet = self.is_quiet
            self._worker.stop_up_to(job.number)
            self._finish()
            if not was_quiet:
                self._messages.say(tr(job.cancelled))

    def apply(self, result: FillResult, painted: PaintedMask | None = None, *, clears_mask: bool = True) -> None:
        """Put a result into the photo as one undo step that also clears the mask it filled; see ``OpenPhoto.apply``."""
        if self._photo.document is None:
            return
        with self._applying():
            self._photo.apply(result, painted, clears_mask=clears_mask)
        seconds = sum(result.seconds.values())
        said = tr("Filled in {seconds:.1f} s on {device}", seconds=seconds, device=result.device)
        self._messages.say(" · ".join((said, *result.notes)))

    def replace(self, result: FillResult, painted: PaintedMask | None) -> None:
        """Put a result in the place of the newest step, which is a fill."""
        with self._applying():
            self._photo.replace_fill(result, painted)

    def stop(self) -> None:
        """Cancel, wait for the worker and end its thread."""
        self.cancel()
        self._thread.quit()
        self._thread.wait()

    def request(self, mask: Mask | None = None) -> FillRequest | None:
        """Copies of what is open and masked, or under ``mask``; None, and a sentence, when nothing is."""
        document = self._photo.document
        if document is None:
            return None
        self._photo.finish_stroke()
        wanted = document.mask if mask is None else mask
        if not wanted.any():
            self._messages.say(tr("Nothing is masked: paint over what should go, then fill"))
            return None
        wanted = wanted.copy()
        if mask is None:
            grow(wanted, self.grow_px)
        return FillRequest(document.pixels.copy(), wanted, document.forbidden_sources())

    def request_again(self, painted: PaintedMask) -> FillRequest | None:
        """What the newest step, a fill, was asked, with the mask grown as chosen now; None without a photo."""
        document = self._photo.document
        if document is None:
            return None
        wanted = painted.mask()
        grow(wanted, self.grow_px)
        with self._applying():
            pixels = self._photo.pixels_before_newest()
        return FillRequest(pixels, wanted, document.forbidden_sources())

    @Slot(int, str, object)
    def _on_progress(self, number: int, name: str, progress: Progress) -> None:
        if not self._is_newest(number) or self.is_quiet:
            return
        self.progressed.emit(name, progress)
        if isinstance(progress.preview, Patch):
            self.preview_changed.emit(progress.preview)

    @Slot(int, object)
    def _on_answered(self, number: int, answer: object) -> None:
        if self._is_newest(number):
            use = self._use
            self._finish()
            use(answer)

    @Slot(int, str, str)
    def _on_failed(self, number: int, sentence: str, details: str) -> None:
        if self._is_newest(number):
            otherwise = self._otherwise
            self._finish()
            if otherwise is None:
                self.failed.emit(sentence, details)
            else:
                otherwise()

    @Slot(int)
    def _on_stopped(self, number: int) -> None:
        if self._is_newest(number):
            self._finish()

    @Slot(int, str)
    def _on_planned(self, number: int, sentence: str) -> None:
        if number == self._planned:
            self._messages.say(sentence)

    def _on_replaced(self, _document: Document | None) -> None:
        self.cancel()  # a result for the document before
        self._planned = 0

    def _on_document_changed(self, change: DocumentChange) -> None:
        # A fill is an answer to the pixels it was asked about: after an undo it would bring back what was undone.
        # Painting on is fine; what is painted meanwhile stays masked.
        if change.kind == "pixels" and self._job is not None and not self._is_applying:
            was_quiet = self.is_quiet
            self.cancel()
            if was_quiet:
                return
            self._messages.say(tr("The photo changed meanwhile, so the running fill was dropped"))

    def _on_undone(self) -> None:
        # Whoever presses Undo wants less to have happened: no fill may land behind that, of whatever was undone.
        job = self._job
        if job is not None:
            self.cancel()
            self._messages.say(tr(job.undone))

    def _is_newest(self, number: int) -> bool:
        return self._job is not None and self._job.number == number

    def _finish(self) -> None:
        was_quiet = self.is_quiet
        self._job, self._use, self._otherwise, self._is_quiet = None, _drop, None, False
        if not was_quiet:
            self.preview_changed.emit(None)
            self.busy_changed.emit(False)

    @contextmanager
    def _applying(self) -> Iterator[None]:
        """The photo's pixels change, and a running job stays an answer to what it was asked."""
        self._is_applying = True
        try:
            yield
        finally:
            self._is_applying = False


def _drop(_: object) -> None:
    """Nobody waits for an answer."""
