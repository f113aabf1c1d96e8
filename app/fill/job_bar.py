"""A running fill while another panel than the one it was started from is in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.window.action_button import ActionButton
from app.window.plain import PlainLabel
from engine.language import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from app.fill.panel import FillPanel


class JobBar(QWidget):
    """How far it is, and Cancel; hidden while nothing runs."""

    def __init__(self, panel: FillPanel, actions: dict[str, QAction]) -> None:
        """Says what ``panel`` says."""
        super().__init__()
        self.setObjectName("job-bar")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of the fill"))
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._bar, self._text, ActionButton(actions["cancel"])):
            layout.addWidget(widget)
        panel.progress_said.connect(self._show)
        self.hide()

    def show_busy(self, busy: bool) -> None:
        """Whether a job runs that a person waits for."""
        self.setVisible(busy)

    def _show(self, text: str, thousandths: int) -> None:
        self._text.setText(text)
        self._bar.setValue(thousandths)
