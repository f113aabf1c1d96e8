"""Choice of device and precision; cards are pretended, except in the test marked cuda."""

import contextlib

import pytest
import torch

from engine.device import (
    DeviceError,
    DeviceInfo,
    Precision,
    autocast,
    available_devices,
    low_precision,
    resolve_device,
)
from engine.types import FillError


@pytest.fixture
def cards(monkeypatch):
    def pretend(*names, native_bf16=True):
        monkeypatch.setattr(torch.cuda, "is_available", lambda: bool(names))
        monkeypatch.setattr(torch.cuda, "device_count", lambda: len(names))
        monkeypatch.setattr(torch.cuda, "get_device_name", lambda i: names[i])
        monkeypatch.setattr(torch.cuda, "device", contextlib.nullcontext)
        monkeypatch.setattr(
            torch.cuda, "is_bf16_supported", lambda including_emulation=True: including_emulation or native_bf16
        )

    return pretend


def test_without_cards(cards):
    cards()
    assert available_devices() == (DeviceInfo("auto", "Automatic (CPU)"), DeviceInfo("cpu", "CPU"))
    assert resolve_device("auto") == resolve_device("cpu") == torch.device("cpu")
    for key in ("cuda", "cuda:0"):
        with pytest.raises(DeviceError, match="No CUDA card can be used"):
            resolve_device(key)


def test_with_two_cards(cards):
    cards("Quick", "Slow")
    assert [d.key for d in available_devices()] == ["auto", "cpu", "cuda:0", "cuda:1"]
    assert [d.label for d in available_devices()] == ["Automatic (Quick)", "CPU", "Quick (cuda:0)", "Slow (cuda:1)"]
    assert resolve_device("auto") == resolve_device("cuda") == torch.device("cuda", 0)
    assert resolve_device("cuda:1") == torch.device("cuda", 1)
    assert resolve_device("cpu") == torch.device("cpu")
    with pytest.raises(DeviceError, match="no CUDA card 2; the cards here are cuda:0 to cuda:1"):
        resolve_device("cuda:2")


@pytest.mark.parametrize("key", ["", "gpu", "cuda:", "cuda:x", "cuda:-1", "cuda0", "CPU", "mps"])
def test_unknown_devices(cards, key):
    cards("Quick")
    with pytest.raises(FillError, match="no device"):
        resolve_device(key)


@pytest.mark.parametrize(
    ("capabilities", "dtype"),
    [
        ({"avx512_bf16": True, "avx2": True}, torch.bfloat16),
        ({"amx_bf16": True}, torch.bfloat16),
        ({"avx512_f": True, "avx512_bf16": False}, None),
        ({}, None),
    ],
)
def test_bfloat16_where_the_cpu_has_it(monkeypatch, capabilities, dtype):
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: capabilities)
    assert low_precision(torch.device("cpu")) is dtype


@pytest.mark.parametrize("has_it", [True, False])
def test_bfloat16_in_older_torch(monkeypatch, has_it):
    monkeypatch.delattr(torch.cpu, "get_capabilities")
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: has_it, raising=False)
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: False, raising=False)
    assert low_precision(torch.device("cpu")) is (torch.bfloat16 if has_it else None)


def test_16_bits_on_cards(cards):
    cards("New")
    assert low_precision(torch.device("cuda", 0)) is torch.bfloat16
    cards("Old", native_bf16=False)
    assert low_precision(torch.device("cuda", 0)) is torch.float16


def test_autocast_lowers_convolutions_only_when_wanted(monkeypatch):
    conv, x = torch.nn.Conv2d(3, 3, 3), torch.zeros(1, 3, 8, 8)
    cpu = torch.device("cpu")
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_bf16": True})
    with autocast(cpu):
        assert conv(x).dtype is torch.bfloat16
    with autocast(cpu, Precision.FLOAT32):
        assert conv(x).dtype is torch.float32
    with autocast(cpu, "float32"):
        assert conv(x).dtype is torch.float32
    monkeypatch.setattr(torch.cpu, "get_capabilities", dict)
    with autocast(cpu):
        assert conv(x).dtype is torch.float32


@pytest.mark.cuda
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA card; this computer has none")
def test_the_network_runs_on_a_real_card():
    from engine.weights import default_weights_path, load_generator

    device = resolve_device("auto")
    generator, _ = load_generator(default_weights_path())
    image, mask = torch.rand(1, 3, 128, 128) * 2 - 1, torch.zeros(1, 1, 128, 128)
    mask[..., 40:80, 50:90] = 1
    with torch.no_grad():
        expected = generator(image, mask).refined
        generator.to(device)
        exact = generator(image.to(device), mask.to(device)).refined.cpu()
        with autocast(device):
            low = generator(image.to(device), mask.to(device)).refined.cpu()
    assert (exact - expected).abs().mean() < 1e-3
    assert (low - expected).abs().mean() < 0.02
