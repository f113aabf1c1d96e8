"""Weights survive the disk, and every way a file can be wrong is told in one sentence."""

import dataclasses
import json
import os
import struct

import pytest
import torch
from safetensors.torch import load, load_file, save, save_file

from engine.model.config import AttentionConfig, ModelConfig
from engine.model.generator import Generator
from engine.types import FillError
from engine.weights import (
    FORMAT,
    WeightsError,
    default_weights_path,
    load_generator,
    read_card,
    save_weights,
)

CONFIG = ModelConfig(
    coarse_widths=(2, 2, 2, 4, 4, 4),
    hallucination_widths=(2, 2, 2, 4, 4, 4),
    attention_widths=(2, 2, 2, 4, 4, 4),
    decoder_widths=(4, 4, 2, 2, 2, 2),
    contextual=AttentionConfig(softmax_scale=7.0),
)
PROVENANCE = {"title": "Kleine Proben · 試", "licence": "CC BY-SA 4.0"}


@pytest.fixture
def saved(tmp_path):
    path = tmp_path / "tiny.safetensors"
    save_weights(path, Generator(CONFIG), PROVENANCE)
    return path


def header(text):
    return struct.pack("<Q", len(text)) + text.encode()


def rewrite(path, *, tensors=None, **metadata):
    """Change tensors or metadata of a file, None = remove."""
    data = path.read_bytes()
    (size,) = struct.unpack("<Q", data[:8])
    old = json.loads(data[8 : 8 + size])["__metadata__"]
    merged = {k: v for k, v in (old | metadata).items() if v is not None}
    merged_tensors = {k: v for k, v in (load(data) | (tensors or {})).items() if v is not None}
    path.write_bytes(save(merged_tensors, merged))


def test_a_network_comes_back_as_it_was(tmp_path):
    path = tmp_path / "tiny.safetensors"
    generator = Generator(CONFIG)
    save_weights(path, generator, PROVENANCE)
    loaded, card = load_generator(path)
    assert loaded.config == card.config == CONFIG
    assert card.provenance == PROVENANCE
    assert (card.path, card.format_version) == (path, 1)
    assert not loaded.training
    assert all(p.requires_grad and p.dtype == torch.float32 for p in loaded.parameters())
    for name, tensor in generator.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], tensor)
    assert read_card(path) == card
    assert card.tensors["coarse.conv1.weight"] == (2, 4, 5, 5)


def test_loading_leaves_the_file_free_to_be_replaced(saved):
    loaded, _ = load_generator(saved)
    before = loaded.coarse.conv1.weight.detach().clone()
    save_weights(saved, Generator(CONFIG), {})
    assert torch.equal(loaded.coarse.conv1.weight, before)
    assert not torch.equal(load_generator(saved)[0].coarse.conv1.weight, before)


def test_half_precision_files_are_read_as_float32(saved):
    rewrite(saved, tensors={name: t.half() for name, t in load_file(saved).items()})
    loaded, _ = load_generator(saved)
    assert loaded.coarse.conv1.weight.dtype == torch.float32


def test_half_the_size_is_asked_for_and_said_by_the_file(tmp_path, saved):
    generator, path = load_generator(saved)[0], tmp_path / "half.safetensors"
    save_weights(path, generator, PROVENANCE, half=True)
    assert {tensor.dtype for tensor in load_file(path).values()} == {torch.float16}
    assert load_generator(path)[1].provenance == PROVENANCE | {"precision": "float16"}
    for name, tensor in load_generator(path)[0].state_dict().items():
        assert torch.equal(tensor, generator.state_dict()[name].half().float())


def test_weights_too_large_for_16_bits_are_not_saved_in_them(tmp_path):
    generator = Generator(CONFIG)
    generator.refine.pmconv1.bias.data[1] = 70_000.0
    with pytest.raises(WeightsError, match=r"do not fit into 16 bits: “refine\.pmconv1\.bias” is too large"):
        save_weights(tmp_path / "a.safetensors", generator, {}, half=True)
    save_weights(tmp_path / "a.safetensors", generator, {})


def test_a_failed_save_leaves_the_old_file_and_nothing_else(saved, monkeypatch):
    before = saved.read_bytes()

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WeightsError, match=r"could not be saved .* No space left on device"):
        save_weights(saved, Generator(CONFIG), {})
    assert saved.read_bytes() == before
    assert list(saved.parent.iterdir()) == [saved]


