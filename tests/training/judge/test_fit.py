"""Weights from votes."""

import json

import numpy as np
import pytest

from engine.judge.judge import SEAM, STRANGENESS
from training.cli import main
from training.judge.cli import bundled_pairs
from training.judge.fit import fit


def test_the_weights_in_use_are_those_that_the_bundled_votes_give():
    pairs = list(bundled_pairs())
    found = fit(np.array([pair for pair, _ in pairs]), np.array([first for _, first in pairs]))
    assert -found.weights == pytest.approx([STRANGENESS, SEAM], rel=0.01)
    assert found.agreed > 0.7


def test_a_term_that_decides_gets_the_weight():
    random = np.random.default_rng(0)
    differences = random.normal(size=(200, 2))
    found = fit(differences, differences[:, 0] < 0)
    assert found.weights[0] < -3 * abs(found.weights[1])
    assert found.agreed > 0.9


def test_votes_by_chance_are_not_foretold():
    random = np.random.default_rng(1)
    found = fit(random.normal(size=(400, 2)), random.random(400) < 0.5)
    assert 0.4 < found.agreed < 0.6


def look(folder, terms=None):
    """A look of two rows, in both of which the fill with the larger seam was chosen."""
    made = {"best": {"strangeness": 1.0, "seam": 0.5, "lost": 0.0}, "telea": {"strangeness": 2.0, "seam": 0.1, "lost": 0}}
    files = {
        "key": {"00": ["best", "telea"], "01": ["telea", "best"], "02": ["best", "telea"]},
        "votes": {"00": "A", "01": "A", "02": "tie"},
        "terms": {"00": made, "01": made, "02": made} if terms is None else terms,
    }
    folder.mkdir()
    for name, values in files.items():
        (folder / f"{name}.json").write_text(json.dumps(values))
    return str(folder)


def test_looks_are_added_to_the_bundled_votes_or_taken_alone(tmp_path, capsys):
    folder, bundled = look(tmp_path / "look"), len(list(bundled_pairs()))
    assert main(["judge", folder]) == 0
    assert f"chosen: {bundled + 2}\n" in capsys.readouterr().out
    assert main(["judge", folder, "--alone"]) == 0
    assert "chosen: 2\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("terms", "said"), [({}, "does not have row"), ([], "must hold a JSON object"), ({"00": 3}, "does not have row")]
)
def test_a_look_without_terms_is_refused_in_words(tmp_path, capsys, terms, said):
    assert main(["judge", look(tmp_path / "look", terms)]) == 1
    assert said in capsys.readouterr().err


def test_no_votes_are_too_few(capsys):
    assert main(["judge", "--alone"]) == 1
    assert "too few votes" in capsys.readouterr().err
