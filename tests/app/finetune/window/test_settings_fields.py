"""Every field of the training configuration becomes a row, and what is typed becomes a configuration again."""

from dataclasses import fields, is_dataclass

import pytest

from app.finetune.paces import config_for
from app.finetune.window.settings_fields import NOT_SHOWN, rows_of, texts, with_texts
from training.config import Crop, LossWeights, Phase, TrainConfig
from training.errors import TrainingError

CONFIG = TrainConfig(phases=(Phase(name="one", crops=(Crop(128, 8), Crop(256, 2, share_end=0.5))),))


def texts_of(config):
    return {row.path: row.text for row in rows_of(config) if row.kind != "group"}


def fields_of(value, path=()):
    """Paths of all plain fields, from the dataclasses themselves."""
    if is_dataclass(value):
        for entry in fields(value):
            if path or entry.name not in NOT_SHOWN:
                yield from fields_of(getattr(value, entry.name), (*path, entry.name))
    elif isinstance(value, tuple) and value and is_dataclass(value[0]):
        for index, item in enumerate(value):
            yield from fields_of(item, (*path, index))
    else:
        yield path


def test_every_field_has_a_row_with_a_sentence():
    assert set(texts_of(CONFIG)) == set(fields_of(CONFIG))
    rows = {row.path: row for row in rows_of(CONFIG)}
    assert rows["phases", 0, "lr"].tip == "Highest learning rate of the generator."
    assert rows["photos", "rotate"].tip == "Probabilities of a mirror image, a quarter turn, a mild change of colour."
    assert rows["photos", "kinds"].tip.endswith("With weights, photos of an unlisted kind are not used.")
    assert rows["phases", 0, "crops", 1].label == "crop 2"
    assert all(row.tip and "`" not in row.tip for row in rows.values())


def test_every_field_of_the_configuration_is_described_on_its_own():
    """A field that a docstring forgets shows its class's summary, which says nothing about it."""
    summaries = {(cls.__doc__ or "").split("\n")[0].strip() for cls in (TrainConfig, Phase, Crop, LossWeights)}
    assert [row.path for row in rows_of(CONFIG) if row.kind != "group" and row.tip in summaries] == []


@pytest.mark.parametrize("config", [CONFIG, config_for("quick"), config_for("photo"), TrainConfig()])
def test_what_is_shown_means_what_it_was(config):
    assert with_texts(config, texts_of(config)) == config


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [
        (("phases", 0, "lr"), "2e-4", 2e-4),
        (("seed",), "7", 7),
        (("channels_last",), "false", False),
        (("phases", 0, "adversarial"), "none", "none"),
        (("phases", 0, "crops", 1, "share_end"), "", None),
        (("optimiser", "betas"), "0.8, 0.95", (0.8, 0.95)),
        (("photos", "kinds"), "scene = 0.5, face=2", {"scene": 0.5, "face": 2.0}),
        (("photos", "kinds"), "", {}),
    ],
)
def test_typed_values(path, text, value):
    found = with_texts(CONFIG, {path: text})
    for step in path:
        found = found[step] if isinstance(step, int) else getattr(found, step)
    assert found == value


@pytest.mark.parametrize(
    ("path", "text", "part"),
    [
        (("phases", 0, "steps"), "many", "steps must be a whole number, not “many”"),
        (("phases", 0, "lr"), "0", "lr must be above 0"),
        (("photos", "kinds"), "scene", "pairs such as"),
        (("masks", "largest"), "0.1", "largest must be between 0.25 and 0.9"),
        (("optimiser", "betas"), "0.5", "betas must be 2 values"),
    ],
)
def test_what_cannot_be_is_one_sentence(path, text, part):
    with pytest.raises(TrainingError, match=part):
        with_texts(CONFIG, {path: text})


def test_all_that_is_shown_of_the_rows_is_known_to_translators():
    known = set(texts())
    for pace in ("quick", "photo"):
        for row in rows_of(config_for(pace)):
            assert row.tip in known
            assert row.label in known or row.label.split(" ")[0] in known  # “crop 1”
