"""Lacuna's engine: fills holes in photographs. PyTorch, NumPy and OpenCV; no Qt, no settings.

Importing this package is cheap: torch is loaded by the modules that need it, not here. What a program needs is imported
when it is asked for: ``from engine import FillRequest, InpaintSession``.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.attention.map import AttentionMap
    from engine.model.overrides import AttentionOverrides
    from engine.session import InpaintSession
    from engine.types import FillRequest, FillResult

__all__ = ["AttentionMap", "AttentionOverrides", "FillRequest", "FillResult", "InpaintSession"]

_MODULES = {
    "AttentionMap": "attention.map",
    "AttentionOverrides": "model.overrides",
    "FillRequest": "types",
    "FillResult": "types",
    "InpaintSession": "session",
}

# OpenMP's threads spin while they wait for each other. Beside a busy editor, or any other program, a thread that has
# been moved off its core keeps all others spinning: the same fill then took ten times as long. Sleeping costs nothing
# measurable on an idle machine. Read when torch is imported, so it must be set before.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def __getattr__(name: str) -> object:
    """The public names, each from its module."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    """With the public names that nobody has asked for yet."""
    return sorted({*globals(), *__all__})
