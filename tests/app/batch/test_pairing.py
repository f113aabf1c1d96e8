"""Which mask belongs to which photo, where results go, and what is said before anything runs."""

import os

import pytest

from app.batch.pairing import plan_of
from app.batch.values import SAME, Choice, MaskNaming, Shard, UsageError


def plan(folders, **choice):
    base = {"photos": (folders.photos,), "mask": folders.masks, "out": folders.out}
    return plan_of(Choice(**base | choice))


def pairs(found):
    return [(task.photo.name, task.mask.name, task.out.name) for task in found.tasks]


def whys(found):
    return [item.why for item in found.not_taken]


def test_lama_names_several_holes_of_one_photo(folders):
    for name in ("a.png", "b.png", "c.png"):
        folders.photo(name)
    for name in ("a_mask001.png", "a_mask002.png", "b_mask.png", "c_mask000.png"):
        folders.mask(name)
    found = plan(folders, naming=MaskNaming.LAMA)
    assert pairs(found) == [
        ("a.png", "a_mask001.png", "a_mask001.png"),
        ("a.png", "a_mask002.png", "a_mask002.png"),
        ("b.png", "b_mask.png", "b.png"),
        ("c.png", "c_mask000.png", "c.png"),
    ]
    assert pairs(plan(folders)) == pairs(found)  # by itself


def test_lama_keeps_masks_beside_the_photos(folders):
    folders.photo("a.png")
    folders.mask("a_mask001.png", folders.photos)
    found = plan(folders, mask=folders.photos)
    assert pairs(found) == [("a.png", "a_mask001.png", "a.png")]
    assert not found.not_taken


def test_labelme_names(folders):
    for stem in "abcd":
        folders.photo(f"{stem}.jpg")
    (folders.masks / "a.json").write_text("{}")
    for folder in ("b_json", "c"):
        (folders.masks / folder).mkdir()
        folders.mask("label.png", folders.masks / folder)
    for naming in (MaskNaming.LABELME, MaskNaming.AUTO):
        found = plan(folders, naming=naming)
        assert [task.mask.relative_to(folders.masks).as_posix() for task in found.tasks] == [
            "a.json",
            "b_json/label.png",
            "c/label.png",
        ]
        assert whys(found) == [f"d.jpg has no mask in {folders.masks}."]


def test_the_rule_that_was_chosen_is_the_only_one(folders):
    folders.photo("a.png")
    folders.mask("a_mask001.png")
    assert not plan(folders, naming=MaskNaming.STEM).tasks
    assert not plan(folders, naming=MaskNaming.LABELME).tasks


@pytest.mark.parametrize(
    ("form", "photo", "result"),
    [
        ("jpeg", "a.png", "a-x.jpg"),
        ("tiff", "a.png", "a-x.tif"),
        (SAME, "a.JPG", "a-x.JPG"),
        (SAME, "a.webp", "a-x.webp"),
    ],
)
def test_suffix_and_format_name_results_beside_photos(form, photo, result, folders):
    path = folders.photo(photo, format={"JPG": "JPEG"}.get(photo[-3:], photo[2:]))
    folders.mask("a.png")
    found = plan(folders, out=None, suffix="-x", format=form)
    assert [task.out for task in found.tasks] == [path.with_name(result)]


def test_results_of_an_earlier_time_are_no_photos(folders):
    folders.pairs("a", "b")
    folders.photo("a-filled.png")
    one = folders.mask("one.png", folders.root)
    found = plan(folders, out=None, suffix="-filled", mask=one)
    assert [task.photo.name for task in found.tasks] == ["a.png", "b.png"]
    assert whys(found) == ["a-filled.png was left out: by its name it is the result of a.png."]
    assert [item.is_result for item in found.not_taken] == [True]


def test_results_of_an_earlier_time_are_no_photos_where_there_are_several_of_one(folders):
    folders.photo("a.png")
    for name in ("a_mask001.png", "a_mask002.png"):
        folders.mask(name)
        folders.photo(name.replace(".", "-filled."))
    found = plan(folders, out=None, suffix="-filled")
    assert [task.out.name for task in found.tasks] == ["a_mask001-filled.png", "a_mask002-filled.png"]
    assert all(item.is_result for item in found.not_taken)
    folders.photo("a_mask001-filled-1.png")
    assert len(plan(folders, out=None, suffix="-filled", candidates=1).not_taken) == 3


