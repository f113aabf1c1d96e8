"""A page of tiny photos and networks, made once."""

from types import SimpleNamespace

import pytest

from engine.fillers import why_unavailable
from engine.weights import save_weights
from tests.fakes.networks import SIZE, tiny_generator
from tests.fakes.runs import write_photos
from training.cli import main

METHODS = ("" if why_unavailable("patchmatch") else "patchmatch,") + "telea,coarse,full,full+border"


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """Photos, weights with and without attention."""
    root = tmp_path_factory.mktemp("results")
    write_photos(root / "photos", 4)
    save_weights(root / "tiny.safetensors", tiny_generator(), {"training": "none at all"})
    save_weights(root / "plain.safetensors", tiny_generator(attention="none", seed=1), {})
    return root


@pytest.fixture(scope="session")
def make(folder):
    """Run the command into a folder of its own; the exit code."""

    def run(out, *more, work="work"):
        given = ["results", "--photos", folder / "photos", "--weights", folder / "tiny.safetensors"]
        given += ["--work", folder / work, "--size", SIZE, "--methods", METHODS, "--device", "cpu", "-o", out]
        return main([str(word) for word in (*given, *more)])

    return run


@pytest.fixture(scope="session")
def made(folder, make):
    """The page without other networks, and its figures."""
    page, images = folder / "docs" / "results.md", folder / "docs" / "images"
    assert make(page, "--figures", images) == 0
    return SimpleNamespace(page=page.read_text(), images=images)
