"""Edit ▸ Settings: what is chosen rarely. Everything else is set where it is used and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from app.settings.table import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.settings.store import Settings
    from app.settings.table import Setting

_ROWS = (
    ("undo_mb", "&Undo may take", "", 64),
    ("memory_budget_mb", "A &fill may take", "Half of what is free", 256),
)
"""Key, label, what the smallest value is called, step; all in MB."""


class SettingsDialog(QDialog):
    """Memory for undo and for fills. Written when it is accepted; Cancel changes nothing."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Settings")
        self._settings = settings
        self._fields: dict[str, QSpinBox] = {}
        table = {setting.key: setting for setting in SETTINGS}
        form = QFormLayout()
        form.setVerticalSpacing(4)
        for key, label, smallest, step in _ROWS:
            form.addRow(label, self._field(table[key], smallest, step))
            text = QLabel(table[key].text)
            text.setEnabled(False)
            text.setWordWrap(True)
            form.addRow("", text)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).clicked.connect(self._restore)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(440)

    def accept(self) -> None:
        for key, field in self._fields.items():
            if field.value() != self._settings.number(key):
                self._settings.set(key, float(field.value()))
        super().accept()

    def _field(self, setting: Setting, smallest: str, step: int) -> QSpinBox:
        field = self._fields[setting.key] = QSpinBox()
        field.setObjectName(setting.key)
        field.setRange(int(setting.minimum), int(setting.maximum))
        field.setSingleStep(step)
        field.setSuffix(" MB")
        field.setSpecialValueText(smallest)
        field.setGroupSeparatorShown(True)
        field.setValue(round(self._settings.number(setting.key)))
        field.setAccessibleDescription(setting.text)
        return field

    def _restore(self) -> None:
        for setting in SETTINGS:
            if setting.key in self._fields and isinstance(setting.default, float):
                self._fields[setting.key].setValue(round(setting.default))


def show_settings(settings: Settings, parent: QWidget, then: Callable[[], None]) -> None:
    """Open the dialog; ``then`` is called once it was accepted."""
    dialog = SettingsDialog(settings, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(then)
    dialog.open()
