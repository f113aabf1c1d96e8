"""Presets, and what a configuration from a file may say."""

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.config import AttentionConfig, ModelConfig


def test_presets_differ_in_every_row_of_the_design():
    paper, released = ModelConfig.paper().to_dict(), ModelConfig.released().to_dict()
    same = {"coarse_widths", "decoder_widths", "attention"}
    assert {name for name in paper if paper[name] == released[name]} == same
    options = {name for name in paper["contextual"] if paper["contextual"][name] == released["contextual"][name]}
    assert options == {"softmax_scale", "background_stride", "foreground_rate", "norm", "hole_cells"}


@given(
    st.builds(
        ModelConfig,
        input_channels=st.sampled_from([4, 5]),
        coarse_widths=st.tuples(*[st.integers(1, 256)] * 6),
        padding=st.sampled_from(["reflect", "same"]),
        attention=st.sampled_from(["contextual", "none", "spatial-transformer", "appearance-flow"]),
        contextual=st.builds(
            AttentionConfig,
            softmax_scale=st.floats(0.5, 50),
            foreground_rate=st.sampled_from([1, 2, 4]),
            background_stride=st.integers(1, 4),
        ),
    )
)
def test_survives_json(config):
    assert ModelConfig.from_dict(json.loads(json.dumps(config.to_dict()))) == config


def test_missing_entries_are_the_papers():
    assert ModelConfig.from_dict({}) == ModelConfig.paper()


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"colour": 1}, "unknown entry: colour"),
        ({"contextual": {"k": 1}}, "unknown entry: k"),
        ({"contextual": 3}, "table of names and values"),
        ([], "table of names and values"),
        ({"padding": "zero"}, "padding must be one of reflect, same, zeros, not 'zero'"),
        ({"padding": ["reflect"]}, "padding must be one of"),
        ({"input_channels": 3}, "input_channels must be 4 or 5"),
        ({"input_channels": True}, "input_channels must be a whole number"),
        ({"input_channels": 4.0}, "input_channels must be a whole number"),
        ({"coarse_widths": [1, 2]}, "coarse_widths must be six whole numbers"),
        ({"coarse_widths": [1, 2, 3, 4, 5, 0]}, "coarse_widths must be between 1 and 4096"),
        ({"coarse_widths": "abcdef"}, "six whole numbers"),
        ({"contextual": {"softmax_scale": "10"}}, "softmax_scale must be a number"),
        ({"contextual": {"softmax_scale": -1}}, "softmax_scale must be between"),
        ({"contextual": {"softmax_scale": float("nan")}}, "softmax_scale must be between"),
        ({"contextual": {"foreground_rate": 3}}, "1, 2 or 4"),
        ({"contextual": {"background_stride": 0}}, "background_stride must be between"),
    ],
)
def test_nonsense_is_refused_in_words(values, words):
    with pytest.raises(ValueError, match=words):
        ModelConfig.from_dict(values)


@pytest.mark.parametrize("values", [{"coarse_widths": [4] * 6}, {"contextual": {"softmax_scale": 1.0}}])
def test_fields_have_the_types_they_name(values):
    with pytest.raises(ValueError, match="must be of the type"):
        ModelConfig(**values)


def test_describing_a_network_needs_no_torch():
    modules = "engine.model.config, engine.weights, engine.device, engine.attention.map"
    code = f"import sys, {modules}; print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
