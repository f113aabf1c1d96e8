"""Fine-tuning runs: starts the child process, relays what it says, keeps or discards what it made."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.background import PATIENCE_MS, Background
from app.finetune.child import Child
from app.finetune.keeping import keep_model
from app.finetune.run_record import RunRecord
from app.finetune.run_state import RunInfo, RunState
from app.finetune.runs import RunFolders, crashed
from app.finetune.scanning import scan
from engine.language import tr

if TYPE_CHECKING:
    from app.finetune.run_state import PhotosFound
    from app.settings.store import Settings
    from training.finetune.plan import FinetunePlan

_LEAVE_MS = 5000
_KEEP_MS = 30_000  # what is written is waited for longer than what is read
_T = TypeVar("_T")


class FinetuneController(QObject):
    """One run at a time, in a process of its own. Survives the dialog, which is only a view of it.

    Call ``leave`` before it goes.

    Signals:
        state_changed: RunState.
        scanned: PhotosFound.
        estimated: Estimate; again when the pace changes.
        stepped: training.events.StepDone.
        validated: training.events.Validated.
        health_changed: a sentence: whether all parts of the network are learning.
        sheet_changed: Path of the newest sheet.
        said: a sentence about something that went wrong; the run, or the decision about it, goes on.
        judged: Verdict.
        failed: a sentence and details; what was saved last can be continued.
        kept: Path of the new weights.
    """

    state_changed = Signal(object)
    scanned = Signal(object)
    estimated = Signal(object)
    stepped = Signal(object)
    validated = Signal(object)
    health_changed = Signal(str)
    sheet_changed = Signal(object)
    said = Signal(str)
    judged = Signal(object)
    failed = Signal(str, str)
    kept = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Runs live in ``finetune/`` beside the settings, kept models in ``models/``."""
        super().__init__(parent)
        self._runs, self._models = RunFolders(settings.folder / "finetune"), settings.folder / "models"
        self._background: Background | None = None
        self._scan_stop = threading.Event()
        self._state = self._resting = RunState.IDLE
        self._child: Child | None = None
        self._folder: Path | None = None
        self._record = RunRecord()
        self._failure: tuple[str, str] | None = None
        self._leaving = False

    # ---- what a view shows ------------------------------------------------------------------------------------------

    @property
    def state(self) -> RunState:
        return self._state

    @property
    def record(self) -> RunRecord:
        """What the run has said that goes on, failed or waits for a decision; an empty one while there is none."""
        return self._record

    @property
    def pid(self) -> int:
        """Of the child process; 0 = none."""
        return self._child.pid if self._child is not None else 0

    # ---- photos -----------------------------------------------------------------------------------------------------

    def scan(self, sources: Sequence[Path], masks: Path | None = None, share: float | None = None) -> None:
        """Look at the photos off the GUI thread; answers with ``scanned``. A newer scan replaces an older one.

        ``share`` of the photos is held out; None = the default plan's.
        """
        from app.finetune.paces import HOLD_OUT

        self._scan_stop.set()
        stop = self._scan_stop = threading.Event()
        if self._state in {RunState.IDLE, RunState.FAILED, RunState.JUDGED}:
            self._resting = self._state
            self._enter(RunState.SCANNING)
        work = partial(scan, tuple(sources), masks, HOLD_OUT if share is None else share, stop.is_set)
        self._run(work, partial(self._scanned, stop), partial(self._scan_failed, stop))

    def _scanned(self, stop: threading.Event, found: PhotosFound) -> None:
        if stop is self._scan_stop:
            self._rest()
            self.scanned.emit(found)

    def _scan_failed(self, stop: threading.Event, error: Exception, _details: str) -> None:
        if stop is self._scan_stop:
            self._rest()
            self.said.emit(tr("The photos could not be looked at: {error}", error=error))

    def _rest(self) -> None:
        if self._state is RunState.SCANNING:
            self._enter(self._resting)

    # ---- a run ------------------------------------------------------------------------------------------------------

    def new_folder(self) -> Path:
        """An empty folder for the next run: only this photo has its copies of photo and hole here before ``start``.

        Raises:
            TrainingError: it cannot be made.
        """
        self._runs.tidy()
        return self._runs.make()

    def start(self, plan: FinetunePlan) -> None:
        """Begin a run; a failure to do so comes as ``failed``. Does nothing while another one goes on."""
        from training.errors import TrainingError
        from training.finetune.folder import PLAN_FILE

        if self._state.is_busy:
            return
        try:
            own = plan.photo is not None and self._runs.holds(plan.photo.parent)
            folder = plan.photo.parent if own and plan.photo is not None else self.new_folder()
            (folder / PLAN_FILE).write_text(plan.to_json(), encoding="utf-8")
        except (TrainingError, OSError) as error:
            self._folder, self._record = None, RunRecord(plan)
            self._fail(tr("The run could not be prepared: {error}", error=error), "")
            return
        self._launch(folder, RunRecord(plan))

    def continue_run(self, info: RunInfo) -> None:
        """Go on with an unfinished run; one that is over waits for its decision again. ``failed`` if it is broken."""
        from training.errors import TrainingError
        from training.finetune.folder import read_verdict
        from training.finetune.plan import read_plan

        if self._state.is_busy:
            return
        try:
            record = RunRecord.of_folder(read_plan(info.folder), info.folder)
        except TrainingError as error:
            self._folder, self._record = info.folder, RunRecord()
            self._fail(str(error), "")
            return
        record.verdict = read_verdict(info.folder)
        if record.verdict is None:
            self._launch(info.folder, record)
            return
        self._folder, self._record = info.folder, record
        self._enter(RunState.JUDGED)
        self.judged.emit(record.verdict)

    def pause(self) -> None:
        """After the step; the run is saved."""
        self._say("pause")

    def resume(self) -> None:
        """Go on after ``pause``."""
        self._say("resume")

    def stop(self) -> None:
        """End training now, keep the best weights so far and judge them."""
        self._say("stop")

    def abandon(self) -> None:
        """Give the run up and delete all of it; not while its model is written."""
        if self._state is RunState.KEEPING:
            return
        self._leaving = True
        if self._child is not None:
            self._child.kill()
        self._leaving = False
        self._give_up()

    def leave(self) -> None:
        """The editor closes: the child saves and ends. Waits a few seconds at most; longer for a model to be whole."""
        self._leaving = True
        self._scan_stop.set()
        self._scan_stop = threading.Event()  # nobody hears of that scan any more
        if self._child is not None:
            self._child.leave(_LEAVE_MS)
        if self._background is not None:
            is_keeping = self._state is RunState.KEEPING
            self._background.stop(_KEEP_MS if is_keeping else PATIENCE_MS, finish=is_keeping)
            if is_keeping:
                QCoreApplication.sendPostedEvents(self._background)  # what became of the model
            self._background = None
        self._leaving = False

    def unfinished(self) -> tuple[RunInfo, ...]:
        """Runs on disk that no editor is working on, newest first."""
        return self._runs.unfinished()

    def forget(self, info: RunInfo) -> None:
        """Delete an unfinished run that nobody is working on; the one that failed is then no more."""
        from training.finetune.folder import is_locked

        if is_locked(info.folder):  # another editor went on with it
            return
        if info.folder != self._folder:
            self._runs.delete(info.folder)
        elif not self._state.is_busy and self._state is not RunState.JUDGED:
            self._give_up()

    # ---- what it made -----------------------------------------------------------------------------------------------

    def keep(self, name: str, with_file_names: bool = False) -> None:
        """Write the judged weights as a model of this name; emits ``kept``, or ``said`` if it cannot be written.

        Until then nothing else happens to the run, and no other begins.
        """
        if self._state is RunState.JUDGED and self._folder is not None:
            self._enter(RunState.KEEPING)
            work = partial(keep_model, self._folder, self._models, name, with_file_names=with_file_names)
            self._run(work, self._kept, self._not_kept)

    def discard(self) -> None:
        """Delete the run that is judged, or failed; not while its model is written."""
        if not self._state.is_busy:
            self._give_up()

    def _kept(self, path: Path) -> None:
        self.kept.emit(path)
        self._give_up()

    def _not_kept(self, error: Exception, _details: str) -> None:
        self._enter(RunState.JUDGED)
        self.said.emit(str(error))

    def _give_up(self) -> None:
        if self._folder is not None:
            self._runs.delete(self._folder)
        self._folder, self._record = None, RunRecord()
        self._enter(RunState.IDLE)

    # ---- the child --------------------------------------------------------------------------------------------------

    def _launch(self, folder: Path, record: RunRecord) -> None:
        self._folder, self._record, self._failure = folder, record, None
        self._enter(RunState.STARTING)
        self._child = Child(folder, self)
        self._child.spoke.connect(self._hear)
        self._child.ended.connect(self._end)
        self._child.start()

    def _say(self, command: str) -> None:
        if self._child is not None:
            self._child.say(command)

    def _hear(self, event: Mapping[str, Any]) -> None:
        name = event["event"]
        if name == "Failed":
            self._failure = str(event["sentence"]), str(event["details"])
        states = {
            "Started": RunState.RUNNING,
            "Resumed": RunState.RUNNING,
            "Paused": RunState.PAUSED,
            "Judging": RunState.JUDGING,
        }
        value = self._record.take(event)
        if name in states:
            self._enter(states[name])
        signals = {
            "StepDone": self.stepped,
            "Validated": self.validated,
            "HealthMeasured": self.health_changed,
            "Estimate": self.estimated,
            "SheetWritten": self.sheet_changed,
            "Problem": self.said,
            "RolledBack": self.said,
        }
        if value is not None:
            signals[name].emit(value)

    def _end(self, code: int, errors: str) -> None:
        from training.finetune.folder import read_verdict

        child, self._child = self._child, None
        if child is not None:
            child.deleteLater()
        if self._leaving:
            self._enter(RunState.IDLE)
            return
        assert self._folder is not None
        verdict = read_verdict(self._folder)
        if verdict is not None:
            self._record.verdict = verdict
            self._enter(RunState.JUDGED)
            self.judged.emit(verdict)
        elif self._failure is not None:
            sentence, details = self._failure
            self._fail(sentence, "\n".join(part for part in (details, errors) if part))
        elif code == 0:  # somebody else asked it to leave
            self._folder, self._record = None, RunRecord()
            self._enter(RunState.IDLE)
        else:
            self._fail(crashed(self._folder), tr("Exit code {code}.\n{errors}", code=code, errors=errors).strip())

    def _fail(self, sentence: str, details: str) -> None:
        self._enter(RunState.FAILED)
        self.failed.emit(sentence, details)

    def _enter(self, state: RunState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _run(
        self, work: Callable[[], _T], done: Callable[[_T], None], failed: Callable[[Exception, str], None]
    ) -> None:
        if self._background is None:
            self._background = Background("fine-tuning files", self)
        self._background.run(work, done, failed)
