"""TensorFlow's V2 checkpoints without TensorFlow: ``PREFIX.index`` and ``PREFIX.data-00000-of-00001``, ….

The index names every tensor; the data files are raw bytes. Only what is asked for is read, through a memory map: the
CelebA-HQ release is 128 MB, of which the generator is 14.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.files.regular import open_regular
from engine.interop import protobuf
from engine.interop.checksum import masked_crc32c
from engine.interop.table import read_table
from engine.language import tr
from engine.weights import WeightsError

LARGEST_READ = 256 << 20
"""Bytes of tensors that are read at most, far more than any network of this kind has."""

_LARGEST_INDEX = 16 << 20
_MOST_SHARDS = 1000
_MOST_AXES = 8
_TYPES = {1: "<f4", 2: "<f8", 19: "<f2"}
_TYPE_NAMES = {3: "int32", 4: "uint8", 7: "string", 9: "int64", 10: "bool", 14: "bfloat16"}


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a tensor lies, unchecked: TensorFlow's number of its type, shape, data file, bytes, masked CRC-32C."""

    dtype: int = 0
    shape: tuple[int, ...] = ()
    shard: int = 0
    offset: int = 0
    size: int = 0
    checksum: int = 0
    is_sliced: bool = False


@dataclass(frozen=True, slots=True)
class Bundle:
    """An open index.

    Attributes:
        prefix: path of the files without ``.index`` or ``.data-…``.
        shards: number of data files.
        entries: what the index says, by name of the variable.
    """

    prefix: Path
    shards: int
    entries: Mapping[str, Entry] = field(repr=False)

    @classmethod
    def open(cls, prefix: Path) -> Bundle:
        """Read ``prefix``.index.

        Raises:
            WeightsError: missing, damaged or foreign file, as a sentence.
        """
        path = index_path(prefix)
        try:
            with open_regular(path) as file:
                size = os.fstat(file.fileno()).st_size
                if size > _LARGEST_INDEX:
                    raise WeightsError(tr("“{path}” is too large to be the index of a checkpoint.", path=path))
                data = file.read(size)
        except FileNotFoundError as error:
            raise WeightsError(tr("The checkpoint is not complete: “{path}” is missing.", path=path)) from error
        except OSError as error:
            raise WeightsError(
                tr("The checkpoint “{path}” cannot be read: {reason}.", path=path, reason=error.strerror or error)
            ) from error
        try:
            table = read_table(data)
            header = table.pop(b"", None)
            if header is None:
                raise ValueError("it has no header")
            shards = _read_header(header)
            entries = {_name(key): _read_entry(value) for key, value in table.items()}
        except ValueError as error:
            raise WeightsError(
                tr("The checkpoint “{path}” cannot be used: {error}.", path=path, error=error)
            ) from error
        return cls(prefix, shards, entries)

    def read(self, names: Iterable[str]) -> dict[str, NDArray[np.float32]]:
        """The tensors of these names, float32, in TensorFlow's layout: kernels kH×kW×in×out.

        Raises:
            WeightsError: a tensor or a data file is missing, cut off, damaged or of a type that weights never have.
        """
        wanted = {name: self._checked(name) for name in names}
        if sum(entry.size for entry in wanted.values()) > LARGEST_READ:
            raise WeightsError(
                tr("The checkpoint “{prefix}” is too large for a network that Lacuna knows.", prefix=self.prefix)
            )
        tensors: dict[str, NDArray[np.float32]] = {}
        for shard in sorted({entry.shard for entry in wanted.values()}):
            here = {name: entry for name, entry in wanted.items() if entry.shard == shard}
            self._check_overlap(here)
            data = self._map(shard)
            for name, entry in here.items():
                if entry.offset + entry.size > len(data):
                    msg = tr(
                        "The checkpoint is not complete: “{path}” ends before “{name}” does.",
                        path=self.data_path(shard),
                        name=name,
                    )
                    raise WeightsError(msg)
                raw = data[entry.offset : entry.offset + entry.size].tobytes()
                if masked_crc32c(raw) != entry.checksum:
                    msg = tr(
                        "The checkpoint “{path}” is damaged: the checksum of “{name}” is wrong.",
                        path=self.data_path(shard),
                        name=name,
                    )
                    raise WeightsError(msg)
                with np.errstate(over="ignore"):  # a number too large for float32 becomes infinite; refused when saved
                    tensors[name] = np.frombuffer(raw, _TYPES[entry.dtype]).reshape(entry.shape).astype(np.float32)
        return tensors

    def data_path(self, shard: int) -> Path:
        """The data file of this number."""
        return self.prefix.with_name(f"{self.prefix.name}.data-{shard:05d}-of-{self.shards:05d}")

    def _checked(self, name: str) -> Entry:
        entry = self.entries.get(name)
        if entry is None:
            raise WeightsError(tr("The checkpoint “{prefix}” has no tensor “{name}”.", prefix=self.prefix, name=name))
        problem = None
        if entry.is_sliced:
            problem = tr("is cut into slices, which Lacuna cannot read")
        elif entry.dtype not in _TYPES:
            problem = tr(
                "is of the type {kind}, not a floating-point number", kind=_TYPE_NAMES.get(entry.dtype, entry.dtype)
            )
        elif entry.size != math.prod(entry.shape) * np.dtype(_TYPES[entry.dtype]).itemsize:
            problem = tr("has {size} bytes, which does not fit its shape {shape}", size=entry.size, shape=entry.shape)
        elif entry.shard >= self.shards:
            problem = tr(
                "is in the data file {number}, but there are only {count}", number=entry.shard, count=self.shards
            )
        if problem:
            raise WeightsError(
                tr(
                    "The checkpoint “{prefix}” cannot be used: “{name}” {problem}.",
                    prefix=self.prefix,
                    name=name,
                    problem=problem,
                )
            )
        return entry

    def _check_overlap(self, entries: Mapping[str, Entry]) -> None:
        """Two tensors in one place are no honest file, and would let a small file ask for much memory."""
        end = 0
        for name, entry in sorted(entries.items(), key=lambda item: (item[1].offset, item[1].size)):
            if entry.offset < end:
                raise WeightsError(
                    tr(
                        "The checkpoint “{prefix}” is damaged: “{name}” lies inside another tensor.",
                        prefix=self.prefix,
                        name=name,
                    )
                )
            end = entry.offset + entry.size

    def _map(self, shard: int) -> NDArray[np.uint8]:
        path = self.data_path(shard)
        try:
            if path.stat().st_size == 0:
                return np.empty(0, np.uint8)  # an empty file cannot be mapped
            return np.memmap(path, np.uint8, mode="r")
        except FileNotFoundError as error:
            raise WeightsError(tr("The checkpoint is not complete: “{path}” is missing.", path=path)) from error
        except (OSError, ValueError) as error:
            raise WeightsError(
                tr("The checkpoint “{path}” cannot be read: {error}.", path=path, error=error)
            ) from error


