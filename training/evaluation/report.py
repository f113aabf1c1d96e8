"""Write the results of an evaluation into a folder. Each file is complete or as it was before."""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from engine.files.atomic import replace_file
from training.evaluation import tables
from training.evaluation.errors import EvaluationError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from training.evaluation.measure import Scores


def make_folder(folder: Path) -> None:
    """Make sure that results can be written, before hours are spent on them.

    Raises:
        EvaluationError: they cannot.
    """
    probe = folder / f".{secrets.token_hex(4)}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        msg = f"Results cannot be written to “{folder}”: {error.strerror or error}; choose another --out."
        raise EvaluationError(msg) from error


def write_report(
    folder: Path,
    scores: Scores,
    lines: Sequence[tables.Line],
    *,
    heading: str,
    about: dict[str, Any],
    sheet: NDArray[np.uint8] | None,
) -> None:
    """Write table.md, table.csv, per-image.csv, summary.json and sheet.png.

    Args:
        folder: exists already.
        scores: every number.
        lines: their summary.
        heading: Markdown above the tables.
        about: how it was measured, for summary.json.
        sheet: H×W×3 RGB uint8; None = no sheet.

    Raises:
        EvaluationError: a file cannot be written.
    """
    summary = {**about, "results": tables.as_values(scores, lines)}
    files = {
        "table.md": (heading + "\n" + tables.markdown(scores, lines)).encode(),
        "table.csv": tables.table_csv(scores, lines).encode(),
        "per-image.csv": tables.per_image_csv(scores).encode(),
        "summary.json": (json.dumps(summary, indent=1, ensure_ascii=False) + "\n").encode(),
    }
    if sheet is not None:
        files["sheet.png"] = cv2.imencode(".png", np.ascontiguousarray(sheet[..., ::-1]))[1].tobytes()
    for name, data in files.items():
        _write(folder / name, data)


def _write(path: Path, data: bytes) -> None:
    try:
        replace_file(path, lambda file: file.write(data))
    except OSError as error:
        raise EvaluationError(f"“{path}” cannot be written: {error.strerror or error}.") from error
