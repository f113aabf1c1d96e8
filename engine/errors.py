"""What went wrong, for a person: one base for every sentence, one answer to any error. Imports nothing heavy."""

from __future__ import annotations

import sys
import traceback

from engine.language import tr

_MEMORY_WORDS = (
    "out of memory",
    "can't allocate memory",
    "cannot allocate",
    "not enough memory",
    "insufficient memory",
    "failed to allocate",
    "cublas_status_alloc_failed",
    "can't start new thread",
)


class Refused(Exception):
    """Something could not be done. The message is one sentence for a person: what is wrong, what to do."""


def explain(
    error: BaseException,
    unexpected: str = "",
    *,
    no_memory: str = "",
) -> tuple[str, str]:
    """A sentence for a person, and details to unfold ("" when the sentence says it all).

    Args:
        error: what was caught.
        unexpected: how the sentence begins when nobody foresaw this error; "" = as usual.
        no_memory: the sentence when memory ran out; "" = the usual one.
    """
    if isinstance(error, Refused):
        return str(error), ""
    details = "".join(traceback.format_exception(error))
    if is_out_of_memory(error):
        return no_memory or tr("There is not enough memory; close other programs and try again."), details
    begun, what = unexpected or tr("Something unexpected went wrong"), str(error) or type(error).__name__
    return tr("{sentence}: {error}", sentence=begun, error=what), details


def is_out_of_memory(error: BaseException) -> bool:
    """Whether memory ran out, on the card or in the computer: Python, NumPy, OpenCV, torch and the system each say it
    in their own way.
    """
    torch = sys.modules.get("torch")  # what is not loaded has not raised it
    if isinstance(error, (MemoryError, getattr(torch, "OutOfMemoryError", MemoryError))):
        return True
    speaks_of_it = isinstance(error, (RuntimeError, OSError)) or type(error).__module__.startswith("cv2")
    return speaks_of_it and any(words in str(error).lower() for words in _MEMORY_WORDS)
