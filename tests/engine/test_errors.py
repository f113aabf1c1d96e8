"""One base for sentences, one answer to any error, and what means that memory ran out."""

import subprocess
import sys

import cv2
import pytest
import torch

from app.batch.values import UsageError
from engine.device import DeviceError, free_memory
from engine.errors import Refused, explain, is_out_of_memory
from engine.photo.photo import PhotoError
from engine.types import Cancelled, FillError
from engine.weights import WeightsError
from training.errors import TrainingError
from training.evaluation.errors import EvaluationError


@pytest.mark.parametrize(
    "kind", [FillError, WeightsError, DeviceError, PhotoError, TrainingError, EvaluationError, UsageError]
)
def test_what_is_meant_for_a_person_is_said_as_it_is(kind):
    assert explain(kind("The file is damaged.")) == ("The file is damaged.", "")
    assert issubclass(kind, Refused)


def test_a_cancelled_fill_is_no_failure():
    assert not issubclass(Cancelled, Refused)


def test_what_nobody_foresaw_comes_with_details():
    try:
        {}["mast"]
    except KeyError as error:
        sentence, details = explain(error, "The sail could not be set")
    assert sentence == "The sail could not be set: 'mast'"
    assert details.startswith("Traceback")
    assert details.rstrip().endswith("KeyError: 'mast'")
    assert explain(ValueError())[0].endswith(": ValueError")


def test_lack_of_memory_has_a_sentence_of_its_own():
    assert explain(MemoryError(), "The sail could not be set", no_memory="Reef first.")[0] == "Reef first."
    assert explain(PhotoError("There is not enough memory for this sail."), no_memory="Reef first.")[1] == ""


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB"),
        RuntimeError("[enforce fail at alloc_cpu.cpp:127] DefaultCPUAllocator: can't allocate memory: you tried ..."),
        RuntimeError("CUDA error: out of memory"),
        RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
        RuntimeError("can't start new thread"),
        torch.OutOfMemoryError("no memory, says the card"),
        cv2.error("OpenCV(5.0.0) alloc.cpp:73: error: (-4:Insufficient memory) Failed to allocate 8589934592 bytes"),
        OSError(12, "Cannot allocate memory"),
    ],
)
def test_out_of_memory_is_recognised(error):
    assert is_out_of_memory(error)


@pytest.mark.parametrize(
    "error",
    [RuntimeError("shape mismatch"), ValueError("out of memory"), OSError(28, "full"), FillError("out of memory")],
)
def test_other_errors_are_not(error):
    assert not is_out_of_memory(error)


def test_a_real_allocation_that_cannot_succeed():
    with pytest.raises(RuntimeError) as caught:
        torch.empty(1 << 60, dtype=torch.uint8)
    assert is_out_of_memory(caught.value)


def test_the_computer_has_some_memory_free():
    assert 0 < free_memory() < 1 << 50
    assert free_memory(torch.device("cpu")) == pytest.approx(free_memory(), rel=0.5)


def test_explaining_loads_nothing_heavy():
    code = "import sys, engine.errors; print(sorted({'numpy', 'torch', 'cv2', 'PIL'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
