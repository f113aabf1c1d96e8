"""Take the README's pictures from the real program on a real photo: ``make screenshots``.

``python -m docs.take_screenshots explorer`` takes those of the attention explorer only; so do ``editor``, ``masks`` and
``folder``.
Needs no display with QT_QPA_PLATFORM=offscreen. Every picture is what the window itself shows, as a WebP of the best
quality that stays within its limit: the repository keeps every version for ever (CONTRIBUTING.md, "Sizes").
"""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.fill.compare_dialog import CompareDialog
from app.folder.destination import Destination, Where
from app.photo.samples import SAMPLE, SAMPLE_MASK
from app.settings.store import Settings
from app.start import list_devices, make_filler
from engine.geometry import Bounds

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

IMAGES = Path(__file__).parent / "images"
STILL_BYTES, FILM_BYTES = 150_000, 400_000
_QUALITIES = (92, 88, 84, 80, 75, 70, 65, 60, 50, 40)
_PHOTO, _PHOTO_MASK = SAMPLE.with_name("shore.jpg"), SAMPLE.with_name("shore-mask.png")
_PATH = ((400, 570), (410, 565), (420, 560), (430, 556), (440, 556), (450, 556))
"""Photo px: across the largest of its holes."""
_WALKERS, _WALKERS_ZOOM = (372, 590), 4.0
_AROUND_WALKERS = (
    *((300, 600), (300, 575), (325, 562), (360, 556), (395, 548), (425, 548), (430, 570)),
    *((425, 598), (395, 606), (360, 614), (330, 630), (305, 632), (300, 604)),
)
"""Photo px, in the sample."""


def main() -> int:
    _qt = QApplication([])
    parts = {
        "editor": _take_editor,
        "explorer": _take_explorer,
        "masks": _take_masks,
        "looking": _take_looking,
        "folder": _take_folder,
    }
    for part in sys.argv[1:] or parts:
        parts[part]()
    return 0


def _take_editor() -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.json")
        settings.set("theme", "dark")
        editor = Application(settings, make_filler, list_devices)
        editor.window.resize(1180, 760)
        editor.start(SAMPLE, SAMPLE_MASK)
        _wait(editor.history.indexChanged)  # the mask is there
        _wait(editor.fills.network_state_changed, lambda *what: what[1])
        _save(editor.window, "painted")
        before = _grab(editor.window)
        editor.window.actions_by_name["compare"].trigger()
        _wait(editor.fills.compared)
        dialog = editor.window.findChild(CompareDialog)
        assert dialog is not None
        _save(dialog, "compared")
        dialog.reject()
        editor.window.fill_panel.choose("network", "auto")
        editor.window.actions_by_name["fill"].trigger()
        _wait(editor.fills.busy_changed, lambda busy: not busy)
        _until(lambda: not editor.candidates.is_making)  # the best guess is shown
        _save(editor.window, "filled")
        _write(_side_by_side(before, _grab(editor.window)), "before-after", STILL_BYTES)
        _end(editor)


def _take_explorer() -> None:
    """One picture of a probe, and an animation: hover, bar the sources, fill again, the other overlays."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.json")
        settings.set("theme", "dark")
        editor = Application(settings, make_filler, list_devices)
        editor.window.resize(1180, 760)
        editor.start(_PHOTO, _PHOTO_MASK)
        _wait(editor.history.indexChanged)
        _wait(editor.fills.network_state_changed, lambda *what: what[1])
        film = [(_grab(editor.window), 1200)]
        actions, canvas = editor.window.actions_by_name, editor.canvas
        editor.window.fill_panel.choose("network", "auto")
        actions["fill"].trigger()
        _wait(editor.fills.busy_changed, lambda busy: not busy)
        editor.window.tool_actions["inspect"].trigger()
        for x, y in _PATH:
            view_x, view_y = canvas.viewport.to_view_point(x, y)
            QTest.mouseMove(canvas, QPoint(round(view_x), round(view_y)))
            film.append((_grab(editor.window), 450))
        _save(editor.window, "probed")
        film.append((_grab(editor.window), 1200))
        actions["bar-sources"].trigger()
        film.append((_grab(editor.window), 1200))
        actions["refill"].trigger()
        _wait(editor.fills.busy_changed, lambda busy: not busy)
        film.append((_grab(editor.window), 1800))
        for _ in range(5):
            actions["next-overlay"].trigger()
            film.append((_grab(editor.window), 1300))
        _write_film(film, "explored")
        _end(editor)


def _take_folder() -> None:
    """A folder in the middle of the work: some photos saved, one left unsaved, one being painted."""
    with tempfile.TemporaryDirectory() as name:
        photos = Path(name) / "Coast"
        photos.mkdir()
        _cut_samples(photos)
        settings = Settings(Path(name) / "settings.json")
        settings.set("theme", "dark")
        settings.set("filler", "telea")
        editor = Application(settings, make_filler, list_devices)
        editor.window.resize(1180, 760)
        editor.start([photos])
        model = editor.folder.walk.model
        _until(lambda: model.open is not None)
        editor.folder.saver.choose(Destination(Where.BESIDE))
        for number in range(4):
            shot = model.open
            height, width = editor.photo.document.shape  # type: ignore[union-attr]
            hole = Bounds(height // 2, width // 3, height // 2 + 60, width // 3 + 90)
            editor.photo.edit("Rectangle", lambda edit, hole=hole: edit.rectangle(hole, True))  # type: ignore[misc]
            if number < 3:
                editor.window.actions_by_name["fill"].trigger()
                _until(lambda: editor.photo.history.has_unsaved_pixels and not editor.fills.is_busy)
                editor.window.actions_by_name["next-photo" if number == 1 else "save-and-next"].trigger()
                _until(lambda shot=shot: model.open is not shot)  # type: ignore[misc]
        thumbnail = Qt.ItemDataRole.DecorationRole
        _until(lambda: all(model.index(row).data(thumbnail) is not None for row in range(9)))
        _save(editor.window, "folder")
        _end(editor)


def _take_looking() -> None:
    """A fill cut in two by the line between before and now, and the values of a pixel of it."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.json")
        settings.set("theme", "dark")
        settings.set("candidates", 0.0)
        settings.set("pixel_values", "shown")
        editor = Application(settings, make_filler, list_devices)
        editor.window.resize(1180, 760)
        editor.start(_PHOTO, _PHOTO_MASK)
        _wait(editor.history.indexChanged)
        _wait(editor.fills.network_state_changed, lambda *what: what[1])
        actions, canvas = editor.window.actions_by_name, editor.canvas
        actions["fill"].trigger()
        _wait(editor.fills.busy_changed, lambda busy: not busy)
        canvas.look(canvas.viewport.zoomed_to(2).panned_to(*_PATH[3]))
        actions["split"].trigger()
        editor.looking.handle.move_to(canvas.viewport.to_view_point(*_PATH[3])[0])
        view_x, view_y = canvas.viewport.to_view_point(*_PATH[-1])
        QTest.mouseMove(canvas, QPoint(round(view_x) + 40, round(view_y)))
        _save(editor.window, "split")
        _end(editor)


