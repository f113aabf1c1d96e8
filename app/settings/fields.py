"""A widget for each kind of setting, made from its row of the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.settings.table import SettingSpec, Value

_DECIMALS = 1


@dataclass(frozen=True, slots=True)
class SettingField:
    """A widget and the value in it.

    Attributes:
        widget: named after the setting's key.
        read: the value in it, of the setting's type.
        show: puts a value in it.
    """

    widget: QWidget
    read: Callable[[], Value]
    show: Callable[[Value], None]


def make_field(spec: SettingSpec, value: Value, choices: Mapping[str, str] | None = None) -> SettingField:
    """The field of a setting that shows ``value``.

    Args:
        spec: its row of the table.
        value: what is chosen now.
        choices: what a person reads, by value, where the table does not say it.
    """
    if isinstance(value, bool):
        field = _switch()
    elif isinstance(value, str):
        field = _choice(choices or (spec.choices() if spec.choices is not None else {}))
    elif isinstance(value, bool):
        field = _switch()
    else:
        field = _decimal(spec) if spec.step < 1 else _whole(spec)
    field.widget.setObjectName(spec.key)
    field.widget.setToolTip(tr(spec.help))
    field.widget.setAccessibleDescription(tr(spec.help))
    field.show(value)
    return field


def _choice(choices: Mapping[str, str]) -> SettingField:
    box = QComboBox()
    for value, label in choices.items():
        box.addItem(label, value)

    def show(value: Value) -> None:
        if box.findData(value) < 0:  # what was chosen on another machine, say
            box.addItem(str(value), value)
        box.setCurrentIndex(box.findData(value))

    return SettingField(box, lambda: str(box.currentData()), show)


def _switch() -> SettingField:
    box = QCheckBox()
    return SettingField(box, box.isChecked, lambda value: box.setChecked(bool(value)))


def _whole(spec: SettingSpec) -> SettingField:
    box = QSpinBox()
    box.setRange(int(spec.minimum), int(spec.maximum))
    box.setSingleStep(int(spec.step))
    box.setSuffix(f" {tr(spec.unit)}" if spec.unit else "")
    _dress(box, spec)
    return SettingField(box, lambda: float(box.value()), lambda value: box.setValue(_rounded(value)))


def _decimal(spec: SettingSpec) -> SettingField:
    box = QDoubleSpinBox()
    box.setDecimals(_DECIMALS)
    box.setRange(spec.minimum, spec.maximum)
    box.setSingleStep(spec.step)
    box.setSuffix(f" {tr(spec.unit)}" if spec.unit else "")
    _dress(box, spec)
    return SettingField(box, box.value, lambda value: box.setValue(_number(value)))


def _dress(box: QAbstractSpinBox, spec: SettingSpec) -> None:
    box.setSpecialValueText(tr(spec.smallest))
    box.setGroupSeparatorShown(True)


def _number(value: Value) -> float:
    assert isinstance(value, int | float)
    return float(value)


def _rounded(value: Value) -> int:
    return round(_number(value))
