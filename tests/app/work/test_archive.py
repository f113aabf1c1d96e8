"""Hostile archives of work: each ends in one sentence, and nothing is unpacked that should not be."""

import json
import pickle
import re
import struct
import tracemalloc
import zipfile
from contextlib import nullcontext
from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest

from app.document.document import Document
from app.document.sources import NOT_HERE, ONLY_HERE
from app.project.project_file import FORM, read_project, write_project
from app.work.archive import MAX_MANIFEST
from app.work.step import Step
from app.work.work import Work, WorkError, fingerprint
from app.work.work_file import read_summary
from engine.geometry import Bounds
from engine.photo.photo import Metadata, Photo
from tests.app.work.fuzzing import packed, run, sample

DAMAGED = "^This is no Lacuna project, or a damaged one; nothing of it can be opened.$"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def content(whole):
    with zipfile.ZipFile(BytesIO(whole)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def refused(tmp_path):
    """Reads bytes as a project, which must be refused; gives the sentence, and says how much memory it took."""

    def read(data, most_bytes=32 << 20):
        path = tmp_path / "hostile.lacuna"
        path.write_bytes(data)
        tracemalloc.start()
        try:
            with pytest.raises(WorkError) as caught:
                read_project(path)
            assert tracemalloc.get_traced_memory()[1] < most_bytes
        finally:
            tracemalloc.stop()
        assert sorted(file.name for file in tmp_path.iterdir()) == ["hostile.lacuna"]
        return str(caught.value)

    return read


def zipped(members, **options):
    """(name, data) of members, names given twice included."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return file.getvalue()


def test_a_sound_one_opens(whole, content, tmp_path):
    for data in (whole, packed(content)):
        (tmp_path / "sound.lacuna").write_bytes(data)
        assert len(read_project(tmp_path / "sound.lacuna").steps) == 5


def test_what_could_not_be_opened_again_is_not_written(whole, tmp_path):
    photo = Photo(np.zeros((20, 20, 3), np.uint8))
    marks = []
    for code in (NOT_HERE, ONLY_HERE):
        mark = Document(photo).begin_source_edit(code)  # each as if the other had not been made
        mark.rectangle(Bounds(0, 0, 9, 9), True)
        marks.append(Step(mark.commit("Source")))
    path = tmp_path / "project.lacuna"
    path.write_bytes(whole)
    work = Work(photo, None, "photo.png", None, (), tuple(marks), 1, np.zeros((20, 20, 4), np.uint8))
    with pytest.raises(WorkError, match="Save the photo instead"):
        write_project(work, fingerprint(photo), path)
    assert path.read_bytes() == whole
    write_project(replace(work, steps=(marks[1],)), fingerprint(photo), path)
    assert (read_project(path).document.sources[:9, :9] == ONLY_HERE).all()


def test_a_bomb_is_not_unpacked(content, refused):
    for name in ("preview", "changes", "attention", "file"):
        assert re.match(DAMAGED, refused(packed(content | {name: bytes(100 << 20)})))


def test_a_manifest_that_claims_more_than_there_is(content, refused):
    manifest = json.loads(content["manifest.json"])
    manifest["photo"] |= {"has_file": False, "size": [14_000, 14_000], "depth": 16, "alpha": True, "grey": False}
    data = json.dumps(manifest).encode()
    assert re.match(DAMAGED, refused(packed(content | {"manifest.json": data})))


def test_a_manifest_without_end_or_depth(content, refused):
    for data in (b"[" * 1_000_000, b" " * (MAX_MANIFEST + 1), b'{"lacuna-project": ' + b"9" * 100_000 + b"}", b"[]"):
        assert re.match(DAMAGED, refused(packed(content | {"manifest.json": data}), most_bytes=128 << 20))


@pytest.mark.parametrize("name", ["../evil", "/etc/evil", "C:\\evil", "evil", "file/", "manifest.json"])
def test_names_that_do_not_belong_there_or_come_twice(content, refused, name):
    with pytest.warns(UserWarning, match="Duplicate") if name == "manifest.json" else nullcontext():
        data = zipped([*content.items(), (name, content.get(name, b"x"))])
    assert re.match(DAMAGED, refused(data))


def test_what_was_locked_or_packed_in_another_way(content, refused):
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_BZIP2) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    assert re.match(DAMAGED, refused(file.getvalue()))
    locked = bytearray(packed(content))
    place = locked.index(b"PK\x01\x02")
    locked[place + 8] |= 1
    assert re.match(DAMAGED, refused(bytes(locked)))


def test_members_that_lie_over_one_another(content, refused):
    """The directory names one piece of the file twice."""
    data = packed(content)
    start, end = data.index(b"PK\x01\x02"), data.index(b"PK\x05\x06")
    place = data.index(b"fills", start) - 46
    directory = data[start:end] + data[place : place + 51].replace(b"fills", b"alpha")
    count = len(content) + 1
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(directory), start, 0)
    assert re.match(DAMAGED, refused(data[:start] + directory + tail))


def test_code_is_never_run(content, refused, tmp_path):
    class Evil:
        def __reduce__(self):
            return open, (str(tmp_path / "evil"), "w")

    for name in ("attention", "fills", "changes", "manifest.json"):
        assert re.match(DAMAGED, refused(packed(content | {name: pickle.dumps(Evil())})))


def test_every_beginning_of_a_project_is_refused(whole, refused):
    for length in np.random.default_rng(5).integers(0, len(whole), 20):
        assert re.match(DAMAGED, refused(whole[:length]))


def test_a_version_from_the_future(content, refused):
    manifest = json.loads(content["manifest.json"]) | {"lacuna-project": 2}
    said = refused(packed(content | {"manifest.json": json.dumps(manifest).encode()}))
    assert said == "The project was saved by a newer version of Lacuna; open it with that one."


@pytest.mark.parametrize(
    ("said", "expected"), [([300, 150.5], (300, 150.5)), ([-300, 150], None), ([0, 0], None), ([1e999, 72], None)]
)
def test_a_resolution_that_is_none_is_not_believed(said, expected, tmp_path):
    photo = Photo(np.full((64, 80, 3), 9, np.uint8), metadata=Metadata(dpi=(300.0, 150.0)))
    path = tmp_path / "photo.lacuna"
    preview = np.zeros((64, 80, 4), np.uint8)
    write_project(Work(photo, None, "photo.png", None, (), (), 0, preview, b""), fingerprint(photo), path)
    with zipfile.ZipFile(path) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(content["manifest.json"])
    manifest["photo"]["metadata"]["dpi"] = said
    path.write_bytes(packed(content | {"manifest.json": json.dumps(manifest).encode()}))
    assert read_project(path).document.photo.metadata.dpi == expected


def test_what_is_no_file(tmp_path):
    with pytest.raises(WorkError, match=DAMAGED):
        read_summary(tmp_path, FORM)
    with pytest.raises(WorkError, match="not there any more"):
        read_summary(tmp_path / "none", FORM)


def test_at_random():
    """The short form of ``python -m tests.app.work.fuzzing``."""
    assert set(run(250, seed=20_000)) == {"opened", "one sentence"}


def test_changes_that_would_take_for_ever_are_not_unpacked(whole, refused, tmp_path, monkeypatch):
    monkeypatch.setattr("app.work.work_file.MOST_UNPACKED", 1000)
    assert re.match(DAMAGED, refused(whole))
    with pytest.raises(WorkError, match="too much for one project"):
        sample(tmp_path)
