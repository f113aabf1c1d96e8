"""What the program itself keeps: settings with the recent files, the files of a run, recipes and training states."""

from __future__ import annotations

import io
import json
from pathlib import Path
from random import Random

from tests.torture import mutations
from tests.torture.fuzzers import Files, Fuzzer


def damage(random: Random, samples: list[Files]) -> Files:
    files = dict(random.choice(samples))
    for name in random.sample(sorted(files), random.choice((1, 1, min(2, len(files))))):
        files[name] = mutations.of_json(random, files[name])
    return files


# ---- settings ------------------------------------------------------------------------------------------


def _settings_samples(folder: Path) -> list[Files]:
    values = {
        "theme": "dark", "filler": "telea", "grow_px": 3.0, "candidates": 2.0, "device": "cpu", "brush_radius": 30.0,
        "recent_files": [str(folder / "a.png"), "/nowhere/b.png", "name\ud800.png"], "attention_options": {},
        "model": "x",
    }  # fmt: skip
    return [{"settings.json": json.dumps(values).encode()}]


def _read_settings(folder: Path) -> None:
    from app.photo.recent import recent_files
    from app.settings.store import Settings
    from app.settings.table import SETTINGS

    settings = Settings(folder / "settings.json")
    for row in SETTINGS:
        assert row.accepts(settings.value(row.key)), f"{row.key} became {settings.value(row.key)!r}"
    assert all(isinstance(path, Path) for path in recent_files(settings))
    settings.set("theme", "light")
    Settings(folder / "settings.json")


# ---- runs ----------------------------------------------------------------------------------------------


def _run_samples(folder: Path) -> list[Files]:
    from training.config import TrainConfig
    from training.finetune.folder import PLAN_FILE, PROGRESS_FILE, VERDICT_FILE
    from training.finetune.outcome import Measure, Verdict
    from training.finetune.plan import FinetunePlan
    from training.run.folder import LOG_FILE

    plan = FinetunePlan("mine", (folder,), None, "quick", 10.0, None, TrainConfig())
    measure = Measure("PSNR", "dB", 20.0, 21.0, 0.1, 0.9, True)
    pictures = (tuple(folder / f"{n}.png" for n in range(4)),)
    verdict = Verdict(True, "Better.", (measure,), pictures, 9, 1.5, folder / "best.safetensors")
    log = [
        {"event": "StepDone", "step": 3, "total_steps": 9, "losses": {"l1": 0.5}, "time": 1.0},
        {"event": "Validated", "step": 3, "psnr": 20.0, "is_best": True},
        {"event": "SheetWritten", "path": "sheet.png", "step": 3},
        {"event": "HealthMeasured", "step": 3, "sentence": "well"},
    ]
    progress = {"step": 3, "total_steps": 9, "photos": 7, "seconds": 1.5, "ended": False}
    return [
        {
            PLAN_FILE: plan.to_json().encode(),
            PROGRESS_FILE: json.dumps(progress).encode(),
            VERDICT_FILE: verdict.to_json().encode(),
            LOG_FILE: b"\n".join(json.dumps(event).encode() for event in log),
        }
    ]


def _damaged_run(random: Random, samples: list[Files]) -> Files:
    files = dict(random.choice(samples))
    log = next(name for name in files if name.endswith("l"))
    for name in random.sample(sorted(files), random.choice((1, 1, 2))):
        if name == log:
            lines = files[name].split(b"\n")
            number = random.randrange(len(lines))
            lines[number] = mutations.of_json(random, lines[number])
            files[name] = b"\n".join(lines)
        else:
            files[name] = mutations.of_json(random, files[name])
    return files


