"""Editors that are ended with unsaved work, and what is left of it."""

import json
import subprocess
import sys
from contextlib import contextmanager

import numpy as np


@contextmanager
def kept(editor):
    """Wait, when this is left, until all that was done is on the disk."""
    recovery = editor.app.recovery
    with editor.qtbot.waitSignal(recovery.written):
        yield
    editor.qtbot.waitUntil(lambda: not recovery._timer.isActive() and not recovery._background.is_busy)


def copies(folder):
    return sorted(folder.glob("*/work.zip"))


def die(folder):
    """Make every running editor one that was ended."""
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    for lock in folder.glob("*/lock.json"):
        lock.write_text(json.dumps({**json.loads(lock.read_text()), "pid": gone.pid}))


def look(editor):
    with editor.qtbot.waitSignal(editor.app.recovery.offering.looked) as looked:
        editor.app.recovery.offering.look()
    return looked.args[0]


def recover(editor, signal="recovered"):
    with editor.qtbot.waitSignal(getattr(editor.app.recovery.offering, signal)) as said:
        editor.app.recovery.offering.dialog.rows()[0].recover.click()
    return said.args


def settle(editor):
    """Wait until everything that was given to the thread is done."""
    editor.qtbot.waitUntil(lambda: not editor.app.recovery._background.is_busy)


def work(editor):
    """A fill, a stroke of the source brush's array, and a stroke."""
    editor.window.show()
    editor.paint()
    editor.fill()
    editor.app.photo.edit("Not from here", lambda edit: edit.segment((5, 5), (30, 9), 4, True), "sources")
    with kept(editor):
        editor.paint()


def seen(editor):
    document = editor.document
    return [array.copy() for array in (document.pixels, document.mask, document.sources)]


def assert_seen(editor, arrays):
    for ours, theirs in zip(seen(editor), arrays, strict=True):
        np.testing.assert_array_equal(ours, theirs)
