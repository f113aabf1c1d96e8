"""What the program is, and its licences."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.system.program import version
from app.window.licences import LicencesDialog


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
