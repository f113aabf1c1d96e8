"""PyTorch's files, zip archives and the older plain ones: checked first, then loaded with ``weights_only=True``."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from engine.files.regular import open_regular
from engine.interop.pickle_check import check_pickle
from engine.language import tr
from engine.weights import WeightsError

LARGEST_FILE = 1 << 30
"""Bytes. Checkpoints with critics and optimisers are a tenth of this."""

_LARGEST_PICKLE = 32 << 20
_MOST_MEMBERS = 20_000
_LEGACY_MAGIC = 0x1950A86A20F9469CFC6C


def load_state_dict(path: Path) -> dict[str, NDArray[np.float32]]:
    """Every floating-point tensor of a file by name, float32, in PyTorch's layout: kernels out×in×kH×kW.

    A checkpoint that keeps them under ``state_dict`` is unwrapped; what is not a tensor is left out.

    Raises:
        WeightsError: not a PyTorch file, a damaged or oversized one, or one that holds more than tensors.
    """
    path = Path(path)
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise ValueError(f"it is larger than {LARGEST_FILE >> 30} GiB")
        with open_regular(path) as file:
            start = file.read(4)
            file.seek(0)
            if start == b"PK\x03\x04":
                _check_zip(file)
            else:
                _check_legacy(file, size)
        loaded = _load(path)
    except WeightsError:
        raise
    except OSError as error:
        raise WeightsError(
            tr("The weights file “{path}” cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    except ValueError as error:
        raise WeightsError(tr("The PyTorch file “{path}” cannot be used: {error}.", path=path, error=error)) from error
    return _tensors(path, loaded)


def _check_zip(file: IO[bytes]) -> None:
    """Nothing compressed, nothing twice, each storage as long as the pickle says."""
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, struct.error) as error:
        raise ValueError("it is cut off or damaged; please copy or download it again") from error
    with archive:
        members = archive.infolist()
        names = {member.filename.lower() for member in members}
        if len(members) > _MOST_MEMBERS or len(names) != len(members):
            raise ValueError("it is not an archive as PyTorch writes it")
        if any(name.endswith("/constants.pkl") for name in names):
            raise ValueError("it is a TorchScript program; save its state_dict instead")
        pickles = [member for member in members if member.filename.endswith("/data.pkl")]
        if not pickles:
            raise ValueError(
                "it is a zip archive, but not one of PyTorch; if it is a downloaded folder, unpack it first"
            )
        if any(member.compress_type != zipfile.ZIP_STORED or member.flag_bits & 1 for member in members):
            raise ValueError("its archive is compressed or encrypted, which PyTorch never does")
        if len(pickles) > 1 or pickles[0].file_size > _LARGEST_PICKLE:
            raise ValueError("it is not an archive as PyTorch writes it")
        try:
            storages, _ = check_pickle(io.BytesIO(archive.read(pickles[0])))
        except (zipfile.BadZipFile, EOFError, NotImplementedError, struct.error) as error:
            raise ValueError("it is cut off or damaged; please copy or download it again") from error
        folder = pickles[0].filename.removesuffix("data.pkl")
        lengths = {member.filename: member.file_size for member in members}
        for storage in storages.values():
            if lengths.get(f"{folder}data/{storage.key}") != storage.size:
                raise ValueError("the sizes of its tensors are wrong")


def _check_legacy(file: IO[bytes], size: int) -> None:
    """Five pickles (magic, version, system, object, keys), then each storage with its length before it."""
    _, magic = check_pickle(file)
    if magic != _LEGACY_MAGIC:
        raise ValueError("it is a Python pickle, but not of PyTorch tensors")
    for _ in range(2):
        check_pickle(file)
    storages, _ = check_pickle(file)
    check_pickle(file)
    if sum(storage.size + 8 for storage in storages.values()) > size - file.tell():
        raise ValueError("it is cut off: it ends before its tensors do; please copy or download it again")


def _load(path: Path) -> Any:
    import torch

    try:
        with warnings.catch_warnings():  # old files are deprecated in torch's eyes; that is why they are converted
            warnings.simplefilter("ignore")
            return torch.load(path, map_location="cpu", weights_only=True)
    except MemoryError:
        raise ValueError("there is not enough memory to load it") from None
    except Exception as error:  # a damaged file makes torch raise almost anything
        detail = str(error).strip().split("\n")[0].rstrip(".")[:200]
        raise ValueError(f"torch refuses it ({detail or type(error).__name__})") from error


def _tensors(path: Path, loaded: Any) -> dict[str, NDArray[np.float32]]:
    import torch

    if isinstance(loaded, Mapping) and isinstance(loaded.get("state_dict"), Mapping):
        loaded = loaded["state_dict"]
    if not isinstance(loaded, Mapping):
        raise WeightsError(tr("The PyTorch file “{path}” holds no table of tensors.", path=path))
    tensors: dict[str, NDArray[np.float32]] = {}
    total = 0
    for name, value in loaded.items():
        if not isinstance(name, str) or not isinstance(value, torch.Tensor) or not value.is_floating_point():
            continue
        if value.layout != torch.strided or value.device.type != "cpu":
            raise WeightsError(
                tr("The PyTorch file “{path}” cannot be used: “{name}” is not a plain tensor.", path=path, name=name)
            )
        total += value.numel()  # a view can be far larger than what it looks at
        if 4 * total > LARGEST_FILE or value.numel() * value.element_size() > value.untyped_storage().nbytes():
            raise WeightsError(
                tr("The PyTorch file “{path}” cannot be used: “{name}” is larger than its data.", path=path, name=name)
            )
        tensors[name] = value.detach().to(torch.float32).contiguous().numpy()
    if not tensors:
        raise WeightsError(tr("The PyTorch file “{path}” holds no weights.", path=path))
    return tensors
