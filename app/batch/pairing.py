"""From a choice to a plan: which mask belongs to which photo, and where its result goes."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path

from app.batch.listing import pictures_in
from app.batch.naming import MaskFolder, NoMask, is_mask_stem
from app.batch.values import PNG, SAME, Choice, NotTaken, Plan, Task, UsageError, results_of
from engine.language import tr
from engine.photo.beside import SOURCES_ENDING
from engine.photo.formats import SAVED, format_of, has_photo_suffix


def plan_of(choice: Choice) -> Plan:
    """Match photos with masks; reads folders, opens no file.

    Results go where ``out`` says: a file only for a single photo and where no folder has that name. No result takes
    the place of a photo, of a mask or of another result: such photos are not taken. Nor is what lies in a folder and
    is by its name what a batch made of another photo there.

    Raises:
        UsageError: a path does not exist, there is no photo, or ``out`` is a file where a folder is needed.
    """
    _real.cache_clear()  # it may be a link to another one by now
    _check(choice)
    is_many = len(choice.photos) > 1 or choice.photos[0].is_dir()
    photos, not_taken = _photos(choice)
    mask_folder, more = _mask_folder(choice)
    if mask_folder is None and is_many:
        photos = [photo for photo in photos if not _is_same(photo, choice.mask)]
    matching = _Matching(choice, mask_folder, photos, is_many=is_many)
    results = matching.leave_out_results()
    if not matching.photos:
        where = ", ".join(str(path) for path in choice.photos)
        raise UsageError(
            " ".join((tr("There is no photo in {where}.", where=where), *(item.why for item in not_taken)))
        )
    for position, photo in enumerate(matching.photos.values()):
        matching.take(photo, is_ours=choice.shard.has(position))
    rest = (*not_taken, *more, *results) if choice.shard.number == 1 else ()
    is_whole = any(path.is_dir() for path in choice.photos) and choice.shard.number == 1
    strangers = mask_folder.unused if mask_folder is not None and is_whole else ()
    unused = (
        NotTaken(mask, tr("The mask {name} belongs to no photo.", name=mask.name))
        for mask in strangers
        if not matching.is_result(mask)
    )
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


class _Matching:
    """Photos with their masks, and what becomes of them."""

    def __init__(self, choice: Choice, masks: MaskFolder | None, photos: list[Path], *, is_many: bool) -> None:
        self._choice, self._masks, self._is_many = choice, masks, is_many
        self.photos = {_key(photo): photo for photo in photos}
        self._found = {photo: self._masks_of(photo) for photo in photos}
        used = [choice.mask] if masks is None else masks.used
        self._files_of_masks = {_key(path) for mask in used for path in (mask, _marks_of(mask))}
        self._taken: dict[str, Path] = {}
        self.tasks: list[Task] = []
        self.not_taken: list[NotTaken] = []

    def leave_out_results(self) -> list[NotTaken]:
        """Take what was made of other photos for no photos, where names say so and nobody says otherwise.

        A suffix without a letter, such as -2, is what cameras and copies number photos with: it says nothing.
        """
        if not any(sign.isalpha() for sign in self._choice.suffix):
            return []
        named, left_out = {_key(path) for path in self._choice.photos}, dict[str, NotTaken]()
        for photo in self.photos.values():
            for key in (_key(result) for out in self._outs(photo) for result in self._results(out)):
                found = self.photos.get(key)
                if found is not None and key not in named and not self._has_own_mask(found):
                    left_out[key] = NotTaken(found, _is_by_its_name(found, photo), is_result=True)
        self.photos = {key: photo for key, photo in self.photos.items() if key not in left_out}
        return sorted(left_out.values(), key=lambda item: item.photo)

    def take(self, photo: Path, *, is_ours: bool) -> None:
        """Say what is done with one photo; one of another shard only takes its place."""
        found = self._found[photo]
        if isinstance(found, NoMask):
            if is_ours:
                self.not_taken.append(NotTaken(photo, str(found)))
            return
        for mask, out in zip(found, self._outs(photo), strict=True):
            results = self._results(out)
            problem = next(filter(None, (self._problem(photo, result) for result in results)), "")
            if not problem:
                self._taken.update((_key(result), photo) for result in results)
            if is_ours and problem:
                self.not_taken.append(NotTaken(photo, problem))
            elif is_ours:
                self.tasks.append(Task(photo, mask, out))

    def is_result(self, path: Path) -> bool:
        """Whether the result of a photo that was taken goes there."""
        return _key(path) in self._taken

    def _masks_of(self, photo: Path) -> tuple[Path, ...] | NoMask:
        try:
            return (self._choice.mask,) if self._masks is None else self._masks.of(photo)
        except NoMask as why:
            return why

    def _has_own_mask(self, photo: Path) -> bool:
        return self._masks is not None and bool(self._masks.named(photo))

    def _outs(self, photo: Path) -> list[Path]:
        """Where its results go, one for each of its masks."""
        found = self._found[photo]
        if isinstance(found, NoMask):
            return []
        return [self._out(photo, photo.stem if len(found) == 1 else mask.stem) for mask in found]

    def _out(self, photo: Path, stem: str) -> Path:
        out = self._choice.out
        if out is None or self._is_many or out.is_dir():
            return _target(photo, stem, self._choice)
        return out if out.suffix else out.with_suffix(".png")

    def _results(self, out: Path) -> list[Path]:
        return results_of(out, self._choice.candidates)

    def _problem(self, photo: Path, out: Path) -> str:
        other = self._taken.get(_key(out))
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
        if self._is_many and _key(out) in self.photos:
            if _key(out) == _key(photo):
                return tr(
                    "The result of {photo} would replace itself; give a suffix or another folder.", photo=photo.name
                )
            return tr(
                "The result of {photo} would replace the photo {other}; give a suffix or another folder.",
                photo=photo.name,
                other=out.name,
            )
        if _key(out) in self._files_of_masks and _key(out) != _key(photo):  # one that is its own mask may be named
            return tr(
                "The result of {photo} would replace the mask {other}; give a suffix or another folder.",
                photo=photo.name,
                other=out.name,
            )
        return ""


def _is_by_its_name(result: Path, photo: Path) -> str:
    return tr("{result} was left out: by its name it is the result of {photo}.", result=result.name, photo=photo.name)


def _marks_of(mask: Path) -> Path:
    """Where the marks of the source brushes stand that belong to a mask."""
    return mask.with_name(f"{mask.stem}{SOURCES_ENDING}.png")


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
    """The same for two names of one file, and for two of its folder."""
    name = os.path.normcase(os.path.join(_real(path.parent), path.name))
    return name.casefold() if sys.platform == "darwin" else name


@lru_cache(maxsize=64)
def _real(folder: Path) -> str:
    """A folder by its one name; many files share few folders."""
    return os.path.realpath(folder)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