def test_a_photo_that_is_numbered_is_no_result(folders):
    for name in ("DSC1.jpg", "DSC1-2.jpg"):
        folders.photo(name)
    folders.mask("DSC1.png")
    replaced = "The result of DSC1.jpg would replace the photo DSC1-2.jpg; give a suffix or another folder."
    found = plan(folders, out=None, suffix="-2", format=SAME)
    assert not found.tasks
    assert sorted(whys(found)) == [f"DSC1-2.jpg has no mask in {folders.masks}.", replaced]
    folders.mask("DSC1-2.png")
    found = plan(folders, out=None, suffix="-2", format=SAME)
    assert [task.photo.name for task in found.tasks] == ["DSC1-2.jpg"]
    assert whys(found) == [replaced]


@pytest.mark.parametrize("why", ["has a mask", "was named"])
def test_a_photo_with_a_mask_of_its_own_or_that_was_named_is_no_result(folders, why):
    chosen = {"photos": (folders.photos,)}
    folders.photo("a.jpg")
    folders.photo("a-filled.jpg")
    folders.mask("a.png")
    if why == "has a mask":
        folders.mask("a-filled.png")
    else:
        chosen = {"photos": (folders.photos, folders.photos / "a-filled.jpg"), "mask": folders.masks / "a.png"}
    found = plan(folders, out=None, suffix="-filled", format=SAME, **chosen)
    assert [task.photo.name for task in found.tasks] == ["a-filled.jpg"]
    assert whys(found) == ["The result of a.jpg would replace the photo a-filled.jpg; give a suffix or another folder."]


def test_no_result_replaces_a_photo(folders):
    folders.photo("a.jpg")
    folders.photo("a.png")
    folders.mask("a.png")
    found = plan(folders, out=folders.photos)
    assert not found.tasks
    assert whys(found) == [
        "The result of a.jpg would replace the photo a.png; give a suffix or another folder.",
        "The result of a.png would replace itself; give a suffix or another folder.",
    ]


def test_no_result_replaces_a_mask(folders):
    folders.photo("a.jpg")
    folders.photo("b.jpg")
    folders.mask("a.png")
    folders.mask("b_mask.png")
    folders.mask("a-sources.png")  # its marks
    found = plan(folders, out=folders.masks)
    assert pairs(found) == [("b.jpg", "b_mask.png", "b.png")]
    assert whys(found) == ["The result of a.jpg would replace the mask a.png; give a suffix or another folder."]
    earlier = folders.photo("b-filled.png", folders.masks)
    found = plan(folders, out=folders.masks, suffix="-filled")
    assert len(found.tasks) == 2
    assert not found.not_taken
    earlier.unlink()
    found = plan(folders, out=folders.masks, suffix="_mask")
    assert whys(found)[-1] == "The result of b.jpg would replace the mask b_mask.png; give a suffix or another folder."
    found = plan(folders, out=folders.masks, suffix="-sources")
    assert (
        whys(found)[0] == "The result of a.jpg would replace the mask a-sources.png; give a suffix or another folder."
    )


def test_no_result_replaces_the_mask_of_another_photo_or_shard(folders):
    for name in ("a.jpg", "a_mask001.jpg"):
        folders.photo(name)
    folders.mask("a_mask001.png")
    folders.mask("a_mask002.png")
    found = plan(folders, out=folders.masks, naming=MaskNaming.LAMA)
    assert not found.tasks
    folders.mask("a_mask001_mask.png")
    for number in (1, 2):
        found = plan(folders, out=folders.masks, naming=MaskNaming.LAMA, shard=Shard(number, 2))
        assert not found.tasks
        assert "would replace the mask a_mask001.png" in whys(found)[0]


