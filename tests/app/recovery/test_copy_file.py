"""Unsaved work as a file: everything comes back, and nothing in it is believed."""

import json
import stat
import sys
import zipfile
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from app.document.document import Document
from app.document.painted import PaintedMask
from app.recovery.copy_file import read_copy, read_summary, write_copy
from app.work.step import Step
from app.work.work import FileStamp, Work, WorkError, fingerprint, merged, redone
from engine.geometry import Bounds
from engine.photo.photo import Metadata, Photo
from engine.photo.reading import load_photo
from engine.types import FillResult, MadeBy, Patch, Variant
from tests.fakes.attention import map_of


def edits_of(document):
    """A stroke, a fill, an inverted mask, two marks and another stroke; and what the filler said."""
    rng = np.random.default_rng(3)
    made = []

    def commit(edit, label):
        made.append(edit.commit(label))

    edit = document.begin_mask_edit()
    edit.segment((250, 250), (270, 262), 9, True)
    commit(edit, "Brush")
    bounds = Bounds(240, 240, 280, 280)
    high = np.iinfo(document.pixels.dtype).max
    patch = Patch(
        bounds, rng.integers(0, high, (40, 40, 3), document.pixels.dtype), document.mask[bounds.slices].copy()
    )
    weights = {(row, column): {(0, 0): 0.75, (0, 1): 0.25} for row in range(1, 3) for column in range(1, 3)}
    painted = PaintedMask.of(document.mask)
    made.append(document.apply_fill([patch], clear_mask=True, label="Fill"))
    maps = (map_of(weights, Bounds(232, 232, 272, 288), disagreement=np.full(4, 0.5, np.float32)),)
    made_by = MadeBy("ab" * 32, 500, ((bounds, 0.5),), Variant(3, 0.25), (("softmax_scale", 5.0),))
    said = FillResult("network", (patch,), maps, "cpu", {"refine": 1.5}, ("A note.",), made_by)
    edit = document.begin_mask_edit()
    edit.apply(lambda mask: (np.logical_not(mask, out=mask), Bounds.of_shape(mask.shape))[1])
    commit(edit, "Invert")
    for code in (1, 2):
        edit = document.begin_source_edit(code)
        edit.rectangle(Bounds(10 * code, 10, 10 * code + 5, 300), True)
        commit(edit, "Source")
    edit = document.begin_mask_edit()
    edit.segment((20, 20), (30, 30), 5, False)
    commit(edit, "Eraser")
    return tuple(made), said, painted


def steps_of(edits, said, painted):
    return tuple(Step(edit, said, painted) if edit.label == "Fill" else Step(edit) for edit in edits)


def work_of(photo, file, *, given_up=0, undone=0):
    document = Document(photo)
    edits, said, painted = edits_of(document)
    for edit in edits[::-1][:undone]:
        document.undo(edit)
    steps = steps_of(edits[given_up:], said, painted)
    preview = np.arange(8 * 9 * 4, dtype=np.uint8).reshape(8, 9, 4)
    target = None if file is None else file.path
    return document, Work(photo, file, "sea.png", target, edits[:given_up], steps, len(steps) - undone, preview)


def assert_same_fill(step, other):
    """Patches are as the photo is after them: what was in them beside their mask is gone."""
    if step.result is None:
        assert other.result is None
        return
    mine, theirs = step.result, other.result
    for name in ("filler", "device", "seconds", "notes", "made_by"):
        assert getattr(mine, name) == getattr(theirs, name)
    for ours, read in zip(mine.patches, theirs.patches, strict=True):
        assert ours.bounds == read.bounds
        np.testing.assert_array_equal(ours.mask, read.mask)
        np.testing.assert_array_equal(ours.pixels[ours.mask], read.pixels[read.mask])
    np.testing.assert_array_equal(step.painted.mask(), other.painted.mask())
    for ours, read in zip(mine.attention, theirs.attention, strict=True):
        assert ours.frame == read.frame
        for name in ("queries", "weights", "indices", "rest", "received", "best", "disagreement"):
            np.testing.assert_array_equal(getattr(ours, name), getattr(read, name))


def assert_same(document, other):
    for kind in ("pixels", "mask", "sources"):
        np.testing.assert_array_equal(document.array(kind), other.array(kind))


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "sea.png"
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (300, 310, 3), np.uint8)).save(path)
    return load_photo(path)


def written(work, path):
    write_copy(work, fingerprint(work.photo), path)
    return path


