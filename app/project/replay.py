"""Make the fills of a project anew, from its photo and what decided each of them, and compare. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from app.document.document import Document
from app.document.edits import Edit
from app.work.fill_parts import unpacked
from app.work.step import Step
from app.work.work_file import Restored
from engine.errors import Refused
from engine.fillers import varied
from engine.language import tr
from engine.types import Filler, FillRequest, FillResult, MadeBy, Mask, Patch, Pixels, ProgressListener, ignore_progress

FillerOf = Callable[[FillResult, MadeBy], Filler]
"""Makes or finds the filler that gave a result, in its usual variant; raises a Refused that says why there is none."""


@dataclass(frozen=True, slots=True)
class Remade:
    """A fill that was made anew, or could not be.

    Attributes:
        number: of the fill, counted from 1.
        label: what undo calls it.
        filler: its name, as in ``engine.fillers.FILLERS``.
        pixels: how many were filled.
        different: how many of them came out otherwise.
        apart: by how many levels at most.
        problem: why it was not made, as a sentence; then the photo goes on with what the project holds. "" = it was.
        notes: what the filler said.
    """

    number: int
    label: str
    filler: str
    pixels: int
    different: int = 0
    apart: int = 0
    problem: str = ""
    notes: tuple[str, ...] = ()

    @property
    def is_equal(self) -> bool:
        """Whether every pixel is as the project holds it."""
        return not self.problem and not self.different


class Replay:
    """Goes through the steps of a project that are done; the fills among them are computed.

    Attributes:
        anew: the photo as it becomes.
        filled: H×W bool, True = a fill made it what it is.
    """

    def __init__(self, work: Restored) -> None:
        """``work`` is used up: its document goes back to the photo and through every step again."""
        self._work = work
        self.anew = Document(work.document.photo)
        self.filled: Mask = np.zeros(work.document.shape, np.bool_)

    def run(self, filler_of: FillerOf, on_progress: ProgressListener = ignore_progress) -> Iterator[Remade]:
        """One fill after another; each sees the photo as the fills before it left it this time."""
        document, work = self._work.document, self._work
        done = work.steps[: work.position]
        for edit in (*(step.edit for step in reversed(done)), *reversed(work.given_up)):
            document.undo(edit)
        number = 0
        for step in (*map(Step, work.given_up), *done):
            document.redo(step.edit)
            if step.result is None:
                self._carry(step.edit)
                continue
            number += 1
            yield self._remade(number, step.edit, step.result, filler_of, on_progress)

    def _remade(
        self, number: int, edit: Edit, result: FillResult, filler_of: FillerOf, on_progress: ProgressListener
    ) -> Remade:
        asked = self._asked(result)
        count = int(asked.sum())
        try:
            parts = [self._again(part, asked, filler_of, on_progress) for part in result.shares or (result,)]
        except Refused as error:
            self._carry(edit)
            return Remade(number, edit.label, result.filler, count, problem=str(error))
        for patches, _ in parts:
            self._apply(patches)
        notes = tuple(dict.fromkeys(note for _, said in parts for note in said))
        old, new = self._work.document.pixels[asked].astype(np.int32), self.anew.pixels[asked].astype(np.int32)
        apart = np.abs(old - new).max(axis=1)
        return Remade(
            number, edit.label, result.filler, count, int((apart > 0).sum()), int(apart.max(initial=0)), notes=notes
        )

    def _again(
        self, part: FillResult, asked: Mask, filler_of: FillerOf, on_progress: ProgressListener
    ) -> tuple[tuple[Patch, ...], tuple[str, ...]]:
        """A filler's share of a fill, made anew, and notes. Whoever made a share was asked to fill all of it."""
        made_by = part.made_by
        if made_by is None:
            raise Refused(tr("The project does not say what decided this fill, so it cannot be made again."))
        forbidden = unpacked(made_by.forbidden, self.anew.shape) if made_by.forbidden else None
        filler = varied(filler_of(part, made_by), made_by.variant)
        made = filler.fill(FillRequest(self.anew.pixels.copy(), asked, forbidden), on_progress=on_progress)
        notes = made.notes
        if made.made_by is not None and made.made_by.solved != made_by.solved:
            notes += (tr("it was planned otherwise, in other pieces or at another scale"),)
        owned = self._asked(part)
        return tuple(
            Patch(patch.bounds, patch.pixels, patch.mask & owned[patch.bounds.slices]) for patch in made.patches
        ), notes

    def _asked(self, result: FillResult) -> Mask:
        """What was to be filled: the patches answer all of it."""
        asked: Mask = np.zeros(self.anew.shape, np.bool_)
        for patch in result.patches:
            asked[patch.bounds.slices] |= patch.mask
        return asked

    def _apply(self, patches: tuple[Patch, ...]) -> None:
        self.anew.apply_fill(patches, clear_mask=False, label="")
        for patch in patches:
            self.filled[patch.bounds.slices] |= patch.mask

    def _carry(self, edit: Edit) -> None:
        """Change the pixels as the project has them changed."""
        pixels = self._work.document.pixels
        for kind, delta in edit.deltas:
            if kind == "pixels":
                for bounds, difference in delta.differences(pixels):
                    changed = _any(difference)
                    self._apply((Patch(bounds, pixels[bounds.slices].copy(), changed),))


def _any(difference: Pixels) -> Mask:
    changed: Mask = np.bitwise_or.reduce(difference, axis=2).astype(np.bool_)
    return changed
