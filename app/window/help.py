"""The help dialogs."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.system.program import version
from app.window.actions import ACTIONS
from app.window.licences import LicencesDialog

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

_GESTURES = (
    ("Wheel", "Zoom at the cursor"),
    ("Space-drag, middle-drag", "Move the photo"),
    ("[ and ], Alt+wheel, Alt-drag", "Brush size (Ctrl+Alt-drag, where Alt-drag moves the window)"),
    ("Right-drag", "Erase with the brush, paint with the eraser"),
    ("Shift-click", "Straight line from the end of the last stroke"),
    ("Ctrl-drag", "Subtract with a shape"),
    ("Hold O", "See the photo as it was opened"),
)


def show_shortcuts(parent: QWidget, actions: Iterable[QAction]) -> None:
    """List every gesture, and every key as it is chosen now."""
    tips = {spec.name: spec.tip for spec in ACTIONS}
    rows = list(_GESTURES)
    for action in actions:
        keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
        if keys:
            said = tips.get(action.objectName()) or action.text().replace("&", "")
            rows.append((", ".join(keys), said))
    written = [(html.escape(keys), html.escape(said)) for keys, said in rows]
    table = "".join(f"<tr><td style='padding:3px 18px 3px 0'><b>{k}</b></td><td>{t}</td></tr>" for k, t in written)
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