@pytest.mark.parametrize("given_up", [0, 2])
@pytest.mark.parametrize("undone", [0, 1, 3])
def test_everything_comes_back_and_can_be_undone_and_done_again(photo, tmp_path, given_up, undone):
    document, work = work_of(photo, FileStamp.of(photo.path), given_up=given_up, undone=undone)
    found = read_copy(written(work, tmp_path / "copy"))
    assert_same(found.document, document)
    assert found.document.has_hole == document.has_hole
    assert [step.edit.label for step in found.steps] == [step.edit.label for step in work.steps]
    for mine, theirs in zip(work.steps, found.steps, strict=True):
        assert_same_fill(mine, theirs)
    assert (found.name, found.target, found.position) == (work.name, work.target, work.position)
    for mine, theirs in zip(work.steps[work.position :], found.steps[found.position :], strict=True):
        document.redo(mine.edit)
        found.document.redo(theirs.edit)
        assert_same(found.document, document)
    for mine, theirs in zip(work.steps[::-1], found.steps[::-1], strict=True):
        document.undo(mine.edit)
        found.document.undo(theirs.edit)
        assert_same(found.document, document)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_picture_without_a_file_comes_back_with_alpha_and_metadata(tmp_path, dtype):
    rng = np.random.default_rng(1)
    pixels, alpha = rng.integers(0, 255, (290, 300, 3), dtype), rng.integers(0, 255, (290, 300), dtype)
    metadata = Metadata(icc=b"\0\xff colours", dpi=(72.0, 96.0), png_chunks=((b"tEXt", b"a\0b"),))
    document, work = work_of(Photo(pixels, alpha, metadata=metadata), None)
    found = read_copy(written(work, tmp_path / "copy")).document
    assert_same(found, document)
    np.testing.assert_array_equal(found.photo.alpha, alpha)
    np.testing.assert_array_equal(found.photo.pixels, pixels)
    assert found.photo.metadata == metadata


def test_a_jpeg_that_was_saved_over_comes_back_from_the_bytes_it_was(tmp_path):
    path = tmp_path / "sea.jpg"
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (300, 310, 3), np.uint8)).save(path)
    photo = load_photo(path)
    document, work = work_of(photo, None)
    path.unlink()
    found = read_copy(written(work, tmp_path / "copy")).document
    assert_same(found, document)
    assert found.photo.file == photo.file


def test_the_summary_shows_the_picture_and_only_the_owner_may_read(photo, tmp_path):
    _, work = work_of(photo, FileStamp.of(photo.path))
    path = written(work, tmp_path / "copy")
    summary = read_summary(path)
    np.testing.assert_array_equal(summary.preview, work.preview)
    assert (summary.name, summary.file) == ("sea.png", work.file)
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_changed_or_vanished_photo_is_refused_and_the_copy_kept(photo, tmp_path):
    _, work = work_of(photo, FileStamp.of(photo.path))
    path = written(work, tmp_path / "copy")
    content = photo.path.read_bytes()
    Image.fromarray(np.zeros((300, 310, 3), np.uint8)).save(photo.path)
    with pytest.raises(WorkError, match="changed by something else"):
        read_copy(path)
    photo.path.unlink()
    with pytest.raises(WorkError, match="no longer in"):
        read_copy(path)
    photo.path.write_bytes(content)
    assert read_copy(path).position == work.position


def altered(path, change, **members):
    """The same copy with another manifest or other members."""
    with zipfile.ZipFile(path) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(content["manifest.json"])
    change(manifest)
    content["manifest.json"] = json.dumps(manifest).encode()
    content |= members
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)


def first_tile(manifest):
    return manifest["steps"][0]["deltas"][0][1][0]


HOSTILE = {
    "position": lambda m: m.update(position=99),
    "negative position": lambda m: m.update(position=-1),
    "position of text": lambda m: m.update(position="1"),
    "no steps": lambda m: m.pop("steps"),
    "steps of numbers": lambda m: m.update(steps=[1, 2]),
    "kind": lambda m: m["steps"][0]["deltas"][0].__setitem__(0, "__class__"),
    "another array": lambda m: m["steps"][0]["deltas"][0].__setitem__(0, "pixels"),
    "alpha of a photo without it": lambda m: m["steps"][0]["deltas"][0].__setitem__(0, "alpha"),
    "queries of another grid": lambda m: m["steps"][1]["fill"]["attention"][0].update(working=[8, 8]),
    "a map beside the photo": lambda m: m["steps"][1]["fill"]["attention"][0].update(crop=[0, 0, 999, 999]),
    "a patch beside the photo": lambda m: m["steps"][1]["fill"]["patches"][0].__setitem__(3, 999),
    "barred sources of no size": lambda m: m["steps"][1]["fill"]["made_by"].update(forbidden=7),
    "a scale that is none": lambda m: m["steps"][1]["fill"]["attention"][0].update(scale=float("nan")),
    "another variant": lambda m: m["steps"][1]["fill"]["made_by"]["variant"].update(code="x"),
    "outside": lambda m: first_tile(m).__setitem__(2, 10**9),
    "huge length": lambda m: first_tile(m).__setitem__(4, 10**18),
    "a short length": lambda m: first_tile(m).__setitem__(4, 3),
    "a true place": lambda m: first_tile(m).__setitem__(0, True),
    "over the edge of a tile": lambda m: first_tile(m).__setitem__(3, 300),
    "preview": lambda m: m.update(preview=[10**6, 10**6]),
    "depth": lambda m: m["photo"].update(file=None, size=[10**5, 10**5], depth=16, alpha=False, grey=False),
    "a photo that is a folder": lambda m: m["photo"]["file"].update(path="/"),
    "a path with a zero": lambda m: m["photo"]["file"].update(path="/a\0b"),
    "a newer version": lambda m: m.update({"lacuna-recovery": 3}),
    "label": lambda m: m["steps"][0].update(label=["x"]),
}


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_copy_ends_in_one_sentence(photo, tmp_path, change):
    _, work = work_of(photo, FileStamp.of(photo.path))
    path = written(work, tmp_path / "copy")
    altered(path, change)
    with pytest.raises(WorkError, match=r"^[^\n]+\.$"):  # noqa: PT012 - the head alone may do
        read_summary(path)
        read_copy(path)


