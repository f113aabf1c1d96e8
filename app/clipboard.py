"""Photos to and from the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImageWriter

from app.canvas.pyramid import to_display
from app.canvas.qimage import qimage_of

if TYPE_CHECKING:
    from app.document.document import Document


def copy_photo(document: Document) -> None:
    """Put the photo as it is now on the clipboard, with its alpha, in 8 bits."""
    alpha = document.photo.alpha
    image = qimage_of(to_display(document.pixels, alpha), has_alpha=alpha is not None)
    QGuiApplication.clipboard().setImage(image.copy())  # a copy: the clipboard outlives the array


def pasted_photo() -> Path | bytes | None:
    """A file that was copied, a picture as PNG, or None when the clipboard holds neither."""
    content = QGuiApplication.clipboard().mimeData()
    # Some platforms have no contents to ask while the clipboard is empty.
    for url in content.urls() if content else ():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    image = QGuiApplication.clipboard().image()
    if image.isNull():
        return None
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(data.data())
