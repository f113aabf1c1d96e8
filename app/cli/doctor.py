"""``lacuna doctor``: what a report of a fault should say about this computer, and whether Lacuna works on it.

Nothing is sent anywhere, and nothing that names the person is printed: the home folder is "~".
Exit codes: 0 all is well; 1 something is wrong, and its line says what to do.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from app.settings.place import settings_folder
from app.system.needs import has_avx2, lacking
from app.system.program import home, requirements
from app.system.program import version as own_version
from engine.errors import explain
from engine.fillers import FILLERS
from engine.photo.reading import load_photo
from engine.weights import default_weights_path

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WELL, WRONG = 0, 1
MOST_LEVELS = 2
"""Levels of 255 by which the self-test may differ from the stored result: processors round differently."""
_SELF_TEST = Path("models") / "self-test.png"

Line = tuple[bool, str, str]
"""Whether it is well, what it is about, what is so."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the verb."""
    parser.description = (
        "Say what Lacuna runs on and whether it works here; paste all of it into a report. Nothing is sent anywhere."
    )
    parser.add_argument("--weights", type=Path, metavar="FILE", help="look at this network instead of the bundled one")
    parser.add_argument("--write-self-test", type=Path, metavar="PNG", help="store what the self-test gives here")


def run(args: argparse.Namespace) -> int:
    """Print a line a finding; returns the exit code."""
    if args.write_self_test is not None:
        _write(args.write_self_test)
        return WELL
    weights = args.weights or default_weights_path()
    well = True
    checks: tuple[tuple[str, Callable[[], Iterator[Line]]], ...] = (
        ("Lacuna", _program),
        ("Machine", _machine),
        ("Packages", _packages),
        ("Fillers", _fillers),
        ("Display", _display),
        ("Settings", _settings),
        ("Model", lambda: _weights(weights)),
        ("Self-test", lambda: _self_test(None if weights == default_weights_path() else weights)),
    )
    for name, check in checks:
        for fine, about, what in _told(name, check):
            well = well and fine
            print(f"{about + ':':<12} {'' if fine else 'PROBLEM: '}{_without_home(what)}", flush=True)
    return WELL if well else WRONG


def self_test(weights: Path | None = None) -> NDArray[np.uint8]:
    """What the network draws on the CPU into a hole of a picture made of formulas: 96×128×3 levels.

    Raises:
        FillError: the weights cannot be used.
    """
    import numpy as np

    from engine.fillers import make_filler
    from engine.types import FillRequest

    y, x = np.mgrid[0:96, 0:128]
    planes = (128 + 90 * np.sin(x / 9), 128 + 90 * np.cos(y / 7), (x + y) * 255 / 222)
    image = np.stack(planes, axis=2).astype(np.uint8)
    mask = np.zeros(image.shape[:2], bool)
    mask[36:60, 48:80] = True
    filler = make_filler("drawn", weights=weights, device="cpu")
    return np.asarray(filler.fill(FillRequest(image, mask)).composite(image), dtype=np.uint8)


def _told(name: str, check: Callable[[], Iterator[Line]]) -> Iterator[Line]:
    """What a check finds; that it fails is a finding, too."""
    try:
        yield from check()
    except Exception as error:
        yield False, name, " ".join(part for part in explain(error) if part)


def _program() -> Iterator[Line]:
    kind = "bundle" if getattr(sys, "frozen", False) else "checkout" if __name__.startswith("app.") else "installed"
    others = [found for name in os.get_exec_path() if (found := Path(name) / "lacuna").is_file()]
    if len({found.resolve() for found in others}) > 1:
        found_as = ", ".join(map(str, others))
        yield True, "Installed", f"more than once; a terminal starts the first of {found_as}"
    yield True, "Lacuna", f"{own_version()} ({kind}, {home()})"
    yield True, "Python", f"{platform.python_version()} ({platform.python_implementation()}, {sys.executable})"
    yield True, "System", f"{platform.system()} {platform.release()}, {platform.machine()}"


def _machine() -> Iterator[Line]:
    import psutil
    import torch

    memory = psutil.virtual_memory()
    yield True, "Memory", f"{memory.total / 2**30:.1f} GB, {memory.available / 2**30:.1f} GB free"
    capability = torch.backends.cpu.get_cpu_capability()
    slow = "" if has_avx2() else "; without AVX2 fills are several times slower"
    yield True, "Processor", f"{os.cpu_count()} threads, torch uses {torch.get_num_threads()}, {capability}{slow}"
    cards = [torch.cuda.get_device_name(index) for index in range(torch.cuda.device_count())]
    yield True, "CUDA", ", ".join(cards) or "no card; fills run on the CPU"


def _packages() -> Iterator[Line]:
    found, missing = [], []
    for name in requirements():
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    yield True, "Packages", ", ".join(found)
    if missing:
        names = ", ".join(missing)
        yield False, "Packages", f"missing: {names}. Install Lacuna anew, or these with pip."


def _fillers() -> Iterator[Line]:
    missing = [info for info in FILLERS if info.needs and importlib.util.find_spec(info.needs) is None]
    there = [info.name for info in FILLERS if info not in missing]
    yield True, "Fillers", ", ".join([*there, *(info.without for info in missing)])


def _display() -> Iterator[Line]:
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE")
    said = ", ".join(f"{name}={os.environ[name]}" for name in names if os.environ.get(name))
    yield True, "Display", said or ("the system's own" if sys.platform in {"win32", "darwin"} else "none")
    lack = lacking()
    if lack:
        yield not said, "Display", lack  # no display at all is no fault: a server fills without one


def _settings() -> Iterator[Line]:
    folder = settings_folder()
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    if os.access(nearest, os.W_OK):
        yield True, "Settings", str(folder)
    else:
        yield False, "Settings", f"{folder} cannot be written: settings and unsaved work are not kept."


def _weights(path: Path) -> Iterator[Line]:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    yield True, "Model", f"{path.name}, {path.stat().st_size / 1e6:.1f} MB, sha256 {digest}"


def _self_test(weights: Path | None) -> Iterator[Line]:
    import numpy as np

    started = time.perf_counter()
    drawn = self_test(weights)
    seconds = time.perf_counter() - started
    if weights is not None:
        yield True, "Self-test", f"filled in {seconds:.1f} s; there is a stored result for the bundled model only"
        return
    stored = load_photo(default_weights_path().parents[1] / _SELF_TEST).pixels
    levels = int(np.abs(drawn.astype(np.int16) - stored).max())
    what = f"largest difference from the stored result {levels} of 255 levels, {seconds:.1f} s"
    if levels > MOST_LEVELS:
        what += ". Fills may be wrong on this computer: please report it with all of these lines."
    yield levels <= MOST_LEVELS, "Self-test", what


def _write(path: Path) -> None:
    from PIL import Image

    Image.fromarray(self_test()).save(path, optimize=True)


def _without_home(text: str) -> str:
    folder = str(Path.home())
    return text.replace(folder, "~") if len(folder) > 1 else text
