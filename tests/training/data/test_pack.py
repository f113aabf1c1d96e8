"""A pack is read as the folder it was made of: the same photos, kinds and held-out ones, in one small file."""

import hashlib
import json
import zipfile

import cv2
import numpy as np
import pytest

from tests.fakes.runs import SIZE, Run, recipe, reconstruction, write_photos
from training import events
from training.config import PhotosConfig
from training.data import pack as packs
from training.data.pack import CONTENTS, read_pack
from training.data.packing import reduced, write_pack
from training.data.photos import index_photos
from training.data.pixels import PhotoCache
from training.errors import TrainingError

PHOTOS = PhotosConfig(validation_share=0.4)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("photos")
    write_photos(folder, 12)
    write_photos(folder / "more", 12, size=(300, 500), kind="face")
    for number in range(6):  # recoloured copies: held out with what they are copies of, or not at all
        photo = cv2.imread(str(folder / f"scene-{number:03d}.png"))
        cv2.imwrite(str(folder / f"copy-{number:03d}.jpg"), np.clip(photo * 0.8 + 20, 0, 255).astype(np.uint8))
    (folder / "scene-099.png").write_bytes(b"no photo")
    return folder


@pytest.fixture(scope="module")
def pack(folder, tmp_path_factory):
    path = tmp_path_factory.mktemp("pack") / "photos.pack"
    write_pack(folder, path, PhotosConfig(), size=SIZE)
    return path


def _names(photos, root):
    return {photo.path.relative_to(root).as_posix() for photo in photos}


def test_the_same_photos_are_held_out_as_of_the_folder(folder, pack):
    from_folder, from_pack = index_photos(folder, PHOTOS), index_photos(pack, PHOTOS)
    for side in ("training", "validation"):
        assert _names(getattr(from_pack, side), pack) == _names(getattr(from_folder, side), folder)
        assert len(getattr(from_pack, side)) > 3
    held = _names(from_pack.validation, pack)
    assert all((f"scene-{n:03d}.png" in held) == (f"copy-{n:03d}.jpg" in held) for n in range(6))
    assert {photo.kind for photo in from_pack.training} == {"scene", "face", "copy"}
    kinds = PhotosConfig(validation_share=0, kinds={"face": 1.0})
    assert len(index_photos(pack, kinds).training) == 12


def test_pictures_are_the_photos_reduced_to_what_a_crop_needs(folder, pack):
    index = index_photos(pack, PhotosConfig(validation_share=0))
    cache = PhotoCache(index.report, PhotosConfig())
    original = PhotoCache(index.report, PhotosConfig())
    whole = {photo.path.name: photo for photo in index_photos(folder, PhotosConfig(validation_share=0)).training}
    for photo in index.training:
        pixels = cache.get(photo)
        assert pixels.shape[:2] == photo.size[::-1]
        assert min(pixels.shape[:2]) <= SIZE * 1.25
        assert max(pixels.shape[:2]) <= 1.5 * min(pixels.shape[:2]) + 1
        wanted = reduced(original.get(whole[photo.path.name]), SIZE)
        assert np.abs(pixels.astype(int) - wanted).mean() < 4
    assert index.report.skipped == {}


def test_a_small_photo_is_not_enlarged_and_a_long_one_is_cut():
    assert reduced(np.zeros((60, 50, 3), np.uint8), 256).shape == (60, 50, 3)
    assert reduced(np.zeros((1000, 640, 3), np.uint8), 256).shape == (480, 320, 3)
    assert reduced(np.zeros((64, 400, 3), np.uint8), 256).shape == (64, 96, 3)


def test_a_run_trains_on_a_pack(pack):
    with Run(pack, recipe(reconstruction(2), photos=PHOTOS, validate_every=2)) as run:
        run.trainer.run()
    started = run.of(events.Started)[0]
    assert started.photos + started.validation_photos == 30
    assert len(run.of(events.Validated)) == 1


