"""One model as it is listed; no Qt."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.language import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

    from engine.weights import WeightsCard

SUFFIX = ".safetensors"
_BUNDLED = mark("Bundled")


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """What is known of a weights file without loading it.

    Attributes:
        path: the file; None = the bundled one.
        card: what the file says about itself; None when it cannot be read.
        problem: the sentence that says why it cannot be used; "" = it can, as far as is known.
        size: bytes.
        changed: when the file was written, seconds since 1970.
        is_own: it lies in the person's folder of models, so it may be renamed and deleted.
        text: the bundled model's card, Markdown; "" for others.
    """

    path: Path | None
    card: WeightsCard | None = None
    problem: str = ""
    size: int = 0
    changed: float = 0.0
    is_own: bool = False
    text: str = ""

    @property
    def name(self) -> str:
        """What a person calls it."""
        return name_of(self.path)

    @property
    def title(self) -> str:
        """What the file says it is, in a few words."""
        return self.card.provenance.get("title", "") if self.card else ""


def name_of(path: Path | None) -> str:
    """What a person calls the model of this file."""
    return tr(_BUNDLED) if path is None else path.stem


def list_models(folder: Path) -> tuple[Path, ...]:
    """The weights files of a folder by name, without looking inside; quick."""
    # What macOS keeps beside files on other systems' disks begins with "._".
    found = sorted(folder.glob(f"*{SUFFIX}")) if os.path.isdir(folder) else []
    return tuple(path for path in found if not path.name.startswith("._"))
