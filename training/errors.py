"""The exceptions of training; their messages are meant for a person."""

from __future__ import annotations

from engine.errors import Refused


class TrainingError(Refused):
    """Training cannot start or go on. The message is a sentence: what is wrong, what to do."""


class DivergedError(TrainingError):
    """The numbers ran away again and again. What was saved before is good."""
