"""From what the network drew to the patch with the photo's own detail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.detail.canvas import Canvas
from engine.detail.enlarge import enlarged
from engine.detail.matches import RADIUS
from engine.detail.synthesis import SynthesisOptions, synthesize
from engine.detail.tones import evened
from engine.detail.trust import trust_in
from engine.types import Patch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from engine.attention.map import AttentionMap
    from engine.hole.plan import HolePlan
    from engine.types import FillRequest

    Floats = NDArray[np.float32]

_SMALLEST_SIDE = 2 * RADIUS + 1
_FOUND = 0.7  # share of the time after which a reduced picture is there to be enlarged


def sharpen(
    request: FillRequest,
    plan: HolePlan,
    drawn: Patch,
    attention: AttentionMap | None,
    earlier: Sequence[Patch] = (),
    *,
    options: SynthesisOptions | None = None,
    between_levels: Callable[[float], None] = lambda _share: None,
) -> Patch:
    """Redraw the patch that the network drew with texture of the photo.

    Args:
        request: the photo, its holes, and what must not be copied.
        plan: of the hole.
        drawn: what the network drew of its piece, matched to its surroundings.
        attention: of the same crop; None for a network without.
        earlier: answers of its group.
        options: see ``SynthesisOptions``.
        between_levels: called with the share of the time that has passed, 0..1; may raise.

    Returns:
        A patch of the same bounds, mask and dtype; ``drawn`` itself where there is nothing to copy.
    """
    canvas = Canvas.of(request, plan, drawn, earlier)
    if min(canvas.hole.shape) < _SMALLEST_SIDE or not canvas.hole.any():
        return drawn
    last = _FOUND if canvas.scale < 1 else 1.0
    trust = _on_canvas(canvas, trust_in(attention), attention)
    scale = min(1.0, plan.scale / canvas.scale)
    matches = synthesize(
        canvas, scale, trust, options=options, between_levels=lambda share: between_levels(last * share)
    )
    if matches is None:
        return drawn
    correction = evened(canvas.image, canvas.hole, ~(canvas.hole | canvas.unknown), matches.copied_from)
    made = matches.colours() + correction
    if canvas.scale < 1:
        pixels = enlarged(
            request,
            canvas,
            matches,
            made,
            correction,
            drawn,
            earlier,
            between_bands=lambda share: between_levels(last + (1 - last) * share),
        )
        return Patch(drawn.bounds, pixels, drawn.mask)
    near = canvas.parts[0].bounds
    place = drawn.bounds.translated(-near.y0, -near.x0).slices
    top = np.iinfo(drawn.pixels.dtype).max
    pixels = np.rint(made[place].clip(0, 1) * top).astype(drawn.pixels.dtype)
    return Patch(drawn.bounds, pixels, drawn.mask)


def _on_canvas(canvas: Canvas, trust: Floats, attention: AttentionMap | None) -> Floats:
    """The trust of the grid of cells, 1 outside of it, at an eighth of the canvas."""
    shape = tuple(max(1, side // 8) for side in canvas.hole.shape)
    placed = np.ones(shape, np.float32)
    if attention is None or trust.size == 1:
        return placed
    near = canvas.parts[0]
    rows, columns = (np.arange(side) * 8 + 4 for side in shape)
    rows = rows[rows < near.shape[0]]
    columns = columns[columns < near.shape[1]]
    y = near.bounds.y0 + (rows / near.scales[0]).astype(np.int64)
    x = near.bounds.x0 + (columns / near.scales[1]).astype(np.int64)
    cells = (attention.units_along(p, axis=i, unit=attention.cell_px) for i, p in enumerate((y, x)))
    down, across = cells
    found = trust[np.ix_(down.clip(0), across.clip(0))]
    found[(down < 0)[:, None] | (across < 0)[None]] = 1
    placed[: len(rows), : len(columns)] = found
    return np.asarray(cv2.blur(placed, (3, 3)), np.float32)