def test_bombs_noise_and_halves_end_in_one_sentence(photo, tmp_path):
    _, work = work_of(photo, FileStamp.of(photo.path))
    path = written(work, tmp_path / "copy")
    whole = path.read_bytes()
    rng = np.random.default_rng(7)
    for number in range(200):
        path.write_bytes(whole[: rng.integers(0, len(whole))] if number % 2 else _flipped(whole, rng))
        try:
            read_summary(path)
            read_copy(path)
        except WorkError:
            pass
    path.write_bytes(whole)
    altered(path, lambda _: None, preview=bytes(50 << 20))
    with pytest.raises(WorkError, match="damaged"):
        read_summary(path)
    altered(path, lambda _: None, **{"manifest.json": b"[" * 2_000_000})
    with pytest.raises(WorkError, match="damaged"):
        read_summary(path)


def _flipped(whole, rng):
    noisy = bytearray(whole)
    for place in rng.integers(0, len(whole), 3):
        noisy[place] ^= 1 << rng.integers(0, 8)
    return bytes(noisy)


def test_edits_merged_are_the_same_as_one_after_another(photo):
    document, work = work_of(photo, None)
    edits = tuple(step.edit for step in work.steps)
    one = merged(photo, edits)
    for edit in reversed(edits):  # they can still be undone
        document.undo(edit)
    for kind, delta in one.deltas:
        delta.undo(document.array(kind))  # as it is its own opposite, this makes it
    expected, _ = work_of(photo, None)
    assert_same(document, expected)
    assert one.nbytes <= sum(edit.nbytes for edit in edits)
    assert redone(photo, (), (), 0).mask.any() == np.False_


def test_an_edit_of_transparency_fits_only_a_photo_that_has_it():
    pixels = np.zeros((40, 50, 3), np.uint8)
    document = Document(Photo(pixels, np.zeros((40, 50), np.uint8)))
    hole = Bounds(3, 4, 9, 12)
    patch = Patch(hole, np.full((*hole.shape, 3), 7, np.uint8), np.ones(hole.shape, bool))
    edit = document.apply_fill([patch], clear_mask=True, label="Fill")
    assert "alpha" in [kind for kind, _ in edit.deltas]
    document.undo(edit)
    with pytest.raises(ValueError, match="transparency, which the photo does not have"):
        redone(Photo(pixels), (), (edit,), 1)
    again = redone(Photo(pixels, np.zeros((40, 50), np.uint8)), (), (edit,), 1)
    assert again.alpha[hole.slices].min() == 255


def test_many_attention_maps_leave_room_for_the_newest(photo, tmp_path, monkeypatch):
    _, work = work_of(photo, FileStamp.of(photo.path))
    size = sum(one.nbytes for step in work.steps if step.result for one in step.result.attention)
    fill = next(step for step in work.steps if step.result)
    twice = replace(work, steps=(fill, fill), position=0)
    monkeypatch.setattr("app.recovery.copy_file._MAP_BYTES", size)
    with zipfile.ZipFile(written(twice, tmp_path / "copy")) as archive:
        said = [step["fill"]["attention"] for step in json.loads(archive.read("manifest.json"))["steps"]]
        assert [len(maps) for maps in said] == [0, 1]
        assert len(archive.read("attention")) == size


def test_a_copy_of_the_first_version_is_read(photo, tmp_path):
    document, work = work_of(photo, FileStamp.of(photo.path))
    path = written(work, tmp_path / "copy")
    with zipfile.ZipFile(path) as archive:
        kept = {name: archive.read(name) for name in archive.namelist() if name not in ("fills", "attention")}
    manifest = json.loads(kept["manifest.json"]) | {"lacuna-recovery": 1}
    for step in manifest["steps"]:
        del step["fill"]
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in (kept | {"manifest.json": json.dumps(manifest)}).items():
            archive.writestr(name, data)
    found = read_copy(path)
    assert_same(found.document, document)
    assert [step.result for step in found.steps] == [None] * len(work.steps)
