"""The explorer's pictures as files: asks for a name, then writes on the background thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.attention.export import figure, overlay_picture, save_picture, save_probe
from app.attention.probe import Probe
from engine.errors import explain
from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.attention.explorer import AttentionExplorer
    from app.background import Background
    from app.settings.store import Settings
    from app.window.messages import Messages

_PNG, _JSON = "PNG (*.png)", "JSON (*.json)"


class AttentionExporter:
    """Saves what the explorer shows."""

    def __init__(
        self,
        explorer: AttentionExplorer,
        background: Background,
        messages: Messages,
        settings: Settings,
    ) -> None:
        self._explorer, self._background = explorer, background
        self._messages, self._settings = messages, settings

    def save_overlay(self) -> None:
        """The photo with the overlay, at photo size."""
        document, view = self._explorer.document, self._explorer.view
        if document is None or view.picture() is None:
            self._messages.say(
                tr("There is no overlay to save: fill with the network, then probe a pixel or choose one")
            )
            return
        pixels = document.pixels.copy()
        self._write(
            tr("Save overlay"), view.overlay, ".png", lambda path: save_picture(overlay_picture(pixels, view), path)
        )

    def save_probe(self) -> None:
        """Every source of the probed pixel with its weight."""
        probe = self._explorer.view.probe
        if not isinstance(probe, Probe):
            self._messages.say(tr("Probe a filled pixel first; then its sources can be saved"))
            return
        self._write(tr("Save probe"), "probe", ".json", lambda path: save_probe(probe, path))

    def save_figure(self) -> None:
        """Four panels: input, fill, attended patches, offset colours."""
        document, holes = self._explorer.document, self._explorer.view.holes
        if document is None or not holes:
            self._messages.say(tr("Fill with the network first; then its figure can be saved"))
            return
        before, after = document.photo.pixels, document.pixels.copy()
        mask = self._explorer.filled().copy()
        self._write(
            tr("Save figure"), "figure", ".png", lambda path: save_picture(figure(before, after, mask, holes), path)
        )

    def _write(self, title: str, stem: str, suffix: str, write: Callable[[Path], None]) -> None:
        suggestion = Path(self._settings.text("folder")) / f"attention-{stem}{suffix}"
        path = self._messages.file_to_save(title, str(suggestion), _PNG if suffix == ".png" else _JSON)
        if path is not None:
            self._background.run(
                lambda: write(path), lambda _: self._messages.say(tr("Saved {name}", name=path.name)), self._fail
            )

    def _fail(self, error: Exception, _details: str) -> None:
        self._messages.error(*explain(error))
