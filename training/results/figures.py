"""The paper's figures 4, 6, 7, 8 and 15 with our network on freely licensed photographs.

None of the paper's images are used. Photos are chosen by name; in a folder without them its own are taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from training.evaluation.holes import make_hole
from training.evaluation.methods import NetworkMethod, Sample
from training.evaluation.photos import list_photos, read_photo
from training.evaluation.sharp import NAME as SHARP
from training.evaluation.sharp import SharpMethod
from training.results.networks import ABLATIONS
from training.results.pictures import attended_picture, holed, offsets_picture, sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from engine.model.generator import Generator
    from training.results.measured import Question

    Picture = NDArray[np.uint8]

NOT_TRAINED = "not trained yet"


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the paper's figures.

    Attributes:
        number: its number in the paper.
        photos: names, one a row.
        holes: their kind.
        columns: headings: what the network gives, or names of other networks.
        theirs: what the paper's shows.
        ours: what ours shows.
        dispensable: a column that is left out while its network is not trained.
    """

    number: int
    photos: tuple[str, ...]
    holes: str
    columns: tuple[str, ...]
    theirs: str
    ours: str
    dispensable: str = ""

    @property
    def file(self) -> str:
        """Name of its picture."""
        return f"figure-{self.number}.webp"


FIGURES = (
    Figure(
        4,
        ("scene-budgie-backgrounds-0001.jpg", "varied-gb82-0000.jpg"),
        "centre",
        ("Input", "Coarse", "Attention map", "Full model"),
        "the two stages and the attention map between them",
        "The colour says where the best source of each cell lies, as on the wheel: white is the cell itself, pink to "
        "the bottom left, green to the top right. Known pixels are faded.",
    ),
    Figure(
        6,
        ("varied-gb82-0002.jpg", "scene-budgie-backgrounds-0002.jpg", "varied-cid22-0002.jpg", "varied-cid22-0000.jpg"),
        "centre",
        ("Original", "Input", "Baseline", "Coarse", "Full model", "Attention map", "Sharp"),
        "original, input, baseline without attention, full model and its attention map on natural scenes",
        "The columns “coarse” and “sharp” (the photo's own texture put into the drawing, as the editor does) are ours. "
        "The full model draws colours and large shapes, softly. A baseline that stands here learned for as long as its "
        "row above says.",
        dispensable="Baseline",
    ),
    Figure(
        7,
        (
            *("face-us-house-0004.jpg", "face-us-house-0013.jpg", "texture-0ad-data-0012.jpg"),
            *("texture-0ad-data-0000.jpg", "scene-budgie-backgrounds-0004.jpg"),
        ),
        "rectangles",
        ("Original", "Input", "Full model", "Attention map", "Sharp"),
        "faces (CelebA), textures (DTD) and objects (ImageNet)",
        "Ours are formal portraits, game textures and an animal. What a photo does not show elsewhere stays out of "
        "reach: a hole over most of a face is filled with skin colour or with background.",
    ),
    Figure(
        8,
        ("scene-budgie-backgrounds-0001.jpg", "varied-gb82-0001.jpg"),
        "centre",
        ("Input", "spatial-transformer", "appearance-flow", "full", "Full model", "Attention map"),
        "spatial transformer, appearance flow and contextual attention on two very different pictures",
        "The first three fills are of the ablations' short runs and compare with one another; the full model and its "
        "attention map are of the network that this page is about.",
    ),
    Figure(
        15,
        ("varied-cid22-0001.jpg", "varied-gb82-0000.jpg", "texture-0ad-data-0011.jpg"),
        "rectangles",
        ("Input", "Full model", "Attended regions"),
        "which parts of the photo are attended to",
        "Bright patches are the best source of some cell of the hole. The paper's own program for this figure is lost; "
        "this is the form that its text describes.",
    ),
)

_SHORT = {
    "spatial-transformer": "Spatial transformer",
    "appearance-flow": "Appearance flow",
    "full": "Contextual attention",
}
assert set(_SHORT) <= set(ABLATIONS)


class Artist:
    """Draws figures with loaded networks, in float32 on the CPU, so that the same weights give the same bytes."""

    def __init__(self, network: Generator, others: Mapping[str, Generator], question: Question) -> None:
        """Take networks.

        Args:
            network: the one the page is about, with contextual attention.
            others: more, by the name of their column.
            question: where photos are, and their size.
        """
        device = torch.device("cpu")
        self._question = question
        self._network = NetworkMethod(network, ("coarse", "full"), device=device, precision="float32")
        self._sharp = SharpMethod(network, device=device, precision="float32")
        self._others = {
            name: NetworkMethod(other, ("full",), device=device, precision="float32") for name, other in others.items()
        }

    def draw(self, figure: Figure) -> tuple[Picture, list[str]]:
        """The figure, H×W×3 RGB, and the names of its photos."""
        chosen, columns = choose(figure, self._question), self.columns(figure)
        rows = [self._row(figure, columns, number, path) for number, path in chosen]
        return sheet([_SHORT.get(column, column) for column in columns], rows), [path.name for _, path in chosen]

    def columns(self, figure: Figure) -> list[str]:
        """Those of the figure that there is a reason to show."""
        given = figure.dispensable.lower() in self._others
        return [column for column in figure.columns if given or column != figure.dispensable]

    def _row(self, figure: Figure, columns: Sequence[str], number: int, path: Path) -> list[Picture | str]:
        asked = self._question
        photo = read_photo(path, size=asked.size)
        mask = make_hole(figure.holes, number, seed=asked.seed, size=asked.size)
        sample = Sample(path.name, figure.holes, photo, mask)
        drawn = {name: fills[0].image for name, fills in self._network.fill([sample]).items()}
        attention = self._network.attention(sample)
        assert attention is not None
        tiles: dict[str, Callable[[], Picture]] = {
            "Original": lambda: photo,
            "Input": lambda: holed(photo, mask),
            "Coarse": lambda: drawn["coarse"],
            "Full model": lambda: drawn["full"],
            "Attention map": lambda: offsets_picture(photo, mask, attention, wheel=figure.number == 4),
            "Attended regions": lambda: attended_picture(drawn["full"], attention),
            "Sharp": lambda: self._sharp.fill([sample])[SHARP][0].image,
        }
        return [tiles[column]() if column in tiles else self._other(column, sample) for column in columns]

    def _other(self, column: str, sample: Sample) -> Picture | str:
        method = self._others.get(column.lower())
        return NOT_TRAINED if method is None else method.fill([sample])["full"][0].image


def choose(figure: Figure, question: Question) -> Sequence[tuple[int, Path]]:
    """Number in the folder and path of a figure's photos; where one is missing, the folder's, spread over it."""
    by_name = {path.name: (number, path) for number, path in list_photos(question.photos)}
    found = [by_name[name] for name in figure.photos if name in by_name]
    return found or list_photos(question.photos, limit=len(figure.photos))
