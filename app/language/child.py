"""``python -m app.language.child MODULE …``: run a module as ``-m`` does, in the language of whoever started it."""

from __future__ import annotations

import runpy
import sys

from app.language.told import speak_as_told

if __name__ == "__main__":
    speak_as_told()
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
