"""What processes of Lacuna tell each other: JSON, a line each.

Names of files that are no UTF-8 pass as they are: Python keeps their bytes in the text, and JSON escapes it.
"""

from __future__ import annotations

import json
from typing import Any


def line_of(message: dict[str, Any]) -> bytes:
    """One line of ASCII."""
    return json.dumps(message).encode("ascii") + b"\n"


def message_of(line: bytes, key: str) -> dict[str, Any] | None:
    """What stands in a line; None if it is no message with this key: libraries may print what they like."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return message if isinstance(message, dict) and key in message else None
