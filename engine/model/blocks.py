"""The one kind of layer both networks are made of, and how its output is activated (appendix D)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any, Literal, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

Padding = Literal["reflect", "same", "zeros"]
DILATIONS = (2, 4, 8, 16)
DECODER_NAMES = tuple(range(11, 18))
"""Numbers of the decoder's layers; the last one draws."""
_UPSAMPLED = (2, 4)  # positions in the decoder (layers 13 and 15) that double the resolution first
_GAIN = 1.245  # keeps the variance of activations through convolution + ELU
_LAST_LAYER_GAIN = 0.2  # a new network begins near grey, away from the clipping at ±1


class Conv(nn.Conv2d):
    """A convolution whose output is ⌈upsample · size / stride⌉, padded by mirroring or by zeros as TensorFlow does.

    ``upsample`` 2 doubles every pixel before the convolution.
    ``reflect`` pads (kernel - 1) / 2 · dilation on every side, also at stride 2.
    ``same`` pads zeros so that at stride 2 and even sizes there are 0 before and 1 after.
    ``zeros`` pads as many of them as ``reflect`` does.
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: int = 3,
        *,
        stride: int = 1,
        dilation: int = 1,
        upsample: int = 1,
        padding: Padding = "reflect",
    ) -> None:
        super().__init__(inputs, outputs, kernel, stride=stride, dilation=dilation)
        self.border = padding
        self.upsample = upsample
        nn.init.normal_(self.weight, std=_GAIN / math.sqrt(inputs * kernel * kernel))
        if self.bias is not None:
            nn.init.zeros_(self.bias)

    def forward(self, x: Tensor) -> Tensor:
        """B×inputs×H×W → B×outputs×⌈kH/stride⌉×⌈kW/stride⌉, k = ``upsample``."""
        if self.upsample > 1:
            x = F.interpolate(x, scale_factor=self.upsample, mode="nearest")
        (top, bottom), (left, right) = (self.border_width(n) for n in x.shape[-2:])
        return self.convolve(x, (top, bottom, left, right))

    def convolve(self, x: Tensor, border: tuple[int, int, int, int]) -> Tensor:
        """Only the convolution, with this many pixels of border at the top, bottom, left and right."""
        top, bottom, left, right = border
        if self.border != "reflect" and (top, left) == (bottom, right):  # cuDNN and oneDNN pad zeros for free
            return F.conv2d(x, self.weight, self.bias, self.stride, (top, left), self.dilation)
        if any(border):
            # copies numbers and nothing else, but autocast takes 16-bit ones through float32 and back for it
            with torch.autocast(x.device.type, enabled=False):
                if self.border != "reflect":
                    x = F.pad(x, [left, right, top, bottom])
                else:
                    x = mirrored(x, border) if x.is_cuda else F.pad(x, [left, right, top, bottom], mode="reflect")
        return F.conv2d(x, self.weight, self.bias, self.stride, 0, self.dilation)

    def border_width(self, length: int) -> tuple[int, int]:
        """Pixels added before and after an axis of this length (after doubling)."""
        reach, step = self.dilation[0] * (self.kernel_size[0] - 1), self.stride[0]
        if self.border != "same":
            return reach // 2, reach // 2
        total = max(0, (math.ceil(length / step) - 1) * step + reach + 1 - length)
        return total // 2, total - total // 2


def mirrored(x: Tensor, border: tuple[int, int, int, int]) -> Tensor:
    """B×C×H×W with this many mirrored pixels at the top, bottom, left and right; channels-last stays channels-last.

    CUDA's mirrored padding of pictures gives them back channel by channel, and every convolution after it has to turn
    them again. Its padding of volumes may take the channels for a third axis, which is not padded. Its slopes, though,
    are added pixel by pixel with atomic operations, which 16-bit numbers are slow at; here whole strips are added.
    """
    return cast("Tensor", _Mirrored.apply(x, border))  # type: ignore[no-untyped-call]


class _Mirrored(torch.autograd.Function):
    """``mirrored`` and its adjoint: what was mirrored outwards is folded back onto what it was made of."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, border: tuple[int, int, int, int]) -> Tensor:
        ctx.border, ctx.is_last = border, x.is_contiguous(memory_format=torch.channels_last)
        top, bottom, left, right = border
        if not ctx.is_last:
            return F.pad(x, [left, right, top, bottom], mode="reflect")
        volume = x.permute(0, 2, 3, 1)[:, None]  # B×1×H×W×C
        return F.pad(volume, [0, 0, left, right, top, bottom], mode="reflect")[:, 0].permute(0, 3, 1, 2)

    @staticmethod
    def backward(ctx: Any, slope: Tensor) -> tuple[Tensor, None]:
        top, bottom, left, right = ctx.border
        slope = slope.contiguous(memory_format=torch.channels_last if ctx.is_last else torch.contiguous_format)
        return _folded(_folded(slope, 2, top, bottom), 3, left, right), None


def _folded(slope: Tensor, axis: int, before: int, after: int) -> Tensor:
    """Of an axis with mirrored entries at both ends: without them, each added to the entry it mirrors."""
    inner = slope.shape[axis] - before - after
    total = slope.narrow(axis, before, inner).clone()
    if before:
        total.narrow(axis, 1, before).add_(slope.narrow(axis, 0, before).flip(axis))
    if after:
        total.narrow(axis, inner - 1 - after, after).add_(slope.narrow(axis, before + inner, after).flip(axis))
    return total


def encoder(inputs: int, widths: Sequence[int], padding: Padding) -> list[Conv]:
    """Convolutions 1 to 6: to a quarter of the resolution."""
    kernels, strides = (5, 3, 3, 3, 3, 3), (1, 2, 1, 2, 1, 1)
    channels = [inputs, *widths]
    return [Conv(channels[i], channels[i + 1], kernels[i], stride=strides[i], padding=padding) for i in range(6)]


def dilated(width: int, padding: Padding) -> list[Conv]:
    """Convolutions 7 to 10: see far without losing resolution."""
    return [Conv(width, width, dilation=d, padding=padding) for d in DILATIONS]


def decoder(inputs: int, widths: Sequence[int], padding: Padding) -> list[Conv]:
    """Convolutions 11 to 17: back to the full resolution and to three channels."""
    channels = [inputs, *widths, 3]
    layers = [
        Conv(channels[i], channels[i + 1], upsample=2 if i in _UPSAMPLED else 1, padding=padding) for i in range(7)
    ]
    with torch.no_grad():
        layers[-1].weight.mul_(_LAST_LAYER_GAIN)
    return layers


def named(prefix: str, layers: Iterable[Conv], numbers: Iterable[int]) -> dict[str, Conv]:
    """Layers under the names of the paper's released code, e.g. ``xconv7``: the names in a weights file."""
    return {f"{prefix}{number}": layer for number, layer in zip(numbers, layers, strict=True)}


def run(layers: Iterable[Conv], x: Tensor) -> Tensor:
    """Convolution and ELU, again and again."""
    for layer in layers:
        x = F.elu(layer(x), inplace=True)
    return x


def run_decoder(layers: Sequence[Conv], x: Tensor) -> Tensor:
    """Convolutions 11 to 17; the output is clipped to [-1, 1]."""
    *hidden, last = layers
    return last(run(hidden, x)).clamp(-1, 1)  # type: ignore[no-any-return]  # nn.Module calls are untyped
