"""Reading and writing settings: a JSON file that holds only what differs from the table."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, TypeVar

from app.settings.table import SETTINGS, SettingSpec, Value
from engine.files.regular import read_regular

if TYPE_CHECKING:
    from pathlib import Path

_MOST_BYTES = 16 << 20

T = TypeVar("T", str, int, float, bool, tuple[str, ...])


class Settings:
    """Typed settings in one file. A broken or foreign file is ignored, a broken value falls back to its default."""

    def __init__(self, path: Path) -> None:
        """Read ``path``; it need not exist."""
        self._path = path
        self._table: dict[str, SettingSpec] = {spec.key: spec for spec in SETTINGS}
        self._overrides: dict[str, Value] = {}
        for key, value in _read(path).items():
            read = tuple(value) if isinstance(value, list) else value
            if key in self._table and self._table[key].accepts(read):
                self._overrides[key] = read

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
        spec = self._table[key]
        if not spec.accepts(value):
            raise ValueError(f"The setting “{key}” cannot be {value!r}.")
        if value == spec.default:
            self._overrides.pop(key, None)
        else:
            self._overrides[key] = value
        self._write()

    def _get(self, key: str, kind: T) -> T:
        value = self.value(key)
        assert isinstance(value, type(kind))
        return value

    def _write(self) -> None:
        from engine.files.atomic import replace_file  # not before the window shows

        # Settings that cannot be written are no reason to disturb anybody: they are lost with the window.
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(self._path, lambda file: file.write(_written(self._overrides)))


def _written(values: dict[str, Value]) -> bytes:
    try:
        return json.dumps(values, indent=2, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # names of files need not be text: those bytes stand as escapes in JSON
        return json.dumps(values, indent=2).encode()


def _read(path: Path) -> dict[str, Value]:
    try:
        content = json.loads(read_regular(path, _MOST_BYTES).decode())
    except (OSError, ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}
