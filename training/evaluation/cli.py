"""``python -m training evaluate``: from a folder of photos to the tables.

Exit codes: 0 measured; 1 it could not be done; 2 wrong usage; 130 interrupted. Every failure is one line on stderr.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import Refused
from training.evaluation.arguments import add_arguments
from training.evaluation.errors import EvaluationError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from training.evaluation.measure import Scores
    from training.evaluation.methods import Fill, NetworkMethod, Sample
    from training.evaluation.photos import EvaluationPhoto

__all__ = ["FAILED", "INTERRUPTED", "OK", "WRONG_USAGE", "add_arguments", "measure_folder", "run"]

OK, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
_SHEET_ROWS = 2
_EXAMINED = 4


def run(args: argparse.Namespace) -> int:
    """Do what the arguments say; returns the exit code."""
    try:
        measure_folder(args)
    except Refused as error:
        print(f"evaluate: {error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("evaluate: interrupted; no table was written.", file=sys.stderr)
        return INTERRUPTED
    return OK


def measure_folder(args: argparse.Namespace) -> None:
    """What the verb does; its tables are printed, and written where ``args.out`` says.

    Raises:
        Refused: a sentence for the person.
    """
    from training.evaluation import report, tables
    from training.evaluation.measure import evaluate
    from training.evaluation.setup import Setup

    if args.out is not None:
        report.make_folder(args.out)
    if args.health and args.limit is None:
        args.limit = _EXAMINED
    photos, skipped = _read_photos(args)
    for sentence in skipped:
        print(f"evaluate: {sentence}", file=sys.stderr)
    if args.health:
        _print_health(args, photos)
        return
    setup = Setup(args)
    samples = _samples(photos, args)
    on_sheet = _on_sheet(samples)
    pictures: dict[tuple[str, str], dict[str, NDArray[np.uint8]]] = {}

    from tqdm import tqdm

    is_shown = args.progress or sys.stderr.isatty()
    total = len(samples) * sum(len(method.names) for method in setup.methods)
    with tqdm(total=total, unit="fill", smoothing=0.05, file=sys.stderr, disable=not is_shown) as bar:

        def on_fill(sample: Sample, name: str, fill: Fill) -> None:
            bar.set_description_str(f"{name}, {sample.kind}", refresh=False)
            bar.update()
            if any(sample is chosen for chosen in on_sheet):
                pictures.setdefault((sample.kind, sample.photo), {})[name] = fill.image

        scores = evaluate(samples, setup.methods, batch=args.batch, seed=args.seed, on_fill=on_fill)

    lines = tables.summarise(scores, seed=args.seed)
    heading = setup.heading(len(photos), len(skipped))
    print(heading)
    print(tables.markdown(scores, lines))
    if args.out is not None:
        sheet = _sheet(on_sheet, pictures, setup.explained, scores)
        about = setup.about([photo.name for photo in photos], skipped)
        report.write_report(args.out, scores, lines, heading=heading, about=about, sheet=sheet)


def _print_health(args: argparse.Namespace, photos: Sequence[EvaluationPhoto]) -> None:
    from engine.device import resolve_device
    from training.evaluation.health import network_health
    from training.run.health import table

    path, health = network_health(args.weights, photos, seed=args.seed, device=resolve_device(args.device))
    holes = "1 photo" if len(photos) == 1 else f"{len(photos)} photos"
    print(f"## Health: {args.weights_name or path.name}\n\n{holes} at {args.size}×{args.size}, rectangles.\n")
    print(table(health))


def _read_photos(args: argparse.Namespace) -> tuple[list[EvaluationPhoto], list[str]]:
    from training.evaluation.photos import EvaluationPhoto, list_photos, read_photo

    photos: list[EvaluationPhoto] = []
    skipped: list[str] = []
    for number, path in list_photos(args.photos, limit=args.limit, layout=args.layout):
        try:
            pixels = read_photo(path, size=args.size, layout=args.layout)
        except EvaluationError as error:
            skipped.append(str(error))
        else:
            photos.append(EvaluationPhoto(path.relative_to(args.photos).as_posix(), number, pixels))
    if not photos:
        raise EvaluationError(f"None of the {len(skipped)} pictures in “{args.photos}” can be read. {skipped[0]}")
    return photos, skipped


def _samples(photos: Sequence[EvaluationPhoto], args: argparse.Namespace) -> list[Sample]:
    from training.evaluation.holes import make_hole
    from training.evaluation.methods import Sample

    return [
        Sample(photo.name, kind, photo.pixels, make_hole(kind, photo.number, seed=args.seed, size=args.size))
        for kind in args.holes
        for photo in photos
    ]


def _on_sheet(samples: Sequence[Sample]) -> list[Sample]:
    """A few of every kind, spread over the photos, and other photos for every kind."""
    kinds = list(dict.fromkeys(sample.kind for sample in samples))
    chosen = []
    for number, kind in enumerate(kinds):
        here = [sample for sample in samples if sample.kind == kind]
        rows = min(len(here), max(_SHEET_ROWS, 6 // len(kinds)))
        chosen += [here[int(len(here) * (i + (number + 0.5) / len(kinds)) / rows)] for i in range(rows)]
    return chosen


def _sheet(
    samples: Sequence[Sample],
    pictures: dict[tuple[str, str], dict[str, NDArray[np.uint8]]],
    explained: NetworkMethod | None,
    scores: Scores,
) -> NDArray[np.uint8]:
    from training.evaluation.methods import LABELS
    from training.evaluation.sheet import SheetRow, contact_sheet

    rows = []
    for sample in samples:
        fills = {LABELS[name]: image for name, image in pictures[sample.kind, sample.photo].items()}
        attention = explained.attention(sample) if explained is not None else None
        rows.append(SheetRow(f"{sample.kind}: {Path(sample.photo).stem}", sample.image, sample.mask, fills, attention))
    return contact_sheet(rows, [LABELS[name] for name in scores.methods])
