"""Which keys do what: those every action was made with, and what a person chose instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeySequence

from app.canvas import keyboard
from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction

    from app.settings.store import Settings
    from app.window.main_window import MainWindow

SETTING = "keys"
Keys = tuple[QKeySequence, ...]
"""The keys of one action; the first is shown in menus."""

_NOT_ALONE = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt)


class KeyChoice(QObject):
    """Gives the window's actions their keys, and keeps what differs from the keys they were made with.

    Attributes:
        actions: by name, in the order of the menus.
        made_with: the keys of each.
    """

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self.actions: Mapping[str, QAction] = window.keyed_actions
        self.made_with: dict[str, Keys] = {name: tuple(action.shortcuts()) for name, action in self.actions.items()}
        self._use(self.chosen())

    def chosen(self) -> dict[str, Keys]:
        """The keys of every action as chosen; what the file says of unknown actions is left alone."""
        keys = dict(self.made_with)
        for line in self._settings.texts(SETTING):
            name, _, written = line.partition("=")
            if name in keys:
                keys[name] = tuple(key for key in QKeySequence.listFromString(written) if why_refused(key) is None)
        return without_doubles(keys, self.made_with)

    def choose(self, keys: Mapping[str, Keys]) -> None:
        """Use these from now on."""
        lines = [
            f"{name}={QKeySequence.listToString(list(keys[name]))}"
            for name in self.actions
            if keys[name] != self.made_with[name]
        ]
        self._settings.set(SETTING, tuple(lines))
        self._use(keys)

    def _use(self, keys: Mapping[str, Keys]) -> None:
        for name, action in self.actions.items():
            action.setShortcuts(list(keys[name]))
        self._window.show_keys()


def _pressed(key: QKeySequence) -> QKeyCombination:
    return cast("QKeyCombination", key[0])  # type: ignore[index]  # its type stub forgets it


def keys_for(key: QKeySequence) -> Keys:
    """What a person means by one key: Return stands for the one on the number pad too."""
    pressed = _pressed(key)
    if pressed.key() == Qt.Key.Key_Return:
        return key, QKeySequence(pressed.keyboardModifiers().value | Qt.Key.Key_Enter.value)
    return (key,)


def owner(key: QKeySequence, keys: Mapping[str, Keys], besides: str = "") -> str | None:
    """The name of the action that has this key, other than ``besides``."""
    return next((name for name, own in keys.items() if name != besides and key in own), None)


def why_refused(key: QKeySequence) -> str | None:
    """Why no action can have this key, as a sentence; None = it can."""
    if key.isEmpty():
        return tr("That is no key.")
    pressed = _pressed(key)
    if pressed.key() in _NOT_ALONE:
        return tr("Tab, Shift, Control and Alt alone are needed to get around the window.")
    if keyboard.wants(pressed.key(), pressed.keyboardModifiers(), in_gesture=False):
        return tr("{key} is what the photo listens to itself: see Help ▸ Keyboard shortcuts.", key=shown(key))
    return None


def without_doubles(keys: Mapping[str, Keys], made_with: Mapping[str, Keys]) -> dict[str, Keys]:
    """Each key once: what a person chose goes before what another action was made with. A double does nothing in Qt."""
    taken: set[str] = set()
    kept: dict[str, Keys] = {}
    for name in sorted(keys, key=lambda name: keys[name] == made_with[name]):
        own = [key for key in keys[name] if key.toString() not in taken]
        taken.update(key.toString() for key in own)
        kept[name] = tuple(own)
    return {name: kept[name] for name in keys}


def shown(keys: QKeySequence | Sequence[QKeySequence]) -> str:
    """As a person reads them, and as this system writes them."""
    each = [keys] if isinstance(keys, QKeySequence) else keys
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in each)
