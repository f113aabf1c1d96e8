"""What a person points at and which file is meant: a folder, a file of a checkpoint, its prefix, a PyTorch file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from engine.files.regular import open_regular
from engine.interop.bundle import index_path
from engine.interop.table import MAGIC
from engine.language import mark, tr
from engine.weights import WeightsError

_DATA = re.compile(r"\.data-\d{5}-of-\d{5}$")
_POINTERS = ("checkpoint", "checkpoint.txt")  # cloud storage appends the suffix
_PYTORCH_SUFFIXES = frozenset({".pt", ".pth", ".p", ".pkl", ".ckpt", ".tar"})
_LONGEST_POINTER = 64 << 10
_FOREIGN = {
    b"\x89HDF": mark("“{path}” is a Keras file."),
    b"version https://git-lfs": mark("“{path}” is a Git LFS pointer: the file itself was not downloaded."),
    b"<": mark("“{path}” is a web page: the file itself was not downloaded."),
    b"\x1f\x8b": mark("“{path}” is a gzip archive; unpack it first."),
    b"7z\xbc\xaf": mark("“{path}” is a 7-Zip archive; unpack it first."),
    b"Rar!": mark("“{path}” is a RAR archive; unpack it first."),
}


@dataclass(frozen=True, slots=True)
class ForeignWeights:
    """What to read: the prefix of a TensorFlow checkpoint, or a PyTorch file."""

    kind: Literal["tensorflow", "pytorch"]
    path: Path


def find_weights(path: Path) -> ForeignWeights:
    """Find out what a path means.

    Args:
        path: a folder, ``NAME.index``, ``NAME.data-…``, ``NAME.meta``, ``NAME``, ``checkpoint``, or a PyTorch file.

    Raises:
        WeightsError: nothing there that Lacuna can open, or more than one thing; as a sentence.
    """
    path = Path(path)
    try:
        if path.is_dir():
            return _in_folder(path)
        if path.name in _POINTERS and path.is_file():
            return _in_folder(path.parent)
        prefix = _prefix(path)
        if index_path(prefix).is_file():
            return ForeignWeights("tensorflow", prefix)
        if prefix != path:
            if prefix.is_file() and _ends_like_a_table(prefix):
                raise WeightsError(_old(prefix))
            raise WeightsError(
                tr("The checkpoint is not complete: “{index_path}” is missing.", index_path=index_path(prefix))
            )
        if list(_siblings(path)):
            raise WeightsError(
                tr("The checkpoint is not complete: “{index_path}” is missing.", index_path=index_path(path))
            )
        if not path.is_file():
            raise WeightsError(tr("There is no weights file or folder “{path}”.", path=path))
        return _single_file(path)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        raise WeightsError(
            tr("“{path}” cannot be read: {reason}.", path=path, reason=getattr(error, "strerror", None) or error)
        ) from error


def _prefix(path: Path) -> Path:
    name = _DATA.sub("", path.name)
    for suffix in (".index", ".meta"):
        name = name.removesuffix(suffix)
    return path.with_name(name) if name else path


def _siblings(prefix: Path) -> list[Path]:
    """Data files of a prefix."""
    if not prefix.name or not prefix.parent.is_dir():
        return []
    return [p for p in prefix.parent.iterdir() if _DATA.search(p.name) and _DATA.sub("", p.name) == prefix.name]


def _in_folder(folder: Path) -> ForeignWeights:
    named = _pointed_at(folder)
    if named is not None:
        return ForeignWeights("tensorflow", named)
    files = sorted(p for p in folder.iterdir() if p.is_file())
    prefixes = [_prefix(p) for p in files if p.suffix == ".index"]
    ports = [p for p in files if p.suffix.lower() in _PYTORCH_SUFFIXES]
    found = [ForeignWeights("tensorflow", p) for p in prefixes] or [ForeignWeights("pytorch", p) for p in ports]
    if len(found) == 1:
        return found[0] if found[0].kind == "tensorflow" else _single_file(found[0].path)
    if found:
        names = ", ".join(weights.path.name for weights in found[:3]) + (", …" if len(found) > 3 else "")
        raise WeightsError(
            tr(
                "The folder “{folder}” holds {n} sets of weights ({names}); choose one of them.",
                folder=folder,
                n=len(found),
                names=names,
            )
        )
    for file in files:
        if _DATA.search(file.name):
            raise WeightsError(
                tr("The checkpoint is not complete: “{index_path}” is missing.", index_path=index_path(_prefix(file)))
            )
    for file in files:
        if _ends_like_a_table(file):
            raise WeightsError(_old(file))
    raise WeightsError(
        tr("The folder “{folder}” holds neither a TensorFlow checkpoint nor PyTorch weights.", folder=folder)
    )


def _pointed_at(folder: Path) -> Path | None:
    """The checkpoint that the text file ``checkpoint`` names, if it is there. Its folder is of another machine."""
    for name in _POINTERS:
        file = folder / name
        if not file.is_file():
            continue
        with open_regular(file) as stream:
            text = stream.read(_LONGEST_POINTER).decode(errors="replace")
        match = re.search(r'^\s*model_checkpoint_path:\s*"([^"\n\0]+)"', text, re.MULTILINE)
        if match:
            base = re.split(r"[/\\]", match[1])[-1]
            if base not in ("", ".", "..") and index_path(folder / base).is_file():
                return folder / base
    return None


def _single_file(path: Path) -> ForeignWeights:
    with open_regular(path) as file:
        start = file.read(64)
    if not start:
        raise WeightsError(tr("The weights file “{path}” is empty.", path=path))
    if _ends_like_a_table(path):
        raise WeightsError(_old(path))
    if start.startswith((b"PK\x03\x04", b"\x80")):
        return ForeignWeights("pytorch", path)
    if start[8:9] == b"{":
        msg = tr(
            "“{path}” is a safetensors file: if Lacuna made it, open it as it is; others cannot be imported.", path=path
        )
        raise WeightsError(msg)
    what = next((what for magic, what in _FOREIGN.items() if start.startswith(magic)), None)
    raise WeightsError(tr(what or mark("“{path}” is neither a TensorFlow checkpoint nor a PyTorch file."), path=path))


def _ends_like_a_table(path: Path) -> bool:
    with open_regular(path) as file:
        file.seek(max(0, path.stat().st_size - len(MAGIC)))
        return file.read() == MAGIC


def _old(path: Path) -> str:
    return tr(
        "“{path}” is a checkpoint of TensorFlow's old format V1, which is one file without an index; "
        "Lacuna reads the later V2, with .index and .data files.",
        path=path,
    )
