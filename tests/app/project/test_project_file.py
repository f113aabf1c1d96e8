"""Where a linked photo is looked for."""

import sys
from pathlib import Path

import pytest

from app.project.project_file import _links
from app.work.work import FileStamp

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the paths are those of other systems")


def places(link, project="/projects/p.lacuna", original=None):
    return [str(path) for path in _links(Path(project), original)(FileStamp(Path(link), 1, 1))]


def test_where_it_was_then_beside_the_project():
    assert places("/photos/sea.png") == ["/photos/sea.png", "/projects/sea.png"]
    assert places("/photos/sea.png", original=Path("/new/sea.png")) == ["/new/sea.png"]


def test_beside_the_project_whatever_system_wrote_it():
    assert places(r"C:\photos\sea.png")[-1] == "/projects/sea.png"


@pytest.mark.parametrize("link", [r"\\evil\share\sea.png", "//evil/share/sea.png", r"\\?\UNC\evil\sea.png"])
def test_another_computer_is_not_asked(link):
    assert places(link) == ["/projects/sea.png"]
