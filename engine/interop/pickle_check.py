"""Look through a pickle without running it: which tensors it claims to hold, and whether it does anything else.

``torch.load(weights_only=True)`` executes nothing foreign, but believes sizes, and a crafted file can still make it
allocate or compute for ever. So each instruction is followed here with stand-ins for all objects; only what saving
tensors needs is accepted. It costs microseconds per tensor.
"""

from __future__ import annotations

import pickletools
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, Any, cast

_CONSTRUCTORS = {
    "collections OrderedDict",
    "torch Size",
    "torch device",
    "torch._utils _rebuild_parameter",
    "torch._utils _rebuild_tensor",
    "torch._utils _rebuild_tensor_v2",
    "_codecs encode",
}
_ITEM_BYTES = {
    "ByteStorage": 1,
    "CharStorage": 1,
    "BoolStorage": 1,
    "UntypedStorage": 1,
    "HalfStorage": 2,
    "BFloat16Storage": 2,
    "ShortStorage": 2,
    "FloatStorage": 4,
    "IntStorage": 4,
    "DoubleStorage": 8,
    "LongStorage": 8,
}
_VALUES = {
    "BINFLOAT",
    "BININT",
    "BININT1",
    "BININT2",
    "LONG1",
    "BINUNICODE",
    "SHORT_BINUNICODE",
    "SHORT_BINSTRING",
    "BINSTRING",
    "BINBYTES",
    "SHORT_BINBYTES",
}
_CONSTANTS: dict[str, Any] = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}
_MOST_INSTRUCTIONS = 1_000_000
_LONGEST_READ = 1 << 20
_HEAVIEST_TUPLE = 1000  # hashing a tuple of tuples of … of one tuple takes for ever


@dataclass(frozen=True, slots=True)
class Storage:
    """A block of numbers that the pickle says lies beside it: its name there and its length in bytes."""

    key: str
    size: int


@dataclass(frozen=True, slots=True)
class _Global:
    name: str


class _Object:
    """Anything that only the real loader needs to make."""


class _Mark:
    """Where a group on the stack begins."""


@dataclass(frozen=True, slots=True)
class _Tuple:
    items: tuple[Any, ...]
    weight: int


def check_pickle(file: IO[bytes]) -> tuple[dict[str, Storage], Any]:
    """Follow one pickle from the file's position; afterwards the file stands behind it.

    Returns:
        The storages it mentions by key, and its value if that is a number, a string or a tuple of these; other values
        come as an opaque object.

    Raises:
        ValueError: not a pickle of tensors, or unreasonably large; the message completes "the file cannot be used: …".
    """
    machine = _Machine()
    try:
        for count, (opcode, argument, _) in enumerate(pickletools.genops(cast(IO[bytes], _Reader(file)))):
            if count == _MOST_INSTRUCTIONS:
                raise ValueError("it holds far more than tensors")
            machine.step(opcode.name, argument)
    except (IndexError, KeyError, AttributeError, TypeError, OverflowError, MemoryError) as error:
        raise ValueError("its list of tensors is damaged") from error
    return machine.storages, machine.result


class _Reader:
    """A file that never reads much at once, whatever length an instruction claims to have."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.tell: Callable[[], int] = file.tell

    def read(self, length: int) -> bytes:
        if not 0 <= length <= _LONGEST_READ:
            raise ValueError("its list of tensors is damaged")
        return self._file.read(length)

    def readline(self) -> bytes:
        line = self._file.readline(_LONGEST_READ)
        if b"\\" in line:  # pickletools would read an escape here, a loader would not
            raise ValueError("its list of tensors is damaged")
        return line


class _Machine:
    """The pickle machine with stand-ins on its stack."""

    def __init__(self) -> None:
        self.storages: dict[str, Storage] = {}
        self.result: Any = None
        self._stack: list[Any] = []
        self._memo: dict[int, Any] = {}

    def step(self, name: str, argument: Any) -> None:
        stack = self._stack
        if name in _VALUES:
            stack.append(argument)
        elif name in _CONSTANTS:
            stack.append(_CONSTANTS[name])
        elif name == "MARK":
            stack.append(_Mark())
        elif name in ("EMPTY_DICT", "EMPTY_LIST", "EMPTY_SET"):
            stack.append(_Object())
        elif name == "EMPTY_TUPLE":
            stack.append(_Tuple((), 1))
        elif name in ("TUPLE1", "TUPLE2", "TUPLE3"):
            count = int(name[-1])
            items = [self._pop() for _ in range(count)][::-1]
            stack.append(_tuple(items))
        elif name == "TUPLE":
            stack.append(_tuple(self._pop_group()))
        elif name in ("APPEND", "BUILD"):
            self._pop()
        elif name == "SETITEM":
            self._pop(), self._pop()
        elif name in ("APPENDS", "SETITEMS", "ADDITEMS"):
            self._pop_group()
        elif name in ("BINPUT", "LONG_BINPUT"):
            self._memo[argument] = stack[-1]
        elif name == "MEMOIZE":
            self._memo[len(self._memo)] = stack[-1]
        elif name in ("BINGET", "LONG_BINGET"):
            stack.append(self._memo[argument])
        elif name == "GLOBAL":
            stack.append(_known(str(argument)))
        elif name == "STACK_GLOBAL":
            attribute, module = self._pop(), self._pop()
            stack.append(_known(f"{module} {attribute}"))
        elif name in ("REDUCE", "NEWOBJ"):
            self._construct()
        elif name == "BINPERSID":
            stack.append(self._storage(self._pop()))
        elif name == "STOP":
            value = self._pop()
            self.result = value.items if isinstance(value, _Tuple) else value
        elif name not in ("PROTO", "FRAME"):
            raise ValueError(f"it holds something other than tensors ({name})")

    def _pop(self) -> Any:
        value = self._stack.pop()
        if isinstance(value, _Mark):
            raise IndexError
        return value

    def _pop_group(self) -> list[Any]:
        items = []
        while not isinstance(value := self._stack.pop(), _Mark):
            items.append(value)
        return items[::-1]

    def _construct(self) -> None:
        arguments, function = self._pop(), self._pop()
        if not isinstance(function, _Global) or function.name not in _CONSTRUCTORS:
            raise ValueError("its list of tensors is damaged")
        if not isinstance(arguments, _Tuple):
            raise ValueError("its list of tensors is damaged")
        self._stack.append(_Object())

    def _storage(self, identity: Any) -> _Object:
        kind, storage_type, key, _, count = identity.items[:5]
        if kind != "storage" or not isinstance(storage_type, _Global) or not isinstance(key, str):
            raise ValueError("it holds a whole Python class, not only tensors")
        if isinstance(count, bool) or not isinstance(count, int) or count < 0:
            raise ValueError("its list of tensors is damaged")
        size = count * _ITEM_BYTES[storage_type.name.split()[-1]]
        known = self.storages.setdefault(key, Storage(key, size))
        if known.size != size:
            raise ValueError("its list of tensors is damaged")
        return _Object()


def _known(name: str) -> _Global:
    module, _, attribute = name.partition(" ")
    if name in _CONSTRUCTORS or (module in ("torch", "torch.storage") and attribute in _ITEM_BYTES):
        return _Global(name)
    raise ValueError(f"it holds more than tensors (“{name.replace(' ', '.')[:80]}”); save its state_dict alone")


def _tuple(items: list[Any]) -> _Tuple:
    weight = 1 + sum(item.weight if isinstance(item, _Tuple) else 1 for item in items)
    if weight > _HEAVIEST_TUPLE:
        raise ValueError("it holds something other than tensors")
    return _Tuple(tuple(items), weight)
