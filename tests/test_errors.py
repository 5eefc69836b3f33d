"""errors/: for every code why it is a problem, an input that has it, and exactly what is printed.

How a page is written stands in README.md, under "A diagnostic".
"""

from __future__ import annotations

import ast
import dataclasses
import os
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from driver import CONFIG, NOW, SiteTest, entry
from web_server import answering

from generator.readers.check_config import CODES as PROOF_CODES

ROOT = Path(__file__).parents[1]
PAGES = sorted((Path(__file__).parent / "errors").glob("*.md"))

_BLOCK = re.compile(r"(?ms)^(`{3,})(\w+)(?: ([^\n]+))?\n(.*?)^\1$")
_COMMAND = re.compile(r"(?m)^## `dateline ([^`\n]+)`$")


# -- pages


@dataclass(frozen=True)
class Case:
    """An input, a command, and what it prints to the standard error."""

    code: str
    number: int
    blocks: tuple[tuple[str, str, str], ...]
    command: tuple[str, ...]
    expected: str


def cases_of(page: Path) -> Iterator[Case]:
    parts = page.read_text(encoding="utf-8").split("\n## input\n")[1:]
    for number, part in enumerate(parts, start=1):
        command = _COMMAND.search(part)
        assert command, f"{page.name}: a case without a heading such as ## `dateline check`"
        blocks = [found.groups()[1:] for found in _BLOCK.finditer(part)]
        assert blocks, f"{page.name}: a case without an output block"
        kind, _, expected = blocks.pop()
        assert kind == "text", f"{page.name}: the last block of a case is its output, ```text"
        yield Case(page.stem, number, tuple(blocks), tuple(shlex.split(command[1])), expected)


CASES = [case for page in PAGES for case in cases_of(page)]


def lay_out(site: SiteTest, blocks: tuple[tuple[str, str, str], ...]) -> None:
    """Make the files that the blocks of a page describe."""
    for kind, written, text in blocks:
        name = os.fsdecode(ast.literal_eval(f'b"{written}"')) if "\\" in written else written
        if kind == "file":
            site.write(name, text)
        elif kind == "bytes":
            site.write(name, ast.literal_eval(f'b"""{text}"""'))
        elif kind == "link":
            (site.folder / name).symlink_to(text.strip())
        elif kind == "add":
            times, _, name = name.partition(" ")
            path = site.folder / name
            path.parent.mkdir(exist_ok=True)
            with path.open("a", encoding="utf-8") as file:
                file.write(text * int(times))
        elif kind in ("answer", "without"):
            continue
        elif kind == "remove":
            site.remove(name)
        else:
            message = f"an unknown kind of block: {kind}"
            raise ValueError(message)


def moment_of(case: Case) -> tuple[str, ...]:
    """The arguments that keep the clock, the processes, and what a case is not about, out of it."""
    proof = ("--no-proof",) if case.command[0] == "check" and case.code not in PROOF_CODES else ()
    usual = ("--now", NOW, "--jobs", "1", *proof)
    return {"ingest": ("--now", NOW), "edition": ("--now", NOW), "tags": ()}.get(case.command[0], usual)


def rewrite(page: Path, number: int, text: str) -> None:
    """Put another output into a page."""
    head, *parts = page.read_text(encoding="utf-8").split("\n## input\n")
    last = list(_BLOCK.finditer(parts[number - 1]))[-1]
    parts[number - 1] = parts[number - 1][: last.start(4)] + text + parts[number - 1][last.end(4) :]
    page.write_text("\n## input\n".join([head, *parts]), encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.number}")
def test_what_is_printed(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, update: bool) -> None:
    site = SiteTest(tmp_path)
    monkeypatch.chdir(site.folder)
    if ("without", "pagefind") in [(kind, name) for kind, name, _ in case.blocks]:
        monkeypatch.setattr("generator.writers.search_index._PROGRAMS", ())
    answers = {name: text for kind, name, text in case.blocks if kind == "answer"}
    with answering(answers) as host:
        named = [
            (kind, name, text.replace("HOST", host) if answers else text) for kind, name, text in case.blocks
        ]
        lay_out(site, tuple(named))
        command = [word.replace("HOST", host) for word in case.command]
        ran = site.run(*command, *moment_of(case))
    ran = dataclasses.replace(ran, err=ran.err.replace(host, "HOST"))
    page = Path(__file__).parent / "errors" / f"{case.code}.md"
    if update and ran.err != case.expected:
        rewrite(page, case.number, ran.err)
        pytest.skip(f"rewrote {page.name}")
    severities = set(re.findall(rf"^\S.*?: (error|warning)\[{case.code}\]: ", ran.err, re.MULTILINE))

    assert case.expected == ran.err
    assert severities, f"the output has no [{case.code}] in it"
    assert ran.code == (1 if re.search(r"^[1-9]\d* errors?,", ran.err, re.MULTILINE) else 0)
    assert not (site.folder / "public").is_dir() or any(
        name.startswith("public/") for _, name, _ in case.blocks
    )


