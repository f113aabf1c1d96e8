"""Project files (`.lacuna`): opened, every step undone and done again, their attention maps asked."""

from __future__ import annotations

import zipfile
from pathlib import Path
from random import Random

from tests.torture import mutations
from tests.torture.fuzzers import Files, Fuzzer
from tests.torture.targets.snapshots import damaged_member


def samples(folder: Path) -> list[Files]:
    from tests.app.work.fuzzing import sample

    return [{"work.lacuna": sample(folder)}]


def damage(random: Random, samples: list[Files]) -> Files:
    import numpy as np

    from tests.app.work.fuzzing import damaged

    whole = samples[0]["work.lacuna"]
    if random.random() < 0.5:
        return {"work.lacuna": damaged(whole, np.random.default_rng(random.getrandbits(32)))}
    return {"work.lacuna": mutations.of_zip(random, whole, damaged_member, zipfile.ZIP_DEFLATED)}


def read(folder: Path) -> None:
    from app.project.project_file import FORM, read_project
    from app.work.work_file import read_summary
    from tests.app.work.fuzzing import used

    read_summary(folder / "work.lacuna", FORM)
    said = used(read_project(folder / "work.lacuna"))
    assert said == "opened", said


FUZZERS = (Fuzzer("projects", samples, read, damage),)
