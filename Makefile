# make demo   an environment of its own, then a real draft checked
# make test   an environment of its own, then all tests
# make lint   ruff, mypy, the layers, and the generated parts
# make docs   writes the generated parts of the documents anew
# make bench  how fast it reads

PYTHON ?= python3
BIN := .venv/bin
DRAFT ?= $(firstword $(wildcard examples/drafts/*faulty*))
PAGES = $(shell grep -rl --include='*.md' --include='*.tsv' -F '[[[cog' README.md claimcheck grammars)

.DEFAULT_GOAL := help
.PHONY: help demo test lint docs bench build clean

help:
	@sed -n 's/^# make /make /p' Makefile

# The environment is made once, and again when the dependencies change.
.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "claimcheck needs Python 3.11 or newer: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -m venv .venv \
	  || { rm -rf .venv; echo "no environment could be made: apt install python3-venv (Debian, Ubuntu), then again" >&2; exit 1; }

.venv/.installed: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@$(BIN)/python -m compileall -q claimcheck
	@touch $@

.venv/.installed-dev: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@$(BIN)/python -m compileall -q claimcheck
	@touch .venv/.installed $@

# A draft with faults makes the command exit with 1; the demonstration shows it and is content.
demo: .venv/.installed
	$(BIN)/claimcheck check --exit-zero --show-comparisons $(DRAFT)

test: .venv/.installed-dev
	$(BIN)/python -m pytest -n auto --dist loadgroup $(ARGS)

lint: .venv/.installed-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m cogapp --check $(PAGES)

docs: .venv/.installed-dev
	$(BIN)/python -m cogapp -r $(PAGES)

bench: .venv/.installed-dev
	$(BIN)/python tests/bench/speed.py

build: .venv/.installed-dev
	$(BIN)/python -m build --no-isolation

clean:
	rm -rf .venv build dist .*_cache .hypothesis
