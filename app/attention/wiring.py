"""Builds the explorer and connects it to the window's actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attention.explorer import AttentionExplorer
from app.attention.exporting import AttentionExporter
from app.tools.inspect import Inspect

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from app.background import Background
    from app.photo.history import History
    from app.settings.store import Settings
    from app.tools.base import Tool
    from app.window.main_window import MainWindow
    from app.window.messages import Messages


def make_explorer(
    window: MainWindow,
    tools: Mapping[str, Tool],
    history: History,
    background: Background,
    messages: Messages,
    settings: Settings,
    say: Callable[[str], None],
    parent: QObject,
) -> tuple[AttentionExplorer, AttentionExporter]:
    """The explorer and what saves its pictures; ``say`` shows a sentence in the status bar."""
    inspect = tools[Inspect.name]
    assert isinstance(inspect, Inspect)
    explorer = AttentionExplorer(window.canvas, history, window.attention_panel, inspect, parent)
    exporter = AttentionExporter(explorer, background, messages, settings, parent)
    actions = window.actions_by_name
    actions["refill"].triggered.connect(explorer.refill)
    actions["bar-sources"].triggered.connect(explorer.bar_sources)
    actions["allow-all"].triggered.connect(explorer.allow_all)
    actions["next-overlay"].triggered.connect(explorer.show_next)
    actions["save-overlay"].triggered.connect(exporter.save_overlay)
    actions["save-probe"].triggered.connect(exporter.save_probe)
    actions["save-figure"].triggered.connect(exporter.save_figure)
    explorer.refill_wanted.connect(actions["fill"].trigger)
    explorer.said.connect(say)
    exporter.said.connect(say)
    return explorer, exporter
