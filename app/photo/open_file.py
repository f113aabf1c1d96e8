"""The file behind the open photo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.work.work import FileStamp
from engine.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from app.photo.file_state import FileState


@dataclass(slots=True)
class OpenFile:
    """Where the open photo lies, shared by those who open, save and watch it.

    Attributes:
        path: where Save writes it; None = a person has to say where.
        title: the name of a photo without a path; "" = it has none.
        project: the project file that was opened or saved; None = there is none.
        state: the file as it was read or written by this window; None = there was none.
        project_state: the same of the project's file.
    """

    path: Path | None = None
    title: str = ""
    project: Path | None = None
    state: FileState | None = None
    project_state: FileState | None = None

    @property
    def name(self) -> str:
        """What a person knows the photo by."""
        file = self.project or self.path
        return file.name if file else self.title or tr("Untitled")

    @property
    def stamp(self) -> FileStamp | None:
        """When the file was read or written; None = that is not known for sure."""
        if self.path is None or self.state is None or not self.state.digest:
            return None
        return FileStamp(self.path.absolute(), self.state.size, self.state.time_ns)
