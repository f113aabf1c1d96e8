"""Folders of photos: any format, broken files, the split, the cache, known layouts, crops."""

import cv2
import numpy as np
import pytest
import torch
from PIL import Image

from engine.photo.reading import load_pixels
from tests.fakes.runs import write_photos
from training.config import PhotosConfig
from training.data.crops import Crops, centre_crop, draw_colours, random_crop
from training.data.finish import recoloured
from training.data.layouts import find_files
from training.data.photos import PhotoFile, ScanReport, index_photos
from training.data.pixels import PhotoCache, prepare
from training.errors import TrainingError


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif", "a.bmp"])
def test_every_format_the_editor_opens_is_read_as_rgb(tmp_path, name):
    pixels = np.zeros((90, 100, 3), np.uint8)
    pixels[:, :, 0] = 200
    pixels[:, :, 2] = 30
    Image.fromarray(pixels).save(tmp_path / name, quality=95)
    read = load_pixels(tmp_path / name)
    assert read.shape == pixels.shape
    assert abs(read.astype(int) - pixels).max() < 12


def test_orientation_alpha_grey_and_sixteen_bits(tmp_path):
    picture = Image.fromarray(np.zeros((40, 60, 3), np.uint8))
    exif = Image.Exif()
    exif[0x0112] = 6
    for name in ("turned.jpg", "turned.png", "turned.webp"):
        picture.save(tmp_path / name, exif=exif)
        assert load_pixels(tmp_path / name).shape == (60, 40, 3), name
    Image.fromarray(np.full((8, 9, 4), 70, np.uint8)).save(tmp_path / "alpha.png")
    Image.fromarray(np.full((8, 9), 70, np.uint8)).save(tmp_path / "grey.png")
    for name in ("alpha.png", "grey.png"):
        np.testing.assert_array_equal(load_pixels(tmp_path / name), np.full((8, 9, 3), 70, np.uint8))
    deep = np.zeros((8, 9, 3), np.uint16)
    deep[:, :, 2] = 65535  # red, as OpenCV counts
    deep[:, :, 0] = 32768
    for name in ("deep.png", "deep.tif"):
        cv2.imwrite(str(tmp_path / name), deep)
        np.testing.assert_array_equal(load_pixels(tmp_path / name)[0, 0], [255, 0, 128])


def test_broken_files_are_skipped_and_named(tmp_path):
    write_photos(tmp_path, 4)
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "text.png").write_text("hello")
    index = index_photos(tmp_path, PhotosConfig(validation_share=0))
    assert len(index.training) == 4
    assert {path.name for path in index.report.skipped} == {"empty.jpg", "text.png"}
    assert "2 files were skipped: empty.jpg (empty file), text.png (not an image)." in str(index.report)


def test_what_the_editor_refuses_is_not_learnt_from_either(tmp_path):
    write_photos(tmp_path, 1)
    Image.new("CMYK", (90, 90)).save(tmp_path / "print.jpe", "JPEG")
    Image.new("RGB", (90, 90)).save(tmp_path / "gif.jpg", "GIF")
    index = index_photos(tmp_path, PhotosConfig(validation_share=0))
    cache = PhotoCache(index.report, PhotosConfig())
    decoded = [photo.path.name for photo in index.training if cache.get(photo) is not None]
    assert decoded == ["scene-000.png"]
    reasons = {path.name: why for path, why in index.report.skipped.items()}
    assert reasons == {"gif.jpg": "a GIF file", "print.jpe": "a CMYK JPEG, made for print"}