def _read_run(folder: Path) -> None:
    from app.finetune.run_record import RunRecord
    from app.finetune.runs import RunFolders
    from training.finetune.folder import read_progress, read_verdict
    from training.finetune.plan import read_plan

    run = folder / "runs" / "run"
    run.mkdir(parents=True)
    for path in folder.glob("*.*"):
        path.rename(run / path.name)
    read_progress(run)
    read_verdict(run)
    RunRecord.of_folder(None, run)
    folders = RunFolders(folder / "runs")
    folders.tidy()
    for info in folders.unfinished():
        str(info)
    read_plan(run)


# ---- recipes, training states --------------------------------------------------------------------------


def _recipe_samples(_: Path) -> list[Files]:
    import training

    found = sorted((Path(training.__path__[0]) / "recipes").glob("*.toml"))
    return [{"recipe.toml": path.read_bytes()} for path in found]


_ODD_TOML = (
    "0",
    "-1",
    "1e308",
    "nan",
    "inf",
    "9" * 400,
    '""',
    '"x"',
    "[]",
    "[[]]",
    "{}",
    "true",
    "[1, 'a']",
    "1979-05-27",
)


def _damaged_recipe(random: Random, samples: list[Files]) -> Files:
    """Values that are still TOML, half of the time."""
    if random.random() < 0.5:
        return mutations.of_files(random, samples)
    lines = random.choice(samples)["recipe.toml"].decode().split("\n")
    for _ in range(random.choice((1, 2, 3))):
        number = random.randrange(len(lines))
        key, equals, _ = lines[number].partition("=")
        lines[number] = f"{key}= {random.choice(_ODD_TOML)}" if equals else random.choice(lines)
    return {"recipe.toml": "\n".join(lines).encode()}


def _read_recipe(folder: Path) -> None:
    from training.config import read_recipe

    read_recipe(folder / "recipe.toml")


def _state_samples(_: Path) -> list[Files]:
    import torch

    from tests.torture.targets.models import Payload
    from training.config import TrainConfig
    from training.run.checkpoint import FORMAT, FORMAT_VERSION, Tally

    whole = {"format": FORMAT, "version": FORMAT_VERSION, "config": TrainConfig().to_json()}
    whole |= {"progress": {"step": 3}, "tensors": {"generator": {"a": torch.ones(3)}}}
    Tally(**whole["progress"])
    made = []
    for content in (whole, whole | {"x": Payload()}):
        for new in (True, False):
            buffer = io.BytesIO()
            torch.save(content, buffer, _use_new_zipfile_serialization=new)
            made.append({"model.pth": buffer.getvalue()})
    return made


def _damaged_state(random: Random, samples: list[Files]) -> Files:
    from tests.torture.targets.models import damaged_pickle

    return damaged_pickle(random, samples)


def _read_state(folder: Path) -> None:
    from training.run.checkpoint import load_checkpoint

    load_checkpoint(folder / "model.pth")


def _stage_samples(folder: Path) -> list[Files]:
    from training.cli.done import DONE_FILE, Done, write_done
    from training.run.folder import LAST, weights_of

    weights = weights_of(folder / LAST)
    weights.write_bytes(b"weights")
    write_done(folder, Done(7, 1.5))
    return [{path.name: path.read_bytes() for path in (weights, folder / DONE_FILE)}]


def _damaged_stage(random: Random, samples: list[Files]) -> Files:
    if random.random() < 0.3:
        return mutations.of_files(random, samples)
    files = dict(random.choice(samples))
    return files | {name: mutations.of_json(random, data) for name, data in files.items() if name.endswith(".json")}


def _read_stage(folder: Path) -> None:
    from training.cli.done import read_done

    read_done(folder)


FUZZERS = (
    Fuzzer("settings", _settings_samples, _read_settings, damage),
    Fuzzer("runs", _run_samples, _read_run, _damaged_run),
    Fuzzer("recipes", _recipe_samples, _read_recipe, _damaged_recipe),
    Fuzzer("training states", _state_samples, _read_state, _damaged_state),
    Fuzzer("stages of a card", _stage_samples, _read_stage, _damaged_stage),
)
