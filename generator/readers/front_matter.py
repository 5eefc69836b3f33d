"""Front matter: splitting a file into its YAML block and its text, and writing such a file.

The block stands between two lines `---` at the head of the file, as Jekyll began it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from generator.ground.diagnostics import Position, Report
from generator.ground.frozen import frozen

if TYPE_CHECKING:
    import yaml

_BEGIN = re.compile(r"---[ \t]*(?:\n|\Z)")
_END = re.compile(r"\n---[ \t]*$", re.MULTILINE)
_RAW_BEGIN = re.compile(r"\ufeff?---[ \t]*\r?\n")
_RAW_END = re.compile(r"\n---[ \t]*\r?$", re.MULTILINE)
_HINT = "begin the file with a line `---`, the front matter, and another line `---`"


@frozen
class FrontMatter:
    """A file in two parts. `text_line` is the line of the file on which `text` begins."""

    block: str
    text: str
    text_line: int


def split(file: str, path: str, report: Report) -> FrontMatter | None:
    """The two parts of a file, or nothing where the block is missing or not closed."""
    begin = _BEGIN.match(file)
    if begin is None:
        at = Position(path=path, excerpt=_first_line(file))
        report.error("no-front-matter", "the file does not begin with front matter", at, _HINT)
        return None
    end = _END.search(file)
    if end is None:
        at = Position(path=path, excerpt=_first_line(file))
        report.error("unclosed-front-matter", "the front matter has no end", at, "close it with a line `---`")
        return None
    text, text_line = _text(file, end.end())
    return FrontMatter(block=file[begin.end() : end.start()], text=text, text_line=text_line)


def block_span(file: str) -> tuple[int, int] | None:
    """Where the block of a file stands, with its line ends as they are, or nothing where there is none."""
    begin = _RAW_BEGIN.match(file)
    end = _RAW_END.search(file) if begin else None
    return (begin.end(), max(end.start() + 1, begin.end())) if begin and end else None


def _first_line(file: str) -> str:
    return file.partition("\n")[0]


def _text(file: str, start: int) -> tuple[str, int]:
    """What stands from an offset on without the blank lines around it, and the line on which it begins."""
    end = len(file)
    while end > start and file[end - 1].isspace():
        end -= 1
    if end == start:
        return "", file.count("\n") + 2
    while file[start].isspace():
        start += 1
    first = file.rfind("\n", 0, start) + 1
    last = file.find("\n", end)
    return file[first : last if last >= 0 else None], file.count("\n", 0, first) + 1


def compose(values: Mapping[str, object], text: str) -> str:
    """A file with these front-matter keys in the given order, and this text.

    Values are texts, moments, whole numbers, flags, and lists and mappings of these. What is written
    reads back as the same values.
    """
    block = "".join(_lines_of(str(key), _writable(value)) for key, value in values.items())
    return f"---\n{block or '{}' + chr(10)}---\n\n{text.strip(chr(10))}\n"


_WIDTH = 100
_PLAIN = re.compile(
    r"""[^\W\d_](?:[\w.,;/'‘’"“”„«»()&?=%+!|–—…、。「」-]|:(?!\s|\Z)| (?=[\w'‘’"“”„«»(&+/|–—-]))*"""
    r"""|[0-9a-f]*[acdf][0-9a-f]*"""
)
"""Texts that YAML writes without quotes, as titles, names, addresses and checksums are."""
_NO_TEXT = frozenset("yes no true false on off null y n".split())
"""Words that without quotes are no text."""


def _lines_of(key: str, value: object) -> str:
    """A key with its value. What is plain is written here, all else by the library, which takes longer."""
    try:
        return _plain_lines(key, value, "")
    except _NotPlainError:
        import yaml  # slow to import, and builds write no front matter

        return yaml.dump({key: value}, Dumper=_dumper(), allow_unicode=True, sort_keys=False, width=_WIDTH)


class _NotPlainError(Exception):
    """A value needs the marks of YAML."""


def _plain_lines(key: str, value: object, indent: str) -> str:
    head = _plain(indent, key, "") + ":"
    if isinstance(value, str):
        return _plain(f"{head} ", value, "\n")
    if isinstance(value, Mapping) and value:
        inner = (_plain_lines(str(one), below, f"{indent}  ") for one, below in value.items())
        return f"{head}\n{''.join(inner)}"
    if isinstance(value, list) and value:
        return f"{head}\n" + "".join(_plain(f"{indent}  - ", one, "\n") for one in value)
    return _plain(f"{head} ", value, "\n")


def _plain(before: str, value: object, behind: str) -> str:
    """A value that stands for itself between these."""
    if isinstance(value, bool):
        value = "true" if value else "false"
    elif not isinstance(value, int):
        if not isinstance(value, str) or (not behind and len(value) >= _WIDTH):
            raise _NotPlainError
        if behind and (not value or (": " in value and _PLAIN.fullmatch(value.replace(": ", ", ")))):
            # in quotes, as the library writes what is empty, or what a colon keeps from being plain
            value = "'" + value.replace("'", "''") + "'"  # but no key, some of which have ways of their own
        elif not isinstance(value, _Moment) and (not _PLAIN.fullmatch(value) or value.casefold() in _NO_TEXT):
            raise _NotPlainError
    return _folded(f"{before}{value}") + behind


def _folded(line: str) -> str:
    """A line as the library breaks it: at the first space behind the width; what goes on is indented."""
    if len(line) <= _WIDTH:
        return line
    indent = " " * (len(line) - len(line.lstrip()) + 2)
    lines = []
    while (space := line.find(" ", _WIDTH + 1)) > 0:
        lines.append(line[:space])
        line = indent + line[space + 1 :]
    return "\n".join([*lines, line])


class _Moment(str):
    """A moment as text that must not be quoted."""

    __slots__ = ()


@functools.cache
def _dumper() -> type[yaml.SafeDumper]:
    """Writes moments as plain ISO 8601 and indents lists, as people do."""
    import yaml

    class Dumper(yaml.SafeDumper):
        def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
            super().increase_indent(flow, False)

        def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002, the library's signature
            return True

    def represent(dumper: yaml.SafeDumper, moment: _Moment) -> yaml.ScalarNode:
        return dumper.represent_scalar("tag:yaml.org,2002:timestamp", str(moment))

    def represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
        style = '"' if "\x85" in text else None  # else it stands as it is, and a reader leaves it out
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)

    Dumper.add_representer(_Moment, represent)
    Dumper.add_representer(str, represent_text)
    return Dumper


def _writable(value: object) -> object:
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return _Moment(value.isoformat(timespec="seconds").replace("+00:00", "Z"))
    if isinstance(value, Mapping):
        return {str(key): _writable(item) for key, item in value.items()}
    if isinstance(value, Sequence):
        return [_writable(item) for item in value]
    return value
