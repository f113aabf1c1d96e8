"""A run on a terminal: a progress bar with the time left, and the losses as they are now."""

from __future__ import annotations

import sys
from typing import Any, TextIO

from tqdm import tqdm

from training import events

_SMOOTHING = 0.9
_NAMES = {
    "coarse_hole": "coarse",
    "refined_hole": "refined",
    "adversarial_local": "adv",
    "critic_local": "D local",
    "critic_global": "D global",
}


class Console:
    """A listener that draws."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._bar: Any = None
        self._losses: dict[str, float] = {}

    def __call__(self, event: events.Event) -> None:
        """Show one event."""
        if isinstance(event, events.Started):
            self._start(event)
        elif isinstance(event, events.StepDone):
            self._step(event)
        elif isinstance(event, events.Validated):
            mark = ", the best so far" if event.is_best else ""
            score = f"{event.psnr:.2f} dB, ℓ1 {event.l1_percent:.3f} %, TV ×{event.tv_ratio:.2f}"
            self._say(f"Step {event.step}: validation {score}{mark}")
        elif isinstance(event, events.HealthMeasured):
            layer = max(event.saturated, key=lambda name: event.saturated[name])
            most = f"most saturated: {layer}, {event.saturated[layer]:.0%}"
            self._say(f"Step {event.step}: {event.sentence} ({most})")
        elif isinstance(event, events.Saved):
            self._say(f"Step {event.step}: saved {event.path}")
        elif isinstance(event, events.SheetWritten):
            self._say(f"Step {event.step}: wrote {event.path}")
        elif isinstance(event, events.RolledBack):
            self._say(f"Step {event.step}: {event.reason}; went back to step {event.to_step}")
        elif isinstance(event, events.Problem):
            self._say(f"Warning: {event.message}")
        else:
            self.close()
            self._say(f"Step {event.step}: {_ENDS[event.reason]}")

    def close(self) -> None:
        """Leave the bar as it is."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _start(self, event: events.Started) -> None:
        how = f"going on at step {event.step}" if event.resumed else "starting"
        self._say(f"{event.photos} photos ({event.validation_photos} held out), on {event.device}, {how}.")
        if event.skipped:
            self._say(f"Warning: {event.skipped}")
        self._bar = tqdm(
            total=event.total_steps,
            initial=event.step,
            unit="step",
            file=self._stream,
            dynamic_ncols=True,
            smoothing=0.05,
        )

    def _step(self, event: events.StepDone) -> None:
        for name, value in event.losses.items():
            before = self._losses.get(name, value)
            self._losses[name] = _SMOOTHING * before + (1 - _SMOOTHING) * value
        if self._bar is not None:
            shown = {short: f"{self._losses[name]:.3f}" for name, short in _NAMES.items() if name in self._losses}
            self._bar.set_description_str(event.phase, refresh=False)
            self._bar.set_postfix(shown, refresh=False)
            self._bar.update(event.step - self._bar.n)

    def _say(self, text: str) -> None:
        tqdm.write(text, file=self._stream)


_ENDS = {"steps": "finished.", "time": "the time is over; saved.", "stopped": "stopped and saved."}
