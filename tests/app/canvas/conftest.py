from __future__ import annotations

import pytest

from app.canvas.view import Canvas
from app.tools.registry import make_tools
from tests.fakes.canvas import Driver, make_document


@pytest.fixture
def tools():
    return make_tools()


@pytest.fixture
def document():
    return make_document()


@pytest.fixture
def canvas(qtbot, tools):
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(640, 480)
    canvas.set_tool(tools["brush"])
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.setFocus()
    return canvas


@pytest.fixture
def driver(canvas, document):
    driver = Driver(canvas)
    driver.show(document)
    return driver
