"""Photos to and from the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from app.canvas.colours import display_colours
from app.canvas.drops import NOT_FETCHED
from app.canvas.pyramid import to_display
from app.canvas.qimage import pixels_of, qimage_of
from engine.language import tr
from engine.photo.photo import Photo

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.document.document import Document
    from app.photo.controller import PhotoController
    from app.photo.open_photo import OpenPhoto
    from app.window.messages import Messages


class Clipboard:
    """Edit ▸ Copy and Paste."""

    def __init__(self, photo: OpenPhoto, photos: PhotoController, messages: Messages) -> None:
        self._photo, self._photos, self._messages = photo, photos, messages

    def copy(self) -> None:
        """Put the photo as it is now on the clipboard."""
        document = self._photo.document
        if document is not None:
            copy_photo(document)
            height, width = document.shape
            self._messages.say(tr("Copied the photo as it is now, {width}×{height} pixels", width=width, height=height))

    def paste(self) -> None:
        """Open what is on the clipboard, a picture or a file that was copied."""
        pasted = pasted_photo()
        if isinstance(pasted, Path):
            self._photos.open(pasted)
        elif pasted is not None:
            self._photos.open_photo(pasted, tr("pasted picture"))
        else:
            self._messages.say(tr("There is no picture on the clipboard"))

    def paste_as_mask(self) -> None:
        """Take what is on the clipboard, a picture or a file that was copied, as the mask of the open photo."""
        pasted = pasted_photo()
        if isinstance(pasted, Path):
            self._photos.masks.open(pasted)
        elif pasted is not None:
            self._photos.masks.paste(pasted, tr("pasted picture"))
        else:
            self._messages.say(tr("There is no picture on the clipboard"))

    def open_dropped(self, picture: QImage | None) -> None:
        """Open a picture that was dragged from another program; None = it gave an address alone."""
        if picture is None:
            self._messages.say(tr(NOT_FETCHED))
        else:
            self._photos.open_photo(Photo(*pixels_of(picture)), tr("dropped picture"))


def copy_photo(document: Document) -> None:
    """Put the photo as it is now on the clipboard, with its alpha, in 8 bits and sRGB, as other programs expect."""
    alpha, colours = document.alpha, display_colours(document.photo.metadata.icc)
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
