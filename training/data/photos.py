"""A folder of photographs: what is in it, what is broken, and which part training never sees.

The index reads every file once, for its header and for the hash that decides the split.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from engine.language import mark, tr, tr_count
from engine.photo.formats import format_names
from engine.photo.photo import PhotoError
from engine.photo.reading import load_pixels, stored_size
from training.config import PhotosConfig
from training.data.held_out import copies_of, draw_by_share, draw_some
from training.data.layouts import find_files
from training.data.left_out import WHY, left_out
from training.data.likeness import Look, look_of
from training.data.pack import SIDES, read_pack
from training.errors import TrainingError

_READERS = 4
_REASONS_SHOWN = 3
_SMALLEST_SIDE = 64  # of a person's own photos, px; icons teach nothing
_DECODED_AT_ONCE = 12
_STOPPED = mark("Stopped while the photos were being read.")


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """One readable photo.

    Attributes:
        path: of the file.
        kind: its name before the first "-".
        digest: SHA-256 of the file.
        size: width and height as stored, px; (0, 0) = unknown.
        look: what near-duplicates share; None = unknown.
        pack: the pack that holds it, and of which ``path`` names a part; None = a file of its own.
    """

    path: Path
    kind: str
    digest: str
    size: tuple[int, int] = (0, 0)
    look: Look | None = field(default=None, repr=False, compare=False)
    pack: Path | None = None


@dataclass(slots=True)
class ScanReport:
    """Files that cannot be used, and why; grows when a file turns out to be broken only when it is decoded."""

    skipped: dict[Path, str] = field(default_factory=dict)

    def __str__(self) -> str:
        """A sentence for a person; empty if nothing was skipped."""
        if not self.skipped:
            return ""
        first = [f"{path.name} ({why})" for path, why in list(self.skipped.items())[:_REASONS_SHOWN]]
        more = len(self.skipped) - len(first)
        count, files = len(self.skipped), ", ".join(first)
        if more:
            return tr_count(
                "{n} file was skipped: {files} and {more} more.",
                "{n} files were skipped: {files} and {more} more.",
                count,
                files=files,
                more=more,
            )
        return tr_count("{n} file was skipped: {files}.", "{n} files were skipped: {files}.", count, files=files)


@dataclass(frozen=True, slots=True)
class PhotoIndex:
    """Photos for training and for validation (never the same content), and what was skipped."""

    training: tuple[PhotoFile, ...]
    validation: tuple[PhotoFile, ...]
    report: ScanReport


def index_photos(root: Path, config: PhotosConfig, *, should_stop: Callable[[], bool] = lambda: False) -> PhotoIndex:
    """Look at every file below ``root``, or of the pack ``root``. The split depends on contents only, not on names,
    order or number of files; near-duplicates stay on one side.

    Raises:
        TrainingError: nothing there that can be used, or ``should_stop`` said so.
    """
    report = ScanReport()
    training, apart = _packed(root, report) if root.is_file() else _found(root, config, report, should_stop)
    if apart is not None:
        validation = apart
    else:
        held = draw_by_share(training, config.validation_share)
        validation = [photo for photo in training if photo.digest in held]
        rest = [photo for photo in training if photo.digest not in held]
        training = rest or training  # one photo, and it was drawn for validation: train on it
    if config.kinds:
        training, validation = (
            [photo for photo in photos if config.kinds.get(photo.kind, 0) > 0] for photos in (training, validation)
        )
    if not training:
        if report.skipped:
            raise TrainingError(tr("None of the photos in “{root}” can be used. {report}", root=root, report=report))
        kinds = ", ".join(config.kinds)
        raise TrainingError(
            tr(
                "No photo in “{root}” is of a kind the recipe names ({kinds}); names begin with the kind.",
                root=root,
                kinds=kinds,
            )
        )
    return PhotoIndex(tuple(training), tuple(validation), report)


def index_sources(
    sources: Sequence[Path],
    validation_share: float,
    *,
    held: Collection[str] | None = None,
    should_stop: Callable[[], bool] = lambda: False,
) -> PhotoIndex:
    """Look at a person's own folders and photo files; equal files count once, near-duplicates stay on one side.

    ``validation_share`` of the photos are held out: see ``draw_some``. They are decoded, and so are all of a few, so
    that neither a verdict nor a tiny set rests on broken files. A copy of a photo that was held out earlier is skipped.

    Args:
        sources: folders, searched with all their folders, and files.
        validation_share: 0 to 1.
        held: hashes held out by an earlier look at the same sources; None = choose.
        should_stop: asked after every file.

    Returns:
        Possibly without any photo: ``why_not`` says what is wrong then.

    Raises:
        TrainingError: ``should_stop`` said so.
    """
    report = ScanReport()
    paths = list(dict.fromkeys(path for source in sources for path in _find(source, report)))
    found = _inspect(paths, report, should_stop, _SMALLEST_SIDE, compare=True)
    unique = {photo.digest: photo for photo in reversed(found)}
    photos = [unique[digest] for digest in sorted(unique)]
    if held is not None:
        validation = [photo for photo in photos if photo.digest in held]
    else:
        if len(photos) <= _DECODED_AT_ONCE:
            photos = [photo for photo in photos if _decodes(photo, report, should_stop)]
        validation = draw_some(photos, validation_share, lambda photo: _decodes(photo, report, should_stop))
    known = {photo.digest for photo in validation}
    rest = [photo for photo in photos if photo.digest not in known and photo.path not in report.skipped]
    report.skipped.update((copy.path, tr("a copy of a held-out photo")) for copy in copies_of(validation, rest))
    training = [photo for photo in rest if photo.path not in report.skipped]
    return PhotoIndex(tuple(sorted(training, key=lambda photo: photo.path)), tuple(validation), report)


def why_not(index: PhotoIndex) -> str:
    """Why nobody can train on these photos, as a sentence; empty if one can."""
    count = len(index.training) + len(index.validation)
    if count == 0:
        found = str(index.report) or tr("There are no photos in what was chosen.")
        return f"{found} {tr('Choose folders or files with {formats} photos.', formats=format_names())}"
    if count == 1:
        return tr(
            "Only one photo can be used, and at least one more is needed to measure on; "
            "add photos, or open this one and choose “Only this photo”."
        )
    if index.validation:
        return ""
    return tr("The hold-out photos of this run are gone; put them back or start a new run.")


def _found(
    root: Path, config: PhotosConfig, report: ScanReport, should_stop: Callable[[], bool]
) -> tuple[list[PhotoFile], list[PhotoFile] | None]:
    """Photos for training, and for validation where the data set says so; None = split them by content."""
    files = find_files(root, config.layout)
    training = _inspect(files.training, report, should_stop, compare=files.validation is None)
    return training, None if files.validation is None else _inspect(files.validation, report, should_stop)


def _packed(root: Path, report: ScanReport) -> tuple[list[PhotoFile], list[PhotoFile] | None]:
    """The same of a pack: hashes and looks are those of the files it was made of, so the split is theirs, too."""
    sides: dict[str, list[PhotoFile]] = {side: [] for side in SIDES}
    for crop in read_pack(root).crops:
        path = root / crop.name
        if crop.digest in left_out():
            report.skipped[path] = tr(WHY)
        else:
            photo = PhotoFile(path, kind_of(path), crop.digest, crop.size, crop.look_bits, root)
            sides[crop.side].append(photo)
    return sides["training"] + sides[""], sides["validation"] if sides["training"] or sides["validation"] else None


def kind_of(path: Path) -> str:
    """What a photo shows, by its file's name: what is before the first "-"."""
    return path.name.partition("-")[0]


