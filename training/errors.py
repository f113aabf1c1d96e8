"""The one exception of training that is meant for a person."""

from __future__ import annotations


class TrainingError(Exception):
    """Training cannot start or go on. The message is a sentence: what is wrong, what to do."""
