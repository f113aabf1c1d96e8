"""One photo of the filmstrip. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.window.words import readable

if TYPE_CHECKING:
    from app.folder.parking import Kept


@dataclass(slots=True, eq=False)
class Shot:
    """A file of the filmstrip, and what is known of it.

    Attributes:
        path: the file that was found.
        saved_to: what was made of it in this session, the newest; None = nothing yet.
        problem: why it cannot be opened, in a few words; "" = it can, or was not tried.
        is_edited: something in it is not saved, whether it is open or kept.
        kept: its unsaved state while another photo is open.
    """

    path: Path
    saved_to: Path | None = None
    problem: str = ""
    is_edited: bool = False
    kept: Kept | None = None

    @property
    def shown(self) -> Path:
        """The file that is opened: what was made of the photo goes on from there."""
        return self.saved_to or self.path

    @property
    def name(self) -> str:
        """For a person."""
        return readable(self.path.name)
