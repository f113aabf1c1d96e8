"""Pillow's own sample images, which its source distribution ships: hundreds of odd and broken files of every format.

``python -m tests.fakes.pillow_corpus`` fetches them through pip (45 MB). They lie in the folder that LACUNA_CORPORA
names, or in ``build/corpora``; none of them is ours, so none is in the repository.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

VERSION = "13.0.0"
ROOT = Path(__file__).parents[2]


def folder() -> Path:
    chosen = os.environ.get("LACUNA_CORPORA")
    return (Path(chosen) if chosen else ROOT / "build" / "corpora") / f"pillow-{VERSION}"


def fetch() -> None:
    """Raises CalledProcessError when pip cannot get it."""
    target = folder()
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        # The source, not a wheel. pip asks it for its metadata, which builds nothing.
        wanted = ["--no-deps", "--no-binary", "pillow", "--dest", scratch, f"pillow=={VERSION}"]
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", *wanted], check=True)
        (archive,) = Path(scratch).glob("*.tar.gz")
        with tarfile.open(archive) as packed:
            members = [member for member in packed.getmembers() if "/Tests/images/" in member.name and member.isfile()]
            packed.extractall(scratch, members, filter="data")
        (images,) = Path(scratch).glob("*/Tests/images")
        images.rename(target)


if __name__ == "__main__":
    if not folder().is_dir():
        fetch()
    print(folder())
