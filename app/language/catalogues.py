"""The languages that there are, and speaking one of them. Catalogues are Qt's; ``release/catalogues.py`` makes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from app.language import ENGLISH, HANDED_ON
from engine import language

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
CONTEXT = "lacuna"
"""The one context of all catalogues: a text means the same wherever it stands."""
SYSTEM = "system"
"""The setting's value for: as the system."""
LANGUAGES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""Each by its own name, by the code in the names of its files."""

_spoken = [ENGLISH]


def language_of(setting: str) -> str:
    """The code of the language to speak: the setting's, or the first of the system's that there is."""
    if setting in LANGUAGES:
        return setting
    return first_of(QLocale.system().uiLanguages())


def first_of(wanted: list[str]) -> str:
    """The code of the first wanted language that there is a catalogue of; English without one.

    Args:
        wanted: as the system writes them: "de-AT", "zh-Hans-CN", "zh-TW".
    """
    is_traditional = False
    for name in wanted:
        locale = QLocale(name)
        if locale.language() == QLocale.Language.Chinese:
            is_bare = name == "zh"  # ends what Qt lists for zh-Hant-TW, too, and would stand for the other script
            if locale.script() == QLocale.Script.SimplifiedHanScript and not (is_bare and is_traditional):
                return "zh_CN"
            is_traditional = not is_bare
            continue
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return ENGLISH


def spoken() -> str:
    """The code of the language spoken now."""
    return _spoken[-1]


def speak(code: str) -> None:
    """Say everything in this language from now on. A catalogue that is missing or damaged leaves English.

    Args:
        code: one of ``LANGUAGES``; anything else is English.
    """
    translator = QTranslator()
    if code == ENGLISH or code not in LANGUAGES or not translator.load(str(FOLDER / f"lacuna_{code}.qm")):
        _spoken[:] = [ENGLISH]
        language.speak(None, locale_of(ENGLISH).decimalPoint())
        return

    def translate(text: str, number: int | None = None, /) -> str:
        found = translator.translate(CONTEXT, text, None, -1 if number is None else number) if text else ""
        return found or text

    _spoken[:] = [code]
    language.speak(translate, locale_of(code).decimalPoint())


def let_qt_speak(application: QCoreApplication) -> None:
    """Let Qt's own buttons, menus and dialogs speak the same language."""
    translator = QTranslator(application)
    if translator.load(f"qtbase_{spoken()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)


def handed_on() -> tuple[str, str]:
    """Name and value of the variable that tells other processes of Lacuna what to speak."""
    return HANDED_ON, spoken()


def locale_of(code: str) -> QLocale:
    """How numbers are written in a language: as the system does, if it speaks the same one."""
    system, own = QLocale.system(), QLocale(code)
    return system if system.language() == own.language() else own
