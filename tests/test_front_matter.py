"""front_matter: a file in two parts, and back."""

from __future__ import annotations

import re
import string
from datetime import UTC, datetime, timedelta, timezone

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ground.diagnostics import Report
from generator.readers.files import decode
from generator.readers.front_matter import FrontMatter, _dumper, _writable, block_span, compose, split
from generator.shapes.fields import Fields, read_yaml
from generator.shapes.yaml_nodes import SourceText


def split_soundly(file: str) -> FrontMatter:
    report = Report()
    front = split(file, "content/a.md", report)
    assert report.diagnostics == ()
    assert front is not None
    return front


def problem(file: str) -> tuple[int, str]:
    """Line and code of the one problem that a file has."""
    report = Report()
    assert split(file, "content/a.md", report) is None
    (found,) = report.diagnostics
    return found.at.line, found.code


# -- splitting


@pytest.mark.parametrize(
    ("file", "block", "text", "line"),
    [
        ("---\ntitle: A\n---\n\nText.\n", "title: A", "Text.", 5),
        ("---\ntitle: A\n---\nText.", "title: A", "Text.", 4),
        ("---\ntitle: A\n---", "title: A", "", 4),
        ("---\n---\n", "", "", 4),
        ("---  \ntitle: A\n---\t\n\n\n\nOne.\n\nTwo.\n\n", "title: A", "One.\n\nTwo.", 7),
        ("---\ntitle: A\n---\n\nOne.\n\n---\n\nTwo.\n", "title: A", "One.\n\n---\n\nTwo.", 5),
        ("---\ntitle: A\n---\n\n    code\n", "title: A", "    code", 5),
        ("---\ntitle: >\n  a\n  ---\n  b\n---\n\nText.\n", "title: >\n  a\n  ---\n  b", "Text.", 8),
        ("---\ntitle: A\n----\nb: c\n---\nText.", "title: A\n----\nb: c", "Text.", 6),
    ],
)
def test_split(file: str, block: str, text: str, line: int) -> None:
    assert FrontMatter(block=block, text=text, text_line=line) == split_soundly(file)


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("Text.\n", (1, "no-front-matter")),
        ("", (1, "no-front-matter")),
        ("\n---\ntitle: A\n---\n", (1, "no-front-matter")),
        (" ---\ntitle: A\n---\n", (1, "no-front-matter")),
        ("----\ntitle: A\n----\n", (1, "no-front-matter")),
        ("+++\ntitle = 'A'\n+++\n", (1, "no-front-matter")),
        ("---\n", (1, "unclosed-front-matter")),
        ("---\ntitle: A\n\nText.\n", (1, "unclosed-front-matter")),
        ("---\ntitle: A\n ---\nText.\n", (1, "unclosed-front-matter")),
        ("---\ntitle: A\n...\nText.\n", (1, "unclosed-front-matter")),
    ],
)
def test_problems(file: str, expected: tuple[int, str]) -> None:
    assert expected == problem(file)


@given(st.text(alphabet="-\n a:", max_size=30))
def test_the_line_of_a_text_is_where_it_stands(file: str) -> None:
    front = split(file, "content/a.md", Report())
    if front is not None and front.text:
        assert front.text.split("\n")[0] == file.split("\n")[front.text_line - 1]
        assert file.split("\n")[front.text_line - 1 :][: front.text.count("\n") + 1] == front.text.split("\n")


def split_line_by_line(file: str) -> FrontMatter | None:
    """The same in the plainest way."""
    lines = file.split("\n")
    fences = [number for number, line in enumerate(lines) if re.fullmatch(r"---[ \t]*", line)]
    if len(fences) < 2 or fences[0] != 0:
        return None
    text = lines[fences[1] + 1 :]
    first = fences[1] + 2
    while text and not text[0].strip():
        del text[0]
        first += 1
    while text and not text[-1].strip():
        del text[-1]
    return FrontMatter(block="\n".join(lines[1 : fences[1]]), text="\n".join(text), text_line=first)


