"""The sample photo that comes with Lacuna, and its mask."""

from pathlib import Path

_FOLDER = Path(__file__).parents[2] / "resources" / "samples"
SAMPLE = _FOLDER / "dune.jpg"
SAMPLE_MASK = _FOLDER / "dune-mask.png"
