"""A fuzzer whose cases kill their worker, keep it waiting, or raise."""

import os
import signal
import time

from tests.torture.fuzzers import Fuzzer


def damage(random, samples):
    return {"a": b"%d" % random.number}


def read(folder):
    match int((folder / "a").read_bytes()):
        case 1:
            os.kill(os.getpid(), signal.SIGSEGV)
        case 2:
            time.sleep(60)
        case 3:
            raise KeyError("x")


FUZZERS = (Fuzzer("deadly", lambda _: [{"a": b""}], read, damage),)
