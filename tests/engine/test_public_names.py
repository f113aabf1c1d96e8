"""``from engine import …``: the names for programs, without the price of those that are not asked for."""

import subprocess
import sys

import pytest

import engine


def test_every_public_name_is_there():
    assert engine.__all__ == ["AttentionMap", "AttentionOverrides", "FillRequest", "FillResult", "InpaintSession"]
    assert all(isinstance(getattr(engine, name), type) for name in engine.__all__)
    assert set(engine.__all__) <= set(dir(engine))
    with pytest.raises(AttributeError, match="NoSuchThing"):
        _ = engine.NoSuchThing


def test_importing_the_engine_loads_nothing_heavy():
    check = (
        "import sys, engine; from engine import FillRequest, FillResult;"
        "print(sorted({'torch', 'numpy', 'cv2'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
