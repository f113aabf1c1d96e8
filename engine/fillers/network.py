"""The two-stage network with contextual attention as a filler."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.session import InpaintSession
from engine.types import ignore_progress, never_cancel

if TYPE_CHECKING:
    from pathlib import Path

    from engine.hole.plan import FillPlan
    from engine.types import CancelCheck, FillRequest, FillResult, ProgressListener


class NetworkFiller:
    """A session behind the protocol of all fillers."""

    def __init__(self, session: InpaintSession, *, sharp: bool = True) -> None:
        """``sharp`` puts the photo's own detail into what the network drew, see ``engine.detail``."""
        self._session = session
        self._sharp = sharp

    @classmethod
    def open(cls, weights: Path | None, *, device: str, memory_budget_mb: int = 0, sharp: bool = True) -> NetworkFiller:
        """Load weights; None = the bundled ones. ``memory_budget_mb``: see :class:`engine.session.InpaintSession`.

        Raises:
            FillError: the file or the device cannot be used.
        """
        return cls(InpaintSession.open(weights, device=device, memory_budget_mb=memory_budget_mb), sharp=sharp)

    @property
    def name(self) -> str:
        return "network" if self._sharp else "drawn"

    def plan(self, request: FillRequest) -> FillPlan:
        """What ``fill`` will do, how long it will take and how much memory.

        Raises:
            FillError: arrays that do not fit together.
        """
        self._session.prepare(request.image)
        return self._session.plan(request.mask, sharp=self._sharp)

    def fill(
        self,
        request: FillRequest,
        *,
        on_progress: ProgressListener = ignore_progress,
        should_cancel: CancelCheck = never_cancel,
    ) -> FillResult:
        """See :class:`engine.types.Filler`."""
        self._session.prepare(request.image)
        result = self._session.answer(
            request.mask,
            forbidden=request.forbidden,
            sharp=self._sharp,
            on_progress=on_progress,
            should_cancel=should_cancel,
        )
        return replace(result, filler=self.name)
