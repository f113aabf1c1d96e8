"""Measure in a child process: the memory of one side must not hide in what the other has left behind."""

from __future__ import annotations

import ctypes
import gc
import importlib
import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import psutil

_CLEAR_PEAK = Path("/proc/self/clear_refs")
_STATUS = Path("/proc/self/status")


class Peak:
    """Highest memory of this process since ``Peak()``, above what it had then; bytes."""

    def __init__(self) -> None:
        gc.collect()
        if sys.platform == "linux":
            ctypes.CDLL(None).malloc_trim(0)  # free blocks would hide what is taken
        self._before = psutil.Process().memory_info().rss
        self._highest = self._before
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        if _CLEAR_PEAK.exists():
            _CLEAR_PEAK.write_text("5")  # Linux keeps the peak itself; this begins anew
        else:
            self._thread = threading.Thread(target=self._watch, daemon=True)
            self._thread.start()

    def stop(self) -> int:
        if self._thread is None:
            line = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM"))
            return int(line.split()[1]) * 1024 - self._before
        self._stop.set()
        self._thread.join()
        return self._highest - self._before

    def _watch(self) -> None:
        while not self._stop.wait(0.002):
            self._highest = max(self._highest, psutil.Process().memory_info().rss)


def in_child(module: str, function: str, **arguments: Any) -> dict[str, Any]:
    """Run ``module.function(**arguments)``, which returns plain values by name, in a process of its own.

    Raises:
        RuntimeError: it failed, or the system ended it for want of memory.
    """
    program = [sys.executable, "-m", "benchmarks.children", module, function, json.dumps(arguments)]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{module}.{function} ended with {done.returncode}: {done.stderr[-2000:]}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


if __name__ == "__main__":
    found = getattr(importlib.import_module(sys.argv[1]), sys.argv[2])(**json.loads(sys.argv[3]))
    print(json.dumps(found))
