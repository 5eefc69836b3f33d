"""`make layouts`: the types that layouts see → the part `What layouts receive` of docs/layouts.md.

What a name means is the comment `#:` beside it in the code, what a class is its docstring.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path

from generator.graph import facts
from generator.shapes import content_model, edition_model, model, settings

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "layouts.md"
BEGIN, END = "<!-- made by `make layouts` -->", "<!-- end of what is made -->"

KINDS = (
    (
        "home",
        ("home.html",),
        "tuple[Feature, ...]",
        "the newest entries, in `page.pager`; the most used terms",
    ),
    ("entry", ("entry.html",), "Entry", "an entry; its text is `body`"),
    ("leaf", ("leaf.html",), "Leaf", "a plain page; its text is `body`"),
    (
        "term",
        ("term.html", "story.html", "source.html", "person.html", "place.html"),
        "Term",
        "a term, by what its taxonomy is; its entries are in `page.pager`",
    ),
    ("taxonomy", ("taxonomy.html",), "Taxonomy", "all terms of a taxonomy"),
    ("archive", ("archive.html",), "tuple[Year, ...]", "the years"),
    ("year", ("year.html",), "Year", "a year's months"),
    ("month", ("month.html",), "Month", "a month; its entries are in `page.pager`"),
    ("edition", ("edition.html",), "Edition", "an edition; the editor's note is `body`"),
    ("editions", ("editions.html",), "tuple[EditionBrief, ...]", "every edition"),
    (
        "corrections",
        ("corrections.html",),
        "tuple[CorrectedText, ...]",
        "what was corrected; entries of it also in `page.pager`",
    ),
    ("coverage", ("coverage.html",), "Figures", "the digest in numbers, where `coverage` is on"),
    ("feeds", ("feeds.html",), "FeedIndex", "every feed"),
    ("search", ("search.html",), "Search", "the search page, where search is on"),
    ("not_found", ("404.html",), "None", "the page for wrong addresses"),
    ("redirect", ("redirect.html",), "str", "an alias: the url it leads to"),
)
"""Kinds of pages: the layouts that make them, the type of their subject, and what they are."""

_MODULES = (model, content_model, edition_model, facts, settings)
_PLAIN = {
    "str": "text",
    "int": "number",
    "bool": "true or false",
    "datetime": "moment",
    "object": "anything",
    "None": "nothing",
    "Subject": "see above",
}
_NAMES = {"SiteFacts": "site", "TaxonomyFacts": "a taxonomy of the site", "Page": "page", "Body": "body"}
_SEEN_AS = {"MenuLink": "Link"}  # where it stands in config.yaml is not for layouts
_COMMENT = re.compile(r"#: (.*)")


def generated() -> str:
    """The part of the page that is made, between its marks."""
    return "\n".join((BEGIN, "", *_kinds(), *_seen(), *_classes(), END))


def page() -> str:
    """The whole page, with that part in its place."""
    text = PAGE.read_text(encoding="utf-8")
    return text[: text.index(BEGIN)] + generated() + text[text.index(END) + len(END) :]


def _kinds() -> Iterator[str]:
    yield from ("| kind | layout | subject | what it is |", "|---|---|---|---|")
    for kind, layouts, subject, what in KINDS:
        names = ", ".join(f"`{name}`" for name in layouts)
        told = "none" if subject == "None" else f"`{kind}`: {_words(ast.parse(subject, mode='eval').body)}"
        yield f"| `{kind}` | {names} | {told} | {what} |"
    yield ""


def _seen() -> Iterator[str]:
    yield "Beside its subject, under the name of the kind, each layout sees:"
    yield ""
    yield from ("| name | type | what it is |", "|---|---|---|")
    yield "| `site` | [site](#site) | what is the same on all pages |"
    yield "| `page` | [page](#page) | the page to be |"
    yield "| `body` | [body](#body), or nothing | the text of the entry, plain page or edition, as shown |"
    yield "| `structured` | text | the page's JSON-LD, which is safe |"
    yield ""
    yield "A partial that is included sees what the layout sees; one that is imported, nothing but what its"
    yield "macros are given; one that is rendered by `part` or `card`, `site` and what the filter is given."
    yield ""


def _classes() -> Iterator[str]:
    known = {
        name: noun
        for module in _MODULES
        for name, noun in vars(module).items()
        if inspect.isclass(noun) and noun.__module__.startswith("generator.") and not issubclass(noun, Enum)
    }
    listed = ["SiteFacts", "Page", "Body"]
    listed += [name for _, _, subject, _ in KINDS for name in _mentioned(subject) if name in known]
    for name in listed:  # which grows by what these mention
        rows = tuple(_rows(known[name]))
        listed += [
            one for _, kind, _ in rows for one in _mentioned(kind) if one in known and one not in listed
        ]
    for name in dict.fromkeys(listed):
        yield f"### {_NAMES.get(name, name)}"
        yield ""
        yield f"{inspect.cleandoc(known[name].__doc__ or '')}"
        yield ""
        yield from ("| name | type | what it is |", "|---|---|---|")
        for field, kind, what in _rows(known[name]):
            yield f"| `{field}` | {_words(ast.parse(kind, mode='eval').body)} | {what} |"
        yield ""


def _rows(noun: type) -> Iterator[tuple[str, str, str]]:
    """The fields and properties of a class: names, types, and what they are."""
    source = inspect.getsource(noun)
    lines = source.splitlines()
    (body,) = (node for node in ast.parse(source).body if isinstance(node, ast.ClassDef))
    for node in body.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            said = _COMMENT.search(lines[node.end_lineno - 1])
            yield node.target.id, ast.unparse(node.annotation), said[1].strip() if said else ""
        elif isinstance(node, ast.FunctionDef) and node.decorator_list and node.returns is not None:
            what = (ast.get_docstring(node) or "").rstrip(".")
            yield node.name, ast.unparse(node.returns), what[:1].lower() + what[1:]


def _mentioned(annotation: str) -> Iterable[str]:
    names = [node.id for node in ast.walk(ast.parse(annotation)) if isinstance(node, ast.Name)]
    return [_SEEN_AS.get(name, name) for name in names]


def _words(node: ast.expr) -> str:  # noqa: PLR0911, a case a line
    """A type in words, which lead to those of ours."""
    match node:
        case ast.Name(id="Rights"):
            return "one of " + ", ".join(f"`{one.value}`" for one in settings.Rights)
        case ast.Name(id=name):
            name = _SEEN_AS.get(name, name)
            told = _NAMES.get(name, name)
            return _PLAIN.get(name) or f"[{told}](#{told.lower().replace(' ', '-')})"
        case ast.Constant(value=None):
            return "nothing"
        case ast.BinOp(left=left, right=right):
            return f"{_words(left)}, or {_words(right)}"
        case ast.Subscript(value=ast.Name(id="tuple"), slice=ast.Tuple(elts=[one, ast.Constant(value=_)])):
            return f"list of {_words(one)}"
        case ast.Subscript(value=ast.Name(id="Sequence"), slice=one):
            return f"list of {_words(one)}"
        case ast.Subscript(value=ast.Name(id="Mapping"), slice=ast.Tuple(elts=[key, value])):
            return f"{_words(value)} by {_words(key)}"
        case ast.Subscript(value=ast.Name(id="tuple"), slice=ast.Tuple(elts=parts)):
            return f"pair of {' and '.join(map(_words, parts))}"
    message = f"no words for the type {ast.unparse(node)}"
    raise ValueError(message)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
