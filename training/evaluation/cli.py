"""``python -m training evaluate``: arguments, and the run from a folder of photos to the tables.

Exit codes: 0 measured; 1 it could not be done; 2 wrong usage; 130 interrupted. Every failure is one line on stderr.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import Refused
from engine.fillers import FILLERS
from training.evaluation.errors import EvaluationError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from engine.model.overrides import AttentionOverrides
    from training.evaluation.measure import Scores
    from training.evaluation.methods import Fill, Method, NetworkMethod, Sample
    from training.evaluation.photos import EvaluationPhoto

OK, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
_SHEET_ROWS = 2
_EXAMINED = 4


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the verb."""
    from training.evaluation.holes import HOLE_KINDS

    classical = ", ".join(info.name for info in FILLERS if not info.is_network)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = (
        "Measure how well holes in photographs are filled, as in the paper's Table 1: mean ℓ1 and ℓ2, PSNR, TV,\n"
        "and SSIM and the sliced Wasserstein distance of Laplacian patches; over the whole image and inside the hole;\n"
        "for the network and every other filler, all on the same seeded list of holes.\n\n"
        "Photos: shorter side resized to 256, centre cropped to a square. Holes: centre (128×128), rectangles\n"
        "(64 to 128, anywhere), strokes (of a brush).\n\n"
        f"Methods: {classical}; coarse (first stage only), full (the network alone, as in the paper),\n"
        "full+border (matched to the hole's border), sharp (and the photo's detail put in, as the editor does);\n"
        "baseline (--baseline); also coarse+border and baseline+border."
    )
    parser.epilog = (
        "DIR gets table.md, table.csv, per-image.csv, summary.json, sheet.png, and cache/, which keeps what the\n"
        "methods without weights made: the next weights are measured faster. Exit codes: 0 measured, 1 failed,\n"
        "2 wrong usage, 130 interrupted."
    )
    parser.add_argument("--photos", type=Path, required=True, metavar="DIR", help="photos the network never saw")
    parser.add_argument(
        "--layout",
        choices=("folder", "celeba", "places2", "imagenet", "dtd"),
        default="folder",
        help="how DIR is organised; photos are prepared as training does (default: folder)",
    )
    parser.add_argument("--weights", type=Path, metavar="FILE", help="the network; default: the bundled one")
    parser.add_argument(
        "--attention",
        type=_attention,
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="compute its attention otherwise than its weights say, say softmax_scale=5; repeatable",
    )
    parser.add_argument("--weights-name", metavar="NAME", help="its name in the tables; default: the file's")
    parser.add_argument("--baseline", type=Path, metavar="FILE", help="a network without attention to compare with")
    parser.add_argument(
        "--holes",
        type=_list_of("kind of hole", HOLE_KINDS),
        default=list(HOLE_KINDS),
        metavar="KINDS",
        help=f"which, with commas between (default: {','.join(HOLE_KINDS)})",
    )
    parser.add_argument("--seed", type=whole_number(0), default=0, help="of the list of holes (default: 0)")
    parser.add_argument("--limit", type=whole_number(1), metavar="N", help="only N photos, spread over the folder")
    parser.add_argument("--methods", type=method_names, metavar="NAMES", help="which, with commas between")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where the files go; default: only print the tables")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or cuda:N (default: auto)")
    parser.add_argument(
        "--precision", choices=("auto", "float32"), default="auto", help="auto: bfloat16 where it is fast"
    )
    parser.add_argument("--batch", type=whole_number(1), default=8, help="pictures a network gets at once (default: 8)")
    parser.add_argument("--size", type=whole_number(32), default=256, help="side of the pictures in px (default: 256)")
    parser.add_argument(
        "--health",
        action="store_true",
        help="only print whether every layer of the network is alive, on 4 photos (or --limit); nothing is filled",
    )
    parser.add_argument("--progress", action="store_true", help="show the progress bar without a terminal, too")


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
    setup = _Setup(args)
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


