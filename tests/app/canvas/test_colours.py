"""Photos with a colour profile: the screen shows their colours, the file keeps its numbers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QColor, QColorSpace, QColorTransform, QGuiApplication

from app.canvas.colours import display_colours
from app.canvas.pyramid import build_pyramid, halved, shrunk, to_display
from engine.geometry import Bounds

P3 = QColorSpace.NamedColorSpace.DisplayP3


def profile(space=P3):
    return bytes(QColorSpace(space).iccProfile())


def grey_profile(gamma):
    space = QColorSpace(QColorSpace.NamedColorSpace.SRgb).whitePoint()
    return bytes(QColorSpace(space, QColorSpace.TransferFunction.Gamma, gamma).iccProfile())


def of_qt(pixels, space=P3):
    """What Qt's own conversion makes of the colours."""
    transform: QColorTransform = QColorSpace(space).transformationToColorSpace(
        QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    )
    flat = [transform.map(QColor(*map(int, colour))) for colour in pixels.reshape(-1, 3)]
    return np.array([[c.red(), c.green(), c.blue()] for c in flat], np.uint8).reshape(pixels.shape)


def random_photo(seed, height, width, dtype=np.uint8):
    return np.random.default_rng(seed).integers(0, np.iinfo(dtype).max, (height, width, 3), dtype, endpoint=True)


@pytest.mark.parametrize("space", [P3, QColorSpace.NamedColorSpace.AdobeRgb, QColorSpace.NamedColorSpace.ProPhotoRgb])
def test_colours_are_those_another_program_shows(space):
    pixels = random_photo(0, 300, 5)
    shown = display_colours(profile(space)).of_pixels(pixels)
    assert np.abs(shown.astype(int) - of_qt(pixels, space)).max() <= 2
    assert np.abs(shown.astype(int) - pixels).max() > 20


def test_a_grey_profile():
    pixels = np.repeat(np.arange(256, dtype=np.uint8)[:, None, None], 3, axis=2)
    shown = display_colours(grey_profile(1.8)).of_pixels(pixels)
    linear = (pixels / 255) ** 1.8
    expected = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055) * 255
    assert np.abs(shown - expected).max() <= 2


@pytest.mark.parametrize("icc", [b"", b"damaged", profile()[:200], profile(QColorSpace.NamedColorSpace.SRgb)], ids=len)
def test_without_a_profile_or_with_srgb_nothing_is_converted(icc):
    assert display_colours(icc) is None


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_refreshed_part_equals_a_full_rebuild(data):
    height, width = data.draw(st.integers(1, 90)), data.draw(st.integers(1, 90))
    pixels = random_photo(
        data.draw(st.integers(0, 9)), height, width, data.draw(st.sampled_from([np.uint8, np.uint16]))
    )
    alpha = pixels[::-1, :, 1].copy() if data.draw(st.booleans()) else None
    colours = display_colours(profile())
    pyramid = build_pyramid(pixels, alpha, levels=4, colours=colours)
    y0, x0 = data.draw(st.integers(-3, height)), data.draw(st.integers(-3, width))
    bounds = Bounds(y0, x0, y0 + data.draw(st.integers(0, 40)), x0 + data.draw(st.integers(0, 40)))
    pixels[bounds.clamped(pixels.shape).slices] //= 2
    pyramid.update(bounds)
    for index, level in enumerate(build_pyramid(pixels, alpha, levels=4, colours=colours).levels):
        assert np.array_equal(pyramid.levels[index], level)
        assert np.array_equal(shrunk(pixels, alpha, index, colours), level)


def test_means_are_taken_before_colours_are_converted():
    pixels, colours = random_photo(1, 8, 8), display_colours(profile())
    level = halved(to_display(pixels))
    expected = colours.of_pixels(np.ascontiguousarray(level[..., 2::-1]))
    assert np.array_equal(build_pyramid(pixels, levels=2, colours=colours).levels[1][..., 2::-1], expected)


def test_half_clear_pixels_have_the_colour_of_opaque_ones():
    pixels = np.full((1, 4, 3), (200, 40, 90), np.uint8)
    alpha = np.array([[255, 128, 1, 0]], np.uint8)
    colours = display_colours(profile())
    level = build_pyramid(pixels, alpha, levels=1, colours=colours).levels[0].astype(int)
    opaque = colours.of_pixels(pixels)[0, 0].astype(int)
    for x, opacity in enumerate(alpha[0].astype(int)):
        assert level[0, x, 3] == opacity
        assert np.abs(level[0, x, 2::-1] - opaque * opacity / 255).max() <= 1


def test_the_canvas_and_the_clipboard_show_srgb(editor):
    pixels = np.full((40, 60, 3), (200, 40, 90), np.uint8)
    path = editor.folder / "wide.png"
    Image.fromarray(pixels).save(path, icc_profile=profile())
    expected = QColor(*map(int, of_qt(pixels[:1, :1])[0, 0]))
    editor.start()
    editor.open(path)
    canvas = editor.canvas
    for shows_original in (False, True):
        canvas.show_original(shows_original)
        assert alike(canvas.grab().toImage().pixelColor(canvas.rect().center()), expected)
    editor.window.actions_by_name["copy"].trigger()
    assert alike(QGuiApplication.clipboard().image().pixelColor(5, 5), expected)
    assert np.array_equal(editor.document.pixels, pixels)


def alike(a, b):
    return all(abs(x - y) <= 2 for x, y in zip(a.getRgb(), b.getRgb(), strict=True))
