"""What can go wrong in an evaluation."""

from __future__ import annotations

from training.errors import TrainingError


class EvaluationError(TrainingError):
    """The evaluation cannot go on. The message is one sentence for a person: what is wrong, what to do."""