def test_saving_into_no_folder(tmp_path):
    with pytest.raises(WeightsError, match="could not be saved"):
        save_weights(tmp_path / "none" / "a.safetensors", Generator(CONFIG), {})


def test_broken_weights_are_not_saved(tmp_path):
    generator = Generator(CONFIG)
    generator.refine.pmconv1.bias.data[1] = float("nan")
    with pytest.raises(WeightsError, match=r"“refine\.pmconv1\.bias” is not finite"):
        save_weights(tmp_path / "a.safetensors", generator, {})
    assert not list(tmp_path.iterdir())


def test_missing_file(tmp_path):
    with pytest.raises(WeightsError, match=r"There is no weights file “.*none\.safetensors”"):
        load_generator(tmp_path / "none.safetensors")


def test_a_folder(tmp_path):
    with pytest.raises(WeightsError, match=r"cannot be read|There is no weights file"):
        load_generator(tmp_path)


@pytest.mark.parametrize("part", [0.05, 0.5, 0.999])
def test_truncated(saved, part):
    data = saved.read_bytes()
    saved.write_bytes(data[: int(len(data) * part)])
    with pytest.raises(WeightsError, match="cut off"):
        load_generator(saved)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\xff\xd8\xff\xe0" + bytes(100), "looks like a JPEG"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "looks like a PNG"),
        (b"\x80\x02}q\x00." + bytes(100), "looks like a Python pickle"),
        (b"<!DOCTYPE html><html></html>", "looks like a web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "Git LFS pointer"),
        (bytes(100), "unknown kind"),
        (struct.pack("<Q", 5) + b"{nope", "header is not valid"),
        (struct.pack("<Q", 4) + b"{}\xff\xff", "header is not valid"),
        (header('{"a":{"dtype":"F32","shape":[1]}}'), "“a” makes no sense"),
        (header('{"a":{"dtype":"F32","shape":[9],"data_offsets":[0,4]}}'), "“a” makes no sense"),
        (header('{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}'), "cut off"),
        (header('{"a":7}'), "“a” makes no sense"),
        (header('{"__metadata__":[]}'), "not of a Lacuna network"),
        (header("{}"), "not of a Lacuna network"),
    ],
)
def test_not_a_weights_file(tmp_path, content, words):
    path = tmp_path / "a.safetensors"
    path.write_bytes(content)
    with pytest.raises(WeightsError, match=words):
        load_generator(path)


def test_a_pytorch_file_is_named_and_not_executed(tmp_path):
    path = tmp_path / "a.pth"
    torch.save({"a": torch.zeros(2)}, path)
    with pytest.raises(WeightsError, match=r"PyTorch \.pth"):
        load_generator(path)
    torch.save({"a": torch.zeros(2)}, path, _use_new_zipfile_serialization=False)
    with pytest.raises(WeightsError, match="pickle"):
        load_generator(path)


def test_foreign_safetensors(tmp_path):
    path = tmp_path / "a.safetensors"
    save_file({"a": torch.zeros(2)}, path)
    with pytest.raises(WeightsError, match="not of a Lacuna network"):
        load_generator(path)


def test_newer_format(saved):
    rewrite(saved, format_version="2")
    with pytest.raises(WeightsError, match="newer than this Lacuna can read"):
        load_generator(saved)


@pytest.mark.parametrize(
    ("metadata", "words"),
    [
        ({"format_version": None}, "no valid format version"),
        ({"format_version": "0"}, "no valid format version"),
        ({"config": None}, "describes its network wrongly"),
        ({"config": "{"}, "describes its network wrongly"),
        ({"config": "[]"}, "describes its network wrongly"),
        ({"config": '{"padding": "mirror"}'}, "padding must be one of reflect, same"),
        ({"config": '{"layers": 3}'}, "unknown entry: layers"),
        ({"provenance": "[1]"}, "describes its origin wrongly"),
    ],
)
def test_wrong_metadata(saved, metadata, words):
    rewrite(saved, **metadata)
    with pytest.raises(WeightsError, match=words):
        read_card(saved)