@given(
    st.lists(
        st.sampled_from(["---", "---", "-", "\n", "\n", " ", "\t", "\r", "\x0b", "\x85", "\u2028", "a: b"])
    )
)
def test_files_are_split_at_lines(pieces: list[str]) -> None:
    for file in ("".join(pieces), "---\n" + "".join(pieces)):
        assert split_line_by_line(file) == split(file, "content/a.md", Report())


@pytest.mark.parametrize("file", ["Text.\nMore.\nLast.", "---\ntitle: A\nb: c", "Text.", "\nText."])
def test_a_problem_shows_the_first_line(file: str) -> None:
    report = Report()
    split(file, "content/a.md", report)

    assert [file.split("\n", maxsplit=1)[0]] == [found.at.excerpt for found in report.diagnostics]


def test_each_problem_says_what_to_do() -> None:
    report = Report()
    split("Text.", "content/a.md", report)
    split("---\n", "content/b.md", report)

    assert [(found.message, found.hint) for found in report.diagnostics] == [
        (
            "the file does not begin with front matter",
            "begin the file with a line `---`, the front matter, and another line `---`",
        ),
        ("the front matter has no end", "close it with a line `---`"),
    ]


@pytest.mark.parametrize(
    ("file", "block"),
    [
        ("---\ntitle: A\n---\n\nText.\n", "title: A\n"),
        ("\ufeff--- \r\ntitle: A\r\nb: c\r\n---\t\r\nText.\r\n", "title: A\r\nb: c\r\n"),
        ("---\ntitle: A\n---", "title: A\n"),
        ("---\n---\nText.", ""),
        ("---\n---\n---\n", ""),
        ("---\na: b\n---\nc: d\n---\n", "a: b\n"),
        ("---\ntitle: A\n----\n", None),
        ("---\ntitle: A\n", None),
        ("title: A\n---\nb: c\n---\n", None),
        ("", None),
    ],
)
def test_the_block_as_it_stands_in_the_file(file: str, block: str | None) -> None:
    """With its line ends, whichever they are, as those who edit it in place want it."""
    span = block_span(file)

    assert block == (file[slice(*span)] if span else None)


# -- composing


def test_compose_writes_as_people_do() -> None:
    values = {
        "title": "Talks: resume",
        "uid": "a001",
        "date": datetime(2023, 6, 20, 20, 47, tzinfo=timezone(timedelta(hours=5, minutes=30))),
        "updated": datetime(2023, 6, 21, tzinfo=UTC),
        "source": {"name": "The Hindu", "url": "https://www.thehindu.com/"},
        "tags": ["US-China", "NO"],
        "draft": True,
        "seed": {"importer": 1},
    }

    assert (
        compose(values, "\n\nOfficials met.\n\nIn Beijing.\n")
        == """\
---
title: 'Talks: resume'
uid: a001
date: 2023-06-20T20:47:00+05:30
updated: 2023-06-21T00:00:00Z
source:
  name: The Hindu
  url: https://www.thehindu.com/
tags:
  - US-China
  - 'NO'
draft: true
seed:
  importer: 1
---

Officials met.

In Beijing.
"""
    )


def test_compose_leaves_letters_as_they_are() -> None:
    assert compose({"title": "Gespräche in Åbo 会谈"}, "") == "---\ntitle: Gespräche in Åbo 会谈\n---\n\n\n"


@pytest.mark.parametrize(("key", "length"), [("headline", 101), ("summary", 102)])
def test_compose_folds_a_line_behind_its_hundredth_column(key: str, length: int) -> None:
    text = "a " * 100 + "a"
    lines = compose({key: text}, "").partition("\n---")[0].split("\n")[1:]

    assert length == len(lines[0])
    assert " ".join(line.strip() for line in lines) == f"{key}: {text}"


