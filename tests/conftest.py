"""Every test runs off screen, with settings of its own, and may leave no thread behind."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

# Set before anything imports Qt. The xcb tests start processes of their own and choose their platform there.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "2")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as in engine/__init__.py, for tests that import torch first

# In the background, or under nohup, these are ignored, and every process a test starts would ignore them, too.
for _name, _handler in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
    if hasattr(signal, _name) and signal.getsignal(getattr(signal, _name)) is signal.SIG_IGN:
        signal.signal(getattr(signal, _name), _handler)

TESTS = Path(__file__).parent
SAMPLES = TESTS.parent / "resources" / "samples"


@pytest.fixture(autouse=True)
def _settings_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of the person who runs it."""
    home = tmp_path_factory.mktemp("settings")
    monkeypatch.setenv("LACUNA_SETTINGS_DIR", str(home))


@pytest.fixture(autouse=True)
def _no_thread_left_behind() -> object:
    """Fail when a test leaves a Python thread running; Qt's threads are checked where they are made."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.daemon and t.is_alive()]
    assert not left, f"threads left running: {left}"


@pytest.fixture(autouse=True)
def _one_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Tiny networks are fastest on one thread, above all on a busy machine. Does not import torch itself."""
    torch = sys.modules.get("torch")
    if torch is None or request.path.relative_to(TESTS).parts[0] not in {"engine", "training"}:
        yield
        return
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def samples() -> Path:
    """The folder of sample photos with masks that ships with Lacuna."""
    return SAMPLES
