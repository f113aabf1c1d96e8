"""The methods that an evaluation was asked for, loaded, and what its tables say about them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from training.evaluation.errors import EvaluationError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.evaluation.methods import Method, NetworkMethod


class Setup:
    """The methods that were asked for, and what to say about them.

    Attributes:
        methods: in the order of the tables.
        explained: the one whose attention is shown on the sheet; None = there is no network among them.
    """

    def __init__(self, args: argparse.Namespace) -> None:
        """Load what is needed.

        Raises:
            EvaluationError: weights or methods that do not work.
            FillError: the device or a filler is not there.
        """
        from engine.device import low_precision, resolve_device
        from engine.model.overrides import AttentionOverrides
        from engine.weights import default_weights_path
        from training.evaluation.methods import DEFAULT_METHODS, NEEDS

        self._args = args
        self._attention = AttentionOverrides.merged(args.attention)
        self._chosen = {"attention": str(self._attention)} if self._attention.given else {}
        self._device = resolve_device(args.device)
        low = low_precision(self._device) if args.precision == "auto" else None
        self._precision = str(low or "float32").removeprefix("torch.")
        self._files: dict[str, dict[str, Any]] = {}
        self.explained: NetworkMethod | None = None
        self.methods: list[Method] = []
        wanted = args.methods or [n for n in DEFAULT_METHODS if args.baseline or NEEDS[n] != "baseline"]
        if args.baseline is None and any(NEEDS[name] == "baseline" for name in wanted):
            raise EvaluationError("The method “baseline” needs the weights of a network; add --baseline FILE.")
        network = [name for name in wanted if NEEDS[name] == "network"]
        baseline = [name for name in wanted if NEEDS[name] == "baseline"]
        if network:
            path = args.weights or default_weights_path()
            self.explained = self._network("weights", path, network, refined_name="full")
            self.methods.append(self.explained)
        if any(NEEDS[name] == "session" for name in wanted):
            self.methods.append(self._sharp(args.weights or default_weights_path()))
        if baseline:
            self.methods.append(self._network("baseline", args.baseline, baseline, refined_name="baseline"))
        self._add_fillers([name for name in wanted if NEEDS[name] == "filler"], optional=args.methods is None)

    def heading(self, photos: int, skipped: int) -> str:
        """What was measured, as Markdown."""
        args = self._args
        names = ", ".join(f"{role} {_said(entry)}" for role, entry in self._files.items()) or "no network"
        left_out = f", {skipped} files left out" if skipped else ""
        return (
            f"## Evaluation: {names}\n\n{photos} photos at {args.size}×{args.size}{left_out}; holes: "
            f"{', '.join(args.holes)}; seed {args.seed}; {self._device}, {self._precision}. "
            "Best values are bold; of TV and of ratios the best is nearest to the photographs' own.\n"
        )

    def about(self, photos: Sequence[str], skipped: Sequence[str]) -> dict[str, Any]:
        """The same for a program."""
        import torch

        args = self._args
        return {
            "networks": self._files,
            "photos": list(photos),
            "skipped": list(skipped),
            "holes": args.holes,
            "seed": args.seed,
            "size": args.size,
            "batch": args.batch,
            "device": str(self._device),
            "precision": self._precision,
            "torch": torch.__version__,
        }

    def _network(self, role: str, path: Path, names: Sequence[str], *, refined_name: str) -> NetworkMethod:
        from training.evaluation.baselines import load_network
        from training.evaluation.methods import NetworkMethod

        is_measured = role == "weights"
        attention, chosen = (self._attention, self._chosen) if is_measured else (None, {})
        loaded = load_network(path, attention=attention)
        try:
            loaded.generator.check_size(self._args.size, self._args.size)
        except ValueError as error:
            raise EvaluationError(f"{error} Choose another --size.") from error
        name = self._args.weights_name if is_measured and self._args.weights_name else path.name
        self._files[role] = {"name": name, "provenance": dict(loaded.provenance)} | chosen
        return NetworkMethod(
            loaded.generator, names, device=self._device, precision=self._args.precision, refined_name=refined_name
        )

    def _sharp(self, path: Path) -> Method:
        from training.evaluation.baselines import load_network
        from training.evaluation.sharp import SharpMethod

        loaded = load_network(path, attention=self._attention)
        self._files.setdefault("weights", {"name": self._args.weights_name or path.name} | self._chosen)
        return SharpMethod(loaded.generator, device=self._device, precision=self._args.precision)

    def _add_fillers(self, names: Sequence[str], *, optional: bool) -> None:
        from engine.fillers import make_filler, why_unavailable
        from training.evaluation.cache import FillCache
        from training.evaluation.methods import ClassicalMethod

        cache = None if self._args.out is None else FillCache(self._args.out / "cache")
        for name in names:
            reason = why_unavailable(name)
            if reason is not None and optional:
                print(f"evaluate: {reason} It is left out.", file=sys.stderr)
                continue
            self.methods.append(ClassicalMethod(make_filler(name), cache))


def _said(network: dict[str, Any]) -> str:
    """A network's name and what was chosen for its attention."""
    chosen = network.get("attention")
    return f"“{network['name']}”" + (f" with {chosen}" if chosen else "")
