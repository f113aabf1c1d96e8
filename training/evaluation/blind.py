"""``python -m training blind``: which fill would a person choose, not knowing whose it is?

Real removals are filled by several fillers and put side by side, every row in an order of its own. Look at the sheets,
write the votes, and only then let ``--tally`` open the key. Exit codes as ``python -m training evaluate``.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from training.evaluation.errors import EvaluationError
from training.evaluation.removals import Removal, removals

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]

KEY, VOTES, TERMS = "key.json", "votes.json", "terms.json"
"""Files in the folder of a look: who is in which column, what was chosen, and what the judge measured of every fill."""
_ROWS_ON_A_SHEET = 5
_ROW_PX, _FRAME_PX = 300, 4
_AROUND_PX = 80  # of the hole's box, in photo pixels: what a fill has to fit to


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the verb."""
    add = parser.add_argument
    add("--photos", type=Path, metavar="DIR", help="photos the network never saw")
    add("--masks", type=Path, metavar="DIR", help="masks of the photos' names, white = hole; default: object shapes")
    add(
        "--fillers",
        default="best,patchmatch",
        metavar="NAMES",
        help="with commas between; best: what the editor ends up with (default: %(default)s)",
    )
    add("--weights", type=Path, metavar="FILE", help="the network; default: the bundled one")
    add("--count", type=int, default=30, metavar="N", help="rows (default: 30)")
    add("--size", type=int, default=480, metavar="PX", help="shorter side of the photos (default: 480)")
    add("--seed", type=int, default=0, help="of photos, holes and columns (default: 0)")
    add("--tally", type=Path, metavar="VOTES", help="count the votes of this file instead; opens the key in DIR")
    add("-o", "--output", type=Path, required=True, metavar="DIR", help="where sheets and key go, or lie")


def run(args: argparse.Namespace) -> int:
    """Make the sheets, or count; returns the exit code.

    Raises:
        EvaluationError: with a sentence for the person.
    """
    from training.evaluation.votes import read_strings, tally

    if args.tally is not None:
        print(tally(read_strings(args.output / KEY), read_strings(args.tally)))
        return 0
    if args.photos is None:
        raise EvaluationError("Name a folder of photographs with --photos, or votes to count with --tally.")
    count = make_sheets(args)
    print(f"{count} rows in “{args.output}”. Write A, B, … or tie for every row into {VOTES}, then run --tally.")
    return 0


def make_sheets(args: argparse.Namespace) -> int:
    """Fill, shuffle, draw, write; how many rows there are.

    Raises:
        EvaluationError: nothing to fill, or a folder that cannot be written.
    """
    names = [name.strip() for name in args.fillers.split(",") if name.strip()]
    random, key, terms, rows = np.random.default_rng(args.seed), {}, {}, []
    args.output.mkdir(parents=True, exist_ok=True)
    for number, (removal, fills) in enumerate(_filled(args, names)):
        order = [names[place] for place in random.permutation(len(names))]
        row = f"{number:02d}"
        key[row] = order
        terms[row] = _measured(removal, fills)
        rows.append(sheet_row(row, removal, [fills[name] for name in order]))
    if not rows:
        raise EvaluationError(f"No photo in “{args.photos}” gives a hole; take other photos, or give masks.")
    _write_sheets(args.output, rows)
    (args.output / KEY).write_text(json.dumps(key, indent=1), encoding="utf-8")
    (args.output / TERMS).write_text(json.dumps(terms, indent=1), encoding="utf-8")
    (args.output / VOTES).write_text(json.dumps(dict.fromkeys(key, ""), indent=1), encoding="utf-8")
    return len(rows)


def sheet_row(name: str, removal: Removal, fills: Sequence[Picture]) -> Picture:
    """The marked photo and its fills, unnamed, around the hole: H×W×3 RGB uint8."""
    rows, columns = np.nonzero(removal.mask)
    place = (
        slice(max(0, rows.min() - _AROUND_PX), rows.max() + _AROUND_PX),
        slice(max(0, columns.min() - _AROUND_PX), columns.max() + _AROUND_PX),
    )
    marked = removal.photo.copy()
    marked[removal.mask] = (0.3 * marked[removal.mask] + np.array([178, 42, 42])).astype(np.uint8)
    pictures = [_framed(picture[place]) for picture in (marked, *fills)]
    row = np.hstack(pictures)
    cv2.putText(row, name, (8, 28), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (255, 255, 0), 2)
    return row


