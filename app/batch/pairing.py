"""From a choice to a plan: which mask belongs to which photo, and where its result goes."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

from app.batch.listing import pictures_in
from app.batch.naming import MaskFolder, NoMask, is_mask_stem
from app.batch.values import PNG, SAME, Choice, NotTaken, Plan, Task, UsageError
from engine.language import tr
from engine.photo.formats import SAVED, format_of, has_photo_suffix


def plan_of(choice: Choice) -> Plan:
    """Match photos with masks; reads folders, opens no file.

    Results go where ``out`` says: a file only for a single photo and where no folder has that name. No result takes
    the place of a photo or of another result: such photos are not taken.

    Raises:
        UsageError: a path does not exist, there is no photo, or ``out`` is a file where a folder is needed.
    """
    _check(choice)
    is_many = len(choice.photos) > 1 or choice.photos[0].is_dir()
    photos, not_taken = _photos(choice)
    mask_folder, more = _mask_folder(choice)
    if mask_folder is None and is_many:
        photos = [photo for photo in photos if not _is_same(photo, choice.mask)]
    if choice.suffix:
        results = {_key(_target(photo, photo.stem, choice)) for photo in photos}
        photos = [photo for photo in photos if _key(photo) not in results]  # of an earlier time
    if not photos:
        where = ", ".join(str(path) for path in choice.photos)
        raise UsageError(
            " ".join((tr("There is no photo in {where}.", where=where), *(item.why for item in not_taken)))
        )
    matching = _Matching(choice, mask_folder, {_key(photo) for photo in photos}, is_many=is_many)
    for position, photo in enumerate(photos):
        matching.take(photo, is_ours=choice.shard.has(position))
    rest = (*not_taken, *more) if choice.shard.number == 1 else ()
    is_whole = any(path.is_dir() for path in choice.photos) and choice.shard.number == 1
    strangers = mask_folder.unused if mask_folder is not None and is_whole else ()
    unused = (NotTaken(mask, tr("The mask {name} belongs to no photo.", name=mask.name)) for mask in strangers)
    return Plan(tuple(matching.tasks), (*rest, *matching.not_taken, *unused))


def _check(choice: Choice) -> None:
    if not choice.photos:
        raise UsageError(tr("There is no photo; choose some, or a folder of them."))
    for path in (*choice.photos, choice.mask):
        if not os.path.exists(path):  # not Path.exists, which raises in a locked folder
            raise UsageError(tr("{path} does not exist, or its folder may not be read.", path=path))
    out, folder = choice.out, next((path for path in choice.photos if path.is_dir()), None)
    if out is None and not choice.suffix:
        raise UsageError(tr("Results beside their photos need a suffix, say -filled, or a folder to go to."))
    if any(sign in choice.suffix for sign in ("/", os.sep)):
        raise UsageError(tr("The suffix “{suffix}” may not name a folder.", suffix=choice.suffix))
    is_file = out is not None and (out.is_file() or (has_photo_suffix(out) and not out.is_dir()))
    if is_file and folder is not None:
        raise UsageError(tr("{folder} is a folder, so {out} must be one too.", folder=folder, out=out))
    if is_file and len(choice.photos) > 1:
        raise UsageError(tr("There are several photos, so {out} must be a folder.", out=out))


def _photos(choice: Choice) -> tuple[list[Path], tuple[NotTaken, ...]]:
    """Every photo once."""
    photos: dict[str, Path] = {}
    not_taken: list[NotTaken] = []
    mask = choice.mask.resolve() if choice.mask.is_dir() else None
    for chosen in choice.photos:
        found: list[Path] = [chosen]
        if chosen.is_dir():
            found, more = pictures_in(chosen)
            not_taken += more
            if mask is not None and chosen.resolve() == mask:
                found = [path for path in found if not is_mask_stem(path.stem)]
        for path in found:
            photos.setdefault(_key(path), path)
    return list(photos.values()), tuple(not_taken)


def _mask_folder(choice: Choice) -> tuple[MaskFolder | None, tuple[NotTaken, ...]]:
    """The folder of masks, None for a single mask; and what in it is no mask."""
    if not choice.mask.is_dir():
        return None, ()
    pictures, not_taken = pictures_in(choice.mask)
    of_photos = {path.resolve() for path in choice.photos if path.is_dir()}
    of_photos |= {path.resolve().parent for path in choice.photos if not path.is_dir()}
    if choice.mask.resolve() in of_photos:
        pictures, not_taken = [path for path in pictures if is_mask_stem(path.stem)], ()
    return MaskFolder(choice.mask, pictures, choice.naming), not_taken


@dataclass
class _Matching:
    choice: Choice
    masks: MaskFolder | None
    photos: set[str]
    is_many: bool
    tasks: list[Task] = field(default_factory=list)
    not_taken: list[NotTaken] = field(default_factory=list)
    taken: dict[str, Path] = field(default_factory=dict)

    def take(self, photo: Path, *, is_ours: bool) -> None:
        """Match one photo; one of another shard only takes its place."""
        try:
            found = (self.choice.mask,) if self.masks is None else self.masks.of(photo)
        except NoMask as why:
            if is_ours:
                self.not_taken.append(NotTaken(photo, str(why)))
            return
        for mask in found:
            out = self._out(photo, photo.stem if len(found) == 1 else mask.stem)
            problem = self._problem(photo, out)
            if not problem:
                self.taken[_key(out)] = photo
            if is_ours and problem:
                self.not_taken.append(NotTaken(photo, problem))
            elif is_ours:
                self.tasks.append(Task(photo, mask, out))

    def _out(self, photo: Path, stem: str) -> Path:
        out = self.choice.out
        if out is None or self.is_many or out.is_dir():
            return _target(photo, stem, self.choice)
        return out if out.suffix else out.with_suffix(".png")

    def _problem(self, photo: Path, out: Path) -> str:
        other = self.taken.get(_key(out))
        if other is not None and other.name == photo.name:
            return tr(
                "{photo} would overwrite the result of {other}; rename one of them, or fill them apart.",
                photo=photo,
                other=other,
            )
        if other is not None:
            return tr(
                "{photo} would overwrite the result of {other}; rename one of them.", photo=photo.name, other=other.name
            )
        if self.is_many and _key(out) in self.photos:
            if _key(out) == _key(photo):
                return tr(
                    "The result of {photo} would replace itself; give a suffix or another folder.", photo=photo.name
                )
            return tr(
                "The result of {photo} would replace the photo {other}; give a suffix or another folder.",
                photo=photo.name,
                other=out.name,
            )
        return ""


def _target(photo: Path, stem: str, choice: Choice) -> Path:
    """Where a result in a folder goes."""
    folder = photo.parent if choice.out is None else choice.out
    return folder / f"{stem}{choice.suffix}{_ending(photo, choice.format)}"


def _ending(photo: Path, wanted: str) -> str:
    row = format_of(photo) if wanted == SAME else None
    if row is not None and row.saves:
        return photo.suffix
    wanted = PNG if wanted == SAME else wanted
    return next(row.suffixes[0] for row in SAVED if row.key.lower() == wanted)


def _key(path: Path) -> str:
    """The same for two names of one file."""
    name = os.path.normcase(os.path.abspath(path))
    return name.casefold() if sys.platform == "darwin" else name


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
