"""A group of settings as a dialog, made from the table: Edit ▸ Settings, and Options… of the Attention panel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.settings.fields import make_field
from app.settings.table import ATTENTION, EDITOR, shown_in
from engine.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.settings.store import Settings

_TITLES = {EDITOR: mark("Settings"), ATTENTION: mark("Options of the attention")}
_WIDTH_PX = 460
_HEIGHT_PX = 640
"""Higher than this, what there is to choose is scrolled."""


class Page(Protocol):
    """What another room adds to the dialog, beside being a widget.

    Attributes:
        title: on its tab, in English.
    """

    title: str

    def accept(self) -> None:
        """Use what is shown."""

    def restore(self) -> None:
        """Show how it was at first."""


class SettingsDialog(QDialog):
    """Written when it is accepted; Cancel changes nothing."""

    def __init__(
        self,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        group: str = EDITOR,
        choices: Mapping[str, Mapping[str, str]] | None = None,
        pages: Sequence[Page] = (),
    ) -> None:
        """Show the settings of a group.

        Args:
            settings: to be changed.
            parent: the window.
            group: of the table.
            choices: what a person reads, by value, of settings of which the table does not say it, by key.
            pages: widgets that are shown on tabs beside it.
        """
        super().__init__(parent)
        self.setWindowTitle(tr(_TITLES[group]))
        self.setMinimumWidth(_WIDTH_PX)
        self._settings = settings
        self._specs = shown_in(group)
        self._fields = {
            spec.key: make_field(spec, settings.value(spec.key), (choices or {}).get(spec.key)) for spec in self._specs
        }
        self._pages = tuple(pages)
        self._tabs = QTabWidget()
        layout = QVBoxLayout(self)
        layout.addWidget(self._add_pages() if pages else self._make_area(), 1)
        layout.addWidget(self._make_buttons())

    def accept(self) -> None:
        self._settings.keep({key: field.read() for key, field in self._fields.items()})
        self._settings.write()
        for page in self._pages:
            page.accept()
        super().accept()

    def _add_pages(self) -> QTabWidget:
        self._tabs.addTab(self._make_area(), tr("&General"))
        for page in self._pages:
            assert isinstance(page, QWidget)
            self._tabs.addTab(page, tr(page.title))
        return self._tabs

    def _make_area(self) -> QScrollArea:
        """The form, scrolled where the screen is low."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addLayout(self._make_form())
        column.addStretch(1)
        area = _Area()
        area.setWidget(inside)
        return area

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(4)
        for spec in self._specs:
            form.addRow(tr(spec.label), self._fields[spec.key].widget)
            text = QLabel(tr(spec.help))
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
        """What is seen becomes as it was at first; other pages stay."""
        shown = self._tabs.currentIndex() - 1
        if shown >= 0:
            self._pages[shown].restore()
            return
        for spec in self._specs:
            self._fields[spec.key].show(spec.default)


class _Area(QScrollArea):
    """As high as what is in it, up to a limit."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        inside = self.widget() or self
        wanted = inside.sizeHint()
        height = inside.heightForWidth(_WIDTH_PX) if inside.hasHeightForWidth() else wanted.height()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(wanted.width() + bar, min(height, _HEIGHT_PX - 100))


def show_settings(
    settings: Settings,
    parent: QWidget,
    then: Callable[[], None],
    group: str = EDITOR,
    choices: Mapping[str, Mapping[str, str]] | None = None,
    pages: Sequence[Page] = (),
) -> None:
    """Open the dialog of a group; ``then`` is called once it was accepted. ``pages`` as for the dialog."""
    dialog = SettingsDialog(settings, parent, group=group, choices=choices, pages=pages)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(then)
    dialog.open()
