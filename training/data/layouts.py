"""How well-known data sets lay out their folders, and which of their files are for training."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.language import tr
from engine.photo.formats import format_names, has_photo_suffix
from training.config import Layout
from training.errors import TrainingError

CELEBA_SIZE = (315, 256)  # height, width: 218×178 enlarged so that a 256² crop spans the width (section 5)


@dataclass(frozen=True, slots=True)
class Files:
    """Paths for training, and for validation where the data set says so; None = split them by content."""

    training: tuple[Path, ...]
    validation: tuple[Path, ...] | None = None


def find_files(root: Path, layout: Layout) -> Files:
    """The images under ``root``, sorted.

    Raises:
        TrainingError: no such folder, no images, or not the layout it is said to be.
    """
    root = Path(root)
    if not root.is_dir():
        raise TrainingError(tr("There is no folder “{root}”; choose a folder of photos.", root=root))
    try:
        files = _READERS[layout](root)
    except OSError as error:
        raise TrainingError(
            tr("The folder “{root}” cannot be read: {reason}.", root=root, reason=error.strerror or error)
        ) from error
    if not files.training:
        raise TrainingError(
            tr(
                "There are no photos in “{root}”; choose a folder with {formats} files.",
                root=root,
                formats=format_names(),
            )
        )
    return files


def _folder(root: Path) -> Files:
    return Files(_images(root))


def _celeba(root: Path) -> Files:
    """``img_align_celeba/*.jpg``, and ``list_eval_partition.txt`` (0 training, 1 validation, 2 test) if it is there."""
    images = _images(_first(root, "img_align_celeba", "Img/img_align_celeba") or root)
    partition = _first(root, "list_eval_partition.txt", "Eval/list_eval_partition.txt")
    if partition is None:
        return Files(images)
    part = dict(line.split()[:2] for line in partition.read_text(encoding="utf-8").splitlines() if line.strip())
    return Files(*(tuple(p for p in images if part.get(p.name) == number) for number in ("0", "1")))


def _places2(root: Path) -> Files:
    """``data_large`` or ``data_256`` (or ``train``), and ``val_large``, ``val_256`` (or ``val``)."""
    return _two_folders(
        root, ("data_large", "data_256", "data_large_standard", "train"), ("val_large", "val_256", "val")
    )


def _imagenet(root: Path) -> Files:
    """``train/<synset>/*.JPEG`` and ``val``, also below ``ILSVRC/Data/CLS-LOC``."""
    root = _first(root, "ILSVRC/Data/CLS-LOC", "Data/CLS-LOC") or root
    return _two_folders(root, ("train",), ("val",))


def _dtd(root: Path) -> Files:
    """``images/<texture>/*.jpg``, and ``labels/train1.txt``, ``val1.txt`` (the first of its ten splits) if there."""
    images = _first(root, "images", "dtd/images")
    if images is None:
        raise TrainingError(tr("“{root}” is not laid out as DTD: it has no folder “images”.", root=root))
    labels = images.parent / "labels"
    if not (labels / "train1.txt").is_file() or not (labels / "val1.txt").is_file():
        return Files(_images(images))
    lists = [(labels / name).read_text(encoding="utf-8").split() for name in ("train1.txt", "val1.txt")]
    return Files(*(tuple(sorted(images / name for name in names)) for names in lists))


def _two_folders(root: Path, training: tuple[str, ...], validation: tuple[str, ...]) -> Files:
    first, second = _first(root, *training), _first(root, *validation)
    if first is None:
        raise TrainingError(
            tr(
                "“{root}” is not laid out as this data set: it has no folder “{folder}”.",
                root=root,
                folder=training[0],
            )
        )
    return Files(_images(first), _images(second) if second else None)


def _images(root: Path) -> tuple[Path, ...]:
    return tuple(sorted(p for p in root.rglob("*") if has_photo_suffix(p) and p.is_file()))


def _first(root: Path, *names: str) -> Path | None:
    return next((root / name for name in names if (root / name).exists()), None)


_READERS = {"folder": _folder, "celeba": _celeba, "places2": _places2, "imagenet": _imagenet, "dtd": _dtd}
