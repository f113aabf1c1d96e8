"""What a file's size can hold and a decoder can do in time, asked of the head: a small file must not take all memory,
nor many small parts in it all day.
"""

from __future__ import annotations

from engine.language import tr

LEAST = 1 << 24
"""Bytes of pixels below which nobody asks."""
DEFLATE = 1100
"""How many bytes one byte of deflate can stand for; 1032 by its format."""
JPEG = 1024 * 3
"""The same for JPEG with Huffman codes: at least one bit for 64 samples, and three samples for a grey one."""
MOST_SCANS = 100
"""Of a progressive JPEG; programs write at most some thirty. Each is a pass over all pixels, however short."""
MOST_PIECES = 200_000
"""Strips or tiles of a TIFF, chunks of a PNG or WebP; each costs some microseconds, however short."""


class ClaimsTooMuch(ValueError):
    """More pixels than the data can hold."""


class TooManyParts(Exception):
    """Nobody would wait for it; the message goes on after the name of the file.

    Attributes:
        reason: the same in a few words.
    """

    def __init__(self, sentence: str, reason: str) -> None:
        super().__init__(sentence)
        self.reason = reason


def check_claim(claimed: int, data: int, expansion: int) -> None:
    """``claimed`` bytes of pixels, from ``data`` bytes of which each can stand for ``expansion``.

    Raises:
        ClaimsTooMuch
    """
    if claimed > max(LEAST, data * expansion):
        raise ClaimsTooMuch(tr("more pixels than the data can hold"))


def check_pieces(count: int, what: str) -> None:
    """Raises TooManyParts for so many of them that nobody would wait; ``what`` names them."""
    if count > MOST_PIECES:
        raise TooManyParts(
            tr(
                "is cut into more than {most} {what}, which takes too long to read. Save it anew first.",
                most=MOST_PIECES,
                what=what,
            ),
            tr("cut into too many {what}", what=what),
        )


def check_scans(data: bytes) -> None:
    """Raises TooManyParts for a JPEG of so many scans that nobody would wait."""
    # In the samples these two bytes never follow each other; in a preview they do, a few times.
    count = data.count(b"\xff\xda")
    if count > MOST_SCANS:
        raise TooManyParts(
            tr("is a JPEG of {count} scans, which takes too long to read. Save it anew first.", count=count),
            tr("too many scans"),
        )
