"""What a reader of files must never do; each is named after what the torture's judge should say of it.

``python -m tests.fakes.bad_readers FOLDER`` has each of them judged and prints the outcomes as JSON.
"""

import json
import os
import sys
from pathlib import Path

from engine.errors import Refused
from tests.torture import worker
from tests.torture.fuzzers import Fuzzer


def take_memory(_):
    bytearray(3 << 30)


def run_something(_):
    os.system("true")


def write_elsewhere(folder):
    (folder.parent.parent / "elsewhere").write_bytes(b"")


def raise_something(_):
    raise KeyError("x")


def refuse_without_a_sentence(_):
    raise Refused("No sentence")


def refuse(_):
    raise Refused("A sentence.")


BAD = {
    "memory": take_memory,
    "forbidden: os.system": run_something,
    "forbidden: writing": write_elsewhere,
    "KeyError": raise_something,
    "not a sentence": refuse_without_a_sentence,
    "refused": refuse,
    "read": lambda folder: (folder / "a").read_bytes(),
}

if __name__ == "__main__":
    inside = Path(sys.argv[1]) / "inside"
    watch, outcomes = worker.Watch(inside), {}
    for name, read in BAD.items():
        worker.cap(5, 1 << 30)
        fuzzer = Fuzzer(name, lambda _: [], read)
        outcomes[name] = worker.read_case(fuzzer, {"a": b"x"}, inside / "case", watch)[0]
    print(json.dumps(outcomes))
