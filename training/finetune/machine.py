"""What the machine has left, and leaving some of it to the editor. Neither torch nor NumPy is imported."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from pathlib import Path

from engine.device import free_memory
from engine.language import tr
from training.errors import TrainingError

_NICE = 10  # enough for the editor to go first, and training still goes on beside other work
_SPARE_BYTES = 64 << 20
_CHECKPOINTS = 16
"""Of weights: two checkpoints of weights, averages and optimiser, a third while one is written, and weights alone."""
_LEAST_MEMORY = 1 << 30


def yield_to_others() -> None:
    """Give this process, before it starts threads, a low priority."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            import ctypes

            kernel = ctypes.windll.kernel32
            kernel.SetPriorityClass(kernel.GetCurrentProcess(), 0x4000)  # BELOW_NORMAL_PRIORITY_CLASS
        else:
            os.nice(max(0, _NICE - os.nice(0)))


def spare_threads() -> int:
    """Threads to compute with: one core is left to the editor, where there are two."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, cores - 1)


def check_disk(folder: Path, weights: Path) -> None:
    """Refuse a run that will not fit.

    Raises:
        TrainingError: too little space, or the folder cannot be written to.
    """
    try:
        need = _CHECKPOINTS * weights.stat().st_size + _SPARE_BYTES
        free = shutil.disk_usage(folder).free
        probe = folder / ".probe"
        probe.write_bytes(b"1")
        probe.unlink()
    except OSError as error:
        raise TrainingError(
            tr(
                "The folder of the run “{folder}” cannot be used: {reason}; choose another place.",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error
    if free < need:
        raise TrainingError(
            tr(
                "Only {free} MB are free where the run is kept (“{folder}”), and it needs about {need} MB; "
                "free some space and try again.",
                free=free >> 20,
                folder=folder,
                need=need >> 20,
            )
        )


def check_memory() -> None:
    """Refuse a run that would push the machine into swapping.

    Raises:
        TrainingError: less than 1 GB is available.
    """
    left = free_memory()
    if left < _LEAST_MEMORY:
        raise TrainingError(
            tr(
                "Only {left} MB of memory are available, and fine-tuning needs at least {need} MB; "
                "close other programs and try again.",
                left=left >> 20,
                need=_LEAST_MEMORY >> 20,
            )
        )
