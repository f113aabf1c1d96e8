"""Write ``released_fixtures.npz``: what the oracle says for full-size random networks. Takes some minutes.

Run from the project's folder: ``python -m tests.reference.make_released_fixtures``. The file holds samples of the
oracle's outputs; weights, pictures and masks are made again from the seeds wherever they are needed.
"""

from pathlib import Path

import numpy as np

from tests.reference import released_oracle as oracle

FIXTURES = Path(__file__).with_name("released_fixtures.npz")
CASES = {(256, 256): 5, (264, 344): 7, (512, 680): 11}
"""Height and width → every how many rows and columns of the outputs are kept; all phases of 8 occur."""


def picture(height, width):
    """A uint8 BGR picture with structure at several scales, and a mask with a rectangle and a hole at the border."""
    numbers = np.random.RandomState(height * 1000 + width)
    image = np.zeros((height, width, 3))
    for step, strength in ((64, 60.0), (16, 35.0), (4, 20.0), (1, 12.0)):
        coarse = numbers.standard_normal((height // step + 1, width // step + 1, 3)) * strength
        image += coarse.repeat(step, axis=0).repeat(step, axis=1)[:height, :width]
    mask = np.zeros((height, width), bool)
    mask[height // 4 : height // 2 + 13, width // 3 : width // 2 + 21] = True
    mask[height - 41 :, 5:50] = True
    return np.clip(image + 120, 0, 255).astype(np.uint8), mask


def sample(array, step):
    """Every ``step``-th row and column; of features also every 16th channel."""
    channels = 16 if array.shape[2] > 3 else 1
    return array[::step, ::step, ::channels].astype(np.float32)


def main():
    weights = oracle.random_weights(7)
    kept = {}
    for (height, width), step in CASES.items():
        image, mask = picture(height, width)
        outputs = oracle.run(weights, image, mask)
        for name, array in zip(("coarse", "attended", "refined"), outputs, strict=True):
            kept[f"{name}-{height}x{width}"] = sample(array, 3 if name == "attended" else step)
            kept[f"{name}-{height}x{width}-mean"] = np.array([array.mean(), np.abs(array).mean()])
            print(height, width, name, array.min(), array.max(), array.std(), (np.abs(array) == 1).mean(), flush=True)
    np.savez_compressed(FIXTURES, **kept)


if __name__ == "__main__":
    main()
