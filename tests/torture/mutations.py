"""Ways to damage files. Everything comes from the ``Random`` that is given, so a seed is a case."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Callable
from copy import deepcopy
from random import Random

HEAD = 512
"""Bytes at the beginning that are hit as often as all the others together: they say what the others mean."""
_ODD = (0, 1, 2, 3, 7, 8, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1)
_ODD_JSON = (
    None, True, False, 0, -1, 1, 0.5, 2**31, 2**63, -(2**64), 10**400, 1e308, float("nan"), float("inf"), "", "x", "\0",
    "\ud800", "a" * 5000, "../../x", "/etc/passwd", [], {}, [[]], {"": None}, "<b>bold</b><img src=x>",
    "9" * 5000, "😀",
)  # fmt: skip


def of_files(random: Random, samples: list[dict[str, bytes]]) -> dict[str, bytes]:
    """One of the samples, one of its files damaged anywhere."""
    files = dict(random.choice(samples))
    name = random.choice(sorted(files))
    others = [other for sample in samples for other in sample.values()]
    files[name] = of_bytes(random, files[name], random.choice(others))
    return files


def of_bytes(random: Random, data: bytes, other: bytes = b"") -> bytes:
    """A few changes: bits, bytes, numbers, parts gone, doubled or taken from another file, an end too early."""
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 3, 5, 8))):
        random.choice(_CHANGES)(random, changed, other)
    return bytes(changed)


def _at(random: Random, changed: bytearray) -> int:
    return random.randrange(max(1, min(len(changed), HEAD) if random.random() < 0.5 else len(changed)))


def _bit(random: Random, changed: bytearray, _: bytes) -> None:
    if changed:
        changed[_at(random, changed)] ^= 1 << random.randrange(8)


def _byte(random: Random, changed: bytearray, _: bytes) -> None:
    if changed:
        changed[_at(random, changed)] = random.randrange(256)


def _number(random: Random, changed: bytearray, _: bytes) -> None:
    code = random.choice(("<H", ">H", "<I", ">I", "<Q", ">Q"))
    size = struct.calcsize(code)
    at = _at(random, changed)
    if at + size <= len(changed):
        here = struct.unpack_from(code, changed, at)[0]
        value = random.choice((*_ODD, here + 1, here - 1, here * 2, len(changed), random.getrandbits(64)))
        struct.pack_into(code, changed, at, value % (1 << (8 * size)))


def _gone(random: Random, changed: bytearray, _: bytes) -> None:
    at = _at(random, changed)
    del changed[at : at + random.choice((1, 2, 4, 16, 64, 300))]


def _doubled(random: Random, changed: bytearray, _: bytes) -> None:
    at, length = _at(random, changed), random.choice((1, 4, 12, 40, 200))
    changed[at:at] = changed[at : at + length] * random.choice((1, 1, 2, 50))


def _foreign(random: Random, changed: bytearray, other: bytes) -> None:
    start, length = random.randrange(max(1, len(other))), random.choice((2, 8, 40, 200))
    at = _at(random, changed)
    changed[at : at + random.choice((0, length))] = other[start : start + length]


def _cut(random: Random, changed: bytearray, _: bytes) -> None:
    if random.random() < 0.3:
        del changed[_at(random, changed) :]


def _longer(random: Random, changed: bytearray, _: bytes) -> None:
    changed += random.randbytes(random.choice((1, 2, 30, 1000)))


_CHANGES = (_bit, _bit, _byte, _byte, _number, _number, _number, _gone, _doubled, _foreign, _cut, _longer)


# ---- with structure ------------------------------------------------------------------------------------


def of_json(random: Random, text: bytes) -> bytes:
    """JSON that stays JSON: values become others, of other types, very large, deep or missing."""
    if random.random() < 0.15:
        return of_bytes(random, text)
    value = json.loads(text)
    for _ in range(random.choice((1, 1, 2, 4))):
        value = _changed(random, value)
    if random.random() < 0.01:
        return b"[" * 100_000 + b"]" * 100_000
    encoded = json.dumps(value, ensure_ascii=random.random() < 0.9)
    return encoded.encode("utf-8", "surrogatepass")


def _changed(random: Random, value: object) -> object:
    inner = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    if not inner or random.random() < 0.15:
        return _other(random, value)
    key = random.choice(inner)
    kind = random.random()
    if kind < 0.08:
        del value[key]
    elif kind < 0.14:
        if isinstance(value, list):
            value.extend([value[key]] * random.choice((1, 3, 1000)))
        else:
            value[f"{key}?"] = value[key]
    else:
        value[key] = _changed(random, value[key])
    return value


def _other(random: Random, value: object) -> object:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e100 and random.random() < 0.5:
        return random.choice((value + 1, value - 1, -value, value * 2, value * 10**6, value + 0.5, repr(value)))
    if isinstance(value, str) and value and random.random() < 0.3:
        at = random.randrange(len(value))
        return value[:at] + random.choice(("", "\0", "é", "x" * 300, "/", "\n")) + value[at + 1 :]
    return deepcopy(random.choice(_ODD_JSON))


def of_zip(random: Random, data: bytes, inner: Callable[[Random, str, bytes], bytes], method: int) -> bytes:
    """A zip whose members are damaged and whose checksums are right; now and then its own bytes instead."""
    if random.random() < 0.2:
        return of_bytes(random, data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = random.choice(sorted(members))
    kind = random.random()
    if kind < 0.05:
        del members[name]
    elif kind < 0.08:
        members[random.choice(("../../x", "/x", "x" * 300, "x"))] = members.pop(name)
    else:
        members[name] = inner(random, name, members[name])
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()
