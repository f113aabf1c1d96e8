"""Where the network runs and how precisely. torch is imported only when asked."""

from __future__ import annotations

import copy
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from engine.language import tr
from engine.types import FillError

if TYPE_CHECKING:
    import torch

    from engine.model.generator import Generator


class Precision(StrEnum):
    """How convolutions are computed. Attention and pixels stay in float32 whatever this says."""

    AUTO = "auto"
    FLOAT32 = "float32"


class DeviceError(FillError):
    """The device asked for is not there; the message says what is."""


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """One choice of device: ``key`` for ``resolve_device``, ``label`` for a person."""

    key: str
    label: str


def available_devices() -> tuple[DeviceInfo, ...]:
    """Automatic choice, the CPU, then every CUDA card."""
    import torch

    cards = [(f"cuda:{i}", torch.cuda.get_device_name(i)) for i in range(_cuda_count())]
    best = cards[0][1] if cards else "CPU"
    devices = [DeviceInfo("auto", tr("Automatic ({device})", device=best)), DeviceInfo("cpu", "CPU")]
    return (*devices, *(DeviceInfo(key, f"{name} ({key})") for key, name in cards))


def resolve_device(key: str) -> torch.device:
    """The device for "auto" (the first CUDA card, else the CPU), "cpu", "cuda" or e.g. "cuda:1".

    Raises:
        DeviceError: unknown key, no CUDA, or no such card.
    """
    import torch

    count = _cuda_count()
    if key == "auto":
        return torch.device("cuda:0" if count else "cpu")
    if key == "cpu":
        return torch.device("cpu")
    kind, _, number = key.partition(":")
    if kind != "cuda" or (number and not number.isdecimal()) or key.endswith(":"):
        raise DeviceError(tr("There is no device “{key}”; use auto, cpu, cuda or cuda:0.", key=key))
    if count == 0:
        raise DeviceError(tr("No CUDA card can be used on this computer; choose the CPU or the automatic device."))
    index = int(number or 0)
    if index >= count:
        raise DeviceError(
            tr(
                "There is no CUDA card {index}; the cards here are cuda:0 to cuda:{last}.",
                index=index,
                last=count - 1,
            )
        )
    return torch.device("cuda", index)


def low_precision(device: torch.device) -> torch.dtype | None:
    """The 16-bit type this device computes faster than float32 without emulating it; None if there is none."""
    import torch

    if device.type == "cuda":
        with torch.cuda.device(device):
            native = torch.cuda.is_bf16_supported(including_emulation=False)
        return torch.bfloat16 if native else torch.float16
    return torch.bfloat16 if device.type == "cpu" and _cpu_has_bfloat16() else None


def prepare_network(
    generator: Generator, device: torch.device, precision: Precision | str = Precision.AUTO
) -> Generator:
    """The network on ``device``, channels last, in the 16-bit type that is fast there, or in float32.

    In 16 bits it is a copy and ``generator`` stays as it is. Whole 16-bit weights are faster than ``autocast``, which
    converts them on every call.
    """
    import torch

    dtype = low_precision(device) if Precision(precision) is Precision.AUTO else None
    if dtype is not None:
        generator = copy.deepcopy(generator).to(dtype)
    return generator.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload,no-any-return]


def autocast(device: torch.device, precision: Precision | str = Precision.AUTO) -> AbstractContextManager[object]:
    """Run convolutions in 16 bits where ``device`` is good at it; do nothing elsewhere or with FLOAT32."""
    import torch

    dtype = low_precision(device) if Precision(precision) is Precision.AUTO else None
    return nullcontext() if dtype is None else torch.autocast(device.type, dtype=dtype)


def free_memory(device: torch.device | None = None) -> int:
    """Bytes that could be taken without swapping: on a card, or in the computer (the CPU, and None)."""
    if device is not None and device.type == "cuda":
        import torch

        return int(torch.cuda.mem_get_info(device)[0])
    import psutil

    return int(psutil.virtual_memory().available)


def _cuda_count() -> int:
    import torch

    return torch.cuda.device_count() if torch.cuda.is_available() else 0


def _cpu_has_bfloat16() -> bool:
    """Ask torch in the ways its versions know; AVX-512 without bf16 would only emulate it, slowly."""
    import torch

    if hasattr(torch.cpu, "get_capabilities"):
        capabilities = torch.cpu.get_capabilities()
        return any(bool(capabilities.get(name)) for name in ("avx512_bf16", "amx_bf16", "arm_bf16", "bf16"))
    return any(
        bool(getattr(torch.cpu, name, lambda: False)())
        for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    )
