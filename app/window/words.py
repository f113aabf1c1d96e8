"""Numbers and names as a person reads them."""

from __future__ import annotations

import re

from engine.language import tr

# Controls, ends of lines, and what turns the text after it round: a name could end in another suffix than it shows.
_MISLEADING = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

_MNEMONIC = re.compile(r"\s?\(&\w\)")


def readable(name: str) -> str:
    """A name of a file on one line, in its own order; “�” for what is no UTF-8, or would lead a reader astray."""
    return _MISLEADING.sub("�", name)


def readable_lines(text: str) -> str:
    """The same of a text of several lines."""
    return "\n".join(map(readable, text.split("\n")))


def without_mnemonic(text: str) -> str:
    """What a menu or a button says, without the key that chooses it: “&Open…”, or “開く(&O)…” where letters are few."""
    return _MNEMONIC.sub("", text).replace("&", "")


def duration(seconds: float) -> str:
    """About how long: seconds below a minute, minutes below two hours, then hours and minutes."""
    if seconds < 1:
        return tr("less than a second")
    if seconds < 59.5:
        return tr("{seconds:.0f} s", seconds=seconds)
    minutes = round(seconds / 60)
    if minutes < 120:
        return tr("{minutes} min", minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes) if minutes else tr("{hours} h", hours=hours)


def number(value: float) -> str:
    """A setting's number with as few digits as tell it exactly."""
    return repr(int(value)) if value == int(value) and abs(value) < 1e15 else f"{value:.10g}"
