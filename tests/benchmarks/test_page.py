"""``make bench`` writes the tables of docs/performance.md and nothing else of it."""

import datetime
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.__main__ import PROGRAMS
from benchmarks.page import Page, conditions_now
from benchmarks.rows import Row

ROOT = Path(__file__).parent.parent.parent
TEXT = "# Speed\n\n<!-- bench one -->\nold\n<!-- end one -->\nprose \\1\n<!-- bench two -->\nkept\n<!-- end two -->\n"


@pytest.fixture
def page(tmp_path):
    (tmp_path / "page.md").write_text(TEXT, encoding="utf-8")
    return tmp_path / "page.md"


def test_rows_take_the_place_of_the_block_and_of_nothing_else(page):
    rows = [
        Row("one: fill, 512²", 0.284, "s", target=1.5, ratio=7.24, against="computed plainly", target_ratio=3),
        Row("one: brush", 21.5, "ms", target=16, note="back\\slash"),
    ]
    Page(page).write("one", rows, "*measured today*")
    table = (
        "<!-- bench one -->\n*measured today*\n\n"
        "| what | measured | target | met | ratio | |\n|---|---|---|---|---|---|\n"
        "| fill, 512² | 0.28 s | ≤ 1.5 s ≥ 3× | yes | 7.24× | against computed plainly |\n"
        "| brush | 21.5 ms | ≤ 16 ms | **no** |  | back\\slash |\n"
        "<!-- end one -->"
    )
    assert page.read_text(encoding="utf-8") == TEXT.replace("<!-- bench one -->\nold\n<!-- end one -->", table)


def test_writing_twice_leaves_one_table(page):
    for value in (1.0, 2.0):
        Page(page).write("two", [Row("two: what", value, "s")], "*now*")
    assert page.read_text(encoding="utf-8").count("| what | 2 s |") == 1
    assert "| what | 1 s |" not in page.read_text(encoding="utf-8")


def test_the_conditions_name_day_and_machine_and_a_quick_run_says_so():
    text = conditions_now(quick=False)
    assert datetime.date.today().isoformat() in text
    assert " cores (" in text
    assert "torch " in text
    assert "mean nothing" not in text
    assert "mean nothing" in conditions_now(quick=True)


def test_every_program_has_its_place_in_the_page_about_performance():
    assert Page(ROOT / "docs" / "performance.md").lacks(PROGRAMS) == []


def run(*arguments):
    command = [sys.executable, "-m", "benchmarks", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_run_writes_what_it_measured(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("<!-- bench attention -->\n<!-- end attention -->\n", encoding="utf-8")
    done = run("--quick", "--write", page, "attention")
    assert done.returncode == 0, done.stderr
    assert "| 64×64, 64 cells |" in page.read_text(encoding="utf-8")


def test_a_page_without_a_place_is_refused_before_anything_is_measured(page):
    done = run("--write", page, "zoom", "brush")
    assert done.returncode == 2
    assert "has no block for zoom, brush" in done.stderr
    assert page.read_text(encoding="utf-8") == TEXT


def test_a_page_that_is_not_there_is_named(tmp_path):
    done = run("--write", tmp_path / "none.md", "zoom")
    assert done.returncode == 2
    assert "none.md: No such file or directory" in done.stderr
