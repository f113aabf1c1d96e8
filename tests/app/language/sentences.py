"""What the editor says in passing: in the status bar, as errors and as titles of questions."""

from __future__ import annotations

import re

from tests.app.language.shown import is_english


def untranslated(sentences):
    """Those that are in English only."""
    return [sentence for sentence in sentences if is_english(sentence)]


class Heard:
    """Listens to an editor from now on.

    Attributes:
        said: everything that stood in the status bar.
    """

    def __init__(self, editor):
        self._editor = editor
        self.said: list[str] = []
        editor.window.statusBar().messageChanged.connect(self.said.append)
        messages = editor.messages
        self._titles: list[str] = []
        for name in ("file_to_open", "name_to_save"):
            setattr(messages, name, self._listening(getattr(messages, name)))

    def _listening(self, ask):
        def asked(title, folder, filters):
            self._titles.append(title)
            self._titles.append(re.sub(r"\*[\w.*-]*", "", filters))
            return ask(title, folder, filters)

        return asked

    def in_english(self):
        """What of it was not translated; nothing counts where nothing was said."""
        all_of_it = [*self.said, *self._titles, *self._editor.messages.errors]
        assert any(all_of_it), "nothing was said"
        return untranslated(all_of_it)


def rest(editor):
    editor.qtbot.waitUntil(lambda: not (editor.app.background.is_busy or editor.app.saving.is_busy))
