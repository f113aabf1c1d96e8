"""Feature networks of a person's own: TorchScript and VGG files work, all else is a sentence, no pickle is opened."""

import warnings

import pytest
import torch
from safetensors.torch import save_file
from torch import nn
from torch.nn import functional as F

from tests.fakes.runs import Run, recipe, reconstruction, write_photos
from training import events
from training.config import LossWeights
from training.errors import TrainingError
from training.run.features import read_features

CPU = torch.device("cpu")


class _Maps(nn.Module):
    def __init__(self):
        super().__init__()
        self.convolution = nn.Conv2d(3, 4, 3)

    def forward(self, image):
        near = self.convolution(image)
        return near, torch.relu(near)


class _Number(nn.Module):
    def forward(self, image):
        return image.mean()


class _Bomb:
    def __reduce__(self):
        return (exit, (3,))


def _script(path, module):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.jit.save(torch.jit.trace(module, torch.zeros(1, 3, 32, 32)), path)
    return path


def _vgg(path, prefix="features."):
    torch.manual_seed(1)
    shapes = {0: (4, 3), 2: (5, 4), 5: (6, 5)}  # two convolutions, pooling, one more
    tensors = {f"{prefix}{n}.weight": torch.randn(*shape, 3, 3) for n, shape in shapes.items()}
    tensors |= {f"{prefix}{n}.bias": torch.randn(shape[0]) for n, shape in shapes.items()}
    save_file(tensors | {"classifier.0.weight": torch.randn(3, 6)}, path)
    return tensors


@pytest.mark.parametrize("prefix", ["features.", ""])
def test_a_vgg_is_rebuilt_from_its_tensors(tmp_path, prefix):
    tensors = _vgg(tmp_path / "vgg.safetensors", prefix)
    image = torch.rand(2, 3, 40, 48) * 2 - 1

    maps = read_features(tmp_path / "vgg.safetensors", CPU)(image)

    mean, deviation = (torch.tensor(v).view(3, 1, 1) for v in ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]))
    x = ((image + 1) / 2 - mean) / deviation
    for n in (0, 2):
        x = F.relu(F.conv2d(x, tensors[f"{prefix}{n}.weight"], tensors[f"{prefix}{n}.bias"], padding=1))
    last = F.relu(F.conv2d(F.max_pool2d(x, 2), tensors[f"{prefix}5.weight"], tensors[f"{prefix}5.bias"], padding=1))
    assert [tuple(m.shape) for m in maps] == [(2, 5, 40, 48), (2, 6, 20, 24)]
    torch.testing.assert_close(maps[0], x)
    torch.testing.assert_close(maps[1], last)


def test_torchscript_is_run_and_learns_nothing(tmp_path):
    module = _Maps()
    features = read_features(_script(tmp_path / "maps.pt", module), CPU)
    image = torch.rand(1, 3, 40, 40, requires_grad=True)
    first, second = features(image)
    torch.testing.assert_close(first, module(image)[0])
    second.sum().backward()
    assert image.grad.abs().sum() > 0  # the generator hears it


def test_perceptual_and_style_terms_train_with_a_file(tmp_path):
    _vgg(tmp_path / "vgg.safetensors")
    weights = LossWeights(perceptual=0.1, style=0.1)
    features = read_features(tmp_path / "vgg.safetensors", CPU)
    config = recipe(reconstruction(2), weights=weights)
    with Run(write_photos(tmp_path / "photos"), config, features=features) as run:
        run.trainer.run()
    assert {"perceptual", "style"} <= set(run.of(events.StepDone)[0].losses)
    with pytest.raises(TrainingError, match="--features FILE"), Run(tmp_path / "photos", config):
        pass


def _missing(path):
    return "There is no feature network"


def _pickle(path):
    torch.save(_Bomb(), path)
    return "is a Python pickle"


def _old_pickle(path):
    torch.save(_Bomb(), path, _use_new_zipfile_serialization=False)
    return "is a Python pickle"


def _photo(path):
    path.write_bytes(b"\xff\xd8\xff\xe0 and so on")
    return "is not a feature network"


def _empty(path):
    path.write_bytes(b"")
    return "is not a feature network"


def _other_weights(path):
    save_file({"layer.weight": torch.zeros(3, 3)}, path)
    return "not the convolutions of a VGG"


def _channels(path):
    save_file({"features.0.weight": torch.zeros(4, 9, 3, 3), "features.0.bias": torch.zeros(4)}, path)
    return "cannot look at pictures"


def _cut_off(path):
    _vgg(path)
    path.write_bytes(path.read_bytes()[:-100])
    return "is damaged"


def _no_maps(path):
    _script(path, _Number())
    return "gives no feature maps"


def _cut_script(path):
    _script(path, _Maps())
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return "is not a feature network"


@pytest.mark.parametrize(
    "make",
    [_missing, _pickle, _old_pickle, _photo, _empty, _other_weights, _channels, _cut_off, _no_maps, _cut_script],
)
def test_a_file_of_the_wrong_kind_is_one_sentence(tmp_path, make):
    expected = make(tmp_path / "file")
    with pytest.raises(TrainingError) as caught:
        read_features(tmp_path / "file", CPU)
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)
