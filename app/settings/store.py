"""Reading and writing settings: a JSON file that holds only what differs from the table."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, TypeVar, cast

from app.settings.table import SETTINGS, SettingSpec, Value
from engine.files.regular import read_regular

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_MOST_BYTES = 16 << 20
_PATIENCE_S = 1.0

T = TypeVar("T", str, int, float, bool, tuple[str, ...])


class Settings:
    """Typed settings in one file. A broken or foreign file is ignored, a broken value falls back to its default.

    Several windows, each a process, may have the same file. Each goes on with the values it has read or been given, and
    writes only what was changed in it: what others wrote stays, also what this version does not know.
    """

    def __init__(self, path: Path) -> None:
        """Read ``path``; it need not exist."""
        self._path = path
        self._table: dict[str, SettingSpec] = {spec.key: spec for spec in SETTINGS}
        self._overrides: dict[str, Value] = {}
        self._unwritten: set[str] = set()
        there = _read(path) or {}
        for key in self._table.keys() & there.keys():
            self._take(key, there[key])

    @property
    def folder(self) -> Path:
        """The folder of the settings file; imported models live beside it."""
        return self._path.parent

    def text(self, key: str) -> str:
        return self._get(key, "")

    def number(self, key: str) -> float:
        return self._get(key, 0.0)

    def flag(self, key: str) -> bool:
        return self._get(key, False)

    def texts(self, key: str) -> tuple[str, ...]:
        return self._get(key, ())

    def value(self, key: str) -> Value:
        """Of whatever type the table says."""
        return self._overrides.get(key, self._table[key].default)

    def set(self, key: str, value: Value) -> None:
        """Change a setting and write the file.

        Raises:
            KeyError: there is no such setting.
            ValueError: the table does not allow this value.
        """
        self.keep({key: value})
        self.write()

    def keep(self, values: Mapping[str, Value]) -> None:
        """Change settings, and let ``write`` put them into the file, which waits for the disk.

        Raises:
            KeyError: there is no such setting; none is changed.
            ValueError: the table does not allow a value; none is changed.
        """
        for key, value in values.items():
            if not self._table[key].accepts(value):
                raise ValueError(f"The setting “{key}” cannot be {value!r}.")
        changed = {key: value for key, value in values.items() if value != self.value(key)}
        self._overrides.update(changed)
        self._unwritten.update(changed)

    def read_again(self, key: str) -> None:
        """Go on with the value that another window may have written."""
        there = _read(self._path)
        if there is not None and key not in self._unwritten:
            self._overrides.pop(key, None)
            self._take(key, there.get(key))

    def write(self) -> None:
        """Put what was changed here into the file, if anything was."""
        if not self._unwritten:
            return
        from engine.files.lock import waiting_lock  # not before the window shows

        # Settings that cannot be written are no reason to disturb anybody: they are lost with the window.
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with waiting_lock(self._path.with_name(f".{self._path.name}.lock"), _PATIENCE_S):
                self._merge()
            self._unwritten.clear()

    def _get(self, key: str, kind: T) -> T:
        value = self.value(key)
        assert isinstance(value, type(kind))
        return value

    def _take(self, key: str, read: object) -> None:
        """Use what a file says of a setting, if it may be."""
        value = tuple(read) if isinstance(read, list) else read
        if self._table[key].accepts(value):
            self._overrides[key] = cast("Value", value)

    def _merge(self) -> None:
        from engine.files.atomic import replace_file

        there = _read(self._path)
        own = {key: value for key, value in self._overrides.items() if value != self._table[key].default}
        # a file that is gone or broken gets all that is known
        content = _written(own) if there is None else self._mixed(there, own)
        replace_file(self._path, lambda file: file.write(content))

    def _mixed(self, there: dict[str, object], own: dict[str, Value]) -> bytes:
        kept = {key: value for key, value in there.items() if key not in self._unwritten}
        try:
            return _written({**kept, **{key: own[key] for key in self._unwritten & own.keys()}})
        except RecursionError:  # from Python 3.12 on what nests so deep can be read, but not written
            return _written(own)


def _written(values: Mapping[str, object]) -> bytes:
    try:
        return json.dumps(values, indent=2, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # names of files need not be text: those bytes stand as escapes in JSON
        return json.dumps(values, indent=2).encode()


def _read(path: Path) -> dict[str, object] | None:
    """What the file says, of any types; None if it says nothing."""
    try:
        content = json.loads(read_regular(path, _MOST_BYTES).decode())
    except (OSError, ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None
