"""How others name the layers of this network, and how their tensors become Lacuna's.

A layout is a table from Lacuna's name of a layer (``refine.xconv7``) to theirs. There are 42 layers of one kernel and
one bias each; whatever else a file holds (critics, optimisers) is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.model.config import ModelConfig

Tensors: TypeAlias = Mapping[str, NDArray[np.float32]]

FIRST_LAYERS = ("coarse.conv1", "refine.xconv1", "refine.pmconv1")
LAST_LAYERS = ("coarse.conv17", "refine.allconv17")
_ENCODER, _DILATED, _DECODER = range(1, 7), range(7, 11), range(11, 18)
_STRIDED, _UPSAMPLED = (2, 4), (13, 15)


@dataclass(frozen=True, slots=True)
class Layout:
    """One way of naming.

    Attributes:
        name: key in ``profiles``.
        layers: their name by ours.
        kernel, bias: what follows a layer's name.
    """

    name: str
    layers: Mapping[str, str] = field(repr=False)
    kernel: str = ".weight"
    bias: str = ".bias"

    def names(self) -> list[str]:
        """All tensors, as they are called there."""
        return [layer + suffix for layer in self.layers.values() for suffix in (self.kernel, self.bias)]

    def missing(self, present: Iterable[str]) -> list[str]:
        """Tensors that are not among the names."""
        present = set(present)
        return [name for name in self.names() if name not in present]


def _tensorflow() -> dict[str, str]:
    def suffix(number: int) -> str:
        return "_downsample" if number in _STRIDED else "_atrous" if number in _DILATED else ""

    def decoded(prefix: str) -> dict[str, str]:
        names = {n: f"{prefix}{n}" for n in _DECODER}
        names |= {n: f"{prefix}{n}_upsample/{prefix}{n}_upsample_conv" for n in _UPSAMPLED}
        return {f"{prefix}{n}": name for n, name in names.items()}

    theirs = {f"{p}conv{n}": f"{p}conv{n}{suffix(n)}" for p in ("", "x") for n in (*_ENCODER, *_DILATED)}
    theirs |= {f"pmconv{n}": f"pmconv{n}{suffix(n)}" for n in _ENCODER} | {f"pmconv{n}": f"pmconv{n}" for n in (9, 10)}
    theirs |= decoded("conv") | decoded("allconv")
    return {_ours(layer): f"inpaint_net/{name}" for layer, name in theirs.items()}


def _daa233() -> dict[str, str]:
    layers = {}
    for ours, name in _tensorflow().items():
        stage, layer = ours.split(".")
        theirs = name.split("/")[1].removesuffix("_upsample")
        if layer.startswith("xconv"):
            theirs = theirs[1:]
        layers[ours] = f"{stage.replace('refine', 'fine')}_generator.{theirs}.conv"
    return layers


def _nbei() -> dict[str, str]:
    def down(prefix: str) -> dict[str, str]:  # a padding layer comes first where the stride is 2
        return {str(n): f"{prefix}.out.{n - 1}.conv.{1 if n in _STRIDED else 0}" for n in _ENCODER}

    def atrous(prefix: str) -> dict[str, str]:
        return {str(n): f"{prefix}.out.{n - 7}.conv.0" for n in _DILATED}

    def up(prefix: str) -> dict[str, str]:  # numbers 2 and 5 are the upsamplings
        return {str(n): f"{prefix}.out.{i}.conv.0" for n, i in zip(_DECODER, (0, 1, 3, 4, 6, 7, 8), strict=True)}

    coarse = down("stage_1.down") | atrous("stage_1.atrous") | up("stage_1.up")
    attention = down("stage_2.down_attn_branch") | {str(9 + i): f"stage_2.CAttn.out.{i}.conv.0" for i in (0, 1)}
    return (
        _all("conv", coarse)
        | _all("xconv", down("stage_2.down_conv_branch") | atrous("stage_2.atrous"))
        | _all("pmconv", attention)
        | _all("allconv", up("stage_2.up"))
    )


def _mmagic() -> dict[str, str]:
    def encoder(prefix: str) -> dict[str, str]:
        return {str(n): f"{prefix}.enc{n}.conv" for n in _ENCODER}

    def neck(prefix: str) -> dict[str, str]:
        return {str(n): f"{prefix}.dilation_neck.dilation_convs.{n - 7}.conv" for n in _DILATED}

    def decoder(prefix: str) -> dict[str, str]:
        return {str(n): f"{prefix}.decoder.dec{n - 10}.conv" for n in _DECODER}

    one, two = "generator.stage1", "generator.stage2"
    attention = {str(8 + i): f"{two}.contextual_attention_neck.conv{i}.conv" for i in (1, 2)}
    return (
        _all("conv", encoder(f"{one}.encoder") | neck(one) | decoder(one))
        | _all("xconv", encoder(f"{two}.encoder_conv") | neck(two))
        | _all("pmconv", encoder(f"{two}.encoder_attention") | attention)
        | _all("allconv", decoder(two))
    )


def _all(prefix: str, names: Mapping[str, str]) -> dict[str, str]:
    return {_ours(prefix + number): name for number, name in names.items()}


def _ours(layer: str) -> str:
    return f"{'coarse' if layer.startswith('conv') else 'refine'}.{layer}"


TENSORFLOW = Layout("tensorflow", _tensorflow(), "/kernel", "/bias")
LAYOUTS = (
    Layout("daa233", _daa233()),
    Layout("converted", {ours: f"netG.{theirs}" for ours, theirs in _daa233().items()}),
    Layout("nbei", _nbei()),
    Layout("mmagic", _mmagic()),
)
"""Of PyTorch files."""


def to_lacuna(tensors: Tensors, layout: Layout) -> dict[str, NDArray[np.float32]]:
    """Rename, and turn TensorFlow's kernels kH×kW×in×out into out×in×kH×kW. Nothing is copied that need not be."""
    result = {}
    for ours, theirs in layout.layers.items():
        kernel = tensors[theirs + layout.kernel]
        if layout is TENSORFLOW and kernel.ndim == 4:
            kernel = kernel.transpose(3, 2, 0, 1)
        result[f"{ours}.weight"] = kernel
        result[f"{ours}.bias"] = tensors[theirs + layout.bias]
    return result


