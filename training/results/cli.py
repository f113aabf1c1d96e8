"""``python -m training results``: the page of results, and its figures, from evaluations that are done once.

Exit codes as ``python -m training evaluate``.
"""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.files.atomic import replace_file
from training.evaluation.arguments import method_names, whole_number
from training.evaluation.errors import EvaluationError
from training.evaluation.holes import HOLE_KINDS
from training.results import networks

if TYPE_CHECKING:
    from training.results.ablations import Ablation
    from training.results.measured import Measured, Question
    from training.results.page import Drawn

_BUNDLED = "bundled"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the verb."""
    add = parser.add_argument
    add("--photos", type=Path, required=True, metavar="DIR", help="photos the network never saw")
    add("-o", "--output", type=Path, required=True, metavar="FILE.md", help="the page to write")
    add("--figures", type=Path, metavar="DIR", help="where its pictures go; default: a page without figures")
    kept = "evaluations are kept here, and read again where they answer the same question (default: %(default)s)"
    add("--work", type=Path, default=Path("build/results"), metavar="DIR", help=kept)
    add("--weights", type=Path, metavar="FILE", help="the network the page is about; default: the bundled one")
    more = f"weights of another row, say {' or '.join(networks.EXPECTED)}; repeatable"
    add("--also", type=networks.named, action="append", default=[], metavar="NAME=FILE", help=more)
    runs = f"state folder of a short run ({', '.join(networks.ABLATIONS)}); repeatable"
    add("--ablation", type=networks.ablation, action="append", default=[], metavar="NAME=STATE", help=runs)
    add("--limit", type=whole_number(1), metavar="N", help="only N photos, spread over the folder")
    add("--seed", type=whole_number(0), default=0, help="of the list of holes (default: 0)")
    add("--size", type=whole_number(32), default=256, help="side of the pictures in px (default: 256)")
    add("--methods", type=_methods, metavar="NAMES", help="which, full among them; default: as evaluate")
    add("--device", default="auto", help="for the numbers: auto, cpu, cuda or cuda:N (default: auto)")


def run(args: argparse.Namespace) -> int:
    """Measure what is not measured yet, draw, write; returns the exit code.

    Raises:
        Refused: with a sentence for the person.
    """
    from engine.weights import default_weights_path
    from training.evaluation.photos import list_photos
    from training.results.ablations import Ablation
    from training.results.measured import Question, measure
    from training.results.page import make_page

    weights = args.weights or default_weights_path()
    question = Question(args.photos, HOLE_KINDS, args.limit, args.seed, args.size, args.device)
    ablation_runs = {name: networks.read_run(state) for name, state in args.ablation}
    measured = measure(question, weights, args.methods, args.work / _BUNDLED)
    others: dict[str, Measured] = {
        name: measure(question, path, "full", args.work / f"also-{name}") for name, path in args.also
    }
    on_ablations = replace(question, holes=networks.ABLATION_HOLES)
    ablations: dict[str, Ablation] = {
        name: Ablation(measure(on_ablations, found.weights, "full", args.work / f"ablation-{name}"), found.steps)
        for name, found in ablation_runs.items()
    }
    drawn = [] if args.figures is None else _draw(args, weights, question)
    page = make_page(_command(args), measured, others, ablations, drawn, all_photos=len(list_photos(args.photos)))
    _write(args.output, page.encode())
    print(f"Wrote {args.output}" + (f" and {len(drawn)} figures." if drawn else "."))
    return 0


def _methods(text: str) -> str:
    if "full" not in method_names(text):
        raise argparse.ArgumentTypeError("the page is about the full model; name “full” among the methods, too")
    return text


def _draw(args: argparse.Namespace, weights: Path, question: Question) -> list[Drawn]:
    from training.evaluation.baselines import load_network
    from training.results.figures import FIGURES, Artist
    from training.results.page import Drawn
    from training.results.pictures import webp

    others = dict(args.also) | {name: networks.read_run(state).weights for name, state in args.ablation}
    artist = Artist(
        load_network(weights).generator,
        {name: load_network(path).generator for name, path in others.items()},
        question,
    )
    drawn = []
    for figure in FIGURES:
        picture, photos = artist.draw(figure)
        _write(args.figures / figure.file, webp(picture))
        link = Path(os.path.relpath(args.figures / figure.file, args.output.parent)).as_posix()
        left_out = [column for column in figure.columns if column not in artist.columns(figure)]
        drawn.append(Drawn(figure, link, photos, left_out))
    return drawn


def _command(args: argparse.Namespace) -> str:
    """What made the page, with folders of the computer it was made on left out."""
    words = ["python -m training results --photos DIR", f"-o {args.output.name}"]
    words += [f"--limit {args.limit}"] if args.limit is not None else []
    words += [f"--seed {args.seed}"] if args.seed else []
    words += ["--figures DIR"] if args.figures is not None else []
    words += [f"--also {name}=FILE" for name, _ in args.also] + [
        f"--ablation {name}=STATE" for name, _ in args.ablation
    ]
    return " ".join(words)


def _write(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, lambda file: file.write(data))
    except OSError as error:
        raise EvaluationError(f"“{path}” cannot be written: {error.strerror or error}.") from error
