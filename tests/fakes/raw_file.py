"""A camera RAW (DNG) of a scene of smooth colours, made by tifffile from its tags."""

import io

import numpy as np
import tifffile

SHAPE = (64, 96)
_PATTERN = (0, 1, 1, 2)  # red, green / green, blue


def scene():
    """SHAPE×3 of 0..1: red grows to the right, green downwards, blue to the left."""
    ys, xs = np.mgrid[0 : 1 : SHAPE[0] * 1j, 0 : 1 : SHAPE[1] * 1j]
    return np.stack([xs, ys, 1 - xs], axis=2)


def make_dng(orientation=1):
    colours, samples = scene(), np.empty(SHAPE)
    for place, channel in enumerate(_PATTERN):
        here = (slice(place // 2, None, 2), slice(place % 2, None, 2))
        samples[here] = colours[(*here, channel)]
    buffer = io.BytesIO()
    tags = [
        (271, 2, 0, "Lacuna Works", True),
        (272, 2, 0, "Pinhole", True),
        (274, 3, 1, orientation, True),
        (33432, 2, 0, "Nobody", True),
        (33421, 3, 2, (2, 2), True),
        (33422, 1, 4, bytes(_PATTERN), True),
        (50706, 1, 4, bytes((1, 4, 0, 0)), True),
        (50708, 2, 0, "Lacuna Works Pinhole", True),
        (50717, 4, 1, 65535, True),
        (50721, 10, 9, _ratios(3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.204, 1.057), True),
        (50728, 5, 3, _ratios(1, 1, 1), True),
        (50778, 3, 1, 21, True),
    ]
    stored = (samples * 60000 + 1000).astype(np.uint16)
    tifffile.imwrite(buffer, stored, photometric=32803, metadata=None, extratags=tags, subfiletype=0)
    return buffer.getvalue()


def _ratios(*values):
    return tuple(part for value in values for part in (int(value * 10000), 10000))
