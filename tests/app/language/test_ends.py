"""Sentences that are put together end once, in every language that Lacuna speaks."""

from __future__ import annotations

import json
import re

import pytest
from PIL import Image

from app.language import catalogues
from engine.photo.photo import PhotoError
from engine.photo.reading import load_photo
from engine.weights import FORMAT, WeightsError, read_card

_TWICE = re.compile(r"[.。]\s*[.。]")


@pytest.fixture(params=[code for code in catalogues.LANGUAGES if code != catalogues.ENGLISH])
def spoken(request):
    catalogues.speak(request.param)
    assert catalogues.spoken() == request.param
    yield request.param
    catalogues.speak(catalogues.ENGLISH)


def test_why_a_weights_file_describes_its_network_wrongly(spoken, tmp_path):
    header = {"__metadata__": {"format": FORMAT, "format_version": "1", "config": json.dumps({"oops": 1})}}
    path, text = tmp_path / "w.safetensors", json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text)
    with pytest.raises(WeightsError) as refused:
        read_card(path)
    assert "oops" in str(refused.value)
    assert not _TWICE.search(str(refused.value)), str(refused.value)
    assert str(refused.value).endswith("。" if spoken in ("ja", "zh_CN") else ".")


def test_why_a_photo_cannot_be_opened_in_a_few_words_is_one_sentence_without_its_end(spoken, tmp_path):
    path = tmp_path / "a.jpg"
    Image.new("CMYK", (8, 8)).save(path)
    with pytest.raises(PhotoError) as refused:
        load_photo(path)
    assert refused.value.reason
    assert not re.search(r"[.。]", refused.value.reason), refused.value.reason
