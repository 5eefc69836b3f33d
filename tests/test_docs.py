"""The documentation is true: commands run as written, and nothing is left out or made up."""

from __future__ import annotations

import ast
import os
import re
import shlex
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click
import pytest
from checks import ROOT, copy_repository
from driver import CONFIG, SiteTest

from generator.cli import main
from generator.ground.diagnostics import Report
from generator.ingest.words.outlets.agency_table import AGENCIES
from generator.readers.config import load_config
from generator.readers.taxonomy_config import DETAILS, TERM_LAYOUTS
from generator.shapes import settings
from generator.shapes.outlet_table import OUTLETS

DOCS = ROOT / "docs"
PAGES = (ROOT / "README.md", *sorted(DOCS.glob("*.md")))

READERS = frozenset(
    "block choice choices flag free mapping mappings moment number placed_texts required text texts web_address zone".split()
)
"""The methods of `Fields` that ask for a key."""

NOT_RUN = re.compile(
    r"(?:make (?:test|serve)\b|\.ci/run\b|(?:sudo )?apt(?:-get)? |git clone |(?:\S*/)?dateline serve\b)"
)
"""What runs this very test, never ends, or changes the machine."""

FENCE = re.compile(r"(?ms)^( *)(`{3,})(\w*)\n(.*?)^ *\2$")


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def blocks(page: Path, *languages: str) -> list[str]:
    """The fenced blocks of a page in these languages, without their margin."""
    return [
        re.sub(rf"(?m)^{found[1]}", "", found[4])
        for found in FENCE.finditer(text_of(page))
        if found[3] in languages
    ]


def inline(page: Path) -> list[str]:
    """What stands in backticks in the running text of a page."""
    return re.findall(r"`([^`\n]+)`", FENCE.sub("", text_of(page)))


def rows(page: Path) -> Iterator[list[str]]:
    """The cells of each row of the tables of a page, without the heads."""
    for table in re.findall(r"(?m)^(?:\|.*\|\n)+", text_of(page)):
        for line in table.splitlines()[2:]:
            yield [cell.strip() for cell in line.strip("|").split("|")]


def named(cell: str) -> set[str]:
    return set(re.findall(r"`([^`]+)`", cell))


# -- README's commands


def commands() -> list[str]:
    """The lines that the README tells to type, in their order."""
    lines = []
    for block in blocks(ROOT / "README.md", "sh", "bash", "shell", "console"):
        typed = block.splitlines()
        if any(line.startswith("$ ") for line in typed):
            typed = [line[2:] for line in typed if line.startswith("$ ")]
        lines += typed
    return lines


def bare_environment() -> dict[str, str]:
    """The environment of a newcomer: nothing of the one that the tests run in."""
    bare = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("MAKE", "MFLAGS", "PYTHON", "VIRTUAL_ENV"))
    }
    own = Path(sys.executable).parent
    bare["PATH"] = os.pathsep.join(part for part in bare["PATH"].split(os.pathsep) if Path(part) != own)
    return bare


@pytest.mark.long
def test_the_commands_of_the_readme_run_as_written(tmp_path):
    """In a copy of the repository, one after the other in one shell, as a newcomer types them."""
    copy_repository(tmp_path)
    typed = commands()
    script = [f": {shlex.quote(line)}" if NOT_RUN.match(line) else line for line in typed]
    ran = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", "\n".join(script)],
        cwd=tmp_path,
        env=bare_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )

    assert {"make site", "make test"} <= set(typed)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert (tmp_path / "public" / "index.html").is_file()
    assert re.search(r"Built \d+ pages", ran.stdout)
    assert "make serve" in ran.stdout
    check_digest_of_five_minutes(tmp_path)
    check_served(tmp_path)


def check_digest_of_five_minutes(copy: Path) -> None:
    """What the numbered steps of the README say of a digest of one's own."""
    digest = copy / "my-digest"
    for command in ("ingest", "build"):
        ran = subprocess.run(
            [copy / ".venv/bin/dateline", command],
            cwd=digest,
            env=bare_environment(),
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )

        assert ran.returncode == 0, ran.stderr
    assert (digest / "public" / "index.html").is_file()