def swap_red_and_blue(tensors: Tensors) -> dict[str, NDArray[np.float32]]:
    """The network that does for RGB what this one does for BGR, and the other way round; exact."""
    result = dict(tensors)
    for layer in FIRST_LAYERS:
        kernel = result[f"{layer}.weight"]
        result[f"{layer}.weight"] = np.concatenate([kernel[:, 2::-1], kernel[:, 3:]], axis=1)
    for layer in LAST_LAYERS:
        for name in (f"{layer}.weight", f"{layer}.bias"):
            result[name] = result[name][::-1].copy()
    return result


def transpose_kernels(tensors: Tensors) -> dict[str, NDArray[np.float32]]:
    """Undo a conversion that took rows of kernels for columns."""
    return {name: t.swapaxes(2, 3).copy() if t.ndim == 4 else t for name, t in tensors.items()}


def is_gated(tensors: Tensors) -> bool:
    """Half of each layer's channels gate the other half: the successor of this network, DeepFill v2."""
    first, second = (tensors[f"coarse.conv{n}.weight"] for n in (1, 2))
    return first.ndim == second.ndim == 4 and len(first) == 2 * second.shape[1]


def with_widths(config: ModelConfig, tensors: Tensors) -> ModelConfig:
    """The configuration with the widths that these tensors have.

    Raises:
        ValueError: they cannot be widths of this network.
    """

    def widths(prefix: str, numbers: Iterable[int]) -> tuple[int, ...]:
        return tuple(len(tensors[f"{prefix}{n}.bias"]) for n in numbers)

    if any(tensor.ndim == 0 for tensor in tensors.values()):
        raise ValueError("a tensor of it is a single number.")
    return replace(
        config,
        coarse_widths=widths("coarse.conv", _ENCODER),
        hallucination_widths=widths("refine.xconv", _ENCODER),
        attention_widths=widths("refine.pmconv", _ENCODER),
        decoder_widths=widths("coarse.conv", range(11, 17)),
    )
