"""Test on known: says what competes, and shows the outcome."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.fill.choices import is_network, label_of, usable_fillers
from app.fill.job import Contender
from app.known.job import KnownJob
from app.models.entry import name_of
from engine.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.fill.controller import FillController
    from app.fill.panel import FillPanel
    from app.known.report import KnownReport
    from app.models.controller import ModelController
    from app.settings.store import Settings
    from app.window.messages import Messages
    from engine.fillers import FillerInfo


class KnownTest(QObject):
    """Starts tests, shows their reports and uses what a person picks.

    Signals:
        tested: KnownReport, once all contenders have tried the hole's shape at known places.
    """

    tested = Signal(object)

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

    def start(self, seed: int = 0) -> None:
        """Try every filler and every model; the seed decides the places."""
        request = self._fills.request()
        if request is not None:
            self._fills.start(KnownJob(request, self.contenders(), seed=seed), self._show)

    def contenders(self) -> tuple[Contender, ...]:
        """Every filler that works here; the network with each model, the chosen one last: it stays loaded."""
        weights = self._weights()
        made: list[Contender] = []
        for info in usable_fillers():
            if not info.is_network:
                made.append(Contender(info.name, label=label_of(info.name)))
            # As drawn it shows what a model is, not which one fills better: the chosen model is enough.
            elif info.name == "network":
                made += [self._network(info, path, has_rivals=len(weights) > 1) for path in weights]
            else:
                made.append(self._network(info, self._models.chosen, has_rivals=len(weights) > 1))
        return tuple(made)

    def _weights(self) -> tuple[Path | None, ...]:
        """Of every model that is not known to be broken, the chosen one last."""
        models = self._models
        sound = (path for path in (None, *models.models()) if path != models.chosen and not models.problem_of(path))
        return (*sound, models.chosen)

    def _network(self, info: FillerInfo, weights: Path | None, *, has_rivals: bool) -> Contender:
        label = f"{label_of(info.name)} · {name_of(weights)}" if has_rivals else label_of(info.name)
        return Contender(info.name, self._models.choice_of(weights), label)

    def _show(self, report: KnownReport) -> None:
        from app.known.dialog import KnownDialog

        dialog = KnownDialog(report, self._window, colours=self._fills.colours)
        dialog.used.connect(self._use)
        dialog.again_wanted.connect(partial(self.start, report.seed + 1))
        dialog.open()
        self.tested.emit(report)

    def _use(self, contender: Contender) -> None:
        self._settings.set("filler", contender.filler)
        self._panel.choose(contender.filler, self._panel.device)
        if is_network(contender.filler) and contender.network.weights != self._models.chosen:
            self._models.choose(contender.network.weights)
        self._messages.say(tr("Fill now uses {filler}; Enter fills", filler=contender.name))
