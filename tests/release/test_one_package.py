"""The tree as one package, and the wheel that is made of it."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "release"))
one_package = __import__("one_package")
sys.path.pop(0)

_OUR_MODULE = re.compile(r"(app|engine|training|resources)(\.\w+)+")
_ASK = """
import json, sys
from lacuna.app.system.program import requirements, version
from lacuna.engine.fillers import make_filler
make_filler("telea")
from lacuna.engine import FillRequest
from lacuna.engine.weights import default_weights_path
ours = {"app", "engine", "training", "resources", "main"}
facts = [version(), "torch" in requirements(), default_weights_path().is_file()]
print(json.dumps([*facts, sorted(ours & set(sys.modules))]))
"""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("from engine.types import Filler", "from lacuna.engine.types import Filler"),
        ("from app import program\n", "from lacuna.app import program\n"),
        (
            "if x:\n    from training.run import step  # why\n",
            "if x:\n    from lacuna.training.run import step  # why\n",
        ),
        ("from engine import (\n    A,\n    B,\n)\n", "from lacuna.engine import (\n    A,\n    B,\n)\n"),
        ("import resources", "from lacuna import resources"),
        ("import engine.model as model", "import lacuna.engine.model as model"),
        ("from apps import x\nimport os, sys\nfrom . import main\n", None),
        ("text = 'from engine import x'\n# import engine\n", None),
    ],
)
def test_only_imports_of_our_rooms_are_moved(before, after):
    assert one_package.moved(before) == (before if after is None else after)


@pytest.mark.parametrize("line", ["import engine.model", "import os, engine", "import engine, app"])
def test_an_import_that_would_mean_something_else_is_named(line):
    with pytest.raises(ValueError, match=r"a\.py:2: write “from … import …”"):
        one_package.moved(f"x = 1\n{line}\n", "a.py")


def test_no_module_of_ours_is_named_in_a_string():
    """Such a name would be another one in the wheel: it is made from ``__name__`` instead."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.value}"
        for room in one_package.ROOMS
        for path in (ROOT / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _OUR_MODULE.fullmatch(node.value)
    ]
    assert found == []


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A folder as the wheel fills site-packages, built by the project's own backend."""
    folder = tmp_path_factory.mktemp("wheel")
    build = "import backend, sys; print(backend.build_wheel(sys.argv[1]))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "release"), "PYTHONWARNINGS": "ignore"}
    made = subprocess.run(
        [sys.executable, "-c", build, str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    name = made.stdout.strip().splitlines()[-1]
    with zipfile.ZipFile(folder / name) as wheel:
        wheel.extractall(folder / "site")
    return folder / "site"


def _run(installed, *arguments, cwd):
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    return subprocess.run(
        [sys.executable, "-P", *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def test_the_wheel_claims_no_name_but_ours(installed):
    names = {path.name for path in installed.iterdir() if path.suffix != ".dist-info"}
    assert names == {"lacuna"}
    (facts,) = installed.glob("*.dist-info")
    assert "lacuna = lacuna.main:main" in (facts / "entry_points.txt").read_text()
    assert "Do Not Upload" not in (facts / "METADATA").read_text()


def test_the_wheel_holds_what_the_tree_holds(installed):
    for room in one_package.ROOMS:
        here = {str(path.relative_to(ROOT)) for path in (ROOT / room).rglob("*") if _is_shipped(path)}
        there = {str(path.relative_to(installed / "lacuna")) for path in (installed / "lacuna" / room).rglob("*")}
        assert here - there == set()


def _is_shipped(path):
    return path.is_file() and "__pycache__" not in path.parts and path.name != "README.md"


def test_the_installed_package_runs_by_itself(installed, tmp_path):
    Image.fromarray(np.full((40, 40, 3), 200, np.uint8)).save(tmp_path / "photo.png")
    mask = np.zeros((40, 40), np.uint8)
    mask[10:20, 10:20] = 255
    Image.fromarray(mask).save(tmp_path / "mask.png")
    arguments = ("fill", "photo.png", "--mask", "mask.png", "-o", "out.png", "--filler", "telea")
    filled = _run(installed, "-m", "lacuna", *arguments, cwd=tmp_path)
    assert (filled.returncode, filled.stderr) == (0, "")
    assert np.asarray(Image.open(tmp_path / "out.png")).shape == (40, 40, 3)

    asked = _run(installed, "-c", _ASK, cwd=tmp_path)
    assert asked.stderr == ""
    assert asked.stdout.strip() == f'["{_version()}", true, true, []]'


def _version():
    return re.search(r'^version = "(.*)"$', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)[1]
