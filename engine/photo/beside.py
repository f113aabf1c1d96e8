"""What lies among photos in a folder and is none of them, by its name: masks, marks of masks, notes of macOS.

Standard library only.
"""

from __future__ import annotations

import re

SOURCES_ENDING = "-sources"
"""Of the stem of the file beside a mask, after the mask's stem."""
NOT_A_PHOTO = "._"
"""How macOS begins the names of the notes it keeps beside a file on other systems' disks."""

_MASK = re.compile(r"(?P<photo>.+)(?P<joint>[._-])mask\d*", re.IGNORECASE)


def photo_of_mask(stem: str) -> str | None:
    """The stem of the photo that a mask of this stem belongs to by its name; None when it is not called a mask.

    ``name-mask``, ``name_mask``, ``name.mask``, and ``name_mask001`` as LaMa's programs call them.
    """
    found = _MASK.fullmatch(stem)
    return found["photo"] if found else None


def is_beside(stem: str, stems: frozenset[str] | set[str]) -> bool:
    """Whether a picture is no photo but belongs to another one.

    Args:
        stem: of its file name.
        stems: of all pictures in the folder.
    """
    if stem.endswith(SOURCES_ENDING) and stem.removesuffix(SOURCES_ENDING) in stems:
        return True
    photo = photo_of_mask(stem)
    return photo is not None and (photo in stems or stem.lower().endswith(".mask"))
