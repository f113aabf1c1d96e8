"""Weights files of very small networks, sound and broken."""

from __future__ import annotations

import torch

from engine.model.config import ModelConfig
from engine.model.generator import Generator
from engine.weights import save_weights
from tests.fakes.networks import narrow

CONFIG = ModelConfig(**narrow(4))


def write_model(path, *, seed=0, title="A tiny network", **provenance):
    """A random network that works, in Lacuna's own format."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        save_weights(path, Generator(CONFIG), {"title": title, **provenance})
    return path


def cut_off(path, share=0.5):
    """What a download that broke off leaves."""
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    return path


def with_nan(path):
    """Sound from its header, and of no use: the last weight is not a number."""
    content = bytearray(path.read_bytes())
    content[-4:] = b"\x00\x00\xc0\x7f"
    path.write_bytes(content)
    return path
