"""Fillers for batches that lanes of their own make: functions of a module, found by name in another process."""

import os
import signal
from dataclasses import replace

import numpy as np

from engine.geometry import Bounds
from engine.types import FillError, FillResult, Patch

PAINT = (10, 200, 30)


class PaintFiller:
    """Paints every hole; a photo of one colour whose red is 13 ends the process, as a crash would."""

    name = "paint"

    def plan(self, request):
        raise NotImplementedError

    def fill(self, request, *, on_progress=None, should_cancel=lambda: False):
        if (request.image[..., 0] == 13).all():
            os._exit(3)
        pixels = np.full(request.image.shape, PAINT, request.image.dtype)
        return FillResult("paint", (Patch(Bounds.of_shape(request.image.shape), pixels, request.mask),))


def make_paint(name, **_):
    return PaintFiller()


def make_crash(name, **_):
    os._exit(3)


def make_none(name, **_):
    raise FillError("The weights are damaged.")


class WaitingFiller(PaintFiller):
    """Fills only when it is told to give up."""

    def fill(self, request, *, on_progress=None, should_cancel=lambda: False):
        from engine.types import Cancelled

        while not should_cancel():
            pass
        raise Cancelled


def make_waiting(name, **_):
    return WaitingFiller()


class CountingFiller(PaintFiller):
    """Notes how many threads libraries may use in this process."""

    def fill(self, request, *, on_progress=None, should_cancel=lambda: False):
        import cv2

        note = f"{cv2.getNumThreads()} of OpenCV, {os.environ.get('OMP_NUM_THREADS')} of OpenMP"
        return replace(super().fill(request), notes=(note,))


def make_counting(name, **_):
    return CountingFiller()


class InterruptedFiller(PaintFiller):
    """Ctrl-C is pressed in the terminal while it fills."""

    def fill(self, request, *, on_progress=None, should_cancel=lambda: False):
        os.kill(os.getpid(), signal.SIGINT)
        return super().fill(request)


def make_interrupted(name, **_):
    return InterruptedFiller()
