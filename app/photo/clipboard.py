"""Photos to and from the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from app.canvas.colours import display_colours
from app.canvas.pyramid import to_display
from app.canvas.qimage import pixels_of, qimage_of
from engine.photo.photo import Photo

if TYPE_CHECKING:
    from app.document.document import Document


def copy_photo(document: Document) -> None:
    """Put the photo as it is now on the clipboard, with its alpha, in 8 bits and sRGB, as other programs expect."""
    alpha, colours = document.photo.alpha, display_colours(document.photo.metadata.icc)
    image = qimage_of(to_display(document.pixels, alpha, colours), has_alpha=alpha is not None)
    QGuiApplication.clipboard().setImage(image.copy())  # a copy: the clipboard outlives the array


def pasted_photo() -> Path | Photo | None:
    """A file that was copied, a picture, or None when the clipboard holds neither."""
    content = QGuiApplication.clipboard().mimeData()
    # Some platforms have no contents to ask while the clipboard is empty.
    for url in content.urls() if content else ():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    image = QGuiApplication.clipboard().image()
    return None if image.isNull() else Photo(*pixels_of(image))