def test_no_result_replaces_the_one_mask_of_all(folders):
    folders.photo("a.jpg")
    folders.photo("one.jpg")
    one = folders.mask("one.png")
    found = plan(folders, mask=one, out=folders.masks)
    assert pairs(found) == [("a.jpg", "one.png", "a.png")]
    assert whys(found) == ["The result of one.jpg would replace the mask one.png; give a suffix or another folder."]
    photo = folders.photos / "a.jpg"
    assert not plan(folders, photos=(photo,), mask=one, out=one).tasks
    assert plan(folders, photos=(photo,), mask=photo, out=photo).tasks  # transparent where the hole is, and named


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system has no links")
def test_a_folder_of_masks_that_is_called_otherwise_is_the_same(folders):
    folders.pairs("a")
    other = folders.root / "other"
    other.symlink_to(folders.masks)
    assert "would replace the mask a.png" in whys(plan(folders, out=other))[0]
    other.unlink()
    other.symlink_to(folders.photos)
    assert "would replace itself" in whys(plan(folders, out=other))[0]


def test_no_answer_of_several_replaces_a_mask_or_a_photo(folders):
    folders.photo("a.png")
    folders.photo("a-2.png")
    folders.mask("a.png")
    folders.mask("a-2.png")
    found = plan(folders, out=folders.masks, candidates=2)
    assert "The result of a.png would replace the mask a-2.png" in whys(found)[0]
    found = plan(folders, out=folders.photos, candidates=2)
    assert "The result of a.png would replace the photo a-2.png" in whys(found)[0]
    assert len(plan(folders, out=folders.masks, candidates=1).tasks) == 2


def test_equal_names_in_two_folders_are_said_before_starting(folders):
    other = folders.root / "more"
    folders.pairs("a", "b")
    folders.photo("a.png", other)
    found = plan(folders, photos=(folders.photos, other))
    assert [task.photo for task in found.tasks] == [folders.photos / "a.png", folders.photos / "b.png"]
    assert "would overwrite the result of" in whys(found)[0]
    assert str(other / "a.png") in whys(found)[0]
    assert len(plan(folders, photos=(folders.photos, other), out=None, suffix="-x").tasks) == 3


def test_a_photo_that_was_given_twice_is_filled_once(folders):
    folders.pairs("a")
    assert len(plan(folders, photos=(folders.photos, folders.photos / "a.png", folders.photos)).tasks) == 1


def test_shards_are_all_photos_and_each_once(folders):
    folders.pairs(*"abcdefg")
    counts = [len(plan(folders, shard=Shard(number, 3)).tasks) for number in (1, 2, 3)]
    assert counts == [3, 2, 2]
    folders.photo("h.png")
    for stem in "bdf":
        folders.photo(f"{stem}.jpg")  # whose results would be those of b.png, d.png and f.png
    folders.mask("stranger.png")
    whole = plan(folders)
    shards = [plan(folders, shard=Shard(number, 3)) for number in (1, 2, 3)]
    assert sorted(pairs(whole)) == sorted(pair for shard in shards for pair in pairs(shard))
    assert sorted(whys(whole)) == sorted(why for shard in shards for why in whys(shard))


@pytest.mark.parametrize("shard", [(0, 3), (4, 3), (1, 0)])
def test_a_shard_that_is_not_there(shard):
    with pytest.raises(UsageError, match="There is no shard"):
        Shard(*shard)


def test_what_makes_no_sense_is_a_sentence(folders):
    folders.pairs("a", "b")
    two = (folders.photos / "a.png", folders.photos / "b.png")
    for choice, words in (
        ({"out": None}, "need a suffix"),
        ({"photos": two, "out": folders.root / "x.png"}, "must be a folder"),
        ({"suffix": "/x"}, "may not name a folder"),
        ({"photos": (folders.root / "nowhere",)}, "does not exist"),
        ({"photos": ()}, "There is no photo"),
    ):
        with pytest.raises(UsageError, match=words):
            plan(folders, **choice)


def test_names_that_are_no_utf8(folders):
    name = os.fsdecode(b"caf\xe9.png")
    folders.photo("x.png").rename(folders.photos / name)
    folders.mask("x.png").rename(folders.masks / name)
    assert pairs(plan(folders)) == [(name, name, name)]
