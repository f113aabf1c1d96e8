"""Tiny fine-tuning runs: folders, plans and persons that say what a script tells them."""

import json
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import torch

from engine.model.generator import Generator
from engine.weights import save_weights
from tests.fakes.runs import MODEL, SIZE, recipe, reconstruction, write_photos
from training.config import MasksConfig, OptimiserConfig
from training.finetune.folder import PLAN_FILE
from training.finetune.news import Wish
from training.finetune.plan import FinetunePlan
from training.finetune.run import FinetuneRun

ROOT = Path(__file__).parents[2]


def write_parent(folder):
    torch.manual_seed(0)
    path = folder / "parent.safetensors"
    save_weights(path, Generator(MODEL), {"title": "tiny parent", "licence": "CC0"})
    return path


def make_plan(folder, steps=6, *, photos=6, minutes=None, pace="quick", more=None, **changes):
    """A plan with photos and a parent of its own in ``folder``.

    Adam, for a process of its own loses half a second to importing Muon.
    """
    if photos:
        write_photos(folder / "photos", photos)
    values = {"validate_every": 4, "sheet_every": 0, "validation_crops": 3, "optimiser": OptimiserConfig(), **changes}
    config = recipe(values.pop("phase", None) or reconstruction(steps), **values)
    return FinetunePlan(
        "mine", (folder / "photos",), write_parent(folder), pace, minutes, steps, config, **(more or {})
    )


def photo_plan(folder, steps=6, *, shape=(200, 240), hole=(slice(60, 100), slice(80, 120)), **changes):
    """Only this photo: coloured noise with a black square where the hole is."""
    rng = np.random.default_rng(3)
    coarse = rng.integers(0, 256, (12, 14, 3), np.uint8)
    photo = cv2.resize(coarse, shape[::-1], interpolation=cv2.INTER_CUBIC)
    mask = np.zeros(shape, np.uint8)
    mask[hole] = 255
    cv2.imwrite(str(folder / "photo.png"), photo)
    cv2.imwrite(str(folder / "hole.png"), mask)
    paths = {"photo": folder / "photo.png", "hole": folder / "hole.png"}
    # small holes, so that there is room beside the secret ones
    masks = MasksConfig(smallest=0.15, largest=0.25, strokes=0, blobs=0)
    return make_plan(folder, steps, photos=0, pace="photo", more=paths, masks=masks, **changes)


def write_plan(folder, plan):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / PLAN_FILE).write_text(plan.to_json(), encoding="utf-8")
    return folder


class Script:
    """Wishes by the number of steps done: {3: PAUSE} pauses after the third. ``wait`` ends a pause at once."""

    def __init__(self, wishes=None):
        self.wishes, self.steps, self.judging, self.word = dict(wishes or {}), 0, False, Wish.GO_ON

    def hear(self, event):
        name = type(event).__name__
        self.steps += name == "StepDone"
        self.word = self.wishes.get(name, self.wishes.get(self.steps, self.word) if name == "StepDone" else self.word)

    def wish(self):
        return self.word

    def wait(self):
        self.word = Wish.GO_ON
        return self.word


class Sitting:
    """One sitting in this process; keeps the news."""

    def __init__(self, folder, plan, wishes=None, **more):
        self.news, script = [], Script(wishes)

        def tell(event):
            self.news.append(event)
            script.hear(event)

        write_plan(folder, plan)
        self.verdict = FinetuneRun(folder, plan, script, tell, **more).run()

    def of(self, name):
        return [event for event in self.news if type(event).__name__ == name]

    def names(self):
        return [type(event).__name__ for event in self.news]


class Process:
    """``python -m training.finetune.worker`` as the editor starts it. Use as a context manager."""

    def __init__(self, folder, **options):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "training.finetune.worker", str(folder)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **options,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            pipe.close()
        self.process.wait()

    def say(self, word):
        self.process.stdin.write(f"{word}\n".encode())
        self.process.stdin.flush()

    def until(self, name, **fields):
        """The next event of this name with these fields; fails if the process ends first."""
        for line in self.process.stdout:
            event = json.loads(line)
            if event["event"] == name and all(event[key] == value for key, value in fields.items()):
                return event
            assert event["event"] != "Failed", event
        raise AssertionError(f"no {name}: {self.process.stderr.read().decode()}")

    def failure(self):
        """What it says when it fails, and the exit code."""
        for line in self.process.stdout:
            event = json.loads(line)
            if event["event"] == "Failed":
                return event["sentence"], self.process.wait()
        raise AssertionError(f"did not fail: {self.process.stderr.read().decode()}")


__all__ = ["ROOT", "SIZE", "Process", "Script", "Sitting", "make_plan", "photo_plan", "write_parent", "write_plan"]
