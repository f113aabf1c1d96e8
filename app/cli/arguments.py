"""Arguments that several verbs take."""

from __future__ import annotations

import argparse
import re

_DEVICE = re.compile(r"auto|cpu|cuda(:\d+)?")


def add_device(parser: argparse.ArgumentParser) -> None:
    """``--device``, a key of ``engine.device.resolve_device``; whether there is such a device, that one says."""
    parser.add_argument(
        "--device", type=_device, default="auto", help="where it runs: auto, cpu, cuda or cuda:N (default: auto)"
    )


def _device(text: str) -> str:
    if _DEVICE.fullmatch(text) is None:
        raise argparse.ArgumentTypeError(f"“{text}” is no device; use auto, cpu, cuda or cuda:N")
    return text
