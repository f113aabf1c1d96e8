"""``python -m training``: help, a run, resuming, Ctrl-C, export, several processes, and clear refusals."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from engine.weights import load_generator
from tests.fakes.runs import MODEL, SIZE, write_photos
from training.cli import main
from training.run import checkpoint as state
from training.run.folder import BEST, LAST

ROOT = Path(__file__).parents[2]
RECIPE = f"""
name = "tiny"
precision = "float32"
validate_every = 0
sheet_every = 0
log_every = 1
workers = 0
[model]
coarse_widths = {list(MODEL.coarse_widths)}
hallucination_widths = {list(MODEL.hallucination_widths)}
attention_widths = {list(MODEL.attention_widths)}
decoder_widths = {list(MODEL.decoder_widths)}
[critics]
local_widths = [4, 4, 8]
global_widths = [4, 4, 8]
size = {SIZE}
patch = 40
[[phases]]
name = "reconstruction"
steps = 2
warmup_steps = 0
lr = 1e-3
crops = [{{size = {SIZE}, batch = 2}}]
[[phases]]
name = "critics"
steps = 2
warmup_steps = 0
lr = 1e-3
adversarial = "wgan-gp"
critic_steps = 2
crops = [{{size = {SIZE}, batch = 2}}]
"""


@pytest.fixture
def arguments(tmp_path):
    write_photos(tmp_path / "photos")
    (tmp_path / "recipe.toml").write_text(RECIPE)
    return ["pretrain", "--recipe", str(tmp_path / "recipe.toml"), "--photos", str(tmp_path / "photos"), "--quiet"]


def _losses(folder):
    lines = [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]
    return {line["step"]: line["losses"] for line in lines if line["event"] == "StepDone"}


@pytest.mark.parametrize("verb", ["pretrain", "finetune", "pack", "card", "export", "evaluate"])
def test_every_verb_explains_itself(verb, capsys):
    with pytest.raises(SystemExit) as ended:
        main([verb, "--help"])
    assert ended.value.code == 0
    text = capsys.readouterr().out
    assert len(text) > 300
    assert "usage: python -m training" in text
    assert ("--baseline" in text) == (verb == "evaluate")


def test_a_missing_library_is_not_hidden(monkeypatch):
    monkeypatch.setitem(sys.modules, "cv2", None)
    monkeypatch.delitem(sys.modules, "training.evaluation.holes", raising=False)
    with pytest.raises(ModuleNotFoundError, match="cv2"):
        main(["evaluate", "--help"])


def test_a_run_resumes_and_its_weights_are_exported(arguments, tmp_path, capsys):
    folder = tmp_path / "run"
    assert main([*arguments, "--state", str(folder), "--steps", "1", "--licence", "CC0"]) == 0
    assert main([*arguments, "--state", str(folder)]) == 0
    assert sorted(_losses(folder)) == [1, 2, 3, 4]
    assert main(["export", str(folder), "-o", str(tmp_path / "w.safetensors"), "--note", "title=Mine"]) == 0
    assert "step 4" in capsys.readouterr().out
    assert load_generator(tmp_path / "w.safetensors")[1].provenance["title"] == "Mine"
    generator, card = load_generator(folder / "last.safetensors")
    assert card.config == MODEL
    assert main(["export", str(folder), "--half", "-o", str(tmp_path / "h.safetensors")]) == 0
    assert load_generator(tmp_path / "h.safetensors")[1].provenance["precision"] == "float16"
    assert {tensor.dtype for tensor in load_file(tmp_path / "h.safetensors").values()} == {torch.float16}
    for name, tensor in load_generator(tmp_path / "h.safetensors")[0].state_dict().items():
        assert torch.equal(tensor, generator.state_dict()[name].half().float())
    left = ["export", str(folder / "last.safetensors"), "--half", "--note", "title=Mine"]
    assert main([*left, "-o", str(tmp_path / "l.safetensors")]) == 0
    assert load_generator(tmp_path / "l.safetensors")[1].provenance == card.provenance | {
        "title": "Mine",
        "precision": "float16",
    }
    assert "step 4" in capsys.readouterr().out
    assert load_file(tmp_path / "l.safetensors").keys() == load_file(tmp_path / "h.safetensors").keys()


def test_a_state_is_split_and_gone_on_with_from_its_parts(arguments, tmp_path, capsys):
    assert main([*arguments, "--state", str(tmp_path / "run"), "--steps", "3"]) == 0
    parts, carried = tmp_path / "parts", tmp_path / "w.safetensors"
    assert main(["export", str(tmp_path / "run"), "--split", str(parts), "-o", str(carried)]) == 0
    said = capsys.readouterr().out
    assert f"Wrote {carried} (step 3)." in said
    assert f"Wrote 1 parts to {parts}; as --state, the folder stands for the run." in said
    assert main(["export", str(parts), "-o", str(tmp_path / "again.safetensors")]) == 0
    again, first = (load_generator(path)[0].state_dict() for path in (tmp_path / "again.safetensors", carried))
    assert all(torch.equal(tensor, first[name]) for name, tensor in again.items())
    assert main([*arguments, "--state", str(parts), "--workers", "1"]) == 0
    assert sorted(_losses(parts)) == [4]
    assert state.load_checkpoint(parts / LAST).config.workers == 1
    (parts / LAST).unlink()
    (parts / "last.pt.part-1-of-1").unlink()
    assert main([*arguments, "--state", str(parts)]) == 1
    assert "last.pt.part-1-of-1” of the training state is missing" in capsys.readouterr().err
    assert main(["export", str(tmp_path / "run")]) == 1
    assert "name a weights file with -o, or a folder with --split" in capsys.readouterr().err


def test_the_best_state_is_gone_on_with_from_its_parts_and_where_only_it_is_left(arguments, tmp_path, capsys):
    run, parts = tmp_path / "run", tmp_path / "parts"
    assert main([*arguments, "--state", str(run), "--steps", "1"]) == 0
    (run / LAST).rename(run / BEST)
    assert main(["export", str(run), "--best", "--split", str(parts)]) == 0
    assert f"Wrote 1 parts to {parts}; as --state, the folder stands for the run." in capsys.readouterr().out
    for folder in (parts, run):
        assert main([*arguments, "--state", str(folder), "--steps", "1"]) == 0
        assert sorted(_losses(folder))[-1] == 2
        assert state.load_checkpoint(folder / LAST).tally.step == 2


def test_parts_are_not_put_where_another_run_would_be_gone_on_with(arguments, tmp_path, capsys):
    for name, steps in (("run", "2"), ("other", "1")):
        assert main([*arguments, "--state", str(tmp_path / name), "--steps", steps]) == 0
    before = sorted((tmp_path / "other").iterdir())
    assert main(["export", str(tmp_path / "run"), "--split", str(tmp_path / "other")]) == 1
    error = capsys.readouterr().err
    assert f"“{tmp_path / 'other'}” holds a run already, which would be gone on with instead" in error
    assert error.count("\n") == 1
    assert sorted((tmp_path / "other").iterdir()) == before
    assert main(["export", str(tmp_path / "run"), "--split", str(tmp_path / "run")]) == 0  # its own


def test_a_pack_stands_for_its_folder(arguments, tmp_path, capsys):
    packing = ["pack", str(tmp_path / "photos"), "-o", str(tmp_path / "p.pack")]
    assert main([*packing, "--quality", "95"]) == 0
    assert "Wrote" in capsys.readouterr().out
    arguments[arguments.index("--photos") + 1] = str(tmp_path / "p.pack")
    assert main([*arguments, "--state", str(tmp_path / "run"), "--steps", "1"]) == 0
    (tmp_path / "p.pack").write_bytes((tmp_path / "p.pack").read_bytes()[:-40])
    assert main([*arguments, "--state", str(tmp_path / "run")]) == 1
    assert "is cut short or damaged" in capsys.readouterr().err
    assert main([*packing, "--quality", "0"]) == 1
    assert "--quality must be between 1 and 100" in capsys.readouterr().err


def test_the_bar_shows_time_left_and_losses(arguments, tmp_path, capfd):
    arguments.remove("--quiet")
    assert main([*arguments, "--state", str(tmp_path / "run")]) == 0
    text = capfd.readouterr().err
    assert "4/4 [" in text
    assert "refined=" in text
    assert "D local=" in text
    assert "photos (" in text


def test_tensorboard_is_optional(arguments, tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    assert main([*arguments, "--state", str(tmp_path / "run"), "--tensorboard"]) == 1
    assert "TensorBoard is not installed" in capsys.readouterr().err


def test_finetune_starts_from_given_weights_and_uses_saved_masks(arguments, tmp_path):
    import cv2
    import numpy as np

    mask = np.zeros((64, 64), np.uint8)
    mask[20:40, 10:50] = 255
    (tmp_path / "masks").mkdir()
    cv2.imwrite(str(tmp_path / "masks" / "m.png"), mask)
    assert main([*arguments, "--state", str(tmp_path / "a"), "--steps", "1"]) == 0
    start = ["--weights", str(tmp_path / "a" / "last.safetensors"), "--masks", str(tmp_path / "masks")]
    assert main(["finetune", *arguments[1:], "--state", str(tmp_path / "b"), "--steps", "1", *start]) == 0
    assert load_generator(tmp_path / "b" / "last.safetensors")[1].provenance["steps"] == "1"


def test_finetune_by_default_starts_from_the_bundled_weights_which_must_fit(arguments, tmp_path, capsys):
    assert main(["finetune", *arguments[1:], "--state", str(tmp_path / "b")]) == 1
    assert "weights of another network" in capsys.readouterr().err


@pytest.mark.parametrize("photos", ["empty", "missing"])
def test_no_photos_is_said_in_a_sentence(arguments, tmp_path, capsys, photos):
    (tmp_path / "empty").mkdir()
    arguments[arguments.index("--photos") + 1] = str(tmp_path / photos)
    assert main([*arguments, "--state", str(tmp_path / "run")]) == 1
    assert "There " in capsys.readouterr().err


def test_a_state_folder_that_cannot_be_written(arguments, tmp_path, capsys):
    (tmp_path / "file").touch()
    assert main([*arguments, "--state", str(tmp_path / "file")]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_ctrl_c_saves_and_exits_with_130(arguments, tmp_path):
    recipe = tmp_path / "recipe.toml"
    recipe.write_text(recipe.read_text().replace("steps = 2\n", "steps = 100000\n", 1))
    folder = tmp_path / "run"
    with subprocess.Popen([sys.executable, "-m", "training", *arguments, "--state", str(folder)], cwd=ROOT) as process:
        log = folder / "log.jsonl"
        while process.poll() is None and not (log.exists() and "StepDone" in log.read_text()):
            time.sleep(0.05)  # a condition, not a duration: its log is all that a quiet process shows
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130
    assert state.load_checkpoint(folder / LAST).tally.step == max(_losses(folder))


def test_two_processes_reach_the_numbers_of_one(arguments, tmp_path):
    assert main([*arguments, "--state", str(tmp_path / "one")]) == 0
    launcher = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    command = [*launcher, "-m", "training", *arguments, "--state", str(tmp_path / "two"), "--threads", "1"]
    done = subprocess.run(
        command, cwd=ROOT, check=False, capture_output=True, text=True, env=os.environ | {"OMP_NUM_THREADS": "1"}
    )
    assert done.returncode == 0, done.stderr[-3000:]
    one, two = (_losses(tmp_path / name) for name in ("one", "two"))
    assert one.keys() == two.keys() == {1, 2, 3, 4}
    for step, terms in one.items():
        assert two[step] == pytest.approx(terms, abs=2e-4), step
    weights = [state.load_checkpoint(tmp_path / n / LAST).tensors["generator"] for n in ("one", "two")]
    for name, tensor in weights[0].items():
        torch.testing.assert_close(tensor, weights[1][name], atol=2e-4, rtol=1e-3)


def test_a_feature_network_that_is_none_is_one_line(arguments, tmp_path, capsys):
    (tmp_path / "vgg.pth").write_bytes(b"\x80\x02 and so on")
    given = [*arguments, "--state", str(tmp_path / "run"), "--features", str(tmp_path / "vgg.pth")]
    assert main(given) == 1
    error = capsys.readouterr().err
    assert "is a Python pickle" in error
    assert error.count("\n") == 1
