"""Shapes of labelme as masks."""

import base64
import io
import json

import numpy as np
import pytest
from PIL import Image

from app.document.labelme import load_labelme
from engine.photo.photo import PhotoError


def write(path, *shapes, width=50, height=40):
    path.write_text(json.dumps({"shapes": list(shapes), "imageWidth": width, "imageHeight": height}))
    return path


def shape(kind, points, **more):
    return {"label": "cable", "shape_type": kind, "points": points, **more}


def test_a_polygon_and_a_rectangle(tmp_path):
    path = write(
        tmp_path / "a.json",
        shape("polygon", [[2, 2], [12, 2], [12, 12], [2, 12]]),
        shape("rectangle", [[40, 30], [30, 20]]),
    )
    mask = load_labelme(path, (40, 50))
    assert mask.dtype == bool
    assert mask.shape == (40, 50)
    assert mask[2:13, 2:13].all()
    assert mask[20:31, 30:41].all()
    assert mask.sum() == 11 * 11 * 2


def test_circle_line_point_and_no_type(tmp_path):
    for kind, points, inside in (
        ("circle", [[20, 20], [25, 20]], (20, 24)),
        ("line", [[5, 5], [15, 5]], (5, 10)),
        ("linestrip", [[5, 5], [15, 5], [15, 9]], (8, 15)),
        ("point", [[7, 9]], (9, 7)),
        (None, [[0, 0], [9, 0], [9, 9]], (1, 6)),
    ):
        assert load_labelme(write(tmp_path / "a.json", shape(kind, points)), (40, 50))[inside], kind


def test_a_mask_inside_the_file(tmp_path):
    data = io.BytesIO()
    Image.fromarray(np.array([[0, 1], [1, 0]], np.uint8)).save(data, "PNG")
    inside = base64.b64encode(data.getvalue()).decode()
    mask = load_labelme(write(tmp_path / "a.json", shape("mask", [[10, 20], [11, 21]], mask=inside)), (40, 50))
    assert list(zip(*np.nonzero(mask), strict=True)) == [(20, 11), (21, 10)]


def test_shapes_of_a_larger_photo_are_scaled(tmp_path):
    path = write(tmp_path / "a.json", shape("rectangle", [[20, 20], [40, 60]]), width=100, height=80)
    assert load_labelme(path, (40, 50))[10:31, 10:21].all()
    with pytest.raises(PhotoError, match="proportions differ"):
        load_labelme(path, (40, 60))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "no JSON"),
        ("[]", "not a file of labelme"),
        ('{"shapes": 3}', "not a file of labelme"),
        ('{"shapes": [{"points": "x"}]}', "cannot be read"),
        ('{"shapes": [3]}', "cannot be read"),
        ('{"shapes": [{"points": [[1e999, 0], [1, 1], [2, 2]]}]}', "cannot be read"),
        ('{"shapes": [{"points": [[0, 0], [1, 1]], "shape_type": "mask", "mask": "!!!"}]}', "cannot be read"),
        ("[" * 100_000, "no JSON"),
    ],
)
def test_other_content_is_a_sentence(text, words, tmp_path):
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(PhotoError, match=words):
        load_labelme(path, (40, 50))
