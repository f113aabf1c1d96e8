"""A group of settings as a dialog, made from the table: Edit ▸ Settings, and Options… of the Attention panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from app.settings.fields import make_field
from app.settings.table import ATTENTION, EDITOR, shown_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.settings.store import Settings

_TITLES = {EDITOR: "Settings", ATTENTION: "Options of the attention"}
_WIDTH_PX = 460


class SettingsDialog(QDialog):
    """Written when it is accepted; Cancel changes nothing."""

    def __init__(
        self,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        group: str = EDITOR,
        choices: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        """Show the settings of a group.

        ``choices`` is what a person reads, by value, of settings of which the table does not say it, by key.
        """
        super().__init__(parent)
        self.setWindowTitle(_TITLES[group])
        self.setMinimumWidth(_WIDTH_PX)
        self._settings = settings
        self._specs = shown_in(group)
        self._fields = {
            spec.key: make_field(spec, settings.value(spec.key), (choices or {}).get(spec.key)) for spec in self._specs
        }
        layout = QVBoxLayout(self)
        layout.addLayout(self._make_form())
        layout.addStretch(1)
        layout.addWidget(self._make_buttons())

    def accept(self) -> None:
        for key, field in self._fields.items():
            value = field.read()
            if value != self._settings.value(key):
                self._settings.set(key, value)
        super().accept()

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(4)
        for spec in self._specs:
            form.addRow(spec.label, self._fields[spec.key].widget)
            text = QLabel(spec.help)
            text.setEnabled(False)
            text.setWordWrap(True)
            form.addRow("", text)
        return form

    def _make_buttons(self) -> QDialogButtonBox:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.RestoreDefaults)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(standard.RestoreDefaults).clicked.connect(self._restore)
        return buttons

    def _restore(self) -> None:
        for spec in self._specs:
            self._fields[spec.key].show(spec.default)


def show_settings(
    settings: Settings,
    parent: QWidget,
    then: Callable[[], None],
    group: str = EDITOR,
    choices: Mapping[str, Mapping[str, str]] | None = None,
) -> None:
    """Open the dialog of a group; ``then`` is called once it was accepted."""
    dialog = SettingsDialog(settings, parent, group=group, choices=choices)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(then)
    dialog.open()
