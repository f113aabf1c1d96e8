import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.front import Front
from app.settings.store import Settings
from app.start import forget_opencv_plugins, make_filler


def test_plugin_folders_of_opencv_are_forgotten_and_others_kept(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", "/somewhere/site-packages/cv2/qt/plugins")
    monkeypatch.setenv("QT_QPA_FONTDIR", "/usr/share/fonts/truetype")
    import os

    forget_opencv_plugins()
    assert "QT_QPA_PLATFORM_PLUGIN_PATH" not in os.environ
    assert os.environ["QT_QPA_FONTDIR"] == "/usr/share/fonts/truetype"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_is_on_screen_first_is_what_stays(qtbot, tmp_path, theme):
    """The first paint comes before NumPy is imported; if the rest of the program changed it, it would be a fake."""
    recent = tmp_path / "holiday.jpg"
    recent.touch()
    settings = Settings(tmp_path / "settings.json")
    settings.set("theme", theme)
    settings.set("filler", "telea")
    settings.set("brush_radius_px", 70.0)
    settings.set("recent_files", (str(recent),))
    front = Front(settings)
    qtbot.addWidget(front.window, before_close_func=lambda window: window.close_for_good())
    with qtbot.waitSignal(front.window.painted):
        front.window.show()
    first = front.window.grab().toImage()
    application = Application(settings, make_filler, tuple, front=front)
    QApplication.processEvents()  # lay out what was added
    try:
        assert application.window is front.window
        assert front.window.grab().toImage() == first
    finally:
        application.stop()


def test_the_window_is_painted_before_numpy_is_imported():
    program = (
        "import sys, main\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from app.window.main_window import MainWindow\n"
        "paint = MainWindow.paintEvent\n"
        "def painted(window, event):\n"
        "    paint(window, event)\n"
        "    print([name for name in ('numpy', 'torch', 'cv2', 'PIL') if name in sys.modules], flush=True)\n"
        "    window.painted.connect(lambda: print('numpy' in sys.modules, flush=True) or QApplication.exit(7))\n"
        "    MainWindow.paintEvent = paint\n"
        "MainWindow.paintEvent = painted\n"
        "sys.exit(main.main([]))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["[]", "True"], done.stderr
    assert done.returncode == 7
