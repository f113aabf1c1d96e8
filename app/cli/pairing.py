"""Which mask belongs to which photo, and where the result goes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from engine.errors import Refused
from engine.photo.formats import has_photo_suffix

_MASK_ENDINGS = ("_mask", "-mask")


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
        if not path.exists():
            raise UsageError(f"{path} does not exist.")
    is_batch = photo.is_dir()
    if is_batch and (out.is_file() or (has_photo_suffix(out) and not out.is_dir())):
        raise UsageError(f"{photo} is a folder, so {out} must be one too.")
    shared = is_batch and mask.is_dir() and photo.resolve() == mask.resolve()
    photos = _pictures(photo) if is_batch else [photo]
    if is_batch and mask.is_dir():
        photos = [p for p in photos if not (shared and p.stem.endswith(_MASK_ENDINGS))]
    if not photos:
        raise UsageError(f"There is no photo in {photo}.")
    masks = _pictures(mask) if mask.is_dir() else []
    if shared:
        masks = [m for m in masks if m.stem.endswith(_MASK_ENDINGS)]
    return _matched(photos, mask, masks, out, out_is_folder=is_batch or out.is_dir(), report_rest=is_batch)


def _matched(
    photos: list[Path], mask: Path, masks: list[Path], out: Path, *, out_is_folder: bool, report_rest: bool
) -> Pairing:
    tasks: list[Task] = []
    problems: list[str] = []
    taken: dict[Path, Path] = {}
    used: set[Path] = set()
    for photo in photos:
        names = (photo.stem, *(photo.stem + ending for ending in _MASK_ENDINGS))
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


def _pictures(folder: Path) -> list[Path]:
    return sorted(p for p in folder.iterdir() if has_photo_suffix(p) and p.is_file())
