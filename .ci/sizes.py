"""Refuse files that would weigh on the repository for ever: ``python .ci/sizes.py FILE…``, before every commit.

At most 400 kB under docs/images and 500 kB elsewhere; weights are exempt, for they have a rule of their own
(CONTRIBUTING.md, "Sizes"). Prints a line for each that is too large; the status is 1 when there is one.
"""

from __future__ import annotations

import sys
from pathlib import Path

PICTURE_BYTES, FILE_BYTES = 400_000, 500_000


def main() -> int:
    lines = [line for name in sys.argv[1:] if (line := _complaint(Path(name)))]
    print("\n".join(lines), end="\n" if lines else "")
    return 1 if lines else 0


def _complaint(path: Path) -> str | None:
    if path.suffix == ".safetensors" or not path.is_file():
        return None
    limit = PICTURE_BYTES if path.parts[:2] == ("docs", "images") else FILE_BYTES
    size = path.stat().st_size
    return f"{path.as_posix()} has {size // 1000} kB; at most {limit // 1000} are allowed" if size > limit else None


if __name__ == "__main__":
    sys.exit(main())