# -- codes


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            yield called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", ""), node


def takers(trees: list[ast.Module]) -> dict[str, int]:
    """The functions that take a code, and which of their arguments it is."""
    found = {"report": 0}  # what `error` or `warning` is called where one of the two was chosen
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                names = [argument.arg for argument in node.args.args if argument.arg != "self"]
                if "code" in names:
                    found[node.name] = names.index("code")
    return found


def constants(node: ast.expr) -> Iterator[str]:
    """The texts that an expression can be; a name `code` is one that is handed on."""
    if isinstance(node, ast.IfExp):
        yield from constants(node.body)
        yield from constants(node.orelse)
    elif isinstance(node, ast.Constant):
        assert isinstance(node.value, str)
        yield node.value
    else:
        assert isinstance(node, ast.Name | ast.Attribute), ast.unparse(node)
        assert ast.unparse(node).split(".")[-1] == "code", ast.unparse(node)


def codes_in_the_code() -> set[str]:
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "generator").rglob("*.py")]
    where = takers([ast.parse(text) for text in texts if "code" in text])
    named = re.compile(
        rf"\bcode\s*=|\b(?:{'|'.join(where)})\s*\("
    )  # most modules tell nothing, and need not be parsed
    found: set[str] = set()
    for text in filter(named.search, texts):
        for name, call in calls(ast.parse(text)):
            given = [keyword.value for keyword in call.keywords if keyword.arg == "code"]
            if name in where and where[name] < len(call.args):
                given.append(call.args[where[name]])
            for node in given:
                found.update(constants(node))
    return found


def test_the_settings_know_each_finding_of_the_proof_reader() -> None:
    noted = {
        call.args[0].value
        for path in (ROOT / "generator" / "proof").glob("*.py")
        for name, call in calls(ast.parse(path.read_text(encoding="utf-8")))
        if name == "note"
    }

    assert noted == PROOF_CODES


