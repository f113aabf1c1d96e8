"""Turn somebody's weights into a file of Lacuna's own: find, read, recognise, convert, save."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.files.regular import open_regular
from engine.interop.bundle import Bundle, index_path
from engine.interop.foreign import ForeignWeights, find_weights
from engine.interop.layouts import LAYOUTS, TENSORFLOW, Layout, Tensors, is_gated, to_lacuna, with_widths
from engine.interop.profiles import identify
from engine.language import mark, tr
from engine.model.config import ModelConfig
from engine.weights import WeightsError, save_weights

_V2 = mark(
    "“{path}” is a network with gated convolutions (DeepFill v2, “Free-Form Image Inpainting”); "
    "Lacuna opens version 1, contextual attention."
)
_WRAPPERS = ("", "module.", "netG.module.", "module.netG.")  # of training on several cards


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What was found, for a person to read and a card to show.

    Attributes:
        kind: what the weights are, e.g. "The authors' release for Places2", in the person's language.
        licence: the notice that must be shown, in the person's language.
        config: the network.
        provenance: as it stands in the file that was written, in English.
        path: that file; before it is written, the name it would have.
        notes: sentences about peculiarities of the file, without full stops.
    """

    kind: str
    licence: str
    config: ModelConfig
    provenance: Mapping[str, str]
    path: Path
    notes: tuple[str, ...] = ()


def import_weights(path: Path, *, out: Path) -> ImportReport:
    """Convert weights once. Slow (a second), imports torch: call it on a worker thread.

    Args:
        path: a TensorFlow checkpoint (folder, prefix, ``.index``, ``.data-…`` or ``.meta``) or a PyTorch file.
        out: the file to write, or an existing folder, which gets ``<what it is>.safetensors``. A file that is
            there already is replaced, whole or not at all.

    Raises:
        WeightsError: nothing that Lacuna can open, a damaged or incomplete file, or no room for the result. The message
            is for a person.
    """
    import torch

    from engine.model.generator import Generator

    report, tensors = _read(path, out)
    with torch.device("meta"):
        generator = Generator(report.config)
    state = {name: torch.from_numpy(tensor.copy()) for name, tensor in tensors.items()}
    generator.load_state_dict(state, strict=True, assign=True)
    save_weights(report.path, generator, report.provenance)
    return report


def describe_weights(path: Path, *, out: Path) -> ImportReport:
    """The report that ``import_weights`` would return, without writing anything: to ask a person first.

    Raises:
        WeightsError: as ``import_weights``.
    """
    report, _ = _read(path, out)
    return report


def _read(path: Path, out: Path) -> tuple[ImportReport, Tensors]:
    theirs = find_weights(path)
    layout, foreign = _tensorflow(theirs.path) if theirs.kind == "tensorflow" else _pytorch(theirs.path)
    tensors = to_lacuna(foreign, layout)
    if is_gated(tensors):
        raise WeightsError(tr(_V2, path=theirs.path))
    _check_shapes(theirs, tensors)
    found = identify(tensors, layout.name)
    profile = found.profile
    config = with_widths(profile.config, tensors)
    file = Path(out)
    if file.is_dir():
        file /= f"{profile.slug}.safetensors"
    main_file = index_path(theirs.path) if theirs.kind == "tensorflow" else theirs.path
    provenance = {
        "title": profile.kind,
        "licence": profile.licence,
        "source": profile.origin,
        "imported from": main_file.name,
        "sha256 of that file": _sha256(main_file),
        "arithmetic": f"{layout.name} layout, {'BGR, turned to RGB' if profile.is_bgr else 'RGB'}",
    }
    kind = tr("The authors' release for {data}", data=profile.data) if profile.data else tr(profile.kind)
    return ImportReport(kind, tr(profile.licence), config, provenance, file, found.notes), found.tensors


def _tensorflow(prefix: Path) -> tuple[Layout, Tensors]:
    bundle = Bundle.open(prefix)
    first, second = (bundle.entries.get(TENSORFLOW.layers[f"coarse.conv{n}"] + TENSORFLOW.kernel) for n in (1, 2))
    if first and second and len(first.shape) == len(second.shape) == 4 and first.shape[3] == 2 * second.shape[2]:
        raise WeightsError(tr(_V2, path=prefix))
    missing = TENSORFLOW.missing(bundle.entries)
    if missing:
        raise WeightsError(_not_whole(prefix, TENSORFLOW, missing))
    return TENSORFLOW, bundle.read(TENSORFLOW.names())


def _pytorch(path: Path) -> tuple[Layout, Tensors]:
    from engine.interop.pytorch import load_state_dict

    tensors = load_state_dict(path)
    best: tuple[Layout, list[str]] | None = None
    for wrapper in _WRAPPERS:
        unwrapped = {name.removeprefix(wrapper): t for name, t in tensors.items() if name.startswith(wrapper)}
        for layout in LAYOUTS:
            missing = layout.missing(unwrapped)
            if not missing:
                return layout, unwrapped
            if best is None or len(missing) < len(best[1]):
                best = layout, missing
    if any(t.ndim == 4 and t.shape[0] == 48 and t.shape[2:] == (5, 5) for t in tensors.values()):
        raise WeightsError(tr(_V2, path=path))
    assert best is not None
    raise WeightsError(_not_whole(path, *best))


def _not_whole(path: Path, layout: Layout, missing: list[str]) -> str:
    if len(missing) == len(layout.names()):
        return tr(
            "“{path}” holds weights, but not of a network with contextual attention that Lacuna knows.", path=path
        )
    name, more = missing[0], len(missing) - 1
    if not more:
        return tr("The weights “{path}” are not complete: “{name}” is missing.", path=path, name=name)
    return tr(
        "The weights “{path}” are not complete: “{name}” and {more} more are missing.", path=path, name=name, more=more
    )


def _check_shapes(theirs: ForeignWeights, tensors: Tensors) -> None:
    """All shapes must be those of one network, whatever its widths are; every profile has the same layers."""
    import torch

    from engine.model.generator import Generator

    try:
        config = with_widths(ModelConfig.released(), tensors)
    except ValueError as error:
        raise WeightsError(tr("The weights “{path}” do not fit: {error}", path=theirs.path, error=error)) from error
    with torch.device("meta"):
        expected = {name: tuple(t.shape) for name, t in Generator(config).state_dict().items()}
    for name, shape in expected.items():
        have = tensors[name].shape
        if have != shape:
            msg = tr(
                "The weights “{path}” do not fit: “{name}” is of the shape {have} instead of {shape}.",
                path=theirs.path,
                name=name,
                have=have,
                shape=shape,
            )
            raise WeightsError(msg)


def _sha256(path: Path) -> str:
    try:
        with open_regular(path) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise WeightsError(
            tr("The weights file “{path}” cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