def test_the_best_quality_that_fits_is_taken_and_said(folder, tmp_path):
    free = write_pack(folder, tmp_path / "free.pack", PhotosConfig(), size=256)
    assert (free.pictures, free.quality) == (30, 90)
    assert "scene-099.png" in str(free.report)
    tight = write_pack(folder, tmp_path / "tight.pack", PhotosConfig(), size=256, limit=free.size * 9 // 10)
    assert tight.quality < 90
    assert tight.size == (tmp_path / "tight.pack").stat().st_size <= free.size * 9 // 10
    assert read_pack(tmp_path / "tight.pack").quality == tight.quality
    assert write_pack(folder, tmp_path / "p", PhotosConfig(), size=256, quality=72).quality == 72
    with pytest.raises(TrainingError, match="30 photos do not fit into 0 MiB; choose a smaller --size"):
        write_pack(folder, tmp_path / "none.pack", PhotosConfig(), limit=20_000)
    assert not (tmp_path / "none.pack").exists()


def test_the_same_folder_makes_the_same_pack(folder, pack, tmp_path):
    write_pack(folder, tmp_path / "again.pack", PhotosConfig(), size=SIZE)
    assert (tmp_path / "again.pack").read_bytes() == pack.read_bytes()


def test_a_data_set_with_a_split_of_its_own_keeps_it(tmp_path):
    write_photos(tmp_path / "set" / "train", 3)
    write_photos(tmp_path / "set" / "val", 2, kind="other")
    layout = PhotosConfig(layout="places2")
    write_pack(tmp_path / "set", tmp_path / "set.pack", layout)
    index = index_photos(tmp_path / "set.pack", layout)
    assert _names(index.training, tmp_path / "set.pack") == {f"train/scene-00{n}.png" for n in range(3)}
    assert _names(index.validation, tmp_path / "set.pack") == {"val/other-000.png", "val/other-001.png"}


def test_photos_that_the_project_leaves_out_are_left_out_of_packs_too(folder, pack, monkeypatch):
    digest = hashlib.sha256((folder / "scene-004.png").read_bytes()).hexdigest()
    monkeypatch.setattr("training.data.photos.left_out", lambda: frozenset({digest}))
    index = index_photos(pack, PHOTOS)
    assert "scene-004.png" not in _names(index.training + index.validation, pack)
    assert "left out" in str(index.report)


@pytest.mark.parametrize("share", [0.3, 0.999])
def test_a_pack_cut_short_is_a_sentence(pack, tmp_path, share):
    data = pack.read_bytes()
    (tmp_path / "cut.pack").write_bytes(data[: int(len(data) * share)])
    with pytest.raises(TrainingError, match=r"cut.pack” is cut short or damaged; copy it again"):
        index_photos(tmp_path / "cut.pack", PHOTOS)


def test_something_else_is_no_pack(folder, tmp_path):
    with pytest.raises(TrainingError, match="is no pack of Lacuna"):
        index_photos(folder / "scene-000.png", PHOTOS)
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("a.txt", "b")
    with pytest.raises(TrainingError, match="is no pack of Lacuna"):
        index_photos(tmp_path / "other.zip", PHOTOS)
    with pytest.raises(TrainingError, match="There is no folder"):
        index_photos(tmp_path / "nothing.pack", PHOTOS)


def _changed(pack, path, change, leave_out=None):
    with zipfile.ZipFile(pack) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            if name == CONTENTS:
                content = json.loads(old.read(name))
                change(content)
                new.writestr(name, json.dumps(content))
            elif name != leave_out:
                new.writestr(name, old.read(name))
    return path


def test_another_version_is_a_sentence(pack, tmp_path):
    path = _changed(pack, tmp_path / "new.pack", lambda content: content.update(version=2))
    with pytest.raises(TrainingError, match=r"is of version 2, this Lacuna reads version 1; copy it again, or make"):
        index_photos(path, PHOTOS)


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content.pop("crops"),
        lambda content: content.update(format="other"),
        lambda content: content["crops"][0].update(look="12"),
        lambda content: content["crops"][0].update(look="x" * 64),
        lambda content: content["crops"][0].update(digest="no hash"),
        lambda content: content["crops"][0].update(side="both"),
        lambda content: content.update(crops=3),
    ],
)
def test_nonsense_inside_is_a_sentence(pack, tmp_path, change):
    with pytest.raises(TrainingError, match="is no pack of Lacuna, or damaged"):
        index_photos(_changed(pack, tmp_path / "bad.pack", change), PHOTOS)


def test_a_picture_that_is_missing_or_damaged(pack, tmp_path):
    path = _changed(pack, tmp_path / "less.pack", lambda _content: None, "scene-001.png.webp")
    with pytest.raises(TrainingError, match="lacks 1 of its pictures"):
        index_photos(path, PHOTOS)
    name = packs.entry_of("scene-001.png")
    with zipfile.ZipFile(pack) as archive:
        at, length = archive.getinfo(name).header_offset, archive.getinfo(name).file_size
    data = bytearray(pack.read_bytes())
    data[at + 60 : at + 60 + length // 2] = bytes(length // 2)
    (tmp_path / "bad.pack").write_bytes(data)
    index = index_photos(tmp_path / "bad.pack", PhotosConfig(validation_share=0))
    cache = PhotoCache(index.report, PhotosConfig())
    found = [cache.get(photo) for photo in index.training]
    assert sum(pixels is None for pixels in found) == 1
    assert str(index.report) == "1 file was skipped: scene-001.png (damaged or cut off)."
