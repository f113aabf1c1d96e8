"""The published test procedure to the last bit, for comparing with published results; the editor does better.

The editor (``engine.session``) pads by mirroring, matches borders, rounds, and keeps known pixels as they are. Here, as
in the authors' procedure: rows and columns beyond a multiple of 8 are cut off at the bottom and right, values are cut
off instead of rounded, and known pixels go through the same arithmetic, so that some come out one level darker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.language import tr
from engine.types import FillError

if TYPE_CHECKING:
    from engine.model.generator import Generator
    from engine.types import Mask

_HALF = np.float32(127.5)


def fill_as_published(generator: Generator, image: NDArray[np.uint8], mask: Mask) -> NDArray[np.uint8]:
    """Fill a picture as the authors' test procedure does, in float32 on the generator's device.

    Args:
        generator: in evaluation mode.
        image: H×W×3 RGB uint8.
        mask: H×W bool, True = hole.

    Returns:
        h×w×3 RGB uint8, h and w the largest multiples of ``generator.config.multiple`` (8) in H and W.

    Raises:
        FillError: sizes or types that do not match, or a picture smaller than the network takes.
    """
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3:
        raise FillError(
            tr(
                "The reference mode takes H×W×3 of 8 bits, not {shape} of {dtype}.",
                shape=image.shape,
                dtype=image.dtype,
            )
        )
    if mask.dtype != np.bool_ or mask.shape != image.shape[:2]:
        raise FillError(
            tr(
                "The mask must be bool of the picture's size, not {shape} of {dtype}.",
                shape=mask.shape,
                dtype=mask.dtype,
            )
        )
    step, least = generator.config.multiple, generator.config.minimum_size
    height, width = (n // step * step for n in mask.shape)
    if min(height, width) < least:
        raise FillError(tr("The picture must be at least {least} pixels high and wide for this network.", least=least))

    import torch

    x = image[:height, :width].astype(np.float32) / _HALF - np.float32(1)  # a true division: 1/127.5 is not exact
    m = mask[:height, :width, None].astype(np.float32)
    device = next(generator.parameters()).device
    tensors = (torch.from_numpy(np.ascontiguousarray(a.transpose(2, 0, 1)))[None].to(device) for a in (x, m))
    with torch.inference_mode():
        refined = generator(*tensors).refined
    y = refined[0].float().permute(1, 2, 0).cpu().numpy()
    final = y * m + x * (1 - m)
    published: NDArray[np.uint8] = np.clip((final + np.float32(1)) * _HALF, 0, 255).astype(np.uint8)
    return published
