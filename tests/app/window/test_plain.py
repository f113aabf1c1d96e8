"""What others wrote is shown as it is: nothing of a name, a file or an error is taken for HTML."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMessageBox

import app
from app.window.messages import Messages
from app.window.plain import PlainBox, PlainLabel, plain_tip

HTML = '<b>Free</b><img src="file:///tmp/x.png"><a href="https://example.invalid/">accept</a>'
OWN_WORDS = {"window/plain.py", "window/help.py", "settings/dialog.py"}  # the helper, and words of our own alone


def sources():
    root = Path(app.__path__[0])
    return {path.relative_to(root).as_posix(): path for path in sorted(root.rglob("*.py"))}


@pytest.mark.parametrize("name", sources())
def test_every_label_and_box_is_a_plain_one(name):
    if name in OWN_WORDS:
        return
    for node in ast.walk(ast.parse(sources()[name].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in ("QLabel", "QMessageBox"), f"{name}:{node.lineno}: take those of app.window.plain"
            assert not called.startswith(("QMessageBox.", "QToolTip.", "QErrorMessage")), f"{name}:{node.lineno}"
            assert "setOpenExternalLinks" not in called, f"{name}:{node.lineno}"
        bases = [ast.unparse(base) for base in node.bases] if isinstance(node, ast.ClassDef) else []
        assert not {"QLabel", "QMessageBox"} & set(bases), f"{name}: {bases}"


def test_a_label_shows_what_it_is_given(qtbot):
    label = PlainLabel(HTML)
    qtbot.addWidget(label)
    assert (label.text(), label.textFormat()) == (HTML, Qt.TextFormat.PlainText)


def test_a_tooltip_shows_what_it_is_given():
    assert plain_tip("/home/a & b/x.png") == "/home/a & b/x.png"
    assert "<img" not in plain_tip(HTML)
    assert "&lt;img" in plain_tip(HTML)
    assert "a&amp;lt;b" in plain_tip("a&lt;b")  # Qt takes that for HTML, too


def test_a_name_turns_nothing_round(qtbot):
    label, box = PlainLabel("a\u202eb"), PlainBox()
    for widget in (label, box):
        qtbot.addWidget(widget)
    box.setText("“a\u202eb” is gone")
    assert (label.text(), box.text(), plain_tip("a\u202eb")) == ("a�b", "“a�b” is gone", "a�b")


QUESTIONS = {
    "error": lambda messages: messages.error(HTML, HTML),
    "unsaved_changes": lambda messages: messages.unsaved_changes(HTML),
    "may_overwrite": lambda messages: messages.may_overwrite(HTML),
    "as_mask": lambda messages: messages.as_mask(HTML),
    "may_scale_mask": lambda messages: messages.may_scale_mask(HTML, "1×1", "2×2", QImage(2, 2, QImage.Format_RGB32)),
    "mask_inverted": lambda messages: messages.mask_inverted(HTML, 99, QImage(2, 2, QImage.Format_RGB32)),
    "may_import": lambda messages: messages.may_import(HTML, HTML),
    "training_runs": lambda messages: messages.training_runs(HTML),
    "may_delete_run": lambda messages: messages.may_delete_run(HTML),
    "may_delete_model": lambda messages: messages.may_delete_model(HTML),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_box_shows_names_as_they_are(name, qtbot, monkeypatch):
    window = QMainWindow()
    qtbot.addWidget(window)
    shown = []

    def look(box):
        shown.append(box)
        return QMessageBox.StandardButton.Cancel.value

    monkeypatch.setattr(PlainBox, "exec", look)
    QUESTIONS[name](Messages(window))
    (box,) = shown
    labels = [label for label in box.findChildren(QLabel) if label.text()]
    assert HTML in "".join(label.text() for label in labels)
    for label in labels:
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert not label.openExternalLinks()
    assert QApplication.activeModalWidget() is None


TIPS = ("setToolTip", "setWhatsThis")
OWN_TIPS = {
    ("settings/fields.py", "tr(spec.help)"),  # of the table of settings, which stands below the window
    ("window/action_button.py", "self._action.toolTip()"),  # made plain where the action got it
    ("window/key_button.py", "self._action.toolTip()"),
    ("folder/strip.py", "save_and_next.toolTip()"),
    ("window/start_page.py", "actions[name].toolTip()"),
}


def is_own_words(node):
    """A text that stands in the source, in any language, or one made plain there. Values put into it are not."""
    if isinstance(node, ast.IfExp):
        return is_own_words(node.body) and is_own_words(node.orelse)
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "tr":
        return not node.keywords and len(node.args) == 1 and is_own_words(node.args[0])
    if isinstance(node, ast.Subscript):  # of a table of texts
        return is_own_words(node.value)
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return is_text or (isinstance(node, ast.Name) and node.id.isupper()) or ast.unparse(node).startswith("plain_tip(")


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("'How far'", True),
        ("tr('How far')", True),
        ("tr(_TIP)", True),
        ("tr(TIPS[name])", True),
        ("tr('How far') if far else tr(_NEAR)", True),
        ("plain_tip(tr('{name} is here', name=name))", True),
        ("tr('{name} is here', name=name)", False),
        ("tr(name)", False),
        ("name", False),
        ("tr('How far') if far else name", False),
    ],
)
def test_what_counts_as_our_own_words(text, is_own):
    assert is_own_words(ast.parse(text, mode="eval").body) is is_own


@pytest.mark.parametrize("name", sources())
def test_every_tip_is_our_own_words_or_made_plain(name):
    for node in ast.walk(ast.parse(sources()[name].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            text = node.args[-1] if node.args else None
            where = f"{name}:{node.lineno}: {ast.unparse(node)[:90]}"
            if node.func.attr in TIPS and text is not None and (name, ast.unparse(text)) not in OWN_TIPS:
                assert is_own_words(text), f"{where}: take plain_tip of app.window.plain"
            # The status bar draws every text as it is: what is escaped for it would be seen so.
            if node.func.attr == "setStatusTip":
                assert "plain_tip" not in ast.unparse(node), where
            if node.func.attr == "setData" and "ToolTipRole" in ast.unparse(node):
                assert "plain_tip" in ast.unparse(node), where


def test_the_status_bar_shows_what_it_is_given(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(500, 100)
    window.show()
    marked, bare, nothing = (_picture(window.statusBar(), text) for text in ("<b></b>", "kite", ""))
    assert bare != nothing
    assert marked != nothing  # the marks are seen, as letters


def _picture(bar, text):
    bar.showMessage(text)
    QApplication.processEvents()
    return bar.grab().toImage()
