"""What decides the shape and the arithmetic of the network. No torch here: a weights file is described without it.

Yu et al., "Generative Image Inpainting with Contextual Attention", CVPR 2018. The paper and the authors' published
checkpoints differ in many details; each difference is one field, and the two presets name every value.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Annotated, Any, Literal

from engine.language import mark, tr
from engine.model.values import build, check_range, check_types

Widths = Annotated[tuple[int, ...], mark("six whole numbers")]
"""Output channels of consecutive convolutions."""

_FEATURE_STRIDE = 4  # attention reads features at a quarter of the image's resolution
_LARGEST_DILATION = 16
_MOST_CHANNELS = 4096
_RANGES: dict[str, tuple[float, float]] = {
    "softmax_scale": (1e-3, 1e3),
    "background_stride": (1, 16),
    "foreground_rate": (1, 4),
}


@dataclass(frozen=True, slots=True)
class AttentionConfig:
    """How contextual attention (section 4.1) matches, propagates and pastes.

    Attributes:
        similarity: "cosine" normalises both patches (section 4.1); "source-normalised" only the source's.
        invalid: sources that touch the hole are left out before the softmax ("exclude"), or their scores become 0
            before it and their weights 0 after it, without renormalising ("zero").
        overlap: overlapping pasted patches are divided by their true number ("mean") or by the number
            in the middle of the image ("quarter": 4 = 2×2), which leaves borders darker.
        norm: the length of a patch is at least 1e-4 ("floor"), or 1e-4 is added to each square in it ("added").
        resize: cells are every ``foreground_rate``-th feature ("every-second"), or TensorFlow's nearest neighbour with
            align_corners and float32 rounding ("align-corners").
        hole_cells: with "every-second" a cell belongs to the hole if any of its pixels does ("touched"), or if its
            first pixel does ("sampled"). With "align-corners" the mask is resized like the features.
        propagation: neighbouring cells attend to neighbouring sources, k = 3: within rows and columns ("grid"), along
            the flattened index where the end of a row meets the next one ("flat"), or not at all ("none").
        softmax_scale: λ.
        background_stride: every how many cells a source is taken, in both directions (memory option of the paper).
        foreground_rate: features per cell along one axis, 1, 2 or 4 (memory option of the paper).
    """

    similarity: Literal["cosine", "source-normalised"] = "cosine"
    invalid: Literal["exclude", "zero"] = "exclude"
    overlap: Literal["mean", "quarter"] = "mean"
    norm: Literal["floor", "added"] = "floor"
    resize: Literal["every-second", "align-corners"] = "every-second"
    hole_cells: Literal["touched", "sampled"] = "touched"
    propagation: Literal["grid", "flat", "none"] = "grid"
    softmax_scale: float = 10.0
    background_stride: int = 1
    foreground_rate: int = 2

    def __post_init__(self) -> None:
        """Refuse values that are not in the lists above."""
        _check(self)
        if self.foreground_rate == 3:
            raise ValueError("foreground_rate must be 1, 2 or 4, not 3.")

    @classmethod
    def released(cls) -> AttentionConfig:
        """The arithmetic of the authors' published checkpoints."""
        return cls(
            similarity="source-normalised",
            invalid="zero",
            overlap="quarter",
            resize="align-corners",
            propagation="flat",
        )

    @property
    def paste_kernel(self) -> int:
        """Side of a pasted patch in features: twice the cell, so that pastes overlap; 3 for cells of one feature."""
        return 2 * self.foreground_rate if self.foreground_rate > 1 else 3

    @property
    def paste_padding(self) -> int:
        """Zero padding that centres pasted patches on their cells."""
        return self.foreground_rate // 2 if self.foreground_rate > 1 else 1

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> AttentionConfig:
        """The inverse of ``to_dict``; missing entries keep their defaults.

        Raises:
            ValueError: unknown entry, wrong type or value out of range, as a sentence.
        """
        return build(cls, values, tr("network configuration"))


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """The two-stage network. Defaults are the ``paper`` preset.

    Attributes:
        input_channels: 4 = RGB with the hole at 0, mask; 5 = RGB with the hole at 0, a plane of ones, mask. The network
            always sees RGB: weights trained on BGR have their first and last layers turned when they are imported.
        coarse_widths, hallucination_widths, attention_widths: the six encoder convolutions of the coarse network and of
            the two refinement branches (appendix D).
        decoder_widths: convolutions 11 to 16 of both decoders.
        padding: "reflect" mirrors (the paper); "same" pads zeros as TensorFlow does: 0 before, 1 after at stride 2;
            "zeros" pads as many before as after.
        activation_before_attention: of the last convolution of the attention branch.
        attention: "contextual", "none" for the paper's baseline without the attention branch, or one of its ablations
            (section 5.1): "spatial-transformer" or "appearance-flow".
        contextual: options of "contextual".
    """

    input_channels: int = 4
    coarse_widths: Widths = (32, 64, 64, 128, 128, 128)
    hallucination_widths: Widths = (32, 64, 64, 128, 128, 128)
    attention_widths: Widths = (32, 64, 64, 128, 128, 128)
    decoder_widths: Widths = (128, 128, 64, 64, 32, 16)
    padding: Literal["reflect", "same", "zeros"] = "reflect"
    activation_before_attention: Literal["elu", "relu"] = "elu"
    attention: Literal["contextual", "none", "spatial-transformer", "appearance-flow"] = "contextual"
    contextual: AttentionConfig = field(default_factory=AttentionConfig)

    def __post_init__(self) -> None:
        """Refuse values that are not in the lists above."""
        _check(self)
        for name in (entry.name for entry in fields(self) if entry.name.endswith("_widths")):
            widths = getattr(self, name)
            if len(widths) != 6:
                raise ValueError(f"{name} must be six whole numbers, not {widths!r}.")
            for width in widths:
                check_range(name, width, 1, _MOST_CHANNELS)
        if self.input_channels not in {4, 5}:
            raise ValueError(f"input_channels must be 4 or 5, not {self.input_channels}.")

    @classmethod
    def paper(cls) -> ModelConfig:
        """The network of the paper, and of the bundled weights."""
        return cls()

    @classmethod
    def released(cls) -> ModelConfig:
        """The network of the authors' published checkpoints."""
        return cls(
            input_channels=5,
            hallucination_widths=(32, 32, 64, 64, 128, 128),
            attention_widths=(32, 32, 64, 128, 128, 128),
            padding="same",
            activation_before_attention="relu",
            contextual=AttentionConfig.released(),
        )

    @property
    def cell_px(self) -> int:
        """Side of one attention cell in image pixels."""
        return _FEATURE_STRIDE * (self.contextual.foreground_rate if self.attention == "contextual" else 1)

    @property
    def multiple(self) -> int:
        """Height and width of an image must be multiples of this many pixels."""
        return self.cell_px

    @property
    def minimum_size(self) -> int:
        """Smallest height and width in pixels, a multiple of ``multiple``.

        A mirror cannot be deeper than the picture: dilation 16 needs 17 features, each of 4 pixels.
        """
        needed = (_LARGEST_DILATION + 1) * _FEATURE_STRIDE if self.padding == "reflect" else 1
        return math.ceil(needed / self.multiple) * self.multiple

    def has_tensors_of(self, other: ModelConfig) -> bool:
        """Whether it is the same network up to the options of attention, which no tensor depends on."""
        return replace(self, contextual=other.contextual) == other

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> ModelConfig:
        """The inverse of ``to_dict``; missing entries keep the values of the ``paper`` preset.

        Raises:
            ValueError: unknown entry, wrong type or value out of range, as a sentence.
        """
        return build(cls, values, tr("network configuration"))


def _check(config: AttentionConfig | ModelConfig) -> None:
    check_types(config)
    for name, (least, most) in _RANGES.items():
        if hasattr(config, name):
            check_range(name, getattr(config, name), least, most)