def test_each_code_has_a_page() -> None:
    assert codes_in_the_code() == {page.stem for page in PAGES}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_each_diagnostic_says_what_to_do(page: Path) -> None:
    for case in cases_of(page):
        shown = [part for part in case.expected.split("\n\n") if re.match(r"\S.*?: (error|warning)\[", part)]

        assert [part for part in shown if "  = help: " not in part] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_says_why(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    heading, _, rest = text.partition("\n\n")

    assert heading == f"# {page.stem}"
    assert re.fullmatch(r"(?s)[A-Z`].*[.]", rest.split("\n## input\n")[0].strip())


def test_each_code_is_in_the_documentation() -> None:
    text = (ROOT / "docs" / "diagnostics.md").read_text(encoding="utf-8")
    rows = re.findall(r"(?m)^\| `([a-z0-9-]+)` \| ([a-z, ]+) \| (.+) \| (.+) \|$", text)
    severities = {code: set(severity.split(", ")) for code, severity, *_ in rows}
    shown = {page.stem: set() for page in PAGES}
    for case in CASES:
        shown[case.code].update(re.findall(rf": (error|warning)\[{case.code}\]: ", case.expected))

    assert sorted(shown) == [code for code, *_ in rows]
    assert shown == severities


# -- all at once


def test_everything_is_reported_in_one_run(tmp_path: Path) -> None:
    """Every kind of faulty file side by side: each is named, and nothing is written."""
    closed = "taxonomies:\n  tags:\n    closed: true\n    terms:\n      - {name: US-China}\n"
    site = SiteTest(tmp_path, config=CONFIG + closed)
    good = entry()
    files: dict[str, str | bytes] = {
        "missing.md": "Officials met.\n",
        "unclosed.md": "---\ntitle: Talks\n",
        "list.md": "---\n- title\n---\n",
        "twice.md": entry(uid="b001").replace("uid:", "title: Again\nuid:"),
        "unknown.md": entry(uid="b002", sumary="x"),
        "type.md": entry(uid="b003", draft="perhaps"),
        "impossible.md": entry(uid="b004", date="2024-02-30T10:00:00Z"),
        "zoneless.md": entry(uid="b005", date="2024-02-01T10:00:00"),
        "tag.md": entry(uid="b006", tags="[US-Chna]"),
        "one.md": entry(uid="b007", slug="taken"),
        "two.md": entry(uid="b007", slug="taken"),
        "latin.md": b"---\ntitle: caf\xe9\n---\n",
        "bom.md": b"\xef\xbb\xbf" + entry(uid="b008").encode(),
        "crlf.md": entry(uid="b009").replace("\n", "\r\n"),
        "nul.md": entry(uid="b010", text="a\0b"),
        "empty.md": "",
        "slug.md": entry(uid="b011", slug="../../etc/passwd"),
        "script.md": entry(uid="b012", title="<script>alert(1)</script>", summary="a onerror=b"),
        "scheme.md": entry(uid="b013", source='{name: X, url: "javascript:alert(1)"}'),
        "body.md": entry(uid="b014", text='<img src="x" onerror="alert(1)">'),
    }
    for name, payload in {"good.md": good, **files}.items():
        site.write(f"content/{name}", payload)
    (site.folder / "content" / "out.md").symlink_to("/etc/hostname")
    site.write("layouts/year.html", "{{ year.title }}")
    site.write("public", "a file where the folder should be")
    before = sorted(site.folder.rglob("*"))
    found = site.problems(command="build")

    assert {
        ("content/missing.md", 1, "no-front-matter"),
        ("content/unclosed.md", 1, "unclosed-front-matter"),
        ("content/list.md", 2, "not-a-mapping"),
        ("content/twice.md", 3, "duplicate-key"),
        ("content/unknown.md", 5, "unknown-key"),
        ("content/type.md", 5, "wrong-type"),
        ("content/impossible.md", 4, "bad-date"),
        ("content/zoneless.md", 4, "zoneless-date"),
        ("content/tag.md", 5, "unknown-term"),
        ("content/two.md", 3, "duplicate-uid"),
        ("content/two.md", 5, "url-taken"),
        ("content/latin.md", 2, "not-utf8"),
        ("content/bom.md", 1, "byte-order-mark"),
        ("content/crlf.md", 1, "crlf"),
        ("content/nul.md", 7, "nul-byte"),
        ("content/empty.md", 1, "empty-file"),
        ("content/slug.md", 5, "bad-slug"),
        ("content/script.md", 2, "html-in-field"),
        ("content/script.md", 5, "html-in-field"),
        ("content/scheme.md", 5, "bad-address"),
        ("content/scheme.md", 5, "html-in-field"),
        ("content/body.md", 7, "unknown-picture"),
        ("content/body.md", 7, "unsafe-html"),
        ("content/out.md", 1, "outside-folder"),
        ("layouts/year.html", 1, "layout-error"),
        ("public", 1, "cannot-write"),
    } == {(problem["path"], problem["line"], problem["code"]) for problem in found}
    assert all(problem["hint"] for problem in found)
    assert [path for path in before if ".dateline" not in path.parts] == [
        path for path in sorted(site.folder.rglob("*")) if ".dateline" not in path.parts
    ]


def test_everything_in_the_settings_is_reported_in_one_run(tmp_path: Path) -> None:
    config = """\
titel: Test Digest
base_url: digest.example
tag_authority: nobody
language: english!
timezone: Mars/Base
per_page: many
permalink: /x/
menu: [{title: x, url: about}]
taxonomies:
  tags: {terms: [{name: a}, {name: A, slug: b}, {name: c, broader: d}]}
"""
    site = SiteTest(tmp_path, config=config)

    assert [(problem["line"], problem["code"]) for problem in site.problems()] == [
        (1, "missing-key"),
        (1, "unknown-key"),
        (2, "bad-base-url"),
        (3, "bad-tag-authority"),
        (4, "bad-language"),
        (5, "unknown-timezone"),
        (6, "wrong-type"),
        (7, "bad-permalink"),
        (8, "bad-address"),
        (10, "duplicate-term"),
        (10, "unknown-term"),
    ]
    assert site.run("build").code == 1
    assert not (site.folder / "public").exists()


# -- clippings


def test_no_headline_is_invented(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write(
        "seeds/talks.txt",
        """\
By Jane Doe
Published: June 20, 2023 8:47 pm UTC

The United States on Tuesday urged China to resume talks between their militaries, saying that open lines \
keep accidents from becoming conflicts.

China says that sanctions on its defence minister must go first, and that ships and aircraft near its \
coast are the reason for close encounters at sea.
""",
    )

    assert "seed-without-headline" in site.codes(command="ingest")
