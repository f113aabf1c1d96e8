"""What a person is asked before a mask from a file takes the place of the one there is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.canvas.qimage import qimage_of

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.document.mask_files import LoadedMask
    from app.window.messages import Messages

_PICTURE_SIDE = 160  # px


def as_agreed(loaded: LoadedMask, name: str, messages: Messages) -> LoadedMask | None:
    """The mask as the person wants it, who is asked if it was scaled or marks nearly everything; None = not at all."""
    if loaded.scaled_from is not None:
        height, width = loaded.mask.shape
        sizes = "{}×{}".format(*loaded.scaled_from), f"{width}×{height}"
        if not messages.may_scale_mask(name, *sizes, _picture(loaded)):
            return None
    if not loaded.marks_nearly_all:
        return loaded
    inverted = messages.mask_inverted(name, int(loaded.mask.mean() * 100), _picture(loaded))
    if inverted is None:
        return None
    return replace(loaded, mask=~loaded.mask, notices=()) if inverted else loaded


def _picture(loaded: LoadedMask) -> QImage:
    """A small picture of the mask, white = hole."""
    step = max(1, -(-max(loaded.mask.shape) // _PICTURE_SIDE))
    grey = loaded.mask[::step, ::step].astype(np.uint8) * 255
    return qimage_of(np.repeat(grey[..., None], 4, axis=2), has_alpha=False).copy()
