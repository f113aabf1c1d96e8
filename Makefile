# Lacuna: everything a newcomer needs. `make run` opens the editor; `make test` runs all tests.
PYTHON ?= python3
VENV   ?= .venv
STAMP  := $(VENV)/.installed
TORCH  := 2.13.0
ifeq ($(OS),Windows_NT)
BIN    := $(VENV)/Scripts
else
BIN    := $(VENV)/bin
endif

# Left out of `make test-fast`: what starts the real program or other processes, trains, or computes for long.
SLOW := e2e benchmarks app/batch app/cli/test_fill_many.py app/finetune app/known app/models app/recovery app/test_start.py app/test_softmax_scale.py app/canvas/test_high_dpi.py app/cli/test_import_weights.py \
        engine/detail engine/interop engine/model torture training/data training/evaluation training/finetune training/results training/run training/test_card.py training/test_cli.py

.PHONY: help run test test-fast lint format types imports check lock torture corpora bench catalogues screenshots wheel bundle site release clean

help:            ## list the targets
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/: .*## /\t/' | expand -t 14

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[dev]' --constraint constraints.txt
	touch $@

run: $(STAMP)    ## install, then open the editor on a sample photo
	$(BIN)/python main.py --sample

test: $(STAMP)   ## install, then run every test, in two processes
	$(BIN)/python -m pytest -n 2

test-fast: $(STAMP)  ## the tests that need less than a minute together
	$(BIN)/python -m pytest -q -n 2 -m "not xcb and not cuda" $(addprefix --ignore=tests/,$(SLOW))

lint: $(STAMP)   ## style and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(STAMP) ## put style and format right where a program can
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

types: $(STAMP)  ## mypy --strict
	$(BIN)/mypy

imports: $(STAMP) ## layering rules
	$(BIN)/lint-imports

check: lint types imports test  ## all of the above: what must pass

lock: $(STAMP)   ## write constraints.txt anew from pyproject.toml; torch stays at TORCH
	$(BIN)/python .ci/lock.py --torch $(TORCH)

torture: $(STAMP)  ## damaged files, kills, full disks, long sessions; ARGS="--count 1000 --only photos" for less
	$(BIN)/python -m tests.torture $(ARGS)

corpora: $(STAMP)  ## fetch Pillow's sample images (45 MB), which a test reads if they are there
	$(BIN)/python -m tests.fakes.pillow_corpus

bench: $(STAMP)  ## every benchmark, one table, and the tables of docs/performance.md; wants a quiet machine
	$(BIN)/python -m benchmarks --write docs/performance.md

catalogues: $(STAMP)  ## bring the translations in resources/translations up to date with the code
	$(BIN)/python release/catalogues.py

screenshots: $(STAMP)  ## take the README's pictures from the real program
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m docs.take_screenshots

$(VENV)/.release: $(STAMP)
	$(BIN)/python -m pip install --quiet --editable '.[dev,release]' --constraint constraints.txt
	touch $@

wheel: $(STAMP)  ## dist/lacuna-VERSION-py3-none-any.whl, for pip and pipx
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

bundle: $(VENV)/.release  ## dist/lacuna-VERSION-SYSTEM-MACHINE.tar.xz: a folder that needs no Python
	$(BIN)/python release/bundle.py

site: $(VENV)/.release  ## the documentation as a site in build/site, links checked
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet

release: $(VENV)/.release  ## check the version, then make all that is published, with its sums
	$(BIN)/python release/publish.py

clean:           ## remove the virtual environment and caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist *.egg-info
