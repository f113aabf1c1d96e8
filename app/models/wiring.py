"""Builds the model manager and connects it to the window's actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.manager import ModelManager

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.background import Background
    from app.models.controller import ModelController
    from app.settings.store import Settings
    from app.window.main_window import MainWindow
    from app.window.messages import Messages


def make_model_manager(
    window: MainWindow,
    models: ModelController,
    background: Background,
    messages: Messages,
    settings: Settings,
    say: Callable[[str], None],
) -> ModelManager:
    """The manager; ``say`` shows a sentence in the status bar."""
    manager = ModelManager(models, background, messages, settings, window.model_menu, window)
    window.actions_by_name["import-weights"].triggered.connect(models.choose_and_import)
    window.actions_by_name["manage-models"].triggered.connect(manager.open)
    models.said.connect(say)
    manager.said.connect(say)
    return manager
