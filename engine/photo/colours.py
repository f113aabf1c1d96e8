"""What a file says of its colours in numbers, as films do, instead of in a profile."""

from __future__ import annotations

from engine.language import tr

_PLAIN_PRIMARIES = (1, 2)
"""Of ITU-T H.273: those of sRGB, and not said."""
_PLAIN_CURVES = (1, 2, 6, 13)
"""Of the same: those of BT.709, BT.601 and sRGB, and not said."""


def said_as_films_do(primaries: int, transfer: int) -> tuple[str, ...]:
    """A sentence where the numbers stand for other colours than a file without a profile has; otherwise none."""
    if primaries in _PLAIN_PRIMARIES and transfer in _PLAIN_CURVES:
        return ()
    return (tr("The photo says what its colours are as films do; that is not kept, so they look different."),)
