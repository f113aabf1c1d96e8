"""The menu of models to choose from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMenu


def show_models(
    menu: QMenu, models: Sequence[Path], chosen: Path | None, choose: Callable[[Path | None], None]
) -> None:
    """Fill ``menu`` with the bundled model (None) and ``models``; the chosen one is ticked."""
    menu.clear()
    group = QActionGroup(menu)
    for path in (None, *models):
        action = menu.addAction("Bundled" if path is None else path.stem, partial(choose, path))
        action.setCheckable(True)
        action.setChecked(path == chosen)
        group.addAction(action)