class _Setup:
    """The methods that were asked for, and what to say about them."""

    def __init__(self, args: argparse.Namespace) -> None:
        """Load what is needed.

        Raises:
            EvaluationError: weights or methods that do not work.
            FillError: the device or a filler is not there.
        """
        from engine.device import low_precision, resolve_device
        from engine.model.overrides import AttentionOverrides
        from engine.weights import default_weights_path
        from training.evaluation.methods import DEFAULT_METHODS, NEEDS

        self._args = args
        self._attention = AttentionOverrides.merged(args.attention)
        self._chosen = {"attention": str(self._attention)} if self._attention.given else {}
        self._device = resolve_device(args.device)
        low = low_precision(self._device) if args.precision == "auto" else None
        self._precision = str(low or "float32").removeprefix("torch.")
        self._files: dict[str, dict[str, Any]] = {}
        self.explained: NetworkMethod | None = None
        self.methods: list[Method] = []
        wanted = args.methods or [n for n in DEFAULT_METHODS if args.baseline or NEEDS[n] != "baseline"]
        if args.baseline is None and any(NEEDS[name] == "baseline" for name in wanted):
            raise EvaluationError("The method “baseline” needs the weights of a network; add --baseline FILE.")
        network = [name for name in wanted if NEEDS[name] == "network"]
        baseline = [name for name in wanted if NEEDS[name] == "baseline"]
        if network:
            path = args.weights or default_weights_path()
            self.explained = self._network("weights", path, network, refined_name="full")
            self.methods.append(self.explained)
        if any(NEEDS[name] == "session" for name in wanted):
            self.methods.append(self._sharp(args.weights or default_weights_path()))
        if baseline:
            self.methods.append(self._network("baseline", args.baseline, baseline, refined_name="baseline"))
        self._add_fillers([name for name in wanted if NEEDS[name] == "filler"], optional=args.methods is None)

    def heading(self, photos: int, skipped: int) -> str:
        """What was measured, as Markdown."""
        args = self._args
        names = ", ".join(f"{role} {_said(entry)}" for role, entry in self._files.items()) or "no network"
        left_out = f", {skipped} files left out" if skipped else ""
        return (
            f"## Evaluation: {names}\n\n{photos} photos at {args.size}×{args.size}{left_out}; holes: "
            f"{', '.join(args.holes)}; seed {args.seed}; {self._device}, {self._precision}. "
            "Best values are bold; of TV and of ratios the best is nearest to the photographs' own.\n"
        )

    def about(self, photos: Sequence[str], skipped: Sequence[str]) -> dict[str, Any]:
        """The same for a program."""
        import torch

        args = self._args
        return {
            "networks": self._files,
            "photos": list(photos),
            "skipped": list(skipped),
            "holes": args.holes,
            "seed": args.seed,
            "size": args.size,
            "batch": args.batch,
            "device": str(self._device),
            "precision": self._precision,
            "torch": torch.__version__,
        }

    def _network(self, role: str, path: Path, names: Sequence[str], *, refined_name: str) -> NetworkMethod:
        from training.evaluation.baselines import load_network
        from training.evaluation.methods import NetworkMethod

        is_measured = role == "weights"
        attention, chosen = (self._attention, self._chosen) if is_measured else (None, {})
        loaded = load_network(path, attention=attention)
        try:
            loaded.generator.check_size(self._args.size, self._args.size)
        except ValueError as error:
            raise EvaluationError(f"{error} Choose another --size.") from error
        name = self._args.weights_name if is_measured and self._args.weights_name else path.name
        self._files[role] = {"name": name, "provenance": dict(loaded.provenance)} | chosen
        return NetworkMethod(
            loaded.generator, names, device=self._device, precision=self._args.precision, refined_name=refined_name
        )

    def _sharp(self, path: Path) -> Method:
        from training.evaluation.baselines import load_network
        from training.evaluation.sharp import SharpMethod

        loaded = load_network(path, attention=self._attention)
        self._files.setdefault("weights", {"name": self._args.weights_name or path.name} | self._chosen)
        return SharpMethod(loaded.generator, device=self._device, precision=self._args.precision)

    def _add_fillers(self, names: Sequence[str], *, optional: bool) -> None:
        from engine.fillers import make_filler, why_unavailable
        from training.evaluation.cache import FillCache
        from training.evaluation.methods import ClassicalMethod

        cache = None if self._args.out is None else FillCache(self._args.out / "cache")
        for name in names:
            reason = why_unavailable(name)
            if reason is not None and optional:
                print(f"evaluate: {reason} It is left out.", file=sys.stderr)
                continue
            self.methods.append(ClassicalMethod(make_filler(name), cache))


def _said(network: dict[str, Any]) -> str:
    """A network's name and what was chosen for its attention."""
    chosen = network.get("attention")
    return f"“{network['name']}”" + (f" with {chosen}" if chosen else "")


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


def method_names(text: str) -> list[str]:
    """Rows of the table, with commas between.

    Raises:
        ArgumentTypeError: there is no such row.
    """
    from training.evaluation.methods import METHODS

    return _list_of("method", [info.name for info in METHODS])(text)


def _attention(text: str) -> AttentionOverrides:
    from engine.model.overrides import AttentionOverrides

    try:
        return AttentionOverrides.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _list_of(what: str, known: Sequence[str]) -> Callable[[str], list[str]]:
    def parse(text: str) -> list[str]:
        names = [name.strip() for name in text.split(",") if name.strip()]
        wrong = [name for name in names if name not in known]
        if wrong or not names:
            problem = f"there is no {what} “{wrong[0]}”" if wrong else f"name at least one {what}"
            raise argparse.ArgumentTypeError(f"{problem}; choose from {', '.join(known)}")
        return list(dict.fromkeys(names))

    return parse


def whole_number(least: int) -> Callable[[str], int]:
    """For ``argparse``: text to a number of at least ``least``."""

    def parse(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = least - 1
        if number < least:
            raise argparse.ArgumentTypeError(f"must be a whole number of at least {least}, not “{text}”")
        return number

    return parse
