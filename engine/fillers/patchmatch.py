"""PatchMatch: fills by copying matching patches of the same photo.

C. Barnes, E. Shechtman, A. Finkelstein, D. Goldman, "PatchMatch", SIGGRAPH 2009, through the package
``pypatchmatch``. Its search covers the whole array it is given, so it gets the crop around the hole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.fillers.crops import CropFiller
from engine.hole.plan import PlanOptions
from engine.language import tr
from engine.types import FillError, ignore_progress, never_cancel

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import CancelCheck, FillRequest, FillResult, Mask, ProgressListener, Variant

_PATCH_RADIUS_PX = 3  # 7×7 patches, the size the paper compares
_MINIMUM_SIDE_PX = 32  # the coarsest level of its pyramid must still hold a few patches
_OPTIONS = PlanOptions(context=128, crop=256, piece=1 << 30)
_SEED = 0


def make(name: str, **_: object) -> PatchMatchFiller:
    """See :func:`engine.fillers.make_filler`."""
    return PatchMatchFiller(name)


class PatchMatchFiller(CropFiller):
    """Barnes et al.'s randomised search. Repeatable: the same request gives the same pixels."""

    def __init__(self, name: str, seed: int = _SEED) -> None:
        """Load the native library; ``seed`` is that of its search.

        Raises:
            FillError: the package is not installed, or its library does not load here.
        """
        try:
            import patchmatch
        except ImportError as error:
            raise FillError(
                tr(
                    "PatchMatch needs the package “pypatchmatch”, which is not installed; "
                    "install it with “pip install pypatchmatch” or choose another filler."
                )
            ) from error
        if not patchmatch.patchmatch_available:
            raise FillError(tr("PatchMatch's library does not load on this machine; choose another filler."))
        self._patchmatch = patchmatch
        self._seed = seed
        super().__init__(name, self._copy, _OPTIONS)

    def varied(self, variant: Variant) -> PatchMatchFiller:
        """See :class:`engine.types.VariedFiller`; it has no guide."""
        return PatchMatchFiller(self.name, variant.seed)

    def fill(
        self,
        request: FillRequest,
        *,
        on_progress: ProgressListener = ignore_progress,
        should_cancel: CancelCheck = never_cancel,
    ) -> FillResult:
        """See :class:`engine.types.Filler`. Cancels between holes: the native search cannot be interrupted."""
        self._patchmatch.set_random_seed(self._seed)
        return super().fill(request, on_progress=on_progress, should_cancel=should_cancel)

    def _copy(self, image: NDArray[np.uint8], holes: Mask, forbidden: Mask | None) -> NDArray[np.uint8]:
        if forbidden is not None and (holes | forbidden).all():
            raise FillError(tr("Every source around the hole is forbidden; allow some of the photo again."))
        height, width = holes.shape
        below, right = max(0, _MINIMUM_SIDE_PX - height), max(0, _MINIMUM_SIDE_PX - width)
        padded = np.pad(image, ((0, below), (0, right), (0, 0)), mode="symmetric")
        padded_holes = np.pad(holes, ((0, below), (0, right)), mode="symmetric")
        barred = None
        if forbidden is not None:
            barred = np.pad(forbidden, ((0, below), (0, right)), mode="symmetric").astype(np.uint8)
        filled = self._patchmatch.inpaint(
            np.ascontiguousarray(padded),
            padded_holes.astype(np.uint8),
            global_mask=barred,
            patch_size=_PATCH_RADIUS_PX,
        )
        return np.asarray(filled[:height, :width], np.uint8)
