"""The feature network of the perceptual and style terms, from a file a person supplies. Nothing of Lacuna is one.

Two kinds of file: TorchScript, whose program says what the features are; and safetensors with the convolutions of a VGG
(``features.0.weight``, ``features.0.bias``, … as torchvision names them), which is rebuilt here. A pickle is never
opened.
"""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.language import mark, tr
from training.errors import TrainingError
from training.run.losses import FeatureNetwork

_MEAN, _DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)  # of the photos VGG was trained on, RGB in 0 to 1
_LAYER = re.compile(r"(?:features\.)?(\d+)\.(weight|bias)")
_RELU, _RELU_AND_POOL = 2, 3  # how much further the next convolution's number is
_PROBE = 64  # px
_HINT = mark("give a TorchScript file, or safetensors with the convolutions of a VGG")


def read_features(path: Path, device: torch.device) -> FeatureNetwork:
    """A network that is not trained, on ``device``: B×3×H×W RGB in [-1, 1] → feature maps.

    Raises:
        TrainingError: missing or damaged file, another kind of file, a network that gives no features; as a sentence.
    """
    try:
        start = path.read_bytes()[:16] if path.is_file() else None
    except OSError as error:
        raise TrainingError(
            tr("The feature network “{path}” cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    if start is None:
        raise TrainingError(tr("There is no feature network “{path}”.", path=path))
    if start[8:9] == b"{":
        return _tried(_read_vgg(path), path, device)
    if _is_torchscript(path):
        return _tried(_read_torchscript(path), path, device)
    if start[:1] == b"\x80" or zipfile.is_zipfile(path):
        raise TrainingError(
            tr(
                "“{path}” is a Python pickle, which could run any program when it is opened; {hint}.",
                path=path,
                hint=tr(_HINT),
            )
        )
    raise TrainingError(tr("“{path}” is not a feature network; {hint}.", path=path, hint=tr(_HINT)))


class Vgg(nn.Module):
    """Convolutions with ReLU, halved by pooling in between; the features before every pooling, and the last."""

    mean: Tensor
    deviation: Tensor

    def __init__(self, convolutions: Sequence[nn.Conv2d], pooled: Sequence[bool]) -> None:
        """``pooled``: for every convolution whether pooling follows."""
        super().__init__()
        self.convolutions, self.pooled = nn.ModuleList(convolutions), tuple(pooled)
        self.register_buffer("mean", torch.tensor(_MEAN).view(1, 3, 1, 1))
        self.register_buffer("deviation", torch.tensor(_DEVIATION).view(1, 3, 1, 1))

    def forward(self, image: Tensor) -> list[Tensor]:
        """B×3×H×W RGB in [-1, 1] → one map for each resolution."""
        x = ((image.float() + 1) / 2 - self.mean) / self.deviation
        maps = []
        for number, (convolution, pooled) in enumerate(zip(self.convolutions, self.pooled, strict=True), 1):
            x = F.relu(convolution(x))
            if pooled or number == len(self.pooled):
                maps.append(x)
                x = F.max_pool2d(x, 2) if pooled else x
        return maps


def _is_torchscript(path: Path) -> bool:
    """Whether it is an archive with a program in it, not one with pickled objects only."""
    if not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        return any("/code/" in name for name in archive.namelist())


def _read_torchscript(path: Path) -> nn.Module:
    try:
        with warnings.catch_warnings():  # what is to replace it opens pickles
            warnings.simplefilter("ignore", DeprecationWarning)
            return torch.jit.load(str(path), map_location="cpu")  # type: ignore[no-untyped-call,no-any-return]
    except (RuntimeError, ValueError) as error:
        raise TrainingError(
            tr("The TorchScript file “{path}” is damaged, or of a newer PyTorch.", path=path)
        ) from error


def _read_vgg(path: Path) -> nn.Module:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        tensors = load_file(path)
    except (SafetensorError, OSError) as error:
        raise TrainingError(tr("The feature network “{path}” is damaged: {error}.", path=path, error=error)) from error
    layers: dict[int, dict[str, Tensor]] = {}
    for name, tensor in tensors.items():
        found = _LAYER.fullmatch(name)
        if found is not None:
            layers.setdefault(int(found[1]), {})[found[2]] = tensor.float()
    numbers = sorted(layers)
    steps = [after - before for before, after in pairwise(numbers)]
    whole = all(len(layer) == 2 and layer["weight"].dim() == 4 for layer in layers.values())
    if not numbers or not whole or not set(steps) <= {_RELU, _RELU_AND_POOL}:
        raise TrainingError(
            tr("“{path}” holds weights, but not the convolutions of a VGG; {hint}.", path=path, hint=tr(_HINT))
        )
    pooled = [step == _RELU_AND_POOL for step in (*steps, _RELU)]
    return Vgg([_convolution(layers[number]) for number in numbers], pooled)


def _convolution(layer: dict[str, Tensor]) -> nn.Conv2d:
    outputs, inputs, kernel, _ = layer["weight"].shape
    convolution = nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2)
    with torch.no_grad():
        convolution.weight = nn.Parameter(layer["weight"])
        convolution.bias = nn.Parameter(layer["bias"])
    return convolution


def _tried(network: nn.Module, path: Path, device: torch.device) -> FeatureNetwork:
    """Moved, frozen, and asked once: whatever is wrong shows now and not after hours."""
    network = network.to(device).eval()
    for parameter in network.parameters():
        parameter.requires_grad_(False)

    def features(image: Tensor) -> Sequence[Tensor]:
        maps = network(image)
        return [maps] if isinstance(maps, Tensor) else list(maps)

    try:
        with torch.no_grad():
            maps = features(torch.zeros(1, 3, _PROBE, _PROBE, device=device))
    except (RuntimeError, TypeError, ValueError, NotImplementedError) as error:
        raise TrainingError(
            tr("The network in “{path}” cannot look at pictures B×3×H×W; {hint}.", path=path, hint=tr(_HINT))
        ) from error
    if not maps or not all(isinstance(m, Tensor) and m.dim() == 4 for m in maps):
        raise TrainingError(
            tr("The network in “{path}” gives no feature maps B×C×H×W; {hint}.", path=path, hint=tr(_HINT))
        )
    return features
