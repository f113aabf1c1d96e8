"""A filler whose timing and failures the test decides."""

from __future__ import annotations

import copy
import threading

import numpy as np

from engine.geometry import Bounds
from engine.hole.plan import FullSize
from engine.types import Cancelled, FillRequest, FillResult, Patch, Progress, Stage, ignore_progress, never_cancel

PATIENCE_S = 20  # only reached when a test is broken


class ScriptedFiller:
    """Paints the hole in one colour.

    Attributes:
        hold: set it to a cleared Event and ``fill`` waits for it in the middle of its work.
        error: raised instead of a result.
        requests: what it was asked.
    """

    def __init__(self, name="network", colour=(10, 200, 30)):
        self._name = name
        self.colour = colour
        self.hold: threading.Event | None = None
        self.error: Exception | None = None
        self.requests: list[FillRequest] = []
        self.cancelled = 0

    @property
    def name(self):
        return self._name

    def varied(self, variant):
        """Another shade for every variant; it shares everything a test sets or reads."""
        other = copy.copy(self)
        shade = 3 + 10 * variant.seed + round(5 * variant.guide)
        other.colour = tuple((value + shade) % 256 for value in self.colour)
        return other

    def plan(self, request):
        return FullSize(1)

    def fill(self, request, *, on_progress=ignore_progress, should_cancel=never_cancel):
        self.requests.append(request)
        hold, error = self.hold, self.error
        bounds = Bounds.of_mask(request.mask)
        pixels = np.zeros((*bounds.shape, 3), request.image.dtype)
        pixels[...] = self.colour
        patch = Patch(bounds, pixels, request.mask[bounds.slices].copy())
        on_progress(Progress(Stage.COARSE, 0.1))
        on_progress(Progress(Stage.ATTENTION, 0.5, preview=patch))
        if hold is not None:
            assert hold.wait(PATIENCE_S), "the test never let the filler go on"
        if should_cancel():
            self.cancelled += 1
            raise Cancelled
        if error is not None:
            raise error
        return FillResult(self.name, (patch,), seconds={"refine": 0.25})
