"""What a person is told when a filler fails."""

from __future__ import annotations

import traceback

from engine.types import FillError


def explain(error: Exception) -> tuple[str, str]:
    """A sentence, and details to unfold ("" when the sentence says it all)."""
    details = "".join(traceback.format_exception(error))
    if isinstance(error, FillError):
        return str(error), ""
    if isinstance(error, MemoryError):
        return "There is not enough memory for this fill; close other programs or fill a smaller hole.", details
    return f"The fill stopped unexpectedly: {error}", details
