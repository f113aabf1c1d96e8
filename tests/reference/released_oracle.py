"""The authors' published network, slow and literal: NumPy and plain loops in float64, nothing of ``engine``.

Written from a description of the published models' arithmetic. Arrays are H×W×C as in TensorFlow, kernels are
kH×kW×in×out, pictures are in whatever channel order the weights want (BGR for the authors'). Other people's networks
of the same shape differ in a few rules; ``Rules`` names them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

COARSE = [
    "conv1",
    "conv2_downsample",
    "conv3",
    "conv4_downsample",
    "conv5",
    "conv6",
    "conv7_atrous",
    "conv8_atrous",
    "conv9_atrous",
    "conv10_atrous",
    "conv11",
    "conv12",
    "conv13_upsample/conv13_upsample_conv",
    "conv14",
    "conv15_upsample/conv15_upsample_conv",
    "conv16",
    "conv17",
]
HALLUCINATION = [f"x{name}" for name in COARSE[:10]]
ATTENTION = [
    "pmconv1",
    "pmconv2_downsample",
    "pmconv3",
    "pmconv4_downsample",
    "pmconv5",
    "pmconv6",
    "pmconv9",
    "pmconv10",
]
DECODER = ["all" + "/all".join(name.split("/")) for name in COARSE[10:]]
LAYERS = [*COARSE, *HALLUCINATION, *ATTENTION, *DECODER]


@dataclass(frozen=True)
class Rules:
    """What differs between the published network and networks trained with other people's code."""

    padding: str = "same"  # "same": TensorFlow's zeros; "zeros": as many before as after; "reflect"
    resize: str = "align-corners"  # "every": each second feature, each eighth pixel of the mask
    norm: str = "floor"  # "added": 1e-4 is added to each square
    invalid: str = "zero"  # "exclude": minus infinity before the softmax
    overlap: str = "quarter"  # "mean": divided by the true number
    before_attention: str = "relu"  # "elu"


RELEASED = Rules()
DAA233 = Rules(padding="zeros", resize="every", norm="added")
MMAGIC = Rules(padding="reflect", resize="every", invalid="exclude", overlap="mean", before_attention="elu")


def random_weights(seed, *, coarse=None, hallucination=None, attention=None, decoder=None):
    """Kernels and biases by TensorFlow name, float32; the released widths unless given."""
    coarse = coarse or (32, 64, 64, 128, 128, 128)
    hallucination = hallucination or (32, 32, 64, 64, 128, 128)
    attention = attention or (32, 32, 64, 128, 128, 128)
    decoder = decoder or (128, 128, 64, 64, 32, 16)
    chains = [
        (COARSE, [5, *coarse, *[coarse[-1]] * 4, *decoder, 3]),
        (HALLUCINATION, [5, *hallucination, *[hallucination[-1]] * 4]),
        (ATTENTION, [5, *attention, attention[-1], attention[-1]]),
        (DECODER, [hallucination[-1] + attention[-1], *decoder, 3]),
    ]
    numbers = np.random.RandomState(seed)  # its stream is frozen for all versions of NumPy
    weights = {}
    for names, widths in chains:
        for name, inputs, outputs in zip(names, widths[:-1], widths[1:], strict=True):
            side = 5 if name in ("conv1", "xconv1", "pmconv1") else 3
            spread = (0.4 if name.endswith("conv17") else 1.3) / math.sqrt(side * side * inputs)
            kernel = numbers.standard_normal((side, side, inputs, outputs)) * spread
            weights[f"{name}/kernel"] = kernel.astype(np.float32)
            weights[f"{name}/bias"] = (numbers.standard_normal(outputs) * 0.1).astype(np.float32)
    return weights


def run(weights, image, mask, rules=RELEASED):
    """uint8 H×W×3 and bool H×W (True = hole), multiples of 8 → float64 coarse, attention output, refined."""
    m = mask.astype(np.float64)[:, :, None]
    x = (image.astype(np.float32) / np.float32(127.5) - np.float32(1)).astype(np.float64)
    z = x * (1 - m)
    ones = np.ones_like(m)

    def layer(name, a, *, stride=1, dilation=1, activation="elu"):
        a = convolve(a, weights[f"{name}/kernel"], weights[f"{name}/bias"], stride, dilation, rules.padding)
        return {"elu": elu, "relu": lambda v: np.maximum(v, 0), "none": lambda v: v}[activation](a)

    def encode(names, a, last="elu"):
        for number, name in enumerate(names):
            stride = 2 if number in (1, 3) else 1
            a = layer(name, a, stride=stride, activation=last if number == 5 else "elu")
        return a

    def dilate(names, a):
        for name, dilation in zip(names, (2, 4, 8, 16), strict=True):
            a = layer(name, a, dilation=dilation)
        return a

    def decode(names, a):
        for number, name in enumerate(names):
            if number in (2, 4):
                a = a.repeat(2, axis=0).repeat(2, axis=1)
            a = layer(name, a, activation="none" if number == 6 else "elu")
        return np.clip(a, -1, 1)

    a = encode(COARSE[:6], np.concatenate([z, ones, m], axis=2))
    quarter = nearest(m, a.shape[0], a.shape[1], rules)
    coarse = decode(COARSE[10:], dilate(COARSE[6:10], a))

    second = np.concatenate([coarse * m + z * (1 - m), ones, m], axis=2)
    imagined = dilate(HALLUCINATION[6:], encode(HALLUCINATION[:6], second))
    features = encode(ATTENTION[:6], second, last=rules.before_attention)
    attended = attention(features, features, quarter, rules)
    copied = layer(ATTENTION[7], layer(ATTENTION[6], attended))
    refined = decode(DECODER, np.concatenate([imagined, copied], axis=2))
    return coarse, attended, refined


