# Two commands do everything: `make site` and `make test`. Both need only python3 (with venv) and make.

PYTHON ?= python3
VENV := .venv
# The programs beside it are run as its modules, since they name this folder and fail where it has been moved.
# Dateline itself is found here and not where pip has noted it.
PY := $(VENV)/bin/python
export PYTHONPATH := $(CURDIR)

# Tests start hundreds of processes; what the first compiles the others only read, whatever the environment says.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: screenshots site serve test tests collected audit mutants coverage check format bench layouts words clean

site: $(VENV)/.site  ## ingest the clippings in seeds/ and build public/
	@$(PY) -m generator ingest
	@$(PY) -m generator build
	@echo
	@echo "Look at it: make serve, then open http://127.0.0.1:8000/"

serve: $(VENV)/.site  ## look at the site, and see every edit at once
	@$(PY) -m generator serve

test: check tests  ## everything: format, lint, types, tests

tests: $(VENV)/.test
	MAKEFLAGS= $(PY) -m pytest -n auto --dist worksteal $(PYTEST)

audit: $(VENV)/audit/.installed  ## the demonstration site by the strictest checkers; also needs npm, java and chromium
	@$(PY) audit/run.py $(VENV)/audit/node_modules $(AUDIT)

mutants: $(VENV)/.mutants  ## small faults put into the code: how many do the tests find?
	@$(PY) scripts/mutants.py $(foreach one,$(MUTANTS),"$(one)")

coverage: $(VENV)/.test  ## which branches no test takes, and a bar for how many; takes twice as long as the tests
	@rm -rf $(VENV)/coverage && mkdir -p $(VENV)/coverage
	$(PY) -m coverage run -m pytest -n auto --dist worksteal $(PYTEST)
	$(PY) -m coverage combine --quiet
	$(PY) -m coverage report

collected: $(VENV)/.test  ## what pytest makes of the tests' asserts, once; else each of its processes does so
	@$(PY) -m pytest --collect-only --quiet -n 0 > /dev/null

check: $(VENV)/.test
	$(PY) -m ruff format --check generator tests bench audit scripts
	$(PY) -m ruff check generator tests bench audit scripts
	$(PY) -m mypy

format: $(VENV)/.test
	$(PY) -m ruff format generator tests bench audit scripts
	$(PY) -m ruff check --fix generator tests bench audit scripts

screenshots: $(VENV)/.test  ## docs/screenshots/, from the demonstration site; needs chromium
	@$(PY) scripts/screenshots.py

layouts: $(VENV)/.site  ## what layouts receive, in docs/layouts.md, from the types in the code
	@$(PY) scripts/layouts_page.py

words: $(VENV)/.site  ## the catalogues in layouts/words/, from what layouts and code say
	@$(PY) scripts/words.py

bench: $(VENV)/.site  ## a race against Hugo; for other sizes: make bench SIZES="1000 10000"
	@$(PY) bench/race.py $(SIZES)

clean:  ## remove the environment; entries and the built site stay
	rm -rf $(VENV)

# What is installed is not compiled ahead: most of it is never imported, and the rest is compiled when it is.
$(VENV)/.site: pyproject.toml constraints.txt
	@$(PYTHON) -c "import sys; have = sys.version_info[:2]; have >= (3, 11) or sys.exit('Dateline needs Python 3.11 \
or newer, and $(PYTHON) is %d.%d: name another, as in make site PYTHON=python3.13' % have)"
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --no-compile --quiet --disable-pip-version-check -c constraints.txt -e '.[search]'
	@touch $@

$(VENV)/.test: $(VENV)/.site
	$(PY) -m pip install --no-compile --quiet --disable-pip-version-check -c constraints.txt -e '.[search,s3,brotli,mail,test]'
	@touch $@

$(VENV)/.mutants: $(VENV)/.test
	$(PY) -m pip install --no-compile --quiet --disable-pip-version-check -c constraints.txt -e '.[mutants]'
	@touch $@

$(VENV)/audit/.installed: audit/package.json $(VENV)/.test
	@mkdir -p $(@D)
	@cp audit/package.json $(@D)/
	npm install --prefix $(@D) --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@
