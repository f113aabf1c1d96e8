"""Small photos, small networks and short runs for the tests of training."""

import cv2
import numpy as np
import torch

from engine.model.config import ModelConfig
from tests.fakes.networks import SMALL
from training.config import CriticsConfig, Crop, OptimiserConfig, Phase, PhotosConfig, TrainConfig
from training.data.batches import PhotoBatches
from training.data.holes import HoleMixture
from training.data.photos import index_photos
from training.run.trainer import Trainer

SIZE = 80
MODEL = ModelConfig(**SMALL)
CRITICS = CriticsConfig(local_widths=(4, 4, 8), global_widths=(4, 4, 8), size=SIZE, patch=40)


def write_photos(folder, count=6, *, size=(96, 120), kind="scene"):
    """Smooth coloured noise as PNG: every file another."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        rng = np.random.default_rng(number)
        coarse = rng.integers(0, 256, (6, 8, 3), np.uint8)
        photo = cv2.resize(coarse, size[::-1], interpolation=cv2.INTER_CUBIC)
        cv2.imwrite(str(folder / f"{kind}-{number:03d}.png"), photo)
    return folder


def recipe(*phases, **changes):
    """A tiny run; without phases two steps of reconstruction, two with critics."""
    crops = (Crop(SIZE, 2),)
    default = (
        Phase("reconstruction", 2, crops, lr=1e-3, warmup_steps=2),
        Phase("critics", 2, crops, lr=1e-3, warmup_steps=1, adversarial="wgan-gp", critic_steps=2),
    )
    values = {
        "model": MODEL,
        "critics": CRITICS,
        "phases": phases or default,
        "optimiser": OptimiserConfig("muon"),
        "photos": PhotosConfig(validation_share=0.2),
        "precision": "float32",
        "validate_every": 0,
        "sheet_every": 0,
        "validation_crops": 2,
        "workers": 0,  # also where there is a card
    }
    return TrainConfig(**(values | changes))


def reconstruction(steps, **changes):
    """One phase without critics."""
    return Phase(**({"name": "r", "steps": steps, "crops": (Crop(SIZE, 2),), "lr": 1e-3, "warmup_steps": 0} | changes))


class Run:
    """A trainer with its photos; keeps its events, and tells them to ``listen``. Use as a context manager."""

    def __init__(self, photos, config, directory=None, *, listen=lambda _event: None, **more):
        index = index_photos(photos, config.photos)
        self.batches = PhotoBatches(index, HoleMixture.open(config.masks), config)
        self.events = []

        def hear(event):
            self.events.append(event)
            listen(event)

        self.trainer = Trainer(
            config,
            self.batches,
            directory=directory,
            on_event=hear,
            **more,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.batches.close()

    def of(self, kind):
        return [event for event in self.events if isinstance(event, kind)]

    def weights(self):
        return {name: tensor.clone() for name, tensor in self.trainer.averaged().state_dict().items()}


def assert_same(first, second):
    """Two tables of tensors are equal to the bit."""
    assert first.keys() == second.keys()
    different = [name for name in first if not torch.equal(first[name], second[name])]
    assert different == []
