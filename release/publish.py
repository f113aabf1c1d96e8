"""Make everything that a release publishes, in dist/: ``make release``. A release is a tag and these files.

The version stands in pyproject.toml; the changelog and the desktop's metadata must speak of it, and the tree must be
committed. Then the wheel, the source distribution and this system's bundle are made, and SHA256SUMS over all of them.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.system.program import version  # noqa: E402

DIST = ROOT / "dist"
SUMS = "SHA256SUMS"


def main() -> int:
    wrong = complaints(ROOT, version())
    if subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, text=True, check=True).stdout:
        wrong.append("There are changes that are not committed.")
    if wrong:
        print("\n".join(wrong), file=sys.stderr)
        return 1
    python = sys.executable
    for path in DIST.glob("*"):
        path.unlink()
    for command in (
        ["make", "check"],
        [python, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(DIST), "."],
        ["git", "archive", "--prefix", f"lacuna-{version()}/", "-o", str(DIST / f"lacuna-{version()}.tar.gz"), "HEAD"],
        [python, "release/bundle.py"],
    ):
        subprocess.run(command, cwd=ROOT, check=True)
    write_sums(DIST)
    print(f"git tag v{version()}   # and publish what is in dist/")
    return 0


def complaints(root: Path, number: str) -> list[str]:
    """What does not speak of the version yet, a sentence each."""
    wrong = []
    if not re.search(rf"^## {re.escape(number)} — \d{{4}}-\d\d-\d\d$", _text(root / "CHANGELOG.md"), re.MULTILINE):
        wrong.append(f"CHANGELOG.md has no heading “## {number} — YYYY-MM-DD”.")
    (metainfo,) = (root / "release" / "linux").glob("*.metainfo.xml")
    if f'<release version="{number}"' not in _text(metainfo):
        wrong.append(f"{metainfo.name} has no release {number}.")
    return wrong


def write_sums(folder: Path) -> None:
    """SHA256SUMS as ``sha256sum --check`` reads it."""
    files = sorted(
        path for path in folder.iterdir() if path.is_file() and path.suffix != ".sha256" and path.name != SUMS
    )
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
