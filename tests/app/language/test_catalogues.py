"""Which language is spoken for what a system or a person wants, and how its numbers look."""

from __future__ import annotations

import pytest

from app.language import ENGLISH
from app.language.catalogues import first_of, language_of, speak
from engine.language import tr


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-Latn-AT", "de-AT", "de-Latn", "de"], "de"),
        (["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], "zh_CN"),
        (["zh-Hans-SG", "zh-SG", "zh-Hans", "zh"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        (["zh-Hant-HK", "zh-HK", "zh-Hant", "zh", "ja-Jpan-JP", "ja-JP", "ja-Jpan", "ja"], "ja"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant-TW", "zh-Hant", "zh", "zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["pt-Latn-BR", "pt-BR", "pt-Latn", "pt"], "en"),
        (["pt-Latn-BR", "pt-BR", "pt-Latn", "pt", "es-Latn-ES", "es-ES", "es"], "es"),
        (["en-Latn-GB", "en-GB", "en-Latn", "en", "de-DE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_wanted_language_that_there_is(wanted, code):
    """As Qt lists them: each of a person's languages, then the same ones less and less exactly."""
    assert first_of(wanted) == code


def test_what_was_chosen_goes_before_the_system():
    assert language_of("ja") == "ja"
    assert language_of("no language") == language_of("system")


@pytest.mark.parametrize(("code", "said"), [("de", "1,5 s"), ("fr", "1,5 s"), ("ja", "1.5"), (ENGLISH, "1.5 s on cpu")])
def test_numbers_have_the_decimal_sign_of_the_language(code, said):
    speak(code)
    try:
        assert said in tr("Filled in {seconds:.1f} s on {device}", seconds=1.5, device="cpu")
    finally:
        speak(ENGLISH)
