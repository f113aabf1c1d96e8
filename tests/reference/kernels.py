"""Standardised kernels, slow and literal: one output channel after the other, number by number."""

import math

_LARGEST_CHANGE = 5e-4


def held(before, after, goal, centred):
    """The kernel out×in×k×k (nested lists) after a step that wanted to take it from ``before`` to ``after``."""
    return [_channel(old, new, goal, centred) for old, new in zip(before, after, strict=True)]


def _channel(old, new, goal, centred):
    old_mean, old_length = _mean(old), _length(old)
    step = _LARGEST_CHANGE * old_length
    length = old_length + max(-step, min(step, goal - old_length))
    if centred:
        shift = _mean(new) - _nearer_to_zero(old_mean, step / math.sqrt(len(_flat(old))))
        new = [[[value - shift for value in row] for row in plane] for plane in new]
    factor = length / _length(new)
    return [[[value * factor for value in row] for row in plane] for plane in new]


def _nearer_to_zero(value, step):
    return 0.0 if abs(value) <= step else math.copysign(abs(value) - step, value)


def _mean(channel):
    return sum(_flat(channel)) / len(_flat(channel))


def _length(channel):
    return math.sqrt(sum(value * value for value in _flat(channel)))


def _flat(channel):
    return [value for plane in channel for row in plane for value in row]
