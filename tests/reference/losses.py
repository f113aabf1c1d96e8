"""The losses, slow and literal: loops over samples and pixels, from the formulas of section 3 of the paper."""

import math

import torch


def spatial_discount(mask, gamma):
    """γ to the distance to the nearest known pixel, every pixel against every other; 1 everywhere without any."""
    known = [(y, x) for y in range(mask.shape[0]) for x in range(mask.shape[1]) if not mask[y, x]]
    weights = torch.ones(mask.shape)
    for y in range(mask.shape[0]):
        for x in range(mask.shape[1]):
            if mask[y, x] and known:
                weights[y, x] = gamma ** min(math.hypot(y - ky, x - kx) for ky, kx in known)
    return weights


def recoloured(image, colours):
    """H×W×3 in [-1, 1]: contrast and brightness, then saturation around each pixel's grey, then a tint."""
    contrast, brightness, *tint, saturation = (float(number) for number in colours)
    changed = image.copy()
    for y in range(image.shape[0]):
        for x in range(image.shape[1]):
            pixel = [float(value) * contrast + brightness for value in image[y, x]]
            grey = sum(pixel) / 3
            for channel in range(3):
                value = grey + (pixel[channel] - grey) * saturation + tint[channel]
                changed[y, x, channel] = min(1.0, max(-1.0, value))
    return changed


def discounted_l1(output, target, mask, discount):
    return [_mean_l1(output[i], target[i], mask[i, 0], discount[i, 0]) for i in range(len(output))]


def known_l1(output, target, mask):
    return [_mean_l1(output[i], target[i], 1 - mask[i, 0], torch.ones_like(mask[i, 0])) for i in range(len(output))]


def gradient_penalty_of_linear(weight, mask):
    """For D(x) = <weight, x> the gradient is the weight everywhere: (‖weight ⊙ m‖ - 1)²."""
    values = []
    for m in mask:
        squares = 0.0
        for c in range(weight.shape[0]):
            for y in range(weight.shape[1]):
                for x in range(weight.shape[2]):
                    squares += float(weight[c, y, x] * m[0, y, x]) ** 2
        values.append((math.sqrt(squares) - 1) ** 2)
    return values


def total_variation(image, mask):
    values = []
    for picture, m in zip(image, mask[:, 0], strict=True):
        steps = []
        height, width = m.shape
        for y in range(height):
            for x in range(width):
                for ny, nx in ((y + 1, x), (y, x + 1)):
                    if ny < height and nx < width and (m[y, x] or m[ny, nx]):
                        steps += [abs(float(picture[c, y, x] - picture[c, ny, nx])) for c in range(3)]
        values.append(sum(steps) / len(steps) if steps else 0.0)
    return values


def gradient_difference(output, target, mask, truth):
    values = []
    for picture, photo, m, t in zip(output, target, mask[:, 0], truth[:, 0], strict=True):
        differences = []
        height, width = m.shape
        for y in range(height):
            for x in range(width):
                for ny, nx in ((y + 1, x), (y, x + 1)):
                    if ny == height or nx == width or not (m[y, x] or m[ny, nx]) or not (t[y, x] and t[ny, nx]):
                        continue
                    for c in range(3):
                        drawn, real = picture[c, ny, nx] - picture[c, y, x], photo[c, ny, nx] - photo[c, y, x]
                        differences.append(abs(float(drawn - real)))
        values.append(sum(differences) / len(differences) if differences else 0.0)
    return values


def gram(features):
    channels, height, width = features.shape
    table = torch.zeros(channels, channels)
    for i in range(channels):
        for j in range(channels):
            table[i, j] = sum(
                float(features[i, y, x] * features[j, y, x]) for y in range(height) for x in range(width)
            ) / (channels * height * width)
    return table


def sigmoid_cross_entropy(score, wanted):
    probability = 1 / (1 + math.exp(-score))
    return -math.log(probability if wanted else 1 - probability)


def _mean_l1(output, target, where, weight):
    total, count = 0.0, 0.0
    for y in range(where.shape[0]):
        for x in range(where.shape[1]):
            if where[y, x]:
                count += 3
                total += float(weight[y, x]) * sum(abs(float(output[c, y, x] - target[c, y, x])) for c in range(3))
    return total / count if count else 0.0
