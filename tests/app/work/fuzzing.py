"""Damages archives of work at random and looks at how reading them ends.

``python -m tests.app.work.fuzzing [COUNT] [SEED]`` does it so often and prints a table; every case is a seed.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
import zipfile
from collections import Counter
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from app.document.document import Document
from app.document.painted import PaintedMask
from app.project.project_file import FORM, read_project, write_project
from app.work.step import Step
from app.work.work import Work, fingerprint
from app.work.work_file import read_summary
from engine.errors import Refused
from engine.geometry import Bounds
from engine.photo.reading import load_photo
from engine.types import FillResult, MadeBy, Patch, Variant
from tests.fakes.attention import map_of

PATIENCE_S = 20.0
HOSTILE = (
    -1, 0, 1, 2, 255, 10**6, 2**31, 2**63, 10**30, 0.5, -0.0, 1e308, float("nan"), float("inf"), True, None, "", "x",
    "\0", "\ud800", "../../etc/passwd", "__class__", "x" * 10_000, [], {}, [[]], [0, 0, 0, 0], [0, 0, 10**9, 10**9],
)  # fmt: skip


def sample(folder):
    """A small project that has everything: its bytes."""
    file = BytesIO()
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (64, 80, 3), np.uint8)).save(file, "PNG")
    photo = load_photo(file.getvalue(), name="photo")
    document = Document(photo)
    steps = []
    for number in range(2):
        edit = document.begin_mask_edit()
        edit.rectangle(Bounds(16 + 20 * number, 16, 32 + 20 * number, 40), True)
        steps.append(Step(edit.commit("Rectangle")))
        steps.append(_filled(document, number))
    mark = document.begin_source_edit(1)
    mark.rectangle(Bounds(0, 0, 9, 9), True)
    steps.append(Step(mark.commit("Source")))
    document.undo(steps[-1].edit)
    preview = np.zeros((64, 80, 4), np.uint8)
    work = Work(photo, None, "photo.png", None, (), tuple(steps), len(steps) - 1, preview, file.getvalue())
    path = folder / "sample.lacuna"
    write_project(work, fingerprint(photo), path)
    return path.read_bytes()


def _filled(document, number):
    bounds = Bounds.of_mask(document.mask)
    patch = Patch(bounds, np.full((*bounds.shape, 3), 9 * number, np.uint8), document.mask[bounds.slices].copy())
    cells = {(2, column): {(0, 0): 0.75, (0, 1): 0.25} for column in range(2, 5)}
    maps = (map_of(cells, Bounds(0, 0, 64, 80), budget_bytes=8 if number else 1 << 20),)
    made_by = MadeBy("ab" * 32, 500, ((bounds, 1.0),), Variant(number), (("softmax_scale", 5.0),))
    painted = PaintedMask.of(document.mask)
    edit = document.apply_fill([patch], clear_mask=True, label="Fill")
    return Step(edit, FillResult("network", (patch,), maps, made_by=made_by), painted)


def damaged(whole, rng):
    """The same in a way that nobody meant."""
    match rng.integers(0, 4):
        case 0:
            return whole[: rng.integers(0, len(whole))]
        case 1:
            noisy = bytearray(whole)
            for place in rng.integers(0, len(whole), rng.integers(1, 20)):
                noisy[place] = rng.integers(0, 256)
            return bytes(noisy)
        case 2:
            return _with_member(whole, rng)
        case _:
            return _with_value(whole, rng)


def _with_member(whole, rng):
    content = _content(whole)
    name = rng.choice([name for name in content if name != "mimetype"])
    data = content[name]
    match rng.integers(0, 4):
        case 0:
            del content[name]
        case 1:
            content[name] = data[: len(data) // 2]
        case 2:
            content[name] = data + bytes(int(rng.integers(1, 5000)))
        case _:
            content[name] = rng.bytes(len(data))
    return packed(content)


def _with_value(whole, rng):
    content = _content(whole)
    manifest = json.loads(content["manifest.json"])
    for _ in range(rng.integers(1, 3)):
        places = list(_places(manifest))
        if places:
            owner, key = places[rng.integers(0, len(places))]
            value = HOSTILE[rng.integers(0, len(HOSTILE))]
            owner[key] = owner[key] + 1 if type(owner[key]) is int and rng.random() < 0.3 else value
    content["manifest.json"] = json.dumps(manifest).encode()
    return packed(content)


def _places(value):
    """(owner, key) of every value in a manifest."""
    keys = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])


def _content(whole):
    with zipfile.ZipFile(BytesIO(whole)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(content):
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return file.getvalue()


def outcome(path):
    """How reading ends: in one sentence, opened, or what must not be."""
    started = time.monotonic()
    try:
        read_summary(path, FORM)
        found = read_project(path)
    except Refused as error:
        text = str(error)
        said = "one sentence" if "\n" not in text and text.endswith(".") and len(text) < 400 else f"“{text}”"
    except BaseException as error:
        said = f"{type(error).__name__}: {error}"
    else:
        said = used(found)
    return said if time.monotonic() - started < PATIENCE_S else f"{said}, too late"


def used(found):
    """What was opened must hold whatever the editor does with it."""
    for step in reversed(found.steps[: found.position]):
        found.document.undo(step.edit)
    for step in found.steps:
        for one in step.result.attention if step.result else ():
            one.offsets()
            for query in range(min(one.queries.size, 3)):
                for cell in one.sources_of(query, 4).cells:
                    one.patch_bounds(int(cell))
    same = np.array_equal(found.document.pixels, found.document.photo.pixels)
    return "opened" if same else "opened, and undo does not lead back to the photo"


def main(arguments):
    count = int(arguments[0]) if arguments else 300
    seed = int(arguments[1]) if len(arguments) > 1 else int(time.time())
    outcomes = run(count, seed)
    for said, times in outcomes.most_common():
        print(f"{times:6d}  {said}")
    return int(not set(outcomes) <= {"opened", "one sentence"})


def run(count, seed):
    """How so many archives end; a case that must not be is printed with its seed."""
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        whole, path = sample(Path(folder)), Path(folder) / "case.lacuna"
        for number in range(seed, seed + count):
            path.write_bytes(damaged(whole, np.random.default_rng(number)))
            said = outcome(path)
            outcomes[said] += 1
            if said not in ("opened", "one sentence"):
                print(f"seed {number}: {said}", flush=True)
    return outcomes


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