def _filled(args: argparse.Namespace, names: Sequence[str]) -> Iterator[tuple[Removal, dict[str, Picture]]]:
    from engine.fillers import make_filler
    from engine.judge import BEST
    from engine.judge.best import make_best
    from engine.types import FillRequest

    make = partial(make_filler, weights=args.weights)
    fillers = {name: make_best(make) if name == BEST else make(name) for name in names}
    for removal in removals_of(args):
        request = FillRequest(removal.photo, removal.mask)
        yield removal, {name: filler.fill(request).composite(removal.photo) for name, filler in fillers.items()}


def _measured(removal: Removal, fills: dict[str, Picture]) -> dict[str, dict[str, float]]:
    from engine.judge.terms import Surroundings
    from engine.judge.views import places, view

    place = places(removal.mask)[0]
    near = Surroundings(place.mask)
    return {name: asdict(near.measure(view(picture, place))) for name, picture in fills.items()}


def removals_of(args: argparse.Namespace) -> Iterator[Removal]:
    """The rows of a look: photos in an order by the seed, each with its hole. Photos left out everywhere are, here too.

    Raises:
        EvaluationError: no folder, or no photo in it.
    """
    from training.evaluation.photos import is_left_out, list_photos

    paths = [path for _, path in list_photos(args.photos)]
    order = (paths[place] for place in np.random.default_rng(args.seed).permutation(len(paths)))
    photos = ((path.stem, picture) for path in order if not is_left_out(path) for picture in _read(path, args.size))
    if args.masks is None:
        return removals(photos, args.count, seed=args.seed)
    return _with_masks(photos, args.masks, args.count)


def _with_masks(photos: Iterator[tuple[str, Picture]], folder: Path, count: int) -> Iterator[Removal]:
    made = 0
    for name, photo in photos:
        found = sorted(folder.glob(f"{name}.*"))
        mask = cv2.imread(str(found[0]), cv2.IMREAD_GRAYSCALE) if found else None
        if mask is None or made == count:
            continue
        large = cv2.resize(mask, (photo.shape[1], photo.shape[0]), interpolation=cv2.INTER_NEAREST) > 127
        if large.any() and not large.all():
            made += 1
            yield Removal(name, photo, large)


def _read(path: Path, size: int) -> Iterator[Picture]:
    """The photo with its shorter side ``size``; nothing for a file that cannot be read or is far too small."""
    found = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if found is None or min(found.shape[:2]) < size / 1.6:
        return
    scale = size / min(found.shape[:2])
    how = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    resized = cv2.resize(found, None, fx=scale, fy=scale, interpolation=how)
    yield np.ascontiguousarray(resized[..., ::-1])


def _framed(picture: Picture) -> Picture:
    width = max(1, round(picture.shape[1] * _ROW_PX / picture.shape[0]))
    how = cv2.INTER_CUBIC if picture.shape[0] < _ROW_PX else cv2.INTER_AREA
    resized = cv2.resize(picture, (width, _ROW_PX), interpolation=how)
    around = (_FRAME_PX,) * 4
    return np.asarray(cv2.copyMakeBorder(resized, *around, cv2.BORDER_CONSTANT, value=(255, 255, 255)), np.uint8)


def _write_sheets(folder: Path, rows: Sequence[Picture]) -> None:
    width = max(row.shape[1] for row in rows)
    even = [np.pad(row, ((0, 0), (0, width - row.shape[1]), (0, 0)), constant_values=255) for row in rows]
    for number, start in enumerate(range(0, len(even), _ROWS_ON_A_SHEET)):
        sheet = np.vstack(even[start : start + _ROWS_ON_A_SHEET])
        if not cv2.imwrite(str(folder / f"sheet-{number}.png"), sheet[..., ::-1]):
            raise EvaluationError(f"The sheets cannot be written into “{folder}”.")
