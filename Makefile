# `make help` tells what there is. Everything is incremental: what is there already is not made again.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
# The longest first, so that two at a time end together.
PARTS := test-of-journeys test-of-contract test-of-the-rest test-of-tool test-of-rules test-of-rooms
.PHONY: help setup run stop status seed reset demo test $(PARTS) coverage check static static-style static-types generate watch docs client bench clean machine

# The ports of the local cloud, and any other variable given on the command line, reach the processes it starts.
export API_PORT ?= 8080
export EDGE_PORT ?= 8081
export EMULATOR_PORT ?= 4566
export PIP_DISABLE_PIP_VERSION_CHECK := 1

PYTHON := .venv/bin/python
# The first Python that is there, really starts, and is 3.11 or newer.
FIND_PYTHON = for python in python3.11 python3.12 python3.13 python3 python; do \
	$$python -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && exit; done; true

VENV := .venv/.installed
EMULATOR := .local/emulator-venv/.installed
PYTEST := pytest
NODE := $(if $(wildcard package.json),node_modules/.installed)
PROMPT ?= A bakery in Lisbon with sourdough, pastries and a sunny terrace

help: ## What can be done here
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV) $(EMULATOR) machine $(NODE) ## Install everything that is needed (make run does it by itself)

run: $(VENV) $(EMULATOR) ## Start the whole cloud on this machine: API, console, workers, sites
	@$(PYTHON) -m local run

stop: $(VENV) ## Stop what `make run` started elsewhere
	@$(PYTHON) -m local stop

status: $(VENV) ## Tell whether it runs
	@$(PYTHON) -m local status

seed: $(VENV) ## Write the tenants and people again where they are missing
	@$(PYTHON) -m local seed

reset: $(VENV) ## Forget every tenant, person and site of the local cloud
	@$(PYTHON) -m local reset

demo: $(VENV) $(EMULATOR) ## From a prompt to a live page: make demo PROMPT="A bakery in Lisbon"
	@$(PYTHON) -m local.demo "$(PROMPT)"

# Two at a time, for two cores.
test: setup ## Everything CI runs: style, types, contract, all tests
	@$(MAKE) --no-print-directory --jobs 2 static-style static-types $(PARTS)

# The tests in parts; what no part names is the rest.
test-of-journeys: TESTS := tests/e2e
test-of-contract: TESTS := tests/contract tests/contract_tool
test-of-tool: TESTS := tests/unit/contract_tool
test-of-rules: TESTS := tests/unit/services
test-of-rooms: TESTS := tests/architecture tests/unit/runtime tests/unit/client
NAMED := tests/e2e tests/contract tests/contract_tool tests/unit/contract_tool tests/unit/services tests/architecture tests/unit/runtime tests/unit/client
test-of-the-rest: TESTS := $(addprefix --ignore=,$(NAMED))

$(PARTS): $(VENV)
	@$(PYTHON) -m $(PYTEST) -q $(TESTS)

# Measuring takes a third longer than testing.
coverage: setup ## All tests once more, and how much of the code they reach
	@rm -f .coverage .coverage.*
	@$(MAKE) --no-print-directory --jobs 2 $(PARTS) PYTEST='coverage run --parallel-mode -m pytest'
	$(PYTHON) -m coverage combine --quiet
	$(PYTHON) -m coverage report

check: setup ## What must hold before a commit: style, types, contract, the tests of rules and rooms
	@$(MAKE) --no-print-directory --jobs 2 test-of-rules static test-of-rooms

static: static-style static-types

static-style: $(VENV) $(NODE)
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m contract check

static-types: $(VENV)
	$(PYTHON) -m mypy

generate: $(VENV) ## From the designs in spec/ to the code in generated/
	$(PYTHON) -m contract generate

watch: $(VENV) $(NODE) ## Keep generated/ fresh while a design is edited
	@$(PYTHON) -m contract watch

docs: $(VENV) $(NODE) ## Build the reference pages into .local/docs
	$(PYTHON) -m contract docs

client: $(VENV) ## Build the Python client's wheel: build/site_builder_client-….whl
	@$(PYTHON) -m contract.emit.client.wheel

bench: $(VENV) $(EMULATOR) ## Measure the budgets
	$(PYTHON) -m tests.benchmarks

clean: ## Remove what tools left behind; installed packages and the local cloud's data stay
	rm -rf .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage htmlcov build *.egg-info
	find . -name __pycache__ -type d -not -path './.venv/*' -not -path './.local/*' -not -path './node_modules/*' -prune -exec rm -rf {} +

$(VENV): requirements-dev.txt
	@python=$$($(FIND_PYTHON)); \
	if [ -z "$$python" ]; then echo 'Python 3.11 or newer with its venv module is needed: sudo apt-get install python3 python3-venv'; exit 1; fi; \
	echo "Installing the project's packages ($$python) …"; \
	{ [ -x $(PYTHON) ] && $(PYTHON) -m pip --version >/dev/null 2>&1; } || $$python -m venv --clear .venv
	@$(PYTHON) -m pip install --quiet --require-hashes -r requirements-dev.txt
	@touch $@

# An environment of its own: the emulator pins another botocore than the project.
$(EMULATOR): requirements-emulator.txt | $(VENV)
	@echo 'Installing the AWS emulator …'
	@[ -x .local/emulator-venv/bin/python ] || $(PYTHON) -m venv .local/emulator-venv
	@.local/emulator-venv/bin/python -m pip install --quiet --require-hashes -r requirements-emulator.txt
	@touch $@

node_modules/.installed: package.json $(wildcard package-lock.json) | machine
	@echo 'Installing the node packages …'
	@npm $(if $(wildcard package-lock.json),ci,install) --no-fund --no-audit --loglevel=error
	@touch $@

# Chromium, Java and npm, for the tests with a browser, the HTML checker and the contract's comparison.
machine:
	@missing=''; \
	command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || missing="$$missing chromium"; \
	java -version >/dev/null 2>&1 || missing="$$missing default-jre-headless"; \
	command -v npm >/dev/null || missing="$$missing npm"; \
	if [ -n "$$missing" ]; then $(INSTALL); fi

define INSTALL
if ! command -v apt-get >/dev/null; then echo "Install these with your package manager, then run make setup again:$$missing"; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then apt-get update -qq && apt-get install -y -qq --no-install-recommends $$missing; \
	elif sudo -n true 2>/dev/null; then sudo -n apt-get update -qq && sudo -n apt-get install -y -qq --no-install-recommends $$missing; \
	else echo "These are missing. Run, then try again:  sudo apt-get install$$missing"; exit 1; fi
endef
