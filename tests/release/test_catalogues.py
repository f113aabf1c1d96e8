"""The catalogues of translations are whole, in step with the code, and say the same values."""

from __future__ import annotations

import collections
import re
import string
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from app.language import ENGLISH
from app.language.catalogues import LANGUAGES
from app.window.actions import ACTIONS, MENUS
from release.catalogues import CODES, CONTEXT, FOLDER, release, settings_texts, sources, texts, update

FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
_KEY = re.compile(r"&(\w)")
_TAG = re.compile(r"</?[a-z0-9]+")


def messages(code):
    """(English, its forms) of a catalogue; unfinished ones have none."""
    for message in ElementTree.parse(FOLDER / f"lacuna_{code}.ts").iter("message"):
        found = message.find("translation")
        forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
        yield message.findtext("source"), message.get("numerus") == "yes", [] if found.get("type") else forms


def values(text):
    """The values in a text, with how each is written."""
    return collections.Counter(
        (name, form, how) for _, name, form, how in string.Formatter().parse(text) if name is not None
    )


def test_there_is_a_catalogue_of_every_language():
    assert {ENGLISH, *CODES} == set(LANGUAGES)
    assert {path.name for path in FOLDER.glob("*.ts")} == {f"lacuna_{code}.ts" for code in CODES}


@pytest.fixture(scope="module")
def wanted():
    """Every text of the code, and whether it counts something."""
    return {(text.text, text.counts) for text in [*texts(sources()), *settings_texts()]}


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_code_is_translated_and_no_other(code, wanted):
    found = {(english, counts) for english, counts, forms in messages(code) if all(forms) and forms}
    assert wanted - found == set(), "run: make catalogues, and translate what is unfinished"
    assert found - wanted == set(), "run: make catalogues"


@pytest.mark.parametrize("code", CODES)
def test_translations_keep_values_tags_and_keys(code):
    wrong = []
    for english, counts, forms in messages(code):
        if len(forms) != (FORMS[code] if counts else 1):
            wrong.append(f"{english!r} has {len(forms)} forms")
        for form in forms:
            given, expected = values(form), values(english)
            if counts and form is forms[0]:  # “a photo” may stand for “{n} photos”
                given, expected = given - values("{n}"), expected - values("{n}")
            if "{" in english and given != expected and expected:
                wrong.append(f"{english!r}: other values in {form!r}")
            if sorted(_TAG.findall(form)) != sorted(_TAG.findall(english)):
                wrong.append(f"{english!r}: other tags in {form!r}")
            if len(_KEY.findall(form)) != len(_KEY.findall(english)):
                wrong.append(f"{english!r}: another number of keys in {form!r}")
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_no_two_entries_of_a_menu_have_the_same_key(code):
    said = {english: forms[0] for english, _, forms in messages(code) if forms}
    for entries in [MENUS, *([spec.text for spec in ACTIONS if spec.menu == menu] for menu in MENUS)]:
        keys = [found[1].lower() for entry in entries if (found := _KEY.search(said.get(entry, entry)))]
        assert [key for key, often in collections.Counter(keys).items() if often > 1] == [], entries


def test_the_catalogues_are_as_the_code_wants_them(tmp_path):
    for code in CODES:
        (tmp_path / f"lacuna_{code}.ts").write_bytes((FOLDER / f"lacuna_{code}.ts").read_bytes())
    update(tmp_path)
    changed = [
        code
        for code in CODES
        if (tmp_path / f"lacuna_{code}.ts").read_text("utf-8") != (FOLDER / f"lacuna_{code}.ts").read_text("utf-8")
    ]
    assert changed == [], "run: make catalogues"


def test_what_the_editor_reads_was_made_of_what_is_translated(tmp_path):
    for code in CODES:
        (tmp_path / f"lacuna_{code}.ts").write_bytes((FOLDER / f"lacuna_{code}.ts").read_bytes())
    release(tmp_path)
    for code in CODES:
        made, kept = QTranslator(), QTranslator()
        assert made.load(str(tmp_path / f"lacuna_{code}.qm"))
        assert kept.load(str(FOLDER / f"lacuna_{code}.qm"))
        for english, counts, _ in messages(code):
            for number in (1, 2) if counts else (-1,):
                said = kept.translate(CONTEXT, english, None, number)
                assert said == made.translate(CONTEXT, english, None, number), (code, english)


def test_texts_are_found_in_code(tmp_path):
    module = Path(tmp_path, "module.py")
    module.write_text(
        'A = mark("Marked")\n\ndef f(n):\n    return tr("Said {x}", x=1), tr_count("{n} hole", "{n} holes", n)\n'
    )
    found = texts([module], tmp_path)
    assert [(text.place, text.text, text.counts) for text in found] == [
        ("module.py:1", "Marked", False),
        ("module.py:4", "Said {x}", False),
        ("module.py:4", "{n} holes", True),
    ]
