"""The colour of one offset, step by step as the rules are written down: slow and literal."""

import math

EPSILON = 2.220446049250313e-16


def wheel():
    colours = []
    for step in range(15):
        colours.append((255, math.floor(255 * step / 15), 0))
    for step in range(6):
        colours.append((255 - math.floor(255 * step / 6), 255, 0))
    for step in range(4):
        colours.append((0, 255, math.floor(255 * step / 4)))
    for step in range(11):
        colours.append((0, 255 - math.floor(255 * step / 11), 255))
    for step in range(13):
        colours.append((math.floor(255 * step / 13), 0, 255))
    for step in range(6):
        colours.append((255, 0, 255 - math.floor(255 * step / 6)))
    return colours


def slow_offset_colour(rows, columns, longest):
    u, v = rows / (longest + EPSILON), columns / (longest + EPSILON)
    length = math.hypot(u, v)
    angle = math.atan2(-v, -u) / math.pi
    place = (angle + 1) / 2 * 54 + 1
    first = math.floor(place)
    second = 1 if first == 55 else first + 1
    share = place - first
    channels = []
    for channel in range(3):
        c = (1 - share) * (wheel()[first - 1][channel] / 255) + share * (wheel()[second - 1][channel] / 255)
        c = 1 - length * (1 - c) if length <= 1 else 0.75 * c
        channels.append(math.floor(255 * c))
    return channels[::-1]
