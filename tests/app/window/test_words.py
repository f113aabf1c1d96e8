"""What a person reads of numbers and names."""

import pytest

from app.window.words import readable, readable_lines


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("photo <b>1.jpg", "photo <b>1.jpg"),
        ("שלום.jpg", "שלום.jpg"),
        ("two\nlines.jpg", "two�lines.jpg"),
        ("exe.\u202egpj", "exe.�gpj"),
        ("\u2067a\u2069.jpg", "�a�.jpg"),
        ("a\x1b[2J\x00.jpg", "a�[2J�.jpg"),
        ("a\udcff\ud800.jpg", "a��.jpg"),
        ("family \U0001f468\u200d\U0001f469.jpg", "family \U0001f468\u200d\U0001f469.jpg"),
    ],
)
def test_a_name_is_one_line_in_its_own_order(name, shown):
    assert readable(name) == shown


def test_lines_stay_lines():
    assert readable_lines("a\u202e\nb") == "a�\nb"
