"""Whether a person has touched anything since the newest fill."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject

_HANDS = frozenset(
    (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.NativeGesture,
    )
)
"""What a person does who is at work again: from then on no picture changes by itself."""


class Untouched(QObject):
    """Whoever touches anything after a fill has taken what the photo shows.

    Attributes:
        lasts: nobody has touched anything since ``watch``, and nothing else has ended it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lasts = False

    def watch(self) -> None:
        """See every event of the program, until somebody touches something."""
        program = QCoreApplication.instance()
        if not self.lasts and program is not None:
            program.installEventFilter(self)
        self.lasts = True

    def end(self) -> None:
        """It does not matter any more."""
        program = QCoreApplication.instance()
        if self.lasts and program is not None:
            program.removeEventFilter(self)
        self.lasts = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look, and let it pass."""
        if event.type() in _HANDS:
            self.end()
        return super().eventFilter(watched, event)
