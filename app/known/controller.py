"""Test on known: says what competes, and shows the outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.fill.job import Contender, NetworkChoice
from app.models.entry import name_of
from engine.fillers import FILLERS, NETWORKS, why_unavailable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.fill.controller import FillController
    from app.fill.panel import FillPanel
    from app.known.job import KnownReport
    from app.models.controller import ModelController
    from app.settings.store import Settings
    from app.window.messages import Messages


class KnownTest(QObject):
    """Starts tests, shows their reports and uses what a person picks."""

    def __init__(
        self,
        window: QWidget,
        panel: FillPanel,
        fills: FillController,
        models: ModelController,
        messages: Messages,
        settings: Settings,
    ) -> None:
        """``window`` is what the dialog opens over; the chosen filler is shown in ``panel``."""
        super().__init__(window)
        self._window, self._panel = window, panel
        self._fills = fills
        self._models = models
        self._settings = settings
        self._messages = messages
        fills.tested.connect(self._show)

    def start(self, seed: int = 0) -> None:
        """Try every filler and every model; the seed decides the places."""
        self._fills.test_on_known(self.contenders(), seed=seed)

    def contenders(self) -> tuple[Contender, ...]:
        """Every filler that works here; the network with each model, the chosen one last: it stays loaded."""
        models = self._models
        paths = [path for path in (None, *models.models()) if not models.problem_of(path)]
        if models.chosen not in paths:
            paths.append(models.chosen)
        paths.sort(key=lambda path: path == models.chosen)
        made = []
        for info in FILLERS:
            if why_unavailable(info.name) is not None:
                continue
            if not info.is_network:
                made.append(Contender(info.name, label=info.label))
                continue
            # As drawn it shows what a model is, not which one fills better: the chosen model is enough.
            for path in paths if info.name == "network" else (models.chosen,):
                label = f"{info.label} · {name_of(path)}" if len(paths) > 1 else info.label
                made.append(Contender(info.name, NetworkChoice(self._panel.device, path), label))
        return tuple(made)

    def _show(self, report: KnownReport) -> None:
        from app.known.dialog import KnownDialog

        dialog = KnownDialog(report, self._window, colours=self._fills.colours)
        dialog.used.connect(self._use)
        dialog.again_wanted.connect(lambda: self.start(report.job.seed + 1))
        dialog.open()

    def _use(self, contender: Contender) -> None:
        self._settings.set("filler", contender.filler)
        self._panel.choose(contender.filler, self._panel.device)
        if contender.filler in NETWORKS and contender.network.weights != self._models.chosen:
            self._models.choose(contender.network.weights)
        self._messages.say(f"Fill now uses {contender.name}; Enter fills")
