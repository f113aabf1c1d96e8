"""Weights from votes."""

import json

import numpy as np
import pytest

from engine.judge.judge import PREFERENCE
from training.cli import main
from training.judge.cli import IN_USE, SECOND, bundled_looks, pairs
from training.judge.fit import fit


def bundled():
    return [(*row, number) for number, look in enumerate(bundled_looks()) for row in pairs(look)]


def test_the_weights_in_use_are_those_that_the_bundled_votes_give():
    found = fit(*(np.array(column) for column in zip(*bundled(), strict=True)))
    assert found.weights == pytest.approx(IN_USE, rel=0.02)
    assert PREFERENCE[SECOND] < -found.constant  # those votes are of older weights, whose fills pleased less
    assert found.agreed > 0.65


def chance(count, seed):
    random = np.random.default_rng(seed)
    return random.normal(size=(count, 2)), random.random(count) < 0.5, np.arange(count) % 4


def test_a_term_that_decides_gets_the_weight():
    differences, _, looks = chance(200, 0)
    found = fit(differences, differences[:, 0] < 0, looks)
    assert found.weights[0] < -3 * abs(found.weights[1])
    assert found.agreed > 0.9


def test_what_speaks_for_the_first_is_the_constant():
    differences, _, looks = chance(200, 0)
    assert fit(differences, differences[:, 0] < 1, looks).constant > 1


def test_votes_by_chance_are_not_foretold():
    found = fit(*chance(400, 1))
    assert 0.4 < found.agreed < 0.6


def look(folder, terms=None):
    """A look of three rows: each filler chosen once, and neither once."""
    first = {"strangeness": 1.0, "seam": 0.5, "structure": 0.1, "lost": 0.0}
    made = {"network": first, "patchmatch": first | {"seam": 0.1}}
    files = {
        "key": {"00": ["network", "patchmatch"], "01": ["network", "patchmatch"], "02": ["patchmatch", "network"]},
        "votes": {"00": "A", "01": "B", "02": "tie"},
        "terms": {"00": made, "01": made, "02": made} if terms is None else terms,
    }
    folder.mkdir()
    for name, values in files.items():
        (folder / f"{name}.json").write_text(json.dumps(values))
    return str(folder)


def test_looks_are_added_to_the_bundled_votes_or_taken_alone(tmp_path, capsys):
    folder = look(tmp_path / "look")
    assert main(["judge", folder]) == 0
    assert f"chosen: {len(bundled()) + 2} times\n" in capsys.readouterr().out
    assert main(["judge", folder, "--alone"]) == 0
    assert "chosen: 2 times\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("terms", "said"), [({}, "does not have row"), ([], "must hold a JSON object"), ({"00": 3}, "does not have row")]
)
def test_a_look_without_terms_is_refused_in_words(tmp_path, capsys, terms, said):
    assert main(["judge", look(tmp_path / "look", terms)]) == 1
    assert said in capsys.readouterr().err


def test_no_votes_are_too_few(capsys):
    assert main(["judge", "--alone"]) == 1
    assert "too few votes" in capsys.readouterr().err
