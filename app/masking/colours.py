"""Select by colour: a click begins a trial with the tolerance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.masking.trial import Number, Trial
from app.selection.colour import in_8_bits, like_colour
from engine.language import mark

if TYPE_CHECKING:
    from app.masking.preview import Preview
    from app.photo.open_photo import OpenPhoto
    from app.selection.stop import Stop
    from app.tools.base import Point
    from app.tools.select_colour import SelectColour
    from engine.types import Mask

_TOLERANCE = Number(
    mark("Tolerance"),
    0,
    255,
    24,
    "",
    mark("How far red, green and blue may each differ from the clicked pixel, of 255"),
)


class ColourSelection:
    """Answers the tool."""

    def __init__(self, tool: SelectColour, photo: OpenPhoto, preview: Preview) -> None:
        self._photo, self._preview = photo, preview
        tool.asked = self._ask

    def _ask(self, point: Point, adds: bool) -> None:
        document = self._photo.document
        column, row = int(point[0] // 1), int(point[1] // 1)
        if document is None or not (0 <= row < document.shape[0] and 0 <= column < document.shape[1]):
            return
        copied = document.pixels.copy()

        def make(mask: Mask, tolerance: float, touching: bool, _stop: Stop) -> Mask:
            nonlocal copied
            copied = in_8_bits(copied)
            alike = like_colour(copied, (column, row), int(tolerance), touching=touching)
            if adds:
                mask |= alike
            else:
                mask &= ~alike
            return mask

        title, label = (
            (mark("Select a colour"), mark("Select colour"))
            if adds
            else (mark("Subtract a colour"), mark("Subtract colour"))
        )
        self._preview.start(Trial("colour", title, label, _TOLERANCE, make, mark("Touching only"), True))
