"""The verb ``fill`` in this process, a filler that paints, and the photos it is given."""

import argparse
import io

import numpy as np
from PIL import Image
from PIL.JpegImagePlugin import get_sampling

from app.cli import fill
from engine.geometry import Bounds
from engine.hole.plan import FullSize
from engine.photo.jpeg_quality import estimated_quality
from engine.photo.reading import load_photo
from engine.types import FillError, FillResult, Patch, Progress, Stage
from tests.fakes.fillers import ScriptedFiller

PAINT = (10, 200, 30)


class PaintFiller:
    """Paints every hole in one colour; can be told to fail or be interrupted at the n-th photo."""

    name = "paint"

    def __init__(self, *, failure=None, at=1):
        self.failure, self.at = failure, at
        self.filled = 0
        self.made_with = None

    def __call__(self, name, *, weights, device, memory_budget_mb=0, attention=None):
        self.made_with = (name, weights, device)
        self.attention = attention
        self.memory_budget_mb = memory_budget_mb
        return self

    def plan(self, request):
        return FullSize(1)

    def fill(self, request, *, on_progress, should_cancel=lambda: False):
        self.filled += 1
        on_progress(Progress(Stage.REFINE, 0.5))
        if self.failure is not None and self.filled == self.at:
            raise self.failure
        bounds = Bounds.of_shape(request.image.shape)
        scale = 257 if request.image.dtype == np.uint16 else 1
        pixels = np.full(request.image.shape, PAINT, request.image.dtype) * request.image.dtype.type(scale)
        return FillResult("paint", (Patch(bounds, pixels, request.mask),), notes=("Painted.",))


def photograph(seed=0):
    return np.random.default_rng(seed).integers(0, 256, (40, 50, 3), np.uint8)


def hole():
    mask = np.zeros((40, 50), bool)
    mask[10:20, 15:30] = True
    return mask


def quality_in(path):
    with Image.open(path) as image:
        image.load()
        return estimated_quality(image.quantization[0]), get_sampling(image)


def run(*arguments, filler=None):
    """Exit code, what stood on stderr, and the filler.

    Unless the arguments say otherwise, holes are filled as they are, by the network alone.
    """
    if "--grow" not in arguments:
        arguments = ("--grow", "0", *arguments)
    if "--filler" not in arguments:
        arguments = (*arguments, "--filler", "network")
    parser = argparse.ArgumentParser(prog="lacuna fill")
    fill.add_arguments(parser)
    filler = filler or PaintFiller()
    stderr = io.StringIO()
    code = fill.run(parser.parse_args([str(a) for a in arguments]), make_filler=filler, stderr=stderr)
    return code, stderr.getvalue(), filler


def is_filled(path, photo, mask):
    pixels = load_photo(path).pixels
    return (pixels[mask] == PAINT).all() and np.array_equal(pixels[~mask], photo[~mask])


class PaintFillers:
    """Makes a filler for every name, each with a colour and, by its seed and guide, shades of its own."""

    def __init__(self, *, failing=(), shades=True):
        self.failing, self.shades, self.made = failing, shades, []

    def __call__(self, name, **_):
        if name in self.failing:
            raise FillError(f"There is no {name} here.")
        self.made.append(name)
        made = ScriptedFiller(name, {"network": PAINT, "patchmatch": (200, 10, 30)}.get(name, (1, 2, 3)))
        if not self.shades:
            made.colour = PAINT
            made.varied = lambda _: made
        return made
