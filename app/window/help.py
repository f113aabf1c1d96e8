"""What the program is, and its licences."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.system.program import version
from app.window.licences import LicencesDialog
from app.window.page_dialog import show_page
from engine.language import tr


def show_about(parent: QWidget) -> None:
    """Version, licences and the paper."""
    licences = QPushButton(tr("Licences…"))
    licences.clicked.connect(lambda: LicencesDialog(parent).open())
    label = QLabel(
        tr(
            "<h3>Lacuna {version}</h3>"
            "<p>Fills holes in photographs, offline, and keeps what the network looked at.</p>"
            "<p>The network is that of J. Yu, Z. Lin, J. Yang, X. Shen, X. Lu and T. Huang, “Generative Image "
            "Inpainting with Contextual Attention”, CVPR 2018, trained by us on freely licensed photographs.</p>"
            "<p>Code: Apache-2.0. Bundled model: CC BY-SA 4.0. Qt is used under the LGPL.</p>",
            version=version(),
        )
    )
    label.setWordWrap(True)
    label.setContentsMargins(12, 12, 12, 12)
    show_page(parent, tr("About Lacuna"), label, (560, 520), licences)
