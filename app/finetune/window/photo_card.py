"""What “only this photo” is about: the open photo with its hole, and what is going to happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.canvas.qimage import qimage_of
from app.finetune.window.picture_view import PictureView
from app.window.plain import PlainLabel
from engine.language import mark, tr

if TYPE_CHECKING:
    from app.canvas.pyramid import Pyramid
    from engine.types import Mask

_TINT = (64, 64, 235)  # B G R, the canvas's red of a mask
_LONG_SIDE_PX = 512
_TEXT = mark(
    "The network practises on holes in other places of this photo, of the size of yours. Then the photo is filled with "
    "the old and the new model, and you choose. If it did not get better, nothing changes."
)


class PhotoCard(QFrame):
    """Stands in the place of the list of photos."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._name = PlainLabel()
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture = PictureView()
        self._picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        text = PlainLabel(tr(_TEXT))
        text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._picture, 1)
        layout.addWidget(self._name)
        layout.addSpacing(8)
        layout.addWidget(text)

    def show_photo(self, name: str, picture: QImage) -> None:
        self._name.setText(f"“{name}”")
        self._picture.show_picture(picture)
        self._picture.setAccessibleName(tr("{name} with its mask", name=name))


def photo_picture(pyramid: Pyramid, mask: Mask) -> QImage:
    """A small copy of the photo with the mask tinted. Cheap: the canvas has scaled the photo already."""
    number = next(
        (index for index, level in enumerate(pyramid.levels) if max(level.shape[:2]) <= _LONG_SIDE_PX),
        len(pyramid.levels) - 1,
    )
    level = pyramid.levels[number].copy()
    hole = mask[:: 2**number, :: 2**number]
    level[hole, :3] = (level[hole, :3] * 0.35 + np.array(_TINT) * 0.65).astype(np.uint8)
    return qimage_of(level, has_alpha=pyramid.has_alpha).copy()
