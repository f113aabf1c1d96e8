"""Which network a set of foreign weights is: its arithmetic, its order of colours, its licence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.interop.checksum import masked_crc32c
from engine.interop.layouts import swap_red_and_blue, transpose_kernels
from engine.language import mark, tr
from engine.model.config import AttentionConfig, ModelConfig

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from engine.interop.layouts import Tensors

_AUTHORS = "https://github.com/JiahuiYu/generative_inpainting"
_NON_COMMERCIAL = mark(
    "Non-commercial: the authors release these weights for research and education only, and their code under "
    "CC BY-NC 4.0. Do not use the weights, or what you make with them, commercially."
)
_NOT_NAMED = mark(
    "Non-commercial unless you know better: weights of this kind come from the authors' code, which is under "
    "CC BY-NC 4.0 for research and education only, or from a port of it."
)
_DAA233 = mark(
    "Research only unless you know better: the port's code is under the MIT licence but derived from the authors' "
    "non-commercial code, and its published weights were trained on ImageNet, whose terms allow research only."
)
_MMAGIC = mark(
    "The code is under the Apache License 2.0 and nothing more is said of the weights; the photographs they were "
    "trained on (Places365, CelebA-HQ) have terms of their own, for research only."
)


@dataclass(frozen=True, slots=True)
class Profile:
    """One kind of weights.

    Attributes:
        slug: for the name of a file.
        kind: what it is, for a person.
        config: the arithmetic, with the published widths.
        is_bgr: trained on blue, green, red.
        licence: the notice to show.
        origin: where such weights come from.
        data: what the authors trained it on; "" = it is none of their releases.

    Its texts are in English; whoever shows them says ``tr``.
    """

    slug: str
    kind: str
    config: ModelConfig
    is_bgr: bool
    licence: str
    origin: str
    data: str = ""


def _daa233_config() -> ModelConfig:
    released = ModelConfig.released()
    attention = replace(AttentionConfig.released(), norm="added", resize="every-second", hole_cells="sampled")
    return replace(released, padding="zeros", contextual=attention)


def _mmagic_config() -> ModelConfig:
    attention = AttentionConfig(similarity="source-normalised", hole_cells="sampled", propagation="flat")
    return replace(ModelConfig.released(), padding="reflect", activation_before_attention="elu", contextual=attention)


_TRAINED = Profile(
    slug="deepfill-v1",
    kind=mark("A network trained with the authors' TensorFlow code"),
    config=ModelConfig.released(),
    is_bgr=True,
    licence=_NOT_NAMED,
    origin=_AUTHORS,
)
PROFILES: Mapping[str, Profile] = {
    "tensorflow": _TRAINED,
    "converted": replace(_TRAINED, kind=mark("A network converted from the authors' TensorFlow code")),
    "nbei": replace(
        _TRAINED,
        slug="imagenet-deepfill",
        kind=mark("A network converted from the authors' TensorFlow code for video completion, probably ImageNet"),
        licence=_NON_COMMERCIAL,
        origin="https://github.com/nbei/Deep-Flow-Guided-Video-Inpainting",
    ),
    "daa233": Profile(
        slug="daa233",
        kind=mark("A network trained with daa233's PyTorch port"),
        config=_daa233_config(),
        is_bgr=False,
        licence=_DAA233,
        origin="https://github.com/daa233/generative-inpainting-pytorch",
    ),
    "mmagic": Profile(
        slug="mmagic-deepfillv1",
        kind=mark("A network trained with OpenMMLab's MMEditing or MMagic"),
        config=_mmagic_config(),
        is_bgr=True,
        licence=_MMAGIC,
        origin="https://github.com/open-mmlab/mmagic",
    ),
}
"""By the name of the layout of the file."""

RELEASES: Mapping[int, tuple[str, str]] = {
    0xAE9814B0: ("places2", "Places2"),
    0xDBFC7BE0: ("celeba", "CelebA"),
    0x2D6BBC15: ("imagenet", "ImageNet"),
    0x2353D43F: ("celeba-hq", "CelebA-HQ"),
    0x4739276E: ("dtd", "Describable Textures"),
}
"""The authors' releases, by the masked CRC-32C of the first kernel as TensorFlow stores it."""


@dataclass(frozen=True, slots=True)
class Identified:
    """What the weights are, the tensors for RGB, and what was noticed on the way."""

    profile: Profile
    tensors: Tensors
    notes: tuple[str, ...]


def identify(tensors: Tensors, layout: str, releases: Mapping[int, tuple[str, str]] = RELEASES) -> Identified:
    """Find out which weights these are, by checksum if the authors released them, else by the names in the file.

    Args:
        tensors: under Lacuna's names and shapes, colours as in the file.
        layout: name of the file's layout.
        releases: known checksums.
    """
    for spatial in (False, True):
        upright = transpose_kernels(tensors) if spatial else tensors
        for swapped in (False, True):
            bgr = swap_red_and_blue(upright) if swapped else upright
            found = releases.get(first_checksum(bgr["coarse.conv1.weight"]))
            if found is None:
                continue
            notes = []
            if swapped:
                notes.append(tr("The file had its colours swapped to RGB already"))
            if spatial:
                notes.append(tr("The file's kernels were transposed by a faulty conversion; that was undone"))
            return Identified(_release(*found), swap_red_and_blue(bgr), tuple(notes))
    profile = PROFILES[layout]
    notes = []
    if layout == "converted":
        notes.append(tr("It is none of the authors' releases; its colours were taken as BGR, as the authors' are"))
    return Identified(profile, swap_red_and_blue(tensors) if profile.is_bgr else tensors, tuple(notes))


def first_checksum(kernel: NDArray[np.float32]) -> int:
    """Masked CRC-32C of a kernel out×in×kH×kW as TensorFlow would store it."""
    return masked_crc32c(kernel.transpose(2, 3, 1, 0).astype("<f4").tobytes())


def _release(slug: str, data: str) -> Profile:
    return Profile(
        slug=f"released-{slug}",
        kind=f"The authors' release for {data}",
        data=data,
        config=ModelConfig.released(),
        is_bgr=True,
        licence=_NON_COMMERCIAL,
        origin=_AUTHORS,
    )
