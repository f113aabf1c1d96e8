"""Links of the pages lead somewhere, and pictures are small: the repository keeps every version for ever."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "resources").rglob("*.md")])
IMAGES = sorted(path for path in (ROOT / "docs" / "images").iterdir())
STILL_BYTES, FILM_BYTES = 150_000, 400_000


def links(page):
    found = re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8"))
    return [link.partition("#")[0] for link in found if not re.match(r"[a-z]+:|#", link)]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_to_files(page):
    assert [link for link in links(page) if not (page.parent / link).exists()] == []


def test_every_decision_is_in_the_index():
    folder = ROOT / "docs" / "decisions"
    assert {path.name for path in folder.glob("*.md")} - {"README.md"} == {
        link for link in links(folder / "README.md") if "/" not in link
    }


@pytest.mark.parametrize("picture", IMAGES, ids=lambda path: path.name)
def test_pictures_are_small_and_used(picture):
    from PIL import Image

    with Image.open(picture) as image:
        assert image.format == "WEBP"
        limit = FILM_BYTES if image.is_animated else STILL_BYTES
    assert picture.stat().st_size <= limit
    assert any(picture.name in link for page in PAGES for link in links(page))


def test_large_files_are_refused_before_a_commit(tmp_path):
    folder = tmp_path / "docs" / "images"
    folder.mkdir(parents=True)
    (folder / "good.webp").write_bytes(bytes(400_000))
    (folder / "bad.webp").write_bytes(bytes(400_001))
    (tmp_path / "photo.jpg").write_bytes(bytes(500_001))
    (tmp_path / "paper.safetensors").write_bytes(bytes(600_000))
    command = [sys.executable, str(ROOT / ".ci" / "sizes.py")]
    names = ["docs/images/good.webp", "docs/images/bad.webp", "photo.jpg", "paper.safetensors", "gone.png"]
    done = subprocess.run([*command, *names], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert [line.split(" has ")[0] for line in done.stdout.splitlines()] == ["docs/images/bad.webp", "photo.jpg"]
    done = subprocess.run([*command, names[0], names[3]], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