def index_path(prefix: Path) -> Path:
    """``PREFIX.index``."""
    return prefix.with_name(f"{prefix.name}.index")


def _name(key: bytes) -> str:
    try:
        return key.decode()
    except UnicodeDecodeError as error:
        raise ValueError("a name in it is not text") from error


def _read_header(message: bytes) -> int:
    """The number of shards."""
    values: dict[int, int] = {}
    for number, kind, value in protobuf.fields(message):
        if number == 1 and kind == protobuf.BYTES:
            raise ValueError("it is of TensorFlow's old format V1; Lacuna reads the later V2")
        if isinstance(value, int):
            values[number] = value
    shards = values.get(1, 0)
    if values.get(2, 0) != 0:
        raise ValueError("it was written on a big-endian machine")
    if not 1 <= shards <= _MOST_SHARDS:
        raise ValueError(f"it says that it has {shards} data files")
    return shards


def _read_entry(message: bytes) -> Entry:
    values: dict[int, int] = {}
    shape: tuple[int, ...] = ()
    is_sliced = False
    for number, _, value in protobuf.fields(message):
        if isinstance(value, int):
            values[number] = value
        elif number == 2:
            shape = _read_shape(value)
        elif number == 7:
            is_sliced = True
    get = values.get
    return Entry(get(1, 0), shape, get(3, 0), get(4, 0), get(5, 0), get(6, 0), is_sliced)


def _read_shape(message: bytes) -> tuple[int, ...]:
    shape: list[int] = []
    for number, _, value in protobuf.fields(message):
        if number != 2 or not isinstance(value, bytes):
            raise ValueError("a tensor in it has no known shape")
        sizes = [size for field, _, size in protobuf.fields(value) if field == 1 and isinstance(size, int)]
        shape.append(sizes[-1] if sizes else 0)
        if len(shape) > _MOST_AXES:
            raise ValueError("a tensor in it has too many axes")
    return tuple(shape)
