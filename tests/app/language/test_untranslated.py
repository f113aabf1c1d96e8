"""No text of the window is forgotten: what the finder finds is shown to nobody, or is a name; and it does find."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from tests.app.language.untranslated import ROOT, untranslated

NOT_SAID = Path(__file__).parent / "not_said"
"""Files with a line “path: text” for each place that is right as it is, a file for each group of rooms."""
TERMINAL = tuple(
    ROOT / room for room in ("app/cli", *(f"training/{name}" for name in ("cli", "results", "evaluation", "judge")))
)
"""Rooms that speak in the terminal, which is in English."""
SHOW_WHAT_THEY_RAISE = ("engine", "training")
"""The window shows nothing else of these."""


def modules():
    for room in ("app", *SHOW_WHAT_THEY_RAISE):
        for path in sorted((ROOT / room).rglob("*.py")):
            if not any(path.is_relative_to(terminal) for terminal in TERMINAL):
                yield path.relative_to(ROOT).as_posix()


def found_in(name):
    for found in untranslated(ROOT / name, raised_only=name.split("/")[0] in SHOW_WHAT_THEY_RAISE):
        text = found.text.replace("\n", "\\n")
        yield found.line, f"{name}: {text}{f'  ({found.why})' if found.why else ''}"


def lines_of(file):
    return file.read_text(encoding="utf-8").splitlines()


def test_everything_that_a_person_reads_goes_through_a_language():
    right_as_they_are = {line for file in NOT_SAID.glob("*.txt") for line in lines_of(file)}
    found = (place for name in modules() for place in found_in(name))
    wrong = [f"line {line} of {place}" for line, place in found if place not in right_as_they_are]
    assert wrong == [], "take tr, tr_count or mark of engine.language; see tests/app/language/untranslated.py"


@pytest.mark.parametrize("file", sorted(NOT_SAID.glob("*.txt")), ids=lambda file: file.name)
def test_every_exception_is_still_there(file):
    lines = lines_of(file)
    names = {line.split(": ")[0] for line in lines}
    there = {place for name in names if (ROOT / name).is_file() for _, place in found_in(name)}
    assert [line for line in lines if line not in there] == []
    assert len(lines) == len(set(lines))


# ---- the finder ----------------------------------------------------------------------------------------


@pytest.fixture
def find(tmp_path):
    def texts(source, **options):
        path = tmp_path / "sample.py"
        path.write_text(dedent(source), encoding="utf-8")
        return [found.why or found.text for found in untranslated(path, **options)]

    return texts


AT_IMPORT = "nobody knows the language at import: mark it here, and say tr where it is shown"
PUT_TOGETHER = "its text is put together; give it values by name"

FOUND = {
    "a label": ("def f(label):\n    label.setText('Zoom')", ["Zoom"]),
    "a label with a key": ("def f(menu):\n    menu.addAction('Save &as…')", ["Save &as…"]),
    "a sentence in lower case": ("def f():\n    return 'less than a second'", ["less than a second"]),
    "a word on screen": (
        "def f(box):\n    box.setSuffix(' steps')\n    box.setText('on' if box else 'off')",
        [" steps", "off"],
    ),
    "an f-string": ("def f(name):\n    return f'Opened {name} again'", ["Opened {} again"]),
    "a text with marks": ("def f():\n    return '<h3>About it</h3><p>Fills holes.</p>'", None),
    "a table": ("LABELS = {'key': 'What it says'}", ["What it says"]),
    "a default": ("def f(text='What it says'): pass", ["What it says"]),
    "of a table that is looked up": ("def f(key):\n    return {'a': 'What it says'}[key]", ["What it says"]),
    "said of a button that is a key": (
        "def f(box, keep):\n    return {box.addButton('&Keep it', keep): True}",
        ["&Keep it"],
    ),
    "a choice": ("def f(is_gone):\n    say('It is gone' if is_gone else 'It is here')", ["It is gone", "It is here"]),
    "a glued sentence": ("def f(n):\n    say(tr('Filled') + f', {n} more holes')", [", {} more holes"]),
    "an error for a person": ("def f():\n    raise PhotoError('It is damaged.')", ["It is damaged."]),
    "tr at import": ("TITLE = tr('What it says')", [AT_IMPORT]),
    "tr of a class": ("class Page:\n    title = tr('What it says')", [AT_IMPORT]),
    "tr as a default": ("def f(text=tr('What it says')): pass", [AT_IMPORT]),
    "tr in a decorator": ("@named(tr('What it says'))\ndef f(): pass", [AT_IMPORT]),
    "tr_count at import": ("TITLE = tr_count('{n} photo', '{n} photos', 2)", [AT_IMPORT]),
    "an f-string in tr": ("def f(name):\n    say(tr(f'Opened {name}'))", [PUT_TOGETHER]),
    "a sum in tr": ("def f(name):\n    say(tr('Opened it ' + name))", [PUT_TOGETHER]),
    "an f-string in tr_count": ("def f(a, n):\n    say(tr_count(f'{a} photo', '{n} photos', n))", [PUT_TOGETHER]),
    "a variable in tr_count": ("def f(one, n):\n    say(tr_count(one, '{n} photos', n))", [PUT_TOGETHER]),
    "a variable that is marked": ("def f(name):\n    return mark(name)", [PUT_TOGETHER]),
}

LEFT_ALONE = {
    "what goes through": "def f(name):\n    say(tr('Opened {name}', name=name))",
    "what counts": "def f(n):\n    say(tr_count('{n} photo', '{n} photos', n))",
    "what is marked at import": "TITLE = mark('What it says')",
    "what was marked": "def f(spec):\n    say(tr(spec.label))",
    "later": "CHOICES = lambda: {'key': tr('What it says')}",
    "as a method": "def f():\n    say(language.tr('What it says'))",
    "a docstring": "def f():\n    'What it does.'",
    "a note below a name": "X = 1\n'What it is.'",
    "a key": "def f(table):\n    return table['Some key'], {'Some key': 1}",
    "a name in code": "def f():\n    return 'save_as', 'utf-8', '.png', 'a/b.txt', 'cuda:0'",
    "a name of Lacuna": "TITLE = 'Lacuna'",
    "of a comparison": "def f(x):\n    return x == 'Some words here'",
    "of a pattern": "def f(x):\n    return re.compile('Some words here').match(x)",
    "an object's name": "def f(x):\n    x.setObjectName('Some words here')",
    "for a log": "def f():\n    log.info('Some words here')",
    "for programmers": "def f():\n    raise ValueError('Some words here')",
    "an assertion": "def f(x):\n    assert x, 'Some words here'",
    "a type": "def f(x: Literal['Some words']) -> 'Some | None':\n    y: Mapping[str, 'Some | None'] = x",
    "a style sheet": "STYLE = 'QToolBar { border: 0; spacing: 4px; }\\nQLabel#title { font-size: 17pt; }'",
    "a style": "CELL = 'padding: 1px 14px 1px 0'",
    "what is exported": "__all__ = ['Photo', 'Mask']",
    "marks alone": "def f(x):\n    return f'<h3>{x}</h3><p>'",
    "units on screen": "def f(box, x):\n    box.setSuffix(' px')\n    box.setText(f'{x} MB')",
    "units alone": "def f(x):\n    return f'{x} px', f'{x:.1f} MB', f'{x} × {x}'",
}


@pytest.mark.parametrize("kind", FOUND)
def test_the_finder_finds(kind, find):
    source, expected = FOUND[kind]
    found = find(source)
    assert found == expected if expected is not None else found


@pytest.mark.parametrize("kind", LEFT_ALONE)
def test_the_finder_leaves_alone(kind, find):
    assert find(LEFT_ALONE[kind]) == []


def test_of_some_rooms_only_what_is_raised_is_found(find):
    source = "def f():\n    LABEL = 'What it says'\n    raise PhotoError(f'{LABEL} is damaged.')"
    assert find(source, raised_only=True) == ["{} is damaged."]
