# Every target sets up what it needs; only the first run (or a changed lock) needs the network.

PYTHON ?= python3
PYTEST_ARGS ?= -n auto --dist loadfile
BUILD ?= build

VENV := .venv
RUN := $(VENV)/bin/python -m
ROPA := $(VENV)/bin/ropa
INSTALLED := $(VENV)/.installed
CHECKERS := node_modules/.installed

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help setup checkers site serve test lint examples pytest bench format lock clean
.DELETE_ON_ERROR:

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' Makefile

setup: $(INSTALLED) ## create .venv and install what the lock names

# The stamp is written last, so an interrupted installation is taken up again by the next run.
$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' || \
	  { echo "Python lacks its venv module; on Debian and Ubuntu: apt install python3-venv"; exit 1; }
	@rm -f $(INSTALLED)
	$(PYTHON) -m venv $(VENV)
	$(RUN) pip install --quiet --require-hashes -r requirements.lock
	$(RUN) pip install --quiet --no-deps --no-build-isolation --editable .
	$(RUN) compileall -q generator # as pip does for a package that it copies; the first command is then as fast as any
	@touch $(INSTALLED)

checkers: ## install the page checkers from npm, if npm is here
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory $(CHECKERS); \
	else echo "npm is not here: browser and HTML checks will be reported as NOT RUN"; fi

$(CHECKERS): package-lock.json package.json .npmrc
	npm ci --ignore-scripts
	@touch $(CHECKERS)

site: $(INSTALLED) ## build the register site and the public policies
	$(ROPA) build --to $(BUILD)
	@echo
	@echo "Open in a browser:"
	@echo "  the register   $(CURDIR)/$(BUILD)/register/index.html"
	@echo "  the policies   $(CURDIR)/$(BUILD)/public/index.html"

serve: $(INSTALLED) ## serve the register site, rebuilt when a file changes
	$(ROPA) serve

test: lint examples pytest ## run every check and test

lint: $(INSTALLED)
	$(RUN) ruff check
	$(RUN) ruff format --check
	$(RUN) mypy

examples: $(INSTALLED)
	$(ROPA) schema --check
	$(ROPA) check register
	@set -e; for register in examples/*/; do \
	  [ -f "$$register/register.yaml" ] || continue; echo "$(ROPA) check $${register%/}"; $(ROPA) check "$${register%/}"; done

pytest: $(INSTALLED) checkers
	$(RUN) pytest $(PYTEST_ARGS)

bench: $(INSTALLED) ## measure check and build on synthetic registers
	$(RUN) tests.benchmarks

format: $(INSTALLED) ## lay out the Python code
	$(RUN) ruff check --fix
	$(RUN) ruff format

# --upgrade asks for the newest versions the ranges allow; the result names no address and no path
lock: $(INSTALLED) ## renew both locks from pyproject.toml and package.json
	$(RUN) uv pip compile pyproject.toml --extra pdf --group dev --universal --python-version 3.11 --upgrade \
	  --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet --output-file requirements.lock
	@if command -v npm >/dev/null; then npm install --package-lock-only; fi

clean: ## remove what was built and installed
	rm -rf $(BUILD) dist node_modules $(VENV) .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +
