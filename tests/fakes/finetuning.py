"""A fine-tuning controller whose runs the test plays; no process, no network."""

from __future__ import annotations

import math
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import QObject, Signal

from app.finetune.run_state import Estimate, Measure, PhotosFound, RunInfo, RunState, Verdict
from training.events import StepDone, Validated


class ScriptedController(QObject):
    """The public face of ``FinetuneController``. ``asked`` remembers what the dialog wanted."""

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

    def __init__(self, settings, parent=None):
        super().__init__(parent)
        self.folder = settings.folder
        self.state = RunState.IDLE
        self._begin(None)
        self.runs: tuple[RunInfo, ...] = ()
        self.asked: list[tuple] = []

    def _begin(self, plan):
        """What ``RunRecord`` knows of a run that has said nothing yet; tests may set all of it."""
        self.record = SimpleNamespace(
            plan=plan, history=[], validations=[], eta_seconds=None, verdict=None, health="", sheet=None
        )

    # ---- what the dialog calls -------------------------------------------------------------------------

    def scan(self, sources, masks=None, share=None):
        self.asked.append(("scan", tuple(sources), masks, share))

    def new_folder(self):
        folder = self.folder / "finetune" / "run"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def start(self, plan):
        self.asked.append(("start", plan))
        self._begin(plan)
        self.go(RunState.STARTING)

    def pause(self):
        self.asked.append(("pause",))
        self.go(RunState.PAUSED)

    def resume(self):
        self.asked.append(("resume",))
        self.go(RunState.RUNNING)

    def stop(self):
        self.asked.append(("stop",))
        self.go(RunState.JUDGING)

    def abandon(self):
        self.asked.append(("abandon",))
        self.go(RunState.IDLE)
        self.runs = ()  # as with a real process: its files go after it

    def keep(self, name, with_file_names=False):
        self.asked.append(("keep", name, with_file_names))
        path = self.folder / "models" / f"{name}.safetensors"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
        self.record.verdict = None
        self.kept.emit(path)
        self.go(RunState.IDLE)

    def discard(self):
        self.asked.append(("discard",))
        self.record.verdict = None
        self.go(RunState.IDLE)

    def unfinished(self):
        return self.runs

    def continue_run(self, info):
        self.asked.append(("continue", info))
        self.runs = tuple(run for run in self.runs if run != info)
        self.go(RunState.STARTING)

    def forget(self, info):
        self.asked.append(("forget", info))
        self.runs = tuple(run for run in self.runs if run != info)

    def leave(self):
        self.asked.append(("leave",))
        self.state = RunState.IDLE

    # ---- what the test plays ---------------------------------------------------------------------------

    def go(self, state):
        self.state = state
        self.state_changed.emit(state)

    def find(self, holdout=(), training=12, skipped=(), problem=""):
        usable = len(holdout) + training
        self.scanned.emit(
            PhotosFound(
                usable=usable,
                smallest=(640, 480),
                largest=(6000, 4000),
                skipped=tuple(skipped),
                holdout=tuple(holdout),
                training=training,
                sentence=f"{usable} photos can be used.",
                problem=problem,
            )
        )

    def run(self, steps=3, total=100, first=1, loss=lambda step: 0.3 * math.exp(-step / 60)):
        """Steps with falling losses."""
        if self.state is not RunState.RUNNING:
            self.go(RunState.RUNNING)
        for step in range(first, first + steps):
            losses = {"refined_hole": loss(step), "coarse_hole": loss(step) * 1.1, "refined_known": 0.01}
            self.record.history.append((step, losses))
            self.stepped.emit(StepDone(step, total, "finetune", 128, losses, seconds=0.9, images=8))

    def estimate(self, seconds_per_step=0.9, total=100):
        self.estimated.emit(Estimate(seconds_per_step, seconds_per_step * total, total))

    def validate(self, step, psnr, is_best=True):
        event = Validated(step, 2.0, psnr, 0.9, is_best)
        self.record.validations.append(event)
        self.validated.emit(event)

    def examine(self, sentence):
        self.record.health = sentence
        self.health_changed.emit(sentence)

    def draw(self, path):
        self.record.sheet = path
        self.sheet_changed.emit(path)

    def judge(self, better=True, pictures=(), reverted=False):
        sign = 1 if better else -1
        measures = (
            Measure("PSNR", "dB", 24.61, 24.61 + 0.62 * sign, *sorted((0.31 * sign, 0.93 * sign)), True),
            Measure("ℓ1", "%", 1.712, 1.712 - 0.104 * sign, *sorted((-0.172 * sign, -0.036 * sign)), False),
            Measure("SSIM", "", 0.9012, 0.9031, -0.0021, 0.0059, True),
        )
        sentence = (
            "The new model fills your photos better." if better else "The new model does not fill your photos better."
        )
        self.record.verdict = Verdict(
            better=better,
            sentence=sentence,
            measures=measures,
            pictures=tuple(pictures),
            steps=640,
            minutes=10.2,
            weights=Path("best.safetensors"),
            places=24,
            photos=6,
            reverted=reverted,
        )
        self.go(RunState.JUDGED)
        self.judged.emit(self.record.verdict)

    def fail(self, sentence, details=""):
        self.go(RunState.FAILED)
        self.failed.emit(sentence, details)
