"""plain_yaml, yaml_nodes: our nodes are those of PyYAML, the fast way or the slow one.

Blocks are made here of lines that people write, of lines that are nearly such, and of the front matter of
this repository with a few characters changed. What the fast way takes must be what PyYAML makes of it.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from checks import ROOT
from hypothesis import given
from hypothesis import strategies as st

from generator.ground.diagnostics import Report
from generator.shapes.plain_yaml import plain_yaml
from generator.shapes.yaml_nodes import MappingNode, ScalarNode, SequenceNode, SourceText, compose, tag_of

NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\Z")
C_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def shape(node: Any) -> object:
    """A node, ours or PyYAML's, as plain values: its place, and what it is.

    Of the types of scalars count those that somebody asks for, and of flags `true` and `false` alone.
    """
    mark = getattr(node, "start_mark", node)
    at = mark.line, mark.column
    if isinstance(node, yaml.ScalarNode | ScalarNode):
        kind = node.tag.rpartition(":")[2]
        counts = (
            kind == "null"
            or (kind == "bool" and node.value.lower() in ("true", "false"))
            or (kind in ("int", "float") and NUMBER.match(node.value))
        )
        return *at, node.value, kind if counts else "text"
    if isinstance(node, yaml.SequenceNode | SequenceNode):
        return *at, [shape(item) for item in node.value]
    assert isinstance(node, yaml.MappingNode | MappingNode)
    return *at, [(shape(key), shape(value)) for key, value in node.value]


def stock(block: str, loader: Any = C_LOADER) -> object:
    """What PyYAML makes of a block, or nothing where that is no mapping."""
    try:
        node = yaml.compose(block, Loader=loader)
    except yaml.YAMLError:
        return None
    return shape(node) if isinstance(node, yaml.MappingNode) else None


def compare(block: str, loader: Any = C_LOADER) -> bool:
    """Both ways, which must agree with PyYAML; whether the fast one took the block."""
    expected = stock(block, loader)
    if expected is not None and loader is C_LOADER:
        slow = compose(block, SourceText("a.md", block), Report())
        counts_alike = not re.search("[\x85\u2028\u2029]", block)  # lines, as editors do
        assert slow is None or not counts_alike or expected == shape(slow), block
    fast = plain_yaml(block)
    assert fast is None or expected == shape(fast), block
    return fast is not None


# -- one by one

PLAIN = [
    "a: words",
    "a:   words   ",
    'a: it\'s a "thing", [so] {to} say & more | > ! * ? @ % `',
    "a: x:y #z a# 12:30 https://a.example/?b=c#d",
    "a: (so) /b/ .5 +1 $2 ^ ~x <b> =c é 中 😀 “q”",
    "a: 'quoted: it''s # here'",
    'a: "quoted: \\"so\\" \\\\ # here"',
    "a: ''\nb: \"\"",
    "a: ~\nb: null\nc: NULL\nd: true\ne: False\nf: yes\ng: 'null'\nh: \"true\"",
    "a:",
    "a:\nb:\n",
    "a:   # note\nb: c",
    "a: b # note\nc: 'd'  # note\ne: [f]  # note",
    "# note\n\n  # note\na: b\n\n      # note\nc: d\n#",
    "a:\n  - b\n  - 'c'\n  - [d, e]\nf: g",
    "a:\n- b\n- c\nd: e",
    "a:\n      - b\n      # note\n\n      -   c  # note",
    "a:\n  b: c\n  d:\n  e: f\ng: h",
    "a:\n b:\n  c:\n   d: e\n  f: g\nh: i",
    "a:\n  b:\n    - c\n  d:\n  - e\nf: g",
    "a: [b, c d,e , 'f, g', \"h\", it's, ~, true]",
    "a: []\nb: [ ]\nc: [ d ]",
    "a: words\n  go on\n   and on  \nb: c",
    "a: true\n  story",
    "a:\n  - words\n    go on\n  - and\n   on",
    "a:\n  b: words\n    go on",
    "a: b\na: c",
    "a-b: c\nd_e: f\n0: g\nnull: h",
    "a: 7\nb: 1.50\nc: 007\nd: [0, +1, 1e3, 1_000]\ne: '7'",
]

DOUBTFUL = [
    "",
    "# note",
    "words",
    "- a",
    " a: b",
    "a: b: c",
    "a: b:",
    "a:b",
    "a: - b",
    "a: ? b",
    "a: : b",
    "a: &x b",
    "a: *x",
    "a: !!str b",
    "a: |\n  b",
    "a: >-\n  b",
    "a: {b: c}",
    "a: [b: c]",
    "a: [b, [c]]",
    "a: [b,]",
    "a: [, b]",
    "a: [b,\n  c]",
    "a: [b",
    "a: b]\n  c: d",
    "a: [b]c",
    "a: 'b",
    "a: 'b'c",
    "a: 'b'#c",
    "a: 'b\n  c'",
    'a: "\\n"',
    'a: "b',
    "a: 'b'\n  c",
    "a: [b]\n  c",
    "a: b # note\n  c",
    "a: b\n  # note\n  c",
    "a: b\n\n  c",
    "a: b\n  c  # note",
    "a: b\n  'c'",
    "a: b\n  - c",
    "a: b\n  c: d",
    "a: b\n c:",
    "a: b\nc",
    "a:\n  b",
    "a:\n  'b'",
    "a:\n  - b\n - c",
    "a:\n  - b\n    - c",
    "a:\n  - b\n  c: d",
    "a:\n  -",
    "a:\n  - \n",
    "a:\n  - - b",
    "a:\n  - b: c",
    "a:\n  - # note",
    "a:\n  b: c\n d: e",
    "a:\n  b: c\n- d",
    "a:\n  b:\n- c",
    "'a': b",
    "a b: c",
    "é: b",
    "? a\n: b",
    "<<: *a",
    "---\na: b",
    "a: b\n---",
    "a: b\n...",
    "%YAML 1.1\n---\na: b",
    "a: @b",
    "a: `b",
    "a: %b",
    "a:\tb",
    "a: b\tc",
    "\ta: b",
    "a: b\xa0c",
    "a: b\u2028c",
    "a: b\x85c",
    "a: b\r",
    "a: \ufeffb",
    "a: \x07",
    f"{'a' * 200}: b",
    f"a:\n{' ' * 13}b: c",
]


@pytest.mark.parametrize("block", PLAIN)
def test_plain_blocks_are_read_the_fast_way(block: str) -> None:
    assert compare(block)
    assert compare(block, yaml.SafeLoader)


@pytest.mark.parametrize("block", DOUBTFUL)
def test_the_first_doubt_leaves_a_block_to_pyyaml(block: str) -> None:
    assert not compare(block)


@pytest.mark.parametrize(
    "block",
    [
        "a: &x [b]\nc: *x",
        "a: !!null b\nc: !!bool 'true'\nd: !!int e\nf: !!str true\ng: ! true",
        "a: {b: [c, {d: e}]}\n? [f]\n: g",
        'a: |\n  b\nc: >\n  d\n\n  e\nf: "g\\n\\\n  h"',
        "a:\n  - b: c\n    d: e\n  -\n  - f",
    ],
)
def test_the_slow_way_gives_the_nodes_of_pyyaml(block: str) -> None:
    node = compose(block, SourceText("a.md", block), Report())

    assert node is not None
    assert stock(block) == shape(node)


def test_an_alias_within_itself_is_one_node() -> None:
    block = "a: &x [b, *x]"

    node = compose(block, SourceText("a.md", block), Report())

    assert node is not None
    around = node.value[0][1]
    assert isinstance(around, SequenceNode)
    assert around.value[1] is around


def test_a_build_of_plain_yaml_does_not_load_pyyaml(tmp_path: Path) -> None:
    text = b"---\ntitle: Talks\ndate: 2026-01-02T03:04:05Z\nuid: abcd\n---\n\nWords.\n"
    (tmp_path / "config.yaml").write_text(
        "title: Digest\nbase_url: https://a.example/\ntag_authority: a.example,2026\n", encoding="utf-8"
    )
    program = (
        "import sys; from pathlib import Path; import generator.build\n"
        "from generator.readers.pictures import Pictures; from generator.readers.config import load_config\n"
        "from generator.readers.content import how_to_read, read_content; from generator.ground.diagnostics import Report\n"
        f"report = Report(); config = load_config(Path({str(tmp_path)!r}), report)\n"
        f"steps = read_content('content/a.md', {text!r}, how_to_read(config), Pictures({{}}), report, digest=b'')\n"
        "from generator.ground.parallel import in_step\n"
        "print(in_step(lambda _: steps, [0])[0] is not None, 'yaml' in sys.modules)"
    )

    assert subprocess.check_output([sys.executable, "-c", program], text=True) == "True False\n"


@given(st.text() | st.from_regex(r"[-+]?[0-9_]*[.:eExX_]?[0-9]*"))
def test_what_words_are(words: str) -> None:
    """As PyYAML has it, but for what nobody asks for."""
    tag = yaml.SafeLoader("").resolve(yaml.ScalarNode, words, (True, False))

    assert shape(scalar(words, tag)) == shape(scalar(words, tag_of(words)))


def scalar(words: str, tag: str) -> ScalarNode:
    return ScalarNode(words, tag, 0, 0)


# -- many

SECTIONS = [
    *(
        "a: words",
        "b: 'quoted'",
        'c: "say \\"so\\""',
        "d: 12:30",
        "e: [f, 'g h', i]",
        "j: ~",
        "k: true",
        "l:",
    ),
    *(
        "a: words\n  go on",
        "m:  # note",
        "n: o  # note",
        "# note",
        "  # note",
        "",
        "p: [ ]",
        "q: true\n  story",
    ),
    *(
        "r:\n  - one\n  - 'two'\n  - [three, four]",
        "s:\n- five\n- six  # note",
        "t:\n   - seven\n     goes on",
    ),
    *("u:\n  v: words\n  w:\n    x: [y]\n    z:\n", "a:\n  b:\n  - c\n  d: 'e'", "f:\n g:\n  - h\n i: j"),
]
"""Lines that may follow one another in any order."""
ODD_LINES = [
    *("  - one", "  - 'two'", "- three", "    - four", "   - five", "  -", "    - six  # note", "  - a: b"),
    *("  m: words", "  n:", "    o: p", "      q: r", " s: t", "  u: [ ]", "  words go on", "    and on"),
    *(
        "words",
        "a: b: c",
        "a: |",
        "a: {b: c}",
        "'a': b",
        "a: [b",
        "a: 'b",
        "---",
        "a: &b c",
        "\ta: b",
        "a: -",
    ),
]
"""Lines that make sense in some places only, or in none."""
PIECES = [
    *(
        ": ",
        ":",
        " #",
        "#",
        "'",
        '"',
        "''",
        '\\"',
        "\\",
        "\\\\",
        "-",
        "- ",
        "---",
        "...",
        "?",
        "? ",
        "&a",
        "*a",
    ),
    *("!", "!!str ", "|", ">", "%", "@", "`", "[", "]", "{", "}", ",", ", ", "<<", "=", "~", "null", "true"),
    *(" ", "  ", "\n", "\n ", "\n  ", "\n- ", "\n  - ", "\n    ", "\n  b: c", "\na:", "\t", "\r", "\x07"),
    *(
        "a",
        "x y",
        "é",
        "–",
        "😀",
        "\xa0",
        "\x85",
        "\u2028",
        "\ufeff",
        "[a, b]",
        "[a,]",
        "{a: b}",
        "# note",
        "0",
    ),
]


def made_block(chance: random.Random) -> str:
    """A few sections, and sometimes an odd line among them."""
    lines = "\n".join(chance.choices(SECTIONS, k=chance.randrange(1, 6))).split("\n")
    if chance.random() < 0.4:
        lines.insert(chance.randrange(len(lines) + 1), chance.choice(ODD_LINES))
    return "\n".join(lines)


def repository_blocks() -> list[str]:
    """The front matter of the entries and pages of this repository, without lists of mappings.

    Of events and offices there are few: the fast way leaves them to PyYAML.
    """
    paths = [path for path in sorted(ROOT.glob("content/**/*.md")) if path.parent.name != "editions"]
    files = [path.read_text(encoding="utf-8") for path in paths]
    blocks = [file.split("---\n", 2)[1] for file in files]
    plain = [re.sub(r"^\w+:(\n  - \{.*)+\n", "", block, flags=re.MULTILINE).rstrip("\n") for block in blocks]
    return [block for block in plain if block]


def test_the_front_matter_of_this_repository_is_plain() -> None:
    blocks = repository_blocks()

    assert sum(compare(block) for block in blocks) > len(blocks) * 0.8


def test_made_blocks() -> None:
    chance = random.Random(1)
    blocks = {made_block(chance) for _ in range(12_000)}

    assert sum(compare(block) for block in blocks) > len(blocks) * 0.5


def test_changed_blocks() -> None:
    chance = random.Random(2)
    blocks = repository_blocks()
    taken = 0
    for _ in range(8000):
        block = chance.choice(blocks)
        for _ in range(chance.choice([1, 1, 2, 3])):
            at = chance.randrange(len(block) + 1)
            block = block[:at] + chance.choice(PIECES) + block[at + chance.choice([0, 0, 1, 2, 5]) :]
        taken += compare(block)

    assert taken > 2500


def test_the_reader_in_python_agrees() -> None:
    """It stands in for the one in C where there is none."""
    chance = random.Random(3)
    blocks = {made_block(chance) for _ in range(300)}

    assert sum(compare(block, yaml.SafeLoader) for block in blocks) > len(blocks) * 0.5


@given(
    st.lists(
        st.sampled_from(SECTIONS + ODD_LINES) | st.lists(st.sampled_from(PIECES), max_size=5).map("".join),
        max_size=7,
    )
)
def test_lines_of_any_pieces(lines: list[str]) -> None:
    compare("\n".join(lines))


@given(st.text() | st.text(alphabet="ab:- \n[],'\"#\\", max_size=30))
def test_any_text(block: str) -> None:
    compare(block)


# -- time


@pytest.mark.parametrize(
    "line",
    [
        "a: " + "b:" * 100_000,
        "a: " + " #" * 100_000,
        "a: '" + "''" * 100_000,
        'a: "' + '\\"' * 100_000,
        "a: [" + "b, " * 60_000,
        "a: [" + " " * 200_000,
        " " * 200_000,
        "a" * 200_000,
        "a: b" + " " * 200_000 + "c: d",
        "a:\n" + "  - b\n" * 30_000 + "?",
    ],
)
def test_no_line_takes_long(line: str) -> None:
    begin = time.process_time()
    plain_yaml(line)

    assert time.process_time() - begin < 2
