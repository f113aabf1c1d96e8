"""Make the bundle for this system: ``make bundle``. One folder that needs no Python, packed, beside its sum.

PyInstaller follows release/lacuna.spec; what a Linux desktop wants and the licences are put beside the program; all of
it is packed: ``dist/lacuna-VERSION-SYSTEM-MACHINE.tar.xz`` (``.zip`` on Windows and macOS).
"""

from __future__ import annotations

import hashlib
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.system.program import version  # noqa: E402
from app.window import notices  # noqa: E402

DIST, WORK = ROOT / "dist", ROOT / "build" / "bundle"
LINUX = ROOT / "release" / "linux"
IDENTITY = "io.github.lacuna.Lacuna"


def main() -> int:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(WORK / "made"), "--workpath", str(WORK / "work")]
    command.append(str(ROOT / "release" / "lacuna.spec"))
    subprocess.run(command, cwd=ROOT, check=True)
    folder = WORK / "made" / "lacuna"
    beside = WORK / "made" / "Lacuna.app" / "Contents" / "Resources" if sys.platform == "darwin" else folder
    (beside / "LICENSES.txt").write_text(f"{notices.licence()}\n{notices.third_party()}", encoding="utf-8")
    (beside / "MODEL.md").write_text(notices.model_notice(), encoding="utf-8")
    if sys.platform.startswith("linux"):
        _add_desktop_files(folder)
    packed = _pack()
    digest = hashlib.sha256(packed.read_bytes()).hexdigest()
    packed.with_name(f"{packed.name}.sha256").write_text(f"{digest}  {packed.name}\n", encoding="utf-8")
    size, unpacked = packed.stat().st_size / 1e6, sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) / 1e6
    print(f"{packed.relative_to(ROOT)}: {size:.0f} MB ({unpacked:.0f} MB unpacked), sha256 {digest}")
    return 0


def _add_desktop_files(folder: Path) -> None:
    share = folder / "share"
    share.mkdir()
    for path in LINUX.glob(f"{IDENTITY}.*"):
        shutil.copyfile(path, share / path.name)
    shutil.copyfile(ROOT / "resources" / "icons" / "lacuna.svg", share / f"{IDENTITY}.svg")
    shutil.copy(LINUX / "install.sh", folder / "install.sh")


def _pack() -> Path:
    DIST.mkdir(exist_ok=True)
    name = f"lacuna-{version()}-{platform.system().lower()}-{platform.machine().lower()}"
    if sys.platform.startswith("linux"):
        archived = DIST / f"{name}.tar"
        with tarfile.open(archived, "w") as archive:
            archive.add(WORK / "made" / "lacuna", "lacuna", filter=_of_nobody)
        subprocess.run(["xz", "--force", "--threads=0", "-6", str(archived)], check=True)  # Python's own takes one core
        return archived.with_name(f"{archived.name}.xz")
    room = "Lacuna.app" if sys.platform == "darwin" else "lacuna"
    return Path(shutil.make_archive(str(DIST / name), "zip", WORK / "made", room))


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


if __name__ == "__main__":
    sys.exit(main())
