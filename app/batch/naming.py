"""Which mask in a folder belongs to a photo, by its name.

For ``name.jpg``, with any suffix a photo may have:

- ``stem``: name.png, name_mask.png or name-mask.png.
- ``lama``: name_mask.png, name_mask001.png, name_mask002.png, …, as LaMa's own tools write them. Several are several
  holes to fill apart from each other, and their results are called as they are.
- ``labelme``: name.json with its shapes, or label.png in a folder name_json or name, as labelme exports it.
- ``auto``: the first of these that finds any.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from app.batch.values import MaskNaming
from engine.errors import Refused
from engine.language import tr

_MASK_STEM = re.compile(r"(.+)[_-]mask(\d*)", re.DOTALL)
_LABELME_PICTURE = "label.png"


class NoMask(Refused):
    """A photo has no mask, or more than one that it may be."""


def is_mask_stem(stem: str) -> bool:
    """Whether a file beside photos is a mask by its name."""
    return _MASK_STEM.fullmatch(stem) is not None


class MaskFolder:
    """The masks in a folder.

    Attributes:
        used, unused: masks that photos have asked for, and pictures that none has.
    """

    def __init__(self, folder: Path, pictures: list[Path], naming: MaskNaming) -> None:
        """``pictures`` are all photos in the folder that may be masks."""
        self._folder, self._naming = folder, naming
        self._by_stem: dict[str, list[Path]] = {}
        self._numbered: dict[str, list[Path]] = {}
        for path in pictures:
            self._by_stem.setdefault(path.stem, []).append(path)
            found = _MASK_STEM.fullmatch(path.stem)
            if found and found[2]:
                self._numbered.setdefault(found[1], []).append(path)
        self._used: set[Path] = set()
        self._pictures = pictures

    @property
    def used(self) -> set[Path]:
        return self._used

    @property
    def unused(self) -> list[Path]:
        return [path for path in self._pictures if path not in self._used]

    def of(self, photo: Path) -> tuple[Path, ...]:
        """The masks of a photo; more than one only where each is a hole of its own.

        Raises:
            NoMask: why not, as a sentence.
        """
        found = self.named(photo)
        self._used.update(found)
        if not found:
            raise NoMask(tr("{name} has no mask in {folder}.", name=photo.name, folder=self._folder))
        if len(found) > 1 and found != self._numbered.get(photo.stem):
            names = ", ".join(path.name for path in found)
            raise NoMask(
                tr("{name} has several masks: {names} in {folder}.", name=photo.name, names=names, folder=self._folder)
            )
        return tuple(found)

    def named(self, photo: Path) -> list[Path]:
        """All that are called as a mask of this photo; none of them is asked for by that."""
        nothing: list[Path] = []
        return next(filter(None, (look(photo.stem) for look in self._rules())), nothing)

    def _rules(self) -> tuple[Callable[[str], list[Path]], ...]:
        return {
            MaskNaming.AUTO: (self._stem, self._lama, self._labelme),
            MaskNaming.STEM: (self._stem,),
            MaskNaming.LAMA: (self._lama,),
            MaskNaming.LABELME: (self._labelme,),
        }[self._naming]

    def _stem(self, stem: str) -> list[Path]:
        names = (stem, f"{stem}_mask", f"{stem}-mask")
        return sorted(path for name in names for path in self._by_stem.get(name, ()))

    def _lama(self, stem: str) -> list[Path]:
        return self._numbered.get(stem) or self._by_stem.get(f"{stem}_mask", [])

    def _labelme(self, stem: str) -> list[Path]:
        places = (f"{stem}.json", f"{stem}_json/{_LABELME_PICTURE}", f"{stem}/{_LABELME_PICTURE}")
        return [path for path in (self._folder / place for place in places) if os.path.isfile(path)][:1]
