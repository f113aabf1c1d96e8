"""``lacuna fill`` on a folder: which photo and mask belong together, and that one bad file does not stop the others."""

import os

import numpy as np
from PIL import Image

from engine.types import FillError
from tests.app.cli.filling import PaintFiller, hole, is_filled, photograph, run


def test_folders_pair_by_name(folders):
    out = folders / "out"
    code, _, filler = run(folders / "photos", "--mask", folders / "masks", "-o", out)
    assert (code, filler.filled) == (0, 3)
    assert sorted(p.name for p in out.iterdir()) == ["a.png", "b.png", "ç.png"]
    assert is_filled(out / "b.png", photograph(1), hole())


def test_one_mask_for_all_photos(folders):
    code, _, filler = run(folders / "photos", "--mask", folders / "masks" / "a.png", "-o", folders / "out")
    assert (code, filler.filled) == (0, 3)


def test_photos_and_masks_in_one_folder(folder):
    (folder / "mask.png").rename(folder / "photo_mask.png")
    code, _, filler = run(folder, "--mask", folder, "-o", folder / "out")
    assert (code, filler.filled) == (0, 1)
    assert [p.name for p in (folder / "out").iterdir()] == ["photo.png"]


def test_what_has_no_partner_is_reported_and_the_rest_is_filled(folders):
    (folders / "masks" / "a.png").rename(folders / "masks" / "stranger.png")
    Image.fromarray(hole()).save(folders / "masks" / "b.png")  # beside b_mask.png
    code, said, filler = run(folders / "photos", "--mask", folders / "masks", "-o", folders / "out")
    assert (code, filler.filled) == (1, 1)
    assert "a.jpg has no mask" in said
    assert "b.png has several masks" in said
    assert "stranger.png belongs to no photo" in said


def test_two_photos_never_share_a_result(folders):
    Image.fromarray(photograph(9)).save(folders / "photos" / "b.jpg")
    mask = folders / "masks" / "a.png"
    code, said, filler = run(folders / "photos", "--mask", mask, "-o", folders / "out")
    assert (code, filler.filled) == (1, 3)
    assert "b.png would overwrite the result of b.jpg" in said


def test_one_bad_photo_does_not_stop_the_others(folders):
    (folders / "photos" / "a.jpg").write_bytes(b"\xff\xd8\xff" + bytes(50))
    code, said, filler = run(folders / "photos", "--mask", folders / "masks", "-o", folders / "out")
    assert (code, filler.filled) == (1, 2)
    assert len([line for line in said.splitlines() if "a.jpg" in line]) == 1


def test_a_filler_that_fails_on_one_photo(folders):
    failing = PaintFiller(failure=FillError("The hole is too strange."), at=2)
    code, said, _ = run(folders / "photos", "--mask", folders / "masks", "-o", folders / "out", filler=failing)
    assert code == 1
    assert "The hole is too strange." in said.splitlines()
    assert sorted(p.name for p in (folders / "out").iterdir()) == ["a.png", "ç.png"]


def test_an_interrupt_leaves_nothing_half_written(folders):
    stopped = PaintFiller(failure=KeyboardInterrupt(), at=2)
    code, said, _ = run(folders / "photos", "--mask", folders / "masks", "-o", folders / "out", filler=stopped)
    assert code == 130
    assert "interrupted" in said
    assert [p.name for p in (folders / "out").iterdir()] == ["a.png"]


def test_a_photo_that_fails_in_a_way_nobody_foresaw_does_not_stop_the_others(folders):
    filler = PaintFiller(failure=ZeroDivisionError("strange"), at=1)
    code, said, _ = run(folders / "photos", "--mask", folders / "masks", "-o", folders / "out", filler=filler)
    assert code == 1
    assert "was not filled. Something unexpected went wrong: strange." in said
    assert filler.filled > 1


def test_the_mask_among_the_photos_is_no_photo(folder):
    code, said, filler = run(folder, "--mask", folder / "mask.png", "-o", folder / "out")
    assert (code, filler.filled) == (0, 1)
    assert [path.name for path in (folder / "out").iterdir()] == ["photo.png"], said


def test_the_marks_beside_a_mask_are_neither_photo_nor_mask(folder):
    (folder / "photo_mask.png").write_bytes((folder / "mask.png").read_bytes())
    (folder / "mask.png").unlink()
    Image.fromarray(np.full((40, 50), 128, np.uint8)).save(folder / "photo_mask-sources.png")
    code, said, filler = run(folder, "--mask", folder, "-o", folder / "out")
    assert (code, filler.filled) == (0, 1), said


def test_what_is_left_out_of_a_folder_says_why(folder):
    (folder / "._photo.png").write_bytes(b"\0\5\x16\7 notes of macOS")
    (folder / "a.gif").write_bytes(b"GIF89a")
    (folder / "b.psd").write_bytes(b"8BPS")
    (folder / "c.png").symlink_to(folder / "nowhere.png")
    (folder / "d.txt").write_text("a letter")
    (folder / "e.png").mkdir()
    code, said, filler = run(folder, "--mask", folder / "mask.png", "-o", folder / "out")
    assert (code, filler.filled) == (1, 1)
    lines = said.splitlines()
    assert [line.split()[0] for line in lines] == ["a.gif", "b.psd", "c.png", "photo.png:"]
    assert "is a GIF file" in lines[0]
    assert "is a Photoshop file" in lines[1]


def test_a_named_pipe_is_a_sentence_and_not_waited_for(folder):
    os.mkfifo(folder / "pipe.png")
    code, said, _ = run(folder / "pipe.png", "--mask", folder / "mask.png", "-o", folder / "out.png")
    assert code == 1
    assert said == "pipe.png is a named pipe, not a photo.\n"
