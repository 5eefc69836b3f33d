"""files: which files there are, and their bytes as text. Everything is reported, nothing raises."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ground.diagnostics import Position, Report
from generator.readers.files import decode, named_among, position_of, read, relative, walk


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A site's folder with an empty content/."""
    (tmp_path / "site" / "content").mkdir(parents=True)
    return tmp_path / "site"


def walked(root: Path) -> tuple[list[str], list[tuple[str, str]]]:
    """The files found in content/, and path and code of each problem."""
    report = Report()
    found = walk(root, root / "content", report)
    return [relative(root, path) for path in found], [
        (problem.at.path, problem.code) for problem in report.diagnostics
    ]


# -- walking


def test_files_come_in_the_order_of_their_names(root: Path) -> None:
    """By the whole path, as `a.md` before `a/b.md` before `b.md`, whatever the system's own order."""
    for name in ("b.md", "a/c.md", "a.md", "a/b/d.md", "Z.md", "ä.md"):
        (root / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "content" / name).touch()

    assert walked(root) == (
        [f"content/{name}" for name in ("Z.md", "a.md", "a/b/d.md", "a/c.md", "b.md", "ä.md")],
        [],
    )


def test_hidden_files_and_folders_are_passed_over(root: Path) -> None:
    for name in (".hidden.md", ".git/x.md", "a/.DS_Store", "a/b.md"):
        (root / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "content" / name).touch()

    assert walked(root) == (["content/a/b.md"], [])


def test_a_folder_that_is_not_there_is_empty(root: Path) -> None:
    (root / "content").rmdir()

    assert walked(root) == ([], [])


def test_a_link_out_of_the_folder_is_an_error(root: Path) -> None:
    (root / "secret.md").touch()
    (root / "content" / "file.md").symlink_to(root / "secret.md")
    (root / "content" / "relative.md").symlink_to("../secret.md")
    (root / "content" / "folder").symlink_to(root)

    assert walked(root) == (
        [],
        [(f"content/{name}", "outside-folder") for name in ("file.md", "folder", "relative.md")],
    )


def test_a_link_by_way_of_another_is_followed_to_its_end(root: Path) -> None:
    (root / "secret.md").touch()
    (root / "hop").symlink_to(root / "content")
    (root / "content" / "real.md").touch()
    (root / "content" / "in.md").symlink_to("../hop/real.md")
    (root / "content" / "out.md").symlink_to("in2.md")
    (root / "content" / "in2.md").symlink_to("../secret.md")
    files, problems = walked(root)

    assert files == ["content/in.md", "content/real.md"]
    assert problems == [("content/in2.md", "outside-folder"), ("content/out.md", "outside-folder")]


def test_a_link_inside_the_folder_is_a_file(root: Path) -> None:
    (root / "content" / "a.md").touch()
    (root / "content" / "b.md").symlink_to("a.md")

    assert walked(root) == (["content/a.md", "content/b.md"], [])


def test_a_linked_folder_is_not_entered(root: Path) -> None:
    (root / "content" / "a").mkdir()
    (root / "content" / "a" / "b.md").touch()
    (root / "content" / "c").symlink_to("a")
    (root / "content" / "a" / "up").symlink_to("..")

    assert walked(root) == (
        ["content/a/b.md"],
        [("content/a/up", "linked-folder"), ("content/c", "linked-folder")],
    )


def test_links_that_lead_nowhere_are_reported(root: Path) -> None:
    (root / "content" / "loop.md").symlink_to("loop.md")
    (root / "content" / "gone.md").symlink_to("nowhere.md")
    files, problems = walked(root)

    assert files == []
    assert ["content/gone.md", "content/loop.md"] == [path for path, _ in problems]


def test_a_pipe_is_not_waited_for(root: Path) -> None:
    os.mkfifo(root / "content" / "pipe.md")

    assert walked(root) == ([], [("content/pipe.md", "cannot-read")])


def test_a_name_that_is_not_utf_8_is_reported(root: Path) -> None:
    Path(os.fsdecode(os.fsencode(root / "content") + b"/caf\xe9.md")).touch()

    assert walked(root) == ([], [("content/caf\ufffd.md", "bad-file-name")])


def test_a_folder_reached_by_a_link_is_walked(root: Path, tmp_path: Path) -> None:
    """Where content/ itself is a link, its files are inside."""
    (root / "content" / "a.md").touch()
    (root / "content").rename(tmp_path / "elsewhere")
    (root / "content").symlink_to(tmp_path / "elsewhere")

    assert walked(root) == (["content/a.md"], [])


def test_a_file_that_may_not_be_read_is_reported(root: Path) -> None:
    report = Report()

    assert read(root / "content", "content", report) is None
    assert [("content", "cannot-read")] == [(found.at.path, found.code) for found in report.diagnostics]


# -- decoding


