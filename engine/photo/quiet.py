"""Keep what libraries print about damaged files away from the person: they get a sentence instead.

tifffile, Pillow and imagecodecs log; libpng and libtiff, inside OpenCV and imagecodecs, write to the process's
standard error, which nothing but the file descriptor itself can stop.
"""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections.abc import Iterator

_STDERR = 2
_lock = threading.Lock()
_muted = 0
_kept = -1

for _name in ("tifffile", "imagecodecs", "PIL"):
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False


@contextlib.contextmanager
def libraries_quiet() -> Iterator[None]:
    """Nothing that is written to the standard error by C code is seen meanwhile, nor by other threads: be brief."""
    _begin()
    try:
        yield
    finally:
        _end()


def _begin() -> None:
    global _muted, _kept  # noqa: PLW0603 - there is one standard error in a process
    with _lock:
        _muted += 1
        if _muted > 1:
            return
        with contextlib.suppress(OSError):  # a program without a terminal may have none
            _kept = os.dup(_STDERR)
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, _STDERR)
            os.close(nowhere)


def _end() -> None:
    global _muted, _kept  # noqa: PLW0603
    with _lock:
        _muted -= 1
        if _muted == 0 and _kept >= 0:
            os.dup2(_kept, _STDERR)
            os.close(_kept)
            _kept = -1
