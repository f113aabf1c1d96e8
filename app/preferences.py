"""What a person chose, shown in dialogs and put to use: the settings, and the network that follows from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.keys.page import KeysPage
from app.language.catalogues import language_of, spoken
from app.models.entry import name_of
from app.photo.history import undo_budget
from app.settings.dialog import show_settings
from app.settings.table import EDITOR
from engine.language import tr

if TYPE_CHECKING:
    from app.attention.panel import AttentionPanel
    from app.fill.controller import FillController
    from app.fill.job import NetworkChoice
    from app.front import Front
    from app.keys.chosen import KeyChoice
    from app.masking.masking import Masking
    from app.models.controller import ModelController
    from app.settings.store import Settings
    from app.window.theme_choice import ThemeChoice


class Preferences:
    """Shows a group of settings, and makes everything follow what was chosen."""

    def __init__(
        self,
        settings: Settings,
        front: Front,
        attention_panel: AttentionPanel,
        theme: ThemeChoice,
        models: ModelController,
        fills: FillController,
        masking: Masking,
        keys: KeyChoice,
    ) -> None:
        self._settings, self._front, self._attention_panel = settings, front, attention_panel
        self._theme, self._models, self._fills, self._masking = theme, models, fills, masking
        self._keys = keys

    def show(self, group: str) -> None:
        """Open the dialog of a group of the settings' table."""
        devices, before = dict(self._front.fill_panel.devices), self._models.choice()
        language = self._settings.text("language")
        choices = {"device": devices}
        pages = (KeysPage(self._keys),) if group == EDITOR else ()
        show_settings(self._settings, self._front.window, lambda: self._use(before, language), group, choices, pages)

    def load_network(self) -> None:
        """Load the chosen network, and say which options of its attention were chosen."""
        choice = self._models.choice()
        self._front.fill_panel.show_model(name_of(choice.weights))
        self._attention_panel.show_options([name for name, _ in choice.attention])
        self._fills.load_network(choice)

    def _use(self, before: NetworkChoice, language: str) -> None:
        self._front.show_settings(self._settings)
        self._fills.set_grow(self._front.fill_panel.grow_px)
        self._front.history.set_budget(undo_budget(self._settings))
        self._theme.apply()
        self._masking.use_settings()
        if self._models.choice() != before:
            self.load_network()
        chosen = self._settings.text("language")
        if chosen != language and language_of(chosen) != spoken():
            self._front.messages.say(tr("The new language is used from the next start"))
