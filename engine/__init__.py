"""Lacuna's engine: fills holes in photographs. PyTorch, NumPy and OpenCV; no Qt, no settings.

Importing this package is cheap: torch is loaded by the modules that need it, not here.
"""
