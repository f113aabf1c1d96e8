"""Take the README's pictures from the real program on a real photo: ``make screenshots``.

Needs no display with QT_QPA_PLATFORM=offscreen. Every picture is what the window itself shows.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.panels.compare_dialog import CompareDialog
from app.samples import SAMPLE, SAMPLE_MASK
from app.settings.store import Settings
from app.start import list_devices, make_filler

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

IMAGES = Path(__file__).parent / "images"


def main() -> int:
    _qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.json")
        settings.set("theme", "dark")
        editor = Application(settings, make_filler, list_devices)
        editor.window.resize(1180, 760)
        editor.start(SAMPLE, SAMPLE_MASK)
        _wait(editor.history.indexChanged)  # the mask is there
        _wait(editor.fills.model_changed, lambda *what: what[1])
        _save(editor.window, "painted")
        editor.window.actions_by_name["compare"].trigger()
        _wait(editor.fills.compared)
        dialog = editor.window.findChild(CompareDialog)
        assert dialog is not None
        _save(dialog, "compared")
        dialog.reject()
        editor.window.fill_panel.choose("patchmatch", "auto")
        editor.window.actions_by_name["fill"].trigger()
        _wait(editor.fills.busy_changed, lambda busy: not busy)
        _save(editor.window, "filled")
        editor.window.may_close = True
        editor.window.close()
        editor.stop()
    return 0


def _wait(signal: SignalInstance, is_it: object = None) -> None:
    loop = QEventLoop()

    def check(*what: object) -> None:
        if not callable(is_it) or is_it(*what):
            loop.quit()

    signal.connect(check)
    loop.exec()
    signal.disconnect(check)


def _save(widget: QWidget, name: str) -> None:
    QApplication.processEvents()
    widget.grab().save(str(IMAGES / f"{name}.png"))


if __name__ == "__main__":
    sys.exit(main())