def _cut_samples(folder: Path) -> None:
    """Twelve photos from the three samples: what the strip shows should not be one photo again and again."""
    number = 4711
    for left, top in ((0.0, 0.0), (0.3, 0.1), (0.1, 0.3), (0.25, 0.25)):
        for sample in ("dune", "shore", "pier"):
            with Image.open(SAMPLE.with_name(f"{sample}.jpg")) as image:
                x, y = round(left * image.width), round(top * image.height)
                part = image.crop((x, y, x + round(0.7 * image.width), y + round(0.7 * image.height)))
                part.save(folder / f"DSC_{number}.jpg", quality=90)
            number += 1


def _until(condition: Callable[[], bool]) -> None:
    while not condition():
        QTest.qWait(5)


def _take_masks() -> None:
    """Walkers with a line drawn around them, and what was found: side by side, near."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.json")
        settings.set("theme", "dark")
        editor = Application(settings, make_filler, list_devices)
        editor.window.resize(1180, 760)
        editor.start(SAMPLE)
        _wait(editor.photo.replaced)
        _wait(editor.fills.network_state_changed, lambda *what: what[1])
        canvas = editor.canvas
        canvas.look(canvas.viewport.zoomed_to(_WALKERS_ZOOM).panned_to(*_WALKERS))
        editor.window.tool_actions["select-object"].trigger()
        places = [QPoint(round(x), round(y)) for x, y in (canvas.viewport.to_view_point(*at) for at in _AROUND_WALKERS)]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places:
            QTest.mouseMove(canvas, place)
        drawn = _grab(canvas)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[-1])
        _wait(editor.history.indexChanged)
        _write(_side_by_side(drawn, _grab(canvas)), "object", STILL_BYTES)
        _end(editor)


def _write_film(film: list[tuple[Image.Image, int]], name: str) -> None:
    """An endless animation of (picture, milliseconds)."""
    first, *others = (image.resize((885, 570), Image.Resampling.LANCZOS) for image, _ in film)
    _write(first, name, FILM_BYTES, save_all=True, append_images=others, duration=[time for _, time in film], loop=0)


def _write(image: Image.Image, name: str, limit: int, **how: object) -> None:
    """As IMAGES/name.webp, in the best quality that takes at most ``limit`` bytes."""
    for quality in _QUALITIES:
        packed = io.BytesIO()
        image.save(packed, "WEBP", quality=quality, method=6, **how)
        if packed.tell() <= limit:
            (IMAGES / f"{name}.webp").write_bytes(packed.getvalue())
            return
    raise SystemExit(f"{name}.webp takes more than {limit} bytes in every quality; show less of the window.")


def _side_by_side(left: Image.Image, right: Image.Image) -> Image.Image:
    both = Image.new("RGB", (left.width + right.width + 12, max(left.height, right.height)), "white")
    both.paste(left, (0, 0))
    both.paste(right, (left.width + 12, 0))
    return both


def _end(editor: Application) -> None:
    editor.window.close_for_good()
    editor.stop()


def _grab(widget: QWidget) -> Image.Image:
    for _ in range(3):  # a layout that changes takes more than one round
        QApplication.processEvents()
    pixels = QBuffer()
    pixels.open(QBuffer.OpenModeFlag.WriteOnly)
    widget.grab().save(pixels, "PNG")  # type: ignore[call-overload] # a device is taken, too
    return Image.open(io.BytesIO(bytes(pixels.data().data()))).convert("RGB")


def _wait(signal: SignalInstance, is_it: object = None) -> None:
    loop = QEventLoop()

    def check(*what: object) -> None:
        if not callable(is_it) or is_it(*what):
            loop.quit()

    signal.connect(check)
    loop.exec()
    signal.disconnect(check)


def _save(widget: QWidget, name: str) -> None:
    _write(_grab(widget), name, STILL_BYTES)


if __name__ == "__main__":
    sys.exit(main())
