"""Whose photographs the figures show."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SOURCES = {
    "face-us-house": ("CivilServiceUSA/us-house", "MIT; US government works"),
    "food-based-cooking": ("LukeSmithxyz/based.cooking", "Unlicense"),
    "objects-grocery-store": ("marcusklasson/GroceryStoreDataset", "MIT"),
    "scene-budgie-backgrounds": ("BuddiesOfBudgie/budgie-backgrounds", "CC0"),
    "scene-elementary-cc0": ("elementary/wallpapers", "CC0"),
    "texture-0ad-data": ("0 A.D. (Wildfire Games), Debian 0ad-data", "CC BY-SA 3.0"),
    "varied-cid22": ("Cloudinary CID22 (imazen/codec-corpus)", "CC BY-SA 4.0"),
    "varied-gb82": ("gianni-rosato/gb82-image-set", "CC0"),
}
"""By the beginning of a file's name: source and licence, as ``resources/models/ATTRIBUTION.md`` has them. Sources of
several licences are left out on purpose: figures take none of their photos."""


def credit(names: Iterable[str]) -> str:
    """A sentence: sources and licences of these photos."""
    found: dict[tuple[str, str], None] = {}
    for name in names:
        beginning = next((start for start in _SOURCES if name.startswith(start)), None)
        found[_SOURCES[beginning] if beginning else ("the folder given", "its own licence")] = None
    return "Photos: " + ", ".join(f"{source} ({licence})" for source, licence in found) + "."
