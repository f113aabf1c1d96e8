"""constraints.txt names a version for everything that pyproject.toml asks for."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def plain(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_dependency_has_its_version():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *project["optional-dependencies"]["dev"],
        *project["optional-dependencies"]["release"],
    ]
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {plain(line.partition("==")[0]) for line in lines if "==" in line}
    assert [name for name in (re.match(r"[\w.-]+", text)[0] for text in wanted) if plain(name) not in pinned] == []
