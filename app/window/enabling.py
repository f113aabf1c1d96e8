"""Which actions can be used now, and what is said of those that cannot."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.window.actions import ACTIONS, KEEP, KEEP_TIP, NO_PHOTO, TRY_AGAIN, TRY_AGAIN_TIP, show_tip
from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from app.window.actions import ActionSpec


@dataclass(frozen=True, slots=True)
class _Situation:
    """What it depends on: a photo, something masked or looked for to be masked, a fill that runs or is there, several
    answers, a folder.
    """

    photo: bool = False
    mask: bool = False
    sought: bool = False
    busy: bool = False
    filled: bool = False
    choice: bool = False
    folder: bool = False

    def allows(self, spec: ActionSpec) -> bool:
        """Whether an action makes sense."""
        mask, choice = self.photo and self.mask, self.photo and self.choice
        return {
            "": True,
            "photo": self.photo,
            "mask": mask,
            "fill": mask or (self.photo and (self.filled or self.sought)),
            "choice": choice,
            "busy": self.busy or choice,
            "folder": self.folder,
        }[spec.needs]


class Enabling:
    """Enables what makes sense; what cannot be used says in its tooltip why not."""

    def __init__(self, actions: Mapping[str, QAction], tools: Mapping[str, QAction]) -> None:
        """Both by name; the data of a tool's action is what it does, in a sentence."""
        self._actions, self._tools = actions, tools
        self._situation = _Situation()

    @property
    def has_photo(self) -> bool:
        """Whether a photo is open."""
        return self._situation.photo

    @property
    def keeps(self) -> bool:
        """Whether what cancels a fill would keep the answer that is shown: there are several, and nothing runs."""
        return self._situation.choice and not self._situation.busy

    def know(self, **changed: bool) -> bool:
        """Something is otherwise now, by the names of what actions need; whether it is. ``show`` puts it to use."""
        before, self._situation = self._situation, replace(self._situation, **changed)
        return before != self._situation

    def show(self) -> None:
        """Enable and disable, and say it anew, with the keys that are chosen now."""
        now = self._situation
        for spec in ACTIONS:
            action, enabled = self._actions[spec.name], now.allows(spec)
            action.setEnabled(enabled)
            said, does = spec.text, spec.tip
            if spec.needs == "fill" and now.filled and not (now.mask or now.sought):
                said, does = TRY_AGAIN, TRY_AGAIN_TIP
            elif spec.needs == "busy" and self.keeps:
                said, does = KEEP, KEEP_TIP
            action.setText(tr(said))
            show_tip(action, tr(does), "" if enabled else _why_disabled(spec))
        for action in self._tools.values():
            action.setEnabled(now.photo)
            show_tip(action, action.text(), "" if now.photo else tr(NO_PHOTO), more=str(action.data()))


def _why_disabled(spec: ActionSpec) -> str:
    """What a person has to do before the action can be used; for its tooltip."""
    return {
        "": "",
        "photo": tr(NO_PHOTO),
        "mask": tr("Paint over what should go first"),
        "fill": tr("Paint over what should go first"),
        "choice": tr("Fill something first: further answers are made after it"),
        "busy": tr("Nothing is being filled"),
        "folder": tr("Open a folder first"),
    }[spec.needs]