def check_served(copy: Path) -> None:
    """`make serve`, on a free port: it says where it is, answers there, and stops when it is asked to."""
    recipe = subprocess.run(
        ["make", "-n", "serve"], cwd=copy, env=bare_environment(), capture_output=True, text=True, check=True
    )
    with subprocess.Popen(
        [*shlex.split(recipe.stdout.strip().splitlines()[-1]), "--port", "0"],
        cwd=copy,
        env=bare_environment(),
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout is not None
        try:
            lines = iter(server.stdout.readline, "")
            address = next(
                found[0] for line in lines if (found := re.search(r"http://127\.0\.0\.1:\d+/", line))
            )
            with urllib.request.urlopen(address, timeout=30) as answer:
                page = answer.read().decode()
        finally:
            server.terminate()
        server.communicate(timeout=30)

    assert "<h1" in page
    assert server.returncode == 0


def test_the_tests_can_be_run_as_the_readme_says():
    """Without running them within themselves: `make` knows how."""
    program = shutil.which("make")
    assert program is not None
    ran = subprocess.run([program, "-n", "test"], cwd=ROOT, capture_output=True, text=True, check=True)

    assert "pytest" in ran.stdout


# -- names in the running text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_command_that_a_page_names_exists(page):
    code = [line for block in blocks(page, "sh", "bash", "shell", "console") for line in block.splitlines()]
    targets = set(re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8")))
    for words in [*inline(page), *code]:
        if found := re.match(r"(?:\$ )?(?:\S*/)?dateline ([a-z]+)((?: .*)?)$", words):
            assert found[1] in commands_of(main), words
            for option in re.findall(r"--[a-z-]+", found[2].partition("&&")[0]):
                assert option in options_of(commands_of(main)[found[1]]) | options_of(main), words
        elif found := re.match(r"(?:\$ )?make ([a-z]+)", words):
            assert found[1] in targets, words


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CHANGELOG.md"], ids=lambda page: page.name)
def test_links_between_the_pages_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)\s]+)\)", FENCE.sub("", text_of(page))):
        path, _, fragment = target.partition("#")
        if re.match(r"[a-z]+:", target) or re.search(rf"`[^`\n]*{re.escape(target)}[^`\n]*`", text_of(page)):
            continue
        place = (page.parent / path).resolve() if path else page

        assert place.exists(), target
        if fragment:
            assert fragment in anchors(place), target


