"""The recipes of the ablations differ in what is ablated and in nothing else."""

import pytest

from training.cli import RECIPES
from training.config import read_recipe
from training.results.networks import ABLATIONS

DIFFERENT = {
    "spatial-transformer": {"model.attention": "spatial-transformer"},
    "appearance-flow": {"model.attention": "appearance-flow"},
    "no-attention": {"model.attention": "none"},
    "dcgan": {"phases.1.adversarial": "dcgan"},
    "lsgan": {"phases.1.adversarial": "lsgan"},
    "no-l1": {"phases.1.refined": 0.0},
}


def flat(values, start=""):
    if isinstance(values, (list, tuple)):
        values = dict(enumerate(values))
    if not isinstance(values, dict):
        return {start: values}
    return {k: v for name, value in values.items() for k, v in flat(value, f"{start}.{name}".strip(".")).items()}


def values_of(name):
    recipe = read_recipe(RECIPES / ABLATIONS[name][1])
    assert (recipe.name, recipe.total_steps) == (f"ablation-{name}", 1500)
    return {key: value for key, value in flat(recipe.to_dict()).items() if key != "name"}


@pytest.mark.parametrize("name", DIFFERENT)
def test_each_differs_from_the_first_in_one_value(name):
    full, other = values_of("full"), values_of(name)
    assert {key: value for key, value in other.items() if full[key] != value} == DIFFERENT[name]


def test_every_ablation_has_a_recipe():
    assert set(DIFFERENT) | {"full"} == set(ABLATIONS)
    assert {path.name for path in RECIPES.glob("ablation-*.toml")} == {recipe for _, recipe in ABLATIONS.values()}
