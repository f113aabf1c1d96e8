"""A release speaks of one version everywhere, and its sums are what ``sha256sum`` checks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.system.program import version

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "release"))
publish = __import__("publish")
sys.path.pop(0)


@pytest.fixture
def tree(tmp_path):
    (tmp_path / "release" / "linux").mkdir(parents=True)
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## 1.2.0 — 2027-01-31\n", encoding="utf-8")
    metainfo = tmp_path / "release" / "linux" / "x.metainfo.xml"
    metainfo.write_text('<release version="1.2.0" date="2027-01-31">', encoding="utf-8")
    return tmp_path


def test_a_version_that_is_told_everywhere_is_fine(tree):
    assert publish.complaints(tree, "1.2.0") == []


def test_the_version_of_this_tree_is_told_everywhere():
    assert publish.complaints(ROOT, version()) == []


@pytest.mark.parametrize("number", ["1.2.1", "1.2", "2.0"])
def test_a_version_that_is_not_told_is_named(tree, number):
    changelog, metainfo = publish.complaints(tree, number)
    assert f"## {number} —" in changelog
    assert metainfo == f"x.metainfo.xml has no release {number}."


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sha256sum is a program of Linux")
def test_sums_can_be_checked(tmp_path):
    (tmp_path / "a.whl").write_bytes(b"wheel")
    (tmp_path / "b.tar.xz").write_bytes(b"bundle")
    (tmp_path / "b.tar.xz.sha256").write_text("not listed")
    publish.write_sums(tmp_path)
    checked = subprocess.run(
        ["sha256sum", "--check", publish.SUMS], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout) == (0, "a.whl: OK\nb.tar.xz: OK\n")
