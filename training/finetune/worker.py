"""``python -m training.finetune.worker FOLDER``: a fine-tuning run in a process of its own, as the editor starts it.

FOLDER holds ``plan.json``. On stdin comes one command per line: ``pause``, ``resume``, ``stop`` (end training now and
judge the best weights), ``leave`` (save and end; the end of stdin means the same, so that no run outlives a crashed
editor). On stdout goes one JSON object per line: ``{"event": NAME, …}`` with the fields of ``training.events`` and
``training.finetune.news``, and at last, if it went wrong, ``{"event": "Failed", "sentence": …, "details": …}``.
Whatever else is written goes to stderr.

The process has a low priority and leaves a core free. It may be killed or stopped at any moment.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.errors import explain
from engine.language import mark, tr
from training.finetune.folder import RunLock
from training.finetune.machine import spare_threads, yield_to_others
from training.finetune.news import News, Wish
from training.finetune.plan import read_plan

_COMMANDS = {"pause", "resume", "stop", "leave"}
_MEMORY = mark(
    "The memory ran out; what was saved last is kept. Close other programs, or choose smaller crops or batches, and "
    "go on."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """0 = judged or left, 1 = failed (and said so), 2 = wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if len(given) != 1:
        print("usage: python -m training.finetune.worker FOLDER", file=sys.stderr)
        return 2
    yield_to_others()
    out = _Output()
    person = Commands()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: person.say("leave"))
    person.listen()
    try:
        _work(Path(given[0]), person, out)
    except Exception as error:
        out.fail(*explain(error, tr("Fine-tuning failed"), no_memory=tr(_MEMORY)))
    else:
        return 0
    return 1


def _work(folder: Path, person: Commands, out: _Output) -> None:
    with RunLock(folder):
        plan = read_plan(folder)
        _take_few_threads()
        from training.finetune.run import FinetuneRun

        FinetuneRun(folder, plan, person, out.tell).run()


def _take_few_threads() -> None:
    count = spare_threads()
    os.environ["OMP_NUM_THREADS"] = str(count)
    os.environ["OMP_WAIT_POLICY"] = "passive"  # idle threads sleep instead of spinning
    import cv2
    import torch

    torch.set_num_threads(count)
    torch.set_num_interop_threads(1)
    cv2.setNumThreads(1)


class Commands:
    """What was said on stdin last. ``leave`` and ``stop`` are not taken back."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._word = ""

    def listen(self) -> None:
        """Read stdin in a thread that does not keep the process alive."""
        threading.Thread(target=self._read, name="commands", daemon=True).start()

    def say(self, word: str) -> None:
        """Take a command; unknown ones are ignored. Callable from a signal handler."""
        if word not in _COMMANDS or self._word == "leave" or (self._word == "stop" and word != "leave"):
            return
        self._word = word
        if threading.current_thread() is not threading.main_thread():
            with self._changed:
                self._changed.notify_all()

    def wish(self) -> Wish:
        """See ``training.finetune.news.Person``."""
        wishes = {"pause": Wish.PAUSE, "stop": Wish.STOP, "leave": Wish.LEAVE}
        return wishes.get(self._word, Wish.GO_ON)

    def wait(self) -> Wish:
        """See ``training.finetune.news.Person``."""
        with self._changed:
            while self._word == "pause":
                self._changed.wait(1)  # a signal handler cannot notify
        return self.wish()

    def _read(self) -> None:
        # Not sys.stdin: its lock, held by a thread that waits for a line, would abort the interpreter's end.
        rest = b""
        while data := os.read(0, 4096):
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                self.say(line.decode("ascii", "replace").strip())
        self.say("leave")


class _Output:
    """Writes events to what was stdout; anything else that is printed goes to stderr."""

    def __init__(self) -> None:
        self._handle = os.dup(1)
        os.dup2(2, 1)

    def tell(self, news: News) -> None:
        self._write({"event": type(news).__name__} | asdict(news))

    def fail(self, sentence: str, details: str) -> None:
        self._write({"event": "Failed", "sentence": sentence, "details": details})

    def _write(self, values: dict[str, Any]) -> None:
        data = json.dumps(values, default=str).encode() + b"\n"
        try:
            while data:
                data = data[os.write(self._handle, data) :]
        except OSError:
            pass  # nobody listens any more: the end of stdin will say so


if __name__ == "__main__":
    sys.exit(main())
