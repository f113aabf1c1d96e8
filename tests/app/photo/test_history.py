"""Undo within a budget of memory."""

import numpy as np
import pytest

from app.document.document import Document
from app.photo.history import History
from engine.geometry import Bounds
from engine.photo.photo import Photo
from engine.types import FillResult, Patch

SIZE = 64


@pytest.fixture
def document():
    return Document(Photo(np.zeros((600, 700, 3), np.uint8)))


def noise_fill(document, history, seed):
    """Noise does not compress: about 12 KB of pixels in the edit and 16 KB in the result."""
    rng = np.random.default_rng(seed)
    y, x = int(rng.integers(0, 600 - SIZE)), int(rng.integers(0, 700 - SIZE))
    bounds = Bounds(y, x, y + SIZE, x + SIZE)
    patch = Patch(bounds, rng.integers(1, 256, (SIZE, SIZE, 3), np.uint8), np.ones((SIZE, SIZE), bool))
    edit = document.apply_fill((patch,), clear_mask=True, label=f"Fill {seed}")
    result = FillResult("network", (patch,))
    history.push_edit(document, edit, result)
    return result


def test_the_oldest_steps_are_given_up_and_the_rest_still_undo_byte_for_byte(document, qtbot):
    history, sentences, states, results = History(200_000), [], [], []
    history.moved.connect(sentences.append)
    for seed in range(20):
        states.append(document.pixels.copy())
        results.append(noise_fill(document, history, seed))
        assert history.nbytes <= 200_000
    kept = history.count()
    assert 4 <= kept <= 8
    assert history.undoText() == "Fill 19"
    assert history.fills() == tuple(results[-kept:])
    qtbot.waitUntil(lambda: len(sentences) == 1)
    assert "0 MB" in sentences[0]
    assert "oldest" in sentences[0]
    newest = document.pixels.copy()
    for step in range(kept):
        history.undo()
        assert np.array_equal(document.pixels, states[-1 - step])
    assert not history.canUndo()
    assert len(sentences) == 1 + kept
    for _ in range(kept):
        history.redo()
    assert np.array_equal(document.pixels, newest)


def test_the_newest_step_is_kept_even_when_it_is_larger_than_the_budget(document):
    history = History(1000)
    noise_fill(document, history, 1)
    noise_fill(document, history, 2)
    assert history.count() == 1
    assert history.undoText() == "Fill 2"
    history.undo()
    assert not document.pixels[document.pixels == 0].any()


def test_what_was_saved_stays_known_as_saved_until_it_is_given_up(document):
    history = History(200_000)
    for seed in range(5):
        noise_fill(document, history, seed)
    history.setClean()
    for seed in range(5, 9):
        noise_fill(document, history, seed)
    assert history.count() < 9
    assert not history.isClean()
    for _ in range(4):
        history.undo()
    assert history.isClean()
    for _ in range(4):
        history.redo()
    for seed in range(9, 20):
        noise_fill(document, history, seed)
    while history.canUndo():
        history.undo()
        assert not history.isClean()


def test_the_newest_edit_is_another_object_once_something_was_changed(document):
    history = History()
    assert history.newest() is None
    noise_fill(document, history, 1)
    first = history.newest()
    noise_fill(document, history, 2)
    assert history.newest() is not first
    history.undo()
    assert history.newest() is first
    noise_fill(document, history, 3)  # as many steps as before, but not the same
    assert history.newest() is not first


def test_a_smaller_budget_counts_from_the_next_step_on(document):
    history = History()
    for seed in range(6):
        noise_fill(document, history, seed)
    history.set_budget(100_000)
    assert history.count() == 6
    noise_fill(document, history, 6)
    assert history.nbytes <= 100_000
    assert history.undoText() == "Fill 6"


def test_steps_of_another_day_are_taken_over_and_followers_are_told_once(document):
    first = History()
    for seed in range(3):
        noise_fill(document, first, seed)
    first.undo()
    told = []
    second = History()
    second.fills_changed.connect(lambda: told.append(second.index()))
    second.moved.connect(told.append)
    second.undone.connect(lambda: told.append("undone"))
    second.restore(document, first.steps(), 2)
    assert told == [2]
    assert (second.index(), second.count(), second.is_unsaved) == (2, 3, True)
    second.set_kept(second.newest())
    assert not second.is_unsaved
    second.undo()
    assert told == [2, "Undone: Fill 1", "undone", 1]
    assert second.is_unsaved
    second.redo()
    assert not second.is_unsaved


def test_of_a_file_that_holds_the_photo_before_them_the_steps_are_what_is_unsaved(document):
    history = History()
    noise_fill(document, history, 1)
    steps = history.steps()
    history.restore(document, steps, 1, is_saved_before=True)
    assert history.has_unsaved_pixels
    history.undo()
    assert not history.has_unsaved_pixels


class Counted(History):
    """Counts how often a step is looked at."""

    looked = 0

    def command(self, index):
        self.looked += 1
        return super().command(index)


def test_many_steps_are_taken_up_again_by_looking_at_each_a_few_times(document):
    first, again = History(), Counted()
    for number in range(300):
        edit = document.begin_mask_edit()
        edit.replace(np.pad([[True]], ((number, 599 - number), (0, 699))))
        first.push_edit(document, edit.commit("Brush"))
    again.take_up(first.parked())
    assert again.count() == 300
    assert again.is_unsaved
    assert again.looked < 300 * 5
