"""Every fuzzer there is.

A fuzzer for another kind of file is one entry: a ``Fuzzer`` in the ``FUZZERS`` of a module in
``tests/torture/targets``, and that module's name in ``_MODULES`` if it is new. Nothing else: ``make torture`` and the
short form in ``make test`` take it from here. What a ``Fuzzer`` needs:

- ``samples``: whole files to damage, made in code from nothing but the folder it gets; each is {name: bytes}, for what
  is read may be several files. Small ones: a case should take milliseconds.
- ``read``: reads what lies in a folder, as the program would. It returns, or raises ``engine.errors.Refused``;
  everything else is a failure, and so are running out of the caps, dying, and whatever a file must never cause: a
  process, a connection, a file elsewhere.
- ``damage``: how one sample is damaged; ``mutations.of_files`` changes bytes anywhere. For formats with checksums,
  sizes or JSON inside give one that keeps those right (see ``mutations``), or nothing behind them is ever reached.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from random import Random

from tests.torture import mutations

Files = dict[str, bytes]

_MODULES = ("images", "masks", "models", "projects", "snapshots", "state")


@dataclass(frozen=True)
class Fuzzer:
    """One kind of file; see above."""

    name: str
    samples: Callable[[Path], list[Files]]
    read: Callable[[Path], object]
    damage: Callable[[Random, list[Files]], Files] = mutations.of_files


def fuzzers() -> dict[str, Fuzzer]:
    """By name; the variable TORTURE_TARGETS names another module to take them from."""
    found = {}
    own = [f"tests.torture.targets.{module}" for module in _MODULES]
    for module in [os.environ["TORTURE_TARGETS"]] if "TORTURE_TARGETS" in os.environ else own:
        for fuzzer in import_module(module).FUZZERS:
            found[fuzzer.name] = fuzzer
    return found
