"""The help dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.system.program import version
from app.window.actions import ACTIONS
from app.window.licences import LicencesDialog

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.tools.base import Tool

_GESTURES = (
    ("Wheel", "Zoom at the cursor"),
    ("Space-drag, middle-drag", "Move the photo"),
    ("[ and ], Alt+wheel, Alt-drag", "Brush size (Ctrl+Alt-drag, where Alt-drag moves the window)"),
    ("Right-drag", "Erase with the brush, paint with the eraser"),
    ("Shift-click", "Straight line from the end of the last stroke"),
    ("Ctrl-drag", "Subtract with a shape"),
    ("Hold O", "See the photo as it was opened"),
)


def show_shortcuts(parent: QWidget, tools: Iterable[Tool]) -> None:
    """List every key and gesture."""
    rows = [(tool.shortcut, tool.label) for tool in tools]
    rows += _GESTURES
    rows += [("Ctrl+Z", "Undo"), ("Ctrl+Shift+Z, Ctrl+Y", "Redo")]
    for spec in ACTIONS:
        keys = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys]
        if any(keys):
            rows.append((", ".join(key for key in keys if key), spec.tip))
    table = "".join(f"<tr><td style='padding:3px 18px 3px 0'><b>{k}</b></td><td>{text}</td></tr>" for k, text in rows)
    _show(parent, "Keyboard shortcuts", f"<table>{table}</table>")


def show_about(parent: QWidget) -> None:
    """Version, licences and the paper."""
    licences = QPushButton("Licences…")
    licences.clicked.connect(lambda: LicencesDialog(parent).open())
    _show(
        parent,
        "About Lacuna",
        f"<h3>Lacuna {version()}</h3>"
        "<p>Fills holes in photographs, offline, and keeps what the network looked at.</p>"
        "<p>The network is that of J. Yu, Z. Lin, J. Yang, X. Shen, X. Lu and T. Huang, “Generative Image Inpainting "
        "with Contextual Attention”, CVPR 2018, trained by us on freely licensed photographs.</p>"
        "<p>Code: Apache-2.0. Bundled model: CC BY-SA 4.0. Qt is used under the LGPL.</p>",
        licences,
    )


def _show(parent: QWidget, title: str, text: str, *more: QPushButton) -> None:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    label = QLabel(text)
    label.setWordWrap(True)
    label.setContentsMargins(12, 12, 12, 12)
    area = QScrollArea()
    area.setWidget(label)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    for button in more:
        buttons.addButton(button, QDialogButtonBox.ButtonRole.HelpRole)
    layout = QVBoxLayout(dialog)
    layout.addWidget(area)
    layout.addWidget(buttons)
    dialog.resize(560, 520)
    dialog.open()
