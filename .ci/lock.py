"""Write constraints.txt anew from pyproject.toml: ``make lock``.

A fresh virtual environment resolves ``.[dev,release]`` without regard to what is installed here, downloads what pip
needs to know and installs nothing; the names and versions it chose are written down, one a line. torch is given, not
chosen: its newest release may be a CUDA build of several GB, so it changes only when ``--torch`` says so. What only a
CUDA build of torch asks for (and pins by itself) is left out.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
_HEAD = (
    "# Versions that are known to work together; `make run` and `make test` install these, `make lock` writes them.\n"
)
_OF_CUDA = re.compile(r"(nvidia|cuda)[-_]|triton$", re.IGNORECASE)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--torch", required=True, metavar="VERSION", help="the version of torch")
    parser.add_argument("-o", type=Path, default=ROOT / "constraints.txt", help="default: constraints.txt")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        chosen = _resolve(Path(folder), arguments.torch)
    lines = sorted((f"{name}=={version}\n" for name, version in chosen.items()), key=str.lower)
    arguments.o.write_text(_HEAD + "".join(lines), encoding="utf-8")
    return 0


def _resolve(folder: Path, torch: str) -> dict[str, str]:
    """Version by name of everything Lacuna and its tools need."""
    venv.create(folder / "venv", with_pip=True)
    python = str(folder / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python"))
    report = folder / "report.json"
    # pip's own newest: older ones download every wheel to look into it
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--upgrade", "pip"], check=True)
    wanted = ["--report", str(report), f"{ROOT}[dev,release]", f"torch=={torch}"]
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed", *wanted], check=True)
    found = [item["metadata"] for item in json.loads(report.read_text(encoding="utf-8"))["install"]]
    return {
        item["name"]: item["version"].partition("+")[0]
        for item in found
        if item["name"] != "lacuna" and not _OF_CUDA.match(item["name"])
    }


if __name__ == "__main__":
    sys.exit(main())
