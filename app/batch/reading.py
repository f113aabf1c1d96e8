"""One photo of a batch with its mask, as they are filled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.document.labelme import load_labelme
from app.document.mask import grow
from app.document.mask_channels import MaskChannel
from app.document.mask_files import load_mask, load_sources
from app.document.sources import forbidden_by
from engine.language import tr
from engine.photo.photo import Photo, PhotoError
from engine.photo.reading import load_photo
from engine.photo.ripples import ripple_px
from engine.photo.writing import check_can_hold, format_for
from engine.types import FillRequest

if TYPE_CHECKING:
    from app.batch.values import FillOptions, Task
    from engine.types import Mask


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """A photo and its hole.

    Attributes:
        photo: as it will be saved, scaled down if that was chosen.
        mask: H×W bool of its size, True = hole, grown as chosen.
        request: the same to be filled.
        notices: sentences about what had to be decided.
    """

    photo: Photo
    mask: Mask
    request: FillRequest
    notices: tuple[str, ...]


def read(task: Task, options: FillOptions) -> Read:
    """Read a photo and its mask.

    Raises:
        PhotoError: one of them cannot be read, they do not fit each other, there is no hole, or the format of the
            result cannot hold the photo.
    """
    photo = load_photo(task.photo)
    # Asked now, for it would be a pity after a long computation.
    check_can_hold(photo, format_for(task.out, photo), name=task.out.name)
    mask, notices = _mask(task, photo, options)
    if not mask.any():
        raise PhotoError(
            tr("{name} was not filled: the mask {mask} marks no hole.", name=task.photo.name, mask=task.mask.name)
        )
    forbidden = forbidden_by(load_sources(task.mask, photo.shape))
    longest = max(photo.shape)
    if options.max_side and longest > options.max_side:
        photo, mask, forbidden = _reduced(photo, mask, forbidden, options.max_side / longest)
    px = ripple_px(photo.encoding) if options.grow_px < 0 else options.grow_px
    if px:
        mask = mask.copy()
        grow(mask, px)
    return Read(photo, mask, FillRequest(photo.pixels, mask, forbidden), (*photo.notices, *notices))


def _mask(task: Task, photo: Photo, options: FillOptions) -> tuple[Mask, tuple[str, ...]]:
    if task.mask.suffix.lower() == ".json":
        mask = load_labelme(task.mask, photo.shape)
        return (~mask if options.invert else mask), ()
    loaded = load_mask(task.mask, photo.shape, invert=options.invert, channel=options.mask_from, resize=True)
    if loaded.channel is MaskChannel.WHITE and task.mask.samefile(task.photo):
        raise PhotoError(
            tr(
                "{name} is its own mask, but nothing in it is transparent; give it a mask of its own.",
                name=task.photo.name,
            )
        )
    return loaded.mask, loaded.notices


def _reduced(photo: Photo, mask: Mask, forbidden: Mask | None, scale: float) -> tuple[Photo, Mask, Mask | None]:
    """Everything smaller; a pixel with any hole in it is hole, so that nothing of what should go is left."""
    import cv2

    height, width = (max(1, round(side * scale)) for side in photo.shape)

    def smaller(plane: NDArray[Any]) -> NDArray[Any]:
        return np.asarray(cv2.resize(plane, (width, height), interpolation=cv2.INTER_AREA))

    def any_of(plane: Mask) -> Mask:
        return np.asarray(smaller(plane.astype(np.float32)) > 0)

    alpha = None if photo.alpha is None else smaller(photo.alpha)
    # What the file holds of its pixels is of the old size, so it is not carried over.
    reduced = replace(photo, pixels=smaller(photo.pixels), alpha=alpha, file=b"", path=None)
    return reduced, any_of(mask), None if forbidden is None else any_of(forbidden)
