"""Every setting, declared once: key, default, allowed values and what it does.

To add a setting: add a line here. The store validates against this table and writes only what differs from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Value: TypeAlias = str | int | float | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Attributes:
        key: its name in the file.
        default: its value unless the person chose another; its type is the setting's type.
        text: one sentence for a person.
        choices: the allowed values of a text setting; empty = any.
        minimum, maximum: the range of a number, inclusive.
    """

    key: str
    default: Value
    text: str
    choices: tuple[str, ...] = ()
    minimum: float = float("-inf")
    maximum: float = float("inf")

    def accepts(self, value: object) -> bool:
        """Whether ``value`` has the right type and lies in the allowed range."""
        if type(value) is not type(self.default):
            return False
        if isinstance(value, str):
            return not self.choices or value in self.choices
        if isinstance(value, tuple):
            return all(isinstance(item, str) for item in value)
        assert isinstance(value, int | float)
        return self.minimum <= value <= self.maximum


SETTINGS = (
    Setting("theme", "system", "Colours of the window.", choices=("system", "dark", "light")),
    Setting("filler", "network", "What Fill uses.", choices=("network", "drawn", "patchmatch", "telea", "ns")),
    Setting("device", "auto", "Where the network runs: auto, cpu, cuda or cuda:N."),
    Setting("model", "", "Weights file of the network; empty = the bundled one."),
    Setting(
        "memory_budget_mb",
        0.0,
        "Memory that a fill by the network may take, in MB; 0 = half of what is free.",
        minimum=0,
        maximum=1_000_000,
    ),
    Setting(
        "grow_px",
        1.0,
        "Pixels by which a hole is grown before it is filled: the edge of what should go is blurred.",
        minimum=0.0,
        maximum=64.0,
    ),
    Setting("brush_radius_px", 24.0, "Radius of the brush in photo pixels.", minimum=0.5, maximum=1000.0),
    Setting("eraser_radius_px", 24.0, "Radius of the eraser in photo pixels.", minimum=0.5, maximum=1000.0),
    Setting("undo_mb", 512.0, "Memory for undo in MB; the oldest steps are given up.", minimum=16.0, maximum=65536.0),
    Setting("recent_files", (), "Photos opened before, newest first."),
    Setting("folder", "", "Where the open and save dialogs start."),
)
