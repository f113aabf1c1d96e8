"""Buttons and fields that cannot be used now say why in their tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.window.plain import plain_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_TIP = "tip-while-usable"


def let_use(widget: QWidget, why_not: str) -> None:
    """Enable it, or disable it and say why not below what its tooltip says otherwise; "" = it can be used."""
    if widget.property(_TIP) is None:
        widget.setProperty(_TIP, widget.toolTip())
    tip = str(widget.property(_TIP))
    widget.setEnabled(not why_not)
    widget.setToolTip(plain_tip("\n".join(filter(None, (tip, why_not)))))
