"""Lacuna's engine: fills holes in photographs. PyTorch, NumPy and OpenCV; no Qt, no settings.

Importing this package is cheap: torch is loaded by the modules that need it, not here.
"""

import os

# OpenMP's threads spin while they wait for each other. Beside a busy editor, or any other program, a thread that has
# been moved off its core keeps all others spinning: the same fill then took ten times as long. Sleeping costs nothing
# measurable on an idle machine. Read when torch is imported, so it must be set before.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
