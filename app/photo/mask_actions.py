"""Clear, invert, grow and shrink: what changes the whole mask at once, each one undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.document import mask as masks
from engine.language import mark

if TYPE_CHECKING:
    from app.photo.open_photo import OpenPhoto

STEP_PX = 2


class MaskActions:
    """Acts on the mask of the open photo."""

    def __init__(self, photo: OpenPhoto) -> None:
        self._photo = photo

    def clear(self) -> None:
        self._photo.edit(mark("Clear mask"), lambda edit: edit.apply(masks.clear))

    def invert(self) -> None:
        self._photo.edit(mark("Invert mask"), lambda edit: edit.apply(masks.invert))

    def grow(self) -> None:
        self._photo.edit(mark("Grow mask"), lambda edit: edit.apply(lambda mask: masks.grow(mask, STEP_PX)))

    def fill_enclosed(self) -> None:
        self._photo.edit(mark("Fill enclosed"), lambda edit: edit.apply(masks.fill_enclosed))

    def shrink(self) -> None:
        self._photo.edit(mark("Shrink mask"), lambda edit: edit.apply(lambda mask: masks.shrink(mask, STEP_PX)))
