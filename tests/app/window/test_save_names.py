"""The name that a file is saved under is the one that a person is asked about."""

from pathlib import Path

import pytest

from app.window.save_names import final_name, type_of
from engine.photo.formats import save_filter, save_mask_filter

PHOTOS = save_filter()
PNG, JPEG = PHOTOS.split(";;")[:2]


@pytest.mark.parametrize(
    ("typed", "chosen", "name"),
    [
        ("/a.b/result", PNG, "/a.b/result.png"),
        ("/a.b/result", JPEG, "/a.b/result.jpg"),
        ("/a.b/result", "", "/a.b/result.jpg"),  # the suggestion's type
        ("/a.b/keep.v2", PNG, "/a.b/keep.v2.png"),
        ("/a.b/2024.05.06 dune", JPEG, "/a.b/2024.05.06 dune.jpg"),
        ("/a.b/dune.", PNG, "/a.b/dune.png"),
        ("/a.b/dune.JPEG", JPEG, "/a.b/dune.JPEG"),
        ("/a.b/dune.tif", JPEG, "/a.b/dune.tif"),  # the person's own word
        ("/a.b/old.jpg", JPEG, "/a.b/old.jpg"),
        ("/a.b/old.jpg", PNG, "/a.b/old.png"),  # only the type was changed
    ],
)
def test_the_type_decides_where_the_name_does_not(typed, chosen, name):
    assert final_name(typed, PHOTOS, chosen, "/a.b/old.jpg") == Path(name)


def test_a_type_that_the_dialog_does_not_offer_is_part_of_the_name():
    assert final_name("/a/mask.jpg", save_mask_filter(), "", "/a/x-mask.png") == Path("/a/mask.jpg.png")


def test_the_type_of_a_suggestion():
    assert type_of("a.JPE", PHOTOS) == JPEG
    assert type_of("a", PHOTOS) == PNG
