"""Which photos are measured, and that they always are the same pixels."""

import numpy as np
import pytest
from PIL import Image

from training.evaluation.errors import EvaluationError
from training.evaluation.photos import list_photos, read_photo


def _save(path, shape=(40, 60), mode="RGB", **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(0).integers(0, 256, (*shape, 3), dtype=np.uint8)
    Image.fromarray(pixels).convert(mode).save(path, **options)
    return pixels


def test_pictures_are_listed_by_path_without_hidden_and_other_files(tmp_path):
    for name in ("b.png", "a/z.jpg", ".hidden.png", ".cache/c.png", "C.PNG"):
        _save(tmp_path / name)
    (tmp_path / "notes.txt").write_text("no photo")
    names = [path.relative_to(tmp_path).as_posix() for _, path in list_photos(tmp_path)]
    assert names == ["C.PNG", "a/z.jpg", "b.png"]


def test_a_limit_spreads_over_the_folder_and_keeps_the_numbers(tmp_path):
    for number in range(10):
        _save(tmp_path / f"{number}.png", (8, 8))
    everything = dict(list_photos(tmp_path))
    some = list_photos(tmp_path, limit=3)
    assert [number for number, _ in some] == [0, 3, 6]
    assert all(everything[number] == path for number, path in some)
    assert len(list_photos(tmp_path, limit=99)) == 10


def test_the_shorter_side_fits_and_the_centre_is_kept(tmp_path):
    pixels = _save(tmp_path / "wide.png", (32, 50))
    assert np.array_equal(read_photo(tmp_path / "wide.png", size=32), pixels[:, 9:41])
    for shape in ((300, 200), (20, 31)):
        _save(tmp_path / "other.png", shape)
        assert read_photo(tmp_path / "other.png", size=64).shape == (64, 64, 3)


def test_a_turned_photo_is_upright(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # turn right by 90°
    pixels = _save(tmp_path / "turned.png", (32, 32), exif=exif)
    assert np.array_equal(read_photo(tmp_path / "turned.png", size=32), np.rot90(pixels, -1))


def test_sixteen_bits_become_eight(tmp_path):
    grey = (np.arange(32 * 32, dtype=np.uint16) * 64).reshape(32, 32)
    Image.fromarray(grey).save(tmp_path / "deep.png")
    assert np.array_equal(read_photo(tmp_path / "deep.png", size=32)[..., 1], grey >> 8)


def test_a_cut_off_photo_is_named(tmp_path):
    _save(tmp_path / "cut.jpg", (64, 64))
    (tmp_path / "cut.jpg").write_bytes((tmp_path / "cut.jpg").read_bytes()[:700])
    with pytest.raises(EvaluationError, match=r"cut\.jpg"):
        read_photo(tmp_path / "cut.jpg")


@pytest.mark.parametrize("folder", ["empty", "missing"])
def test_a_folder_without_photos_is_refused(tmp_path, folder):
    (tmp_path / "empty").mkdir()
    with pytest.raises(EvaluationError, match=folder):
        list_photos(tmp_path / folder)


def test_celeba_is_measured_on_what_training_would_crop(tmp_path):
    from engine.photo.reading import load_pixels
    from training.data.crops import centre_crop
    from training.data.pixels import prepare

    for number in range(3):
        _save(tmp_path / "img_align_celeba" / f"{number}.png", (218, 178))
    (tmp_path / "list_eval_partition.txt").write_text("0.png 0\n1.png 1\n2.png 2\n")

    ((number, path),) = list_photos(tmp_path, layout="celeba")

    assert (number, path.name) == (0, "1.png")  # validation photos only
    wanted = centre_crop(prepare(load_pixels(path), "celeba"), 256)
    assert np.array_equal(read_photo(path, size=256, layout="celeba"), wanted)
    assert not np.array_equal(read_photo(path, size=256), wanted)
