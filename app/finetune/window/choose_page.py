"""The first page: choose photos and how to train; start, or go on with an unfinished run."""

from __future__ import annotations

from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.finetune.paces import FinetunePlan
from app.finetune.window.banner import Banner
from app.finetune.window.options_panel import OptionsPanel
from app.finetune.window.photo_card import PhotoCard
from app.finetune.window.photos_panel import PhotosPanel
from app.language.catalogues import spoken
from app.window.column import Column
from app.window.plain import PlainLabel, plain_tip
from engine.language import grouped, tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage, QShowEvent

    from app.finetune.paces import Pace
    from app.finetune.run_state import PhotosFound, RunInfo
    from app.finetune.window.picture_loader import PictureLoader
    from app.window.messages import Messages


class ChoosePage(QWidget):
    """Everything that decides a run.

    Signals:
        scan_wanted: paths, folder of masks or None, share of the photos to hold out or None.
        start_wanted: FinetunePlan.
        photo_wanted: a run on the open photo; its copies have to be written first, then ``plan`` makes the rest.
        continue_wanted, forget_wanted: RunInfo.
    """

    scan_wanted = Signal(object, object, object)
    start_wanted = Signal(object)
    photo_wanted = Signal()
    continue_wanted = Signal(object)
    forget_wanted = Signal(object)

    def __init__(self, loader: PictureLoader, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = PhotosPanel(loader, messages)
        self.options = OptionsPanel(messages)
        self._report: PhotosFound | None = None
        self._is_scanning = self._is_preparing = False
        self._photo, self._photo_problem = "", tr("Open a photo and paint a hole first")
        self._device = "auto"
        title = PlainLabel(tr("Fine-tune on my own photos"))
        title.setObjectName("title")
        about = PlainLabel(
            tr(
                "The network goes on learning from your photos. Some are held out to judge whether it got better; "
                "the new model is kept only if you say so."
            )
        )
        about.setWordWrap(True)
        about.setEnabled(False)
        self._banners = QVBoxLayout()
        self._only = PhotoCard()
        self._only.hide()
        self._why = PlainLabel()
        self._why.setWordWrap(True)
        self._why.setAccessibleName(tr("What is missing before the training can start"))
        self._start = QPushButton(tr("&Start"))
        self._start.setObjectName("primary")
        self._start.setMinimumSize(120, 34)
        self._start.setDefault(True)
        self._start.clicked.connect(self._on_start)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.photos, 11)
        columns.addWidget(self._only, 11)
        columns.addWidget(Column(self.options), 10)
        foot = QHBoxLayout()
        foot.addWidget(self._why, 1)
        foot.addWidget(self._start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.addWidget(title)
        layout.addWidget(about)
        layout.addLayout(self._banners)
        layout.addLayout(columns, 1)
        layout.addLayout(foot)
        self.photos.sources_changed.connect(self._on_sources)
        self.options.scan_changed.connect(self._scan)
        self.options.pace_changed.connect(self._on_pace)
        self.options.changed.connect(self._show_why)
        self._show_why()

    @property
    def problem(self) -> str:
        """What is missing before a run can start; "" = nothing."""
        if self.options.pace == "photo":
            if self._photo_problem:
                return self._photo_problem
        elif not self.photos.sources.paths():
            return tr("Add a folder with photos, or drop some.")
        elif self._is_scanning:
            return tr("Looking at the photos…")
        elif self._report is None:
            return tr("The photos could not be looked at; choose others, or choose them again.")
        elif self._report.problem:
            return self._report.problem
        if self._is_preparing:
            return tr("Preparing…")
        return self.options.problem

    def show_photo(self, name: str, problem: str, picture: QImage) -> None:
        """The open photo and a small picture of it; ``problem`` = why nothing can be learned from it now."""
        self._photo, self._photo_problem = name, problem
        self.options.show_photo(name, problem)
        self._only.show_photo(name, picture)
        self._show_why()

    def show_models(self, models: Sequence[Path], chosen: Path | None, device: str) -> None:
        """What a run can start from, and where it is to run."""
        self._device = device
        self.options.show_parents(models, chosen)

    def choose(self, pace: Pace) -> None:
        self.options.choose(pace)

    def show_report(self, report: PhotosFound) -> None:
        self._is_scanning, self._report = False, report
        self.photos.show_report(report)
        self._show_why()

    def end_scan(self) -> None:
        """A scan that ran, if one did, found nothing out."""
        if self._is_scanning:
            self._is_scanning = False
            self.photos.show_nothing()
            self._show_why()

    def set_preparing(self, is_preparing: bool) -> None:
        """The copies for “only this photo” are being written."""
        self._is_preparing = is_preparing
        self._show_why()

    def show_banners(self, failure: tuple[str, str] | None, runs: Sequence[RunInfo]) -> None:
        """Why the last run ended, if it failed (sentence, details), and the runs that can go on."""
        while (item := self._banners.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if failure is not None:
            self._banners.addWidget(Banner(f"⚠  {failure[0]}", details=failure[1]))
        for run in runs:
            act = tr("Show the verdict") if run.judged else tr("Go on")
            buttons = (
                (act, partial(self.continue_wanted.emit, run)),
                (tr("Delete"), partial(self.forget_wanted.emit, run)),
            )
            self._banners.addWidget(Banner(describe_run(run), buttons[1:] if run.problem else buttons))

    def plan(self, *, photo: Path | None = None, hole: Path | None = None) -> FinetunePlan:
        """The run as chosen; with the copies of the open photo for “only this photo”.

        Raises:
            TrainingError: something is missing.
            WeightsError: the model to start from cannot be used.
        """
        options = self.options
        return FinetunePlan(
            name=options.name,
            sources=() if options.pace == "photo" else self.photos.sources.paths(),
            parent=options.parent_weights,
            pace=options.pace,
            minutes=options.minutes,
            steps=options.steps,
            config=options.config(),
            masks=options.masks,
            photo=photo,
            hole=hole,
            device=self._device,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._start.setDefault(True)  # a dialog has one default button; another page may have taken it

    def _on_start(self) -> None:
        if self.problem:
            return
        if self.options.pace == "photo":
            self.photo_wanted.emit()
        else:
            self.start_wanted.emit(self.plan())

    def _on_sources(self) -> None:
        paths = self.photos.sources.paths()
        if paths and self.options.pace != "photo":
            self.options.suggest_name(paths[0].stem)
        self._scan()

    def _scan(self) -> None:
        paths = self.photos.sources.paths()
        self._report = None
        self._is_scanning = bool(paths)
        if paths:
            self.photos.show_scanning()
            self.scan_wanted.emit(paths, self.options.masks, self.options.held_out_share)
        else:
            self.photos.show_nothing()
        self._show_why()

    def _on_pace(self, pace: Pace) -> None:
        self.photos.setVisible(pace != "photo")
        self._only.setVisible(pace == "photo")
        paths = self.photos.sources.paths()
        if pace == "photo":
            self.options.suggest_name(tr("Only {photo}", photo=PurePath(self._photo).stem))
        else:
            self.options.suggest_name(paths[0].stem if paths else "")

    def _show_why(self) -> None:
        problem = self.problem
        self._why.setText(problem)
        self._start.setEnabled(not problem)
        self._start.setToolTip(plain_tip(problem) or tr("Training runs beside the editor; you can go on working"))


def describe_run(run: RunInfo) -> str:
    """An unfinished run in a sentence."""
    if run.problem:
        return tr("“{name}” cannot go on. {reason}", name=run.name, reason=run.problem)
    if run.judged:
        return tr("“{name}” is trained and waits for your decision.", name=run.name)
    when = QLocale(spoken()).toString(QDateTime.fromSecsSinceEpoch(int(run.when)), "dd MMM, HH:mm")
    if not run.total_steps:
        return tr_count(
            "“{name}” is unfinished: step {step}, {n} photo, last saved {when}.",
            "“{name}” is unfinished: step {step}, {n} photos, last saved {when}.",
            run.photos,
            name=run.name,
            step=grouped(run.step),
            when=when,
        )
    return tr_count(
        "“{name}” is unfinished: step {step} of {total}, {n} photo, last saved {when}.",
        "“{name}” is unfinished: step {step} of {total}, {n} photos, last saved {when}.",
        run.photos,
        name=run.name,
        step=grouped(run.step),
        total=grouped(run.total_steps),
        when=when,
    )
