"""Options of attention chosen when weights are loaded: what a person may write, and that it takes effect."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.config import AttentionConfig, ModelConfig
from engine.model.generator import Generator
from engine.model.overrides import AttentionOverrides
from engine.session import InpaintSession
from engine.types import FillRequest
from engine.weights import WeightsError, load_generator, save_weights

SHAPE = (128, 160)


@given(
    st.builds(
        AttentionOverrides,
        softmax_scale=st.none() | st.floats(1e-3, 1e3),
        propagation=st.sampled_from([None, "grid", "flat", "none"]),
        background_stride=st.none() | st.integers(1, 16),
        foreground_rate=st.sampled_from([None, 1, 2, 4]),
    )
)
def test_what_is_written_is_read_again(overrides):
    assert AttentionOverrides.parse(str(overrides)) == overrides
    assert AttentionOverrides.of(overrides.given) == overrides
    assert hash(AttentionOverrides.parse(str(overrides))) == hash(overrides)


def test_written_as_a_person_would():
    assert AttentionOverrides.parse(" softmax_scale = 5,propagation=none, ") == AttentionOverrides(5.0, "none")
    assert str(AttentionOverrides(5.0, "none", 2)) == "softmax_scale=5, propagation=none, background_stride=2"
    assert AttentionOverrides.parse("") == AttentionOverrides()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("lambda=5", "There is no attention option “lambda”; choose from softmax_scale, propagation, "),
        ("similarity=cosine", "no attention option “similarity”"),
        ("softmax_scale", "write NAME=VALUE"),
        ("=5", "write NAME=VALUE"),
        ("softmax_scale=", "write NAME=VALUE"),
        ("softmax_scale=much", "softmax_scale must be a number, not 'much'"),
        ("softmax_scale=0", "softmax_scale must be between 0.001 and 1000, not 0"),
        ("softmax_scale=nan", "softmax_scale must be between"),
        ("propagation=off", "propagation must be one of grid, flat, none, not 'off'"),
        ("background_stride=1.5", "background_stride must be a whole number"),
        ("foreground_rate=3", "foreground_rate must be 1, 2 or 4"),
    ],
)
def test_what_makes_no_sense_is_a_sentence(text, words):
    with pytest.raises(ValueError, match=words):
        AttentionOverrides.parse(text)


def test_of_two_values_for_one_option_the_later_counts():
    parts = [AttentionOverrides.parse(text) for text in ("softmax_scale=5", "propagation=none", "softmax_scale=7")]
    parts.append(AttentionOverrides(background_stride=2))
    assert AttentionOverrides.merged(parts) == AttentionOverrides(7, "none", 2)
    assert AttentionOverrides.merged([]) == AttentionOverrides()


def test_the_rest_of_the_network_stays_as_it_is():
    released = ModelConfig.released()
    changed = AttentionOverrides(5.0).applied_to(released)
    assert changed.contextual == AttentionConfig.from_dict(released.contextual.to_dict() | {"softmax_scale": 5.0})
    assert changed.has_tensors_of(released)
    assert not changed.has_tensors_of(ModelConfig.paper())
    assert AttentionOverrides().applied_to(released) == released


@pytest.fixture(scope="module")
def stored(generator, tmp_path_factory):
    path = tmp_path_factory.mktemp("weights") / "small.safetensors"
    save_weights(path, generator, {"title": "small"})
    return path


def attention_of(path, text):
    session = InpaintSession.open(
        path, sharp=False, device="cpu", precision="float32", attention=AttentionOverrides.parse(text)
    )
    mask = np.zeros(SHAPE, bool)
    mask[50:70, 60:90] = True
    image = np.random.default_rng(0).integers(0, 256, (*SHAPE, 3), np.uint8)
    (attention,) = session.fill(FillRequest(image, mask)).attention
    return attention


def test_the_session_computes_with_them(stored):
    as_stored = attention_of(stored, "")
    assert attention_of(stored, "softmax_scale=0.1").weights.max() < 0.5 * as_stored.weights.max()
    assert not np.allclose(attention_of(stored, "propagation=none").weights, as_stored.weights)
    strided = attention_of(stored, "background_stride=2").received.reshape(16, 20)
    assert strided[::2, ::2].any()
    assert not strided[1::2].any()
    assert not strided[:, 1::2].any()
    assert [attention_of(stored, f"foreground_rate={rate}").cell_px for rate in (1, 2, 4)] == [4, 8, 16]


def test_the_card_still_says_what_is_in_the_file(stored):
    generator, card = load_generator(stored, attention=AttentionOverrides(5.0))
    assert generator.config.contextual.softmax_scale == 5
    assert card.config.contextual.softmax_scale == 10


def test_a_network_without_contextual_attention_takes_none(tmp_path):
    narrow = (4,) * 6
    config = ModelConfig(coarse_widths=narrow, hallucination_widths=narrow, decoder_widths=narrow, attention="none")
    path = tmp_path / "none.safetensors"
    save_weights(path, Generator(config), {})
    with pytest.raises(WeightsError, match="no contextual attention, so softmax_scale cannot be chosen"):
        load_generator(path, attention=AttentionOverrides(5.0))
    load_generator(path, attention=AttentionOverrides())
