"""The recipe of the paper's own values: each is what the paper says, and the file says where."""

import ast
import re
from dataclasses import asdict
from pathlib import Path

import pytest

import engine.model
import training
from training.cli import RECIPES
from training.config import TrainConfig, read_recipe

PATH = RECIPES / "paper-original.toml"

PAPER = {
    # what the paper says, and in which of its sections
    "discount": (0.99, "section 3"),
    "ema": (0.0, "Algorithm 1"),
    "model.input_channels": (4, "section 3"),
    "model.coarse_widths": ((32, 64, 64, 128, 128, 128), "appendix D"),
    "model.hallucination_widths": ((32, 64, 64, 128, 128, 128), "appendix D"),
    "model.attention_widths": ((32, 64, 64, 128, 128, 128), "appendix D"),
    "model.decoder_widths": ((128, 128, 64, 64, 32, 16), "appendix D"),
    "model.padding": ("reflect", "section 3"),
    "model.activation_before_attention": ("elu", "section 3"),
    "model.attention": ("contextual", "section 4.2"),
    "model.contextual.similarity": ("cosine", "section 4.1"),
    "model.contextual.invalid": ("exclude", "section 4.1"),
    "model.contextual.overlap": ("mean", "section 4.1"),
    "model.contextual.norm": ("floor", "section 4.1"),
    "model.contextual.resize": ("every-second", "section 4.1"),
    "model.contextual.hole_cells": ("touched", "section 4.1"),
    "model.contextual.propagation": ("grid", "section 4.1"),
    "model.contextual.softmax_scale": (10.0, "section 4.1"),
    "model.contextual.background_stride": (1, "section 4.1"),
    "model.contextual.foreground_rate": (2, "section 4.1"),
    "photos.kinds": ({}, "section 5"),
    "photos.smallest_scale": (1.0, "section 5"),
    "photos.flip": (0.0, "section 5"),
    "photos.rotate": (0.0, "section 5"),
    "photos.colour": (0.0, "section 5"),
    "masks.rectangles": (1.0, "Algorithm 1"),
    "masks.strokes": (0.0, "section 3"),
    "masks.blobs": (0.0, "section 3"),
    "masks.saved": (0.0, "section 3"),
    "masks.smallest": (0.25, "section 3"),
    "masks.largest": (0.5, "section 5"),
    "weights.coarse": (1.2, "section 3"),
    "weights.refined": (1.0, "section 3"),
    "weights.hole": (1.2, "section 3"),
    "weights.known": (1.2, "section 3"),
    "weights.gradient_penalty": (10.0, "section 3"),
    "weights.total_variation": (0.0, "section 5.1"),
    "weights.perceptual": (0.0, "section 5.1"),
    "weights.style": (0.0, "section 5.1"),
    "weights.gradient_difference": (0.0, "section 5.1"),
    "optimiser.name": ("adam", "section 5"),
    "optimiser.betas": ((0.5, 0.9), "section 5"),
    "optimiser.clip": (0.0, "section 5"),
    "optimiser.kernels": ("free", "appendix D"),
    "critics.local_widths": ((64, 128, 256, 512), "appendix D"),
    "critics.global_widths": ((64, 128, 256, 256), "appendix D"),
    "critics.size": (256, "section 5"),
    "critics.patch": (128, "section 5"),
    "phases.steps": (1_000_000, "authors' code"),
    "phases.crops": (({"size": 256, "batch": 16, "share": 1.0, "share_end": None},), "section 5"),
    "phases.lr": (1e-4, "section 5"),
    "phases.warmup_steps": (0, "section 5"),
    "phases.final_lr": (1.0, "section 5"),
    "phases.adversarial": ("wgan-gp", "section 3"),
    "phases.critic_steps": (5, "Algorithm 1"),
    "phases.critic_lr": (1e-4, "section 5"),
    "phases.critic_warmup_steps": (0, "Algorithm 1"),
    "phases.adversarial_weight": (1e-3, "section 3"),
    "precision": ("float32", "section 5"),
}

HOUSEKEEPING = {  # no result depends on these, or only with what is switched off above
    *("name", "seed", "channels_last", "checkpoint_minutes", "log_every", "validate_every", "validation_crops"),
    *("sheet_every", "rollbacks", "workers", "compile", "photos.layout", "photos.validation_share", "photos.cache_mb"),
    "masks.folder",
    *(
        "optimiser.momentum",
        "optimiser.kernel_length",
        "optimiser.branch_length",
        "optimiser.decoder_length",
        "phases.name",
        "phases.refined",
    ),
}


def _flat(values, prefix=""):
    for name, value in values.items():
        if name == "phases":
            yield from _flat(value[0], "phases.")
        elif isinstance(value, dict) and name != "kinds":
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def test_every_value_is_the_papers():
    values = dict(_flat(asdict(read_recipe(PATH))))
    assert set(values) == set(PAPER) | HOUSEKEEPING
    assert {name: values[name] for name in PAPER} == {name: value for name, (value, _) in PAPER.items()}


@pytest.mark.parametrize("name", PAPER)
def test_the_file_names_the_section_of_every_value(name):
    table, found = "", ""
    for line in PATH.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            table = line.strip("[]") + "."
        elif re.match(rf"{re.escape(name.rpartition('.')[2])} = ", line) and table == name[: len(table)]:
            found = line if table == name.rpartition(".")[0] + "." or "." not in name else found
    assert PAPER[name][1] in found.partition("#")[2], f"{name} has no line that names {PAPER[name][1]}"


def test_defaults_differ_from_the_papers_only_where_it_is_known():
    """What a recipe leaves out is the paper's, but for what makes the photos more and the run safe."""
    theirs, ours = dict(_flat(asdict(read_recipe(PATH)))), dict(_flat(asdict(TrainConfig())))
    different = {name for name in PAPER if theirs[name] != ours[name]}
    assert different == {
        *("ema", "precision", "optimiser.clip", "photos.smallest_scale", "photos.flip", "photos.rotate"),
        *("photos.colour", "masks.rectangles", "masks.strokes", "masks.blobs", "phases.steps", "phases.warmup_steps"),
    }


SECTIONS = {"3", "4", "4.1", "4.2", "5", "5.1"}
OTHERS = ("Progressive Growing",)  # other papers, cited with their own sections


def _docstrings():
    for root in (Path(training.__path__[0]), Path(engine.model.__path__[0])):
        for path in sorted(root.rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node):
                    yield path, ast.get_docstring(node)


def test_sections_that_docstrings_cite_are_in_the_paper():
    """Sections 3, 4 (4.1, 4.2), 5 (5.1), Algorithm 1, appendices A to D."""
    cited = set()
    for path, text in _docstrings():
        if any(other in text for other in OTHERS):
            continue
        sections = re.findall(r"\bsections? (\d(?:\.\d)?)(?:(?:,| and) (\d(?:\.\d)?))*", text)
        found = {number for numbers in sections for number in numbers if number}
        assert found <= SECTIONS, f"{path.name}: section {sorted(found - SECTIONS)}"
        assert set(re.findall(r"\bappendix (\w)\b", text)) <= set("ABCD"), path.name
        assert set(re.findall(r"\bAlgorithm (\d)\b", text)) <= {"1"}, path.name
        assert not re.search(r"\((A|A\.\d)[:)]", text), f"{path.name} cites a note that nobody has"
        cited |= found
    assert cited >= {"3", "4.1", "4.2", "5.1"}