@pytest.mark.parametrize(
    ("tensors", "words"),
    [
        ({"coarse.conv1.bias": None}, r"“coarse\.conv1\.bias” is missing"),
        ({"coarse.conv1.bias": None, "coarse.conv2.bias": None}, "and 1 more are missing"),
        ({"extra": torch.zeros(1)}, "“extra” is not part of the network"),
        ({"coarse.conv1.bias": torch.zeros(3)}, r"of another shape \(\(3,\) instead of \(2,\)\)"),
        ({"coarse.conv1.bias": torch.zeros(2, dtype=torch.int64)}, "is of type I64"),
        ({"coarse.conv1.bias": torch.tensor([0, float("nan")])}, "is not finite"),
        ({"coarse.conv1.bias": torch.tensor([0, float("inf")])}, "is not finite"),
    ],
)
def test_wrong_tensors(saved, tensors, words):
    rewrite(saved, tensors=tensors)
    with pytest.raises(WeightsError, match=words):
        load_generator(saved)


def test_weights_of_another_configuration(saved):
    other = dataclasses.replace(CONFIG, attention="none")
    rewrite(saved, config=json.dumps(other.to_dict()))
    with pytest.raises(WeightsError, match="not part of the network it describes"):
        load_generator(saved)


def test_errors_are_fill_errors_of_one_line(tmp_path):
    with pytest.raises(FillError) as caught:
        load_generator(tmp_path / "none.safetensors")
    assert "\n" not in str(caught.value)


def test_format_name_is_what_files_say(saved):
    assert FORMAT.encode() in saved.read_bytes()[:20000]


def test_bundled_weights_are_the_paper_network_and_say_where_they_come_from():
    generator, card = load_generator(default_weights_path())
    assert card.config == ModelConfig.paper()
    assert sum(p.numel() for p in generator.parameters()) == 3_765_158
    assert card.provenance["licence"] == "CC BY-SA 4.0"
    assert {"title", "data", "training", "steps"} <= set(card.provenance)


def nested(depth):
    return "[" * depth + "]" * depth


ENTRY = '{"a":{"dtype":%s,"shape":%s,"data_offsets":%s}}'
HOSTILE = {
    "dtype is a list": ENTRY % ("[]", "[1]", "[0,4]"),
    "dtype is a table": ENTRY % ('{"x":1}', "[1]", "[0,4]"),
    "a huge side": ENTRY % ('"F32"', "[1" + "0" * 4000 + "]", "[0,4]"),
    "a number that Python does not read": ENTRY % ('"F32"', "[1" + "0" * 5000 + "]", "[0,4]"),
    "very many sides": ENTRY % ('"F32"', "[" + ",".join(["9" * 4000] * 900) + "]", "[0,4]"),
    "nested": '{"a":' + nested(100_000) + "}",
    "an infinite offset": ENTRY % ('"F32"', "[1]", "[0,Infinity]"),
    "a long name": '{"' + "n" * 500_000 + '":7}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_header_is_a_short_sentence(name, tmp_path):
    path = tmp_path / "a.safetensors"
    path.write_bytes(header(HOSTILE[name]) + bytes(4))
    with pytest.raises(WeightsError, match=r"not a weights file") as refused:
        read_card(path)
    assert len(str(refused.value)) < 500


@pytest.mark.parametrize(
    "metadata",
    [
        {"format_version": "1" * 5000},
        {"format_version": "²"},
        {"config": '{"contextual":{"softmax_scale":1' + "0" * 400 + "}}"},
        {"config": '{"contextual":{"softmax_scale":NaN}}'},
        {"config": '{"coarse_widths":' + nested(900) + "}"},
        {"config": '{"coarse_widths":[' + ",".join(["7"] * 100_000) + "]}"},
        {"config": nested(100_000)},
        {"config": '{"' + "n" * 100_000 + '":1}'},
        {"provenance": nested(100_000)},
        {"provenance": "[]"},
    ],
)
def test_hostile_metadata_is_a_short_sentence(metadata, saved):
    rewrite(saved, **metadata)
    with pytest.raises(WeightsError) as refused:
        read_card(saved)
    assert len(str(refused.value)) < 1000
    assert str(refused.value).endswith((".", "…"))
    assert "recursion" not in str(refused.value)


def test_what_a_file_says_of_itself_is_text_that_can_be_shown(saved):
    rewrite(saved, provenance='{"title": "half a letter: \\ud800", "data": ' + nested(50) + ', "n": 7}')
    provenance = read_card(saved).provenance
    assert provenance["title"] == "half a letter: ?"
    assert provenance["n"] == "7"
    "".join(provenance.values()).encode()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="POSIX files")
def test_a_named_pipe_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe.safetensors")
    with pytest.raises(WeightsError, match="named pipe"):
        read_card(tmp_path / "pipe.safetensors")
