# Everything is installed into the checkout: .venv (Python) and .engines (databases, Express apps, test vectors). Two
# things outlive it in the user's cache folder, since they take minutes to get: the Pulumi CLI (gatehouse/pulumi there,
# by version), and what uv, Go, npm and Maven keep of what they downloaded.
PYTHON ?= python3
BIN := .venv/bin
UV_VERSION := 0.13.8
.DEFAULT_GOAL := help
.PHONY: help install lock dev test lint audit mutants test-engines engines clean package bench bench-quick bench-compare docs recording pictures release

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

install: .venv/.installed ## the Python environment, from uv.lock

# uv.lock names packages, versions and hashes but no address: whichever index pip and uv are set to is used.
.venv/.installed: uv.lock pyproject.toml $(wildcard packages/*/pyproject.toml)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "gatehouse needs Python 3.11 or newer: make PYTHON=python3.12 ...")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@test -x $(BIN)/uv || $(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@$(BIN)/uv export --quiet --frozen --all-groups --no-group browser --no-group docs --no-emit-workspace --output-file .venv/requirements.txt
	@echo "installing the locked Python packages into .venv" && $(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes .venv/requirements.txt
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --offline --editable . --editable packages/understudy --editable packages/gatehouse-routes --editable packages/client-python
	@touch $@

lock: ## resolve pyproject.toml anew into uv.lock, and take the addresses out
	$(BIN)/uv lock
	@sed -E -i.bak -e 's#registry = "https://[^"]+"#registry = "index"#' -e 's#url = "https://[^"]+/([^/"]+)"#path = "\1"#' -e 's#, upload-time = "[^"]+"##' uv.lock && rm uv.lock.bak
	@$(BIN)/uv export --quiet --frozen --no-header --only-group browser --no-emit-workspace --output-file tests/engines/browser/requirements.txt

dev: install ## the dev stage on this machine (PORT, BACKEND, MONGODB_URI, CONFIG="key=value …"; ARGS=--reload)
	@$(BIN)/gatehouse dev $(foreach setting,$(CONFIG),--config '$(setting)') $(ARGS)

lint: install ## style, types and import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	for example in $$(dirname examples/*/__main__.py); do MYPYPATH=$$example $(BIN)/mypy $$example || exit 1; done
	$(BIN)/lint-imports

audit: install ## ask OSV (osv.dev) whether a locked package has a known weakness; needs a network that reaches it
	$(BIN)/uv audit --frozen --preview-features audit-command $(ARGS)

mutants: install ## change the core line by line: fails where no test notices; about half an hour, and what is new from then on
	$(BIN)/python -m tests.mutation

package: install ## the zip of each function, as `pulumi up` uploads it: make package STAGE=dev
	@$(BIN)/python -m infra.packages $(or $(STAGE),dev)

test: lint ## lint, types, import rules and every test that needs Python alone
	$(BIN)/pytest -n auto --dist loadgroup -m "not engines"

engines: ## databases, the Pulumi engine, Express apps and test vectors; one of them: make engines ENGINE=ferretdb
	$(PYTHON) tests/engines/install.py $(ENGINE)

test-engines: install engines ## every test that needs one of the engines
	$(BIN)/pytest -n auto --dist loadgroup -m engines

bench: install engines ## measure everything anew into benchmarks/RESULTS.md and docs/speed.md; an hour on a quiet machine
	$(BIN)/python -m benchmarks run

bench-quick: install engines ## the goals' own programs in about two minutes; prints the goals
	@$(BIN)/python -m benchmarks quick

bench-compare: install engines ## a quick run beside a saved one (SAVED=benchmarks/results.json): fails where something got slower
	$(BIN)/python -m benchmarks compare --saved $(or $(SAVED),benchmarks/results.json)

docs: .venv/docs/.installed ## the pages as a site in .build/docs/site, links checked
	@$(BIN)/python .ci/docs.py
	@NO_MKDOCS_2_WARNING=1 .venv/docs/bin/mkdocs build --quiet --config-file docs/mkdocs.yml
	@echo "open .build/docs/site/index.html"

.venv/docs/.installed: .venv/.installed
	@$(BIN)/uv venv --quiet --clear .venv/docs
	@$(BIN)/uv export --quiet --frozen --only-group docs --no-emit-workspace --output-file .venv/docs/requirements.txt
	@$(BIN)/uv pip sync --quiet --python .venv/docs/bin/python --require-hashes .venv/docs/requirements.txt
	@touch $@

pictures: install ## picture the stage's page anew into docs/pictures, by its tests
	@$(MAKE) engines ENGINE=browser
	@$(BIN)/pytest -q -m engines tests/browser/test_stage_page.py -k pictured --pictures docs/pictures

recording: install ## run the first minute anew into docs/first-minute.svg
	@$(BIN)/python .ci/recording.py

release: install ## version, changelog, commit, tag, wheels and SBOM into dist/: make release VERSION=1.2.0
	@$(BIN)/python .ci/release.py $(VERSION)

clean: ## remove what the targets made in the checkout
	rm -rf .venv .engines .build .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build dist mutants packages/*/dist
	find . -name .git -prune -o -type d \( -name __pycache__ -o -name node_modules \) -prune -exec rm -rf {} +
