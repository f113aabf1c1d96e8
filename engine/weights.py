"""Weights on disk: a safetensors file that rebuilds its network by itself. Nothing in it is ever executed.

The file's metadata holds the format version, the network's configuration and where the weights come from, as JSON.
``read_card`` reads only that and needs no torch, so a dialog can describe a file before the network is loaded.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.files.atomic import replace_file
from engine.files.regular import open_regular
from engine.language import tr
from engine.model.config import ModelConfig
from engine.types import FillError

if TYPE_CHECKING:
    from torch import Tensor

    from engine.model.generator import Generator
    from engine.model.overrides import AttentionOverrides

FORMAT = "lacuna-generator"
FORMAT_VERSION = 1
_MAX_HEADER_BYTES = 16 << 20
_MOST_AXES = 8
_LARGEST_NUMBER = 1 << 48  # of a shape or an offset; far above any file
_LONGEST_TEXT = 100_000  # letters that a card shows of one entry
_LONGEST_NAME = 80  # letters of a tensor's name in a sentence
_DTYPES = {"F32": 4, "F16": 2, "BF16": 2, "F64": 8}
_SIGNATURES = {
    b"\x80": "a Python pickle",
    b"PK\x03\x04": "a zip archive, perhaps a PyTorch .pth or .pt file",
    b"\xff\xd8\xff": "a JPEG picture",
    b"\x89PNG": "a PNG picture",
    b"II*\x00": "a TIFF picture",
    b"MM\x00*": "a TIFF picture",
    b"RIFF": "a WebP picture",
    b"\x89HDF": "an HDF5 file",
    b"GGUF": "a GGUF file",
    b"\x1f\x8b": "a gzip archive",
    b"version https://git-lfs": "a Git LFS pointer: the file itself was not downloaded",
    b"<": "a web page",
}


class WeightsError(FillError):
    """Weights cannot be read or written. The message is for a person: which file, what is wrong, what to do."""


@dataclass(frozen=True, slots=True)
class WeightsCard:
    """What a weights file says about itself.

    Attributes:
        config: the network these weights are for.
        provenance: title, data, licence, training, … as plain text by name.
        path: the file.
        format_version: of the file.
        tensors: shape of every tensor by name.
    """

    config: ModelConfig
    provenance: Mapping[str, str]
    path: Path
    format_version: int
    tensors: Mapping[str, tuple[int, ...]] = field(repr=False)


def default_weights_path() -> Path:
    """The bundled weights."""
    import resources

    return Path(resources.__path__[0]) / "models" / "paper.safetensors"


def save_weights(path: Path, generator: Generator, provenance: Mapping[str, str]) -> None:
    """Write a generator's weights, float32, with its configuration; an existing file is replaced whole or not at all.

    Raises:
        WeightsError: the file cannot be written, or a weight is not finite.
    """
    import torch
    from safetensors.torch import save

    path = Path(path)
    tensors = {
        name: tensor.detach().to("cpu", torch.float32).contiguous() for name, tensor in generator.state_dict().items()
    }
    _check_finite(tensors, path)
    metadata = {
        "format": FORMAT,
        "format_version": str(FORMAT_VERSION),
        "config": json.dumps(generator.config.to_dict()),
        "provenance": json.dumps(dict(provenance), ensure_ascii=False),
    }
    try:
        data = save(tensors, metadata)
        replace_file(path, lambda file: file.write(data))
    except OSError as error:
        msg = f"The weights could not be saved to “{path}”: {error.strerror or error}."
        raise WeightsError(msg) from error


def load_generator(path: Path, *, attention: AttentionOverrides | None = None) -> tuple[Generator, WeightsCard]:
    """The network of a file in eval mode, float32 on the CPU, and the file's card.

    ``attention`` has options to use instead of the file's; the card still says what is in the file.

    Raises:
        WeightsError: missing, truncated, foreign, newer or damaged file, or options for a network without contextual
            attention, as one sentence.
    """
    card = read_card(path)
    config = card.config if attention is None else _with_options(card, attention)

    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    from engine.model.generator import Generator

    with torch.device("meta"):
        generator = Generator(config)
    _check_tensors(card, {name: tuple(t.shape) for name, t in generator.state_dict().items()})
    try:
        stored = load_file(card.path)
    except (SafetensorError, OSError) as error:
        raise WeightsError(tr("The weights file “{path}” is damaged: {error}.", path=card.path, error=error)) from error
    tensors = {name: tensor.to(torch.float32, copy=True) for name, tensor in stored.items()}
    _check_finite(tensors, card.path)
    generator.load_state_dict(tensors, strict=True, assign=True)
    return generator.eval(), card


def weights_digest(path: Path) -> str:
    """SHA-256 of a weights file, hexadecimal: by it a network is known again wherever its file lies.

    Raises:
        WeightsError: it cannot be read.
    """
    try:
        with open_regular(path) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise WeightsError(
            tr("The weights file “{path}” cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error


def read_card(path: Path) -> WeightsCard:
    """Read only the header of a weights file. No torch.

    Raises:
        WeightsError: as ``load_generator``, as far as the header tells.
    """
    path = Path(path)
    header = _read_header(path)
    metadata = header.pop("__metadata__", {})
    if not isinstance(metadata, dict) or metadata.get("format") != FORMAT:
        msg = f"“{path}” is not a weights file of Lacuna: it holds weights, but not of a Lacuna network."
        raise WeightsError(msg)
    version = str(metadata.get("format_version", ""))
    if not version.isdecimal() or len(version) > 9 or int(version) < 1:
        raise WeightsError(tr("“{path}” is not a weights file of Lacuna: it has no valid format version.", path=path))
    if int(version) > FORMAT_VERSION:
        msg = f"The weights file “{path}” is of format {version}, newer than this Lacuna can read; please update."
        raise WeightsError(msg)
    try:
        config = ModelConfig.from_dict(json.loads(metadata.get("config", "")))
        provenance = json.loads(metadata.get("provenance", "{}"))
        texts = {_text(k): _text(v) for k, v in provenance.items()} if isinstance(provenance, dict) else None
    except (ValueError, TypeError, ArithmeticError, RecursionError) as error:
        raise WeightsError(
            tr("The weights file “{path}” describes its network wrongly: {why}", path=path, why=_why(error))
        ) from error
    if texts is None:
        raise WeightsError(tr("The weights file “{path}” describes its origin wrongly.", path=path))
    shapes = {name: tuple(entry["shape"]) for name, entry in header.items()}
    return WeightsCard(config, texts, path, int(version), shapes)


def _text(value: Any) -> str:
    """What a file says, fit to be shown: of a sane length, and without halves of letters, which no font has."""
    return str(value)[:_LONGEST_TEXT].encode(errors="replace").decode()


def _why(error: Exception) -> str:
    """The end of a sentence. What a parser says of its own troubles is nothing a person could use."""
    if isinstance(error, RecursionError):
        return "it is nested too deeply."
    text = _text(error)
    return f"{text[: 2 * _LONGEST_NAME]}…" if len(text) > 2 * _LONGEST_NAME else f"{text.rstrip('.')}."


def _with_options(card: WeightsCard, attention: AttentionOverrides) -> ModelConfig:
    try:
        return attention.applied_to(card.config)
    except ValueError as error:
        raise WeightsError(
            tr("The weights file “{path}” does not fit: {error}", path=card.path, error=error)
        ) from error


def _read_header(path: Path) -> dict[str, Any]:
    """The JSON header of a safetensors file, its entries checked against the length of the file."""
    try:
        with open_regular(path) as file:
            length = file.seek(0, os.SEEK_END)
            file.seek(0)
            start = file.read(64)
            if length < 8 or start[8:9] != b"{":
                raise WeightsError(_foreign(path, start))
            (header_bytes,) = struct.unpack("<Q", start[:8])
            if header_bytes > min(length - 8, _MAX_HEADER_BYTES):
                raise WeightsError(_truncated(path))
            file.seek(8)
            header = json.loads(file.read(header_bytes))
    except FileNotFoundError as error:
        raise WeightsError(tr("There is no weights file “{path}”.", path=path)) from error
    except OSError as error:
        msg = f"The weights file “{path}” cannot be read: {error.strerror or error}."
        raise WeightsError(msg) from error
    except (ValueError, RecursionError) as error:
        raise WeightsError(tr("“{path}” is not a weights file: its header is not valid.", path=path)) from error
    if not isinstance(header, dict):
        raise WeightsError(tr("“{path}” is not a weights file: its header is not valid.", path=path))
    for name, entry in header.items():
        if name != "__metadata__":
            _check_entry(path, name, entry, length - 8 - header_bytes)
    return header


def _check_entry(path: Path, name: str, entry: Any, data_bytes: int) -> None:
    try:
        kind, shape, (begin, end) = entry["dtype"], entry["shape"], entry["data_offsets"]
        whole = all(type(n) is int and 0 <= n < _LARGEST_NUMBER for n in (*shape, begin, end))
        whole = whole and isinstance(kind, str) and len(shape) <= _MOST_AXES
    except (TypeError, KeyError, ValueError):
        whole = False
    name = _named(name)
    if not whole:
        raise WeightsError(
            tr(
                "“{path}” is damaged, or not a weights file of Lacuna: its entry “{name}” makes no sense.",
                path=path,
                name=name,
            )
        )
    if kind not in _DTYPES:
        msg = (
            f"The weights file “{path}” does not fit: “{name}” is of type {_named(kind)}, not a floating-point number."
        )
        raise WeightsError(msg)
    count = 1
    for n in shape:
        count *= n
    if end - begin != count * _DTYPES[kind]:
        raise WeightsError(
            tr(
                "“{path}” is damaged, or not a weights file of Lacuna: its entry “{name}” makes no sense.",
                path=path,
                name=name,
            )
        )
    if end > data_bytes:
        raise WeightsError(_truncated(path))


def _check_tensors(card: WeightsCard, expected: Mapping[str, tuple[int, ...]]) -> None:
    missing, extra = sorted(set(expected) - set(card.tensors)), sorted(set(card.tensors) - set(expected))
    wrong = [name for name in expected if name in card.tensors and card.tensors[name] != expected[name]]
    if missing:
        problem = f"{_some(missing)} missing"
    elif extra:
        problem = f"{_some(extra)} not part of the network it describes"
    elif wrong:
        name = wrong[0]
        problem = f"{_some(wrong)} of another shape ({card.tensors[name]} instead of {expected[name]})"
    else:
        return
    raise WeightsError(tr("The weights file “{path}” does not fit: {problem}.", path=card.path, problem=problem))


def _check_finite(tensors: Mapping[str, Tensor], path: Path) -> None:
    broken = [name for name, tensor in tensors.items() if not bool(tensor.isfinite().all())]
    if broken:
        raise WeightsError(
            tr(
                "The weights for “{path}” are broken: {some} not finite (NaN or infinity).",
                path=path,
                some=_some(broken),
            )
        )


def _some(names: list[str]) -> str:
    first = f"“{_named(names[0])}”"
    return f"{first} is" if len(names) == 1 else f"{first} and {len(names) - 1} more are"


def _named(name: str) -> str:
    return _text(name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…")


def _truncated(path: Path) -> str:
    return f"The weights file “{path}” is cut off: it ends before its data does. Please copy or download it again."


def _foreign(path: Path, start: bytes) -> str:
    if not start:
        return f"The weights file “{path}” is empty."
    looks = next((what for magic, what in _SIGNATURES.items() if start.startswith(magic)), None)
    seems = f"it looks like {looks}" if looks else "it is of an unknown kind"
    return f"“{path}” is not a weights file in the safetensors format: {seems}."
