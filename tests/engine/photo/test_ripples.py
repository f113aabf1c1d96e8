"""How strongly a JPEG was compressed, and how far around lettering that shows."""

import io

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.photo.photo import Encoding
from engine.photo.reading import load_photo
from engine.photo.ripples import quality_of, ripple_px


def compressed(pixels, quality):
    data = io.BytesIO()
    Image.fromarray(pixels).save(data, "JPEG", quality=quality, subsampling=0)
    return data.getvalue()


@pytest.mark.parametrize("quality", [25, 50, 60, 75, 85, 90, 95, 100])
def test_the_quality_of_a_file_is_read_from_its_tables(tmp_path, quality):
    path = tmp_path / "photo.jpg"
    path.write_bytes(compressed(np.zeros((16, 16, 3), np.uint8), quality))

    assert quality_of(load_photo(path).encoding.quantisation) == pytest.approx(quality, abs=1)


def test_other_formats_have_no_quality():
    assert quality_of(()) is None
    assert ripple_px(Encoding()) == 1


@pytest.mark.parametrize("quality", [30, 50, 70, 80, 88, 95])
def test_beyond_the_ripples_nothing_is_left_of_lettering(tmp_path, quality):
    """A wall with and without white letters, compressed alike: where they differ, the hole has grown over it."""
    down, right = np.mgrid[:120, :240]
    wall = np.repeat((90 + right / 5 + 8 * np.sin(down / 9))[..., None], 3, axis=2).astype(np.uint8)
    letters = np.zeros(wall.shape[:2], np.uint8)
    cv2.putText(letters, "Removed", (25, 75), cv2.FONT_HERSHEY_DUPLEX, 1.4, 255, 2)
    written = np.where(letters[..., None] > 127, 255, wall).astype(np.uint8)
    path = tmp_path / "written.jpg"
    path.write_bytes(compressed(written, quality))
    photo = load_photo(path)
    clean = np.asarray(Image.open(io.BytesIO(compressed(wall, quality)))).astype(float)
    traces = np.abs(photo.pixels - clean).mean(axis=2)

    away = cv2.distanceTransform((letters == 0).astype(np.uint8), cv2.DIST_L2, 5)
    reach = ripple_px(photo.encoding)
    left = traces[(away > reach) & (away <= reach + 1)]
    removed = traces[(away > 0) & (away <= 1)]
    assert np.sqrt(np.square(left).mean()) < max(4.5, 0.5 * np.sqrt(np.square(removed).mean()))
