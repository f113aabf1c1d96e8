"""Lacuna’s editor: PySide6 around the engine."""
