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
from engine.language import ended, mark, tr
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
    b"\x80": mark("a Python pickle"),
    b"PK\x03\x04": mark("a zip archive, perhaps a PyTorch .pth or .pt file"),
    b"\xff\xd8\xff": mark("a JPEG picture"),
    b"\x89PNG": mark("a PNG picture"),
    b"II*\x00": mark("a TIFF picture"),
    b"MM\x00*": mark("a TIFF picture"),
    b"RIFF": mark("a WebP picture"),
    b"\x89HDF": mark("an HDF5 file"),
    b"GGUF": mark("a GGUF file"),
    b"\x1f\x8b": mark("a gzip archive"),
    b"version https://git-lfs": mark("a Git LFS pointer: the file itself was not downloaded"),
    b"<": mark("a web page"),
}


class WeightsError(FillError):
    """Weights cannot be read or written. The message is for a person: which file, what is wrong, what to do."""


class ForeignWeightsError(WeightsError):
    """A whole safetensors file, but not one of Lacuna's; ``metadata`` is what it says about itself."""

    def __init__(self, path: Path, metadata: Mapping[str, str]) -> None:
        super().__init__(
            tr("“{path}” is not a weights file of Lacuna: it holds weights, but not of a Lacuna network.", path=path)
        )
        self.metadata = metadata


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


def save_weights(path: Path, generator: Generator, provenance: Mapping[str, str], *, half: bool = False) -> None:
    """Write a generator's weights, float32, with its configuration; an existing file is replaced whole or not at all.

    ``half`` writes float16, which makes half the file, and says so in the provenance (``precision``).

    Raises:
        WeightsError: the file cannot be written, or a weight is not finite or too large for float16.
    """
    import torch
    from safetensors.torch import save

    path = Path(path)
    tensors = {
        name: tensor.detach().to("cpu", torch.float32).contiguous() for name, tensor in generator.state_dict().items()
    }
    check_finite(tensors, path)
    notes = dict(provenance)
    if half:
        tensors, notes = _halved(tensors, path), notes | {"precision": "float16"}
    metadata = {
        "format": FORMAT,
        "format_version": str(FORMAT_VERSION),
        "config": json.dumps(generator.config.to_dict()),
        "provenance": json.dumps(notes, ensure_ascii=False),
    }
    try:
        data = save(tensors, metadata)
        replace_file(path, lambda file: file.write(data))
    except OSError as error:
        msg = tr("The weights could not be saved to “{path}”: {reason}.", path=path, reason=error.strerror or error)
        raise WeightsError(msg) from error


def load_generator(path: str | Path, *, attention: AttentionOverrides | None = None) -> tuple[Generator, WeightsCard]:
    """The network of a file in eval mode, float32 on the CPU, and the file's card.

    ``attention`` has options to use instead of the file's; the card still says what is in the file.

    Raises:
        WeightsError: missing, truncated, foreign (``ForeignWeightsError``), newer or damaged file, or options for a
            network without contextual attention, as one sentence.
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
    check_finite(tensors, card.path)
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


def read_card(path: str | Path) -> WeightsCard:
    """Read only the header of a weights file. No torch.

    Raises:
        ForeignWeightsError: weights, but not of Lacuna's format.
        WeightsError: as ``load_generator``, as far as the header tells.
    """
    path = Path(path)
    header = _read_header(path)
    metadata = header.pop("__metadata__", {})
    if not isinstance(metadata, dict) or metadata.get("format") != FORMAT:
        raise ForeignWeightsError(path, metadata if isinstance(metadata, dict) else {})
    version = str(metadata.get("format_version", ""))
    if not version.isdecimal() or len(version) > 9 or int(version) < 1:
        raise WeightsError(tr("“{path}” is not a weights file of Lacuna: it has no valid format version.", path=path))
    if int(version) > FORMAT_VERSION:
        msg = tr(
            "The weights file “{path}” is of format {version}, newer than this Lacuna can read; please update.",
            path=path,
            version=version,
        )
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
        return tr("it is nested too deeply.")
    text = _text(error)
    return f"{text[: 2 * _LONGEST_NAME]}…" if len(text) > 2 * _LONGEST_NAME else ended(text)


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
        msg = tr("The weights file “{path}” cannot be read: {reason}.", path=path, reason=error.strerror or error)
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
        msg = tr(
            "The weights file “{path}” does not fit: “{name}” is of type {kind}, not a floating-point number.",
            path=path,
            name=name,
            kind=_named(kind),
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
        raise WeightsError(
            tr("The weights file “{path}” does not fit: {tensors} missing.", path=card.path, tensors=_some(missing))
        )
    if extra:
        raise WeightsError(
            tr(
                "The weights file “{path}” does not fit: {tensors} not part of the network it describes.",
                path=card.path,
                tensors=_some(extra),
            )
        )
    if wrong:
        name = wrong[0]
        raise WeightsError(
            tr(
                "The weights file “{path}” does not fit: {tensors} of another shape ({shape} instead of {expected}).",
                path=card.path,
                tensors=_some(wrong),
                shape=card.tensors[name],
                expected=expected[name],
            )
        )


def check_finite(tensors: Mapping[str, Tensor], path: Path) -> None:
    """Whether all numbers are numbers.

    Raises:
        WeightsError: which are not.
    """
    broken = [name for name, tensor in tensors.items() if not bool(tensor.isfinite().all())]
    if broken:
        raise WeightsError(
            tr(
                "The weights for “{path}” are broken: {tensors} not finite (NaN or infinity).",
                path=path,
                tensors=_some(broken),
            )
        )


def _halved(tensors: Mapping[str, Tensor], path: Path) -> dict[str, Tensor]:
    halves = {name: tensor.half() for name, tensor in tensors.items()}
    large = [name for name, tensor in halves.items() if not bool(tensor.isfinite().all())]
    if large:
        raise WeightsError(
            tr(
                "The weights for “{path}” do not fit into 16 bits: {tensors} too large.",
                path=path,
                tensors=_some(large),
            )
        )
    return halves


def _some(names: list[str]) -> str:
    """The beginning of a clause, up to its verb."""
    first = _named(names[0])
    if len(names) == 1:
        return tr("“{name}” is", name=first)
    return tr("“{name}” and {more} more are", name=first, more=len(names) - 1)


def _named(name: str) -> str:
    return _text(name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…")


def _truncated(path: Path) -> str:
    return tr(
        "The weights file “{path}” is cut off: it ends before its data does. Please copy or download it again.",
        path=path,
    )


def _foreign(path: Path, start: bytes) -> str:
    if not start:
        return tr("The weights file “{path}” is empty.", path=path)
    looks = next((what for magic, what in _SIGNATURES.items() if start.startswith(magic)), None)
    if looks is None:
        return tr("“{path}” is not a weights file in the safetensors format: it is of an unknown kind.", path=path)
    return tr(
        "“{path}” is not a weights file in the safetensors format: it looks like {kind}.", path=path, kind=tr(looks)
    )
