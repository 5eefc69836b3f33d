"""The rules of the house style that a program can check: order of imports, effects, names, sizes."""

from __future__ import annotations

import ast
import importlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TypeVar

from checks import ROOT, repository_files

import generator
from generator.job import NEEDED

PACKAGE = ROOT / "generator"

ORDER = {
    "what a site is made of": "ground/ shapes/ memory/ texts/ readers/ graph/",
    "how it is made": "renderers/ exports/ writers/",
    "lines": "ingest/ tagging/ proof/ wanted early writing site_index groundwork build editing/ explain",
    "shell": "scaffold serve/ job publish/ talk verify building cli/ start __main__",
}
"""Groups of modules, each of which imports only what stands above it. A folder's docstring has its own map."""

SHELL = frozenset(ORDER["shell"].replace("/", "").split())
MAY_TOUCH_THE_DISK = SHELL | frozenset(
    "ground.survey ground.named ground.places ground.mate ground.parallel ground.lock memory.store memory.place "
    "memory.shelf readers writers renderers.layouts renderers.share_cards renderers.books ingest.folders ingest.fetching ingest.sources "
    "ingest.shelf tagging.holdings proof.desk proof.entries proof.vocabulary proof.published proof.outside "
    "editing.sending editing.sheets".split()
)
"""A folder is all of its modules."""

MAY_PRINT = frozenset(["talk", "start", "cli"])
STREAMS = ("sys.stdout", "sys.stderr", "sys.__stdout__", "sys.__stderr__")

DISK_CALLS = frozenset(
    "chmod exists glob is_dir is_file is_symlink iterdir listdir lstat makedirs mkdir open read_bytes read_text "
    "readlink rglob rmdir rmtree scandir stat symlink_to touch unlink walk write_bytes write_text".split()
)
DISK_MODULES = frozenset("glob io os shutil socket subprocess tempfile urllib.request".split())
CLOCK_CALLS = frozenset("gmtime localtime monotonic now perf_counter time time_ns today utcnow".split())
CHANCE_MODULES = frozenset("locale random secrets time uuid".split())
FORBIDDEN_NAMES = re.compile(
    r"(?:utils?|helpers?|misc|commons?|managers?|handlers?|processors?|data|infos?)\Z", re.IGNORECASE
)
HOSTS = [
    f"{name}.{end}"
    for name, end in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry.npmjs", "org"),
        ("npmjs", "com"),
        ("deb.debian", "org"),
        ("proxy.golang", "org"),
        ("crates", "io"),
    )
]
MACHINE_PATHS = re.compile(r"(?<![\w.)/-])/(?:work|root|home/\w+|Users/\w+)/")

