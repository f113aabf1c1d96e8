"""What the verbs have in common."""

import argparse

import pytest

from app.cli import attention, fill


def parsed(verb, device):
    parser = argparse.ArgumentParser()
    verb.add_arguments(parser)
    more = [] if verb is fill else ["--figure"]
    return parser.parse_args(["photo.png", "--mask", "mask.png", "-o", "out.png", *more, "--device", device]).device


@pytest.mark.parametrize("verb", [fill, attention])
@pytest.mark.parametrize("device", ["auto", "cpu", "cuda", "cuda:1"])
def test_every_device_of_the_engine_can_be_chosen(verb, device):
    assert parsed(verb, device) == device


@pytest.mark.parametrize("verb", [fill, attention])
@pytest.mark.parametrize("device", ["gpu", "cuda:", "cuda:x", "cpu:0"])
def test_what_is_no_device_is_wrong_usage(verb, device, capsys):
    with pytest.raises(SystemExit) as ended:
        parsed(verb, device)
    assert ended.value.code == 2
    assert f"“{device}” is no device; use auto, cpu, cuda or cuda:N" in capsys.readouterr().err
