"""The example of the page about the engine runs as it stands there, on a photo of its folder."""

import re
from pathlib import Path

import numpy as np

from engine.photo.reading import load_photo

ROOT = Path(__file__).parents[2]


def test_the_example_fills_and_saves(tmp_path, monkeypatch):
    (example,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs/api.md").read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "dune.jpg").write_bytes((ROOT / "resources/samples/dune.jpg").read_bytes())
    monkeypatch.chdir(tmp_path)
    before = load_photo(tmp_path / "dune.jpg").pixels
    mask = np.zeros(before.shape[:2], bool)
    mask[96:128, 200:240] = True
    names = {"mask": mask}
    exec(example, names)
    after = load_photo("dune-filled.jpg").pixels
    assert (after[mask] != before[mask]).mean() > 0.5
    far = np.ones_like(mask)
    far[80:144, 184:256] = False
    assert (after[far] == before[far]).all()
    assert names["attention"].bounds.height >= 32