# -- there and back

KEYS = st.text(string.ascii_lowercase + "_", min_size=1, max_size=8)
WORDS = st.text() | st.sampled_from(
    [
        "null",
        "~",
        "yes",
        "NO",
        "12:30",
        "0x1f",
        "1_000",
        "- a",
        "# b",
        "a: b",
        "a #b",
        "@a",
        "`a",
        "%a",
        "*a",
        "&a",
    ]
    + [
        "!a",
        "[a",
        "{a",
        "'a",
        '"a',
        "|",
        ">",
        "---",
        "...",
        "a\n---\nb",
        "---\n",
        "2024-01-01",
        "<<",
        "=",
        "?",
        "\ufeff",
    ]
    + [
        "\t",
        "\x85",
        "\u2028",
        " a ",
        "a  b",
        "é",
        "\U0001f600",
        "\\n",
        "\r\n",
        "\x00",
        "\x1b",
        "\x7f",
        "\ud7ff",
        "\ue000",
    ]
)
MOMENTS = st.datetimes(
    min_value=datetime(1000, 1, 2),
    max_value=datetime(9998, 12, 30),
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
).map(lambda moment: moment.replace(microsecond=0))
CONTROLS = "".join(map(chr, [*range(9), 11, 12, *range(14, 32), *range(127, 160)]))


def one_line(text: str) -> str:
    """A text as fields read it: on one line, without the control characters that no page can show."""
    return " ".join(text.split()).translate(dict.fromkeys(map(ord, CONTROLS)))


def read_back(values: dict[str, object], text: str = "") -> tuple[Fields, str]:
    file = compose(values, text)
    assert file.encode()
    report = Report()
    file = decode(file.encode(), "content/a.md", report) or ""
    front = split_soundly(file)
    fields = read_yaml(front.block, SourceText("content/a.md", file, 1), report)
    assert fields is not None, report.diagnostics
    assert not report.failed
    assert set(fields) == set(values)
    return fields, front.text


@settings(max_examples=300)
@given(st.dictionaries(KEYS, WORDS))
def test_texts_read_back(values: dict[str, str]) -> None:
    fields, _ = read_back(dict(values))

    assert {key: one_line(value) for key, value in values.items()} == {
        key: fields.text(key) for key in values
    }


@given(st.dictionaries(KEYS, MOMENTS))
def test_moments_read_back(values: dict[str, datetime]) -> None:
    fields, _ = read_back(dict(values))
    found = {key: fields.moment(key) for key in values}

    assert values == found
    assert {key: value.utcoffset() for key, value in values.items()} == {
        key: value.utcoffset() for key, value in found.items() if value
    }


@given(st.dictionaries(KEYS, st.booleans()), st.dictionaries(KEYS, st.integers(0, 999_999)))
def test_flags_and_numbers_read_back(flags: dict[str, bool], numbers: dict[str, int]) -> None:
    fields, _ = read_back(dict(flags))
    assert flags == {key: fields.flag(key) for key in flags}

    fields, _ = read_back(dict(numbers))
    assert numbers == {key: fields.number(key, 0, least=0, most=999_999) for key in numbers}


@given(st.dictionaries(KEYS, st.lists(WORDS)))
def test_lists_read_back(values: dict[str, list[str]]) -> None:
    """Each text once, without the empty ones."""
    fields, _ = read_back(dict(values))

    assert {
        key: tuple(dict.fromkeys(filter(None, map(one_line, items)))) for key, items in values.items()
    } == {key: fields.texts(key) for key in values}


OWN_KEYS = WORDS.filter(lambda key: not set(CONTROLS).intersection(key))
NESTED = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(OWN_KEYS, inner, max_size=3),
    max_leaves=8,
)


def plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else one_line(str(value))


