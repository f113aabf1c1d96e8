"""Which mask belongs to which photo, and where the result goes."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from engine.errors import Refused
from engine.photo.beside import MASK_ENDINGS, NOT_A_PHOTO, SOURCES_ENDING
from engine.photo.formats import OPENED, format_names, format_of, has_photo_suffix

_RAW = frozenset(
    (".arw", ".cr2", ".cr3", ".dng", ".erf", ".iiq", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".rw2")
)


class UsageError(Refused):
    """What was asked for does not make sense."""


@dataclass(frozen=True, slots=True)
class Task:
    """One photo to fill."""

    photo: Path
    mask: Path
    out: Path


@dataclass(frozen=True, slots=True)
class Pairing:
    """All tasks, and a sentence for each photo or mask that has no partner."""

    tasks: tuple[Task, ...] = ()
    problems: tuple[str, ...] = field(default=())


def pair(photo: Path, mask: Path, out: Path) -> Pairing:
    """Match photos with masks.

    Folders are not searched below their first level. In a folder of masks, the mask of ``name.jpg`` is the file
    ``name``, ``name_mask`` or ``name-mask``, of any suffix. A single mask serves all photos. ``out`` is a folder
    if it is one already, or if ``photo`` is one; results in a folder are PNG.

    Raises:
        UsageError: a path does not exist, or ``out`` is a file where a folder is needed.
    """
    for path in (photo, mask):
        if not os.path.exists(path):  # not Path.exists, which raises in a locked folder
            raise UsageError(f"{path} does not exist, or its folder may not be read.")
    is_batch = photo.is_dir()
    if is_batch and (out.is_file() or (has_photo_suffix(out) and not out.is_dir())):
        raise UsageError(f"{photo} is a folder, so {out} must be one too.")
    shared = is_batch and mask.is_dir() and photo.resolve() == mask.resolve()
    photos, left_out = _pictures(photo) if is_batch else ([photo], ())
    if is_batch and mask.is_dir():
        photos = [p for p in photos if not (shared and p.stem.endswith(MASK_ENDINGS))]
    elif is_batch:
        photos = [p for p in photos if not p.samefile(mask)]
    if not photos:
        raise UsageError(" ".join((f"There is no photo in {photo}.", *left_out)))
    masks, not_masks = _pictures(mask) if mask.is_dir() else ([], ())
    if shared:
        masks, not_masks = [m for m in masks if m.stem.endswith(MASK_ENDINGS)], ()
    matched = _matched(photos, mask, masks, out, out_is_folder=is_batch or out.is_dir(), report_rest=is_batch)
    return Pairing(matched.tasks, (*left_out, *not_masks, *matched.problems))


def _matched(
    photos: list[Path], mask: Path, masks: list[Path], out: Path, *, out_is_folder: bool, report_rest: bool
) -> Pairing:
    tasks: list[Task] = []
    problems: list[str] = []
    taken: dict[Path, Path] = {}
    used: set[Path] = set()
    for photo in photos:
        names = (photo.stem, *(photo.stem + ending for ending in MASK_ENDINGS))
        found = [m for m in masks if m.stem in names] if mask.is_dir() else [mask]
        used.update(found)
        if len(found) != 1:
            many = f"several masks: {', '.join(m.name for m in found)}" if found else "no mask"
            problems.append(f"{photo.name} has {many} in {mask}.")
            continue
        target = out / f"{photo.stem}.png" if out_is_folder else out if out.suffix else out.with_suffix(".png")
        if target in taken:
            problems.append(f"{photo.name} would overwrite the result of {taken[target].name}; rename one of them.")
            continue
        taken[target] = photo
        tasks.append(Task(photo, found[0], target))
    if report_rest:
        problems += [f"The mask {m.name} belongs to no photo." for m in masks if m not in used]
    return Pairing(tuple(tasks), tuple(problems))


def _pictures(folder: Path) -> tuple[list[Path], tuple[str, ...]]:
    """The photos or masks in a folder by name, and why others that look like some are not among them."""
    try:
        found = sorted(path for path in folder.iterdir() if not path.name.startswith(NOT_A_PHOTO))
    except OSError as error:
        raise UsageError(f"The folder {folder} cannot be read: {error.strerror}.") from error
    taken = [path for path in found if has_photo_suffix(path) and os.path.isfile(path)]
    problems = tuple(filter(None, (_why_not(path) for path in found if path not in taken)))
    names = {path.stem for path in taken}
    return [path for path in taken if not _is_sources(path, names)], problems


def _why_not(path: Path) -> str:
    """Why a file of a folder is left out; "" for a folder, and for what was never meant as a photo."""
    if os.path.isdir(path):
        return ""
    if has_photo_suffix(path):
        return f"{path.name} was left out: it is no regular file, or may not be read."
    row, raw = format_of(path), path.suffix.lower() in _RAW
    if row is None and not raw:
        return ""
    kind = "camera RAW" if row is None else row.name
    return f"{path.name} was left out: it is a {kind} file; Lacuna opens {format_names(OPENED, 'and')}."


def _is_sources(path: Path, names: set[str]) -> bool:
    """Whether a file is the marks of the source brushes that belong to a mask beside it."""
    return path.stem.endswith(SOURCES_ENDING) and path.stem.removesuffix(SOURCES_ENDING) in names
