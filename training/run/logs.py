"""What a run says, kept: one JSON object a line, and TensorBoard if it is installed."""

from __future__ import annotations

import contextlib
import json
import time
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any

from engine.language import tr
from training import events
from training.errors import TrainingError


class JsonLog:
    """A listener that appends to ``log.jsonl``: every event, but of steps only the mean of every ``every``."""

    def __init__(self, path: Path, every: int) -> None:
        """Raises TrainingError if the file cannot be written."""
        self._every = every
        self._window = Window()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("a", encoding="utf-8")
        except OSError as error:
            raise TrainingError(
                tr("The log “{path}” cannot be written: {reason}.", path=path, reason=error.strerror or error)
            ) from error

    def __enter__(self) -> JsonLog:
        """The log itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file; on a full disk what it still had to write is lost."""
        with contextlib.suppress(OSError):
            self._file.close()

    def __call__(self, event: events.Event) -> None:
        """Write one event."""
        values: dict[str, Any] = {
            name: str(value) if isinstance(value, Path) else value for name, value in asdict(event).items()
        }
        if isinstance(event, events.StepDone):
            self._window.add(event)
            if event.step % self._every:
                return
            values |= {"losses": self._window.mean(), "images_per_second": self._window.images_per_second()}
            self._window = Window()
        line = {"time": time.strftime("%Y-%m-%dT%H:%M:%S"), "event": type(event).__name__} | values
        try:
            self._file.write(json.dumps(line, default=str) + "\n")
            self._file.flush()
        except OSError:
            pass  # a full disk: the run's checkpoints say so already


class Window:
    """Means over several steps."""

    def __init__(self) -> None:
        self._sums: dict[str, float] = {}
        self._counts: dict[str, int] = {}
        self._images = 0
        self._seconds = 0.0

    def add(self, event: events.StepDone) -> None:
        """One more step."""
        for name, value in event.losses.items():
            self._sums[name] = self._sums.get(name, 0) + value
            self._counts[name] = self._counts.get(name, 0) + 1
        self._images += event.images
        self._seconds += event.seconds

    def mean(self) -> dict[str, float]:
        """Every term's mean over the steps that had it."""
        return {name: round(total / self._counts[name], 5) for name, total in self._sums.items()}

    def images_per_second(self) -> float:
        """Of the generator's steps."""
        return round(self._images / self._seconds, 3) if self._seconds else 0.0


class TensorBoardLog:
    """A listener that writes scalars for TensorBoard."""

    def __init__(self, folder: Path) -> None:
        """Raises TrainingError if TensorBoard is not installed."""
        try:
            from torch.utils.tensorboard import SummaryWriter
        except ImportError as error:
            raise TrainingError(
                tr("TensorBoard is not installed; leave out --tensorboard or install tensorboard.")
            ) from error
        self._writer: Any = SummaryWriter(str(folder))

    def __call__(self, event: events.Event) -> None:
        """Write one event."""
        if isinstance(event, events.StepDone):
            for name, value in event.losses.items():
                self._writer.add_scalar(f"loss/{name}", value, event.step)
            self._writer.add_scalar("learning_rate", event.learning_rate, event.step)
        elif isinstance(event, events.Validated):
            for name in ("l1_percent", "psnr", "tv_ratio"):
                self._writer.add_scalar(f"validation/{name}", getattr(event, name), event.step)
        elif isinstance(event, events.HealthMeasured):
            for row in ("saturated", "constant", "gradients"):
                for name, value in getattr(event, row).items():
                    self._writer.add_scalar(f"health/{row}/{name}", value, event.step)

    def close(self) -> None:
        """Write what is left."""
        self._writer.close()
