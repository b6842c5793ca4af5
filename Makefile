# make run    set up and open the program        make test   set up and pass every check
# make check  every check, without the set-up    make lock   pin the dependencies again

SHELL := /bin/sh
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	if $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$p; break; fi; done)
BIN := .venv/bin
ENTER := PYTHONDONTWRITEBYTECODE= PIP_DISABLE_PIP_VERSION_CHECK=1

.PHONY: run test check lint types layers tests played pictures scenarios-page lock clean

run: .venv/ready
	@$(BIN)/roleplay

test: .venv/ready-dev
	@$(MAKE) --no-print-directory check

check: lint types layers tests

lint:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types:
	$(BIN)/mypy

layers:
	$(BIN)/lint-imports

tests:
	$(BIN)/python -m pytest -n auto

# An environment that has pip: from venv, or from virtualenv where the system's Python lacks venv.
.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "roleplay needs Python 3.11 or newer: install it, or name it with make PYTHON=…" >&2; exit 2; }
	@rm -rf .venv .virtualenv
	@$(PYTHON) -m venv .venv >/dev/null 2>&1 || { rm -rf .venv \
		&& $(ENTER) $(PYTHON) -m pip install --quiet --target .virtualenv virtualenv \
		&& PYTHONPATH=.virtualenv $(PYTHON) -m virtualenv --quiet .venv; }
	@rm -rf .virtualenv

.venv/ready: .venv/bin/python pyproject.toml requirements.lock
	@echo "setting up: this happens once"
	@$(ENTER) $(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	@$(ENTER) $(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@$(ENTER) $(BIN)/python -m compileall -q src .venv/lib >/dev/null || true
	@touch $@

.venv/ready-dev: .venv/ready requirements-dev.lock
	@$(ENTER) $(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

# Write the played conversations and the pictures again, after a change that is meant.
played: .venv/ready-dev
	$(BIN)/python tests/played/write_again.py

pictures: .venv/ready-dev
	$(BIN)/python docs/pictures.py

# Write docs/scenarios.md again; nine automatic coaches are played with every teacher, which takes minutes.
scenarios-page: .venv/ready-dev
	$(BIN)/python docs/scenarios_page.py

lock: .venv/ready-dev
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 --extra build pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 --group dev -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf .venv dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
