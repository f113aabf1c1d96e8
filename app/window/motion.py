"""Nothing moves by itself for those whom it disturbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QProgressBar

_PROPERTY = "reducesMotion"
_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def reduce_motion(is_reduced: bool) -> None:
    """Let menus, lists and tooltips appear at once; effects that the system has switched off stay so in any case."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setProperty(_PROPERTY, is_reduced)
    if is_reduced:
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)


def is_motion_reduced() -> bool:
    """Whether the settings ask for less motion."""
    application = QApplication.instance()
    return application is not None and bool(application.property(_PROPERTY))


def show_unmeasured(bar: QProgressBar) -> None:
    """Let a bar say that something goes on of which nobody knows how far it is: by moving, or else by being empty."""
    if is_motion_reduced():
        bar.setRange(0, 1)
        bar.setValue(0)
    else:
        bar.setRange(0, 0)
