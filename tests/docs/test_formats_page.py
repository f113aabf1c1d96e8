"""docs/formats.md says of every format that opens what the table of formats says."""

import re
from pathlib import Path

import pytest

from engine.photo.formats import OPENED

PAGE = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
ROWS = {
    cells[0]: cells for cells in (re.split(r" *\| *", line.strip("| ")) for line in PAGE.splitlines() if "|" in line)
}


@pytest.mark.parametrize("row", OPENED, ids=lambda row: row.key)
def test_every_format_has_its_line(row):
    _, endings, _, saves, _ = ROWS[row.name]
    named = endings.removesuffix(" …").split()
    assert tuple(named) == row.suffixes[: len(named)]
    assert "…" in endings or len(named) == len(row.suffixes)
    assert (saves in ("no", "never")) == (not row.saves)
    assert (saves == "never") == row.is_negative


def test_no_line_is_of_a_format_that_does_not_open():
    assert len(ROWS) == len(OPENED) + 2  # its head and the rule below