@pytest.mark.parametrize("name", ["scene-000.png", "scene-000.jpg"])
def test_a_truncated_photo_is_found_when_it_is_decoded_and_another_taken(tmp_path, name):
    write_photos(tmp_path, 3)
    whole = cv2.imread(str(tmp_path / "scene-000.png"))
    (tmp_path / "scene-000.png").unlink()
    cv2.imwrite(str(tmp_path / name), whole)
    data = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(data[: len(data) // 2])
    config = PhotosConfig(validation_share=0)
    index = index_photos(tmp_path, config)
    assert len(index.training) == 3
    source = Crops(index.training, PhotoCache(index.report, config), config)
    for seed in range(12):
        assert source.draw(np.random.default_rng(seed), 80)[0].shape == (80, 80, 3)
    assert [path.name for path in index.report.skipped] == [name]


def test_nothing_can_be_decoded_any_more(tmp_path):
    write_photos(tmp_path, 2)
    config = PhotosConfig(validation_share=0)
    index = index_photos(tmp_path, config)
    for photo in index.training:
        photo.path.unlink()
    source = Crops(index.training, PhotoCache(index.report, config), config)
    with pytest.raises(TrainingError, match="No photo of the folder can be decoded"):
        source.draw(np.random.default_rng(0), 80)


def test_empty_missing_and_all_broken_folders_are_refused_in_a_sentence(tmp_path):
    (tmp_path / "e").mkdir()
    with pytest.raises(TrainingError, match="There are no photos in"):
        index_photos(tmp_path / "e", PhotosConfig())
    with pytest.raises(TrainingError, match="There is no folder"):
        index_photos(tmp_path / "none", PhotosConfig())
    (tmp_path / "e" / "a.jpg").write_bytes(b"x")
    with pytest.raises(TrainingError, match=r"None of the photos .* can be used"):
        index_photos(tmp_path / "e", PhotosConfig())


def test_one_photo_is_trained_on_even_if_the_hash_would_hold_it_out(tmp_path):
    write_photos(tmp_path, 1)
    index = index_photos(tmp_path, PhotosConfig(validation_share=0.9))
    assert len(index.training) == 1


def test_ten_thousand_files_with_one_percent_broken(tmp_path):
    write_photos(tmp_path / "seed", 1, size=(80, 80))
    good = (tmp_path / "seed" / "scene-000.png").read_bytes()
    many = tmp_path / "many"
    many.mkdir()
    for number in range(10_000):
        (many / f"{number}.png").write_bytes(b"broken" if number % 100 == 0 else good)
    index = index_photos(many, PhotosConfig(validation_share=0))
    assert len(index.training) == 9_900
    assert len(index.report.skipped) == 100
    assert str(index.report).startswith("100 files were skipped")
    assert "and 97 more" in str(index.report)


def test_split_depends_on_content_only(tmp_path):
    write_photos(tmp_path / "a", 40, size=(72, 72))
    (tmp_path / "b" / "deep").mkdir(parents=True)
    for number, path in enumerate(sorted((tmp_path / "a").iterdir(), reverse=True)):
        if number % 2:
            (tmp_path / "b" / "deep" / f"z{number}.png").write_bytes(path.read_bytes())
    config = PhotosConfig(validation_share=0.3)
    first, second = (index_photos(tmp_path / name, config) for name in "ab")
    assert {p.digest for p in second.validation} == {p.digest for p in first.validation} & {
        p.digest for p in (*second.training, *second.validation)
    }
    assert 3 < len(first.validation) < 25
    assert not {p.digest for p in first.training} & {p.digest for p in first.validation}


def test_kinds_are_drawn_by_weight(tmp_path):
    for kind, count in (("face", 1), ("scene", 5), ("other", 3)):
        write_photos(tmp_path, count, kind=kind)
    config = PhotosConfig(kinds={"face": 3.0, "scene": 1.0}, validation_share=0)
    index = index_photos(tmp_path, config)
    assert {photo.kind for photo in index.training} == {"face", "scene"}
    cache = _CountingCache(index.report, config)
    source = Crops(index.training, cache, config)
    for seed in range(200):
        source.draw(np.random.default_rng(seed), 72)
    assert 120 < cache.asked.count("face") < 180
    with pytest.raises(TrainingError, match="of a kind the recipe names"):
        index_photos(tmp_path, PhotosConfig(kinds={"cat": 1.0}))


def test_cache_stays_within_its_budget_and_forgets_the_longest_unused(tmp_path):
    files = [PhotoFile(tmp_path / f"{i}.png", "", "") for i in range(4)]
    for photo in files:
        cv2.imwrite(str(photo.path), np.zeros((400, 400, 3), np.uint8))  # 480 000 bytes decoded
    cache = PhotoCache(ScanReport(), PhotosConfig(cache_mb=1))
    for photo in (files[0], files[1], files[0], files[2]):
        cache.get(photo)
        assert cache.bytes_kept <= 1 << 20
    for photo in files:
        photo.path.unlink()
    assert cache.get(files[0]) is not None
    assert cache.get(files[1]) is None


def test_celeba_is_prepared_as_in_the_paper(tmp_path):
    write_photos(tmp_path / "img_align_celeba", 3, size=(218, 178))
    lines = "scene-000.png 0\nscene-001.png 1\nscene-002.png 2\n"
    (tmp_path / "list_eval_partition.txt").write_text(lines)
    index = index_photos(tmp_path, PhotosConfig(layout="celeba"))
    assert [p.path.name for p in index.training] == ["scene-000.png"]
    assert [p.path.name for p in index.validation] == ["scene-001.png"]
    pixels = PhotoCache(index.report, PhotosConfig(layout="celeba")).get(index.training[0])
    assert pixels.shape == (315, 256, 3)
    assert prepare(pixels, "folder") is pixels


@pytest.mark.parametrize(
    ("layout", "training", "validation"),
    [
        ("places2", "data_256/a/abbey", "val_256"),
        ("places2", "data_large/a", "val_large"),
        ("imagenet", "train/n01440764", "val"),
        ("imagenet", "ILSVRC/Data/CLS-LOC/train/n01440764", "ILSVRC/Data/CLS-LOC/val"),
    ],
)
def test_layouts_with_a_validation_folder(tmp_path, layout, training, validation):
    write_photos(tmp_path / training, 2)
    write_photos(tmp_path / validation, 1)
    files = find_files(tmp_path, layout)
    assert len(files.training) == 2
    assert len(files.validation) == 1


def test_dtd_uses_its_first_split(tmp_path):
    write_photos(tmp_path / "images" / "banded", 3)
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels" / "train1.txt").write_text("banded/scene-000.png\nbanded/scene-002.png\n")
    (tmp_path / "labels" / "val1.txt").write_text("banded/scene-001.png\n")
    files = find_files(tmp_path, "dtd")
    assert [p.name for p in files.training] == ["scene-000.png", "scene-002.png"]
    assert [p.name for p in files.validation] == ["scene-001.png"]


@pytest.mark.parametrize("layout", ["places2", "imagenet", "dtd"])
def test_a_folder_of_another_layout_is_refused(tmp_path, layout):
    write_photos(tmp_path, 1)
    with pytest.raises(TrainingError, match="not laid out as"):
        find_files(tmp_path, layout)


@pytest.mark.parametrize("shape", [(300, 400), (80, 80), (30, 500), (1, 1)])
def test_crops_of_any_photo_have_the_size_asked_for(shape):
    photo = np.random.default_rng(0).integers(0, 256, (*shape, 3), np.uint8)
    for seed in range(20):
        assert random_crop(photo, np.random.default_rng(seed), 80, 0.2).shape == (80, 80, 3)
    assert centre_crop(photo, 80).shape == (80, 80, 3)


def test_colour_changes_are_mild():
    image = torch.rand(1, 16, 16, 3, generator=torch.Generator().manual_seed(0)) * 2 - 1
    for seed in range(20):
        changed = recoloured(image, torch.from_numpy(draw_colours(np.random.default_rng(seed)))[None])
        assert changed.dtype == torch.float32
        assert changed.abs().max() <= 1
        assert 0 < (changed - image).abs().mean() < 0.35


class _CountingCache(PhotoCache):
    def __init__(self, report, config):
        super().__init__(report, config)
        self.asked = []

    def get(self, photo):
        self.asked.append(photo.kind)
        return super().get(photo)
