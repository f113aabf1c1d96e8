"""The two-stage network with contextual attention as a filler."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.session import InpaintSession
from engine.types import ignore_progress, never_cancel

if TYPE_CHECKING:
    from pathlib import Path

    from engine.types import CancelCheck, FillRequest, FillResult, ProgressListener


class NetworkFiller:
    """A session behind the protocol of all fillers."""

    def __init__(self, session: InpaintSession) -> None:
        self._session = session

    @classmethod
    def open(cls, weights: Path | None, *, device: str) -> NetworkFiller:
        """Load weights; None = the bundled ones.

        Raises:
            FillError: the file or the device cannot be used.
        """
        return cls(InpaintSession.open(weights, device=device))

    @property
    def name(self) -> str:
        return "network"

    def fill(
        self,
        request: FillRequest,
        *,
        on_progress: ProgressListener = ignore_progress,
        should_cancel: CancelCheck = never_cancel,
    ) -> FillResult:
        """See :class:`engine.types.Filler`."""
        self._session.prepare(request.image)
        return self._session.answer(
            request.mask, forbidden=request.forbidden, on_progress=on_progress, should_cancel=should_cancel
        )
