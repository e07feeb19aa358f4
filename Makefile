# Every target sets up what it needs in .venv, from nothing but Python 3.11 or newer:
#   make demo                   make test PYTHON=python3.13

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: demo test lint bench docs stubs clean
.DEFAULT_GOAL := demo

demo: $(VENV)/ready
	@$(BIN)/pymonty run examples/revenue/agent.py --tools examples/revenue/tools.py --input top:=6

test: $(VENV)/ready-test
	$(BIN)/python -m pytest -n auto

lint: $(VENV)/ready-test $(VENV)/ready-lint
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy --strict

bench: $(VENV)/ready-bench
	$(BIN)/python -m benchmarks

docs: $(VENV)/ready
	$(BIN)/python scripts/docs.py

stubs: $(VENV)/ready-test
	$(BIN)/python scripts/typeshed.py

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'pymonty needs Python 3.11 or newer: make PYTHON=python3.12' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/ready: pyproject.toml | $(BIN)/python
	$(PIP) --editable .
	@touch $@

$(VENV)/ready-%: pyproject.toml | $(BIN)/python
	$(PIP) --editable '.[$*]'
	@touch $@ $(VENV)/ready