def fill(weights, image, mask, rules=RELEASED):
    """What the authors' test script writes: cropped to multiples of 8, values cut off instead of rounded; uint8."""
    height, width = (n // 8 * 8 for n in mask.shape)
    image, mask = image[:height, :width], mask[:height, :width]
    _, _, refined = run(weights, image, mask, rules)
    z = image.astype(np.float32) / np.float32(127.5) - np.float32(1)
    final = np.where(mask[:, :, None], refined.astype(np.float32), z)
    return np.clip((final + np.float32(1)) * np.float32(127.5), 0, 255).astype(np.uint8)


def elu(a):
    return np.where(a > 0, a, np.expm1(np.minimum(a, 0)))


def convolve(a, kernel, bias, stride, dilation, padding):
    """One product per tap of the kernel, summed."""
    side = kernel.shape[0]
    reach = dilation * (side - 1)
    out = [-(-n // stride) for n in a.shape[:2]]
    before = [reach // 2] * 2
    after = [reach // 2] * 2
    if padding == "same":
        total = [max(0, (out[axis] - 1) * stride + reach + 1 - a.shape[axis]) for axis in (0, 1)]
        before = [t // 2 for t in total]
        after = [t - t // 2 for t in total]
    mode = "reflect" if padding == "reflect" else "constant"
    padded = np.pad(a, [(before[0], after[0]), (before[1], after[1]), (0, 0)], mode=mode)
    result = np.zeros((out[0], out[1], kernel.shape[3])) + bias.astype(np.float64)
    for i in range(side):
        for j in range(side):
            top, left = i * dilation, j * dilation
            rows = padded[top : top + (out[0] - 1) * stride + 1 : stride]
            result += rows[:, left : left + (out[1] - 1) * stride + 1 : stride] @ kernel[i, j].astype(np.float64)
    return result


def source_index(i, n, m):
    """TensorFlow 1, nearest neighbour with align_corners: every step in float32, halves away from zero."""
    if m == 1:
        return 0
    scale = np.float32(n - 1) / np.float32(m - 1)
    position = float(np.float32(i) * scale)
    return min(math.floor(position) + (position - math.floor(position) >= 0.5), n - 1)


def nearest(a, height, width, rules):
    if rules.resize == "every":
        return a[:: a.shape[0] // height, :: a.shape[1] // width]
    rows = [source_index(i, a.shape[0], height) for i in range(height)]
    columns = [source_index(i, a.shape[1], width) for i in range(width)]
    return a[rows][:, columns]


def patch(a, top, left, side):
    """side×side×C, zeros outside."""
    result = np.zeros((side, side, a.shape[2]))
    for i in range(max(0, -top), min(side, a.shape[0] - top)):
        lo, hi = max(0, -left), min(side, a.shape[1] - left)
        result[i, lo:hi] = a[top + i, left + lo : left + hi]
    return result


def attention(f, b, mask, rules):
    """Features H×W×C at a quarter of the resolution, mask H×W×1 there → H×W×C."""
    height, width = f.shape[:2]
    h, w = height // 2, width // 2
    cells = [(y, x) for y in range(h) for x in range(w)]
    small_f, small_b, small_mask = (nearest(a, h, w, rules) for a in (f, b, mask))
    sources = np.stack([patch(small_b, y - 1, x - 1, 3).ravel() for y, x in cells])
    added = 1e-4 if rules.norm == "added" else 0.0
    length = np.sqrt((sources**2 + added).sum(axis=1))
    sources /= np.maximum(length, 1e-4)[:, None]
    queries = np.stack([patch(small_f, y - 1, x - 1, 3).ravel() for y, x in cells])
    valid = np.array([not patch(small_mask, y - 1, x - 1, 3).any() for y, x in cells])

    scores = queries @ sources.T
    scores = fuse(scores)
    by_columns = [y * w + x for x in range(w) for y in range(h)]
    back = np.argsort(by_columns)
    scores = fuse(scores[by_columns][:, by_columns])[back][:, back]

    pasted = np.stack([patch(b, 2 * y - 1, 2 * x - 1, 4).ravel() for y, x in cells])
    total = np.zeros((height + 8, width + 8, f.shape[2]))
    count = np.zeros((height + 8, width + 8, 1))
    for (y, x), row in zip(cells, scores, strict=True):
        if rules.invalid == "zero":
            weights = np.exp(10 * row * valid - (10 * row * valid).max())
            weights = weights / weights.sum() * valid
        else:
            weights = np.where(valid, np.exp(10 * row - (10 * row)[valid].max(initial=-np.inf)), 0)
            weights = weights / max(weights.sum(), 1e-300)
        where = slice(2 * y - 1 + 4, 2 * y + 3 + 4), slice(2 * x - 1 + 4, 2 * x + 3 + 4)
        total[where] += (weights @ pasted).reshape(4, 4, -1)
        count[where] += 1
    total, count = total[4:-4, 4:-4], count[4:-4, 4:-4]
    return total / (count if rules.overlap == "mean" else 4)


def fuse(scores):
    """Sum over d = -1, 0, 1 of S[p + d, q + d] along flat indices; what lies outside is left out."""
    result = scores.copy()
    result[1:, 1:] += scores[:-1, :-1]
    result[:-1, :-1] += scores[1:, 1:]
    return result