LONGEST_MODULE = 430
LONGEST_FUNCTION = 60
NAMED = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def module_names() -> dict[str, Path]:
    """Every module by its dotted name inside the package; a folder's `__init__` goes by the folder's name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if "new_site" not in parts and "built_in" not in parts:
            found[name] = path
    return found


MODULES = module_names()


@cache
def tree_of(name: str) -> ast.Module:
    """A module as it is parsed, once for all tests of a process."""
    return ast.parse(MODULES[name].read_text(encoding="utf-8"))


@cache
def nodes_of(name: str) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree_of(name)))


Found = TypeVar("Found")


def faults(
    judged: Callable[[str], Sequence[Found]], allowed: frozenset[str] = frozenset()
) -> dict[str, Sequence[Found]]:
    """What is wrong with each module, where anything is; those that are allowed to be so are not asked."""
    found = {name: judged(name) for name in MODULES if not is_within(name, allowed)}
    return {name: wrong for name, wrong in found.items() if wrong}


def order(within: str = "") -> list[str]:
    """All modules, each after what it may import; a folder itself after what is in it."""
    listed = []
    for name in " ".join(written_order(within).values()).split():
        module = f"{within}.{name}".strip("./")
        listed += [*(order(module) if name.endswith("/") else ()), module]
    return listed


def written_order(module: str) -> dict[str, str]:
    """The map that a package's docstring has: its modules by the headings that they stand under.

    -- heading
    module.py   what it is for
    folder/     what it is for
    """
    groups: dict[str, list[str]] = {"": []}
    heading = ""
    for line in (ast.get_docstring(tree_of(module), clean=False) or "").splitlines():
        if found := re.match(r"\s*-- (.+)", line):
            heading = found[1].strip()
            groups[heading] = []
        elif found := re.match(r"\s+([a-z_]+)(\.py|/)\s+\S", line):
            groups[heading].append(found[1] + found[2].replace(".py", ""))
    return {heading: " ".join(names) for heading, names in groups.items() if names}


def imports(name: str) -> Iterator[str]:
    """The modules of the package that a module imports, in functions and under TYPE_CHECKING too."""
    for node in nodes_of(name):
        if isinstance(node, ast.Import):
            yield from (
                _inside(alias.name) for alias in node.names if alias.name.split(".")[0] == "generator"
            )
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}: a relative import"
            if node.module and node.module.split(".")[0] == "generator":
                for alias in node.names:
                    inner = _inside(f"{node.module}.{alias.name}")
                    yield inner if inner in MODULES else _inside(node.module)


def _inside(dotted: str) -> str:
    return dotted.partition(".")[2]


def called(node: ast.Call) -> str:
    """The last part of the name that is called."""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def calls(name: str) -> Iterator[ast.Call]:
    return (node for node in nodes_of(name) if isinstance(node, ast.Call))


def outside_imports(name: str) -> set[str]:
    """The modules from elsewhere that a module imports."""
    found = set()
    for node in nodes_of(name):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return {module for module in found if module.split(".")[0] != "generator"}


def is_within(name: str, allowed: frozenset[str]) -> bool:
    return name in allowed or name.split(".", maxsplit=1)[0] in allowed


# -- imports point one way


def test_the_map_in_the_package_is_the_order_of_imports():
    assert written_order("") == ORDER


def test_the_maps_name_every_module_once():
    assert sorted(order()) == sorted(set(MODULES) - {""})


def test_a_module_imports_only_what_stands_above_it():
    known = order()
    place = {name: at for at, name in enumerate(known)}

    assert list(imports("")) == []
    assert (
        faults(lambda name: sorted(one for one in set(imports(name)) - {""} if place[one] >= place[name]))
        == {}
    )


# -- effects at the ends


def test_only_the_command_line_prints():
    def printed(name):
        return [node.lineno for node in calls(name) if called(node) in ("print", "echo", "secho", "pprint")]

    def streams(name):
        attributes = (node for node in nodes_of(name) if isinstance(node, ast.Attribute))
        return [node.lineno for node in attributes if ast.unparse(node) in STREAMS]

    def loggers(name):
        return sorted(outside_imports(name) & {"logging", "rich.console", "rich.progress"})

    assert faults(lambda name: [*printed(name), *streams(name), *loggers(name)], MAY_PRINT) == {}


def test_only_readers_layouts_writers_and_the_shell_touch_the_disk():
    def touched(name):
        asked = [(node.lineno, called(node)) for node in calls(name) if called(node) in DISK_CALLS]
        return [*asked, *sorted(outside_imports(name) & DISK_MODULES)]

    assert faults(touched, MAY_TOUCH_THE_DISK) == {}


def test_only_the_shell_asks_for_the_time_or_for_chance():
    def asked(name):
        clocks = [(node.lineno, called(node)) for node in calls(name) if called(node) in CLOCK_CALLS]
        attributes = (node for node in nodes_of(name) if isinstance(node, ast.Attribute))
        environment = [(node.lineno, node.attr) for node in attributes if node.attr == "environ"]
        return [*clocks, *environment, *sorted(outside_imports(name) & CHANCE_MODULES)]

    assert faults(asked, SHELL) == {}


def test_texts_are_read_and_written_as_utf_8():
    """Else a machine's locale would decide."""

    def unsaid(name):
        return [
            node.lineno
            for node in calls(name)
            if called(node) in ("read_text", "write_text")
            and not any(word.arg == "encoding" for word in node.keywords)
        ]

    assert faults(unsaid) == {}


