"""The name of a file that is saved: what was typed, with the suffix of its type. No Qt."""

from __future__ import annotations

import re
from pathlib import Path


def final_name(typed: str, filters: str, chosen: str, suggestion: str) -> Path:
    """The file that will be written, so that it is this one that a person is asked about.

    A suffix of one of the dialog's types is the person's own word and stays. Without one the chosen type's first
    suffix is added, after whatever dots the name has. A suggested suffix is nobody's word: it goes with its type.

    Args:
        typed: what stood in the dialog.
        filters: all types of the dialog, as Qt writes them: "PNG (*.png);;JPEG (*.jpg *.jpeg)".
        chosen: the one of them that was chosen; "" = the suggestion's.
        suggestion: the name that stood there first.
    """
    path = Path(typed)
    types = [_suffixes(one) for one in filters.split(";;")]
    known = {suffix for suffixes in types for suffix in suffixes}
    wanted = _suffixes(chosen) or _suffixes(type_of(suggestion, filters))
    suffix = path.suffix.lower()
    if suffix in known and (suffix in wanted or suffix != Path(suggestion).suffix.lower()):
        return path
    stem = path.stem if suffix in known else path.name.removesuffix(".")
    return path.with_name(stem + wanted[0])


def type_of(name: str, filters: str) -> str:
    """The type of a dialog that a name belongs to; the first one when it belongs to none."""
    types = filters.split(";;")
    return next((one for one in types if Path(name).suffix.lower() in _suffixes(one)), types[0])


def _suffixes(one: str) -> list[str]:
    return re.findall(r"\*(\.[^\s)*]+)", one)