def test_plain_values_are_written_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes as long as all else that makes an entry's file."""
    monkeypatch.setattr(yaml, "dump", None)
    values = {
        "title": "U.S. and China “resume” calls – at sea",
        "summary": "Varsand: the harbour's ferries wait",
        "dateline": "",
        "uid": "0a1b2c",
        "date": datetime(2024, 6, 3, 9, 14, tzinfo=timezone(timedelta(hours=8))),
        "source": {"name": "Harbour News", "url": "https://harbour.example/a?b=1"},
        "tags": ["navy", "hotline", "US-China"],
        "draft": True,
        "sound": False,
        "seed": {"file": "seeds/a.txt", "importer": 11},
        "long": "w" * 93,
        "longer": "word " * 19 + "and, at last, others",
        "image": {
            "caption": f"Ferries: {'they wait ' * 9}here",
            "credit": "Ada Moy | Reuters / Getty Images",
        },
    }

    assert compose(values, "Text.") == (
        "---\n"
        "title: U.S. and China “resume” calls – at sea\n"
        "summary: 'Varsand: the harbour''s ferries wait'\n"
        "dateline: ''\n"
        "uid: 0a1b2c\n"
        "date: 2024-06-03T09:14:00+08:00\n"
        "source:\n  name: Harbour News\n  url: https://harbour.example/a?b=1\n"
        "tags:\n  - navy\n  - hotline\n  - US-China\n"
        "draft: true\n"
        "sound: false\n"
        "seed:\n  file: seeds/a.txt\n  importer: 11\n"
        f"long: {'w' * 93}\n"
        f"longer: {'word ' * 18}word\n  and, at last, others\n"
        f"image:\n  caption: 'Ferries: {'they wait ' * 8}they\n    wait here'\n"
        "  credit: Ada Moy | Reuters / Getty Images\n"
        "---\n\nText.\n"
    )


PIECES = st.lists(
    st.sampled_from(
        [
            *"-:#?&*!%@`[]{}|>~='\",./() \n\té会…—“’",
            "US",
            "no",
            "null",
            ": ",
            " #",
            " - ",
            "://a",
            "12",
            "0b1",
            "e5",
            "be",
            " | ",
            "words with spaces, " * 3,
            "word's " * 9,
            "aword" * 12,
        ]
    ),
    max_size=6,
).map("".join)


@settings(max_examples=500)
@given(
    st.dictionaries(
        PIECES,
        PIECES
        | st.lists(PIECES, max_size=3)
        | st.dictionaries(PIECES, PIECES | st.integers() | st.booleans(), max_size=3)
        | MOMENTS,
        min_size=1,
        max_size=3,
    )
)
def test_what_is_plain_is_written_as_the_library_writes_it(values: dict[str, object]) -> None:
    block = yaml.dump(_writable(values), Dumper=_dumper(), allow_unicode=True, sort_keys=False, width=100)

    assert compose(values, "") == f"---\n{block}---\n\n\n"


@settings(max_examples=300)
@given(st.dictionaries(OWN_KEYS, NESTED, max_size=4))
def test_keys_of_the_users_own_read_back(values: dict[str, object]) -> None:
    fields, _ = read_back({"extra": values})

    assert plain(values) == fields.free("extra")


@given(st.lists(st.sampled_from(["a", "---", "    b", "", "- c", " ", "\t", "# d"])).map("\n".join))
def test_a_text_reads_back_without_its_margins(text: str) -> None:
    _, found = read_back({"title": "A"}, text)
    lines = text.split("\n")
    while lines and not lines[0].strip():
        lines.pop(0)
    while lines and not lines[-1].strip():
        lines.pop()

    assert "\n".join(lines) == found


def test_what_was_composed_twice_is_the_same() -> None:
    values = {"title": "Talks", "tags": ["a"], "extra": {"b": {"c": "d"}}}
    _, text = read_back(values, "Text.\n\nMore.")

    assert compose(values, "Text.\n\nMore.") == compose(values, text)
