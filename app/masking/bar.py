"""The bar over the canvas in which a person chooses a number while the mask that comes of it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSlider, QSpinBox, QWidget

from app.window.plain import PlainLabel, plain_tip
from engine.language import tr

if TYPE_CHECKING:
    from app.canvas.view import Canvas
    from app.masking.trial import Trial

_MARGIN_PX = 8
_SLIDER_PX = 180
_TARGET_PX = 26
_KEEP = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TrialBar(QWidget):
    """Lies over the upper edge of the canvas. Enter keeps and Escape gives up, in the bar and on the canvas.

    Attributes:
        said: a sentence about what is shown.

    Signals:
        changed: another number, or the option.
        kept, given_up: what the person decided.
    """

    changed = Signal()
    kept = Signal()
    given_up = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._title, self._label, self.said = PlainLabel(), PlainLabel(), PlainLabel()
        self._slider, self._number = QSlider(Qt.Orientation.Horizontal), QSpinBox()
        self._option = QCheckBox()
        self._keep, self._give_up = QPushButton(tr("&Keep")), QPushButton(tr("Ca&ncel"))
        self._lay_out()
        self._slider.valueChanged.connect(self._number.setValue)
        self._number.valueChanged.connect(self._on_number)
        self._option.toggled.connect(self.changed)
        self._keep.clicked.connect(self.kept)
        self._give_up.clicked.connect(self.given_up)
        for widget in (canvas, self._slider, self._number, self._option, self._keep, self._give_up):
            widget.installEventFilter(self)
        self.hide()

    @property
    def number(self) -> int:
        """What is chosen."""
        return self._number.value()

    @property
    def option(self) -> bool:
        """Whether the option is on."""
        return self._option.isChecked()

    def show_trial(self, trial: Trial, number: int, is_on: bool) -> None:
        """Show what can be chosen, and what is; nothing is emitted."""
        spec = trial.number
        self._title.setText(tr(trial.title))
        self._label.setText(tr(spec.label))
        for widget in (self._slider, self._number):
            widget.blockSignals(True)
            widget.setRange(spec.minimum, spec.maximum)
            widget.setValue(number)
            widget.setToolTip(plain_tip(tr(spec.tip)))
            widget.setAccessibleName(tr(spec.label))
            widget.blockSignals(False)
        self._number.setSuffix(spec.unit)
        self._option.blockSignals(True)
        self._option.setText(tr(trial.option))
        self._option.setVisible(bool(trial.option))
        self._option.setChecked(is_on)
        self._option.blockSignals(False)
        self.said.setText(tr("Computing…"))
        self.show()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Escape, before menus get them; and the size of the canvas."""
        if event.type() == QEvent.Type.Resize and watched is self._canvas:
            self._place()
        if not self.isVisible() or not isinstance(event, QKeyEvent) or event.key() not in (*_KEEP, Qt.Key.Key_Escape):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress or self._canvas.gesture_active:
            return super().eventFilter(watched, event)
        (self.given_up if event.key() == Qt.Key.Key_Escape or watched is self._give_up else self.kept).emit()
        return True

    def _on_number(self, number: int) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(number)
        self._slider.blockSignals(False)
        self.changed.emit()

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)  # not the tool's of the canvas
        self._slider.setFixedWidth(_SLIDER_PX)
        self._slider.setPageStep(5)
        for button in (self._keep, self._give_up):
            button.setMinimumHeight(_TARGET_PX)
        self._keep.setToolTip(tr("Keep this mask (Enter)"))
        self._give_up.setToolTip(tr("Leave the mask as it was (Esc)"))
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN_PX, _MARGIN_PX // 2, _MARGIN_PX, _MARGIN_PX // 2)
        row.setSpacing(_MARGIN_PX)
        for widget in (self._title, self._label, self._slider, self._number, self._option, self.said):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._keep)
        row.addWidget(self._give_up)

    def _place(self) -> None:
        self.setGeometry(0, 0, self._canvas.width(), self.sizeHint().height())
        self.raise_()
