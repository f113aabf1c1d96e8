"""What is said is said in the language that was put in."""

from __future__ import annotations

import pytest

from engine import language
from engine.language import ended, first_sentence, grouped, mark, tr, tr_count


@pytest.fixture
def german():
    """A few words of it."""
    words = {"Fill {what}": "{what} füllen", "Braces {} stay": "Klammern {} bleiben", "wrong {name}": "falsch {nom}"}

    def translate(text, number=None, /):
        if text == "{n} holes in {name}" and number is not None:
            return "{n} Loch in {name}" if number == 1 else "{n} Löcher in {name}"
        return words.get(text, text)

    language.speak(translate)
    yield
    language.speak(None)


def test_everything_is_english_at_first():
    assert tr("Fill {what}", what="it") == "Fill it"
    assert tr_count("{n} hole", "{n} holes", 1) == "1 hole"
    assert tr_count("{n} hole", "{n} holes", 12_000) == "12\u202f000 holes"


def test_texts_are_looked_up_before_their_values_are_filled_in(german):
    assert tr("Fill {what}", what="Himmel") == "Himmel füllen"
    assert tr(mark("Fill {what}"), what="{x}") == "{x} füllen"
    assert tr("Braces {} stay") == "Klammern {} bleiben"


@pytest.mark.parametrize(
    ("number", "said"), [(1, "1 Loch in a.jpg"), (0, "0 Löcher in a.jpg"), (2, "2 Löcher in a.jpg")]
)
def test_a_count_is_said_in_its_form(german, number, said):
    assert tr_count("{n} hole in {name}", "{n} holes in {name}", number, name="a.jpg") == said


def test_what_a_language_lacks_is_said_in_english(german):
    assert tr("Not known: {why}", why="x") == "Not known: x"
    assert tr_count("{n} step", "{n} steps", 1) == "1 step"
    assert tr_count("{n} step", "{n} steps", 2) == "2 steps"


def test_a_wrong_catalogue_hides_nothing(german):
    assert tr("wrong {name}", name="a.jpg") == "wrong a.jpg"


def test_english_can_be_spoken_again(german):
    language.speak(None)
    assert tr("Fill {what}", what="it") == "Fill it"


def test_thousands_are_set_apart():
    assert grouped(999) == "999"
    assert grouped(-1_234_567) == "-1\u202f234\u202f567"


@pytest.fixture
def chinese():
    """Its full stop."""
    language.speak(lambda text, number=None, /: {"{summary}.": "{summary}。"}.get(text, text))
    yield
    language.speak(None)


@pytest.mark.parametrize("said", ["说完了。", "What to do?", "It is done.", "它很长…", "完了！"])
def test_what_has_an_end_gets_no_second_one(chinese, said):
    assert ended(said) == said
    assert ended(said + " ") == said


def test_what_has_no_end_gets_the_one_of_the_language(chinese):
    assert ended("说完了") == "说完了。"
    language.speak(None)
    assert ended("It is {done}") == "It is {done}."


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("is 3.5 m wide. Choose another.", "is 3.5 m wide"),
        ("is empty.", "is empty"),
        ("是空的。请选别的。", "是空的"),
        ("empty", "empty"),
    ],
)
def test_the_first_sentence_has_no_full_stop(said, first):
    assert first_sentence(said) == first
