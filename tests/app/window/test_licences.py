"""The licences: all of them, and reachable from About."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from app.system.program import requirements
from app.window import notices
from app.window.help import show_about
from app.window.licences import LicencesDialog


@pytest.fixture(scope="module")
def built_on():
    return notices.third_party()


def test_every_package_that_is_needed_is_named(built_on):
    named = {line.split(" ")[0].lower().replace("_", "-") for line in built_on.splitlines()}
    assert {name.lower() for name in requirements()} - named == set()


def test_what_those_need_is_named_too(built_on):
    assert "\nsympy " in built_on  # of torch


def test_terms_and_parts_and_texts_are_told(built_on):
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in built_on
    assert "you may replace them with versions that you have" in built_on  # what the LGPL asks for Qt
    assert "\ncontains openblas" in built_on.lower()
    assert built_on.count("THE SOFTWARE IS PROVIDED") > 10


def test_lacunas_own_and_the_models():
    assert "Apache License" in notices.licence()
    assert "CC BY-SA 4.0" in notices.model_notice()


def test_about_leads_to_them(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    show_about(window)
    about = window.findChild(QDialog)
    next(b for b in about.findChildren(QPushButton) if b.text() == "Licences…").click()
    licences = window.findChild(LicencesDialog)
    assert [licences.pages.tabText(i) for i in range(licences.pages.count())] == ["Lacuna", "The model", "Built on"]
    for index, words in enumerate(("Apache License", "CC BY-SA 4.0", "LESSER GENERAL PUBLIC")):
        page = licences.pages.widget(index)
        qtbot.waitUntil(lambda page=page, words=words: words in page.toPlainText(), timeout=20_000)
        assert page.isReadOnly()
    licences.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close).click()
    about.close()
