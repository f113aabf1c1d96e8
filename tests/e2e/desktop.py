"""A virtual X display and a person's hands on it: Xvfb and xdotool."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from queue import Empty, Queue

ROOT = Path(__file__).parent.parent.parent
PATIENCE_S = 90


class Desktop:
    """An Xvfb of its own; every program started in it sees only it."""

    def __init__(self):
        reader, writer = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
            pass_fds=(writer,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as number:
            self.display = f":{number.readline().strip()}"
        self.environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def do(self, *words):
        """Run one xdotool command and return what it prints."""
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True, timeout=60, check=True
        )
        return done.stdout.strip()

    def focus(self, title):
        """Wait for a window and give it the keyboard; there is no window manager to do it."""
        window = self.do("search", "--sync", "--onlyvisible", "--name", title).splitlines()[-1]
        self.do("windowfocus", "--sync", window)
        return window

    def close(self):
        self._server.terminate()
        self._server.wait(PATIENCE_S)


class Program:
    """The real program, run with --verbose so that it says on stderr what it says in its status bar."""

    def __init__(self, desktop, *arguments, code=None):
        start = [sys.executable, "-c", code] if code else [sys.executable, str(ROOT / "main.py")]
        self._process = subprocess.Popen(
            [*start, "--verbose", *map(str, arguments)],
            cwd=ROOT,
            env=desktop.environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._lines: Queue[str] = Queue()
        self.said: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for line in self._process.stderr:
            self._lines.put(line.strip())
        self._process.stderr.close()

    def wait_for(self, words):
        """Return the next line that contains these words."""
        while True:
            try:
                line = self._lines.get(timeout=PATIENCE_S)
            except Empty:
                raise AssertionError(f"Lacuna never said “{words}”; it said {self.said}") from None
            self.said.append(line)
            if words in line:
                return line

    def wait_for_end(self):
        return self._process.wait(PATIENCE_S)

    def stop(self):
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait(PATIENCE_S)
        self._reader.join(PATIENCE_S)
