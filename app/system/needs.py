"""What a computer must have before Qt is asked for a window, and how to say what it lacks.

Qt ends the process with an abort where a library is missing, and a processor that is too old with a signal: neither
says what to do. So both are looked at first, in a few milliseconds, and modules are imported where they are needed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from engine.language import tr

_LIBRARIES = {  # what Qt's xcb platform loads, by Debian's and Ubuntu's package of it
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
_PROCESSOR = Path("/proc/cpuinfo")
_WITHOUT_SCREEN = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs"})
_BOXES = (("zenity", "--error", "--no-markup", "--text"), ("kdialog", "--error"), ("xmessage",))


def lacking() -> str:
    """A sentence about what this computer lacks to open the window; "" when it has all of it."""
    return _processor() or _display() or _libraries()


def has_avx2() -> bool:
    """Without it fills are several times slower. True where it cannot be told."""
    return "avx2" in (flags := _flags()) or not flags


def tell(sentence: str) -> None:
    """On stderr, and in a box where there is a screen and the means: who clicked an icon sees no terminal."""
    print(sentence, file=sys.stderr)
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, "Lacuna", 0x10)
        return
    if sys.stderr.isatty() or not _can_show():
        return
    import shutil
    import subprocess

    box = next((box for box in _BOXES if shutil.which(box[0])), None)
    if box is not None:
        subprocess.Popen([*box, sentence], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _flags() -> frozenset[str]:
    """The processor's abilities as Linux names them; empty where it is not an x86 one or they cannot be read."""
    try:
        lines = _PROCESSOR.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return frozenset()
    return frozenset(next((line.partition(":")[2] for line in lines if line.startswith("flags")), "").split())


def _processor() -> str:
    flags = _flags()
    if not flags or "sse4_2" in flags:
        return ""
    return tr(
        "This processor is too old for the libraries Lacuna is built on: they need SSE4.2, which processors have "
        "since about 2009."
    )


def _display() -> str:
    if sys.platform in {"win32", "darwin", "cygwin"} or os.environ.get("QT_QPA_PLATFORM") or _can_show():
        return ""
    return tr("Lacuna has no display to open its window on; without one use: lacuna fill PHOTO --mask MASK -o OUT")


def _can_show() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _libraries() -> str:
    platform_name = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if not sys.platform.startswith("linux") or platform_name in _WITHOUT_SCREEN:
        return ""
    missing = [name for name in _LIBRARIES if not _is_there(name)]
    if not missing:
        return ""
    packages = " ".join(_LIBRARIES[name] for name in missing)
    libraries = ", ".join(missing)
    return tr(
        "Lacuna cannot open a window: this system lacks {libraries}. "
        "On Debian and Ubuntu they are installed with: sudo apt install {packages}",
        libraries=libraries,
        packages=packages,
    )


def _is_there(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
