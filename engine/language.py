"""The language that a person reads. Every sentence is written in English, where it is said; whoever shows it to a
person may put another language in here once, before it is said. Without one, as in a terminal, it stays English.

What is said at once goes through ``tr`` or ``tr_count``. What is written down at import, before anybody knows the
language (tables of labels, constants), is marked with ``mark``, and whoever shows it says ``tr`` to it.
"""

from __future__ import annotations

import re
from string import Formatter
from typing import Protocol, TypeAlias

Text: TypeAlias = str
"""In English, with the names of its values in braces, as ``str.format`` takes them."""


class Translate(Protocol):
    """Looks a text up in a language."""

    def __call__(self, text: Text, number: int | None = None, /) -> str:
        """The text in the language, its braces still in it; ``text`` itself where the language lacks it.

        Args:
            text: in English; of a count, the form for many.
            number: of things counted, for the form that the language uses for it; None = nothing is counted.
        """


def _english(text: Text, _number: int | None = None, /) -> str:
    return text


_ENDS = (".", "…", "!", "?", "。", "！", "？")
_STOP = re.compile(r"\.(?:\s|$)|。")

_POINT = "."


class _Language:
    """The language in use.

    Attributes:
        translate: looks its texts up.
        decimal: stands before the fraction of a number.
    """

    def __init__(self) -> None:
        self.translate: Translate = _english
        self.decimal = _POINT


_language = _Language()


class _Numbers(Formatter):
    """As ``str.format``, but fractions are written as the person's language writes them."""

    def format_field(self, value: object, format_spec: str) -> str:
        said: str = super().format_field(value, format_spec)
        return said.replace(_POINT, _language.decimal) if isinstance(value, float) else said


_FORMATTER = _Numbers()


def speak(translate: Translate | None, decimal: str = _POINT) -> None:
    """Say everything through this from now on; None = English. What was said before stays as it is.

    Args:
        translate: of the language.
        decimal: what the language puts before the fraction of a number.
    """
    _language.translate = _english if translate is None else translate
    _language.decimal = decimal


def mark(text: Text) -> Text:
    """``text`` as it is: it is shown to a person later, through ``tr``, and belongs in the catalogues."""
    return text


def tr(text: Text, /, **values: object) -> str:
    """``text`` in the language of the person, with ``values`` in its braces.

    Args:
        text: a literal, or what was marked. Without values braces are left alone.
        values: by the names in the braces.

    Raises:
        KeyError: ``text`` names a value that is not given.
    """
    said = _language.translate(text)
    return _filled(said, text, values) if values else said


def tr_count(one: Text, many: Text, number: int, /, **values: object) -> str:
    """A text with a number in it, in the form the person's language uses for that number.

    Args:
        one: in English for 1.
        many: in English for all other numbers; it is what catalogues know the text by.
        number: is ``{n}`` in the texts, with its thousands set apart.
        values: by the other names in the braces.
    """
    english = one if number == 1 else many
    said = _language.translate(many, number)
    if said == many:  # it is English, or the language lacks it
        said = english
    return _filled(said, english, {"n": grouped(number), **values})


def with_fraction(number: float, spec: str) -> str:
    """A number as ``format`` writes it, such as ".2f", with the decimal sign of the language."""
    return _FORMATTER.format_field(float(number), spec)


def ended(said: str) -> str:
    """What was said as a whole sentence: with a full stop of the language, unless it has an end in any language."""
    said = said.rstrip()
    return said if said.endswith(_ENDS) else tr("{summary}.", summary=said)


def first_sentence(said: str) -> str:
    """The first of several sentences in any language, without its full stop."""
    return _STOP.split(said, maxsplit=1)[0]


def grouped(number: int) -> str:
    """Thousands set apart by a narrow space."""
    return f"{number:,}".replace(",", "\u202f")


def _filled(said: str, text: Text, values: dict[str, object]) -> str:
    try:
        return _FORMATTER.format(said, **values)
    except (LookupError, ValueError, AttributeError):
        return _FORMATTER.format(text, **values)  # a catalogue that is wrong must not hide what there is to say