def _find(source: Path, report: ScanReport) -> Iterable[Path]:
    try:
        if source.is_dir():
            return find_files(source, "folder").training
    except TrainingError:
        report.skipped[source] = tr("no photos in this folder")
        return ()
    return (source,)


def _decodes(photo: PhotoFile, report: ScanReport, should_stop: Callable[[], bool]) -> bool:
    if should_stop():
        raise TrainingError(tr(_STOPPED))
    try:
        load_pixels(photo.path)
    except PhotoError as error:
        report.skipped[photo.path] = error.reason
    return photo.path not in report.skipped


def _inspect(
    paths: Sequence[Path],
    report: ScanReport,
    should_stop: Callable[[], bool],
    smallest: int = 1,
    *,
    compare: bool = False,
) -> list[PhotoFile]:
    """Readable photos; with ``compare`` they are decoded, small and each content once, to find near-duplicates."""
    photos = []
    looks: dict[str, Look | None] | None = {} if compare else None
    with ThreadPoolExecutor(_READERS) as readers:
        found = readers.map(lambda path: _look(path, looks), paths)
        for path, (digest, size, look, problem) in zip(paths, found, strict=True):
            if should_stop():
                readers.shutdown(cancel_futures=True)
                raise TrainingError(tr(_STOPPED))
            if problem:
                report.skipped[path] = problem
            elif min(size) < smallest:
                report.skipped[path] = tr("only {width}×{height} pixels", width=size[0], height=size[1])
            else:
                photos.append(PhotoFile(path, kind_of(path), digest, size, look))
    return photos


def _look(path: Path, looks: dict[str, Look | None] | None) -> tuple[str, tuple[int, int], Look | None, str]:
    """Hash of the content, width and height, look, and what is wrong with the file (empty if it looks whole).

    ``looks`` holds the look of every content seen, by its hash, and is added to; None = no look is wanted.
    """
    try:
        data = path.read_bytes()
        size = stored_size(data)
    except OSError as error:
        return "", (0, 0), None, error.strerror or tr("cannot be read")
    except PhotoError as error:
        return "", (0, 0), None, error.reason
    digest = hashlib.sha256(data).hexdigest()
    if digest in left_out():
        return digest, size, None, tr(WHY)
    if looks is None:
        return digest, size, None, ""
    if digest not in looks:
        looks[digest] = look_of(data)
    return digest, size, looks[digest], ""
