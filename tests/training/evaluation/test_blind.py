"""The blind look from photos to sheets and key, and from votes to a count."""

import argparse
import hashlib
import json

import cv2
import numpy as np
import pytest
from PIL import Image

from training.cli import main
from training.evaluation.blind import removals_of
from training.evaluation.removals import removals, silhouette
from training.evaluation.votes import Share, counted


def thing_on_ground(seed=0, shape=(240, 320)):
    """A dark disc on bright noise, H×W×3 uint8."""
    random = np.random.default_rng(seed)
    photo = random.integers(150, 220, (*shape, 3), dtype=np.uint8)
    return cv2.circle(photo, (shape[1] // 2, shape[0] // 2), 40, (20, 20, 60), -1)


@pytest.fixture
def folder(tmp_path):
    photos = tmp_path / "photos"
    photos.mkdir()
    for number in range(4):
        Image.fromarray(thing_on_ground(number)).save(photos / f"{number}.png")
    return photos


def test_the_thing_in_the_middle_is_found_and_grown():
    mask = silhouette(thing_on_ground())

    down, right = np.mgrid[:240, :320]
    disc = np.hypot(down - 120, right - 160)
    assert mask[disc < 44].all()
    assert not mask[disc > 56].any()


def test_a_photo_of_one_colour_gives_no_hole():
    assert silhouette(np.full((240, 320, 3), 90, np.uint8)) is None
    assert silhouette(np.zeros((20, 20, 3), np.uint8)) is None


def test_every_other_hole_is_moved_from_the_photo_before():
    photos = [(str(number), thing_on_ground(number)) for number in range(4)]

    made = list(removals(photos, 4, seed=3))
    areas = [int(removal.mask.sum()) for removal in made]

    assert [removal.name for removal in made] == ["0", "1", "2", "3"]
    assert areas[0] == areas[1]
    assert (made[0].mask != made[1].mask).any()
    assert len(list(removals(photos, 2, seed=3))) == 2


def test_sheets_and_key_and_the_same_again_by_the_seed(folder, tmp_path, capsys):
    keys = []
    for name in ("first", "second"):
        out = tmp_path / name
        assert main(["blind", "--photos", str(folder), "--fillers", "telea,ns", "--size", "240", "-o", str(out)]) == 0
        keys.append(json.loads((out / "key.json").read_text()))
    assert "4 rows" in capsys.readouterr().out
    assert keys[0] == keys[1]
    assert set(keys[0]) == {"00", "01", "02", "03"}
    assert all(sorted(columns) == ["ns", "telea"] for columns in keys[0].values())
    sheet = cv2.imread(str(out / "sheet-0.png"))
    assert sheet.shape[0] == 4 * 308
    assert set(json.loads((out / "votes.json").read_text()).values()) == {""}


@pytest.mark.parametrize("masks", [False, True])
def test_photos_that_the_project_leaves_out_are_in_no_row_and_the_others_keep_their_order(
    folder, tmp_path, monkeypatch, masks
):
    given = argparse.Namespace(photos=folder, masks=None, seed=3, size=240, count=9)
    if masks:
        given.masks = tmp_path / "masks"
        given.masks.mkdir()
        for number in range(4):
            cv2.imwrite(str(given.masks / f"{number}.png"), np.diag([255] * 240).astype(np.uint8))
    before = [removal.name for removal in removals_of(given)]
    digest = hashlib.sha256((folder / f"{before[1]}.png").read_bytes()).hexdigest()
    monkeypatch.setattr("training.evaluation.photos.left_out", lambda: {digest})

    assert sorted(before) == ["0", "1", "2", "3"]
    assert [removal.name for removal in removals_of(given)] == [before[0], *before[2:]]


def test_given_masks_are_used(folder, tmp_path):
    masks, out = tmp_path / "masks", tmp_path / "out"
    masks.mkdir()
    mask = np.zeros((240, 320), np.uint8)
    mask[20:40, 30:60] = 255
    cv2.imwrite(str(masks / "2.png"), mask)

    status = main(
        ["blind", "--photos", str(folder), "--masks", str(masks), "--fillers", "ns", "--size", "240", "-o", str(out)]
    )

    assert status == 0
    assert list(json.loads((out / "key.json").read_text())) == ["00"]


def test_the_tally_counts_by_filler(tmp_path, capsys):
    (tmp_path / "key.json").write_text(json.dumps({"00": ["a", "b"], "01": ["b", "a"], "02": ["a", "b"]}))
    votes = tmp_path / "votes.json"
    votes.write_text(json.dumps({"00": "A", "01": "B", "02": "tie"}))

    assert main(["blind", "--tally", str(votes), "-o", str(tmp_path)]) == 0
    printed = capsys.readouterr().out

    assert "a preferred: 2 of 3, 67 %" in printed
    assert "b preferred: 0 of 3" in printed
    assert "a preferred or as good: 3 of 3" in printed


@pytest.mark.parametrize(
    ("row", "vote", "word"), [("07", "A", "no row"), ("00", "C", "must be one of"), ("00", "", "A, B")]
)
def test_votes_that_cannot_be_are_refused(row, vote, word, tmp_path, capsys):
    (tmp_path / "key.json").write_text(json.dumps({"00": ["a", "b"]}))
    (tmp_path / "votes.json").write_text(json.dumps({row: vote}))

    assert main(["blind", "--tally", str(tmp_path / "votes.json"), "-o", str(tmp_path)]) == 1
    assert word in capsys.readouterr().err


def test_what_is_missing_is_said(folder, tmp_path, capsys):
    assert main(["blind", "-o", str(tmp_path)]) == 1
    assert "--photos" in capsys.readouterr().err
    assert main(["blind", "--tally", str(tmp_path / "none.json"), "-o", str(tmp_path)]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_wilson_s_interval():
    """Against the values of the formula in the literature: 8 of 10 is 0.490 to 0.943, 0 of 10 is 0 to 0.278."""
    assert (Share.of(8, 10).low, Share.of(8, 10).high) == pytest.approx((0.490, 0.943), abs=1e-3)
    assert (Share.of(0, 10).low, Share.of(0, 10).high) == pytest.approx((0.0, 0.278), abs=1e-3)
    assert counted({"00": ["a"]}, {})["a"] == Share(0, 0, 0.0, 1.0)