def test_yaml_is_read_as_nodes_only():
    """`safe_load` would lose every place, take `NO` for false and `12:30` for 750."""
    readers = [
        (name, called(node))
        for name in MODULES
        for node in calls(name)
        if called(node) in ("safe_load", "full_load", "load_all", "safe_load_all", "unsafe_load")
    ]

    assert readers == []


# -- values


def test_the_nouns_are_frozen():
    for node in ast.walk(tree_of("shapes.model")):
        if isinstance(node, ast.ClassDef) and node.decorator_list:
            assert [ast.unparse(mark) for mark in node.decorator_list] == ["frozen"], node.name


def test_the_nouns_hold_no_lists_and_dicts():
    kept = [
        (node.lineno, inner.id)
        for node in ast.walk(tree_of("shapes.model"))
        if isinstance(node, ast.AnnAssign)
        for inner in ast.walk(node.annotation)
        if isinstance(inner, ast.Name) and inner.id in ("list", "dict", "set", "List", "Dict", "Set")
    ]

    assert kept == []


# -- names and sizes


def test_no_name_says_nothing():
    def forbidden(name):
        defined = (node for node in nodes_of(name) if isinstance(node, NAMED))
        names = [*name.split("."), *(node.name for node in defined)]
        words = {word: one for one in names for word in re.split(r"_|(?<=[a-z])(?=[A-Z])", one)}
        return sorted({one for word, one in words.items() if FORBIDDEN_NAMES.match(word)})

    assert faults(forbidden) == {}


def test_a_module_gives_a_name_once():
    """A second pattern under the name of the first takes its place where that is used, and nothing else tells."""

    def twice(name):
        given = [
            node.id
            for one in tree_of(name).body
            if isinstance(one, ast.Assign)
            for target in one.targets
            for node in ast.walk(target)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        ]
        return [one for one, count in Counter(given).items() if count > 1]

    assert faults(twice) == {}


def test_a_module_can_be_read_in_one_sitting():
    lengths = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in MODULES.items()}

    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_a_function_can_be_seen_at_once():
    def long(name):
        return [
            (node.name, length)
            for node in nodes_of(name)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            if (length := (node.end_lineno or 0) - node.lineno + 1) > LONGEST_FUNCTION
        ]

    assert faults(long) == {}


def test_a_module_says_what_it_is_for():
    assert [name for name in MODULES if not (ast.get_docstring(tree_of(name)) or "").strip()] == []


def test_every_module_can_be_imported_by_itself():
    for name in MODULES:
        if name != "__main__":
            importlib.import_module(f"generator.{name}" if name else "generator")

    assert re.fullmatch(r"\d+\.\d+\.\d+\S*", generator.__version__)


def test_what_a_build_imports_beforehand_is_there():
    """Where a build is quick, it imports none of this before it is known that there is nothing to do."""
    assert {name.removeprefix("generator.") for name in NEEDED} <= set(MODULES)


# -- the repository


def texts() -> dict[str, str]:
    """Every text of the repository by its path."""
    return {path: (ROOT / path).read_bytes().decode("utf-8", errors="replace") for path in repository_files()}


def test_no_text_names_the_host_of_a_package_registry():
    """Which index packages come from is the machine's to say."""
    named = [(path, host) for path, text in texts().items() for host in HOSTS if host in text]

    assert named == []


def test_no_text_names_a_path_of_one_machine():
    named = [(path, found[0]) for path, text in texts().items() for found in MACHINE_PATHS.finditer(text)]

    assert named == []
