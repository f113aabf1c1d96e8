"""The checksum of TensorFlow's files: CRC-32C, rotated and shifted so that checksums of checksums stay useful."""

from __future__ import annotations

import google_crc32c


def masked_crc32c(data: bytes) -> int:
    """Unsigned 32 bits."""
    crc = int(google_crc32c.value(data))
    rotated = (crc >> 15 | crc << 17) & 0xFFFFFFFF
    return (rotated + 0xA282EAD8) & 0xFFFFFFFF
