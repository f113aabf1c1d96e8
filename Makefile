# Lacuna: everything a newcomer needs. `make run` opens the editor; `make test` runs all tests.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed

.PHONY: help run test lint types imports check bench screenshots clean

help:            ## list the targets
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/: .*## /\t/' | expand -t 14

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --editable '.[dev]' --constraint constraints.txt
	touch $@

run: $(STAMP)    ## install, then open the editor on a sample photo
	$(BIN)/python main.py --sample

test: $(STAMP)   ## install, then run every test
	$(BIN)/python -m pytest

lint: $(STAMP)   ## style and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP)  ## mypy --strict
	$(BIN)/mypy

imports: $(STAMP) ## layering rules
	$(BIN)/lint-imports

check: lint types imports test  ## all of the above

bench: $(STAMP)  ## every benchmark, one table
	$(BIN)/python -m benchmarks

screenshots: $(STAMP)  ## take the README's pictures from the real program
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m docs.take_screenshots

clean:           ## remove the virtual environment and caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build *.egg-info
