"""The process that plans and fills a batch for the window: ``python -m app.batch.worker``.

It reads commands from stdin and writes what happens to stdout, as ``app.batch.wire`` describes. When stdin ends, so
does it, at once: whoever wanted results is gone, and what was finished is whole.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
import time
from typing import Any

from app.batch import wire
from app.batch.pairing import plan_of
from app.batch.runner import Control, run
from app.batch.values import Ended, Moved, Plan, Started
from app.system.json_lines import line_of, message_of
from engine.errors import explain
from training.finetune.machine import yield_to_others

_SOME = 500
"""Tasks in one message: the window shows them between two frames."""
_MOVED_S = 0.1
"""A photo says no oftener how far it is."""


def main() -> int:
    """Serve until stdin ends."""
    yield_to_others()
    # What libraries print must not get among the messages.
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    worker = Worker(out.write)
    threading.Thread(target=worker.listen, args=(sys.stdin.buffer,), name="commands", daemon=True).start()
    worker.work()
    return 0


class Worker:
    """Does what it is told, one thing after another."""

    def __init__(self, write: Any) -> None:
        """``write`` takes a line."""
        self._write = write
        self._wanted: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._control = Control()
        self._plan = Plan()

    def listen(self, lines: Any) -> None:
        """Take commands; ends the process with the last one."""
        for line in lines:
            command = message_of(line, "do")
            if command is None:
                continue
            change = {
                "pause": self._control.pause,
                "resume": self._control.resume,
                "stop": self._control.stop,
            }.get(command["do"])
            if change is None:
                self._wanted.put(command)
            else:
                change()
        os._exit(0)

    def work(self) -> None:
        """Plan and run what was wanted, for ever."""
        while True:
            command = self._wanted.get()
            try:
                if command["do"] == "plan":
                    self._make_plan(command)
                elif command["do"] == "run":
                    self._run(command)
            except Exception as error:
                sentence, details = explain(error)
                self._tell({"event": "refused", "sentence": sentence, "details": details})

    def _tell(self, message: dict[str, Any]) -> None:
        self._write(line_of(message))

    def _make_plan(self, command: dict[str, Any]) -> None:
        self._plan = plan_of(wire.unpack_choice(command["choice"]))
        for packed, name in (
            (wire.pack_tasks(list(self._plan.tasks)), "tasks"),
            (wire.pack_not_taken(list(self._plan.not_taken)), "not taken"),
        ):
            for start in range(0, len(packed), _SOME):
                self._tell({"event": name, name: packed[start : start + _SOME]})
        there = sum(os.path.lexists(task.out) for task in self._plan.tasks)
        self._tell({"event": "planned", "there": there})

    def _run(self, command: dict[str, Any]) -> None:
        self._control.begin()
        told: dict[int, float] = {}
        options = wire.unpack_options(command["options"])
        for event in run(self._plan.tasks, options, jobs=command["jobs"], control=self._control):
            if isinstance(event, Started):
                self._tell({"event": "started", "number": event.number})
            elif isinstance(event, Ended):
                self._tell(wire.pack_ended(event))
            else:
                self._tell_move(event, told)
        self._tell({"event": "finished", "stopped": self._control.is_stopped})

    def _tell_move(self, event: Moved, told: dict[int, float]) -> None:
        now = time.monotonic()
        if now - told.get(event.number, 0.0) >= _MOVED_S:
            told[event.number] = now
            self._tell({"event": "moved", "number": event.number, "fraction": event.fraction, "stage": event.stage})


if __name__ == "__main__":
    sys.exit(main())
