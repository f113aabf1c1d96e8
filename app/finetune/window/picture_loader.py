"""Reads pictures for the dialog on a thread of its own; the GUI thread only shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader

from app.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class PictureLoader(QObject):
    """Decodes picture files one after another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background("pictures", self)

    def load(self, path: Path, done: Callable[[QImage], None], *, within: QSize | None = None) -> None:
        """Call ``done`` on the GUI thread with the picture, at most ``within`` large; a null image if unreadable."""
        self.make(lambda: read_picture(path, within), done)

    def make(self, work: Callable[[], QImage], done: Callable[[QImage], None]) -> None:
        """The same for a picture that ``work`` puts together; it runs on the thread."""
        self._background.run(work, done, lambda *_: done(QImage()))

    def stop(self) -> None:
        """Wait for what is being read and end the thread."""
        self._background.stop()


def read_picture(path: Path, within: QSize | None = None) -> QImage:
    """The picture, upright, scaled down to fit ``within`` device px; null if it cannot be read. Any thread.

    Qt's reader scales JPEGs while it decodes; what it does not know is read as the editor reads photos.
    """
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if within is not None and reader.size().isValid():
        side = max(within.width(), within.height())  # enough for either orientation
        if max(reader.size().width(), reader.size().height()) > side:
            reader.setScaledSize(reader.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        image = _read_as_photo(path)
    elif image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    if within is None or image.isNull() or (image.width() <= within.width() and image.height() <= within.height()):
        return image
    return image.scaled(within, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _read_as_photo(path: Path) -> QImage:
    from app.canvas.colours import display_colours
    from app.canvas.pyramid import to_display
    from app.canvas.qimage import qimage_of
    from engine.photo.photo import PhotoError
    from engine.photo.reading import load_photo

    try:
        photo = load_photo(path)
    except PhotoError:
        return QImage()
    level = to_display(photo.pixels, photo.alpha, display_colours(photo.metadata.icc))
    return qimage_of(level, has_alpha=photo.alpha is not None).copy()
