"""Choosing a filler and a device, starting and stopping, and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.fill.choices import label_of
from app.fill.time_left import TimeLeft
from app.window.action_button import ActionButton
from app.window.elided import ElidedLabel
from app.window.plain import PlainLabel, plain_tip
from engine import fillers
from engine.language import ended, mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QStandardItemModel

    from engine.types import Progress

_STAGE_TEXTS = {
    "prepare": mark("preparing"),
    "coarse": mark("coarse picture"),
    "attention": mark("attention"),
    "refine": mark("refining"),
    "detail": mark("detail"),
    "composite": mark("compositing"),
}


class FillPanel(QWidget):
    """The right side of the window.

    Signals:
        filler_chosen, device_chosen: the name, when a person chose another one.
        grow_chosen: px by which holes are grown before they are filled; below 0 = as many as the photo asks for.
        progress_said: what is said of the running job, and how far it is in thousandths.
    """

    filler_chosen = Signal(str)
    device_chosen = Signal(str)
    grow_chosen = Signal(int)
    progress_said = Signal(str, int)

    def __init__(
        self, actions: dict[str, QAction], parent: QWidget | None = None, *, time_left: TimeLeft | None = None
    ) -> None:
        super().__init__(parent)
        self._time_left = time_left or TimeLeft()
        self._actions = actions
        self._devices: tuple[tuple[str, str], ...] = (("auto", tr("Automatic")),)
        self._filler = _make_filler_box()
        self._summary = PlainLabel()
        self._summary.setWordWrap(True)
        self._summary.setEnabled(False)
        self._device = QComboBox()
        self._device.setAccessibleName(tr("Device"))
        self._device.addItem(tr("Automatic"), "auto")
        self._device.setToolTip(tr("Where the network runs; known once it is loaded"))
        self._model = ElidedLabel()
        self._model.setAccessibleName(tr("Model in use"))
        self._grow = _make_grow_box()
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._stage = _make_stage_label()
        self._lay_out()
        self.setMinimumWidth(232)
        self._filler.currentIndexChanged.connect(self._on_filler)
        self._device.activated.connect(lambda _: self.device_chosen.emit(self.device))
        self._grow.valueChanged.connect(self.grow_chosen)
        self._on_filler()
        self.show_busy(False)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Filler"), self._filler)
        form.addRow(self._summary)
        form.addRow(tr("Model"), self._model)
        form.addRow(tr("Device"), self._device)
        form.addRow(tr("Grow hole"), self._grow)
        running = QHBoxLayout()
        running.addWidget(ActionButton(self._actions["fill"], is_primary=True), 3)
        running.addWidget(ActionButton(self._actions["cancel"]), 2)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(running)
        layout.addWidget(ActionButton(self._actions["compare"]))
        layout.addWidget(ActionButton(self._actions["test-on-known"]))
        layout.addWidget(self._bar)
        layout.addWidget(self._stage)
        layout.addWidget(self._make_mask_box())
        layout.addStretch(1)

    def _make_mask_box(self) -> QGroupBox:
        mask = QGroupBox(tr("Mask"))
        rows = QVBoxLayout(mask)
        for names in (("grow", "shrink"), ("invert", "clear"), ("hide-mask",)):
            row = QHBoxLayout()
            for name in names:
                row.addWidget(ActionButton(self._actions[name]))
            rows.addLayout(row)
        return mask

    @property
    def filler(self) -> str:
        """Name of the chosen filler."""
        return str(self._filler.currentData())

    @property
    def device(self) -> str:
        """Key of the chosen device."""
        return str(self._device.currentData())

    @property
    def devices(self) -> tuple[tuple[str, str], ...]:
        """(key, label) of the devices there are to choose from."""
        return self._devices

    @property
    def grow_px(self) -> int:
        """Pixels by which holes are grown; below 0 = as many as the photo asks for."""
        return self._grow.value()

    def choose_grow(self, px: int) -> None:
        """Show this without telling anybody."""
        self._grow.blockSignals(True)
        self._grow.setValue(px)
        self._grow.blockSignals(False)

    def show_advised_grow(self, px: int) -> None:
        """Say what “automatic” means for the photo that is open."""
        self._grow.setSpecialValueText(tr("Automatic ({px} px)", px=px))

    def choose(self, filler: str, device: str) -> None:
        """Show these without telling anybody; a device that is not known yet is added."""
        self._filler.blockSignals(True)
        self._filler.setCurrentIndex(max(0, self._filler.findData(filler)))
        self._filler.blockSignals(False)
        self._show_summary()
        if self._device.findData(device) < 0:
            self._device.addItem(device, device)
        self._device.setCurrentIndex(self._device.findData(device))

    def show_model(self, name: str) -> None:
        """Say which model the network uses."""
        self._model.setText(name)

    def set_devices(self, devices: tuple[tuple[str, str], ...]) -> None:
        """Offer these (key, label); the chosen one stays chosen, or becomes automatic when it is not there."""
        chosen = self.device
        self._devices = devices
        self._device.clear()
        for key, label in devices:
            self._device.addItem(label, key)
        found = self._device.findData(chosen)
        self._device.setCurrentIndex(max(0, found))
        if found < 0:
            self.device_chosen.emit(self.device)

    def show_progress(self, name: str, progress: Progress) -> None:
        """Say which stage of which part of the hole is running, and what a long fill will still take."""
        self._bar.setEnabled(True)
        self._bar.setValue(round(progress.fraction * 1000))
        left = self._time_left.said(progress.fraction)
        said = f"{_running(label_of(name), progress)} {left}".rstrip()
        self._stage.setText(said)
        self.progress_said.emit(said, self._bar.value())

    def show_busy(self, is_busy: bool) -> None:
        """Whether a job runs that a person waits for; without one there is no progress."""
        if is_busy:
            return
        self._time_left.forget()
        self._bar.setValue(0)
        self._bar.setEnabled(False)
        self._stage.setText(" ")
        self.progress_said.emit(" ", 0)

    def _on_filler(self) -> None:
        self._show_summary()
        self.filler_chosen.emit(self.filler)

    def _show_summary(self) -> None:
        summary = next(tr(info.summary) for info in fillers.FILLERS if info.name == self.filler)
        self._summary.setText(ended(summary))


def _running(what: str, progress: Progress) -> str:
    stage = tr(_STAGE_TEXTS[progress.stage])
    if progress.holes > 1:
        part, parts = progress.hole, progress.holes
        return tr("{what}: {stage}, part {part} of {parts}…", what=what, stage=stage, part=part, parts=parts)
    return tr("{what}: {stage}…", what=what, stage=stage)


def _make_filler_box() -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr("Filler"))
    for row, info in enumerate(fillers.FILLERS):
        box.addItem(tr(info.label), info.name)
        reason = fillers.why_unavailable(info.name)
        box.setItemData(row, plain_tip(reason or tr(info.summary)), Qt.ItemDataRole.ToolTipRole)
        if reason:
            model: QStandardItemModel = box.model()  # type: ignore[assignment]
            model.item(row).setEnabled(False)
    return box


def _make_grow_box() -> QSpinBox:
    box = QSpinBox()
    box.setRange(-1, 64)
    box.setSuffix(" px")
    box.setSpecialValueText(tr("Automatic"))
    box.setAccessibleName(tr("Grow hole"))
    box.setToolTip(
        tr(
            "A hole is filled this much wider than painted: the edge of what should go is blurred, "
            "and JPEG leaves ripples around it. Automatic: as far as the photo's compression asks for"
        )
    )
    return box


def _make_stage_label() -> QLabel:
    label = PlainLabel(" ")
    label.setWordWrap(True)  # a long name must not widen the panel,
    label.setMinimumHeight(2 * label.fontMetrics().lineSpacing())  # nor a second line push what follows
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setAccessibleName(tr("Progress of the fill"))
    return label