def decoded(payload: bytes) -> tuple[str | None, list[tuple[int, int, str]]]:
    """The text, and line, column and code of each problem."""
    report = Report()
    text = decode(payload, "content/a.md", report)
    return text, [(found.at.line, found.at.column, found.code) for found in report.diagnostics]


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        (b"abc\n", ("abc\n", [])),
        ("äöü\n\u2028中\U0001f600".encode(), ("äöü\n\u2028中\U0001f600", [])),
        (b"", (None, [(1, 1, "empty-file")])),
        (b" \r\n\t ", (None, [(1, 1, "empty-file")])),
        (b"a\ncaf\xe9\n", (None, [(2, 4, "not-utf8")])),
        (b"\xff\xfea\x00", (None, [(1, 1, "not-utf8")])),
        ("äö\n".encode() + b"ab\xc3", (None, [(2, 3, "not-utf8")])),
        (b"\xed\xa0\x80", (None, [(1, 1, "not-utf8")])),
        (b"a\nb\0c", (None, [(2, 2, "nul-byte")])),
        (b"\xef\xbb\xbfabc", ("abc", [(1, 1, "byte-order-mark")])),
        (b"a\r\nb\r\n", ("a\nb\n", [(1, 2, "crlf")])),
        (b"a\nb\rc", ("a\nb\nc", [(2, 2, "crlf")])),
        (b"\xef\xbb\xbfa\r\n", ("a\n", [(1, 1, "byte-order-mark"), (1, 2, "crlf")])),
        (b"a\x1b[31mb", ("a[31mb", [(1, 2, "control-character")])),
        (b"a\tb\x7f", ("a\tb", [(1, 4, "control-character")])),
        ("a\x85\n£\x9fb".encode(), ("a\n£b", [(1, 2, "control-character")])),
        ("“a” £1\xa0000\x80".encode(), ("“a” £1\xa0000", [(1, 11, "control-character")])),
    ],
)
def test_decode(payload: bytes, expected: tuple[str | None, list[tuple[int, int, str]]]) -> None:
    assert expected == decoded(payload)


@given(st.binary() | st.text().map(str.encode))
def test_no_bytes_make_the_decoding_raise(payload: bytes) -> None:
    report = Report()
    text = decode(payload, "content/a.md", report)

    assert (text is None) == report.failed
    assert text is None or not set("\r\0\x1b").intersection(text)
    for found in report.diagnostics:
        assert found.show().isprintable() or "\n" in found.show()


@given(st.text() | st.text(alphabet="a\n\t \x01\x1f\x7f\x80\x9f\xa0£¿“"))
def test_no_control_character_is_left(text: str) -> None:
    once, problems = decoded(text.encode())
    if once is not None:
        controls = [
            character for character in text if category(character) == "Cc" and character not in "\r\n\t"
        ]

        assert not any(category(character) == "Cc" and character not in "\n\t" for character in once)
        assert bool(controls) == ("control-character" in [code for *_, code in problems])


@given(st.text())
def test_what_was_decoded_decodes_to_the_same(text: str) -> None:
    once, _ = decoded(text.encode())
    if once is not None and once.strip():
        assert decoded(once.encode())[0] == once or once.startswith("\ufeff")


# -- places


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("abc", 0, (1, 1, "abc")),
        ("abc", 2, (1, 3, "abc")),
        ("abc\ndef\n", 5, (2, 2, "def")),
        ("abc\n", 3, (1, 4, "abc")),
        ("\n\nx", 2, (3, 1, "x")),
        ("", 0, (1, 1, "")),
    ],
)
def test_position_of(text: str, offset: int, expected: tuple[int, int, str]) -> None:
    at = position_of(text, offset, "a.md")

    assert expected == (at.line, at.column, at.excerpt)


@given(st.text(alphabet="ab\n", min_size=1), st.data())
def test_a_position_is_where_the_character_stands(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text) - 1))
    at = position_of(text, offset, "a.md", 10)

    assert at == Position(path="a.md", line=at.line, column=at.column)
    assert text.split("\n")[at.line - 10] == at.excerpt
    assert (at.excerpt + "\n")[at.column - 1] == text[offset]


# -- names as they are typed

_COMPOSED, _DECOMPOSED = "Z\u00fcrich", "Zu\u0308rich"


@pytest.mark.parametrize(
    ("path", "kept", "expected"),
    [
        (f"{_COMPOSED}.md", f"{_DECOMPOSED}.md", f"{_DECOMPOSED}.md"),
        (f"{_DECOMPOSED}.md", f"{_COMPOSED}.md", f"{_COMPOSED}.md"),
        (f"{_COMPOSED}/{_COMPOSED}.md", f"{_COMPOSED}/{_DECOMPOSED}.md", f"{_COMPOSED}/{_DECOMPOSED}.md"),
        (f"{_COMPOSED}.md", "Zurich.md", ""),
        ("Zurich.md", f"{_COMPOSED}.md", ""),
    ],
)
def test_a_file_is_named_however_its_letters_are_composed(path: str, kept: str, expected: str) -> None:
    assert expected == named_among(path, {kept: "/"})


def test_to_find_a_name_composed_otherwise_the_others_are_not_looked_at() -> None:
    """A site from macOS may have thousands, each of which is named somewhere."""

    class Unread(dict[str, str]):
        def __iter__(self) -> Iterator[str]:
            pytest.fail("all names were looked at")

    for path, kept in ((_COMPOSED, _DECOMPOSED), (_DECOMPOSED, _COMPOSED)):
        assert kept == named_among(path, Unread({kept: "/"}))
