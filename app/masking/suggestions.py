"""Masks of what is likely a defect: proposed in a trial, to keep or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.masking.trial import Make, Number, Trial
from app.selection.lettering import Lettering
from app.selection.specks import Specks
from engine.language import mark

if TYPE_CHECKING:
    from app.photo.open_photo import OpenPhoto
    from app.selection.stop import Stop
    from engine.types import Mask

_TIP = mark("Higher finds more, and more that is none")


class _Defects(Protocol):
    def found(self, sensitivity: float, stop: Stop) -> Mask: ...


def specks(photo: OpenPhoto) -> Trial | None:
    """Dust and specks; None without a photo."""
    if photo.document is None:
        return None
    number = Number(mark("Sensitivity"), 0, 100, 40, "", _TIP)
    make = _added(Specks(photo.document.pixels.copy()))
    return Trial(
        "specks",
        mark("Dust and specks"),
        mark("Mask dust and specks"),
        number,
        make,
        nothing=mark("No speck was found"),
    )


def lettering(photo: OpenPhoto) -> Trial | None:
    """Date stamps, captions, watermarks; None without a photo."""
    if photo.document is None:
        return None
    number = Number(mark("Sensitivity"), 0, 100, 25, "", _TIP)
    make = _added(Lettering(photo.document.pixels.copy()))
    return Trial(
        "lettering", mark("Lettering"), mark("Mask lettering"), number, make, nothing=mark("No lettering was found")
    )


def _added(defects: _Defects) -> Make:
    def make(mask: Mask, sensitivity: float, _option: bool, stop: Stop) -> Mask:
        mask |= defects.found(sensitivity, stop)
        return mask

    return make
