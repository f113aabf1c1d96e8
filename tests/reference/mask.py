"""The operations on masks, pixel by pixel from their definitions. Slow on purpose."""

import math
from fractions import Fraction


def paint_segment(mask, start, end, radius, value):
    """Every pixel whose centre is within the radius of the segment, and the pixels its two ends lie in."""
    painted = mask.copy()
    (ax, ay), (bx, by) = start, end
    dx, dy = bx - ax, by - ay
    for row in range(mask.shape[0]):
        for column in range(mask.shape[1]):
            x, y = column + 0.5, row + 0.5
            squared = dx * dx + dy * dy
            along = 0.0 if squared == 0 else ((x - ax) * dx + (y - ay) * dy) / squared
            along = min(max(along, 0.0), 1.0)
            ex, ey = x - (ax + along * dx), y - (ay + along * dy)
            is_end = (math.floor(ax), math.floor(ay)) == (column, row) or (
                math.floor(bx),
                math.floor(by),
            ) == (column, row)
            if ex * ex + ey * ey <= radius * radius or is_end:
                painted[row, column] = value
    return painted


def paint_polygon(mask, points, value):
    """Every pixel around whose centre the closed line through the points winds, in exact arithmetic.

    The line is followed edge by edge along a ray from the centre to the left; an edge counts where it passes through
    the ray, its lower end (the larger y) not included.
    """
    painted = mask.copy()
    corners = [(Fraction(x), Fraction(y)) for x, y in points]
    for row in range(mask.shape[0]):
        for column in range(mask.shape[1]):
            x, y = column + Fraction(1, 2), row + Fraction(1, 2)
            around = 0
            for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True):
                if min(ay, by) <= y < max(ay, by) and ax + (bx - ax) * (y - ay) / (by - ay) <= x:
                    around += 1 if by > ay else -1
            if around:
                painted[row, column] = value
    return painted


def grow(mask, px):
    """A pixel joins the hole when any pixel of the hole is within px of it."""
    grown = mask.copy()
    reach = math.ceil(px)
    for row in range(mask.shape[0]):
        for column in range(mask.shape[1]):
            for y in range(max(0, row - reach), min(mask.shape[0], row + reach + 1)):
                for x in range(max(0, column - reach), min(mask.shape[1], column + reach + 1)):
                    if mask[y, x] and (y - row) ** 2 + (x - column) ** 2 <= px * px:
                        grown[row, column] = True
    return grown


def shrink(mask, px):
    """A pixel stays in the hole when no known pixel of the photo is within px of it."""
    shrunk = mask.copy()
    reach = math.ceil(px)
    for row in range(mask.shape[0]):
        for column in range(mask.shape[1]):
            for y in range(max(0, row - reach), min(mask.shape[0], row + reach + 1)):
                for x in range(max(0, column - reach), min(mask.shape[1], column + reach + 1)):
                    if not mask[y, x] and (y - row) ** 2 + (x - column) ** 2 <= px * px:
                        shrunk[row, column] = False
    return shrunk


def fill_enclosed(mask):
    """Known pixels that cannot walk to the photo's border over the sides of known pixels join the hole."""
    height, width = mask.shape
    open_pixels = {
        (row, column)
        for row in range(height)
        for column in range(width)
        if not mask[row, column] and (row in (0, height - 1) or column in (0, width - 1))
    }
    while True:
        more = {
            (y, x)
            for row, column in open_pixels
            for y, x in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
            if 0 <= y < height and 0 <= x < width and not mask[y, x]
        } - open_pixels
        if not more:
            break
        open_pixels |= more
    filled = mask.copy()
    for row in range(height):
        for column in range(width):
            filled[row, column] = mask[row, column] or (row, column) not in open_pixels
    return filled
