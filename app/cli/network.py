"""The arguments of every verb that runs the network: which one, where, and how its attention computes."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from engine.model.overrides import AttentionOverrides

_DEVICE = re.compile(r"auto|cpu|cuda(:\d+)?")


def add_network_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare them."""
    # whether there is such a device, engine.device.resolve_device says
    parser.add_argument(
        "--device", type=device_name, default="auto", help="where it runs: auto, cpu, cuda or cuda:N (default: auto)"
    )
    parser.add_argument("--weights", type=Path, metavar="FILE", help="another network than the bundled one")
    parser.add_argument(
        "--attention",
        type=_overrides,
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="compute attention otherwise than the weights say, repeatable: softmax_scale=5, propagation=none, "
        "background_stride=2 or foreground_rate=4, say",
    )


def chosen_attention(args: argparse.Namespace) -> AttentionOverrides:
    """What ``--attention`` says, all of it together."""
    return AttentionOverrides.merged(args.attention)


def device_name(text: str) -> str:
    """A device as a person writes it: an argument's type."""
    if _DEVICE.fullmatch(text) is None:
        raise argparse.ArgumentTypeError(f"“{text}” is no device; use auto, cpu, cuda or cuda:N")
    return text


def _overrides(text: str) -> AttentionOverrides:
    try:
        return AttentionOverrides.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
