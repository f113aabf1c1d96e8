"""The menu of models to choose from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup

from app.models.entry import name_of
from app.window.plain import plain_tip
from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMenu


def show_models(
    menu: QMenu,
    models: Sequence[Path],
    chosen: Path | None,
    choose: Callable[[Path | None], None],
    problem_of: Callable[[Path | None], str],
) -> None:
    """Fill ``menu`` with the bundled model (None) and ``models``; the chosen one is ticked.

    A chosen model that is not among them is added. What ``problem_of`` has a sentence for cannot be chosen.
    """
    menu.clear()
    group = QActionGroup(menu)
    others = () if chosen is None or chosen in models else (chosen,)
    for path in (None, *models, *others):
        problem = problem_of(path)
        name = name_of(path).replace("&", "&&")
        action = menu.addAction(tr("{name} (broken)", name=name) if problem else name, partial(choose, path))
        action.setToolTip(plain_tip(problem or str(path or tr("The model that comes with Lacuna"))))
        action.setCheckable(True)
        action.setChecked(path == chosen)
        action.setEnabled(not problem)
        group.addAction(action)
