"""What is dropped on the window: files, or a picture that another program holds. No address is ever followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from engine.language import mark

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

NOT_FETCHED = mark(
    "Lacuna fetches nothing from the network: save the picture to a file first, or copy it and paste it here"
)


def files_of(content: QMimeData) -> list[str]:
    """Paths of the files on this computer; a browser may have put a picture into one."""
    return [url.toLocalFile() for url in content.urls() if url.isLocalFile()]


def picture_of(content: QMimeData) -> QImage | None:
    """The picture itself, as browsers give it along; None when there is none."""
    picture = content.imageData() if content.hasImage() else None
    if isinstance(picture, QImage) and not picture.isNull():
        return picture
    return None


def is_welcome(content: QMimeData) -> bool:
    """Whether something can be said to it: an address alone is answered by a sentence."""
    return content.hasUrls() or content.hasImage()
