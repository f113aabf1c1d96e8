"""Everything of Lacuna that writes a file, and everything that reads one, by name: each is put under every fault."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path


def _photo(path: Path) -> None:
    from engine.photo.photo import Photo
    from engine.photo.writing import save_photo
    from tests.torture.killers import _pixels

    save_photo(Photo(_pixels(time.time_ns() % 97)), _pixels(time.time_ns() % 97), path)


def _mask(path: Path) -> None:
    from app.document.mask_files import save_mask_and_sources
    from tests.torture.killers import _pixels

    noise = _pixels(time.time_ns() % 97)[..., 0]
    save_mask_and_sources(noise > 90, (noise > 200).astype("uint8"), path)


def _settings(path: Path) -> None:
    from app.settings.store import Settings

    Settings(path).set("recent_files", tuple(f"{time.time_ns()}" * 50 for _ in range(300)))


def _weights(path: Path) -> None:
    from engine.weights import save_weights
    from tests.fakes.networks import tiny_generator

    save_weights(path, tiny_generator(seed=time.time_ns() % 97), {"title": "kite"})


def _snapshot(path: Path) -> None:
    import numpy as np

    from app.recovery.copy_file import write_copy
    from app.work.work import Work, fingerprint
    from engine.photo.photo import Photo
    from tests.torture.killers import _pixels

    photo = Photo(_pixels(time.time_ns() % 97))
    work = Work(photo, None, "x", None, (), (), 0, np.zeros((4, 4, 4), np.uint8))
    write_copy(work, fingerprint(photo), path)


def _project(path: Path) -> None:
    import numpy as np

    from app.project.project_file import write_project
    from app.work.work import Work, fingerprint
    from engine.photo.photo import Photo
    from tests.torture.killers import _pixels

    photo = Photo(_pixels(time.time_ns() % 97))
    work = Work(photo, None, "x", None, (), (), 0, np.zeros((4, 4, 4), np.uint8))
    write_project(work, fingerprint(photo), path)


def _progress(path: Path) -> None:
    from training.run.folder import write_whole

    write_whole(path, os.urandom(90_000))


WRITERS: dict[str, Callable[[Path], None]] = {
    "photo.png": _photo,
    "photo.jpg": _photo,
    "photo.tif": _photo,
    "photo.webp": _photo,
    "mask.png": _mask,
    "settings.json": _settings,
    "model.safetensors": _weights,
    "work.zip": _snapshot,
    "work.lacuna": _project,
    "progress.json": _progress,
}


def _read_photo(path: Path) -> None:
    from engine.photo.reading import load_photo

    load_photo(path)


def _read_mask(path: Path) -> None:
    from app.document.mask_files import load_mask, load_sources

    load_sources(path.with_name("mask.png"), (300, 400))
    load_mask(path, (300, 400))


def _read_settings(path: Path) -> None:
    from app.photo.recent import recent_files
    from app.settings.store import Settings

    settings = Settings(path)
    settings.set("recent_files", (str(path), str(path.parent), str(path / "x")))
    recent_files(settings)


def _read_weights(path: Path) -> None:
    from app.models.library import ModelLibrary
    from engine.weights import load_generator

    ModelLibrary(path.parent).entries(path)
    load_generator(path)


def _read_foreign(path: Path) -> None:
    from engine.interop.importer import describe_weights

    describe_weights(path, out=path.parent)


def _read_snapshot(path: Path) -> None:
    from app.recovery.copy_file import read_copy, read_summary
    from app.recovery.sessions import abandoned_copies

    abandoned_copies(path.parent)
    read_summary(path)
    read_copy(path)


def _read_project(path: Path) -> None:
    from app.project.project_file import FORM, read_project
    from app.work.work_file import read_summary

    read_summary(path, FORM)
    read_project(path)


def _read_run(path: Path) -> None:
    from app.finetune.runs import RunFolders, read_log
    from training.finetune.folder import read_progress, read_verdict
    from training.finetune.plan import read_plan

    RunFolders(path.parent).unfinished()
    for folder in (path, path.parent):
        read_progress(folder)
        read_verdict(folder)
        read_log(folder)
        with contextlib.suppress(refused()):
            read_plan(folder)


def _read_recipe(path: Path) -> None:
    from training.config import read_recipe

    read_recipe(path)


def _read_state(path: Path) -> None:
    from training.run.checkpoint import load_checkpoint

    load_checkpoint(path)


READERS: dict[str, tuple[str, Callable[[Path], None]]] = {
    "photo": ("photo.png", _read_photo),
    "mask": ("mask.png", _read_mask),
    "settings": ("settings.json", _read_settings),
    "weights": ("model.safetensors", _read_weights),
    "foreign weights": ("model.pth", _read_foreign),
    "snapshot": ("work.zip", _read_snapshot),
    "project": ("work.lacuna", _read_project),
    "a run's progress": ("progress.json", _read_run),
    "a run's plan": ("plan.json", _read_run),
    "a run's log": ("log.jsonl", _read_run),
    "recipe": ("recipe.toml", _read_recipe),
    "training state": ("last.pt", _read_state),
}


def refused() -> type[Exception]:
    """What readers and writers say in a sentence; imported late, as they are."""
    from engine.errors import Refused

    return Refused
