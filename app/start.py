"""Starting the editor as a program: Qt, the settings file, the event loop."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.front import Front
from app.language.catalogues import language_of, let_qt_speak, locale_of, speak, spoken
from app.settings.place import settings_folder
from app.settings.store import Settings
from app.window import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.application import Application
    from app.fill.job import NetworkChoice
    from engine.types import Filler

_AT_THE_LATEST_MS = 1000
"""A window that starts minimised is not painted, and the photo should be open when it is looked at."""


def forget_opencv_plugins() -> None:
    """Undo what importing opencv-python does on Linux: it points Qt at plugins which this Qt cannot load."""
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        if "cv2" in Path(os.environ.get(name, "")).parts:
            del os.environ[name]


def run(photo: Path | Sequence[Path] | None, mask: Path | None, *, weights: Path | None = None) -> int:
    """Start the editor with a photo, or with several to go through; return its exit code once the window is closed."""
    forget_opencv_plugins()
    QCoreApplication.setApplicationName("lacuna")
    qt = QApplication([*sys.argv[:1], *theme.STYLE])
    qt.setApplicationDisplayName("Lacuna")
    qt.setWindowIcon(QIcon(str(theme.ICONS / "lacuna.svg")))
    settings = Settings(settings_folder() / "settings.json")
    speak(language_of(settings.text("language")))
    QLocale.setDefault(locale_of(spoken()))  # fields for numbers write them as sentences do
    let_qt_speak(qt)
    front = Front(settings)
    made: list[Application] = []

    def finish() -> None:
        """What comes after the first look: importing NumPy and the rest takes longer than all before it."""
        if made:
            return
        try:
            from app.end_signals import EndSignals

            endings = EndSignals(qt)  # before this, nothing can be lost
            from app.application import Application

            made.append(Application(settings, make_filler, list_devices, weights=weights, front=front))
            endings.wanted.connect(made[0].session_end.close)
            made[0].start(photo, mask)
        except BaseException:
            qt.exit(1)
            raise

    front.window.painted.connect(finish)
    QTimer.singleShot(_AT_THE_LATEST_MS, finish)
    front.window.show()
    code = qt.exec()
    for application in made:
        application.stop()
    from app.background import are_left_behind

    if are_left_behind():  # Python would wait for them, and Qt abort because of them
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


def make_filler(name: str, network: NetworkChoice) -> Filler:
    """The filler of this name; called on the worker thread, where torch may be imported."""
    from engine import fillers
    from engine.model.overrides import AttentionOverrides

    return fillers.make_filler(
        name,
        weights=network.weights,
        device=network.device,
        memory_budget_mb=network.memory_budget_mb,
        attention=AttentionOverrides.of(dict(network.attention)),
    )


def list_devices() -> tuple[tuple[str, str], ...]:
    """(key, label) of every device; called on the worker thread."""
    from engine.device import available_devices

    return tuple((device.key, device.label) for device in available_devices())
