"""A read clipping → the file of its entry: front matter, evidence and questions as comments, text.

What is missing or unsure stands in the file as a comment that begins with `?`, next to the field that
it is about. Nothing is made up to fill a field.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from generator.ground.urls import slugify
from generator.ingest.text.escaping import to_markdown
from generator.ingest.text.seed import Found, Seed
from generator.ingest.vocabulary import Suggestion
from generator.readers.front_matter import block_span, compose
from generator.shapes.model import Provenance
from generator.shapes.settings import TaxonomySettings

if TYPE_CHECKING:
    import yaml

_LONGEST_COMMENT = 160
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\xa0\ud800-\ue00f\ufdd0-\ufdef\ufffe\uffff]")
_KEY = re.compile(r"([a-z_-]+):(.*)")
_INNER_KEY = re.compile(r"  ([a-z_]+):(.*)")
_IN_PLAIN = r"""(?:[^\W_]|[ _.,;/'‘’"“”„«»()&?=%+!|–—…-]|:(?=[\w/]))"""
_PLAIN = rf"\w{_IN_PLAIN}*+"
_QUOTED = r"""'(?:'|(?!')(?:[^\W_]|[ _.,;:/‘’"“”„«»()&?=%+!|–—…-]|'')++')"""
_VALUE = f"(?:{_PLAIN}|{_QUOTED})"
_GOES_ON = rf"(?![ -]){_IN_PLAIN}++"
_PLAIN_LINE = re.compile(rf" *(?:- |[a-z_-]+: ){_VALUE}")
"""A line of which the library of YAML, which takes longer, need not be asked whether it is one."""
_PLAIN_BLOCK = re.compile(
    rf"(?:[a-z_-]+:(?: {_VALUE}(?:\n  {_GOES_ON})*)?\n"
    rf"|  [a-z_0-9]+:(?: {_VALUE}(?:\n    {_GOES_ON})*)?\n"
    rf"| +- {_VALUE}\n)+"
)
"""A block of which it need not be asked whether comments change what it says: none is put into a value."""
_LONGEST_NOTED = 90


def entry_file(
    seed: Seed,
    suggestions: Sequence[Suggestion],
    taxonomies: Sequence[TaxonomySettings],
    *,
    uid: str,
    slug: str,
    language: str,
    provenance: Provenance,
) -> str:
    """The whole file of an entry. `language` is the site's; another one is written down."""
    values = {
        "title": _value(seed.title),
        "summary": _value(seed.summary),
        "uid": uid,
        "date": seed.date.value if seed.date else "",
        "updated": seed.updated.value if seed.updated else None,
        "source": _source(seed),
        "authors": [author.value for author in seed.authors],
        "dateline": _value(seed.dateline),
        "image": _image(seed),
        **terms_by_key(suggestions, taxonomies),
        "slug": slug,
        "lang": seed.language if _primary(seed.language) != _primary(language) else "",
        "draft": None if seed.is_settled else True,
        "seed": {"file": provenance.file, "sha256": provenance.sha256, "importer": provenance.importer},
    }
    kept = {key: value for key, value in values.items() if value or key in ("title", "date")}
    plain = compose(kept, to_markdown(seed.paragraphs, written=seed.path.casefold().endswith(".md")))
    return _with_comments(plain, seed, suggestions, taxonomies)


def _primary(tag: str) -> str:
    """The language of a tag, without country and script: two kinds of English are one."""
    return tag.partition("-")[0].casefold()


def with_term(file: str, key: str, term: str) -> str | None:
    """A file whose front matter lists one more term, or nothing where it does already.

    EditError where that cannot be edited.
    """
    from generator.shapes.yaml_edits import EditError, items_of, put_items  # slow to import, seldom needed

    span = block_span(file)
    if span is None:
        raise EditError
    block = file[span[0] : span[1]]
    terms = items_of(block, (key,))
    if any(one.casefold() == term.casefold() or slugify(one) == slugify(term) for one in terms):
        return None
    return file[: span[0]] + put_items(block, (key,), list(terms), [term]) + file[span[1] :]


def terms_by_key(
    suggestions: Sequence[Suggestion], taxonomies: Sequence[TaxonomySettings]
) -> dict[str, list[str]]:
    """The suggested terms by the front-matter key that they go under."""
    found: dict[str, list[str]] = {}
    for suggestion in suggestions:
        if key := _key_of(suggestion.taxonomy, taxonomies):
            found.setdefault(key, []).append(suggestion.term)
    return found


def _key_of(name: str, taxonomies: Sequence[TaxonomySettings]) -> str:
    """The front-matter key of a taxonomy, or "" where its terms come from other fields only."""
    return next((name for taxonomy in taxonomies if taxonomy.name == name and name in taxonomy.sources), "")


def _value(found: Found[str] | None) -> str:
    return found.value if found else ""


def _source(seed: Seed) -> dict[str, object]:
    agencies = [agency.value for agency in seed.agencies]
    source: dict[str, object] = {
        "name": _value(seed.outlet),
        "url": _value(seed.address),
        "archive_url": _value(seed.archived),
        "agency": agencies[0] if len(agencies) == 1 else agencies,
    }
    return {key: value for key, value in source.items() if value}


def _image(seed: Seed) -> dict[str, str]:
    if seed.picture is None:
        return {}
    image = {"caption": _value(seed.picture.caption), "credit": _value(seed.picture.credit)}
    return {key: value for key, value in image.items() if value}


# -- comments


def _with_comments(
    file: str, seed: Seed, suggestions: Sequence[Suggestion], taxonomies: Sequence[TaxonomySettings]
) -> str:
    """The file with its comments; without them in the case that they would change what it says."""
    _, block, text = file.split("---\n", 2)
    notes, terms = _notes(seed), _term_notes(suggestions, taxonomies)
    questions: dict[str, list[str]] = {}
    for question in seed.questions:
        questions.setdefault(question.field, []).append(f"# ? {_comment(question.text)}")
    lines: list[str] = []
    key = inner = ""
    for line in block.splitlines():
        if match := _KEY.fullmatch(line):
            key, inner = match[1], ""
            lines += questions.pop(key, [])
            lines += _noted(line, notes.get((key,), ""))
        elif match := _INNER_KEY.fullmatch(line):
            inner = match[1]
            lines += _noted(line, notes.get((key, inner), ""))
        else:
            item = _item(line)
            lines += _noted(line, terms.get((key, item)) or notes.get((inner or key, item), ""))
    commented = "\n" + "\n".join([*lines, *(note for left in questions.values() for note in left)]) + "\n"
    for gap in ("title", "date"):
        commented = commented.replace(f"\n{gap}: ''", f"\n{gap}:")
    return f"---\n{commented.lstrip(chr(10)) if _says_the_same(block, commented) else block}---\n{text}"


def _noted(line: str, note: str) -> list[str]:
    """A line with a note behind it, or above it where its value goes on below."""
    if not note:
        return [line]
    return [f"{line}  # {note}"] if _is_whole(line) else [f"# {note}", line]


def _is_whole(line: str) -> bool:
    """Whether a line of YAML is a value of its own, not one that goes on below."""
    if len(line) >= _LONGEST_NOTED:
        return False
    if _PLAIN_LINE.fullmatch(line):
        return True
    return _nodes(line.strip()) is not None


def _says_the_same(block: str, commented: str) -> bool:
    """Whether two blocks have the same values, of which a missing one may be written in two ways."""
    if _PLAIN_BLOCK.fullmatch(block):
        return True
    plain, noted = _nodes(block), _nodes(commented)
    return plain is not None and noted is not None and _tree_of(plain) == _tree_of(noted)


def _nodes(text: str) -> yaml.Node | None:
    """The nodes of a block of YAML, or nothing where it is none."""
    import yaml  # slow to import, and most blocks are plain

    try:
        return yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError:
        return None


def _tree_of(node: yaml.Node) -> object:
    """What a node of YAML says, to compare it."""
    if isinstance(node.value, str):
        return "" if node.value in ("", "null") else (node.tag, node.value)
    return [tuple(map(_tree_of, one)) if isinstance(one, tuple) else _tree_of(one) for one in node.value]


def _item(line: str) -> str:
    """The value of a list item, as it was written."""
    item = line.strip().removeprefix("- ")
    return item[1:-1].replace("''", "'") if item[:1] == item[-1:] == "'" and len(item) > 1 else item


def _notes(seed: Seed) -> dict[tuple[str, ...], str]:
    """Where each field came from, by its key or keys, or by its key and the item of its list."""
    picture, agencies = seed.picture, seed.agencies
    found: dict[tuple[str, ...], Found[str] | Found[datetime] | None] = {
        ("title",): seed.title,
        ("summary",): seed.summary,
        ("date",): seed.date,
        ("updated",): seed.updated,
        ("source", "name"): seed.outlet,
        ("source", "url"): seed.address,
        ("source", "archive_url"): seed.archived,
        ("dateline",): seed.dateline,
        ("image", "caption"): picture.caption if picture else None,
        ("image", "credit"): picture.credit if picture else None,
    }
    found |= {("authors", author.value): author for author in seed.authors}
    if len(agencies) == 1:
        found["source", "agency"] = agencies[0]
    found |= {("agency", agency.value): agency for agency in agencies}
    return {keys: _comment(str(value)) for keys, value in found.items() if value}


def _term_notes(
    suggestions: Sequence[Suggestion], taxonomies: Sequence[TaxonomySettings]
) -> dict[tuple[str, str], str]:
    """What matched for each suggested term."""
    return {
        (_key_of(suggestion.taxonomy, taxonomies), suggestion.term): _comment(str(suggestion))
        for suggestion in suggestions
    }


def _comment(text: str) -> str:
    """A text that can stand in a comment: on one line, printable, not too long."""
    line = " ".join(_UNPRINTABLE.sub(" ", text).split())
    return line if len(line) <= _LONGEST_COMMENT else f"{line[:_LONGEST_COMMENT]}…"
