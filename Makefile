# make run: the app · make test: every check · make stress: the figures of safety · make bench: those of speed
# make clean: as freshly cloned
# Each does its own set-up; python3 (3.11 or newer) with venv is all that has to be there.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := PIP_CONSTRAINT=constraints.txt $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: run test stress bench shipped clean

run: $(VENV)/.runs
	@scripts/run $(BIN)/python

test: $(VENV)/.tests
	@scripts/qt-libraries $(BIN)/python offscreen
	@BIN=$(BIN) scripts/check

# The figures of safety in full (an hour or more); "make test" tries a share of each.
stress: $(VENV)/.tests
	@scripts/qt-libraries $(BIN)/python offscreen
	@BIN=$(BIN) scripts/stress

bench: $(VENV)/.benches
	@scripts/qt-libraries $(BIN)/python offscreen
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

# After content, drafting, a type or a paper has changed: templates, the examples' plans, schemas and the texts of papers.
shipped: $(VENV)/.runs
	@$(BIN)/python -m tools.make_templates
	@$(BIN)/python -m tools.make_examples
	@$(BIN)/python -m tools.make_schemas
	@$(BIN)/python -m tools.make_outlines

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .import_linter_cache .pytest_cache .hypothesis .benchmarks
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "This needs Python 3.11 or newer; $(PYTHON) is older. Name another one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@echo "Setting up Python's packages in $(VENV), once (a few minutes)"
	@$(PYTHON) -m venv $(VENV) >/dev/null || \
		{ rm -rf $(VENV); echo "Python has no venv here. On Debian or Ubuntu install: python3-venv" >&2; exit 1; }

# Code and content are compiled at set-up, so that no start has to do it.
COMPILE := $(BIN)/python -m compileall -q main.py planner content exports ui && $(BIN)/python -m content.shipped

$(VENV)/.runs: pyproject.toml constraints.txt | $(BIN)/python
	@$(PIP) -e .
	@$(COMPILE)
	@touch $@

$(VENV)/.tests: pyproject.toml constraints.txt | $(BIN)/python
	@$(PIP) -e '.[dev]'
	@$(COMPILE)
	@touch $@ $(VENV)/.runs

$(VENV)/.benches: pyproject.toml constraints.txt | $(BIN)/python
	@$(PIP) -e '.[dev,bench]'
	@$(COMPILE)
	@touch $@ $(VENV)/.tests $(VENV)/.runs
