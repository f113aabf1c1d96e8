"""The photos that are gone through, as Qt's views want them: thousands, of which only those on screen are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.folder.shot import Shot
from app.window.plain import plain_tip
from app.window.words import readable
from engine.language import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.folder.thumbnails import Thumbnails

    Index = QModelIndex | QPersistentModelIndex

SHOT = Qt.ItemDataRole.UserRole
IS_OPEN = Qt.ItemDataRole.UserRole + 1


class ShotModel(QAbstractListModel):
    """All photos, or those whose name holds what is looked for.

    Attributes:
        open: the one that is the open photo; None = another photo is, or none.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._all: tuple[Shot, ...] = ()
        self._shots: tuple[Shot, ...] = ()
        self._rows: dict[Shot, int] = {}
        self._sought = ""
        self.open: Shot | None = None
        thumbnails.changed.connect(self.tell)

    @property
    def every(self) -> tuple[Shot, ...]:
        """All photos, sought or not."""
        return self._all

    @property
    def shots(self) -> tuple[Shot, ...]:
        """Those that are shown."""
        return self._shots

    def set_shots(self, shots: Sequence[Shot]) -> None:
        """Go through these."""
        self._all = tuple(shots)
        self._filter()

    def seek(self, text: str) -> None:
        """Show only those whose name holds this, in whatever case; "" = all."""
        self._sought = text.strip().casefold()
        self._filter()

    def set_open(self, shot: Shot | None) -> None:
        """Another one is the open photo."""
        before, self.open = self.open, shot
        for changed in {before, shot} - {None}:
            self.tell(changed)

    def row_of(self, shot: Shot | None) -> int | None:
        """Where it stands among those that are shown."""
        return None if shot is None else self._rows.get(shot)

    def tell(self, shot: Shot | None) -> None:
        """Something about it is different."""
        row = self.row_of(shot)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._shots)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._shots):
            return None
        shot = self._shots[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shot.name
            case Qt.ItemDataRole.DecorationRole:
                return self._thumbnails.of(shot)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(filter(None, (readable(str(shot.path)), state_of_shot(shot)))))
            case Qt.ItemDataRole.AccessibleTextRole:
                state = state_of_shot(shot)
                return f"{shot.name}: {state}" if state else shot.name
        if role == SHOT:
            return shot
        return shot is self.open if role == IS_OPEN else None

    def _filter(self) -> None:
        self.beginResetModel()
        sought = self._sought
        self._shots = tuple(s for s in self._all if sought in s.name.casefold()) if sought else self._all
        self._rows = {shot: row for row, shot in enumerate(self._shots)}
        self.endResetModel()


def state_of_shot(shot: Shot) -> str:
    """What a person should know of it; "" = nothing."""
    if shot.problem:
        return tr("Cannot be opened: {problem}", problem=shot.problem)
    if shot.is_edited:
        return tr("Edited, not saved")
    return tr("Saved as {name}", name=readable(shot.saved_to.name)) if shot.saved_to is not None else ""