def anchors(page: Path) -> set[str]:
    """The ids that hosts give the headings of a page."""
    headings = re.findall(r"(?m)^#+ (.+)$", FENCE.sub("", text_of(page)))
    return {re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def test_the_readme_leads_to_every_page():
    linked = set(re.findall(r"\]\((docs/[^)#]+\.md)", text_of(ROOT / "README.md")))

    assert linked == {f"docs/{page.name}" for page in DOCS.glob("*.md")}


# -- commands and options


def options_of(command: click.Command) -> set[str]:
    """The long options of a command, and of those below it."""
    options = {name for option in command.params for name in option.opts if name.startswith("--")}
    for below in commands_of(command).values():
        options |= options_of(below)
    return options | {"--help"}


def commands_of(command: click.Command) -> dict[str, click.Command]:
    """The commands below one, by their names."""
    if not isinstance(command, click.Group):
        return {}
    context = click.Context(command)
    found = {name: command.get_command(context, name) for name in command.list_commands(context)}
    return {name: below for name, below in found.items() if below is not None}


def all_commands() -> dict[str, click.Command]:
    """Every command by the words it is called with."""
    found: dict[str, click.Command] = {}
    for name, command in commands_of(main).items():
        if isinstance(command, click.Group):
            found |= {f"{name} {below}": inner for below, inner in commands_of(command).items()}
        else:
            found[name] = command
    return found


def test_each_command_is_documented():
    documented = {
        re.sub(r"^dateline | [\[A-Z].*", "", words)
        for cells in rows(DOCS / "commands.md")
        for words in named(cells[0])
        if " " in words
    }

    assert documented == set(all_commands())


def test_each_option_is_documented_with_its_commands():
    documented = {
        (option, command)
        for cells in rows(DOCS / "commands.md")
        for option in named(cells[0])
        if option.startswith("--")
        for command in cells[1].split(", ")
    }
    existing = {
        (option, name)
        for name, command in commands_of(main).items()
        for option in options_of(command) - {"--help"}
    }

    assert documented == existing


def test_the_options_before_a_command_are_documented():
    assert options_of(main) <= set(inline(DOCS / "commands.md"))


@pytest.mark.parametrize("name", all_commands())
def test_the_help_of_each_command_has_examples_that_can_be_typed(name, capsys):
    with pytest.raises(SystemExit) as ended:
        main.main([*name.split(), "--help"], prog_name="dateline")
    text = capsys.readouterr().out
    examples = re.findall(rf"(?m)^ +dateline {name}\b(.*)$", text.split("Example")[-1])

    assert ended.value.code == 0
    assert examples
    for example in examples:
        words = shlex.split(re.split(r"&&|>|  ", example)[0])
        command = all_commands()[name]
        command.make_context(name, words, resilient_parsing=False, parent=click.Context(main))


# -- keys


def keys_asked_for(*modules: str) -> set[str]:
    """The keys that a reader asks its `Fields` for."""
    found = set()
    for module in modules:
        tree = ast.parse((ROOT / "generator/readers" / f"{module}.py").read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name = (
                    node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                )
                first = node.args[0] if node.args else None
                if name == "slug_field":
                    found.add("slug")
                elif name in ("_rough", "_read") and isinstance(node.args[1], ast.Constant):
                    found.add(node.args[1].value)
                elif name in READERS and isinstance(first, ast.Constant) and isinstance(first.value, str):
                    found.add(first.value)
    return found


@pytest.fixture
def front_matter_keys(tmp_path: Path) -> set[str]:
    """The keys of entries and plain pages, with those that a site's own taxonomies take terms from."""
    (tmp_path / "config.yaml").write_text(CONFIG, encoding="utf-8")
    config = load_config(tmp_path, Report())
    assert config is not None
    lists = {name for taxonomy in config.taxonomies for name in taxonomy.sources}
    return keys_asked_for("entries", "content", "content_file") | lists


def test_each_front_matter_key_is_documented(front_matter_keys):
    assert front_matter_keys - set(inline(DOCS / "entries.md")) == set()


def test_each_documented_front_matter_key_exists(front_matter_keys):
    documented = {key for cells in rows(DOCS / "entries.md") for key in named(cells[0])}

    assert documented - front_matter_keys == set()


SECTIONS = ("config", "taxonomy_config", "check_config", "edition_config", "outlet_config")


def test_each_setting_is_documented():
    assert keys_asked_for(*SECTIONS) - set(inline(DOCS / "config.md")) == set()


def test_each_documented_setting_exists():
    documented = {key for cells in rows(DOCS / "config.md") for key in named(cells[0])}

    assert documented - keys_asked_for(*SECTIONS) == set()


def test_each_key_of_a_target_is_documented_and_exists():
    documented = {key for cells in rows(DOCS / "publishing.md") for key in named(cells[0])}

    assert documented == keys_asked_for("target_config")


def test_the_examples_of_settings_can_be_read(tmp_path):
    examples = [*blocks(DOCS / "config.md", "yaml"), *blocks(DOCS / "publishing.md", "yaml")]
    for number, block in enumerate(examples):
        folder = tmp_path / str(number)
        folder.mkdir()
        missing = [line for line in CONFIG.splitlines() if f"\n{line.split(':')[0]}:" not in f"\n{block}"]
        (folder / "config.yaml").write_text("\n".join([*missing, block]), encoding="utf-8")
        report = Report()
        load_config(folder, report)

        assert [problem.show() for problem in report.diagnostics] == []


def test_the_examples_of_entries_can_be_read(tmp_path):
    found = blocks(DOCS / "entries.md", "markdown")
    site = SiteTest(tmp_path)
    for number, block in enumerate(found):
        site.write(f"content/example-{number}.md", block)

    assert found
    assert site.problems() == []


def test_the_front_matter_in_the_readme_can_be_read(tmp_path):
    for block in blocks(ROOT / "README.md", "yaml"):
        site = SiteTest(tmp_path)
        site.write("content/example.md", f"---\n{block}uid: example\n---\n\nText\n")

        assert site.problems() == []


def test_as_many_outlets_are_known_as_the_settings_say():
    """Give or take a twentieth."""
    found = re.search(r"knows some ([\d,]+) outlets and (\d+) wire services", text_of(DOCS / "config.md"))

    assert found is not None
    assert int(found[1].replace(",", "")) == pytest.approx(len(OUTLETS.split("\n")), rel=0.05)
    assert int(found[2]) == pytest.approx(len(AGENCIES.split("\n")), rel=0.05)


def test_each_value_of_rights_is_documented():
    assert {one.value for one in settings.Rights} <= set(inline(DOCS / "config.md"))


# -- layouts


def test_each_kind_of_page_is_documented_with_its_layout():
    documented = {
        (kind, layout)
        for cells in rows(DOCS / "layouts.md")
        if len(cells) == 4
        for kind in named(cells[0])
        for layout in named(cells[1])
    }
    trees = [
        ast.parse((ROOT / "generator/graph" / name).read_text(encoding="utf-8"))
        for name in (
            "pages.py",
            "archive.py",
            "term_pages.py",
            "edition_pages.py",
            "coverage.py",
            "corrections.py",
        )
    ]
    made = set()
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Page":
            words = {word.arg: ast.unparse(word.value) for word in node.keywords}
            kind = ast.literal_eval(words["kind"])
            if kind == "term":  # config.yaml says which
                made.update((kind, f"{name}.html") for name in TERM_LAYOUTS)
            else:
                made.add((kind, ast.literal_eval(words["layout"].rpartition(" or ")[2])))

    assert documented == made
    assert {layout for _, layout in made} <= {path.name for path in (ROOT / "layouts").glob("*.html")}


def test_each_filter_is_documented():
    documented = {name for cells in rows(DOCS / "layouts.md") if len(cells) == 2 for name in named(cells[0])}
    tree = ast.parse((ROOT / "generator/renderers/filters.py").read_text(encoding="utf-8"))
    (function,) = [
        node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "filters_of"
    ]
    made = " ".join(ast.unparse(node) for node in ast.walk(function) if isinstance(node, ast.Dict))

    assert documented == set(re.findall(r"[{,] ?'(\w+)':", made))


# -- decisions


def test_each_decision_has_its_date():
    headings = re.findall(r"(?m)^## (.+)$", text_of(DOCS / "decisions.md"))
    dates = [datetime.fromisoformat(heading[:10]).date() for heading in headings]

    assert dates == sorted(dates, reverse=True)
    assert all(heading[10:12] == ": " for heading in headings)


# -- stories


def test_each_key_of_the_file_of_a_term_and_of_an_event_is_documented_and_exists():
    documented = {key for cells in rows(DOCS / "stories.md") for key in named(cells[0])}
    shared = keys_asked_for("content_file") | {*DETAILS, "name"}

    assert documented | {"name"} == keys_asked_for("term_files", "events") - {"events"} | shared


def test_the_examples_of_stories_can_be_read(tmp_path):
    site = SiteTest(tmp_path)
    found = re.findall(r"(?ms)^`(content/\S+)`:\n\n```markdown\n(.*?)^```$", text_of(DOCS / "stories.md"))
    for name, block in found:
        site.write(name, block)
    site.build(now="2026-02-01T00:00:00Z")

    assert len(found) == 3
    assert site.problems("--now", "2026-02-01T00:00:00Z") == []
    assert "Who may fish where from 2027 on?" in site.page("/stories/fishing-quotas/")
    assert "The vote" in site.page("/stories/fishing-quotas/")
    assert "since <time" in site.page("/people/li-wei/")
