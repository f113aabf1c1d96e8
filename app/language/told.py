"""What a process of Lacuna tells the processes it starts about its language. Without Qt: a batch in a terminal has none
of its own, and its lanes ask this, too.
"""

from __future__ import annotations

import os

from app.language import ENGLISH, HANDED_ON


def speak_as_told() -> None:
    """In a process that another one of Lacuna has started: speak what that one speaks."""
    code = os.environ.get(HANDED_ON, ENGLISH)
    if code != ENGLISH:
        from app.language.catalogues import speak

        speak(code)
